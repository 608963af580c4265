//! `article5 compare` and `article5 what-if`.

use std::process::ExitCode;

use jiff::civil::Date;
use serde_json::{Value, json};

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::{read, rules_of};
use super::paper::Paper;
use crate::check::{Cause, Comparison, Dated, Given, Side, compare, what_if as suppose};
use crate::logic::Answer;
use crate::report::{Sides, compare_page};

/// Which two checks, and how they are read.
pub struct Pair {
    /// The first.
    pub first: String,
    /// The second.
    pub second: String,
    /// Both on the rules in use.
    pub rules_now: bool,
    /// The day of the second result.
    pub then: Option<Date>,
}

/// Compares two checks.
pub fn run(settings: &Settings, pair: &Pair, paper: &Paper, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let (first, second) = (read(settings, &pair.first)?, read(settings, &pair.second)?);
    let (mut left_rules, mut right_rules) = (None, None);
    if !pair.rules_now {
        left_rules = rules_of(settings, &loaded, &first)?;
        right_rules = rules_of(settings, &loaded, &second)?;
    }
    let left =
        Side { check: &first.check, rulebook: left_rules.as_ref().unwrap_or(&loaded.rulebook), on: settings.on() };
    let right = Side {
        check: &second.check,
        rulebook: right_rules.as_ref().unwrap_or(&loaded.rulebook),
        on: pair.then.unwrap_or(left.on),
    };
    let comparison = compare(left, right);
    let (a, b) = (names(&pair.first, &first.header.reference), names(&pair.second, &second.header.reference));
    let sides = Sides { left: &a, right: &b };
    paper.print(&compare_page(&comparison, sides, right.rulebook), &for_programs(&comparison, sides), output)?;
    Ok(ExitCode::SUCCESS)
}

/// The reference, with the moment if one was named.
fn names(typed: &str, reference: &str) -> String {
    match typed.rsplit_once('@') {
        Some((_, moment)) if !std::path::Path::new(typed).is_file() => format!("{reference}@{moment}"),
        _ => reference.to_owned(),
    }
}

/// Shows what other answers would change.
pub fn what_if(
    settings: &Settings,
    id: &str,
    typed: &[String],
    paper: &Paper,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let record = read(settings, id)?;
    let changes = typed.iter().map(|text| supposition(text)).collect::<Result<Vec<_>, _>>()?;
    let supposed = suppose(&record.check, &loaded.rulebook, &changes)?;
    let side = |check| Side { check, rulebook: &loaded.rulebook, on: settings.on() };
    let comparison = compare(side(&record.check), side(&supposed));
    let sides = Sides { left: &record.header.reference, right: "What if" };
    let mut page = compare_page(&comparison, sides, &loaded.rulebook);
    page.title = format!("What if: {}", typed.join(", "));
    page.footer = format!("{} | nothing was saved | not legal advice", record.header.reference);
    paper.print(&page, &for_programs(&comparison, sides), output)?;
    Ok(ExitCode::SUCCESS)
}

fn supposition(text: &str) -> Result<(String, Option<Answer>), CliError> {
    let wrong = || CliError::Supposition(text.to_owned());
    let (name, answer) = text.split_once('=').ok_or_else(wrong)?;
    let answer = Answer::read(answer).map_err(|_| wrong())?;
    Ok((name.trim().to_owned(), answer))
}

/// What programs read of a comparison.
pub fn for_programs(comparison: &Comparison, sides: Sides) -> Value {
    let said = |given: &Option<Given>| {
        given
            .as_ref()
            .map(|given| json!({ "answer": given.answer.word(), "who": given.who, "at": given.at.to_string() }))
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
                "second": rule.right.map(Dated::words),
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
        "first": { "check": sides.left, "tool": comparison.tool.0.words(), "on": comparison.days.0, "rules": comparison.editions.0 },
        "second": { "check": sides.right, "tool": comparison.tool.1.words(), "on": comparison.days.1, "rules": comparison.editions.1 },
        "verdicts": verdicts,
        "answers": answers,
        "tool": fields,
        "rules": {
            "added_rules": rules.added_rules, "removed_rules": rules.removed_rules, "rebuilt": rules.rebuilt,
            "moved": rules.moved, "added": rules.added, "gone": rules.gone,
            "reworded": rules.reworded.iter().map(|item| item.name.as_str()).collect::<Vec<_>>(),
        },
    })
}
