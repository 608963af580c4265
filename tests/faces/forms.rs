//! Forms: a letter is a text and never an act; what was typed or chosen is there again; a choice that is not kept is told.

use article5::check::Step;
use article5::logic::Answer;
use article5::tui::input::Input;
use article5::tui::key::{Code, Key};
use jiff::civil::date;

use crate::sitting::{FEELINGS, MET, Sitting, rules, story};

/// A check that rule (f) catches, with its result on the screen.
fn met(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 400);
    sitting.press("r").sees("PROHIBITED").resize(size);
    (folder, sitting)
}

/// A check with one answer that is Not sure, with its result on the screen.
fn open() -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    let known = story(FEELINGS);
    let said = |name: &str| if name == "f.at-work" { Answer::NotSure } else { known(name) };
    sitting.begin("Pilot").answer(&rules(), &said, 400).press("r");
    (folder, sitting)
}

fn undid(sitting: &Sitting) -> usize {
    sitting.check().steps.iter().filter(|entry| matches!(entry.did, Step::Undid { .. })).count()
}

#[test]
fn a_name_that_is_typed_at_once_is_a_name_in_every_form() {
    // U, H, A, S and R mean something on the page behind.
    for name in ["Uma Harras", "Hanna", "Ana Muster", "Sarah", "Jan Kok"] {
        let (_folder, mut sitting) = met((80, 24));
        let steps = sitting.check().steps.len();
        sitting.press(&format!("s \"{name}\"")).sees(name).sees("Put a name");
        assert_eq!(sitting.check().steps.len(), steps, "{name}");
        sitting.press("Tab Tab Enter");
        assert_eq!(sitting.check().signatures[0].name, name);
        sitting.press(&format!("p Enter \"{name}\" Tab Tab Enter")).sees(name);
        let (_folder, mut sitting) = open();
        let steps = sitting.check().steps.len();
        sitting.press(&format!("F3 \"{name}\"")).sees("Ask colleagues");
        assert!(sitting.cursor_line().contains(name), "{}", sitting.text());
        assert_eq!((undid(&sitting), sitting.check().steps.len()), (0, steps));
    }
}

#[test]
fn a_name_that_is_offered_gives_way_to_the_one_that_is_typed() {
    let (_folder, mut sitting) = met((80, 24));
    sitting.press("m Home Enter").sees("Describe the tool").press("Tab \"Ana\" Esc").sees("Your tools");
    sitting.press("Enter r").sees("PROHIBITED").press("s").sees("Ana").press("\"Laura\"");
    let line = sitting.cursor_line();
    assert!(line.contains("Laura") && !line.contains("AnaLaura"), "{line}");
}

#[test]
fn letters_where_no_field_is_meant_do_nothing_and_say_so() {
    let (_folder, mut sitting) = met((80, 24));
    for form in ["s Tab \"Kim\" Tab \"2027-03-31\" Tab", "e"] {
        let steps = sitting.check().steps.len();
        let before = sitting.press(form).line(0);
        for letter in ["u", "h", "a", "U", "j", "x"] {
            sitting.press(letter).sees("A letter is typed in a text field");
            assert_eq!(sitting.line(0), before, "{form} {letter}");
        }
        assert_eq!(sitting.check().steps.len(), steps, "{form}");
        sitting.press("Esc");
    }
}

#[test]
fn the_help_of_a_form_names_no_letter() {
    let (_folder, mut sitting) = met((80, 40));
    sitting.press("s F1").sees("Ctrl+Z");
    let text = sitting.text();
    assert!(!text.lines().any(|line| line.starts_with("   U ") || line.starts_with("   H ")), "{text}");
}

#[test]
fn a_day_that_is_none_brings_the_mark_to_it() {
    let (_folder, mut sitting) = met((80, 24));
    sitting.press("s \"Kim\" Tab \"30.2.2027\" Tab Enter").sees("is no day");
    assert!(sitting.cursor_line().contains("30.2.2027"), "{}", sitting.text());
    sitting.press("Ctrl+u \"31.3.2027\" Tab Enter");
    assert_eq!(sitting.check().standing.review_due, Some(date(2027, 3, 31)));
}

#[test]
fn what_was_chosen_for_colleagues_is_there_again_until_it_is_written() {
    let (folder, mut sitting) = open();
    sitting.press("F3 Right Right \"Ann Lee\" Down Down Down Space").sees("Nothing is chosen");
    sitting.press("Esc F3").sees("[plain text]").sees("Ann Lee").sees("Nothing is chosen");
    // Also for the next start of the program.
    sitting.press("Ctrl+q");
    drop(sitting);
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.press("Enter r F3").sees("[plain text]").sees("Ann Lee").sees("Nothing is chosen");
    sitting.press("Down Down Down Down Space Up Up Enter").sees("The questions are written");
    sitting.press("Enter F3").sees("[Word file]").sees_no("Ann Lee").sees("Write 1 question");
}

#[test]
fn what_came_back_is_there_again_until_it_is_taken_in() {
    let (_folder, mut sitting) = open();
    sitting.press("F4 \"/tmp/came back.txt\" Tab \"Col Brown\" Esc F4").sees("/tmp/came back.txt").sees("Col Brown");
    sitting.press("paste:\"one\\ntwo\\nthree\" Esc F4").sees("3 lines were pasted").sees("Col Brown");
    // At home, where no check is open, too.
    sitting.press("Esc h F4").sees_no("Col Brown").press("\"elsewhere.txt\" Esc F4").sees("elsewhere.txt");
}

/// Sends a text as a console that marks no paste does, key by key.
fn send(sitting: &mut Sitting, text: &str) {
    let mut burst = article5::tui::input::Burst::default();
    let mut at = std::time::Duration::from_secs(1);
    for c in text.chars() {
        let code = match c {
            '\n' => Code::Enter,
            '\t' => Code::Tab,
            c => Code::Char(c),
        };
        for input in burst.take(Input::Key(Key::plain(code)), at, sitting.is_typing()) {
            sitting.input(input);
        }
        at += std::time::Duration::from_millis(1);
    }
    for input in burst.quiet(sitting.is_typing()) {
        sitting.input(input);
    }
}

#[test]
fn a_paste_that_comes_as_keys_is_never_the_name_of_a_file() {
    let (_folder, mut sitting) = open();
    sitting.press("F4");
    send(&mut sitting, "Questions about Pilot\nAnswered by: Col\n\n[x] Yes\n");
    sitting.sees("the rest of it is gone").sees("Save the text as a file").sees_no("Questions about");
    // The next thing that a person does works at once.
    sitting.press("\"reply.txt\"").sees("reply.txt");
    sitting.press("Esc F3 Down");
    send(&mut sitting, "Ann\nBob\nCol\n");
    sitting.sees("takes one line").sees("Ann").sees_no("Bob");
}

#[test]
fn a_tab_in_a_paste_that_comes_as_keys_leaves_no_note() {
    let (_folder, mut sitting) = crate::sitting::sitting();
    sitting.begin("Pilot").press("t");
    send(&mut sitting, "one\ttwo\nthree\tfour\n");
    assert!(sitting.is_typing());
    sitting.press("Esc");
    let check = sitting.check();
    let note = check.remarks.values().next().unwrap().get(article5::check::Remark::Note);
    assert!(note.contains("one") && note.contains("four") && note.lines().count() == 2, "{note:?}");
    // Tabs alone go from field to field as ever.
    sitting.press("h a");
    send(&mut sitting, "Second\t\t\t\t\t\t\t");
    assert!(!sitting.is_typing() || !sitting.cursor_line().contains("Second"), "{}", sitting.text());
}

#[test]
fn an_answer_that_is_chosen_and_left_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(MET), 6);
    while !sitting.shows("One quick question for each rule") {
        sitting.answer(&rules(), &story(MET), 1);
    }
    let given = sitting.check().answers.len();
    sitting.press("1").sees("[Yes] Enter").press("Down").sees("Yes was chosen and is not kept");
    assert_eq!(sitting.check().answers.len(), given);
    sitting.press("2 h").sees("No was chosen and is not kept");
    // What is kept is not told.
    sitting.press("Enter 2 Enter").sees_no("is not kept");
    assert_eq!(sitting.check().answers.len(), given + 1);
}

#[test]
fn what_is_ticked_and_left_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot");
    let rules = rules();
    for _ in 0..200 {
        let sheet = sitting.check().sheet(&rules.rulebook);
        let next = article5::check::next(&rules.rulebook, &sheet).unwrap();
        if next.boxes(&rules.rulebook, &sheet).is_some() {
            break;
        }
        sitting.answer(&rules, &story(FEELINGS), 1);
    }
    sitting.press("1").sees_no("is not kept").press("Esc").sees("What you ticked is not kept");
}

#[test]
fn tab_goes_to_the_next_line_wherever_arrows_do_and_nothing_stands_beside() {
    let (_folder, mut sitting) = met((80, 24));
    for keys in ["p", "e", "F9"] {
        sitting.press(keys);
        let first = sitting.cursor_line();
        let second = sitting.press("Down").cursor_line();
        assert_ne!(first, second, "{keys}");
        assert_eq!(sitting.press("Shift+Tab").cursor_line(), first, "{keys}");
        assert_eq!(sitting.press("Tab").sees_no("does nothing here").cursor_line(), second, "{keys}");
        sitting.press("Esc");
    }
    sitting.home().press("t").sees("Who works on them");
    sitting.press("Tab");
    assert!(sitting.cursor_line().contains("Who works on them"), "{}", sitting.text());
}

#[test]
fn a_task_of_the_plan_is_done_and_not_done_after_all() {
    let (_folder, mut sitting) = met((80, 24));
    sitting.press("p Enter \"Ann\" Tab \"2026-12-24\" Tab Enter").sees("Ann, by 24 December 2026").press("Space");
    let told = sitting.sees("Space not done after all").text().split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(told.contains("Ann, by 24 December 2026, done (") && told.contains("said on "), "{told}");
    let task = rules().rulebook.consequences.plan[0].id.clone();
    let planned = sitting.check().standing.plan[&task].clone();
    assert!(planned.done && planned.who == "Ann" && planned.date == Some(date(2026, 12, 24)));
    sitting.press("Space").sees("Ann, by 24 December 2026").sees_no("done (");
    assert!(!sitting.check().standing.plan[&task].done);
}

#[test]
fn closing_asks_and_a_closed_check_says_so_and_asks_before_it_takes_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 3).press("h");
    sitting.press("z").sees("Close the check of Pilot?").press("Enter").sees("Your tools");
    assert!(!sitting.check().standing.closed);
    sitting.press("z Down Enter");
    assert!(sitting.check().standing.closed);
    sitting.press("Enter").sees("This check is closed");
    let steps = sitting.check().steps.len();
    sitting.press("1 Enter").sees("closed or in the archive").press("Enter");
    assert_eq!(sitting.check().steps.len(), steps);
    sitting.press("Enter").press("Down Enter");
    let check = sitting.check();
    assert!(!check.standing.closed && check.steps.len() == steps + 2, "{:?}", check.steps.last());
    // At home nothing can be undone: that is said, and no help promises it.
    sitting.press("h u").sees("Home undoes nothing").press("F1").sees_no("undo the last change");
}

#[test]
fn with_every_check_in_the_archive_the_list_says_where_they_are() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").press("1 Enter h Del").sees("into the archive?");
    sitting.press("Down Enter").sees("Every check is in the archive").sees("1 more in the archive");
}

#[test]
fn in_the_smallest_window_every_step_of_a_result_can_be_read() {
    let (_folder, mut sitting) = met((40, 10));
    sitting.press("Home");
    let mut read = sitting.flat();
    for _ in 0..120 {
        sitting.press("Down");
        read.push(' ');
        read.push_str(&sitting.flat());
    }
    // Each word of the first two steps, in windows of three words, was on the screen.
    let step = &rules().rulebook.consequences.steps[0].todo[0].told();
    let words: Vec<&str> = step.split_whitespace().take(18).collect();
    for three in words.windows(2) {
        let there = three.iter().all(|word| read.contains(word));
        assert!(there, "{three:?} was never shown");
    }
    assert!(read.contains("and 9 more") || read.contains("more steps"), "{read}");
}

#[test]
fn up_and_down_have_their_letters_small_and_large() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").press("1 Enter h");
    let first = sitting.cursor_line();
    sitting.press("J");
    assert_ne!(sitting.cursor_line(), first);
    sitting.press("K");
    assert_eq!(sitting.cursor_line(), first);
}
