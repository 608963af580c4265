//! One rule as the law builds it: cumulative conditions, and exceptions that take it away.

use super::{Address, Sheet, Test, Truth, Verdict};

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
        match sheet.get(self.address) {
            Some(answer) => Some(answer).into(),
            None => self.test.truth(sheet, exceptions),
        }
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
        let mut conditions_met = true;
        let mut missing = false;
        for element in &self.conditions {
            match element.truth(sheet, &self.exceptions) {
                Truth::No => {
                    missing = true;
                    conditions_met = false;
                }
                Truth::Unknown => conditions_met = false,
                Truth::Yes => {}
            }
        }
        let mut exceptions_ruled_out = true;
        for exception in &self.exceptions {
            match exception.element.truth(sheet, &self.exceptions) {
                Truth::Yes => {
                    exceptions_ruled_out = false;
                    if !missing || !self.missing_despite(exception, sheet) {
                        return Verdict::ExceptionClaimed;
                    }
                }
                Truth::Unknown => exceptions_ruled_out = false,
                Truth::No => {}
            }
        }
        if missing {
            Verdict::NotCaught
        } else if conditions_met && exceptions_ruled_out {
            Verdict::Prohibited
        } else {
            Verdict::Open
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
