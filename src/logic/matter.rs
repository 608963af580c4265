//! Which unknowns still matter, and which answers no longer do.

use super::on_sheet::Truths;
use super::questions::keep_first;
use super::{Address, Answer, Element, Kleene, Said, Sheet, Structure, Truth};

/// Every unknown that can still change the verdict, in the order of asking, each once. Both kinds are in it: what
/// nobody has answered yet, and what was answered Not sure. A question that is not in the list cannot change the
/// verdict, whatever the others turn out to be.
pub fn still_matters(structure: &Structure, sheet: &Sheet) -> Vec<Address> {
    let mut found = Vec::new();
    let reach = Reach::of(structure, sheet);
    for (index, condition) in structure.conditions.iter().enumerate() {
        if reach.of_condition(index) {
            unknowns(condition, structure, sheet, &mut found);
        }
    }
    for (index, exception) in structure.exceptions.iter().enumerate() {
        if reach.of_exception(index) {
            unknowns(&exception.element, structure, sheet, &mut found);
        }
    }
    keep_first(&mut found);
    found
}

/// Which conditions and exceptions can still change the verdict while they are unknown. With one condition missing,
/// only an exception that overlaps that condition counts. With two missing, nothing does.
pub(super) struct Reach<'a> {
    structure: &'a Structure,
    conditions: Vec<Truth>,
    exceptions: Vec<Truth>,
    /// The conditions that are missing.
    missing: Vec<usize>,
    /// An exception holds.
    held: bool,
}

impl<'a> Reach<'a> {
    pub(super) fn of(structure: &'a Structure, sheet: &Sheet) -> Self {
        let Truths { conditions, exceptions, .. } = Truths::of(structure, sheet);
        let missing = (0..conditions.len()).filter(|at| conditions[*at] == Truth::No).collect();
        let held = exceptions.contains(&Truth::Yes);
        Self { structure, conditions, exceptions, missing, held }
    }

    pub(super) fn of_condition(&self, index: usize) -> bool {
        if self.conditions[index] != Truth::Unknown {
            return false;
        }
        match self.missing[..] {
            [] if !self.held => true,
            // Where an exception already stands in for this condition, the condition matters only together with a
            // second one.
            [] => !self.stands_in(index, false) || self.unknown().any(|k| k != index && self.stands_in(k, true)),
            [missing] => self.stands_in(missing, true),
            _ => false,
        }
    }

    pub(super) fn of_exception(&self, index: usize) -> bool {
        if self.exceptions[index] != Truth::Unknown {
            return false;
        }
        let overlaps = self.structure.exceptions[index].overlaps;
        match self.missing[..] {
            [] if !self.held => true,
            [] => self.unknown().any(|condition| overlaps == Some(condition) && !self.stands_in(condition, false)),
            [missing] => overlaps == Some(missing) && !self.stands_in(missing, false),
            _ => false,
        }
    }

    /// Whether the value of a known exception is part of the reason for the verdict.
    pub(super) fn exception_counts(&self, index: usize) -> bool {
        let holds = self.exceptions[index] == Truth::Yes;
        match self.missing[..] {
            [] => holds == self.held,
            [missing] => {
                let overlaps = self.structure.exceptions[index].overlaps == Some(missing);
                overlaps && holds == self.stands_in(missing, false)
            }
            _ => false,
        }
    }

    fn unknown(&self) -> impl Iterator<Item = usize> {
        (0..self.conditions.len()).filter(|at| self.conditions[*at] == Truth::Unknown)
    }

    /// Whether an exception that overlaps this condition holds, or, with `may`, can still come to hold.
    fn stands_in(&self, condition: usize, may: bool) -> bool {
        self.structure.exceptions.iter().zip(&self.exceptions).any(|(exception, truth)| {
            exception.overlaps == Some(condition) && (*truth == Truth::Yes || may && *truth == Truth::Unknown)
        })
    }
}

/// Those of [`still_matters`] that nobody has answered: what to ask, next first.
pub fn matters(structure: &Structure, sheet: &Sheet) -> Vec<Address> {
    let mut open = still_matters(structure, sheet);
    open.retain(|address| sheet.get(*address).is_none());
    open
}

/// Whether the answer at `address`, or what follows from it, could change the verdict if it were not known. An answer
/// for which this is false is kept, and counts for nothing in this rule as things stand.
pub fn would_matter(structure: &Structure, sheet: &Sheet, address: Address) -> bool {
    let mut without = sheet.with(address, Some(Answer::NotSure));
    // An answer that also follows from others still counts without being given, and a contradicted one keeps others
    // from counting. So neither can simply be taken back here.
    let is_contradicted = matches!(sheet.said(address), Said::Contradicted(_));
    if is_contradicted || without.get(address) != Some(Answer::NotSure) {
        without = sheet.doubting(address);
    }
    let carried = |known: &Address| *known == address || without.get(*known) != sheet.get(*known);
    still_matters(structure, &without).iter().any(carried)
}

fn unknowns(element: &Element, structure: &Structure, sheet: &Sheet, found: &mut Vec<Address>) {
    Unknowns { structure, sheet, found }.element(element);
}

/// Collects the questions that keep a part unknown. The value of a part is its truth, and the place in the list where
/// its questions begin. Once the part is known, its questions are dropped again.
struct Unknowns<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
    found: &'a mut Vec<Address>,
}

impl Unknowns<'_> {
    fn kept(&mut self, truth: Truth, start: usize) -> (Truth, usize) {
        if truth != Truth::Unknown {
            self.found.truncate(start);
        }
        (truth, start)
    }
}

impl Kleene for Unknowns<'_> {
    type Value = (Truth, usize);

    fn yes(&mut self) -> Self::Value {
        (Truth::Yes, self.found.len())
    }
    fn no(&mut self) -> Self::Value {
        (Truth::No, self.found.len())
    }
    fn ask(&mut self, address: Address) -> Self::Value {
        let start = self.found.len();
        self.found.push(address);
        self.kept(self.sheet.get(address).into(), start)
    }
    fn both(&mut self, first: Self::Value, second: Self::Value) -> Self::Value {
        self.kept(Truth::all([first.0, second.0]), first.1)
    }
    fn either(&mut self, first: Self::Value, second: Self::Value) -> Self::Value {
        self.kept(Truth::any([first.0, second.0]), first.1)
    }
    fn not(&mut self, (truth, start): Self::Value) -> Self::Value {
        (truth.not(), start)
    }
    /// A contested Yes stays unknown. Only questions below it that are still open can turn it into No.
    fn unsettled(&mut self, (truth, start): Self::Value, _: &str) -> Self::Value {
        (truth.unsettled(), start)
    }
    fn exception(&mut self, index: usize) -> Self::Value {
        match self.structure.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => (Truth::Unknown, self.found.len()),
        }
    }
    fn ends_all(&self, value: &Self::Value) -> bool {
        value.0 == Truth::No
    }
    fn ends_any(&self, value: &Self::Value) -> bool {
        value.0 == Truth::Yes
    }
    fn element(&mut self, element: &Element) -> Self::Value {
        let start = self.found.len();
        match self.sheet.get(element.address) {
            None => element.test.fold(self),
            Some(answer) => {
                self.found.push(element.address);
                self.kept(Some(answer).into(), start)
            }
        }
    }
}
