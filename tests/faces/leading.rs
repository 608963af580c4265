//! What a question is for, what stands already, which answers contradict each other, and the ways on: a rule left open,
//! C to the next question, Esc to the one before.

use article5::check::{Check, Step};
use article5::logic::Answer;
use article5::rulebook::Loaded;

use crate::sitting::{MET, Sitting, rules, sitting, story};
use crate::talk::{about_a_tool, check};

const SCORES: &[&str] =
    &["scope.works-things-out", "scope.based-in-eu", "scope.uses", "c.rates-people", "c.over-time", "f.about-feelings"];

/// Answers until the header names this rule, past the quick questions.
fn until(sitting: &mut Sitting, rules: &Loaded, yes: &'static [&'static str], rule: &str) {
    for _ in 0..100 {
        if sitting.line(0).starts_with(&format!(" ({rule}) ")) {
            return;
        }
        let is_listed = sitting.cursor_line().contains("Continue");
        if is_listed {
            sitting.press("Enter");
        } else {
            sitting.answer(rules, &story(yes), 1);
        }
    }
    panic!("never asked for ({rule})\n{}", sitting.text());
}

fn left_open(check: &Check) -> Vec<String> {
    check.standing.left_open.iter().cloned().collect()
}

#[test]
fn the_rule_stands_first_in_the_header_and_above_its_first_question() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("A tool with a name that is much longer than any header of any window will ever be able to hold");
    until(&mut sitting, &rules, SCORES, "c");
    let rule = rules.rulebook.rules.iter().find(|rule| rule.id == "c").unwrap();
    sitting.sees(&format!("Now (c) {}", rule.title));
    assert!(sitting.line(0).contains(&rule.title), "{}", sitting.line(0));
    sitting.answer(&rules, &story(SCORES), 1).sees_no("Now (c)");
    assert!(sitting.line(0).contains(&rule.title), "{}", sitting.line(0));
    sitting.resize((40, 10));
    assert!(sitting.line(0).starts_with(" (c) "), "{}", sitting.line(0));
}

#[test]
fn once_a_rule_is_met_whoever_answers_is_told_that_the_rest_changes_nothing() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot");
    until(&mut sitting, &rules, MET, "f");
    sitting.sees_no("Decide yourself");
    until(&mut sitting, &rules, MET, "g");
    sitting.sees("(f) is met in full").sees("Decide yourself");
    // The smallest window keeps its room for the question.
    sitting.resize((40, 10)).sees_no("Decide yourself");
}

#[test]
fn answers_that_contradict_are_named_when_the_second_one_is_given() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot");
    sitting.press("m");
    for name in ["a.influences", "a.meant-to-change"] {
        sitting.open_answer(name).press("1 Enter").past_what_follows().sees("All questions");
    }
    let statement = rules.rulebook.item(rules.rulebook.address("a.influences").unwrap()).statement.clone();
    sitting.press("Home");
    while !sitting.cursor_line().contains(statement.split(' ').take(5).collect::<Vec<_>>().join(" ").as_str()) {
        sitting.press("Down");
    }
    sitting.press("Enter").sees("What happens next").sees("contradicts another answer");
    sitting
        .press("2 Enter")
        .sees("cannot all be right")
        .sees(&format!("No to \"{}\"", statement.trim_end_matches('.')));
    let sheet = sitting.check().sheet(&rules.rulebook);
    assert_eq!(sheet.contradictions().len(), 1);
    // The first choice is the answer that was just given; the last one goes on and writes nothing.
    let steps = sitting.check().steps.len();
    sitting.press("Enter").sees("you said this before").press("Enter").sees("cannot all be right");
    sitting.press("End Enter").sees("All questions");
    assert_eq!(sitting.check().steps.len(), steps);
    sitting.press("q").sees("The result hangs on these").sees("contradicted: does not count");
    // From there it is changed, and nothing contradicts any more.
    sitting.press("Home");
    assert!(sitting.cursor_line().contains("contradicted"), "{}", sitting.text());
    sitting.press("Enter 1 Enter");
    assert_eq!(sitting.check().sheet(&rules.rulebook).contradictions().len(), 0);
    sitting.sees("Check your answers").sees_no("contradicted");
}

#[test]
fn lines_name_contradictions_too() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\ngo a.meant-to-change\n1\ngo a.influences\n2\nresult\nq\n");
    assert!(told.contains("cannot all be right"), "{told}");
    let rules = rules();
    let sheet = check(folder.path()).sheet(&rules.rulebook);
    assert_eq!(sheet.contradictions().len(), 1);
    assert_eq!(sheet.get(rules.rulebook.address("a.influences").unwrap()), Some(Answer::NotSure));
    assert!(told.contains(" means No to ") && !told.contains(" is possible only with "), "{told}");
}

#[test]
fn a_detail_of_something_supposed_is_named_beside_a_no_and_leaves_a_not_sure() {
    let rules = rules();
    let wider = rules.rulebook.address("c.rates-people").unwrap();
    for (wide, is_named) in [("2", true), ("3", false)] {
        let folder = tempfile::tempdir().unwrap();
        let told =
            about_a_tool(folder.path(), &format!("1\ngo c.carries-weight\n1\ngo c.rates-people\n{wide}\nresult\nq\n"));
        assert_eq!(told.contains("cannot all be right"), is_named, "{told}");
        assert_eq!(told.contains(" is possible only with "), is_named, "{told}");
        assert_eq!(check(folder.path()).sheet(&rules.rulebook).get(wider), Some(Answer::NotSure));
    }
}

#[test]
fn questions_to_come_are_promised_only_where_the_rule_still_has_some() {
    for (part, still_asked) in [("1 none", true), ("2 none", false)] {
        let folder = tempfile::tempdir().unwrap();
        let begun = format!("1\n\n1\n\n{part}\n\n");
        let offered = if still_asked { "" } else { "1\n\n" };
        let told = about_a_tool(folder.path(), &format!("{begun}{offered}2\n\ngo h.for-police\n3\n\nq\n"));
        assert_eq!(told.contains("The full questions of rule h follow later"), still_asked, "{told}");
        assert_eq!(told.contains("rule (h) does not catch this tool"), !still_asked, "{told}");
    }
}

#[test]
fn a_rule_is_left_open_by_one_key_and_taken_up_again_from_the_answers() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot");
    until(&mut sitting, &rules, SCORES, "c");
    sitting.press("F8").sees("(c) is left open");
    assert!(sitting.line(0).starts_with(" (f) "), "{}", sitting.text());
    assert_eq!(left_open(&sitting.check()), ["c"]);
    assert!(sitting.check().steps.iter().any(|entry| matches!(&entry.did, Step::LeftOpen { rule } if rule == "c")));
    sitting
        .press("F8")
        .sees("Check your answers")
        .sees("(f) Feelings at work or in education is left open")
        .press("r")
        .sees("Result |");
    assert!(sitting.check().steps.iter().any(|entry| matches!(entry.did, Step::Concluded { .. })));
    sitting.press("q").sees("Check your answers").press("Home");
    assert!(sitting.cursor_line().contains("takes it up"), "{}", sitting.text());
    sitting.press("Enter").sees("is asked about again");
    assert!(sitting.line(0).starts_with(" (c) "), "{}", sitting.text());
    assert_eq!(left_open(&sitting.check()), ["f"]);
    // It is a step like any other: undoing it leaves the rule open again.
    sitting.press("u");
    assert_eq!(left_open(&sitting.check()), ["c", "f"]);
}

#[test]
fn c_goes_on_from_everywhere_and_esc_is_the_question_before_also_after_a_restart() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot").press("1 Enter");
    let first = rules.rulebook.item(rules.rulebook.address("scope.works-things-out").unwrap()).ask.clone();
    let second = rules.rulebook.item(rules.rulebook.address("scope.based-in-eu").unwrap()).ask.clone();
    sitting.sees(&second);
    for keys in ["m", "r", "q", "r q m", "w", "F2", "m Home Down Enter"] {
        sitting.press(keys).press("c");
        assert!(sitting.asks(&second), "after {keys}\n{}", sitting.text());
        assert!(sitting.press("Esc").asks(&first), "Esc after {keys} and C\n{}", sitting.text());
        sitting.press("c").sees(&second);
    }
    assert_eq!(sitting.check().answers.len(), 1);
    let mut sitting = sitting.again((80, 24));
    sitting.press("Enter").sees(&second);
    assert!(sitting.press("Esc").asks(&first), "{}", sitting.text());
    sitting.press("Esc").sees("Describe the tool").press("Esc").sees("Your tools (1)");
    sitting.press("c").sees(&second).press("h").sees("Your tools (1)");
}

#[test]
fn a_result_tells_why_and_what_to_do_before_anything_else() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot").answer(&rules, &story(&MET[..8]), 200);
    sitting.press("r").sees("STOP AND GET ADVICE").sees("PROHIBITED").sees("all 4 conditions are met");
    sitting.sees("What to do now").sees("1. ").sees("not legal advice");
    assert!(sitting.cursor_line().contains("▶ f "), "{}", sitting.text());
    // The mark keeps its rule when the order changes under it.
    sitting.press("Down Down");
    let line = sitting.cursor_line();
    sitting.press("Enter").sees("How was this decided?").press("Esc");
    assert_eq!(sitting.cursor_line(), line);
    for _ in 0..40 {
        sitting.press("PgDn");
    }
    let end = sitting.cursor_line();
    assert_ne!(end, line);
    sitting.press("Home");
    assert!(sitting.cursor_line().contains("▶ f "), "{}", sitting.text());
}
