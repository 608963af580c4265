//! The step that says what a check came to, written when the result is looked at and differs from the last one.

use jiff::civil::Date;

use super::{Check, Findings, Step, find, next};
use crate::rulebook::Rulebook;

/// The concluding step, or `None` when the last conclusion already says the same.
pub fn conclusion(check: &Check, rulebook: &Rulebook, findings: &Findings) -> Option<Step> {
    let verdicts: Vec<_> =
        findings.rules.iter().map(|finding| (rulebook.rules[finding.rule].id.clone(), finding.verdict)).collect();
    let last = check.steps.iter().rev().find_map(|entry| match &entry.did {
        Step::Concluded { on, rules, tool, verdicts, .. } => Some((on, rules, tool, verdicts)),
        _ => None,
    });
    if last == Some((&findings.on, &rulebook.hash, &findings.tool, &verdicts)) {
        return None;
    }
    Some(Step::Concluded {
        on: findings.on,
        edition: rulebook.edition.name.clone(),
        rules: rulebook.hash.clone(),
        tool: findings.tool,
        verdicts,
    })
}

/// The step that says what a check comes to, once everything that matters was answered and it is not said already.
pub fn concluding(check: &Check, rulebook: &Rulebook, on: Date) -> Option<Step> {
    let sheet = check.sheet(rulebook);
    if check.answers.is_empty() || next(rulebook, &sheet).is_some() {
        return None;
    }
    conclusion(check, rulebook, &find(rulebook, &sheet, on))
}
