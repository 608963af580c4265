//! What to ask next: scope first, then one quick question for each rule, then the rules that are still possible.

use std::collections::BTreeSet;

use crate::logic::{Address, Sheet, Structure, Truth, Verdict, matters, would_matter};
use crate::rulebook::{Kind, Rulebook};

/// The part of the way that a question belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Stage {
    /// Whether the law is about the tool at all.
    Scope,
    /// One quick question for each rule.
    Quick,
    /// The conditions and exceptions of one rule, by index.
    Rule(usize),
}

/// The next question.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Next {
    /// Which question.
    pub address: Address,
    /// In which part of the way.
    pub stage: Stage,
}

/// The next question that can still change something, or `None` when everything that matters has been asked.
pub fn next(rulebook: &Rulebook, sheet: &Sheet) -> Option<Next> {
    open_in(rulebook, sheet, Stage::Scope)
        .first()
        .map(|address| Next { address: *address, stage: Stage::Scope })
        .or_else(|| {
            let quick = open_in(rulebook, sheet, Stage::Quick);
            quick.first().map(|address| Next { address: *address, stage: Stage::Quick })
        })
        .or_else(|| {
            (0..rulebook.rules.len()).map(Stage::Rule).find_map(|stage| {
                let open = open_in(rulebook, sheet, stage);
                open.first().map(|address| Next { address: *address, stage })
            })
        })
}

/// Every question of a part of the way that has not been answered and can still change something, in order.
pub fn open_in(rulebook: &Rulebook, sheet: &Sheet, stage: Stage) -> Vec<Address> {
    if is_outside(rulebook, sheet) {
        return Vec::new();
    }
    match stage {
        Stage::Scope => {
            let mut open: BTreeSet<Address> = matters(&rulebook.scope.structure, sheet).into_iter().collect();
            let waiting = waiting_for_scope(rulebook, sheet);
            let shared = waiting.iter().flatten().copied();
            // A question that few rules need waits for them, unless no rule can go on without it.
            let early = |address: &Address| {
                !rulebook.item(*address).when_needed || waiting.iter().all(|rule| rule.contains(address))
            };
            open.extend(shared.filter(early));
            open.into_iter().collect()
        }
        Stage::Quick => rulebook
            .rules
            .iter()
            .filter(|rule| matters(&rule.structure, sheet).contains(&rule.quick))
            .map(|rule| rule.quick)
            .collect(),
        Stage::Rule(rule) => rulebook.rules.get(rule).map_or_else(Vec::new, |rule| {
            let mut open = matters(&rule.structure, sheet);
            open.retain(|address| !is_of_scope(rulebook, *address) || rulebook.item(*address).when_needed);
            open
        }),
    }
}

/// For each rule that is still possible, the questions of the scope that it waits for.
fn waiting_for_scope(rulebook: &Rulebook, sheet: &Sheet) -> Vec<Vec<Address>> {
    rulebook
        .rules
        .iter()
        .map(|rule| matters(&rule.structure, sheet))
        .filter(|open| !open.is_empty())
        .map(|open| open.into_iter().filter(|address| is_of_scope(rulebook, *address)).collect())
        .collect()
}

fn is_of_scope(rulebook: &Rulebook, address: Address) -> bool {
    matches!(rulebook.item(address).kind, Kind::Question { rule: None, .. } | Kind::Gate(_) | Kind::Exclusion(_))
}

/// Whether the scope gate is shut or an exclusion holds.
pub fn is_outside(rulebook: &Rulebook, sheet: &Sheet) -> bool {
    matches!(rulebook.scope.structure.verdict(sheet), Verdict::NotCaught | Verdict::ExceptionClaimed)
}

/// Whether the answer at an address counts for anything as things stand.
pub fn needed(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> bool {
    let scope = &rulebook.scope.structure;
    if asks(scope, address) && would_matter(scope, sheet, address) {
        return true;
    }
    !is_outside(rulebook, sheet)
        && rulebook
            .rules
            .iter()
            .any(|rule| asks(&rule.structure, address) && would_matter(&rule.structure, sheet, address))
}

fn asks(structure: &Structure, address: Address) -> bool {
    structure.addresses().contains(&address)
}

/// How many conditions of a rule are known, and how many there are.
pub fn progress(rulebook: &Rulebook, sheet: &Sheet, rule: usize) -> (usize, usize) {
    let structure = &rulebook.rules[rule].structure;
    let known =
        (0..structure.conditions.len()).filter(|index| structure.condition(*index, sheet) != Truth::Unknown).count();
    (known, structure.conditions.len())
}
