//! What would change a verdict: the smallest sets of answers that give another one.

use super::{Address, Answer, Element, Sheet, Structure, Test, Truth, Verdict};

/// Answers that together give another verdict; leave one out and the verdict stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// The answers, by address.
    pub answers: Vec<(Address, Answer)>,
    /// What the rule would then give.
    pub leads_to: Verdict,
}

/// More sets than this are never built: a reader has no use for them.
const MOST_SETS: usize = 256;
/// A set that needs more answers than this is not a way out that anyone can follow.
const MOST_ANSWERS: usize = 8;

type Set = Vec<(Address, Answer)>;

/// The sets of answers that would change the verdict, smallest first. Every set does change it, and no part of a
/// set does.
pub fn would_change(structure: &Structure, sheet: &Sheet) -> Vec<Change> {
    let now = structure.verdict(sheet);
    let seeker = Seeker { structure, sheet };
    let mut changes: Vec<Change> = seeker.candidates().into_iter().filter_map(|set| seeker.minimal(set, now)).collect();
    changes.sort_by(|a, b| (a.answers.len(), &a.answers).cmp(&(b.answers.len(), &b.answers)));
    changes.dedup();
    changes
}

struct Seeker<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
}

impl Seeker<'_> {
    /// Sets that may lead somewhere else: to a missing condition, to an exception that holds, or to all conditions
    /// met with no exception left.
    fn candidates(&self) -> Vec<Set> {
        let structure = self.structure;
        let mut found = Vec::new();
        for condition in &structure.conditions {
            found.extend(self.element(condition, Truth::No));
        }
        for exception in &structure.exceptions {
            let mut ways = self.element(&exception.element, Truth::Yes);
            for condition in structure.others(exception) {
                if condition.truth(self.sheet, &structure.exceptions) == Truth::No {
                    ways = both(&ways, &self.element(condition, Truth::Yes));
                }
            }
            found.extend(ways);
            // Doubt about the exception that holds reopens the rule.
            found.extend(self.element(&exception.element, Truth::No));
        }
        let mut caught = vec![Set::new()];
        for condition in &structure.conditions {
            caught = both(&caught, &self.element(condition, Truth::Yes));
        }
        for exception in &structure.exceptions {
            caught = both(&caught, &self.element(&exception.element, Truth::No));
        }
        found.extend(caught);
        found
    }

    /// Takes away every answer that is not needed for the change. `None` when the set changes nothing.
    fn minimal(&self, mut set: Set, now: Verdict) -> Option<Change> {
        self.changed(&set, now)?;
        let mut index = 0;
        while index < set.len() {
            let mut fewer = set.clone();
            fewer.remove(index);
            if self.changed(&fewer, now).is_some() {
                set = fewer;
                index = 0;
            } else {
                index += 1;
            }
        }
        // Leaving out one answer is not the only way to say less: no proper part may change the verdict either.
        let part = smaller_part(&set, |part| self.changed(part, now).is_some());
        let set = part.unwrap_or(set);
        let leads_to = self.changed(&set, now)?;
        Some(Change { answers: set, leads_to })
    }

    fn changed(&self, set: &[(Address, Answer)], now: Verdict) -> Option<Verdict> {
        let mut sheet = self.sheet.clone();
        for (address, answer) in set {
            sheet.set(*address, Some(*answer));
        }
        let then = self.structure.verdict(&sheet);
        (then != now).then_some(then)
    }

    fn element(&self, element: &Element, want: Truth) -> Vec<Set> {
        match self.sheet.get(element.address) {
            Some(_) => self.leaf(element.address, want),
            None => self.test(&element.test, want),
        }
    }

    fn leaf(&self, address: Address, want: Truth) -> Vec<Set> {
        let answer = match want {
            Truth::Yes => Answer::Yes,
            Truth::No => Answer::No,
            Truth::Unknown => Answer::NotSure,
        };
        if self.sheet.get(address) == Some(answer) { vec![Set::new()] } else { vec![vec![(address, answer)]] }
    }

    fn test(&self, test: &Test, want: Truth) -> Vec<Set> {
        let one_is_enough = |parts: &[Test]| {
            let ways = parts.iter().flat_map(|part| self.test(part, want)).collect();
            smallest(ways)
        };
        let every_one =
            |parts: &[Test]| parts.iter().fold(vec![Set::new()], |ways, part| both(&ways, &self.test(part, want)));
        match (test, want) {
            (Test::Ask(address), want) => self.leaf(*address, want),
            (Test::All(parts), Truth::Yes) | (Test::Any(parts), Truth::No) => every_one(parts),
            (Test::All(parts) | Test::Any(parts), _) => one_is_enough(parts),
            (Test::Not(part), want) => self.test(part, want.not()),
            (Test::Unsettled(part, _), Truth::No) => self.test(part, Truth::No),
            (Test::Unsettled(..), _) => Vec::new(),
            (Test::Exception(index), want) => self
                .structure
                .exceptions
                .get(*index)
                .map_or_else(Vec::new, |exception| self.element(&exception.element, want)),
        }
    }
}

/// Every union of a way from each side that does not contradict itself.
fn both(left: &[Set], right: &[Set]) -> Vec<Set> {
    let mut found = Vec::new();
    for a in left {
        for b in right {
            if let Some(union) = union(a, b) {
                found.push(union);
            }
        }
    }
    smallest(found)
}

fn union(a: &Set, b: &Set) -> Option<Set> {
    let mut union = a.clone();
    for (address, answer) in b {
        match union.iter().find(|(known, _)| known == address) {
            Some((_, known)) if known != answer => return None,
            Some(_) => {}
            None => union.push((*address, *answer)),
        }
    }
    union.sort_unstable();
    (union.len() <= MOST_ANSWERS).then_some(union)
}

/// Drops sets that contain another set, and keeps the smallest when there are too many.
fn smallest(mut sets: Vec<Set>) -> Vec<Set> {
    sets.sort_by(|a, b| (a.len(), a).cmp(&(b.len(), b)));
    sets.dedup();
    let mut kept: Vec<Set> = Vec::new();
    for set in sets {
        if kept.len() == MOST_SETS {
            break;
        }
        if !kept.iter().any(|known| known.iter().all(|entry| set.contains(entry))) {
            kept.push(set);
        }
    }
    kept
}

/// The first proper part of `set`, smallest first, for which `holds`.
fn smaller_part(set: &Set, holds: impl Fn(&[(Address, Answer)]) -> bool) -> Option<Set> {
    if set.len() < 2 {
        return None;
    }
    let everything = (1_u32 << set.len()) - 1;
    let mut parts: Vec<u32> = (1..everything).collect();
    parts.sort_by_key(|bits| bits.count_ones());
    parts
        .into_iter()
        .map(|bits| {
            set.iter()
                .enumerate()
                .filter(|(index, _)| bits & (1 << index) != 0)
                .map(|(_, entry)| *entry)
                .collect::<Set>()
        })
        .find(|part| holds(part))
}
