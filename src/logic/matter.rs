//! Which unknowns still matter, and which answers no longer do.

use super::{Address, Answer, Element, Sheet, Structure, Test, Truth, Verdict};

/// Every unknown that can still change the verdict, in the order of asking, each once: what nobody has answered yet
/// and what was answered Not sure. A question that is not in the list cannot change the verdict, whatever the
/// others turn out to be.
pub fn still_matters(structure: &Structure, sheet: &Sheet) -> Vec<Address> {
    let mut found = Vec::new();
    if structure.is_settled(sheet) {
        return found;
    }
    let claimed = structure.verdict(sheet) == Verdict::ExceptionClaimed;
    // The exception that holds needs no company; only the conditions beside it can still take the rule away.
    let held: Vec<_> = structure
        .exceptions
        .iter()
        .filter(|exception| claimed && exception.element.truth(sheet, &structure.exceptions) == Truth::Yes)
        .collect();
    let stands_aside = |index: usize| held.iter().any(|exception| exception.overlaps == Some(index));
    for (index, condition) in structure.conditions.iter().enumerate() {
        if !stands_aside(index) {
            unknowns(condition, structure, sheet, &mut found);
        }
    }
    for exception in &structure.exceptions {
        let rescues = exception
            .overlaps
            .is_some_and(|index| !stands_aside(index) && structure.condition(index, sheet) == Truth::Unknown);
        if held.is_empty() || rescues {
            unknowns(&exception.element, structure, sheet, &mut found);
        }
    }
    let mut seen = std::collections::BTreeSet::new();
    found.retain(|address| seen.insert(*address));
    found
}

/// Those of [`still_matters`] that nobody has answered: what to ask, next first.
pub fn matters(structure: &Structure, sheet: &Sheet) -> Vec<Address> {
    let mut open = still_matters(structure, sheet);
    open.retain(|address| sheet.get(*address).is_none());
    open
}

/// Whether the answer at `address` would be asked for if it had not been given. An answer for which this is false
/// is kept, and counts for nothing in this rule as things stand.
pub fn would_matter(structure: &Structure, sheet: &Sheet, address: Address) -> bool {
    still_matters(structure, &sheet.with(address, None)).contains(&address)
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
