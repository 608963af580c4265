//! The line above a result: what it asks of whoever reads it.

use serde::Serialize;

use super::Reason;
use super::sentences::rules_named;
use crate::check::{Dated, Findings, is_outside};
use crate::logic::{Sheet, Verdict};
use crate::rulebook::Rulebook;
use crate::words::{and, day, say};

/// With more answers than this, "alone" does not help a reader.
const MOST_ALONE: usize = 4;

/// What a result asks of whoever reads it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
pub enum Headline {
    /// A rule is met in full.
    StopAndGetAdvice,
    /// No rule is met in full, and an exception takes at least one away.
    ProveItAndGetAdvice,
    /// A fact is missing. So many rules are open or not checked.
    NotFinished(usize),
    /// Every fact that matters is known. Only the reading of the law decides.
    LawIsOpen,
    /// Every rule has a missing condition.
    NoRuleCaughtIt,
    /// The Act is not about the tool.
    OutsideTheAct,
}

impl Headline {
    /// Every headline, one of each kind.
    pub const ALL: [Self; 6] = [
        Self::StopAndGetAdvice,
        Self::ProveItAndGetAdvice,
        Self::NotFinished(1),
        Self::LawIsOpen,
        Self::NoRuleCaughtIt,
        Self::OutsideTheAct,
    ];

    /// The headline of what was found.
    pub fn of(findings: &Findings) -> Self {
        match findings.tool {
            Verdict::OutsideTheAct => Self::OutsideTheAct,
            Verdict::Prohibited => Self::StopAndGetAdvice,
            Verdict::ExceptionClaimed => Self::ProveItAndGetAdvice,
            Verdict::NotCaught => Self::NoRuleCaughtIt,
            Verdict::Open if is_open_in_law_alone(findings) => Self::LawIsOpen,
            Verdict::Open | Verdict::NotChecked => Self::NotFinished(findings.open_rules()),
        }
    }

    /// Its words.
    pub fn words(self) -> String {
        match self {
            Self::StopAndGetAdvice => say!("verdict-headline-stop").to_owned(),
            Self::ProveItAndGetAdvice => say!("verdict-headline-prove").to_owned(),
            Self::NotFinished(rules) => say!("verdict-headline-not-finished", rules = rules),
            Self::LawIsOpen => say!("verdict-headline-law").to_owned(),
            Self::NoRuleCaughtIt => say!("verdict-headline-no-rule").to_owned(),
            Self::OutsideTheAct => say!("verdict-headline-outside").to_owned(),
        }
    }
}

/// Whether nothing but the reading of the law keeps any rule open.
pub(super) fn is_open_in_law_alone(findings: &Findings) -> bool {
    findings.scope_open.is_empty()
        && findings.rules.iter().all(|finding| match finding.verdict {
            Verdict::Open => finding.only_law,
            verdict => verdict != Verdict::NotChecked,
        })
}

/// The headline as sentences. `alone` are the answers that decide everything by themselves, where there are any. `who`
/// are the people who can tell what is open.
pub(super) fn in_sentences(
    headline: Headline,
    findings: &Findings,
    rulebook: &Rulebook,
    alone: &[Reason],
    who: &[String],
) -> String {
    let named = |verdict| rules_named(findings, rulebook, verdict);
    let mut told = vec![match headline {
        Headline::StopAndGetAdvice => {
            let met = named(Verdict::Prohibited);
            say!("account-met", count = met.len(), rules = and(&met))
        }
        Headline::ProveItAndGetAdvice => say!("account-claimed", rules = and(&named(Verdict::ExceptionClaimed))),
        Headline::NotFinished(_) => say!("account-not-finished").to_owned(),
        Headline::LawIsOpen => say!("account-law-is-open", rules = and(&named(Verdict::Open))),
        Headline::NoRuleCaughtIt => say!("account-no-rule").to_owned(),
        Headline::OutsideTheAct => say!("account-outside").to_owned(),
    }];
    match headline {
        Headline::StopAndGetAdvice if findings.count(Verdict::ExceptionClaimed) > 0 => {
            told.push(say!("account-claimed-beside", rules = and(&named(Verdict::ExceptionClaimed))));
        }
        // An exception is no reason to go on while another rule may still be met in full.
        Headline::ProveItAndGetAdvice if findings.count(Verdict::Open) > 0 => {
            let open = named(Verdict::Open);
            told.push(say!("account-open-beside", count = open.len(), rules = and(&open)));
        }
        Headline::NotFinished(_) if !who.is_empty() => told.push(say!("account-who-can-tell", who = who.join("; "))),
        _ => {}
    }
    if let Dated { from: Some(from), .. } = findings.dated(rulebook) {
        told.push(say!("account-begins", day = day(from)));
    }
    if !alone.is_empty() {
        let answers: Vec<String> = alone.iter().map(Reason::in_words).collect();
        told.push(say!("account-alone", count = alone.len(), answers = and(&answers)));
    }
    told.join(" ")
}

/// The few answers about the scope or the role that decide everything by themselves, whatever else is said.
pub(super) fn alone(rulebook: &Rulebook, sheet: &Sheet, findings: &Findings) -> Vec<Reason> {
    let decides = |sheet: &Sheet| match findings.tool {
        Verdict::OutsideTheAct => is_outside(rulebook, sheet),
        Verdict::NotCaught => rulebook.rules.iter().all(|rule| rule.structure.verdict(sheet) == Verdict::NotCaught),
        _ => false,
    };
    let mut few = rulebook.blank_sheet();
    let mut given: Vec<_> = sheet.counting().filter(|(address, _)| rulebook.rule_of(*address).is_none()).collect();
    for (address, answer) in &given {
        few.set(*address, Some(*answer));
    }
    if !decides(&few) {
        return Vec::new();
    }
    given.retain(|(address, answer)| {
        few.set(*address, None);
        let needed = !decides(&few);
        if needed {
            few.set(*address, Some(*answer));
        }
        needed
    });
    if given.len() > MOST_ALONE {
        return Vec::new();
    }
    given.into_iter().map(|(address, answer)| Reason::at(rulebook, address, answer)).collect()
}
