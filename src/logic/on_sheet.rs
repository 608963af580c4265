//! What a tree, an element and a rule give on one sheet.

use super::Address;
use super::table::{OneSheet, Verdicts};
use super::{Element, Exception, Kleene, Known, Sheet, Structure, Test, Truth, Verdict};

impl Test {
    /// What the tree gives on these answers. `exceptions` are those of the rule that the tree belongs to.
    pub fn truth(&self, sheet: &Sheet, exceptions: &[Exception]) -> Truth {
        self.fold(&mut OnSheet { sheet, exceptions })
    }
}

impl Element {
    /// What the element gives: the answer to the whole, else its questions.
    pub fn truth(&self, sheet: &Sheet, exceptions: &[Exception]) -> Truth {
        OnSheet { sheet, exceptions }.element(self)
    }
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
}

/// Truth on one sheet.
pub(super) struct OnSheet<'a> {
    pub(super) sheet: &'a Sheet,
    pub(super) exceptions: &'a [Exception],
}

impl Kleene for OnSheet<'_> {
    type Value = Truth;

    fn yes(&mut self) -> Truth {
        Truth::Yes
    }
    fn no(&mut self) -> Truth {
        Truth::No
    }
    fn ask(&mut self, address: Address) -> Truth {
        self.sheet.get(address).into()
    }
    fn both(&mut self, first: Truth, second: Truth) -> Truth {
        Truth::all([first, second])
    }
    fn either(&mut self, first: Truth, second: Truth) -> Truth {
        Truth::any([first, second])
    }
    fn not(&mut self, part: Truth) -> Truth {
        part.not()
    }
    fn unsettled(&mut self, part: Truth, _: &str) -> Truth {
        part.unsettled()
    }
    fn exception(&mut self, index: usize) -> Truth {
        match self.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Truth::Unknown,
        }
    }
    fn ends_all(&self, value: &Truth) -> bool {
        *value == Truth::No
    }
    fn ends_any(&self, value: &Truth) -> bool {
        *value == Truth::Yes
    }
    fn element(&mut self, element: &Element) -> Truth {
        match self.sheet.get(element.address) {
            Some(answer) => Some(answer).into(),
            None => element.test.fold(self),
        }
    }
}
