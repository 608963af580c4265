//! The answers that a result hangs on as they stand.

use std::collections::BTreeSet;

use crate::check::{Check, Finding, Findings};
use crate::logic::{Address, Answer, Proof, Sheet, Verdict, would_matter};
use crate::rulebook::Rulebook;
use crate::words::say;

/// Why an answer is told before all others.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Matter {
    /// It contradicts another one: neither counts.
    Contradicted,
    /// It is Not sure, and knowing it could decide a rule.
    Decides,
    /// It is Not sure, and knowing it could decide whether the law is about the tool, and no rule.
    DecidesScope,
    /// It was given to other words, or waits for another look.
    Again,
    /// The result rests on it as it stands.
    Decided,
}

impl Matter {
    /// The answer with why it matters, in words.
    pub fn told(self, answer: &str) -> String {
        match self {
            Self::Contradicted => say!("review-contradicted", answer = answer),
            Self::Decides => say!("review-decides", answer = answer),
            Self::DecidesScope => say!("review-decides-scope", answer = answer),
            Self::Again => say!("review-look-again", answer = answer),
            Self::Decided => answer.to_owned(),
        }
    }
}

/// Each answer that matters, once: those that contradict each other, those that are Not sure and can decide a rule, and
/// those that have to be looked at again.
pub fn matters(
    rulebook: &Rulebook,
    check: &Check,
    sheet: &Sheet,
    findings: &Findings,
    needed: &BTreeSet<Address>,
) -> Vec<(Address, Matter)> {
    let mut found: Vec<(Address, Matter)> = Vec::new();
    let mut tell = |address: Address, matter: Matter| {
        if !found.iter().any(|(known, _)| *known == address) {
            found.push((address, matter));
        }
    };
    for contradiction in &findings.contradictions {
        contradiction.given.iter().for_each(|(address, _)| tell(*address, Matter::Contradicted));
    }
    for address in rulebook.addresses() {
        if sheet.answered(address) == Some(Answer::NotSure) && needed.contains(&address) {
            let of_rule = rulebook.rules.iter().any(|rule| would_matter(&rule.structure, sheet, address));
            tell(address, if of_rule { Matter::Decides } else { Matter::DecidesScope });
        }
    }
    for address in rulebook.addresses() {
        if check.look_again(rulebook, &rulebook.item(address).name).is_some() {
            tell(address, Matter::Again);
        }
    }
    found
}

/// The answers on which the verdict of the tool rests as they stand: those that decided its rules, or those by which
/// the law is not about the tool. None while the verdict is open, because then it hangs on what is not known.
pub fn deciders(findings: &Findings) -> Vec<Address> {
    let mut found: Vec<Address> = Vec::new();
    let given = match findings.tool {
        Verdict::Open | Verdict::NotChecked => return found,
        Verdict::OutsideTheAct => findings.scope.all().flat_map(Proof::decided_by).collect(),
        verdict => {
            let rules = findings.rules.iter().filter(|finding| finding.verdict == verdict);
            rules.flat_map(Finding::decided_by).collect::<Vec<_>>()
        }
    };
    for (address, _) in given {
        if !found.contains(&address) {
            found.push(address);
        }
    }
    found
}
