//! What would follow from answers before they are given: which rules they close or settle. Both faces tell it beside
//! the question, and before a set of answers that ends the check.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::logic::{Address, Answer, Sheet, Verdict};
use crate::rulebook::Rulebook;

use super::Stage;
use super::walk::open_in;

/// What answers would do to one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RuleOutlook {
    /// The rule, by index.
    pub rule: usize,
    /// What it would give. A rule that nothing of its own checks yet is told by what its conditions give.
    pub verdict: Verdict,
    /// Whether nothing that could still be learned would change that.
    pub settled: bool,
}

/// What answers would do.
#[derive(Debug, Clone, PartialEq, Eq)]
#[allow(clippy::struct_excessive_bools, reason = "each is a thing of its own that is told")]
pub struct Outlook {
    /// The Act would not be about the tool.
    pub outside: bool,
    /// The rules that give another verdict then, or that are settled then and are not now, in the order of the law.
    pub rules: Vec<RuleOutlook>,
    /// Every rule would be settled as not caught, or the tool would be outside the Act. Only the quick questions would
    /// still be asked.
    pub closes_everything: bool,
    /// The same holds without these answers too.
    pub closed_anyway: bool,
    /// The Act is not about the tool without these answers either.
    pub outside_anyway: bool,
    /// How many quick questions would still be asked where everything is closed; nothing is counted otherwise.
    pub quick_left: usize,
    /// Questions that would not be asked any more because their answers follow.
    pub follow: Vec<(Address, Answer)>,
    /// The answers would contradict others that were given.
    pub contradicts: bool,
    /// The answers that they would contradict.
    pub against: Vec<(Address, Answer)>,
    /// They would contradict what the description says of the tool.
    pub against_description: bool,
}

/// What these answers, given together, would change, compared with no answer to their questions. To try several answers
/// to one question, make one [`Now`] and ask it for each.
pub fn outlook(rulebook: &Rulebook, sheet: &Sheet, answers: &[(Address, Answer)]) -> Outlook {
    Now::without(rulebook, sheet, answers.iter().map(|(address, _)| *address)).outlook(answers)
}

/// What the rules give before any of the answers that are tried.
pub struct Now<'a> {
    rulebook: &'a Rulebook,
    sheet: Cow<'a, Sheet>,
    outside: bool,
    rules: Vec<OfRule>,
    contradictions: usize,
}

/// What one rule gives on a sheet.
#[derive(Clone, Copy, PartialEq, Eq)]
struct OfRule {
    /// What its conditions give.
    verdict: Verdict,
    settled: bool,
    /// What is told of it.
    told: Verdict,
}

fn of_rule(rulebook: &Rulebook, index: usize, sheet: &Sheet, outside: bool) -> OfRule {
    let (verdict, settled) = rulebook.rules[index].structure.verdict_and_settled(sheet);
    let told = rulebook.reached(index, sheet, outside).told(|| verdict);
    OfRule { verdict, settled, told }
}

fn of_rules(rulebook: &Rulebook, sheet: &Sheet, outside: bool) -> Vec<OfRule> {
    (0..rulebook.rules.len()).map(|index| of_rule(rulebook, index, sheet, outside)).collect()
}

impl<'a> Now<'a> {
    /// On the sheet as it is.
    pub fn of(rulebook: &'a Rulebook, sheet: &'a Sheet) -> Self {
        Self::on(rulebook, Cow::Borrowed(sheet))
    }

    /// As if nobody had answered these questions: what an answer to them does is told compared with that.
    pub fn without(rulebook: &'a Rulebook, sheet: &'a Sheet, open: impl Iterator<Item = Address>) -> Self {
        let mut without = Cow::Borrowed(sheet);
        for address in open.filter(|address| sheet.answered(*address).is_some()) {
            without.to_mut().set(address, None);
        }
        Self::on(rulebook, without)
    }

    fn on(rulebook: &'a Rulebook, sheet: Cow<'a, Sheet>) -> Self {
        let outside = rulebook.is_outside(&sheet);
        let (rules, contradictions) = (of_rules(rulebook, &sheet, outside), sheet.contradictions().len());
        Self { rulebook, sheet, outside, rules, contradictions }
    }

    /// What these answers, given together, would do.
    pub fn outlook(&self, answers: &[(Address, Answer)]) -> Outlook {
        let Self { rulebook, sheet, .. } = self;
        let mut then = Sheet::clone(sheet);
        then.set_all(answers.iter().copied());
        let outside = rulebook.is_outside(&then);
        let rules = self.of_rules_then(&then, outside);
        let all_closed = |rules: &[OfRule]| rules.iter().all(|rule| rule.verdict == Verdict::NotCaught && rule.settled);
        let closes_everything = outside || all_closed(&rules);
        let contradictions = then.contradictions();
        let is_own = |address: &Address| answers.iter().any(|(own, _)| own == address);
        let concerned = || contradictions.iter().filter(|found| found.given.iter().any(|(given, _)| is_own(given)));
        let against: BTreeSet<(Address, Answer)> =
            concerned().flat_map(|found| &found.given).copied().filter(|(address, _)| !is_own(address)).collect();
        let changed = rules.iter().enumerate().zip(&self.rules).filter(|((_, then), now)| then != now);
        let told = changed.map(|((rule, then), _)| RuleOutlook {
            rule,
            verdict: if outside { Verdict::OutsideTheAct } else { then.verdict },
            settled: then.settled || outside,
        });
        Outlook {
            outside,
            closes_everything,
            closed_anyway: self.outside || all_closed(&self.rules),
            outside_anyway: self.outside,
            against: against.into_iter().collect(),
            against_description: concerned().any(|found| !found.described.is_empty()),
            quick_left: if closes_everything { open_in(rulebook, &then, Stage::Quick).len() } else { 0 },
            rules: told.collect(),
            follow: then
                .followed()
                .into_iter()
                .filter(|followed| sheet.get(followed.address) != Some(followed.answer))
                .map(|followed| (followed.address, followed.answer))
                .collect(),
            contradicts: contradictions.len() > self.contradictions
                || answers.iter().any(|(address, answer)| then.get(*address) != Some(*answer)),
        }
    }

    /// What the rules give on another sheet. Most answers are about one rule: the others give what they gave.
    fn of_rules_then(&self, then: &Sheet, outside: bool) -> Vec<OfRule> {
        let rulebook = self.rulebook;
        if outside != self.outside {
            return of_rules(rulebook, then, outside);
        }
        let mut rules = self.rules.clone();
        let changed = rulebook.addresses().filter(|address| self.sheet.get(*address) != then.get(*address));
        let read_by: BTreeSet<usize> = changed.flat_map(|address| rulebook.read_by(address)).copied().collect();
        for index in read_by {
            rules[index] = of_rule(rulebook, index, then, outside);
        }
        rules
    }
}

/// The fewest of the given answers that close every rule, or the Act, by themselves. They are named beside a result
/// that rests on them, because one of them given wrongly clears everything. Empty where it takes more than `most`.
pub fn carried_by(rulebook: &Rulebook, sheet: &Sheet, most: usize) -> Vec<(Address, Answer)> {
    let given: Vec<(Address, Answer)> = sheet
        .given()
        .filter(|(address, answer)| *answer != Answer::NotSure && rulebook.owner(*address).is_none())
        .collect();
    let blank = rulebook.blank_sheet();
    let now = Now::of(rulebook, &blank);
    let closes = |answers: &[(Address, Answer)]| now.outlook(answers).closes_everything;
    if !closes(&given) {
        return Vec::new();
    }
    // Whatever is not needed is taken away, so each answer that is left is needed.
    let mut kept = given;
    let mut index = 0;
    while index < kept.len() {
        let mut fewer = kept.clone();
        fewer.remove(index);
        if closes(&fewer) { kept = fewer } else { index += 1 }
    }
    if kept.len() > most { Vec::new() } else { kept }
}
