//! Whole jobs on plain text that lead beyond one check: the other check that is meant, the removal plan, a colleague's page
//! with an answer that is refused, a room that counts again, and a workshop in which something is explained and put back.

use std::path::Path;
use std::process::{Command, Stdio};

use crate::sitting::{FEELINGS, box_lines, digit, records, rules, story};
use crate::talk::talk;
use article5::check::{Check, next};
use article5::logic::Answer;
use article5::record::read;

/// The lines that describe a tool and answer everything as a story does.
fn all_of(name: &str, yes: &'static [&'static str]) -> String {
    let rulebook = rules().rulebook;
    let (mut sheet, mut lines) = (rulebook.blank_sheet(), format!("{name}{}", "\n".repeat(9)));
    while let Some(following) = next(&rulebook, &sheet) {
        let of = following.boxes(&rulebook, &sheet).map_or_else(|| vec![following.address], |(_, of)| of);
        let given: Vec<Answer> = of.iter().map(|address| story(yes)(&rulebook.item(*address).name)).collect();
        match &given[..] {
            [one] => lines.extend([digit(*one), "\n"]),
            _ => lines.push_str(&box_lines(&given)),
        }
        sheet.set_all(of.into_iter().zip(given));
    }
    lines
}

fn named(folder: &Path, name: &str) -> (String, Check) {
    let found = records(folder).into_iter().map(|path| (path.clone(), read(&path).unwrap().check));
    let (path, check) = found.into_iter().find(|(_, check)| check.tool.title() == name).unwrap();
    (path.file_stem().unwrap().to_str().unwrap().to_owned(), check)
}

pub fn typed(folder: &Path, arguments: &[&str], lines: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.arg("--data-dir").arg(folder).args(arguments).env_remove("ARTICLE5_DATA_DIR").env("LC_ALL", "C.UTF-8");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines.as_bytes()).unwrap();
    String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap()
}

#[test]
fn the_other_check_is_meant_by_its_number_or_by_words_of_its_name() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], "Door camera\nq\n");
    for name in ["Mood meter", "Mood ring"] {
        talk(folder.path(), &[], &format!("new\n{name}\nq\n"));
    }
    let (door, _) = named(folder.path(), "Door camera");
    let told = talk(
        folder.path(),
        &["--record", &door],
        "compare\ncompare 2\ncompare ring\ncompare mood\ncompare gate house\nq\n",
    );
    assert!(told.contains("Type compare and one of these numbers"), "{told}");
    assert_eq!(told.matches("First is this check, then Mood").count(), 2, "{told}");
    assert!(told.contains("then Mood ring") && told.contains("No other check has “gate house” in its name."), "{told}");
    assert!(!told.contains("article5 list"), "a command of another place was told: {told}");
    let told = talk(folder.path(), &["--record", &door], "open mood\nopen ring\nq\n");
    assert!(told.contains("1, Mood") && told.contains("This is the check of Mood ring."), "{told}");
}

#[test]
fn a_task_that_is_looked_at_or_moved_stays_done() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], &format!("{}q\n", all_of("Meter", FEELINGS)));
    let (meter, _) = named(folder.path(), "Meter");
    let after = |lines: &str| {
        talk(folder.path(), &["--record", &meter], &format!("{lines}\nq\n"));
        named(folder.path(), "Meter").1.standing.plan.values().next().cloned().unwrap()
    };
    assert!(after("plan 1 Done 5 December 2026 Ann Bos").done);
    let looked_at = after("plan 1");
    assert!(looked_at.done && looked_at.who == "Ann Bos" && looked_at.date.is_some());
    let moved = after("plan 1 Bo");
    assert!(moved.done && moved.who == "Bo");
    assert!(!after("plan 1 not done").done);
    let emptied = after("plan 1 done empty");
    assert!(emptied.done && emptied.who.is_empty() && emptied.date.is_none());
}

#[test]
fn what_is_not_taken_in_is_told_in_the_words_of_the_question_and_what_was_answered_is_asked_no_more() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], "Meter\nq\n");
    let (meter, _) = named(folder.path(), "Meter");
    let rulebook = rules().rulebook;
    let ask = |name: &str| rulebook.item(rulebook.address(name).unwrap()).ask.clone();
    let (first, other) = (ask("scope.works-things-out"), ask("scope.based-in-eu"));
    let question = |name: &str, ask: &str, answer: &str| {
        format!("(address: {name:?}, ask: {ask:?}, find_out: \"\", answer: {answer:?}, note: \"\")")
    };
    let page = format!(
        "(article5_questions: 1, check: {meter:?}, tool: \"\", to: \"\", answered_by: \"Col\", answered_on: \"\", questions: [{}, {}])",
        question("scope.works-things-out", &first, "yes"),
        question("scope.based-in-eu", &other, "perhaps"),
    );
    let file = folder.path().join("page.ron");
    std::fs::write(&file, page).unwrap();
    let told = talk(folder.path(), &["--record", &meter], &format!("take in {}\ntake in\nq\n", file.display()));
    assert!(told.contains(&format!("Not taken in: {other} Why:")), "{told}");
    assert!(!told.contains("scope.based-in-eu"), "{told}");
    let behind = told.split("1 answer taken in").nth(1).unwrap();
    assert!(!behind.contains(&first) && behind.contains(&other), "{behind}");
}

#[test]
fn a_room_is_told_how_to_vote_and_counts_again_before_it_sees_what_the_rules_give() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["train", "--line", "--case", "a-one-more-ride", "--seats", "3"];
    let told = typed(folder.path(), &arguments, "112\nback\n111\n4\nquit\n");
    let before = told.split("Counted:").next().unwrap();
    assert!(before.contains("Type a digit for each seat in order") && !before.contains("Type the number of an answer"));
    assert!(told.contains("Counted: Yes: 2; No: 1.") && told.contains("Counted: Yes: 3."), "{told}");
    assert!(told.contains("The room: Yes: 3.") && !told.contains("The room: Yes: 2"), "{told}");
    assert!(told.contains("the room named 4") || !told.contains("Other facts"), "{told}");
}

#[test]
fn a_ballot_is_explained_and_what_was_struck_comes_back() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], "Meter\nq\n");
    let (meter, _) = named(folder.path(), "Meter");
    let rulebook = rules().rulebook;
    let structure = &rulebook.rules[rulebook.rule_index("f").unwrap()].structure;
    let item = rulebook.item(structure.conditions[1].address);
    let lines = "rule f\nwhy 2\nvote 2\nwhy\nhelp\n111\nstep One\n\n\nstep Two\n\n\nstrike step 1\nundo\n1\nlists\n\
                 strike vote 1\nundo\nquit\n";
    let arguments = ["workshop", "--line", "--client", "Z", "--seats", "3", "--tool", &meter];
    let told = typed(folder.path(), &arguments, lines);
    assert_eq!(told.matches(&item.help).count(), 2, "{told}");
    assert_eq!(told.matches(&item.law.as_ref().unwrap().phrase).count(), 2, "{told}");
    assert_eq!(told.matches("Type digits in that order").count(), 2, "help says again how votes are given: {told}");
    assert!(told.contains("Struck last: One. Undo puts it back") && told.contains("2. One ("), "{told}");
    assert!(told.contains("The decision of ballot 1 was struck") && told.contains("Only a new vote"), "{told}");
}
