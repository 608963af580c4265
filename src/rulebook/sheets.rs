//! Proves a rulebook over *all* answer sheets, as decision diagrams, so that every proof is exact, however many sheets
//! there are.

use biodivine_lib_bdd::Bdd;

use super::Rulebook;
use super::diagram::Diagram;
use crate::files::{Worth, at_once};
use crate::logic::{Address, Answer, Boolean, Sheet, Ties, Verdict, would_change};
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

/// The address at fault, what is wrong and what to do.
pub type SheetFlaw = (Address, String, String);

/// What the proof found.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct SheetsProof {
    /// What is wrong.
    pub flaws: Vec<SheetFlaw>,
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
    let mut parts = vec![("scope", &rulebook.scope.structure, None)];
    parts.extend(rulebook.rules.iter().map(|rule| (rule.id.as_str(), &rule.structure, Some(rule.quick))));
    // No rule is proved from another one.
    let proofs = at_once(&parts, Worth::Proving, |(name, structure, quick)| {
        Diagram::of(structure, &ties).prove(rulebook, name, *quick)
    });
    for (flaws, figures) in proofs {
        proof.flaws.extend(flaws);
        proof.figures.push(figures);
    }
    proof
}

/// For each definite verdict its sheets where a question is Yes, No and not known.
type ByAnswer = [(Verdict, [Bdd; 3]); 3];

impl Diagram<'_> {
    fn prove(&self, rulebook: &Rulebook, rule: &str, quick: Option<Address>) -> (Vec<SheetFlaw>, RuleFigures) {
        let mut found = Vec::new();
        let mut flaw = |address: Address, what: String, remedy: &str| {
            found.push((address, what, remedy.to_owned()));
        };
        if !self.too_large.get() {
            if self.everything_is_reachable(rulebook, &mut flaw) {
                self.ties_leave_everything_reachable(rulebook, &mut flaw);
            }
            for question in &self.questions {
                let sheets = self.by_answer(*question);
                self.question_matters(rulebook, *question, &sheets, &mut flaw);
                self.learning_more_never_turns(rulebook, *question, &sheets, &mut flaw);
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
        let figures = RuleFigures {
            rule: rule.to_owned(),
            questions: self.questions.len(),
            situations: self.valid.exact_cardinality().to_string(),
            verdicts: self
                .verdicts
                .iter()
                .map(|(verdict, sheets)| (*verdict, sheets.exact_cardinality().to_string()))
                .collect(),
        };
        (found, figures)
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
        // An element that is never met or never missing puts verdicts out of reach. That is the same flaw, so it is not
        // told twice.
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
        if !self.is_within(&all, &closed) {
            let what = say!("flaw-quick-does-not-close", name = &rulebook.item(quick).name);
            flaw(quick, what, say!("flaw-choose-quick"));
        }
    }

    /// The sheets of every definite verdict where `question` is Yes, No and not known.
    fn by_answer(&self, question: Address) -> ByAnswer {
        let (yes, no) = self.variables[&question];
        [Verdict::Prohibited, Verdict::NotCaught, Verdict::ExceptionClaimed].map(|verdict| {
            let sheets = self.sheets(verdict);
            (
                verdict,
                [(true, false), (false, true), (false, false)].map(|(y, n)| sheets.restrict(&[(yes, y), (no, n)])),
            )
        })
    }

    /// Where no definite verdict is given, the rule is open. So a question that changes no definite verdict changes
    /// nothing.
    fn question_matters(
        &self,
        rulebook: &Rulebook,
        question: Address,
        sheets: &ByAnswer,
        flaw: &mut impl FnMut(Address, String, &str),
    ) {
        if sheets.iter().all(|(_, [yes, no, unknown])| yes == no && no == unknown) {
            let what = say!("flaw-never-matters", name = &rulebook.item(question).name);
            flaw(question, what, say!("flaw-take-out-or-check"));
        }
    }

    fn learning_more_never_turns(
        &self,
        rulebook: &Rulebook,
        question: Address,
        sheets: &ByAnswer,
        flaw: &mut impl FnMut(Address, String, &str),
    ) {
        let [_, (_, not_caught), (_, claimed)] = sheets;
        for (verdict, [yes, no, unknown]) in sheets {
            for (index, learned) in [yes, no].into_iter().enumerate() {
                if self.is_within(unknown, learned) {
                    continue;
                }
                let turned = self.and_not(unknown, learned);
                // Not caught and claimed are not final while the other can still be learned: a claim falls when a
                // condition turns out missing, and an exception may stand in for the missing condition.
                let turned = match verdict {
                    Verdict::ExceptionClaimed => self.and_not(&turned, &not_caught[index]),
                    Verdict::NotCaught => self.and_not(&turned, &claimed[index]),
                    _ => turned,
                };
                if !turned.is_false() {
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
