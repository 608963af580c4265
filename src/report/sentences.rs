//! The result in plain sentences, built from the proof each time: for reading aloud, for copying, for every face.

use crate::check::{Finding, words_on};
use crate::logic::{Change, Sheet, Truth, Verdict};
use crate::rulebook::Rulebook;
use jiff::civil::Date;

pub use crate::words::day;

/// How many ways of changing a verdict are told; more would not be read.
const MOST_CHANGES: usize = 8;

/// The verdict of a rule with its sign, such as `[!] PROHIBITED`.
pub fn verdict_of(rulebook: &Rulebook, finding: &Finding, on: Date) -> String {
    words_on(finding.verdict, rulebook.rules[finding.rule].applies_from, on)
}

/// Why the rule gives what it gives, in one sentence.
pub fn reason(rulebook: &Rulebook, finding: &Finding, sheet: &Sheet) -> String {
    let rule = &rulebook.rules[finding.rule];
    let with = |truth: Truth| -> Vec<String> {
        let numbered = rule.numbers.iter().enumerate();
        let mut found: Vec<u8> = numbered
            .filter(|(index, _)| rule.structure.condition(*index, sheet) == truth)
            .map(|(_, number)| *number)
            .collect();
        found.sort_unstable();
        found.iter().map(|number| format!("{}.{number}", rule.id)).collect()
    };
    match finding.verdict {
        Verdict::Prohibited => format!(
            "On your answers all {} conditions are met and no exception takes the rule away.",
            rule.structure.conditions.len()
        ),
        Verdict::ExceptionClaimed => {
            let claimed: Vec<String> = rule
                .structure
                .exceptions
                .iter()
                .enumerate()
                .filter(|(index, _)| rule.structure.exception(*index, sheet) == Truth::Yes)
                .map(|(_, exception)| rulebook.item(exception.element.address).name.clone())
                .collect();
            let unknown = with(Truth::Unknown);
            let beside = if unknown.is_empty() { String::new() } else { format!(" Not known: {}.", and(&unknown)) };
            format!("On your answers the exception {} holds. It needs proof.{beside}", and(&claimed))
        }
        Verdict::NotCaught => match with(Truth::No).as_slice() {
            [one] => format!("Condition {one} is missing, on your answers."),
            several => format!("Conditions {} are missing, on your answers.", and(several)),
        },
        Verdict::Open if !finding.contested.is_empty() && finding.open.is_empty() => {
            "Open because the law itself is contested here.".to_owned()
        }
        Verdict::Open => {
            let points = finding.open.len();
            let answers = if points == 1 { "1 point is".to_owned() } else { format!("{points} points are") };
            format!("{answers} not known and can still decide it.")
        }
        Verdict::NotChecked => "Nobody has answered anything about it.".to_owned(),
        Verdict::OutsideTheAct => "The law is not about this tool, on your answers.".to_owned(),
    }
}

/// The statements that decided it, each with its answer.
pub fn decided_by(rulebook: &Rulebook, finding: &Finding) -> Vec<String> {
    finding
        .decided_by()
        .into_iter()
        .map(|(address, answer)| {
            let item = rulebook.item(address);
            format!("{}: {} ({})", answer.word(), item.statement, item.name)
        })
        .collect()
}

/// What would change it, smallest sets first, as sentences.
pub fn would_change(rulebook: &Rulebook, finding: &Finding, sheet: &Sheet) -> Vec<String> {
    let changes = finding.changes(rulebook, sheet);
    let more = changes.len().saturating_sub(MOST_CHANGES);
    let mut told: Vec<String> = changes.iter().take(MOST_CHANGES).map(|change| one_change(rulebook, change)).collect();
    if more > 0 {
        told.push(format!("There are {more} more ways; the tree shows every answer."));
    }
    told
}

fn one_change(rulebook: &Rulebook, change: &Change) -> String {
    let answers: Vec<String> = change
        .answers
        .iter()
        .map(|(address, answer)| {
            let item = rulebook.item(*address);
            format!("{} to {} ({})", answer.word(), item.name, item.statement.trim_end_matches('.'))
        })
        .collect();
    format!("{}: then {}", and(&answers), change.leads_to.words())
}

/// Joins words with commas and an `and`.
pub fn and(words: &[String]) -> String {
    match words {
        [] => String::new(),
        [one] => one.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}
