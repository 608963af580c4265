//! What lies ahead: what an answer leads to, worked out by trying it.

use crate::check::{is_outside, next, verdict_on};
use crate::logic::{Address, Answer, Sheet, Verdict};
use crate::rulebook::Rulebook;
use crate::words::say;

/// What an answer leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ahead {
    /// The questions end: the Act is not about the tool.
    Outside,
    /// The questions end: no rule can catch the tool any more.
    NoRuleLeft,
    /// This rule does not catch the tool, whatever else is answered.
    NotCaught(usize),
    /// This rule is met in full.
    Met(usize),
    /// An exception is claimed.
    Excepted,
    /// The questions go on.
    GoesOn {
        /// It may stay open until someone knows.
        rule_open: bool,
        /// The answer was Not sure.
        unsure: bool,
    },
}

/// What follows from an answer at an address, on the sheet that holds it.
pub fn leads_to(rulebook: &Rulebook, address: Address, answer: Answer, sheet: &Sheet) -> Ahead {
    if is_outside(rulebook, sheet) {
        return Ahead::Outside;
    }
    let no_rule_left = || {
        next(rulebook, sheet).is_none()
            && (0..rulebook.rules.len()).all(|rule| verdict_on(rulebook, sheet, rule) == Verdict::NotCaught)
    };
    if answer != Answer::NotSure && no_rule_left() {
        return Ahead::NoRuleLeft;
    }
    let rule = rulebook.rule_of(address);
    let structure = rule.map(|rule| &rulebook.rules[rule].structure);
    match (rule, structure.map(|structure| structure.verdict(sheet))) {
        (Some(rule), Some(Verdict::NotCaught)) if structure.is_some_and(|structure| structure.is_settled(sheet)) => {
            Ahead::NotCaught(rule)
        }
        (Some(rule), Some(Verdict::Prohibited)) => Ahead::Met(rule),
        (_, Some(Verdict::ExceptionClaimed)) => Ahead::Excepted,
        (rule, _) => Ahead::GoesOn { rule_open: rule.is_some(), unsure: answer == Answer::NotSure },
    }
}

impl Ahead {
    /// Whether the questions simply go on.
    pub const fn goes_on(self) -> bool {
        matches!(self, Self::GoesOn { .. })
    }

    /// In words, to stand behind an answer.
    pub fn words(self, rulebook: &Rulebook) -> String {
        match self {
            Self::Outside => say!("desk-ahead-outside").to_owned(),
            Self::NoRuleLeft => say!("desk-ahead-no-rule-left").to_owned(),
            Self::NotCaught(rule) => say!("desk-ahead-not-caught", rule = rulebook.rules[rule].id.as_str()),
            Self::Met(rule) => say!("desk-ahead-met", rule = rulebook.rules[rule].id.as_str()),
            Self::Excepted => say!("desk-ahead-excepted").to_owned(),
            Self::GoesOn { rule_open: true, unsure: true } => say!("desk-ahead-may-stay-open").to_owned(),
            Self::GoesOn { rule_open: false, unsure: true } => say!("desk-ahead-unsure-ends-nothing").to_owned(),
            Self::GoesOn { unsure: false, .. } => say!("desk-ahead-goes-on").to_owned(),
        }
    }

    /// As a sentence of its own.
    pub fn sentence(self, rulebook: &Rulebook) -> String {
        say!("desk-ahead-sentence", what = self.words(rulebook))
    }
}
