//! What somebody at a keyboard passes by: an answer of before stays with Enter, one that waits for another look does not.

#![cfg(unix)]
use article5::logic::Answer;

use crate::sitting::records;
use crate::talk::{about_a_tool, check, talk};
use crate::typed::at_a_keyboard;

#[test]
fn enter_leaves_an_answer_of_before_and_nothing_else() {
    let folder = tempfile::tempdir().unwrap();
    let begun = format!("Pilot{}1\n\n1\n\n1 none\n\n", "\n".repeat(9));
    // At the boxes, at a question, and at one without an answer.
    let told = at_a_keyboard(folder.path(), None, None, &format!("{begun}back\n\nback\nback\n\n\nq\n"));
    assert!(told.contains("Press Enter to leave these as they are"), "{told}");
    assert!(
        told.contains("Nothing was changed: Yes, No, No, No.") && told.contains("Nothing was changed: Yes."),
        "{told}"
    );
    assert!(told.contains("Nothing was answered."), "{told}");
    assert_eq!(check(folder.path()).answers.len(), 6);
    assert_eq!(check(folder.path()).steps.len(), 7);
    // A pipe says what it means.
    let told = talk(folder.path(), &["--record", "Pilot"], "back\n\nq\n");
    assert!(!told.contains("Nothing was changed"), "{told}");
}

#[test]
fn what_waits_for_another_look_is_kept_by_its_word_alone() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n1\n1 none\nrecheck\nq\n");
    let copy = records(folder.path()).into_iter().find(|path| {
        let check = article5::record::read(path).unwrap().check;
        !check.standing.copied_from.is_empty()
    });
    let copy = copy.unwrap();
    let told = at_a_keyboard(folder.path(), Some(&copy), None, "\ngo scope.based-in-eu\n\nkeep\n\nq\n");
    let looked = told.split("LOOK AGAIN: you said Yes before").nth(1).unwrap();
    assert_eq!(
        looked.find("Nothing was answered").zip(looked.find("Nothing was changed")).map(|(no, yes)| no < yes),
        Some(true)
    );
    let check = article5::record::read(&copy).unwrap().check;
    assert_eq!(check.answers.values().filter(|given| given.kept.is_some()).count(), 1);
}

#[test]
fn all_open_questions_go_to_somebody_new_once_that_is_wanted() {
    let pages = |lines: &str| {
        let folder = tempfile::tempdir().unwrap();
        about_a_tool(folder.path(), "1\nq\n");
        let record = records(folder.path()).remove(0);
        let told = at_a_keyboard(folder.path(), Some(&record), None, &format!("\n{lines}q\n"));
        assert_eq!(check(folder.path()).answers.values().next().map(|given| given.answer), Some(Answer::Yes));
        (told, std::fs::read_dir(folder.path().join("reports")).map_or(0, Iterator::count))
    };
    let (told, written) = pages("ask Zoe\nno\n");
    assert!(told.contains("on a page for Zoe") && told.contains("Nothing was written."), "{told}");
    assert_eq!(written, 0);
    let (told, written) = pages("ask Zoe\nask\n");
    assert!(written > 0 && told.contains("Send one of these files"), "{told}");
}

#[test]
fn a_letter_behind_map_is_that_of_a_rule() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "map (e)\nmap face\nq\n");
    let map = told.split("Type 1, 2 or 3").nth(1).unwrap().split("Still asked").next().unwrap();
    assert!(map.contains("\n(e) ") && !map.contains("\n(f) "), "{map}");
    assert!(told.split("Still asked").nth(1).unwrap().contains("\n(f) "), "{told}");
    // Alone it tells a line for each part, and not every question.
    let told = about_a_tool(folder.path(), "map\nmap scope\nq\n");
    let parts = told.split("Still asked").next().unwrap();
    let lines = parts.lines().filter(|line| line.ends_with(" open.")).count();
    assert_eq!(lines, crate::sitting::rules().rulebook.rules.len() + 1, "{parts}");
    assert!(
        parts.contains("(f) Feelings at work or in education: 0 answered, ") && parts.contains("map all"),
        "{parts}"
    );
    let scope = told.split("Still asked").nth(1).unwrap();
    assert!(scope.contains("\n1, ") && !scope.contains("\n(a) "), "{scope}");
}
