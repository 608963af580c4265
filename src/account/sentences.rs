//! The result in plain sentences, built from the proof each time: for reading aloud, for copying, for every face.

use crate::check::{Dated, Finding, Findings};
use crate::logic::{Sheet, Truth, Verdict};
use crate::rulebook::Rulebook;
use crate::words::and;

/// Why the rule gives what it gives, in one sentence.
pub fn reason(rulebook: &Rulebook, finding: &Finding, sheet: &Sheet) -> String {
    let rule = &rulebook.rules[finding.rule];
    let with = |truth: Truth| -> Vec<String> {
        let numbered = rule.numbers.iter().enumerate();
        let mut found: Vec<(u8, usize)> = numbered
            .filter(|(index, _)| rule.structure.condition(*index, sheet) == truth)
            .map(|(index, number)| (*number, index))
            .collect();
        found.sort_unstable();
        found
            .iter()
            .map(|(_, index)| {
                let item = rulebook.item(rule.structure.conditions[*index].address);
                format!("\u{201c}{}\u{201d} ({})", item.statement.trim_end_matches('.'), item.name)
            })
            .collect()
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
                .map(|(_, exception)| {
                    let item = rulebook.item(exception.element.address);
                    format!("\u{201c}{}\u{201d} ({})", item.statement.trim_end_matches('.'), item.name)
                })
                .collect();
            let unknown = with(Truth::Unknown);
            let beside = if unknown.is_empty() { String::new() } else { format!(" Not known: {}.", and(&unknown)) };
            format!("On your answers the exception {} holds. It needs proof.{beside}", and(&claimed))
        }
        Verdict::NotCaught => match with(Truth::No).as_slice() {
            [one] => format!("This condition is missing, on your answers: {one}."),
            several => format!("These conditions are missing, on your answers: {}.", and(several)),
        },
        Verdict::Open if finding.only_law => "Open because the law itself is contested here.".to_owned(),
        Verdict::Open => {
            let points = finding.open.len();
            let answers = if points == 1 { "1 point is".to_owned() } else { format!("{points} points are") };
            format!("{answers} not known and can still decide it.")
        }
        Verdict::NotChecked => "Nobody has answered anything about it.".to_owned(),
        Verdict::OutsideTheAct => "The law is not about this tool, on your answers.".to_owned(),
    }
}

/// The rules of one verdict as they are named in a sentence, such as `(f) Feelings at work or in education`.
pub(super) fn rules_named(findings: &Findings, rulebook: &Rulebook, verdict: Verdict) -> Vec<String> {
    let given = findings.rules.iter().filter(|finding| finding.verdict == verdict);
    given
        .map(|finding| {
            let rule = &rulebook.rules[finding.rule];
            format!("({}) {}", rule.id, rule.title)
        })
        .collect()
}

/// Each rule that begins to apply on a day, with what it gives then.
pub(super) fn beginning(findings: &Findings, rulebook: &Rulebook, next: jiff::civil::Date) -> Vec<(String, Dated)> {
    let rules = rulebook.rules.iter().zip(&findings.rules).filter(|(rule, _)| rule.applies_from == next);
    rules.map(|(rule, finding)| (rule.id.clone(), Dated::on(finding.verdict, rule.applies_from, next))).collect()
}
