//! The questions that are open: what a result lists, counts and sends to colleagues, all from here.

use std::collections::BTreeSet;

use super::{Findings, Stage, open_in};
use crate::logic::{Address, Sheet, Verdict};
use crate::rulebook::Rulebook;

/// Every question that is not known and still matters, in the order of asking: those of the scope, those of each rule
/// that is under way, and the first question of each rule that nobody has begun. So a rule that lacks a fact always has
/// a question that somebody could answer.
pub fn open_questions(rulebook: &Rulebook, sheet: &Sheet, findings: &Findings) -> Vec<Address> {
    let mut found: BTreeSet<Address> = findings.scope_open.iter().copied().collect();
    let quick = open_in(rulebook, sheet, Stage::Quick);
    for finding in &findings.rules {
        let begins = rulebook.rules[finding.rule].quick;
        if finding.verdict == Verdict::NotChecked && quick.contains(&begins) {
            found.insert(begins);
            // Somebody left a question behind with Not sure. It is open even if nobody has begun the rule otherwise.
            found.extend(finding.open.iter().filter(|address| sheet.get(**address).is_some()));
        } else {
            found.extend(&finding.open);
        }
    }
    found.into_iter().collect()
}
