//! Proves a rulebook over *all* answer sheets. Each question is two Boolean variables of a decision diagram, "Yes"
//! and "No" (neither: not known), so that every proof is exact, however many sheets there are.

use std::cell::Cell;
use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};

use super::Rulebook;
use crate::logic::{
    Address, Answer, Boolean, Kleene, Known, Sheet, Structure, Ties, Verdict, Verdicts, claimed, would_change,
};
use crate::words::{key, say};

/// What a person who writes rules wants to know about one rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleFigures {
    /// The letter, or `scope`.
    pub rule: String,
    /// How many questions it asks at most.
    pub questions: usize,
    /// How many different answer sheets there are.
    pub situations: String,
    /// How many of them lead to each verdict.
    pub verdicts: Vec<(Verdict, String)>,
}

/// What the proof found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetsProof {
    /// The address at fault, what is wrong and what to do.
    pub flaws: Vec<(Address, String, String)>,
    /// One entry for the scope and one for each rule.
    pub figures: Vec<RuleFigures>,
}

/// Runs every proof on every rule and on the scope.
pub fn prove_sheets(rulebook: &Rulebook) -> SheetsProof {
    let mut proof = SheetsProof::default();
    for (address, answer) in rulebook.blank_sheet().ties().ruled_out() {
        let what = say!("flaw-ruled-out", answer = answer.word(), name = &rulebook.item(address).name);
        proof.flaws.push((address, what, say!("flaw-tie-too-far").to_owned()));
    }
    for (first, second) in rulebook.blank_sheet().ties().doubles() {
        let [first_name, name] = [first, second].map(|address| &rulebook.item(address).name);
        let what = say!("flaw-doubles", first = first_name, name = name);
        proof.flaws.push((second, what, say!("flaw-take-out-one").to_owned()));
    }
    if !proof.flaws.is_empty() {
        return proof;
    }
    let ties = Ties::of(&rulebook.ties, &[]);
    let scope = Diagram::of(&rulebook.scope.structure, &ties);
    scope.prove(rulebook, "scope", None, &mut proof);
    for rule in &rulebook.rules {
        let diagram = Diagram::of(&rule.structure, &ties);
        diagram.prove(rulebook, &rule.id, Some(rule.quick), &mut proof);
    }
    proof
}

/// Sheets as sets: what would grow too large is noted, and proves nothing.
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

/// No diagram grows larger than this: rules whose parts hang together in so many ways could take hours to prove.
const MOST_NODES: usize = 1 << 15;

struct Diagram<'a> {
    structure: &'a Structure,
    set: BddVariableSet,
    /// A diagram would have grown too large; what was built of it proves nothing.
    too_large: Cell<bool>,
    questions: Vec<Address>,
    variables: BTreeMap<Address, (BddVariable, BddVariable)>,
    /// No question is answered Yes and No at once.
    valid: Bdd,
    /// The sheets that the ties allow, with everything filled in that follows.
    possible: Bdd,
    conditions: Vec<Known<Bdd>>,
    exceptions: Vec<Known<Bdd>>,
    verdicts: Vec<(Verdict, Bdd)>,
}

impl<'a> Diagram<'a> {
    fn of(structure: &'a Structure, ties: &Ties) -> Self {
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
            // A sheet on which everything that follows has been filled in: what leads to another definite answer
            // cannot stand without it.
            for (from, variable) in [(true, *yes), (false, *no)] {
                for (to, is_yes) in ties.following(*address, from) {
                    let Some((to_yes, to_no)) = diagram.variables.get(&to) else { continue };
                    let follows = diagram.set.mk_var(if is_yes { *to_yes } else { *to_no });
                    let without = diagram.and_not(&diagram.set.mk_var(variable), &follows);
                    diagram.possible = diagram.and_not(&diagram.possible, &without);
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

    fn claimed(&self, index: usize) -> Bdd {
        claimed(self, &self.conditions, &self.exceptions[index], self.structure.exceptions[index].overlaps)
    }

    fn sheets(&self, verdict: Verdict) -> &Bdd {
        let found = self.verdicts.iter().find(|(known, _)| *known == verdict);
        found.map_or(&self.valid, |(_, sheets)| sheets)
    }

    fn prove(&self, rulebook: &Rulebook, rule: &str, quick: Option<Address>, proof: &mut SheetsProof) {
        let mut found = Vec::new();
        let mut flaw = |address: Address, what: String, remedy: &str| {
            found.push((address, what, remedy.to_owned()));
        };
        if !self.too_large.get() {
            if self.everything_is_reachable(rulebook, &mut flaw) {
                self.ties_leave_everything_reachable(rulebook, &mut flaw);
            }
            for question in &self.questions {
                self.question_matters(rulebook, *question, &mut flaw);
                self.learning_more_never_turns(rulebook, *question, &mut flaw);
            }
            self.quick_question_closes(rulebook, quick, &mut flaw);
            self.prohibited_has_a_way_out(&mut flaw);
        }
        if self.too_large.get()
            && let Some(first) = self.structure.conditions.first()
        {
            let what = say!("flaw-too-tangled", rule = rule);
            found = vec![(first.address, what, say!("flaw-untangle").to_owned())];
        }
        proof.flaws.extend(found);
        proof.figures.push(RuleFigures {
            rule: rule.to_owned(),
            questions: self.questions.len(),
            situations: self.valid.exact_cardinality().to_string(),
            verdicts: self
                .verdicts
                .iter()
                .map(|(verdict, sheets)| (*verdict, sheets.exact_cardinality().to_string()))
                .collect(),
        });
    }

    fn everything_is_reachable(&self, rulebook: &Rulebook, flaw: &mut impl FnMut(Address, String, &str)) -> bool {
        let conditions = self.structure.conditions.iter().zip(&self.conditions);
        let exceptions = self.structure.exceptions.iter().map(|exception| &exception.element).zip(&self.exceptions);
        let mut reachable = true;
        for (element, known) in conditions.chain(exceptions) {
            for (sheets, fault) in
                [(&known.yes, key!("flaw-never-met", name)), (&known.no, key!("flaw-never-missing", name))]
            {
                if self.and(sheets, &self.valid).is_false() {
                    let what = fault.with(&[("name", (&rulebook.item(element.address).name).into())]);
                    flaw(element.address, what, say!("flaw-check-test"));
                    reachable = false;
                }
            }
        }
        // Verdicts that are out of reach because of such an element are no second flaw.
        let Some(first) = self.structure.conditions.first().filter(|_| reachable) else { return false };
        for (verdict, sheets) in &self.verdicts {
            let expected = *verdict != Verdict::ExceptionClaimed || !self.exceptions.is_empty();
            if expected && sheets.is_false() {
                let what = say!("flaw-no-way-to-verdict", verdict = verdict.words());
                flaw(first.address, what, say!("flaw-check-conditions-together"));
                reachable = false;
            }
        }
        for (index, exception) in self.structure.exceptions.iter().enumerate() {
            if self.and(&self.claimed(index), &self.valid).is_false() {
                let name = &rulebook.item(exception.element.address).name;
                let what = say!("flaw-no-way-to-exception", name = name);
                flaw(exception.element.address, what, say!("flaw-check-against-conditions"));
                reachable = false;
            }
        }
        reachable
    }

    /// Ties may spare questions; they may not put a verdict or an exception out of reach.
    fn ties_leave_everything_reachable(&self, rulebook: &Rulebook, flaw: &mut impl FnMut(Address, String, &str)) {
        let remedy = say!("flaw-tie-too-far");
        let Some(first) = self.structure.conditions.first() else { return };
        for (verdict, sheets) in &self.verdicts {
            if !sheets.is_false() && self.and(sheets, &self.possible).is_false() {
                let what = say!("flaw-ties-block-verdict", verdict = verdict.words());
                flaw(first.address, what, remedy);
            }
        }
        for (index, exception) in self.structure.exceptions.iter().enumerate() {
            if self.and(&self.claimed(index), &self.possible).is_false() {
                let name = &rulebook.item(exception.element.address).name;
                flaw(exception.element.address, say!("flaw-ties-block-exception", name = name), remedy);
            }
        }
    }

    fn quick_question_closes(
        &self,
        rulebook: &Rulebook,
        quick: Option<Address>,
        flaw: &mut impl FnMut(Address, String, &str),
    ) {
        let Some(quick) = quick else { return };
        let Some((_, no)) = self.variables.get(&quick) else { return };
        let closed = self.sheets(Verdict::NotCaught).restrict(&[(*no, true)]);
        let all = self.valid.restrict(&[(*no, true)]);
        if !self.and_not(&all, &closed).is_false() {
            let what = say!("flaw-quick-does-not-close", name = &rulebook.item(quick).name);
            flaw(quick, what, say!("flaw-choose-quick"));
        }
    }

    /// The sheets of `verdict` where `question` is Yes, No and not known.
    fn by_answer(&self, verdict: Verdict, question: Address) -> [Bdd; 3] {
        let (yes, no) = self.variables[&question];
        let sheets = self.sheets(verdict);
        [(true, false), (false, true), (false, false)].map(|(y, n)| sheets.restrict(&[(yes, y), (no, n)]))
    }

    fn question_matters(&self, rulebook: &Rulebook, question: Address, flaw: &mut impl FnMut(Address, String, &str)) {
        let matters = self.verdicts.iter().any(|(verdict, _)| {
            let [yes, no, unknown] = self.by_answer(*verdict, question);
            yes != no || no != unknown
        });
        if !matters {
            let what = say!("flaw-never-matters", name = &rulebook.item(question).name);
            flaw(question, what, say!("flaw-take-out-or-check"));
        }
    }

    fn learning_more_never_turns(
        &self,
        rulebook: &Rulebook,
        question: Address,
        flaw: &mut impl FnMut(Address, String, &str),
    ) {
        let not_caught = self.by_answer(Verdict::NotCaught, question);
        let claimed = self.by_answer(Verdict::ExceptionClaimed, question);
        for verdict in [Verdict::Prohibited, Verdict::NotCaught, Verdict::ExceptionClaimed] {
            let [yes, no, unknown] = self.by_answer(verdict, question);
            for (index, learned) in [yes, no].iter().enumerate() {
                // Neither way of not being prohibited is final while the other can still be learned: a claim may fall
                // because a condition is missing, and an exception may stand in for the one that is missing.
                let kept = match verdict {
                    Verdict::ExceptionClaimed => self.or(learned, &not_caught[index]),
                    Verdict::NotCaught => self.or(learned, &claimed[index]),
                    _ => learned.clone(),
                };
                if !self.and_not(&unknown, &kept).is_false() {
                    let name = &rulebook.item(question).name;
                    let what = say!("flaw-turns", name = name, verdict = verdict.words());
                    flaw(question, what, say!("flaw-overlap-asks-too"));
                }
            }
        }
    }

    fn prohibited_has_a_way_out(&self, flaw: &mut impl FnMut(Address, String, &str)) {
        let Some(witness) = self.sheets(Verdict::Prohibited).sat_witness() else { return };
        let mut sheet = Sheet::default();
        for (question, (yes, no)) in &self.variables {
            let answer = match (witness.value(*yes), witness.value(*no)) {
                (true, _) => Some(Answer::Yes),
                (_, true) => Some(Answer::No),
                _ => None,
            };
            sheet.set(*question, answer);
        }
        if would_change(self.structure, &sheet).is_empty()
            && let Some(first) = self.structure.conditions.first()
        {
            flaw(
                first.address,
                say!("flaw-no-way-out", verdict = Verdict::Prohibited.words()),
                say!("flaw-check-conditions"),
            );
        }
    }
}
