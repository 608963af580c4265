//! Proves a rulebook over *all* answer sheets. Each question is two Boolean variables of a decision diagram, "Yes"
//! and "No" (neither: not known), so that every proof is exact, however many sheets there are.

use std::cell::Cell;
use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet, op_function};

use super::Rulebook;
use crate::logic::{Address, Answer, Sheet, Structure, Test, Verdict, would_change};

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
    let scope = Diagram::of(&rulebook.scope.structure);
    scope.prove(rulebook, "scope", None, &mut proof);
    for rule in &rulebook.rules {
        let diagram = Diagram::of(&rule.structure);
        diagram.prove(rulebook, &rule.id, Some(rule.quick), &mut proof);
    }
    proof
}

/// No diagram grows larger than this: rules whose parts hang together in so many ways could take hours to prove.
const MOST_NODES: usize = 1 << 15;

/// Where a test is known to hold and where it is known not to hold.
struct Known {
    yes: Bdd,
    no: Bdd,
}

struct Diagram<'a> {
    structure: &'a Structure,
    set: BddVariableSet,
    /// A diagram would have grown too large; what was built of it proves nothing.
    too_large: Cell<bool>,
    questions: Vec<Address>,
    variables: BTreeMap<Address, (BddVariable, BddVariable)>,
    /// No question is answered Yes and No at once.
    valid: Bdd,
    conditions: Vec<Known>,
    exceptions: Vec<Known>,
    verdicts: Vec<(Verdict, Bdd)>,
}

impl<'a> Diagram<'a> {
    fn of(structure: &'a Structure) -> Self {
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
            conditions: Vec::new(),
            exceptions: Vec::new(),
            verdicts: Vec::new(),
            set,
        };
        for (yes, no) in diagram.variables.clone().into_values() {
            let both = diagram.and(&diagram.set.mk_var(yes), &diagram.set.mk_var(no));
            diagram.valid = diagram.and_not(&diagram.valid, &both);
        }
        for exception in &structure.exceptions {
            let known = diagram.known(&exception.element.test);
            diagram.exceptions.push(known);
        }
        for condition in &structure.conditions {
            let known = diagram.known(&condition.test);
            diagram.conditions.push(known);
        }
        diagram.verdicts = diagram.find_verdicts();
        diagram
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

    fn limited(&self, diagram: Option<Bdd>) -> Bdd {
        diagram.unwrap_or_else(|| {
            self.too_large.set(true);
            self.set.mk_false()
        })
    }

    fn known(&self, test: &Test) -> Known {
        match test {
            Test::Ask(address) => {
                let (yes, no) = self.variables[address];
                Known { yes: self.set.mk_var(yes), no: self.set.mk_var(no) }
            }
            Test::All(parts) => {
                let all = Known { yes: self.set.mk_true(), no: self.set.mk_false() };
                parts.iter().fold(all, |sum, part| {
                    let part = self.known(part);
                    Known { yes: self.and(&sum.yes, &part.yes), no: self.or(&sum.no, &part.no) }
                })
            }
            Test::Any(parts) => {
                let none = Known { yes: self.set.mk_false(), no: self.set.mk_true() };
                parts.iter().fold(none, |sum, part| {
                    let part = self.known(part);
                    Known { yes: self.or(&sum.yes, &part.yes), no: self.and(&sum.no, &part.no) }
                })
            }
            Test::Not(part) => {
                let part = self.known(part);
                Known { yes: part.no, no: part.yes }
            }
            Test::Unsettled(part, _) => Known { yes: self.set.mk_false(), no: self.known(part).no },
            Test::Exception(index) => {
                let known = &self.exceptions[*index];
                Known { yes: known.yes.clone(), no: known.no.clone() }
            }
        }
    }

    fn find_verdicts(&self) -> Vec<(Verdict, Bdd)> {
        let none = || self.set.mk_false();
        let all = || self.set.mk_true();
        let claimed = (0..self.exceptions.len()).fold(none(), |sum, index| self.or(&sum, &self.claimed(index)));
        let missing = self.conditions.iter().fold(none(), |sum, condition| self.or(&sum, &condition.no));
        let met = self.conditions.iter().fold(all(), |sum, condition| self.and(&sum, &condition.yes));
        let ruled_out = self.exceptions.iter().fold(all(), |sum, exception| self.and(&sum, &exception.no));
        let not_caught = self.and_not(&missing, &claimed);
        let prohibited = self.and_not(&self.and(&met, &ruled_out), &claimed);
        let settled = self.or(&claimed, &self.or(&not_caught, &prohibited));
        [
            (Verdict::Prohibited, prohibited),
            (Verdict::ExceptionClaimed, claimed),
            (Verdict::Open, settled.not()),
            (Verdict::NotCaught, not_caught),
        ]
        .into_iter()
        .map(|(verdict, sheets)| (verdict, self.and(&sheets, &self.valid)))
        .collect()
    }

    fn claimed(&self, index: usize) -> Bdd {
        let overlaps = self.structure.exceptions[index].overlaps;
        self.conditions
            .iter()
            .enumerate()
            .filter(|(condition, _)| overlaps != Some(*condition))
            .fold(self.exceptions[index].yes.clone(), |sheets, (_, condition)| self.and_not(&sheets, &condition.no))
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
            self.everything_is_reachable(rulebook, &mut flaw);
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
            let what = format!("the questions of `{rule}` hang together in too many ways to be proved");
            let remedy =
                "Ask each question in one place of the rule, and keep questions that belong together side by side.";
            found = vec![(first.address, what, remedy.to_owned())];
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

    fn everything_is_reachable(&self, rulebook: &Rulebook, flaw: &mut impl FnMut(Address, String, &str)) {
        let conditions = self.structure.conditions.iter().zip(&self.conditions);
        let exceptions = self.structure.exceptions.iter().map(|exception| &exception.element).zip(&self.exceptions);
        let mut reachable = true;
        for (element, known) in conditions.chain(exceptions) {
            for (sheets, answer) in [(&known.yes, "met"), (&known.no, "missing")] {
                if self.and(sheets, &self.valid).is_false() {
                    let what = format!("`{}` can never be {answer}", rulebook.item(element.address).name);
                    flaw(element.address, what, "Check its test: some question rules it out, or nothing can.");
                    reachable = false;
                }
            }
        }
        // Verdicts that are out of reach because of such an element are no second flaw.
        let Some(first) = self.structure.conditions.first().filter(|_| reachable) else { return };
        for (verdict, sheets) in &self.verdicts {
            let expected = *verdict != Verdict::ExceptionClaimed || !self.exceptions.is_empty();
            if expected && sheets.is_false() {
                let what = format!("no answers lead to the verdict {}", verdict.words());
                flaw(first.address, what, "Check the tests of the conditions against each other.");
            }
        }
        for (index, exception) in self.structure.exceptions.iter().enumerate() {
            if self.and(&self.claimed(index), &self.valid).is_false() {
                let name = &rulebook.item(exception.element.address).name;
                let what = format!("no answers lead to the exception `{name}`");
                flaw(exception.element.address, what, "Check its test against the conditions.");
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
            let what = format!("a No to the quick question `{}` does not close the rule", rulebook.item(quick).name);
            flaw(quick, what, "Choose a question that has to be Yes for a condition to be met.");
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
            let what = format!("the question `{}` can never change the verdict", rulebook.item(question).name);
            flaw(question, what, "Take it out, or check the test that asks it.");
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
                    let what = format!("answering `{name}` can turn {} into another verdict", verdict.words());
                    flaw(
                        question,
                        what,
                        "An exception that overlaps a condition has to ask that condition's questions too.",
                    );
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
            flaw(first.address, "no answer leads out of PROHIBITED".to_owned(), "Check the tests of the conditions.");
        }
    }
}
