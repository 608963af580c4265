//! Several facts on one screen: each with a box, each an answer of its own, and no box a No because nobody ticked it.

use article5::check::{Check, Remark, Step};
use article5::logic::Answer;
use article5::tui::key::{Code, Key};
use article5::words::say;

use crate::sitting::{Sitting, rules, story};
use crate::talk::about_a_tool;

const ROLES: [&str; 4] = ["scope.uses", "scope.supplies", "scope.imports", "scope.resells"];

/// Up to the boxes for the part that one has in the tool.
fn at_the_boxes() -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(&["scope.works-things-out", "scope.based-in-eu"]), 2);
    sitting.sees("[ ]");
    (folder, sitting)
}

fn roles(check: &Check) -> Vec<Option<Answer>> {
    ROLES.iter().map(|role| check.answers.get(*role).map(|given| given.answer)).collect()
}

#[test]
fn nothing_is_ticked_and_nothing_is_no_by_default() {
    let (_folder, mut sitting) = at_the_boxes();
    sitting.sees("no answer yet").sees_no("[x]");
    sitting.press("Enter").sees("Nothing is chosen yet");
    sitting.press("2").sees("2 [x]");
    // Whoever ticks one box has said nothing about the others.
    sitting.press("Enter");
    if sitting.shows("[ ]") {
        sitting.sees("no answer yet");
        assert_eq!(roles(&sitting.check()), [None; 4]);
        sitting.press("0").sees("Enter keeps").press("Enter");
        assert_eq!(roles(&sitting.check())[0], Some(Answer::No));
    } else {
        assert_eq!(roles(&sitting.check()), [None, Some(Answer::Yes), None, None]);
    }
    assert_eq!(roles(&sitting.check())[1], Some(Answer::Yes));
}

#[test]
fn every_box_can_be_yes_no_or_not_sure_by_arrows_space_letters_and_digits() {
    let (_folder, mut sitting) = at_the_boxes();
    sitting.press("Space").sees("1 [x]").press("Space").sees_no("[x]").press("1").sees("1 [x]").press("1 y");
    sitting.press("Down Right Right Down Left Down n");
    assert!(sitting.cursor_line().contains("4 [ ]") && sitting.cursor_line().contains("No"), "{}", sitting.text());
    assert!(sitting.check().answers.keys().all(|name| !ROLES.contains(&name.as_str())), "written before Enter");
    sitting.press("Enter");
    let said = [Some(Answer::Yes), Some(Answer::No), Some(Answer::NotSure), Some(Answer::No)];
    assert_eq!(roles(&sitting.check()), said);
    let steps = sitting.check().steps;
    let answered =
        steps.iter().filter(|entry| matches!(&entry.did, Step::Answered { to, .. } if to.starts_with("scope.")));
    assert_eq!(answered.count(), 6, "each fact is a step of its own");
    // A step back shows what was said; Enter goes on and writes nothing again.
    sitting.press("Esc").sees("you said this before").press("Enter");
    assert_eq!(sitting.check().steps.len(), steps.len());
}

#[test]
fn none_and_not_sure_of_the_others_are_acts_of_their_own() {
    let (_folder, mut sitting) = at_the_boxes();
    sitting.press("1 End").sees("Not sure about the others").press("Enter").sees("Enter keeps");
    assert_eq!(roles(&sitting.check()), [None; 4]);
    sitting.press("Enter");
    assert_eq!(roles(&sitting.check())[0], Some(Answer::Yes));
    assert_eq!(roles(&sitting.check())[1..], [Some(Answer::NotSure); 3]);
    let (_folder, mut sitting) = at_the_boxes();
    // What a key did does not stand among the boxes.
    sitting.press("0").sees("Enter keeps");
    let text = sitting.text();
    let told = text.lines().position(|line| line.contains("Enter keeps")).unwrap();
    assert!(!text.lines().skip(told).any(|line| line.contains("[ ]")), "{text}");
    let (_folder, mut sitting) = at_the_boxes();
    // No to all of them closes every rule, and that is said before it is written.
    sitting.sees("no rule can catch this tool").press("0").sees("no rule can catch this tool").press("Enter");
    assert_eq!(roles(&sitting.check()), [Some(Answer::No); 4]);
}

#[test]
fn what_stands_beside_a_box_belongs_to_its_own_question() {
    let (_folder, mut sitting) = at_the_boxes();
    let rules = rules();
    let help = rules.rulebook.item(rules.rulebook.address(ROLES[1]).unwrap()).help.clone();
    sitting.press("Down t \"as ordered\" Esc").sees("as ordered");
    assert_eq!(sitting.check().remark(ROLES[1], Remark::Note), "as ordered");
    sitting.press("Up").sees_no("as ordered").press("Down").sees("as ordered");
    sitting.resize((140, 40)).sees(&help);
    let first = help.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    sitting.press("w").sees(&first).press("Esc");
    // Keys that came too fast choose nothing.
    sitting.press("3").key(Key::plain(Code::Esc));
    assert_eq!(roles(&sitting.check()), [None; 4]);
}

#[test]
fn lines_tick_by_number_and_say_what_was_chosen_before_it_is_written() {
    for (lines, said) in [
        ("1\nnone\n\n", [Some(Answer::Yes), Some(Answer::No), Some(Answer::No), Some(Answer::No)]),
        ("1 3\n2 not sure\nnone\n\n", [Some(Answer::Yes), Some(Answer::NotSure), Some(Answer::Yes), Some(Answer::No)]),
        ("1 none\n\n", [Some(Answer::Yes), Some(Answer::No), Some(Answer::No), Some(Answer::No)]),
        ("1 yes, 2 not sure, none\n\n", [Some(Answer::Yes), Some(Answer::NotSure), Some(Answer::No), Some(Answer::No)]),
        ("1, 2 not sure\n\n", [None; 4]),
        ("none\n\n", [Some(Answer::No); 4]),
        ("not sure\n\n", [Some(Answer::NotSure); 4]),
        ("1 or 2\nno\nno idea\n5\nmaybe\n\n", [None; 4]),
        ("2\nundo\nnone\nback\n", [None; 4]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let told = about_a_tool(folder.path(), &format!("1\n1\n{lines}q\n"));
        let check = crate::talk::check(folder.path());
        assert_eq!(roles(&check), said, "{lines:?}\n{told}");
        if lines == "none\n\n" {
            assert!(told.contains("No: 1 ") && told.contains("no rule can catch this tool"), "{told}");
        }
    }
}

#[test]
fn lines_about_one_of_the_facts_name_it_by_its_number() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nwhy 2\nnote 2 as ordered\nnote nothing\nq\n");
    let check = crate::talk::check(folder.path());
    assert_eq!(check.remark(ROLES[1], Remark::Note), "as ordered");
    assert_eq!(check.remarks.len(), 1, "{told}");
    let rules = rules();
    let help = |role: &str| &rules.rulebook.item(rules.rulebook.address(role).unwrap()).help;
    assert!(told.contains(help(ROLES[1])) && !told.contains(help(ROLES[3])), "{told}");
    // Whoever names none of them hears about each.
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nwhy\nq\n");
    assert!(ROLES.iter().all(|role| told.contains(help(role))), "{told}");
}

#[test]
fn the_help_at_boxes_takes_no_number_for_an_answer() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nh\nq\n");
    let (at_boxes, at_question) = (say!("boxes-line-help"), say!("line-help-answers"));
    assert!(told.contains(at_boxes) && !told.contains(at_question), "{told}");
}

#[test]
fn a_step_back_leads_to_the_boxes_that_were_answered_also_after_a_break() {
    let (_folder, mut sitting) = at_the_boxes();
    let asked = sitting.line(2);
    sitting.press("1 0 Enter");
    let next = sitting.text();
    let mut sitting = sitting.again((80, 24));
    sitting.press("Enter");
    assert_eq!(sitting.line(2), next.lines().nth(2).unwrap_or_default(), "on at the same question");
    sitting.press("Esc").sees("1 [x]").sees("4 [ ]").sees("you said this before").sees("Is the law about this tool?");
    assert_eq!(sitting.line(2), asked);
    let steps = sitting.check().steps.len();
    sitting.press("Enter");
    assert_eq!(sitting.check().steps.len(), steps, "nothing is written again");
    sitting.press("Esc Esc").sees("Is the law about this tool?").sees_no("[x]").sees_no("(a)");
}

#[test]
fn examples_law_why_and_words_tell_of_the_boxes_that_are_named_or_of_all() {
    let rules = rules().rulebook;
    let tick = |index: usize| rules.item(rules.address(ROLES[index]).unwrap()).tick.clone().unwrap();
    for (typed, told_of) in [
        ("example", vec![0, 1, 2]),
        ("example all", vec![0, 1, 2]),
        ("example 2", vec![1]),
        ("examples 2, 3", vec![1, 2]),
        ("x 3", vec![2]),
        ("why 1", vec![0]),
        ("why", vec![0, 1, 2]),
        ("law 1 2", vec![0, 1]),
        ("words 2", vec![1]),
        ("x 9", vec![]),
        ("why not", vec![]),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let told = about_a_tool(folder.path(), &format!("1\n1\n{typed}\nq\n"));
        let asked = told.split("h helps:").nth(1).unwrap();
        for index in 0..3 {
            let named = format!("{}, {}.", index + 1, tick(index));
            assert_eq!(asked.contains(&named), told_of.contains(&index), "{typed}: {asked}");
        }
        assert_eq!(asked.contains("The boxes here have the numbers 1 to 4"), told_of.is_empty(), "{typed}: {asked}");
    }
}
