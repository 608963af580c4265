//! Why two checks come to different results, and what would.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_for_each)]

use crate::after_a_result::{DAY, RULES, add, answered, caught};
use article5::check::{Cause, Check, Side, compare, edition_changes, verdict_on, what_if};
use article5::logic::{Answer, Verdict};
use article5::rulebook::library::built_in;
use article5::rulebook::{Rulebook, Source, rulebook_of};

fn side(check: &Check) -> Side<'_> {
    Side { check, rulebook: &RULES, on: DAY }
}

#[test]
fn the_cause_of_a_different_verdict_is_the_smallest_set_of_answers() {
    let left = caught("f");
    let mut right = left.clone();
    add(&mut right, "Ben", answered("f.1", Answer::No));
    add(&mut right, "Ben", answered("g.1", Answer::Yes));
    let comparison = compare(side(&left), side(&right));
    assert_eq!(comparison.tool.0.verdict, Verdict::Prohibited);
    let rule = comparison.verdicts.iter().find(|rule| rule.rule == "f").unwrap();
    assert_eq!(rule.cause, Cause::Answers(vec![vec!["f.1".to_owned()]]));
    assert_eq!(comparison.answers.len(), 2);
    let untouched = comparison.verdicts.iter().find(|rule| rule.rule == "h").unwrap();
    assert_eq!(untouched.cause, Cause::None);
}

#[test]
fn equal_checks_have_nothing_to_explain() {
    let check = caught("c");
    let comparison = compare(side(&check), side(&check));
    assert!(comparison.answers.is_empty() && comparison.fields.is_empty() && comparison.rules.is_empty());
    assert!(comparison.verdicts.iter().all(|rule| !rule.differs()));
}

#[test]
fn two_days_alone_explain_other_words_of_the_same_verdict() {
    let check = caught("ba");
    let later = Side { on: jiff::civil::date(2026, 12, 2), ..side(&check) };
    let comparison = compare(side(&check), later);
    let rule = comparison.verdicts.iter().find(|rule| rule.rule == "ba").unwrap();
    assert_eq!(rule.cause, Cause::DayAlone);
}

/// The built-in rules with one text replaced in one file, without the table that today's law is held against.
fn edition(file: &str, from: &str, to: &str) -> Rulebook {
    let sources: Vec<Source> = built_in()
        .into_iter()
        .filter(|source| !source.path.ends_with("table.ron"))
        .map(|source| {
            let text = if source.path.ends_with(file) {
                source.text.replacen(from, to, 1).into()
            } else {
                source.text.clone()
            };
            Source::new(source.path, text)
        })
        .collect();
    rulebook_of(&sources).expect("the changed rules are sound")
}

#[test]
fn the_edition_of_the_rules_alone_can_explain_a_verdict() {
    let check = caught("f");
    // An edition in which an exception has another name: nobody has ruled it out yet.
    let newer = edition("rules/f.ron", "training-without-impact", "practice-alone");
    let there = Side { check: &check, rulebook: &newer, on: DAY };
    let comparison = compare(side(&check), there);
    let found = comparison.verdicts.iter().find(|rule| rule.rule == "f").unwrap();
    assert_eq!(found.cause, Cause::RulesAlone);
    assert!(comparison.rules.rebuilt.contains(&"f".to_owned()));
    assert!(comparison.rules.gone.iter().any(|question| question.name == "f.training-without-impact"));
    assert!(comparison.rules.added.iter().any(|question| question.name == "f.practice-alone"));
    assert!(edition_changes(&RULES, &RULES).is_empty());
}

#[test]
fn what_if_changes_nothing_of_the_check_itself() {
    let check = caught("f");
    let supposed =
        what_if(&check, &RULES, &[("f.1".to_owned(), Some(Answer::NotSure)), ("f.2".to_owned(), None)]).unwrap();
    assert_eq!(supposed.steps, check.steps);
    let rule = RULES.rule_index("f").unwrap();
    assert_eq!(verdict_on(&RULES, &check.sheet(&RULES), rule), Verdict::Prohibited);
    assert_eq!(verdict_on(&RULES, &supposed.sheet(&RULES), rule), Verdict::Open);
    assert!(what_if(&check, &RULES, &[("f.99".to_owned(), None)]).is_err());
}
