//! A comparison as programs read it.

use jiff::Timestamp;
use serde_json::{Value, json};

use crate::check::{Cause, Comparison, Dated, Given, Worded};
use crate::report::Sides;
use crate::words::{Lang, within};

/// What programs read of a comparison: in English, whatever a person reads.
pub fn for_programs(comparison: &Comparison, sides: Sides) -> Value {
    within(Lang::En, || in_english(comparison, sides))
}

fn addresses(questions: &[Worded]) -> Vec<&str> {
    questions.iter().map(|question| question.name.as_str()).collect()
}

fn in_english(comparison: &Comparison, sides: Sides) -> Value {
    let said = |given: &Option<Given>| {
        given.as_ref().map(|given| {
            // An answer that is only tried out was given by nobody, at no time.
            let at = (given.at != Timestamp::UNIX_EPOCH).then(|| given.at.to_string());
            json!({ "answer": given.answer.word(), "who": given.who, "at": at })
        })
    };
    let verdicts: Vec<Value> = comparison
        .verdicts
        .iter()
        .map(|rule| {
            let (cause, sets) = match &rule.cause {
                Cause::None => ("none", None),
                Cause::RulesAlone => ("rules", None),
                Cause::Answers(sets) => ("answers", Some(sets)),
                Cause::RulesAndAnswers(_, sets) => ("rules and answers", Some(sets)),
                Cause::OneSideHasIt => ("one side has it", None),
                Cause::DayAlone => ("day", None),
            };
            json!({
                "rule": rule.rule,
                "first": rule.left.map(Dated::words),
                "first_verdict": rule.left.map(|dated| dated.verdict),
                "second": rule.right.map(Dated::words),
                "second_verdict": rule.right.map(|dated| dated.verdict),
                "cause": cause,
                "answers": sets,
            })
        })
        .collect();
    let answers: Vec<Value> = comparison
        .answers
        .iter()
        .map(|answer| {
            json!({
                "address": answer.name,
                "ask": answer.ask,
                "first": said(&answer.left),
                "second": said(&answer.right),
            })
        })
        .collect();
    let fields: Vec<Value> = comparison
        .fields
        .iter()
        .map(|(field, a, b)| json!({ "field": field.label(), "first": a, "second": b }))
        .collect();
    let rules = &comparison.rules;
    json!({
        "first": { "check": sides.left, "tool": comparison.tool.0.words(), "verdict": comparison.tool.0.verdict, "on": comparison.days.0, "rules": comparison.editions.0, "look_again": comparison.look_again.0 },
        "second": { "check": sides.right, "tool": comparison.tool.1.words(), "verdict": comparison.tool.1.verdict, "on": comparison.days.1, "rules": comparison.editions.1, "look_again": comparison.look_again.1 },
        "verdicts": verdicts,
        "answers": answers,
        "tool": fields,
        "rules": {
            "added_rules": rules.added_rules, "removed_rules": rules.removed_rules, "rebuilt": rules.rebuilt,
            "moved": rules.moved, "added": addresses(&rules.added), "gone": addresses(&rules.gone),
            "reworded": rules.reworded.iter().map(|item| item.name.as_str()).collect::<Vec<_>>(),
        },
    })
}
