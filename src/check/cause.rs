//! Why two answer sheets give different verdicts: the smallest sets of differing answers that explain it alone.
//!
//! Each differing answer is one variable of a decision diagram, "taken from the other sheet". What comes out is exact
//! for every combination; nothing is sampled and nothing is searched greedily.

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddVariable, BddVariableSet};

use super::findings::verdict_on;
use crate::logic::{Address, Answer, Element, Sheet, Structure, Test, Verdict};
use crate::rulebook::Rulebook;

/// More explanations than this are not told; all of them have the same size.
pub const MOST_CAUSES: usize = 12;

/// The smallest sets of differing answers that, put from `theirs` into `ours` and nothing else, give the verdict that
/// `theirs` gives for the rule. No smaller set does. Empty when both give the same verdict.
pub fn causes(rulebook: &Rulebook, rule: usize, ours: &Sheet, theirs: &Sheet) -> Vec<Vec<Address>> {
    let wanted = verdict_on(rulebook, theirs, rule);
    if verdict_on(rulebook, ours, rule) == wanted {
        return Vec::new();
    }
    let differing: Vec<Address> =
        concerned(rulebook, rule).into_iter().filter(|address| ours.get(*address) != theirs.get(*address)).collect();
    let Ok(count) = u16::try_from(differing.len()) else { return Vec::new() };
    let set = BddVariableSet::new_anonymous(count);
    let variables: BTreeMap<Address, BddVariable> = differing.iter().copied().zip(set.variables()).collect();
    let mixture = Mixture { set: &set, variables: &variables, ours, theirs };
    let mut ways = mixture.gives(rulebook, rule, wanted);
    let mut found: Vec<Vec<Address>> = Vec::new();
    while let Some(fewest) = ways.most_negative_valuation() {
        let taken: Vec<Address> =
            variables.iter().filter(|(_, variable)| fewest.value(**variable)).map(|(address, _)| *address).collect();
        if found.first().is_some_and(|first| first.len() < taken.len()) || found.len() == MOST_CAUSES {
            break;
        }
        let all: Vec<(BddVariable, bool)> = taken.iter().map(|address| (variables[address], true)).collect();
        // Every set that contains this one says less clearly what this one says.
        ways = ways.and_not(&set.mk_conjunctive_clause(&BddPartialValuation::from_values(&all)));
        found.push(taken);
    }
    found.sort();
    found
}

/// Every address that can have a say in what a rule gives: its own, and those of the scope.
fn concerned(rulebook: &Rulebook, rule: usize) -> Vec<Address> {
    let mut found = rulebook.scope.structure.addresses();
    found.extend(rulebook.rules[rule].structure.addresses());
    found.extend(rulebook.addresses().filter(|address| rulebook.rule_of(*address) == Some(rule)));
    found.sort_unstable();
    found.dedup();
    found
}

/// Where something is known to hold, and where it is known not to hold.
struct Known {
    yes: Bdd,
    no: Bdd,
}

/// Where a structure gives each of the verdicts that follow from answers alone.
struct Verdicts {
    prohibited: Bdd,
    claimed: Bdd,
    not_caught: Bdd,
}

/// Every mixture of two sheets.
struct Mixture<'a> {
    set: &'a BddVariableSet,
    variables: &'a BTreeMap<Address, BddVariable>,
    ours: &'a Sheet,
    theirs: &'a Sheet,
}

impl Mixture<'_> {
    /// The mixtures in which the rule gives this verdict.
    fn gives(&self, rulebook: &Rulebook, rule: usize, verdict: Verdict) -> Bdd {
        let scope = self.verdicts(&rulebook.scope.structure);
        let outside = scope.not_caught.or(&scope.claimed);
        if verdict == Verdict::OutsideTheAct {
            return outside;
        }
        let Verdicts { prohibited, claimed, not_caught } = self.verdicts(&rulebook.rules[rule].structure);
        let open = prohibited.or(&claimed).or(&not_caught).not();
        let touched = rulebook
            .addresses()
            .filter(|address| rulebook.rule_of(*address) == Some(rule))
            .fold(self.set.mk_false(), |sum, address| sum.or(&self.where_said(address, |said| said.is_some())));
        let wanted = match verdict {
            Verdict::Prohibited => prohibited,
            Verdict::ExceptionClaimed => claimed,
            Verdict::NotCaught => not_caught,
            Verdict::Open => open.and(&touched),
            Verdict::NotChecked => open.and_not(&touched),
            Verdict::OutsideTheAct => self.set.mk_false(),
        };
        wanted.and_not(&outside)
    }

    /// The mixtures in which what was said at an address is as wanted.
    fn where_said(&self, address: Address, wanted: impl Fn(Option<Answer>) -> bool) -> Bdd {
        let (ours, theirs) = (wanted(self.ours.get(address)), wanted(self.theirs.get(address)));
        match self.variables.get(&address) {
            Some(variable) if ours != theirs => self.set.mk_literal(*variable, theirs),
            _ if ours => self.set.mk_true(),
            _ => self.set.mk_false(),
        }
    }

    fn said(&self, address: Address) -> Known {
        Known {
            yes: self.where_said(address, |said| said == Some(Answer::Yes)),
            no: self.where_said(address, |said| said == Some(Answer::No)),
        }
    }

    fn element(&self, structure: &Structure, element: &Element) -> Known {
        let whole = self.said(element.address);
        let answered = self.where_said(element.address, |said| said.is_some());
        let parts = self.test(structure, &element.test);
        Known { yes: whole.yes.or(&parts.yes.and_not(&answered)), no: whole.no.or(&parts.no.and_not(&answered)) }
    }

    fn test(&self, structure: &Structure, test: &Test) -> Known {
        let (always, never) = (self.set.mk_true(), self.set.mk_false());
        match test {
            Test::Ask(address) => self.said(*address),
            Test::All(parts) => parts.iter().map(|part| self.test(structure, part)).fold(
                Known { yes: always, no: never },
                |sum, part| Known { yes: sum.yes.and(&part.yes), no: sum.no.or(&part.no) },
            ),
            Test::Any(parts) => parts.iter().map(|part| self.test(structure, part)).fold(
                Known { yes: never, no: always },
                |sum, part| Known { yes: sum.yes.or(&part.yes), no: sum.no.and(&part.no) },
            ),
            Test::Not(part) => {
                let Known { yes, no } = self.test(structure, part);
                Known { yes: no, no: yes }
            }
            Test::Unsettled(part, _) => Known { yes: never, no: self.test(structure, part).no },
            Test::Exception(index) => match structure.exceptions.get(*index) {
                Some(exception) => self.element(structure, &exception.element),
                None => Known { yes: never.clone(), no: never },
            },
        }
    }

    fn verdicts(&self, structure: &Structure) -> Verdicts {
        let conditions: Vec<Known> =
            structure.conditions.iter().map(|condition| self.element(structure, condition)).collect();
        let exceptions: Vec<Known> =
            structure.exceptions.iter().map(|exception| self.element(structure, &exception.element)).collect();
        let claimed =
            structure.exceptions.iter().zip(&exceptions).fold(self.set.mk_false(), |sum, (exception, known)| {
                let others = conditions.iter().enumerate().filter(|(index, _)| exception.overlaps != Some(*index));
                sum.or(&others.fold(known.yes.clone(), |holds, (_, condition)| holds.and_not(&condition.no)))
            });
        let missing = conditions.iter().fold(self.set.mk_false(), |sum, condition| sum.or(&condition.no));
        let met = conditions.iter().fold(self.set.mk_true(), |sum, condition| sum.and(&condition.yes));
        let ruled_out = exceptions.iter().fold(self.set.mk_true(), |sum, exception| sum.and(&exception.no));
        Verdicts { prohibited: met.and(&ruled_out).and_not(&claimed), not_caught: missing.and_not(&claimed), claimed }
    }
}
