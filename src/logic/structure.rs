//! One rule as the law builds it: cumulative conditions, and exceptions that take it away.

use super::table::{OneSheet, Verdicts};
use super::test::OnSheet;
use super::{Address, Kleene, Known, Sheet, Test, Truth, Verdict};

/// A condition or an exception: its questions, and the address at which it can be answered as a whole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Element {
    /// Where an answer to the whole element is written. It stands over the questions.
    pub address: Address,
    /// The questions.
    pub test: Test,
}

impl Element {
    /// What the element gives: the answer to the whole, else its questions.
    pub fn truth(&self, sheet: &Sheet, exceptions: &[Exception]) -> Truth {
        OnSheet { sheet, exceptions }.element(self)
    }
}

/// What takes a rule away although its conditions are met.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exception {
    /// The exception itself.
    pub element: Element,
    /// The condition that the law also counts as missing when the exception is met, by its place in the list. A No
    /// to that condition does not hide the exception.
    pub overlaps: Option<usize>,
}

/// The conditions and exceptions of one rule. The scope gate has the same form: gates and exclusions.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Structure {
    /// All of them have to be met.
    pub conditions: Vec<Element>,
    /// Each of them alone takes the rule away.
    pub exceptions: Vec<Exception>,
}

impl Structure {
    /// What condition number `index` (from 0) gives.
    pub fn condition(&self, index: usize, sheet: &Sheet) -> Truth {
        self.conditions.get(index).map_or(Truth::Unknown, |element| element.truth(sheet, &self.exceptions))
    }

    /// What exception number `index` (from 0) gives.
    pub fn exception(&self, index: usize, sheet: &Sheet) -> Truth {
        self.exceptions.get(index).map_or(Truth::Unknown, |exception| exception.element.truth(sheet, &self.exceptions))
    }

    /// What the rule gives on these answers: one of the four verdicts that follow from answers alone.
    pub fn verdict(&self, sheet: &Sheet) -> Verdict {
        let known = |element: &Element| {
            let truth = element.truth(sheet, &self.exceptions);
            Known { yes: truth == Truth::Yes, no: truth == Truth::No }
        };
        let conditions: Vec<Known<bool>> = self.conditions.iter().map(known).collect();
        let exceptions: Vec<(Known<bool>, Option<usize>)> =
            self.exceptions.iter().map(|exception| (known(&exception.element), exception.overlaps)).collect();
        let verdicts = Verdicts::of(&OneSheet, &conditions, &exceptions);
        match () {
            () if verdicts.prohibited => Verdict::Prohibited,
            () if verdicts.claimed => Verdict::ExceptionClaimed,
            () if verdicts.not_caught => Verdict::NotCaught,
            () => Verdict::Open,
        }
    }

    /// Whether nothing that can still be learned gives another verdict.
    pub fn is_settled(&self, sheet: &Sheet) -> bool {
        match self.verdict(sheet) {
            Verdict::Prohibited => true,
            Verdict::NotCaught => self.exceptions.iter().all(|exception| {
                exception.element.truth(sheet, &self.exceptions) == Truth::No || self.missing_despite(exception, sheet)
            }),
            Verdict::ExceptionClaimed => self.exceptions.iter().any(|exception| {
                exception.element.truth(sheet, &self.exceptions) == Truth::Yes
                    && self.others(exception).all(|condition| condition.truth(sheet, &self.exceptions) == Truth::Yes)
            }),
            Verdict::Open | Verdict::NotChecked | Verdict::OutsideTheAct => false,
        }
    }

    /// Whether a condition is missing that `exception` does not stand in for.
    fn missing_despite(&self, exception: &Exception, sheet: &Sheet) -> bool {
        self.others(exception).any(|condition| condition.truth(sheet, &self.exceptions) == Truth::No)
    }

    /// The conditions that `exception` does not overlap with.
    pub(super) fn others<'a>(&'a self, exception: &'a Exception) -> impl Iterator<Item = &'a Element> {
        self.conditions
            .iter()
            .enumerate()
            .filter(|(index, _)| exception.overlaps != Some(*index))
            .map(|(_, condition)| condition)
    }

    /// Every question of the rule in the order of asking, each once.
    pub fn questions(&self) -> Vec<Address> {
        let mut found = Vec::new();
        let exceptions = self.exceptions.iter().map(|exception| &exception.element);
        for element in self.conditions.iter().chain(exceptions) {
            element.test.questions(&self.exceptions, &mut found);
        }
        let mut seen = std::collections::BTreeSet::new();
        found.retain(|address| seen.insert(*address));
        found
    }

    /// Every address of the rule: its questions, its conditions and its exceptions.
    pub fn addresses(&self) -> Vec<Address> {
        let mut found = self.questions();
        found.extend(self.conditions.iter().map(|condition| condition.address));
        found.extend(self.exceptions.iter().map(|exception| exception.element.address));
        found
    }
}
