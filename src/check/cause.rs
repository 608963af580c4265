//! Why two answer sheets give different verdicts: the smallest sets of differing answers that explain the difference by
//! themselves.
//!
//! Each differing answer is one variable of a decision diagram, "taken from the other sheet". What comes out is exact
//! for every combination; nothing is sampled and nothing is searched greedily.

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddPartialValuation, BddVariable, BddVariableSet};

use super::findings::verdict_on;
use crate::logic::{Address, Answer, Boolean, Element, Kleene, Known, Sheet, Structure, Ties, Verdict, Verdicts};
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
    let mut differing = concerned(rulebook, rule, ours.ties());
    differing.retain(|address| ours.answered(*address) != theirs.answered(*address));
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
        // A larger set that contains this one would tell the same less clearly.
        ways = ways.and_not(&set.mk_conjunctive_clause(&BddPartialValuation::from_values(&all)));
        found.push(taken);
    }
    found.sort();
    found
}

/// Every address that can have a say in what a rule gives: its own, those of the scope, and whatever is tied to them.
fn concerned(rulebook: &Rulebook, rule: usize, ties: &Ties) -> Vec<Address> {
    let mut found = rulebook.scope.structure.addresses();
    found.extend(rulebook.rules[rule].structure.addresses());
    found.extend(rulebook.addresses().filter(|address| rulebook.owner(*address) == Some(rule)));
    let tied: Vec<Address> = found.iter().flat_map(|address| ties.tied_to(*address)).copied().collect();
    found.extend(tied);
    found.sort_unstable();
    found.dedup();
    found
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
        let verdicts = self.verdicts(&rulebook.rules[rule].structure);
        let open = verdicts.open(self);
        let touched = rulebook
            .addresses()
            .filter(|address| rulebook.owner(*address) == Some(rule))
            .fold(self.set.mk_false(), |sum, address| sum.or(&self.where_counting(address)));
        let wanted = match verdict {
            Verdict::Prohibited => verdicts.prohibited,
            Verdict::ExceptionClaimed => verdicts.claimed,
            Verdict::NotCaught => verdicts.not_caught,
            Verdict::Open => open,
            Verdict::NotChecked => return touched.not().and_not(&outside),
            Verdict::OutsideTheAct => self.set.mk_false(),
        };
        let wanted = wanted.and(&touched);
        wanted.and_not(&outside)
    }

    /// The mixtures in which what was answered at an address is as wanted.
    fn where_answered(&self, address: Address, wanted: impl Fn(Option<Answer>) -> bool) -> Bdd {
        let (ours, theirs) = (wanted(self.ours.answered(address)), wanted(self.theirs.answered(address)));
        match self.variables.get(&address) {
            Some(variable) if ours != theirs => self.set.mk_literal(*variable, theirs),
            _ if ours => self.set.mk_true(),
            _ => self.set.mk_false(),
        }
    }

    /// What an address is worth in each mixture: what was answered there, and what the ties make follow or fall.
    fn worth(&self, address: Address) -> Known<Bdd> {
        let given = |address, yes| {
            let wanted = if yes { Answer::Yes } else { Answer::No };
            self.where_answered(address, |said| said == Some(wanted))
        };
        let tied = self.ours.ties().worth(address, self, given, |address| self.ours.tells(address));
        tied.unwrap_or_else(|| Known { yes: given(address, true), no: given(address, false) })
    }

    /// The mixtures in which something counts at an address, be it Not sure.
    fn where_counting(&self, address: Address) -> Bdd {
        let worth = self.worth(address);
        self.where_answered(address, |said| said.is_some()).or(&worth.yes).or(&worth.no)
    }

    fn verdicts(&self, structure: &Structure) -> Verdicts<Bdd> {
        let mut mixed = Mixed { mixture: self, structure };
        let conditions: Vec<Known<Bdd>> =
            structure.conditions.iter().map(|condition| mixed.element(condition)).collect();
        let exceptions: Vec<(Known<Bdd>, Option<usize>)> = structure
            .exceptions
            .iter()
            .map(|exception| (mixed.element(&exception.element), exception.overlaps))
            .collect();
        Verdicts::of(self, &conditions, &exceptions)
    }
}

impl Boolean for Mixture<'_> {
    type Set = Bdd;

    fn everywhere(&self) -> Bdd {
        self.set.mk_true()
    }
    fn nowhere(&self) -> Bdd {
        self.set.mk_false()
    }
    fn and(&self, a: &Bdd, b: &Bdd) -> Bdd {
        a.and(b)
    }
    fn or(&self, a: &Bdd, b: &Bdd) -> Bdd {
        a.or(b)
    }
    fn and_not(&self, a: &Bdd, b: &Bdd) -> Bdd {
        a.and_not(b)
    }
}

/// A tree over every mixture.
struct Mixed<'a, 'm> {
    mixture: &'a Mixture<'m>,
    structure: &'a Structure,
}

impl Kleene for Mixed<'_, '_> {
    type Value = Known<Bdd>;

    fn yes(&mut self) -> Known<Bdd> {
        Known::always(self.mixture)
    }
    fn no(&mut self) -> Known<Bdd> {
        Known::always(self.mixture).opposite()
    }
    fn ask(&mut self, address: Address) -> Known<Bdd> {
        self.mixture.worth(address)
    }
    fn both(&mut self, first: Known<Bdd>, second: Known<Bdd>) -> Known<Bdd> {
        first.both(&second, self.mixture)
    }
    fn either(&mut self, first: Known<Bdd>, second: Known<Bdd>) -> Known<Bdd> {
        first.either(&second, self.mixture)
    }
    fn not(&mut self, part: Known<Bdd>) -> Known<Bdd> {
        part.opposite()
    }
    fn unsettled(&mut self, part: Known<Bdd>, _: &str) -> Known<Bdd> {
        part.unsettled(self.mixture)
    }
    fn exception(&mut self, index: usize) -> Known<Bdd> {
        match self.structure.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Known::unknown(self.mixture),
        }
    }
    fn element(&mut self, element: &Element) -> Known<Bdd> {
        let whole = self.mixture.worth(element.address);
        let answered = self.mixture.where_counting(element.address);
        let parts = element.test.fold(self);
        Known { yes: whole.yes.or(&parts.yes.and_not(&answered)), no: whole.no.or(&parts.no.and_not(&answered)) }
    }
}
