//! Which unknowns still matter, and which answers no longer do.

use super::{Address, Answer, Element, Sheet, Structure, Test, Truth};

/// Every unknown that can still change the verdict, in the order of asking, each once: what nobody has answered yet
/// and what was answered Not sure. A question that is not in the list cannot change the verdict, whatever the
/// others turn out to be.
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
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|address| seen.insert(*address));
    found
}

/// Which conditions and exceptions can still change the verdict while they are unknown. With one condition missing,
/// only an exception that overlaps it counts; with two, nothing does.
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
        let conditions: Vec<_> = (0..structure.conditions.len()).map(|at| structure.condition(at, sheet)).collect();
        let exceptions: Vec<_> = (0..structure.exceptions.len()).map(|at| structure.exception(at, sheet)).collect();
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
            // Beside an exception that stands in for this condition, it counts only together with a second one.
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

/// Whether the answer at `address` could change the verdict if it were not known. An answer for which this is false
/// is kept, and counts for nothing in this rule as things stand.
pub fn would_matter(structure: &Structure, sheet: &Sheet, address: Address) -> bool {
    still_matters(structure, &sheet.with(address, Some(Answer::NotSure))).contains(&address)
}

fn unknowns(element: &Element, structure: &Structure, sheet: &Sheet, found: &mut Vec<Address>) {
    match sheet.get(element.address) {
        Some(Answer::NotSure) => found.push(element.address),
        Some(Answer::Yes | Answer::No) => {}
        None => inside(&element.test, structure, sheet, found),
    }
}

fn inside(test: &Test, structure: &Structure, sheet: &Sheet, found: &mut Vec<Address>) {
    if let Test::Unsettled(part, _) = test {
        // A contested Yes stays unknown; only its questions that are open themselves can still turn it into No.
        return inside(part, structure, sheet, found);
    }
    if test.truth(sheet, &structure.exceptions) != Truth::Unknown {
        return;
    }
    match test {
        Test::Ask(address) => found.push(*address),
        Test::All(parts) | Test::Any(parts) => {
            for part in parts {
                inside(part, structure, sheet, found);
            }
        }
        Test::Not(part) | Test::Unsettled(part, _) => inside(part, structure, sheet, found),
        Test::Exception(index) => {
            if let Some(exception) = structure.exceptions.get(*index) {
                unknowns(&exception.element, structure, sheet, found);
            }
        }
    }
}
