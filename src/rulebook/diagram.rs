//! A rule as decision diagrams: each question is two Boolean variables, "Yes" and "No" (neither: not known), and each
//! verdict the set of all answer sheets that give it.

use std::cell::Cell;
use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};

use crate::logic::{Address, Boolean, Kleene, Known, Structure, Ties, Verdict, Verdicts, claimed};

/// Sets of sheets. A set that would grow too large is noted in `too_large` and proves nothing.
impl Boolean for Diagram<'_> {
    type Set = Bdd;

    fn everywhere(&self) -> Bdd {
        self.set.mk_true()
    }
    fn nowhere(&self) -> Bdd {
        self.set.mk_false()
    }
    fn and(&self, a: &Bdd, b: &Bdd) -> Bdd {
        self.limited(Bdd::binary_op_with_limit(MOST_NODES, a, b, op_function::and))
    }
    fn or(&self, a: &Bdd, b: &Bdd) -> Bdd {
        self.limited(Bdd::binary_op_with_limit(MOST_NODES, a, b, op_function::or))
    }
    fn and_not(&self, a: &Bdd, b: &Bdd) -> Bdd {
        self.limited(Bdd::binary_op_with_limit(MOST_NODES, a, b, op_function::and_not))
    }
}

/// A tree over all answer sheets.
struct OnAllSheets<'a, 'r>(&'a Diagram<'r>);

impl Kleene for OnAllSheets<'_, '_> {
    type Value = Known<Bdd>;

    fn yes(&mut self) -> Known<Bdd> {
        Known::always(self.0)
    }
    fn no(&mut self) -> Known<Bdd> {
        Known::always(self.0).opposite()
    }
    fn ask(&mut self, address: Address) -> Known<Bdd> {
        let (yes, no) = self.0.variables[&address];
        Known { yes: self.0.set.mk_var(yes), no: self.0.set.mk_var(no) }
    }
    fn both(&mut self, first: Known<Bdd>, second: Known<Bdd>) -> Known<Bdd> {
        first.both(&second, self.0)
    }
    fn either(&mut self, first: Known<Bdd>, second: Known<Bdd>) -> Known<Bdd> {
        first.either(&second, self.0)
    }
    fn not(&mut self, part: Known<Bdd>) -> Known<Bdd> {
        part.opposite()
    }
    fn unsettled(&mut self, part: Known<Bdd>, _: &str) -> Known<Bdd> {
        part.unsettled(self.0)
    }
    fn exception(&mut self, index: usize) -> Known<Bdd> {
        self.0.exceptions[index].clone()
    }
}

/// No diagram grows larger than this. A rule whose parts hang together in very many ways could take hours to prove.
const MOST_NODES: usize = 1 << 15;
/// And no comparison of two takes more steps than this.
const MOST_STEPS: usize = MOST_NODES << 4;

/// A rule over all answer sheets.
pub(super) struct Diagram<'a> {
    pub(super) structure: &'a Structure,
    pub(super) set: BddVariableSet,
    /// A diagram would have grown too large; what was built of it proves nothing.
    pub(super) too_large: Cell<bool>,
    pub(super) questions: Vec<Address>,
    pub(super) variables: BTreeMap<Address, (BddVariable, BddVariable)>,
    /// No question is answered Yes and No at once.
    pub(super) valid: Bdd,
    /// The sheets that the ties allow, with everything filled in that follows.
    pub(super) possible: Bdd,
    pub(super) conditions: Vec<Known<Bdd>>,
    pub(super) exceptions: Vec<Known<Bdd>>,
    pub(super) verdicts: Vec<(Verdict, Bdd)>,
}

impl<'a> Diagram<'a> {
    pub(super) fn of(structure: &'a Structure, ties: &Ties) -> Self {
        let questions = structure.questions();
        let count = u16::try_from(questions.len() * 2).unwrap_or(u16::MAX);
        let set = BddVariableSet::new_anonymous(count);
        let all = set.variables();
        let variables: BTreeMap<_, _> =
            questions.iter().zip(all.chunks_exact(2)).map(|(question, pair)| (*question, (pair[0], pair[1]))).collect();
        let mut diagram = Self {
            structure,
            too_large: Cell::new(false),
            questions,
            variables,
            valid: set.mk_true(),
            possible: set.mk_true(),
            conditions: Vec::new(),
            exceptions: Vec::new(),
            verdicts: Vec::new(),
            set,
        };
        for (yes, no) in diagram.variables.clone().into_values() {
            let both = diagram.and(&diagram.set.mk_var(yes), &diagram.set.mk_var(no));
            diagram.valid = diagram.and_not(&diagram.valid, &both);
        }
        diagram.possible = diagram.valid.clone();
        for (address, (yes, no)) in &diagram.variables.clone() {
            // On such a sheet everything that follows is filled in. So an answer that leads to another does not stand
            // without it, and no answer stands beside the opposite of what it supposes.
            for (from, variable) in [(true, *yes), (false, *no)] {
                let answered = diagram.set.mk_var(variable);
                for (to, is_yes) in ties.following(*address, from) {
                    let Some((to_yes, to_no)) = diagram.variables.get(&to) else { continue };
                    let follows = diagram.set.mk_var(if is_yes { *to_yes } else { *to_no });
                    let without = diagram.and_not(&answered, &follows);
                    diagram.possible = diagram.and_not(&diagram.possible, &without);
                }
                for (to, is_yes) in ties.supposed(*address, from) {
                    let Some((to_yes, to_no)) = diagram.variables.get(&to) else { continue };
                    let opposite = diagram.set.mk_var(if is_yes { *to_no } else { *to_yes });
                    let beside = diagram.and(&answered, &opposite);
                    diagram.possible = diagram.and_not(&diagram.possible, &beside);
                }
            }
        }
        for exception in &structure.exceptions {
            let known = exception.element.test.fold(&mut OnAllSheets(&diagram));
            diagram.exceptions.push(known);
        }
        for condition in &structure.conditions {
            let known = condition.test.fold(&mut OnAllSheets(&diagram));
            diagram.conditions.push(known);
        }
        diagram.verdicts = diagram.find_verdicts();
        diagram
    }

    fn limited(&self, diagram: Option<Bdd>) -> Bdd {
        diagram.unwrap_or_else(|| {
            self.too_large.set(true);
            self.set.mk_false()
        })
    }

    /// Whether every sheet of the first set is in the second one; nothing is built to find out.
    pub(super) fn is_within(&self, part: &Bdd, whole: &Bdd) -> bool {
        if part == whole || part.is_false() {
            return true;
        }
        let steps = Bdd::check_binary_op(MOST_STEPS, part, whole, op_function::and_not);
        let Some((is_outside, _)) = steps else {
            self.too_large.set(true);
            return true;
        };
        !is_outside
    }

    fn find_verdicts(&self) -> Vec<(Verdict, Bdd)> {
        let overlaps = self.structure.exceptions.iter().map(|exception| exception.overlaps);
        let exceptions: Vec<_> = self.exceptions.iter().cloned().zip(overlaps).collect();
        let verdicts = Verdicts::of(self, &self.conditions, &exceptions);
        let open = verdicts.open(self);
        [
            (Verdict::Prohibited, verdicts.prohibited),
            (Verdict::ExceptionClaimed, verdicts.claimed),
            (Verdict::Open, open),
            (Verdict::NotCaught, verdicts.not_caught),
        ]
        .into_iter()
        .map(|(verdict, sheets)| (verdict, self.and(&sheets, &self.valid)))
        .collect()
    }

    pub(super) fn claimed(&self, index: usize) -> Bdd {
        claimed(self, &self.conditions, &self.exceptions[index], self.structure.exceptions[index].overlaps)
    }

    pub(super) fn sheets(&self, verdict: Verdict) -> &Bdd {
        let found = self.verdicts.iter().find(|(known, _)| *known == verdict);
        found.map_or(&self.valid, |(_, sheets)| sheets)
    }
}
