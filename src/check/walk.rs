//! What to ask next: scope first, then one quick question for each rule, then the rules that are still possible.

use std::collections::BTreeSet;

use super::need::{Need, Stage, asked_by_gate, need_of};
use super::waiting::Waiting;
use crate::logic::{Address, Answer, Sheet, Structure, Truth, still_matters, would_matter};
use crate::rulebook::{Boxes, Kind, Rulebook};

/// The next question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Next {
    /// Which question.
    pub address: Address,
    /// In which part of the way.
    pub stage: Stage,
    /// What it is asked for.
    pub need: Need,
}

impl Next {
    /// The boxes that it is put in, with those of their questions that are still to be asked; `None` where it is put
    /// alone. Quick questions stand in a list of their own.
    pub fn boxes<'r>(&self, rulebook: &'r Rulebook, sheet: &Sheet) -> Option<(&'r Boxes, Vec<Address>)> {
        if self.stage == Stage::Quick { None } else { self.need.boxes(rulebook, sheet) }
    }
}

/// The next question that can still change something, or `None` when everything that matters has been asked.
pub fn next(rulebook: &Rulebook, sheet: &Sheet) -> Option<Next> {
    next_beside(rulebook, sheet, &BTreeSet::new())
}

/// The next question that is not asked for a rule that was left open on purpose. Rules by index.
pub fn next_beside(rulebook: &Rulebook, sheet: &Sheet, left_open: &BTreeSet<usize>) -> Option<Next> {
    next_of(&Waiting::on(rulebook, sheet), left_open)
}

pub(super) fn next_of(waiting: &Waiting, left_open: &BTreeSet<usize>) -> Option<Next> {
    let (address, stage) = first_open(waiting, left_open)?;
    Some(Next { address, stage, need: need_of(waiting, address, stage) })
}

/// Which question that is, without what it is needed for.
pub fn next_address_beside(rulebook: &Rulebook, sheet: &Sheet, left_open: &BTreeSet<usize>) -> Option<Address> {
    first_open(&Waiting::on(rulebook, sheet), left_open).map(|(address, _)| address)
}

fn first_open(waiting: &Waiting, left_open: &BTreeSet<usize>) -> Option<(Address, Stage)> {
    if is_outside(waiting.rulebook, waiting.sheet) {
        return None;
    }
    let stages = [Stage::Scope, Stage::Quick].into_iter().chain((0..waiting.rulebook.rules.len()).map(Stage::Rule));
    stages
        .filter(|stage| !matches!(stage, Stage::Rule(rule) if left_open.contains(rule)))
        .find_map(|stage| Some((*open_of(waiting, stage).first()?, stage)))
}

/// Every question of a part of the way that has not been answered and can still change something, in order.
pub fn open_in(rulebook: &Rulebook, sheet: &Sheet, stage: Stage) -> Vec<Address> {
    if is_outside(rulebook, sheet) {
        return Vec::new();
    }
    open_of(&Waiting::on(rulebook, sheet), stage)
}

/// The same, once it is known that the tool is not outside the law.
fn open_of(waiting: &Waiting, stage: Stage) -> Vec<Address> {
    let Waiting { rulebook, sheet, .. } = waiting;
    match stage {
        Stage::Scope => {
            // The gates come first, in their own order: the answers so far decide which of their questions are left.
            let (gates, rest): (Vec<Address>, Vec<Address>) =
                waiting.of(None).iter().partition(|address| asked_by_gate(rulebook, **address));
            let mut open: BTreeSet<Address> = rest.into_iter().collect();
            let for_rules = waiting_for_scope(waiting);
            let shared = for_rules.iter().flatten().copied();
            // A question that is only asked when needed waits for its rules, unless every rule still possible needs it.
            let early = |address: &Address| {
                !rulebook.item(*address).when_needed || for_rules.iter().all(|rule| rule.contains(address))
            };
            open.extend(shared.filter(early).filter(|address| !gates.contains(address)));
            gates.into_iter().chain(open).collect()
        }
        Stage::Quick => {
            let wanted = (0..rulebook.rules.len()).filter(|rule| wants_quick(waiting, *rule));
            wanted.map(|rule| rulebook.rules[rule].quick).collect()
        }
        Stage::Rule(index) => rulebook.rules.get(index).map_or_else(Vec::new, |rule| {
            let mut open = waiting.of(Some(index)).to_vec();
            open.retain(|address| !is_of_scope(rulebook, *address) || rulebook.item(*address).when_needed);
            if sheet.get(rule.quick) == Some(Answer::NotSure)
                && let Some(at) =
                    deciding(waiting, index).and_then(|first| open.iter().position(|known| *known == first))
            {
                open[..=at].rotate_right(1);
            }
            open
        }),
    }
}

/// Whether a rule's quick question is still to be asked. It is asked of every rule, even where an answer that several
/// rules share has already closed the rule: only an answer of its own checks a rule.
fn wants_quick(waiting: &Waiting, rule: usize) -> bool {
    let quick = waiting.rulebook.rules[rule].quick;
    waiting.sheet.get(quick).is_none()
        && (waiting.of(Some(rule)).contains(&quick) || !waiting.rulebook.is_touched(rule, waiting.sheet))
}

/// The question that is asked next when nobody is sure of the quick one. It is the one that the rule names, unless that
/// is known or no longer matters. Where the rule names none, it is the one whose answers settle the rule most often,
/// unless another question of the rule was already answered.
fn deciding(waiting: &Waiting, index: usize) -> Option<Address> {
    let (rule, sheet) = (&waiting.rulebook.rules[index], waiting.sheet);
    let open = waiting.of(Some(index));
    if let Some(decides) = rule.decides {
        return (sheet.get(decides).is_none() && open.contains(&decides)).then_some(decides);
    }
    // Only one question is put first. Whoever has answered another question of the rule is past it.
    let asked = rule.structure.questions();
    let begun = asked.iter().any(|address| *address != rule.quick && sheet.answered(*address).is_some());
    if begun {
        return None;
    }
    let settles = |address: &Address| {
        [Answer::Yes, Answer::No]
            .into_iter()
            .filter(|answer| rule.structure.is_settled(&sheet.with(*address, Some(*answer))))
            .count()
    };
    let settled: Vec<usize> = open.iter().map(settles).collect();
    let most = settled.iter().max()?;
    settled.iter().position(|settles| settles == most).map(|at| open[at])
}

/// For each rule that is still possible, the questions of the scope that it waits for.
fn waiting_for_scope(waiting: &Waiting) -> Vec<Vec<Address>> {
    (0..waiting.rulebook.rules.len())
        .map(|rule| waiting.of(Some(rule)))
        .filter(|open| !open.is_empty())
        .map(|open| open.iter().copied().filter(|address| is_of_scope(waiting.rulebook, *address)).collect())
        .collect()
}

fn is_of_scope(rulebook: &Rulebook, address: Address) -> bool {
    matches!(rulebook.item(address).kind, Kind::Question { rule: None, .. } | Kind::Gate(_) | Kind::Exclusion(_))
}

/// Whether the scope gate is shut or an exclusion holds.
pub fn is_outside(rulebook: &Rulebook, sheet: &Sheet) -> bool {
    rulebook.is_outside(sheet)
}

/// Every address that counts for something as things stand: what is unknown and still matters, and what was answered
/// and would be asked again. For answers this gives the same as [`needed`], for all of them in one go.
pub fn all_needed(rulebook: &Rulebook, sheet: &Sheet) -> BTreeSet<Address> {
    let outside = is_outside(rulebook, sheet);
    let rules = rulebook.rules.iter().map(|rule| &rule.structure).filter(|_| !outside);
    let mut found = BTreeSet::new();
    for structure in std::iter::once(&rulebook.scope.structure).chain(rules) {
        found.extend(still_matters(structure, sheet));
        let own: BTreeSet<Address> = structure.addresses().into_iter().collect();
        let given = sheet.given().map(|(address, _)| address).filter(|address| concerns(&own, sheet, *address));
        found.extend(given.filter(|address| would_matter(structure, sheet, *address)));
    }
    if !outside {
        found.extend(checked_by_quick(rulebook, sheet));
    }
    found
}

/// Whether the answer at an address counts for anything as things stand.
pub fn needed(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> bool {
    let matters_in = |structure: &Structure| {
        let own: BTreeSet<Address> = structure.addresses().into_iter().collect();
        concerns(&own, sheet, address) && would_matter(structure, sheet, address)
    };
    matters_in(&rulebook.scope.structure)
        || !is_outside(rulebook, sheet)
            && (rulebook.rules.iter().any(|rule| matters_in(&rule.structure))
                || checked_by_quick(rulebook, sheet).contains(&address))
}

/// Whether an answer, what follows from it, or what it would contradict, is asked among these addresses.
fn concerns(own: &BTreeSet<Address>, sheet: &Sheet, address: Address) -> bool {
    own.contains(&address)
        || sheet.answered(address).is_some_and(|answer| {
            let mut tied = sheet.ties().supposed(address, answer == Answer::Yes);
            answer != Answer::NotSure && tied.any(|(tied, _)| own.contains(&tied))
        })
}

/// The quick questions of the rules for which no other answer of their own counts: the quick question alone checks the
/// rule, or has still to do so.
fn checked_by_quick(rulebook: &Rulebook, sheet: &Sheet) -> Vec<Address> {
    let mut found = Vec::new();
    for (index, rule) in rulebook.rules.iter().enumerate() {
        let mut own = sheet.counting().map(|(address, _)| address).filter(|a| rulebook.owner(*a) == Some(index));
        let alone = own.all(|address| address == rule.quick);
        if alone {
            found.push(rule.quick);
        }
    }
    found
}

/// How many conditions of a rule are known, and how many there are.
pub fn progress(rulebook: &Rulebook, sheet: &Sheet, rule: usize) -> (usize, usize) {
    let structure = &rulebook.rules[rule].structure;
    let known =
        (0..structure.conditions.len()).filter(|index| structure.condition(*index, sheet) != Truth::Unknown).count();
    (known, structure.conditions.len())
}
