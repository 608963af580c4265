//! What somebody hears who reads line by line: where one is at every prompt, what stands beside a question, and the
//! question again behind whatever led away from it; and what is done by words that the full screen does by keys.

#![cfg(unix)]
use article5::check::{Certainty, Field, Remark};
use article5::desk::Preferences;
use article5::logic::Answer;
use article5::record::{DataFolder, read};
use article5::words::Lang;

use crate::both_faces::lines_until;
use crate::sitting::{records, rules};
use crate::talk::{about_a_tool, check, talk};
use crate::terminal::Journey;
use crate::typed::at_a_keyboard;

#[test]
fn every_prompt_says_where_one_is() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\n1 none\n2\n1\n2\nq\n");
    let prompts: Vec<&str> = told.lines().filter(|line| line.ends_with(", x or h:")).collect();
    assert!(prompts.iter().skip(1).all(|prompt| prompt.contains(": 1, 2, 3")), "{prompts:?}");
    for place in ["About the law: 1, 2, 3", "Rule (a), quick question, 0 of 10 answered: 1, 2, 3"] {
        assert!(told.contains(place), "{place}: {told}");
    }
}

#[test]
fn the_question_is_told_again_behind_what_led_away_from_it() {
    let folder = tempfile::tempdir().unwrap();
    let rules = rules().rulebook;
    let ask = &rules.item(rules.address("scope.works-things-out").unwrap()).ask;
    for (line, count) in [("map", 1), ("result", 1), ("search face", 1), ("note short", 0), ("why", 0), ("maybe", 0)] {
        let told = about_a_tool(folder.path(), &format!("{line}\nq\n"));
        assert_eq!(told.matches(&format!("Still asked: {ask}")).count(), count, "{line}: {told}");
        std::fs::remove_dir_all(folder.path().join("records")).unwrap();
    }
}

#[test]
fn what_stands_beside_a_question_or_a_box_is_told_with_it() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "how sure\nhow sure guess\nnote mine\n1\n\nback\nq\n");
    assert!(told.contains("type how sure and then sure, rather sure or a guess"), "{told}");
    let again = told.rsplit("You said Yes before.").next().unwrap();
    assert!(again.contains("Note: mine") && again.contains("How sure: a guess."), "{told}");
    assert_eq!(check(folder.path()).remarks["scope.works-things-out"].certainty, Some(Certainty::Guess));
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nnote 2 our brand\n1 none\n\nback\nq\n");
    assert!(told.contains("Beside 2, Note: our brand"), "{told}");
}

#[test]
fn what_was_tried_out_is_kept_by_its_word_and_only_as_long_as_nothing_else_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nkeep these\nwhat if 1=not sure\nkeep these\nkeep these\nq\n");
    assert_eq!(told.matches("Nothing that was tried out is waiting").count(), 2, "{told}");
    assert!(told.contains("type keep these") && told.contains("1 answer taken into the check"), "{told}");
    assert_eq!(check(folder.path()).answers["scope.works-things-out"].answer, Answer::NotSure);
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\nwhat if 1=not sure\nnote a thing\nkeep these\nq\n");
    assert_eq!(check(folder.path()).answers["scope.works-things-out"].answer, Answer::Yes);
}

#[test]
fn some_steps_of_the_history_and_some_questions_for_colleagues_are_chosen_by_words_and_numbers() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(
        folder.path(),
        "1\n\nnote Laura knows\nhistory laura\nhistory kind:nothing\nresult\nask 1 99\nask 1\nq\n",
    );
    let history = told.split("Note saved.").nth(1).unwrap();
    assert!(history.contains("Laura knows") && !history.contains("Step: 2;"), "{told}");
    assert!(told.contains("is no kind of change"), "{told}");
    assert!(told.contains("The numbers have to be those of open questions"), "{told}");
    let page = std::fs::read_dir(folder.path().join("reports")).unwrap().map(|entry| entry.unwrap().path());
    let page = page.into_iter().find(|path| path.extension().is_some_and(|ending| ending == "txt")).unwrap();
    assert_eq!(std::fs::read_to_string(page).unwrap().matches("[ ] Yes").count(), 1);
}

#[test]
fn without_an_open_question_no_page_is_written_for_colleagues() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "2\n\nask\nask Bo\nq\n");
    assert_eq!(told.matches("No question is open that a colleague could answer").count(), 2, "{told}");
    assert!(!folder.path().join("reports").exists());
}

#[test]
fn words_behind_copy_copy_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n\ncopy to my folder\nq\n");
    assert!(told.contains("copy to my folder is no answer"), "{told}");
    assert_eq!(records(folder.path()).len(), 1);
}

#[test]
fn the_talk_goes_on_in_another_language_at_the_same_question_and_stays_in_it() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(
        folder.path(),
        "language\nlanguage klingon\nlanguage english\n1\n\nlanguage Nederlands\nja\nyes\nstop\n",
    );
    assert!(told.contains("one of: English or Nederlands"), "{told}");
    assert!(told.contains("klingon is none of the languages"), "{told}");
    assert!(told.contains("English is spoken already"), "{told}");
    assert!(told.contains("Welkom terug") && told.contains("U koos Ja."), "{told}");
    assert_eq!(check(folder.path()).answers.len(), 2);
    let data = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    assert_eq!(Preferences::of(&data).lang(), Some(Lang::Nl));
    assert!(talk(folder.path(), &[], "stop\n").contains("Er is 1 toets"));
}

#[test]
fn a_first_start_tells_the_folder_and_each_language_in_itself_and_takes_it_in_the_first_field() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], "taal nederlands\nPilot\nstop\n");
    assert!(told.contains(&format!("Everything is kept in {}", folder.path().display())), "{told}");
    assert!(told.contains("In het Nederlands? Typ: taal Nederlands"), "{told}");
    assert!(told.contains("Naam:"), "{told}");
    assert_eq!(check(folder.path()).tool.get(Field::Name), "Pilot");
    // Once there is a check, nobody has to hear it again.
    assert!(!talk(folder.path(), &[], "nieuw\nstop\n").contains("Alles wordt bewaard in"));
}

#[test]
fn training_and_workshops_are_named_where_somebody_looks_for_them() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "h\ntrain\nworkshop\nq\n");
    // The command that is told works as it stands, also with another folder.
    let program = format!("article5 --data-dir {}", folder.path().display());
    let ways = [format!("{program} train --line"), format!("{program} workshop --line")];
    for words in ["train, training: practise", "workshop, workshops: lead", ways[0].as_str(), ways[1].as_str()] {
        assert!(told.contains(words), "{words}: {told}");
    }
    let told = talk(folder.path(), &[], "h\ntraining\nq\n");
    assert!(told.contains("train, training: practise") && told.contains(&ways[0]), "{told}");
}

#[test]
fn the_list_tells_what_matters_for_choosing() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\ngroup Acme\nlook again 2027-03-31\nclose\nq\n");
    let told = talk(folder.path(), &[], "q\n");
    assert!(told.contains("1, Pilot, ") && told.contains("Group: Acme. Closed: nothing more"), "{told}");
    assert!(told.contains("Look again on 31 March 2027."), "{told}");
    assert!(told.contains("\nOn 2 December 2026 2 rules begin to apply."), "{told}");
}

#[test]
fn a_page_that_came_back_opens_its_check_and_whoever_answered_is_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "undo\nq\n");
    about_a_tool(folder.path(), "q\n");
    let record = records(folder.path()).remove(0);
    let reference = record.file_stem().unwrap().to_string_lossy().into_owned();
    let rulebook = rules().rulebook;
    let ask = &rulebook.item(rulebook.address("scope.works-things-out").unwrap()).ask;
    let page = folder.path().join("came back.ron");
    let form = format!(
        "(article5_questions: 1, check: {reference:?}, tool: \"\", to: \"\", answered_by: \"\", answered_on: \"\", \
         questions: [(address: \"scope.works-things-out\", ask: {ask:?}, find_out: \"\", answer: \"no\", note: \"\")])"
    );
    std::fs::write(&page, form).unwrap();
    let take_in = format!("take in {}\n", page.display());
    let told = at_a_keyboard(folder.path(), None, None, &format!("{take_in}\nq\n"));
    assert!(told.contains("does not say who answered") && told.contains("Nothing was written"), "{told}");
    let told = at_a_keyboard(folder.path(), None, None, &format!("{take_in}Col Brown\ntake in\n\nq\n"));
    assert!(told.contains("says Col Brown") && told.contains("1 answer taken in"), "{told}");
    assert_eq!(read(&record).unwrap().check.answers["scope.works-things-out"].who, "Col Brown");
}

#[test]
fn no_sign_stands_behind_another_one() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n\nmap\nexplain f\nsign Ana Kos\nq\n");
    for pair in ["?:", ".:", ".;", "..", ";;"] {
        assert!(!told.contains(pair), "{pair}: {told}");
    }
    assert!(told.contains("\nFilled in by Ana Kos."), "{told}");
}

#[test]
fn a_line_that_is_handed_over_without_its_end_is_a_line_of_its_own() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = Journey::of(folder.path(), &["line"], &[]);
    talk.sees("Name:");
    talk.send("Pilot\u{4}");
    std::thread::sleep(std::time::Duration::from_millis(300));
    talk.send("\u{4}").sees("Filled in by:");
    talk.send("Ana\r").sees("What it does:");
    let check = read(&records(folder.path())[0]).unwrap().check;
    assert_eq!((check.tool.get(Field::Name), check.tool.get(Field::Assessor)), ("Pilot", "Ana"));
}

#[test]
fn plain_text_is_there_for_whoever_asks_for_it_on_any_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let talk = Journey::of(folder.path(), &[], &[("ACCESSIBLE", "1"), ("TERM", "dumb")]);
    talk.sees("Article 5 check, line by line.");
}

#[test]
fn the_answers_begin_with_the_numbers_of_those_that_the_result_hangs_on() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n3\n1 none\n2\nreview\nreview open\nreview shut\nq\n");
    assert!(told.contains("The result hangs on these: 2."), "{told}");
    assert!(told.contains("European Union? Not sure, can decide whether the law is about the tool."), "{told}");
    let open = told.split("The open points.").nth(1).unwrap();
    assert!(open.lines().nth(1).unwrap().contains("European Union? Not sure"), "{open}");
    assert!(told.contains("shut is no part of the answers"), "{told}");
}

#[test]
fn of_many_answers_those_that_matter_are_told_unasked_and_whoever_comes_back_hears_the_result() {
    let folder = tempfile::tempdir().unwrap();
    let lines = lines_until(None).0;
    let told = talk(folder.path(), &[], &format!("{lines}review\nq\n"));
    let (unasked, asked) = told.split_once("Result of").map_or((told.as_str(), ""), |both| both);
    let answers = |told: &str| told.lines().filter(|line| line.ends_with(" Yes.") || line.ends_with(" No.")).count();
    assert!(unasked.contains("The result hangs on these: ") && unasked.contains("more answers are told by review"));
    assert!(answers(unasked.split("Your answers.").nth(1).unwrap()) < 13, "{unasked}");
    assert!(answers(asked) > 20 || answers(&told) > 20, "{told}");
    let name = records(folder.path())[0].file_stem().unwrap().to_str().unwrap().to_owned();
    let again = talk(folder.path(), &["--record", &name], "q\n");
    assert!(again.contains("Welcome back") && again.contains("OPEN") && !again.contains("Your answers."), "{again}");
    assert!(again.lines().count() < 13 && again.contains("type result"), "{again}");
    let again = talk(folder.path(), &["--record", &name], "go 1\nnote seen\nundo\nq\n");
    let ask = &rules().rulebook.items[usize::from(rules().rulebook.address("scope.works-things-out").unwrap().0)].ask;
    assert_eq!(again.matches(ask.as_str()).count(), 3, "{again}");
}

#[test]
fn help_with_a_word_tells_the_lines_with_that_word() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "help report\nhelp zebra\nq\n");
    assert!(told.contains("report, e: write a report") && !told.contains("archive: put"), "{told}");
    assert!(told.contains("Nothing was found"), "{told}");
}

#[test]
fn a_plus_adds_a_line_to_a_note_and_a_number_of_a_telephone_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "note zero\nnote one\nnote + two\nproof +31 6 1\nproof +31 6 2\nq\n");
    let check = check(folder.path());
    let (name, _) = check.remarks.iter().next().unwrap();
    assert_eq!(check.remark(name, Remark::Note), "one\ntwo");
    assert_eq!(check.remark(name, Remark::Proof), "+31 6 2");
    assert!(told.contains("type note + and the line"), "{told}");
}

#[test]
fn who_trains_on_lines_can_go_back_and_leave_at_every_question() {
    let train = |lines: &str| {
        let folder = tempfile::tempdir().unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_article5"));
        command.arg("--data-dir").arg(folder.path()).args(["train", "--line", "--case", "a-one-more-ride"]);
        command.env_remove("ARTICLE5_DATA_DIR").env("LC_ALL", "C.UTF-8");
        let pipe = std::process::Stdio::piped;
        let mut child = command.stdin(pipe()).stdout(pipe()).spawn().unwrap();
        std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines.as_bytes()).unwrap();
        let told = String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap();
        let data = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
        let name = article5::room::names(article5::room::Kind::Training, &data).unwrap().pop();
        let answered = name.map(|name| {
            let path = data.training().join(format!("{name}.ron"));
            article5::room::read::<article5::training::Session>(&path).unwrap().answered.len()
        });
        (told, answered)
    };
    for (lines, answered) in [
        // A choice of which nobody has said yet how sure it is, is there again.
        ("1\nquit\n", 0),
        ("1\n\nquit\n", 0),
        ("1\nback\n2\nback\n1\n\nback\n2\n1\n3\nquit\n", 1),
        ("1\nsure\nlaw\nstory\n3\nquit\n", 1),
    ] {
        let (told, kept) = train(lines);
        assert_eq!(kept, Some(answered), "{lines:?}: {told}");
        assert!(told.contains("Question 1 of 6. How sure?") && told.contains("You chose: Yes."), "{told}");
        assert!(told.contains("Saved. To go on"), "{told}");
    }
    // Where nothing was chosen either, nothing is left that one could go on with.
    let (told, kept) = train("quit\n");
    assert!(kept.is_none() && told.contains("nothing is left behind"), "{kept:?} {told}");
    let (told, _) = train("1\nback\n2\nsure\n3\nquit\n");
    assert!(told.contains("Your answer: No.") && !told.contains("Your answer: Yes."), "{told}");
}

#[test]
fn whoever_leads_out_of_a_check_is_told_what_was_not_written() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\nq\n");
    let record = records(folder.path()).remove(0);
    for leads_out in ["home", "new", "open Pilot", "language nl", "q"] {
        let told = at_a_keyboard(folder.path(), Some(&record), None, &format!("1\n{leads_out}\nq\nq\n"));
        assert!(told.contains("Yes was not written"), "{leads_out}: {told}");
    }
    about_a_tool(folder.path(), "new\nq\n");
    talk(folder.path(), &["--record", record.to_str().unwrap()], "1\nq\n");
    for leads_out in ["home", "new", "open Pilot", "language nl", "q"] {
        let told = at_a_keyboard(folder.path(), Some(&record), None, &format!("1\n{leads_out}\nq\nq\n"));
        assert!(told.contains("Nothing of it was written"), "{leads_out}: {told}");
    }
}

#[test]
fn the_example_is_told_to_whoever_asks_and_kept_nowhere() {
    let folder = tempfile::tempdir().unwrap();
    let told = at_a_keyboard(folder.path(), None, None, "example\nq\n");
    for words in ["type example", "EXAMPLE: interviews on video", "The tool as a whole: ", "That was the example."] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!folder.path().join("records").exists() || records(folder.path()).is_empty());
    // The lines of a pipe are counted, and at a question the word means its own examples.
    let told = talk(folder.path(), &[], &format!("example{}example\nh\nq\n", "\n".repeat(9)));
    assert_eq!(check(folder.path()).tool.get(Field::Name), "example");
    assert!(told.contains("Like this: ") && !told.contains("That was the example"), "{told}");
    assert!(!told.contains("example: look around") && told.contains("examples, x: more examples"), "{told}");
    assert!(talk(folder.path(), &[], "example\nq\n").contains("That was the example."));
}

#[test]
fn a_check_that_is_open_elsewhere_can_be_read_by_a_command_that_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = crate::sitting::Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot");
    let name = records(folder.path())[0].file_stem().unwrap().to_string_lossy().into_owned();
    for line in ["1", "open 1", "open Pilot"] {
        let told = talk(folder.path(), &[], &format!("{line}\nq\n"));
        let shown = if line == "open Pilot" { "Pilot" } else { name.as_str() };
        assert!(told.contains(&format!("article5 --data-dir {} show {shown}", folder.path().display())), "{told}");
    }
}

#[test]
fn whoever_goes_on_in_another_language_is_not_asked_again_who_they_are() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], &format!("Pilot\nAna{}1\n\nq\n", "\n".repeat(8)));
    let mut talk = Journey::of(folder.path(), &["line"], &[]);
    talk.sees("number of a check");
    talk.send("1\r").sees("Press Enter if you are Ana");
    talk.send("Ben Kok\r").sees("1, 2 or 3");
    talk.send("language nl\r").sees("Welkom terug").sees("Typ 1, 2 of 3");
    assert!(!talk.text().contains("als u Ana"), "{}", talk.text());
    talk.send("1\r").sees("U koos Ja.");
    talk.send("\r").sees("Opgeslagen om");
    let check = read(&records(folder.path())[0]).unwrap().check;
    assert!(check.answers.values().any(|given| given.who == "Ben Kok"), "{:?}", check.answers);
}
