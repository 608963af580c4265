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
        Truths::of(self, sheet).verdict()
    }

    /// Whether nothing that can still be learned gives another verdict.
    pub fn is_settled(&self, sheet: &Sheet) -> bool {
        self.verdict_and_settled(sheet).1
    }

    /// What the rule gives, and whether nothing that can still be learned gives another verdict.
    pub fn verdict_and_settled(&self, sheet: &Sheet) -> (Verdict, bool) {
        let truths = Truths::of(self, sheet);
        let verdict = truths.verdict();
        (verdict, truths.settle(verdict))
    }
}

/// What every condition and every exception of a rule gives on one sheet, each worked out once.
pub(super) struct Truths<'a> {
    structure: &'a Structure,
    pub(super) conditions: Vec<Truth>,
    pub(super) exceptions: Vec<Truth>,
}

impl<'a> Truths<'a> {
    pub(super) fn of(structure: &'a Structure, sheet: &Sheet) -> Self {
        let truth = |element: &Element| element.truth(sheet, &structure.exceptions);
        Self {
            structure,
            conditions: structure.conditions.iter().map(truth).collect(),
            exceptions: structure.exceptions.iter().map(|exception| truth(&exception.element)).collect(),
        }
    }

    fn verdict(&self) -> Verdict {
        let known = |truth: &Truth| Known { yes: *truth == Truth::Yes, no: *truth == Truth::No };
        let conditions: Vec<Known<bool>> = self.conditions.iter().map(known).collect();
        let exceptions: Vec<(Known<bool>, Option<usize>)> =
            self.with_exceptions().map(|(exception, truth)| (known(truth), exception.overlaps)).collect();
        let verdicts = Verdicts::of(&OneSheet, &conditions, &exceptions);
        match () {
            () if verdicts.prohibited => Verdict::Prohibited,
            () if verdicts.claimed => Verdict::ExceptionClaimed,
            () if verdicts.not_caught => Verdict::NotCaught,
            () => Verdict::Open,
        }
    }

    /// Whether the verdict that these give stays.
    fn settle(&self, verdict: Verdict) -> bool {
        match verdict {
            Verdict::Prohibited => true,
            // A condition is missing that no exception can stand in for.
            Verdict::NotCaught => self.with_exceptions().all(|(exception, truth)| {
                *truth == Truth::No || self.others(exception).any(|condition| *condition == Truth::No)
            }),
            Verdict::ExceptionClaimed => self.with_exceptions().any(|(exception, truth)| {
                *truth == Truth::Yes && self.others(exception).all(|condition| *condition == Truth::Yes)
            }),
            Verdict::Open | Verdict::NotChecked | Verdict::OutsideTheAct => false,
        }
    }

    fn with_exceptions(&self) -> impl Iterator<Item = (&Exception, &Truth)> {
        self.structure.exceptions.iter().zip(&self.exceptions)
    }

    /// The conditions that an exception does not overlap with.
    fn others(&self, exception: &Exception) -> impl Iterator<Item = &Truth> {
        let conditions = self.conditions.iter().enumerate();
        conditions.filter(|(index, _)| exception.overlaps != Some(*index)).map(|(_, condition)| condition)
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
