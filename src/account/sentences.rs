//! The result in plain sentences, built from the proof each time: for reading aloud, for copying, for every face.

use crate::check::{Dated, Finding, Findings};
use crate::logic::{Sheet, Truth, Verdict};
use crate::rulebook::{Item, Rulebook};
use crate::words::{and, say};

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
        found.iter().map(|(_, index)| named(rulebook.item(rule.structure.conditions[*index].address))).collect()
    };
    match finding.verdict {
        Verdict::Prohibited => say!("account-all-met", count = rule.structure.conditions.len()),
        Verdict::ExceptionClaimed => {
            let claimed: Vec<String> = rule
                .structure
                .exceptions
                .iter()
                .enumerate()
                .filter(|(index, _)| rule.structure.exception(*index, sheet) == Truth::Yes)
                .map(|(_, exception)| named(rulebook.item(exception.element.address)))
                .collect();
            match with(Truth::Unknown).as_slice() {
                [] => say!("account-exception-holds", exceptions = and(&claimed)),
                unknown => say!("account-exception-holds-beside", exceptions = and(&claimed), unknown = and(unknown)),
            }
        }
        Verdict::NotCaught => {
            let missing = with(Truth::No);
            say!("account-missing", count = missing.len(), conditions = and(&missing))
        }
        Verdict::Open if finding.only_law => say!("account-open-in-law").to_owned(),
        Verdict::Open => say!("account-open-points", count = finding.open.len()),
        Verdict::NotChecked => say!("account-not-checked").to_owned(),
        Verdict::OutsideTheAct => say!("account-rule-outside").to_owned(),
    }
}

fn named(item: &Item) -> String {
    say!("account-named", statement = item.statement.trim_end_matches('.'))
}

/// The rules of one verdict as they are named in a sentence, such as `(f) Feelings at work or in education`.
pub(super) fn rules_named(findings: &Findings, rulebook: &Rulebook, verdict: Verdict) -> Vec<String> {
    let given = findings.rules.iter().filter(|finding| finding.verdict == verdict);
    given
        .map(|finding| {
            let rule = &rulebook.rules[finding.rule];
            say!("account-rule-named", rule = &rule.id, title = &rule.title)
        })
        .collect()
}

/// Each rule that begins to apply on a day, with what it gives then.
pub(super) fn beginning(findings: &Findings, rulebook: &Rulebook, next: jiff::civil::Date) -> Vec<(String, Dated)> {
    let rules = rulebook.rules.iter().zip(&findings.rules).filter(|(rule, _)| rule.applies_from == next);
    rules.map(|(rule, finding)| (rule.id.clone(), Dated::on(finding.verdict, rule.applies_from, next))).collect()
}
