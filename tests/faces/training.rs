//! Training on the full screen: one learner, a room, what is kept when the program is left, and every size.

use std::fs;
use std::path::Path;

use article5::record::DataFolder;
use article5::room::{Kind, Roster, read};
use article5::training::{Exercise, Question, Session, Sure, TrainingLibrary, exercises};
use article5::words::Lang;

use crate::sitting::{SIZES, Sitting, rules, sitting};

pub fn session(folder: &Path) -> Session {
    let files: Vec<_> = fs::read_dir(folder.join("training")).unwrap().map(|entry| entry.unwrap().path()).collect();
    let files: Vec<_> =
        files.into_iter().filter(|path| path.extension().is_some_and(|ending| ending == "ron")).collect();
    assert_eq!(files.len(), 1, "{files:?}");
    read(&files[0]).unwrap()
}

/// Everything that is asked about the story that the tests work on, which is the first one on rule (f).
pub fn asked() -> (String, Vec<Exercise>) {
    let loaded = rules();
    let training =
        TrainingLibrary::load(&article5::rulebook::Library { lang: Lang::En, ..Default::default() }, &loaded.rulebook);
    let case = training.case("f-the-coloured-bar").unwrap();
    (case.title.clone(), exercises(case, &loaded.rulebook))
}

/// At the list of stories, with the mark on one of them.
fn at_story(sitting: &mut Sitting, title: &str) {
    sitting.press("t").sees("Practise on stories").sees("PRACTICE");
    to_story(sitting, title);
}

/// Moves the mark down to a story.
pub fn to_story(sitting: &mut Sitting, title: &str) {
    for _ in 0..60 {
        if sitting.cursor_line().contains(title) {
            return;
        }
        sitting.press("Down");
    }
    panic!("no story {title}\n{}", sitting.text());
}

#[test]
fn a_learner_goes_through_a_story_condition_by_condition_and_every_answer_is_kept() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter");
    at_story(&mut sitting, &title);
    sitting.press("Enter").sees("You work alone").press("Enter").sees("140 carers").press("Enter");
    for (number, exercise) in all.iter().enumerate() {
        assert!(sitting.asks(&exercise.ask), "{}", sitting.text());
        sitting.sees(&format!("PRACTICE {}/{}", number + 1, all.len()));
        // Enter alone keeps nothing.
        sitting.press("Enter").sees("Choose an answer first");
        assert_eq!(session(folder.path()).answered.len(), number);
        let wrong = if exercise.model == 1 { 2 } else { 1 };
        match number {
            0 => sitting.press("Enter 2 Tab 1 Enter").sees("The rules give: Yes").sees("You were sure"),
            // Right, on a fact that is beside the point.
            1 => sitting.press(&format!("{} Tab 2 Tab 2 Enter", exercise.model)).sees("Other facts"),
            2 => sitting.press("y Tab Tab 3 4 Enter").sees("Carried by part"),
            _ => sitting.press(&format!("{wrong} Enter")).sees("The rules give"),
        };
        let kept = session(folder.path());
        assert_eq!(kept.answered.len(), number + 1);
        assert_eq!((kept.answered[0].sure_and_wrong(), kept.answered[0].model), (true, 1));
        if number == 2 {
            assert_eq!(kept.answered[2].marked, [3, 4]);
            sitting.press("f").sees("Noted for the trainer");
        }
        sitting.press("Enter");
    }
    assert!(session(folder.path()).answered[1].on_other_facts());
    sitting.sees("Usual mistakes here").press("1 3 Enter").sees("To talk about").press("Enter").sees("Done. Saved as");
    let kept = session(folder.path());
    assert!(kept.ended.is_some() && kept.flags.len() == 1);
    assert_eq!(kept.behind.len(), 2);
    // Its papers are written from here, and told as a report is; what was chosen first is the record as a web page.
    sitting.press("e").sees("Papers of TR-").sees("[the session]").press("Enter").sees("-record.html").sees("Copy");
    sitting
        .press("Enter")
        .sees("Done. Saved as")
        .press("e Right Right")
        .sees("person at seat 1")
        .press("Down Right Down");
    sitting.press("Right Enter").sees("-record-1-without-names.docx").press("Enter e Down Left Enter");
    sitting.sees("-record.xlsx").press("Enter");
    assert_eq!(fs::read_dir(folder.path().join("reports")).unwrap().count(), 3);
    // Nothing of it is a real check, and it is over: nothing is left to go on with, and papers are found later.
    sitting.press("Enter").press("End").sees("Papers of sessions that have ended").press("Enter").sees("Papers of TR-");
    sitting.press("Right Enter").sees("-record-1.html").press("Enter").sees("Practise on stories").press("Home");
    sitting.press("Down");
    sitting.sees_no(&kept.header.reference);
    sitting.press("h").sees("Nothing here yet");
    assert!(
        !folder.path().join("records").exists()
            || fs::read_dir(folder.path().join("records")).unwrap().next().is_none()
    );
}

#[test]
fn whoever_leaves_in_the_middle_goes_on_behind_the_last_answer() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter");
    at_story(&mut sitting, &title);
    sitting.press("Enter Enter Enter 1 Enter Enter");
    assert!(sitting.asks(&all[1].ask), "{}", sitting.text());
    // A choice that was not kept is none, and waits there for Enter.
    sitting.press("1 Esc").sees("Go on").sees("with 1 answer");
    sitting.press("Home Enter").sees("1 answer is there already").press("Enter").sees("140 carers").press("Enter");
    assert!(sitting.asks(&all[1].ask), "{}", sitting.text());
    sitting.sees("1 (o) Yes");
    // The program ends in the middle; another start finds it.
    let mut sitting = sitting.again((80, 24));
    sitting.press("t").sees("with 1 answer").press("Enter Enter Enter");
    assert!(sitting.asks(&all[1].ask), "{}", sitting.text());
    assert_eq!(session(folder.path()).answered.len(), 1);
}

#[test]
fn a_room_votes_in_seat_order_and_nobody_sees_what_before_all_are_in() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter t Down Right Down").sees("How many people");
    assert!(sitting.is_typing());
    sitting.press("Backspace Backspace 4 Down Down Right");
    assert!(sitting.cursor_line().contains("[yes]"), "{}", sitting.text());
    to_story(&mut sitting, &title);
    sitting.press("Enter").sees("A group of 4 people").sees("article5 train wall TR-").press("Enter Enter");
    assert!(sitting.asks(&all[0].ask), "{}", sitting.text());
    // Three of four: who has voted is seen and written, what is not.
    sitting.press("1 1 2").sees("3 has voted").sees("4 thinks");
    let before = session(folder.path()).before.unwrap();
    assert_eq!(before.voted.len(), 3);
    sitting.press("9").sees("Type a number from 1 to 3");
    sitting.press("Backspace").sees("3 thinks").press("2 1").sees("All are in").sees_no("The room");
    assert!(session(folder.path()).answered.is_empty());
    // Split: the room votes again, and still nothing is shown.
    sitting.press("Enter").sees("The group is split").sees_no("Yes: 3");
    assert_eq!(session(folder.path()).waiting().unwrap().first, [3, 1, 0]);
    sitting.press("\"y3 n1\" Enter").sees("All are in").press("3 Enter");
    sitting.sees("First vote: Yes: 3; No: 1").sees("The room: Yes: 3; No: 1").sees("The rules give: Yes");
    let kept = session(folder.path());
    assert_eq!((&kept.answered[0].counts, &kept.answered[0].first), (&vec![3, 1, 0], &vec![3, 1, 0]));
    assert!(kept.answered[0].seats.is_empty(), "no answer of a person is kept unless that was chosen");
    assert!(kept.before.is_some_and(|before| before.is_shown));
    assert_eq!(kept.answered[0].marked, [3]);
    sitting.press("Enter");
    // Somebody comes; more votes than people are refused.
    sitting.press("\"came 5\" Enter").sees("1, 2, 3, 4, 5").press("\"y9\" Enter").sees("Nothing was counted");
    assert_eq!(session(folder.path()).present.len(), 5);
    // Votes from a file, how sure most are, and a part of the story that no digit reaches.
    let votes = folder.path().join("votes.csv");
    fs::write(&votes, "seat;answer\n1;1\n2;1\n3;1\n4;1\n9;1\n").unwrap();
    sitting.press(&format!("Esc \"file {}\" Enter", votes.display())).sees("votes.csv:6");
    fs::write(&votes, "seat;answer\n1;1\n2;1\n3;1\n4;1\n5;1\n").unwrap();
    sitting.press("Enter").sees("All are in").press("Tab 2").sees("2 (o) rather sure").press("End Space Enter");
    let kept = session(folder.path());
    let parts = training_parts();
    assert_eq!((&kept.answered[1].marked, kept.answered[1].sure), (&vec![parts], Some(Sure::Rather)));
    assert_eq!(kept.answered[1].counts, [5, 0, 0]);
}

/// How many parts the story has.
fn training_parts() -> u8 {
    let library = article5::rulebook::Library { lang: Lang::En, ..Default::default() };
    let training = TrainingLibrary::load(&library, &rules().rulebook);
    u8::try_from(training.case("f-the-coloured-bar").unwrap().story.len()).unwrap()
}

#[test]
fn stories_on_rules_with_help_lines_are_listed_only_for_whoever_asks_and_warned() {
    let (_folder, mut sitting) = sitting();
    sitting.press("Enter t End");
    assert!(sitting.cursor_line().contains("only when asked for"), "{}", sitting.text());
    sitting.press("Enter").sees("nothing is described").press("Enter").press("End");
    assert!(sitting.cursor_line().contains("only when asked for"), "the first choice shows nothing");
    sitting.press("Enter Down Enter End").sees_no("only when asked for").press("Home");
    while !sitting.cursor_line().contains(" ba ") {
        sitting.press("Down");
    }
    sitting.press("Enter Enter").sees("This story was asked for");
}

#[test]
fn reasons_wait_for_the_end_of_the_story_where_that_was_chosen() {
    let (_folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter t Down Down Right");
    assert!(sitting.cursor_line().contains("[after each story]"), "{}", sitting.text());
    to_story(&mut sitting, &title);
    sitting.press("Enter Enter Enter");
    for exercise in &all {
        assert!(sitting.asks(&exercise.ask), "{}", sitting.text());
        sitting.sees_no("The rules give").press("1 Enter");
    }
    for exercise in &all {
        assert!(sitting.asks(&exercise.ask), "{}", sitting.text());
        sitting.sees("The rules give").press("Enter");
    }
    sitting.sees("Usual mistakes here");
}

#[test]
fn rounds_before_and_after_tell_no_reasons_and_take_other_stories() {
    let (folder, mut sitting) = sitting();
    sitting.press("Enter t Down Down Down Right");
    assert!(sitting.cursor_line().contains("[before, training, after]"), "{}", sitting.text());
    sitting.press("Home Enter Enter").sees("Before the training").press("Enter");
    sitting.press("1 Enter").sees_no("The rules give").sees("2/");
    let plan = session(folder.path()).plan.unwrap();
    assert_eq!(plan.rounds.len(), 3);
    let ids = |round: usize| plan.rounds[round].cases.iter().map(|case| case.id.clone()).collect::<Vec<_>>();
    assert!(ids(0).iter().all(|id| !ids(1).contains(id) && !ids(2).contains(id)));
}

#[test]
fn what_a_session_is_to_be_is_offered_again_until_it_is_begun_and_says_for_whom() {
    let (folder, mut sitting) = sitting();
    sitting
        .press("Enter t Down Right")
        .sees("[a group]")
        .press("Down Ctrl+u \"14\" Down Right Down Down Down \"Acme\"");
    sitting
        .press("Esc t")
        .sees("How many people: 14")
        .sees("For whom: Acme")
        .sees("[after each story]")
        .press("Ctrl+q");
    drop(sitting);
    let mut again = Sitting::at(folder.path(), (80, 24));
    again.press("t").sees("[a group]").sees("How many people: 14").sees("For whom: Acme").sees("[after each story]");
    again.press("Enter").sees("PRACTICE");
    let of = session(folder.path());
    assert_eq!(of.present.len(), 14);
    let data = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let roster = Roster::of(Kind::Training, &data, &of.header.reference).unwrap();
    assert_eq!(roster.client, "Acme");
    assert!(!folder.path().join("training/begin.draft").exists());
    again.press("Esc").sees("Acme (TR-").sees_no("For whom: Acme");
}

#[test]
fn a_disk_that_takes_nothing_is_told_and_what_was_chosen_stays() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter");
    at_story(&mut sitting, &title);
    // The folder of training is a file: no session can begin, and the list stays.
    fs::write(folder.path().join("training"), "").unwrap();
    sitting.press("Enter").sees("Nothing was done").press("Enter").sees("Practise on stories");
    fs::remove_file(folder.path().join("training")).unwrap();
    sitting.press("Enter Enter Enter");
    assert!(sitting.asks(&all[0].ask), "{}", sitting.text());
}

#[test]
fn the_cases_speak_the_language_that_is_chosen_in_the_middle_and_the_choice_stays() {
    let folder = tempfile::tempdir().unwrap();
    let keys = "Enter t Enter Enter Enter 2";
    let before = crate::settings::screen(folder.path(), &[], keys);
    assert!(before.contains("PRACTICE") && before.contains("2 (o) No"), "{before}");
    let after = crate::settings::screen(folder.path(), &[], "t Enter Enter Enter 2 F9 Right Esc");
    assert!(after.contains("OEFENING") && after.contains("2 (o) Nee"), "{after}");
    let ask = |screen: &str| screen.lines().nth(2).unwrap_or_default().to_owned();
    assert_ne!(ask(&before), ask(&after), "the question is told in the other language too");
}

/// That this is practice, the keys to go on and to leave, and the cursor: on every screen, whatever its size.
#[track_caller]
fn is_whole(sitting: &mut Sitting, size: (u16, u16), choices: usize) {
    let (text, header, cursor) = (sitting.text(), sitting.line(0), sitting.cursor());
    assert!(header.contains("PRACTICE") || header.contains("OEFENING"), "{size:?}\n{text}");
    let footer: Vec<&str> = text.lines().rev().take(3).collect();
    for key in ["Enter", "Esc"] {
        // While a room votes, digits alone are needed.
        let is_there = footer.join(" ").split_whitespace().any(|word| word == key);
        assert!(is_there || sitting.is_typing() && key == "Enter", "{size:?}: no {key}\n{text}");
    }
    assert!(cursor.x < size.0 && cursor.y > 0 && cursor.y < size.1 - 1, "{size:?} {cursor:?}\n{text}");
    for choice in 1..=choices {
        let is_there = |line: &str| line.split_whitespace().take(2).any(|word| word == choice.to_string());
        assert!(text.lines().any(is_there), "{size:?}: no choice {choice}\n{text}");
    }
}

#[test]
fn every_screen_is_whole_at_every_size_in_both_languages() {
    let (_, all) = asked();
    for lang in [Lang::En, Lang::Nl] {
        article5::words::within(lang, || {
            for size in SIZES.into_iter().chain([(40, 24), (119, 16), (200, 60)]) {
                let folder = tempfile::tempdir().unwrap();
                let mut sitting = Sitting::at(folder.path(), size);
                sitting.press("Enter t");
                is_whole(&mut sitting, size, 0);
                while !sitting.cursor_line().contains(" f  ") || sitting.cursor_line().contains("Caps") {
                    sitting.press("Down");
                    is_whole(&mut sitting, size, 0);
                }
                for _ in 0..2 {
                    sitting.press("Enter");
                    is_whole(&mut sitting, size, 0);
                }
                sitting.press("Enter");
                for exercise in &all {
                    // In a low window the turn of the story goes first, and the choices are scrolled to.
                    let turns = exercise.question == Question::Turned && size.1 < 16;
                    is_whole(&mut sitting, size, if turns { 0 } else { exercise.choices.len() });
                    sitting.press("1");
                    assert!(sitting.text().contains("(o)"), "{size:?}\n{}", sitting.text());
                    for _ in 0..8 {
                        sitting.press("Down");
                        assert!(sitting.cursor_line().contains('▶'), "{size:?}\n{}", sitting.text());
                    }
                    sitting.press("Enter");
                    is_whole(&mut sitting, size, 0);
                    sitting.press("Enter");
                }
                for _ in 0..3 {
                    is_whole(&mut sitting, size, 0);
                    sitting.press("Enter");
                }
                // A room: how many have voted is always in sight.
                sitting.press("Home Down Right Home Enter Enter Enter");
                for voted in 1..=10 {
                    is_whole(&mut sitting, size, 0);
                    assert!(sitting.cursor_line().contains(&"*".repeat(voted - 1)), "{size:?}\n{}", sitting.text());
                    sitting.press("1");
                }
                is_whole(&mut sitting, size, 0);
                sitting.press("Enter");
                is_whole(&mut sitting, size, 0);
            }
        });
    }
}

#[test]
fn the_trainers_note_is_hidden_while_a_room_votes_and_stands_there_behind_the_vote() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    let loaded = rules();
    let library = article5::rulebook::Library { lang: Lang::En, ..Default::default() };
    let training = TrainingLibrary::load(&library, &loaded.rulebook);
    let note: String =
        training.case("f-the-coloured-bar").unwrap().trainer.split(' ').take(3).collect::<Vec<_>>().join(" ");
    sitting.resize((140, 40));
    sitting.press("Enter t Down Right Down Backspace Backspace 3");
    to_story(&mut sitting, &title);
    sitting.sees("Enter begin with this story").press("Enter Enter").sees("may give the answer away").sees_no(&note);
    sitting.press("Enter").sees("may give the answer away").sees_no(&note);
    assert!(sitting.asks(&all[0].ask), "{}", sitting.text());
    // It comes and goes by its key, also between two votes, and a nought is nobody's vote as in a workshop.
    sitting.press("1 F6").sees(&note).sees("2 thinks").press("F6").sees_no(&note).press("1 0").sees("All are in");
    sitting.press("Enter").sees("The rules give").sees(&note);
    assert_eq!(session(folder.path()).answered[0].counts.iter().sum::<u16>(), 2);
}

#[test]
fn a_session_in_which_nothing_was_answered_is_not_left_behind() {
    let (folder, mut sitting) = sitting();
    let (title, _) = asked();
    let files = || {
        fs::read_dir(folder.path().join("training")).map_or(0, |files| {
            files.filter(|file| file.as_ref().unwrap().path().extension().is_some_and(|ending| ending == "ron")).count()
        })
    };
    sitting.press("Enter");
    at_story(&mut sitting, &title);
    sitting.press("Enter Enter Enter");
    assert_eq!(files(), 1);
    sitting.press("Esc").sees("Practise on stories").press("Home").sees("Begin").sees_no("0 answers");
    assert_eq!(files(), 0);
    to_story(&mut sitting, &title);
    sitting.press("Enter Enter Ctrl+q");
    assert!(sitting.has_ended() && files() == 0);
    drop(sitting);
    // Whatever was answered stays.
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    at_story(&mut sitting, &title);
    sitting.press("Enter Enter Enter 1 Enter Esc").sees("with 1 answer");
    assert_eq!(files(), 1);
}
