//! What would change a verdict: the smallest sets of answers that give another one.

use std::collections::BTreeMap;

use super::{Address, Answer, Element, Kleene, Sheet, Structure, Test, Verdict};

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

/// No more answers than this are turned together.
const MOST_TURNED: usize = 12;

/// What has to stand at some addresses. Where the rule asks a question more than once, an answer that has to stay is
/// named too, so that no other part can want another answer there.
type Set = Vec<(Address, Option<Answer>)>;

/// What a part of the tree is wanted to give.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Want {
    Yes,
    No,
    /// No or unknown.
    NotYes,
    /// Yes or unknown.
    NotNo,
}

impl Want {
    const fn not(self) -> Self {
        match self {
            Self::Yes => Self::No,
            Self::No => Self::Yes,
            Self::NotYes => Self::NotNo,
            Self::NotNo => Self::NotYes,
        }
    }
}

/// The sets of answers that would change the verdict, smallest first. Every set does change it, and no part of a
/// set does.
pub fn would_change(structure: &Structure, sheet: &Sheet) -> Vec<Change> {
    let now = structure.verdict(sheet);
    let seeker = Seeker::of(structure, sheet);
    let mut changes: Vec<Change> =
        seeker.candidates(now).iter().filter_map(|set| seeker.minimal(&seeker.tied(seeker.turned(set)), now)).collect();
    changes.sort_by(|a, b| (a.answers.len(), &a.answers).cmp(&(b.answers.len(), &b.answers)));
    changes.dedup();
    changes
}

struct Seeker<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
    /// How often the rule asks for each address.
    asked: BTreeMap<Address, usize>,
}

impl<'a> Seeker<'a> {
    fn of(structure: &'a Structure, sheet: &'a Sheet) -> Self {
        let mut count = Count { structure, asked: BTreeMap::new() };
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
        structure.conditions.iter().chain(exceptions).for_each(|element| count.element(element));
        Self { structure, sheet, asked: count.asked }
    }

    /// Sets that lead to any verdict but `now`. Together they cover every way to leave it.
    fn candidates(&self, now: Verdict) -> Vec<Set> {
        let conditions = |want| self.structure.conditions.iter().map(move |condition| (condition, want));
        let exceptions = |want| self.structure.exceptions.iter().map(move |exception| (&exception.element, want));
        match now {
            Verdict::Prohibited => {
                let broken = conditions(Want::NotYes).chain(exceptions(Want::NotNo));
                broken.flat_map(|(element, want)| self.element(element, want)).collect()
            }
            Verdict::NotCaught => [self.together(conditions(Want::NotNo)), self.claimed()].concat(),
            Verdict::ExceptionClaimed => [self.together(exceptions(Want::NotYes)), self.missing()].concat(),
            Verdict::Open | Verdict::NotChecked | Verdict::OutsideTheAct => {
                let prohibited = self.together(conditions(Want::Yes).chain(exceptions(Want::No)));
                [self.missing(), self.claimed(), prohibited].concat()
            }
        }
    }

    /// The ways to a claim: an exception holds, and no condition is missing but the one that it overlaps.
    fn claimed(&self) -> Vec<Set> {
        let ways = self.structure.exceptions.iter().flat_map(|exception| {
            let others = self.structure.others(exception).map(|condition| (condition, Want::NotNo));
            self.together(std::iter::once((&exception.element, Want::Yes)).chain(others))
        });
        ways.collect()
    }

    /// The ways to not being caught: one condition is missing and no exception stands in for it, or two conditions are
    /// missing.
    fn missing(&self) -> Vec<Set> {
        let Structure { conditions, exceptions } = self.structure;
        let mut found = Vec::new();
        for (index, condition) in conditions.iter().enumerate() {
            let overlapping = |at| exceptions.iter().filter(move |exception| exception.overlaps == Some(at));
            let alone = overlapping(index).map(|exception| (&exception.element, Want::NotYes));
            found.extend(self.together(std::iter::once((condition, Want::No)).chain(alone)));
            for (at, second) in conditions.iter().enumerate().skip(index + 1) {
                if overlapping(index).next().is_some() && overlapping(at).next().is_some() {
                    found.extend(self.together([(condition, Want::No), (second, Want::No)].into_iter()));
                }
            }
        }
        found
    }

    /// What a set changes, without what it keeps.
    fn turned(&self, set: &Set) -> Vec<(Address, Answer)> {
        set.iter()
            .filter(|(address, wanted)| self.sheet.get(*address) != *wanted)
            .filter_map(|(address, wanted)| wanted.map(|wanted| (*address, wanted)))
            .collect()
    }

    /// The same changes, and with them each tied answer that would contradict them, turned round.
    fn tied(&self, mut answers: Vec<(Address, Answer)>) -> Vec<(Address, Answer)> {
        for (address, answer) in answers.clone() {
            for (tied, yes) in self.sheet.ties().supposed(address, answer == Answer::Yes) {
                let fits = if yes { Answer::Yes } else { Answer::No };
                let stands = self.sheet.answered(tied).is_some_and(|said| said != fits && said != Answer::NotSure);
                if stands && !answers.iter().any(|(known, _)| *known == tied) {
                    answers.push((tied, fits));
                }
            }
        }
        answers.sort_unstable();
        answers.truncate(MOST_TURNED);
        answers
    }

    /// The smallest part of the answers that changes the verdict. `None` when not even all of them do.
    fn minimal(&self, answers: &[(Address, Answer)], now: Verdict) -> Option<Change> {
        self.changed(answers, now)?;
        let mut parts: Vec<u32> = (1..1 << answers.len()).collect();
        parts.sort_by_key(|bits| bits.count_ones());
        parts.into_iter().find_map(|bits| {
            let chosen = answers.iter().enumerate().filter(|(index, _)| bits & (1 << index) != 0);
            let answers: Vec<_> = chosen.map(|(_, answer)| *answer).collect();
            self.changed(&answers, now).map(|leads_to| Change { answers, leads_to })
        })
    }

    fn changed(&self, answers: &[(Address, Answer)], now: Verdict) -> Option<Verdict> {
        let mut sheet = self.sheet.clone();
        for (address, answer) in answers {
            sheet.set(*address, Some(*answer));
        }
        // Answers that contradict each other say nothing, so they lead nowhere.
        let sound = answers.iter().all(|(address, answer)| sheet.get(*address) == Some(*answer));
        let then = self.structure.verdict(&sheet);
        (sound && then != now).then_some(then)
    }

    fn element(&self, element: &Element, want: Want) -> Vec<Set> {
        match self.sheet.get(element.address) {
            Some(_) => self.leaf(element.address, want),
            None => self.test(&element.test, want),
        }
    }

    fn leaf(&self, address: Address, want: Want) -> Vec<Set> {
        let now = self.sheet.get(address);
        let (aim, fits) = match want {
            Want::Yes => (Answer::Yes, now == Some(Answer::Yes)),
            Want::No => (Answer::No, now == Some(Answer::No)),
            Want::NotNo => (Answer::Yes, now != Some(Answer::No)),
            Want::NotYes => (Answer::No, now != Some(Answer::Yes)),
        };
        let turn = vec![(address, Some(aim))];
        match (fits, self.asked.get(&address)) {
            (false, _) => vec![turn],
            (true, Some(2..)) if now == Some(aim) => vec![turn],
            (true, Some(2..)) => vec![vec![(address, now)], turn],
            (true, _) => vec![Set::new()],
        }
    }

    fn test(&self, test: &Test, want: Want) -> Vec<Set> {
        match (test, want) {
            (Test::Ask(address), want) => self.leaf(*address, want),
            (Test::All(parts), Want::Yes | Want::NotNo) | (Test::Any(parts), Want::No | Want::NotYes) => {
                parts.iter().fold(vec![Set::new()], |ways, part| self.both(&ways, &self.test(part, want)))
            }
            (Test::All(parts) | Test::Any(parts), want) => {
                self.smallest(parts.iter().flat_map(|part| self.test(part, want)).collect())
            }
            (Test::Not(part), want) => self.test(part, want.not()),
            // A contested Yes is worth no more than unknown.
            (Test::Unsettled(..), Want::Yes) => Vec::new(),
            (Test::Unsettled(..), Want::NotYes) => vec![Set::new()],
            (Test::Unsettled(part, _), want) => self.test(part, want),
            (Test::Exception(index), want) => self
                .structure
                .exceptions
                .get(*index)
                .map_or_else(Vec::new, |exception| self.element(&exception.element, want)),
        }
    }

    /// Every way to give all elements what is wanted of them.
    fn together<'e>(&self, wanted: impl Iterator<Item = (&'e Element, Want)>) -> Vec<Set> {
        let mut ways = vec![Set::new()];
        for (element, want) in wanted {
            ways = self.both(&ways, &self.element(element, want));
        }
        ways
    }

    /// Every union of a way from each side that does not contradict itself.
    fn both(&self, left: &[Set], right: &[Set]) -> Vec<Set> {
        let unions = left.iter().flat_map(|a| right.iter().filter_map(|b| union(a, b)));
        self.smallest(unions.filter(|set| self.turned(set).len() <= MOST_ANSWERS).collect())
    }

    /// Drops sets that contain another set, and keeps the smallest when there are too many.
    fn smallest(&self, mut sets: Vec<Set>) -> Vec<Set> {
        sets.sort_by_cached_key(|set| (self.turned(set).len(), set.len(), set.clone()));
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
    Some(union)
}

/// Counts how often each address has a say.
struct Count<'a> {
    structure: &'a Structure,
    asked: BTreeMap<Address, usize>,
}

impl Kleene for Count<'_> {
    type Value = ();

    fn yes(&mut self) {}
    fn no(&mut self) {}
    fn ask(&mut self, address: Address) {
        *self.asked.entry(address).or_default() += 1;
    }
    fn both(&mut self, (): (), (): ()) {}
    fn either(&mut self, (): (), (): ()) {}
    fn not(&mut self, (): ()) {}
    fn unsettled(&mut self, (): (), _: &str) {}
    fn exception(&mut self, index: usize) {
        if let Some(exception) = self.structure.exceptions.get(index) {
            self.element(&exception.element);
        }
    }
    fn element(&mut self, element: &Element) {
        self.ask(element.address);
        element.test.fold(self);
    }
}
