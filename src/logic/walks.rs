//! How long the way through a rule can be: the fewest and the most questions that somebody is asked.

use std::collections::HashMap;

use super::{Address, Answer, Sheet, Structure, Test, Truth, matters};

/// A rule that takes more situations than this to explore is not measured.
const MOST_SITUATIONS: usize = 200_000;

/// The fewest and the most questions of a rule that can be asked before nothing that is left can change the verdict.
/// `None` for a rule that is too large to tell.
pub fn walk_lengths(structure: &Structure) -> Option<(usize, usize)> {
    let mut explorer = Explorer { structure, known: HashMap::new() };
    explorer.from(&mut Sheet::default())
}

/// What is left of a test when the answers so far are put in: two sheets that leave the same are asked the same.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Rest {
    Known(Truth),
    Ask(Address),
    All(Vec<Rest>),
    Any(Vec<Rest>),
    Not(Box<Rest>),
    Unsettled(Box<Rest>),
}

struct Explorer<'a> {
    structure: &'a Structure,
    known: HashMap<Vec<Rest>, (usize, usize)>,
}

impl Explorer<'_> {
    fn from(&mut self, sheet: &mut Sheet) -> Option<(usize, usize)> {
        let Some(question) = matters(self.structure, sheet).first().copied() else { return Some((0, 0)) };
        let rest = self.rest(sheet);
        if let Some(found) = self.known.get(&rest) {
            return Some(*found);
        }
        if self.known.len() >= MOST_SITUATIONS {
            return None;
        }
        let (mut fewest, mut most) = (usize::MAX, 0);
        for answer in Answer::ALL {
            sheet.set(question, Some(answer));
            let found = self.from(sheet);
            sheet.set(question, None);
            let (few, many) = found?;
            fewest = fewest.min(few + 1);
            most = most.max(many + 1);
        }
        self.known.insert(rest, (fewest, most));
        Some((fewest, most))
    }

    fn rest(&self, sheet: &Sheet) -> Vec<Rest> {
        let exceptions = self.structure.exceptions.iter().map(|exception| &exception.element);
        let elements = self.structure.conditions.iter().chain(exceptions);
        elements.map(|element| self.of(&element.test, sheet)).collect()
    }

    fn of(&self, test: &Test, sheet: &Sheet) -> Rest {
        let truth = test.truth(sheet, &self.structure.exceptions);
        if truth != Truth::Unknown {
            return Rest::Known(truth);
        }
        match test {
            Test::Ask(address) if sheet.get(*address).is_none() => Rest::Ask(*address),
            Test::Ask(_) => Rest::Known(Truth::Unknown),
            Test::All(parts) => together(self.parts(parts, Truth::Yes, sheet), Rest::All),
            Test::Any(parts) => together(self.parts(parts, Truth::No, sheet), Rest::Any),
            Test::Not(part) => match self.of(part, sheet) {
                unknown @ Rest::Known(_) => unknown,
                rest => Rest::Not(Box::new(rest)),
            },
            Test::Unsettled(part, _) => match self.of(part, sheet) {
                Rest::Known(_) => Rest::Known(Truth::Unknown),
                rest => Rest::Unsettled(Box::new(rest)),
            },
            Test::Exception(index) => match self.structure.exceptions.get(*index) {
                Some(exception) => self.of(&exception.element.test, sheet),
                None => Rest::Known(Truth::Unknown),
            },
        }
    }

    /// The parts that are not decided; those with the value `idle` no longer count.
    fn parts(&self, parts: &[Test], idle: Truth, sheet: &Sheet) -> Vec<Rest> {
        let mut rests: Vec<Rest> =
            parts.iter().map(|part| self.of(part, sheet)).filter(|rest| *rest != Rest::Known(idle)).collect();
        // One part that stays unknown says as much as several.
        let first = rests.iter().position(|rest| *rest == Rest::Known(Truth::Unknown));
        let mut index = 0;
        rests.retain(|rest| {
            index += 1;
            *rest != Rest::Known(Truth::Unknown) || first == Some(index - 1)
        });
        rests
    }
}

fn together(rests: Vec<Rest>, join: impl FnOnce(Vec<Rest>) -> Rest) -> Rest {
    match rests.as_slice() {
        [Rest::Known(truth)] => Rest::Known(*truth),
        _ => join(rests),
    }
}
