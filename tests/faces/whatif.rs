//! What if, the history, names under the answers, the removal plan, and answers that have to be looked at again.

use std::path::Path;

use article5::check::{Check, Step};
use article5::logic::{Answer, Verdict};

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// A check with everything answered, at the list of its answers.
fn answered(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), size);
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 200);
    sitting.sees("Check your answers");
    (folder, sitting)
}

fn bytes(sitting: &Sitting) -> Vec<u8> {
    std::fs::read(sitting.record_path()).unwrap()
}

fn answers_since(check: &Check, number: usize) -> Vec<(String, Answer)> {
    let later = check.steps.iter().skip(number);
    later
        .filter_map(|entry| match &entry.did {
            Step::Answered { to, answer, .. } => Some((to.clone(), *answer)),
            _ => None,
        })
        .collect()
}

#[test]
fn nothing_that_is_tried_is_written_and_every_screen_says_so() {
    let (_folder, mut sitting) = answered((140, 60));
    let before = bytes(&sitting);
    sitting.press("i");
    assert!(sitting.line(0).contains("WHAT IF"));
    sitting.open_answer("f.single-people");
    assert!(sitting.line(0).contains("WHAT IF"));
    sitting.press("2 Enter").sees("Check your answers");
    for keys in ["r", "Enter", "F1", "Esc", "l", "Esc", "Esc", "F2", "Esc", "m", "Esc", "F1"] {
        sitting.press(keys);
        assert!(sitting.line(0).contains("WHAT IF"), "{keys}: {}", sitting.text());
    }
    assert_eq!(bytes(&sitting), before);
}

#[test]
fn the_result_follows_what_is_tried_at_once_and_dropping_brings_it_back() {
    let (_folder, mut sitting) = answered((80, 24));
    let before = bytes(&sitting);
    sitting.press("i");
    sitting.open_answer("f.single-people");
    sitting.press("2 Enter r").sees_no("STOP AND GET ADVICE");
    sitting.press("i").sees("Keep these answers").sees("Drop them").sees("Go on trying");
    sitting.sees("the result turns from PROHIBITED").sees("(f) ");
    sitting.press("Esc").sees_no("STOP AND GET ADVICE");
    sitting.press("i Down Enter").sees("STOP AND GET ADVICE");
    assert!(!sitting.line(0).contains("WHAT IF"));
    assert_eq!(bytes(&sitting), before);
}

#[test]
fn keeping_writes_exactly_the_answers_that_differ() {
    let (_folder, mut sitting) = answered((80, 24));
    let steps = sitting.check().steps.len();
    sitting.press("i");
    sitting.open_answer("f.single-people");
    sitting.press("2 Enter");
    // Tried and taken back again: no difference, so no step.
    sitting.open_answer("f.from-voice");
    sitting.press("3 Enter");
    sitting.open_answer("f.from-voice");
    sitting.press("1 Enter");
    // The choice that writes is the last one.
    sitting.press("i Down Down Enter");
    let check = sitting.check();
    assert_eq!(answers_since(&check, steps), [("f.single-people".to_owned(), Answer::No)]);
    assert_eq!(check.steps.len(), steps + 2);
    assert!(!sitting.line(0).contains("WHAT IF"));
    // The history tells that it was tried out first, and which answers came of it.
    sitting.press("F2 End").sees("tried out in a what-if first").sees("tried out and kept: ");
}

#[test]
fn what_was_there_before_is_not_undone_by_trying() {
    let (_folder, mut sitting) = answered((80, 24));
    sitting.press("i u").sees("nothing to undo");
    sitting.open_answer("f.single-people");
    sitting.press("2 Enter u").sees("Undone");
    sitting.press("i");
    assert!(!sitting.line(0).contains("WHAT IF"), "nothing differs, so nothing is asked");
}

#[test]
fn leaving_says_first_that_what_was_tried_is_dropped() {
    for leave in ["Ctrl+q", "r h"] {
        let (_folder, mut sitting) = answered((80, 24));
        sitting.press("r Esc");
        let before = sitting.check();
        sitting.press("i");
        sitting.open_answer("f.single-people");
        sitting.press("2 Enter").press(leave).sees("dropped");
        assert!(!sitting.has_ended());
        sitting.press("Ctrl+q Ctrl+q");
        assert!(!sitting.has_ended(), "held keys do not get past the question");
        sitting.press("Down Enter");
        assert!(sitting.has_ended());
        assert_eq!(sitting.check(), before);
    }
}

#[test]
fn a_kill_while_trying_loses_nothing_of_the_check() {
    let (_folder, mut sitting) = answered((80, 24));
    let before = sitting.check();
    sitting.press("i");
    sitting.open_answer("f.single-people");
    sitting.press("2 Enter");
    let mut sitting = sitting.again((80, 24));
    assert_eq!(sitting.check(), before);
    sitting.press("Enter").sees("STOP AND GET ADVICE").press("Esc").sees("Check your answers");
    assert!(!sitting.line(0).contains("WHAT IF"));
}

#[test]
fn while_trying_only_answers_can_be_changed() {
    let (_folder, mut sitting) = answered((80, 24));
    let before = bytes(&sitting);
    sitting.press("i");
    sitting.open_answer("f.single-people");
    sitting.press("t").sees("only answers can be changed");
    assert!(!sitting.is_typing());
    sitting.press("s").sees("only answers can be changed");
    assert_eq!(bytes(&sitting), before);
}

#[test]
fn the_history_lists_every_step() {
    let (_folder, mut sitting) = answered((80, 24));
    sitting.press("F2").resize((140, 2000)).sees("History");
    let check = sitting.check();
    let text = sitting.text();
    for entry in &check.steps {
        let number = format!("{} ", entry.number);
        let begins = |shown: &str| shown.trim_start_matches(['▶', ' ']).starts_with(&number);
        assert!(text.lines().any(begins), "{number}\n{text}");
    }
    sitting.resize((80, 24)).press("Esc").sees("Check your answers");
}

#[test]
fn the_history_shows_only_what_some_words_occur_in() {
    let (_folder, mut sitting) = answered((80, 24));
    sitting.press("F2").sees("History").sees("1 Name").press("f");
    assert!(sitting.is_typing());
    sitting.press("\"zzzz\"").sees_no("1 Name").press("Esc").sees("1 Name");
    assert!(!sitting.is_typing());
    // Letters act again once the words are there; Esc shows everything, and only then leaves.
    sitting.press("f \"kind:answer\" Enter").sees("work out itself").sees_no("1 Name");
    sitting.press("Esc").sees("1 Name").sees("History").press("Esc").sees("Check your answers");
}

#[test]
fn a_sign_off_is_shown_and_visibly_void_after_a_changed_answer() {
    let (_folder, mut sitting) = answered((100, 80));
    sitting.press("r s").sees("Put a name");
    // No letter acts while typing.
    sitting.press("2 Tab \"Kim Berg\" Tab \"soon\" Tab Enter").sees("is no day");
    assert!(sitting.check().signatures.is_empty());
    sitting.press("Ctrl+u \"2027-03-31\" Tab Enter").sees("Kim Berg").sees("31 March 2027").sees_no("VOID");
    let check = sitting.check();
    assert_eq!(check.signatures[0].role, article5::check::Role::Reviewer);
    assert_eq!(check.standing.review_due, Some(jiff::civil::date(2027, 3, 31)));
    sitting.press("Esc");
    sitting.open_answer("f.single-people");
    sitting.press("2 Enter r").sees("Kim Berg").sees("VOID");
}

#[test]
fn what_is_typed_in_a_form_survives_leaving_it() {
    let (_folder, mut sitting) = answered((80, 24));
    sitting.press("r s Tab \"Kim\" Esc s Tab");
    assert!(sitting.cursor_line().contains("Kim"), "{}", sitting.text());
    assert!(sitting.check().signatures.is_empty());
}

#[test]
fn the_removal_plan_takes_a_person_and_a_day() {
    let (_folder, mut sitting) = answered((80, 24));
    sitting.press("r p").sees("Removal plan").sees("not planned");
    sitting.press("Enter \"Ann\" Tab \"2026-12-24\" Tab Enter").sees("Ann, by 24 December 2026");
    let task = rules().rulebook.consequences.plan[0].id.clone();
    let planned = &sitting.check().standing.plan[&task];
    assert_eq!((planned.who.as_str(), planned.date), ("Ann", Some(jiff::civil::date(2026, 12, 24))));
}

#[test]
fn there_is_no_plan_where_nothing_is_prohibited() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").press("r");
    sitting.press("p").sees("That key does nothing here");
}

/// Rules of one's own in which one question has other words.
fn reworded(folder: &Path) {
    let source = article5::rulebook::library::built_in().into_iter().find(|source| source.path.ends_with("/f.ron"));
    let source = source.unwrap_or_else(|| panic!("the built-in rules have a file for rule f"));
    let ask = &rules().rulebook;
    let ask = ask.item(ask.address("f.at-work").unwrap()).ask.clone();
    let text = source.text.replace(&ask, &ask.replace('?', " today?"));
    assert_ne!(text, source.text);
    std::fs::write(folder.join("f.ron"), text).unwrap();
}

#[test]
fn an_answer_that_is_kept_need_not_be_looked_at_again_and_the_new_rules_are_told() {
    let (folder, sitting) = answered((140, 60));
    drop(sitting);
    let own = tempfile::tempdir().unwrap();
    reworded(own.path());
    let mut sitting = Sitting::with(folder.path(), (140, 60), article5::tui::Look::default(), Some(own.path()));
    sitting.press("Enter").sees("Check your answers").sees("LOOK AGAIN");
    sitting.press("v").sees("New edition of the rules").sees("today?").sees("Other words").press("Esc");
    sitting.press("Home");
    let rules = rules();
    let statement = &rules.rulebook.item(rules.rulebook.address("f.at-work").unwrap()).statement;
    let begins: String = statement.chars().take(40).collect();
    for _ in 0..400 {
        if sitting.cursor_line().contains(&begins) {
            break;
        }
        sitting.press("Down");
    }
    assert!(sitting.cursor_line().contains("LOOK AGAIN"), "{}", sitting.text());
    // K moves here as it does everywhere, and writes nothing.
    sitting.press("j k").sees("LOOK AGAIN");
    sitting.press("Space");
    // It is no longer among what the result hangs on; in the list below it stays.
    sitting.sees_no("LOOK AGAIN").sees(&begins);
    assert!(sitting.check().answers["f.at-work"].kept.is_some());
    let verdict = sitting.check().answers["f.at-work"].answer;
    assert_eq!(verdict, Answer::Yes);
    sitting.press("Space").sees("That key does nothing here");
    sitting.press("r").sees(Verdict::Prohibited.words());
}
