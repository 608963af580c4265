//! Proves a rulebook over *all* answer sheets. Each question is two Boolean variables of a decision diagram, "Yes"
//! and "No" (neither: not known), so that every proof is exact, however many sheets there are.

use std::collections::BTreeMap;

use biodivine_lib_bdd::{Bdd, BddVariable, BddVariableSet};

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

/// Where a test is known to hold and where it is known not to hold.
struct Known {
    yes: Bdd,
    no: Bdd,
}

struct Diagram<'a> {
    structure: &'a Structure,
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
        let mut valid = set.mk_true();
        for (yes, no) in variables.values() {
            valid = valid.and(&set.mk_var(*yes).and(&set.mk_var(*no)).not());
        }
        let mut diagram = Self {
            structure,
            questions,
            variables,
            valid,
            conditions: Vec::new(),
            exceptions: Vec::new(),
            verdicts: Vec::new(),
        };
        for exception in &structure.exceptions {
            let known = diagram.known(&exception.element.test, &set);
            diagram.exceptions.push(known);
        }
        for condition in &structure.conditions {
            let known = diagram.known(&condition.test, &set);
            diagram.conditions.push(known);
        }
        diagram.verdicts = diagram.find_verdicts(&set);
        diagram
    }

    fn known(&self, test: &Test, set: &BddVariableSet) -> Known {
        match test {
            Test::Ask(address) => {
                let (yes, no) = self.variables[address];
                Known { yes: set.mk_var(yes), no: set.mk_var(no) }
            }
            Test::All(parts) => parts.iter().fold(Known { yes: set.mk_true(), no: set.mk_false() }, |sum, part| {
                let part = self.known(part, set);
                Known { yes: sum.yes.and(&part.yes), no: sum.no.or(&part.no) }
            }),
            Test::Any(parts) => parts.iter().fold(Known { yes: set.mk_false(), no: set.mk_true() }, |sum, part| {
                let part = self.known(part, set);
                Known { yes: sum.yes.or(&part.yes), no: sum.no.and(&part.no) }
            }),
            Test::Not(part) => {
                let part = self.known(part, set);
                Known { yes: part.no, no: part.yes }
            }
            Test::Unsettled(part, _) => Known { yes: set.mk_false(), no: self.known(part, set).no },
            Test::Exception(index) => {
                let known = &self.exceptions[*index];
                Known { yes: known.yes.clone(), no: known.no.clone() }
            }
        }
    }

    fn find_verdicts(&self, set: &BddVariableSet) -> Vec<(Verdict, Bdd)> {
        let mut claimed = set.mk_false();
        for index in 0..self.exceptions.len() {
            claimed = claimed.or(&self.claimed(index));
        }
        let missing = self.conditions.iter().fold(set.mk_false(), |sum, condition| sum.or(&condition.no));
        let met = self.conditions.iter().fold(set.mk_true(), |sum, condition| sum.and(&condition.yes));
        let ruled_out = self.exceptions.iter().fold(set.mk_true(), |sum, exception| sum.and(&exception.no));
        let not_caught = missing.and_not(&claimed);
        let prohibited = met.and(&ruled_out).and_not(&claimed);
        let settled = claimed.or(&not_caught).or(&prohibited);
        [
            (Verdict::Prohibited, prohibited),
            (Verdict::ExceptionClaimed, claimed),
            (Verdict::Open, settled.not()),
            (Verdict::NotCaught, not_caught),
        ]
        .into_iter()
        .map(|(verdict, sheets)| (verdict, sheets.and(&self.valid)))
        .collect()
    }

    fn claimed(&self, index: usize) -> Bdd {
        let overlaps = self.structure.exceptions[index].overlaps;
        self.conditions
            .iter()
            .enumerate()
            .filter(|(condition, _)| overlaps != Some(*condition))
            .fold(self.exceptions[index].yes.clone(), |sheets, (_, condition)| sheets.and_not(&condition.no))
    }

    fn sheets(&self, verdict: Verdict) -> &Bdd {
        let found = self.verdicts.iter().find(|(known, _)| *known == verdict);
        found.map_or(&self.valid, |(_, sheets)| sheets)
    }

    fn prove(&self, rulebook: &Rulebook, rule: &str, quick: Option<Address>, proof: &mut SheetsProof) {
        let mut flaw = |address: Address, what: String, remedy: &str| {
            proof.flaws.push((address, what, remedy.to_owned()));
        };
        self.everything_is_reachable(rulebook, &mut flaw);
        for question in &self.questions {
            self.question_matters(rulebook, *question, &mut flaw);
            self.learning_more_never_turns(rulebook, *question, &mut flaw);
        }
        if let Some(quick) = quick
            && let Some((_, no)) = self.variables.get(&quick)
        {
            let closed = self.sheets(Verdict::NotCaught).restrict(&[(*no, true)]);
            let all = self.valid.restrict(&[(*no, true)]);
            if !all.and_not(&closed).is_false() {
                let what =
                    format!("a No to the quick question `{}` does not close the rule", rulebook.item(quick).name);
                flaw(quick, what, "Choose a question that has to be Yes for a condition to be met.");
            }
        }
        self.prohibited_has_a_way_out(&mut flaw);
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
        for (element, known) in conditions.chain(exceptions) {
            for (sheets, answer) in [(&known.yes, "met"), (&known.no, "missing")] {
                if sheets.and(&self.valid).is_false() {
                    let what = format!("`{}` can never be {answer}", rulebook.item(element.address).name);
                    flaw(element.address, what, "Check its test: some question rules it out, or nothing can.");
                }
            }
        }
        let Some(first) = self.structure.conditions.first() else { return };
        for (verdict, sheets) in &self.verdicts {
            let expected = *verdict != Verdict::ExceptionClaimed || !self.exceptions.is_empty();
            if expected && sheets.is_false() {
                let what = format!("no answers lead to the verdict {}", verdict.words());
                flaw(first.address, what, "Check the tests of the conditions against each other.");
            }
        }
        for (index, exception) in self.structure.exceptions.iter().enumerate() {
            if self.claimed(index).and(&self.valid).is_false() {
                let name = &rulebook.item(exception.element.address).name;
                let what = format!("no answers lead to the exception `{name}`");
                flaw(exception.element.address, what, "Check its test against the conditions.");
            }
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
        for verdict in [Verdict::Prohibited, Verdict::NotCaught, Verdict::ExceptionClaimed] {
            let [yes, no, unknown] = self.by_answer(verdict, question);
            for (index, learned) in [yes, no].iter().enumerate() {
                // A claim may still fall because a condition turns out to be missing: it was never final.
                let kept =
                    if verdict == Verdict::ExceptionClaimed { learned.or(&not_caught[index]) } else { learned.clone() };
                if !unknown.and_not(&kept).is_false() {
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
