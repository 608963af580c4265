//! Which unknown facts can still decide a rule, and when only the law is open.
//!
//! A fact decides when two answers to it give two verdicts, for some way in which the other facts may turn out. What
//! the law leaves contested can never come to a Yes. So a fact beside it may be unknown and still decide nothing.

use super::{Address, Answer, Element, Kleene, Sheet, Structure, Truth, still_matters};

/// The unknowns among [`still_matters`] that can change the verdict once they are known, as the law stands. Where the
/// rule is open and this list is empty, only the law is open.
///
/// Parts that share a question or are tied are treated as independent. So a fact may be named that decides nothing, but
/// no fact is left out that decides.
pub fn decisive(structure: &Structure, sheet: &Sheet) -> Vec<Address> {
    let mut facts = still_matters(structure, sheet);
    if !facts.is_empty() {
        let rest = Rest::of(structure, sheet);
        facts.retain(|fact| rest.decides(*fact));
    }
    facts
}

/// What a part may still come to, in three worlds: where one fact is Yes, where it is No, and where it stays unknown.
/// One bit for each of the 27 ways.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
struct May(u32);

const TRUTHS: [Truth; 3] = [Truth::Yes, Truth::No, Truth::Unknown];

type Way = [Truth; 3];

impl May {
    const NOTHING: Self = Self(0);
    /// Any of the three values, the same in every world.
    const ANYTHING: Self = Self(1 | 1 << 13 | 1 << 26);

    fn only(way: Way) -> Self {
        Self(1 << way.into_iter().fold(0, |sum, truth| sum * 3 + place(truth)))
    }

    fn ways(self) -> impl Iterator<Item = Way> {
        (0..27_usize)
            .filter(move |index| self.0 & 1 << index != 0)
            .map(|index| [TRUTHS[index / 9], TRUTHS[index / 3 % 3], TRUTHS[index % 3]])
    }

    fn each(self, change: impl Fn(Truth) -> Truth) -> Self {
        self.ways().fold(Self::NOTHING, |sum, way| Self(sum.0 | Self::only(way.map(&change)).0))
    }

    fn join(self, other: Self, join: impl Fn(Truth, Truth) -> Truth) -> Self {
        let mut sum = Self::NOTHING;
        for a in self.ways() {
            for b in other.ways() {
                sum.0 |= Self::only([join(a[0], b[0]), join(a[1], b[1]), join(a[2], b[2])]).0;
            }
        }
        sum
    }
}

const fn place(truth: Truth) -> usize {
    match truth {
        Truth::Yes => 0,
        Truth::No => 1,
        Truth::Unknown => 2,
    }
}

/// Follows one fact through the tree.
struct Follow<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
    fact: Option<Address>,
}

impl Follow<'_> {
    fn answer(&self, address: Address) -> May {
        match self.sheet.get(address) {
            Some(Answer::Yes) => May::only([Truth::Yes; 3]),
            Some(Answer::No) => May::only([Truth::No; 3]),
            Some(Answer::NotSure) | None if self.fact == Some(address) => May::only(TRUTHS),
            Some(Answer::NotSure) | None => May::ANYTHING,
        }
    }
}

impl Kleene for Follow<'_> {
    type Value = May;

    fn yes(&mut self) -> May {
        May::only([Truth::Yes; 3])
    }
    fn no(&mut self) -> May {
        May::only([Truth::No; 3])
    }
    fn ask(&mut self, address: Address) -> May {
        self.answer(address)
    }
    fn both(&mut self, first: May, second: May) -> May {
        first.join(second, |a, b| Truth::all([a, b]))
    }
    fn either(&mut self, first: May, second: May) -> May {
        first.join(second, |a, b| Truth::any([a, b]))
    }
    fn not(&mut self, part: May) -> May {
        part.each(Truth::not)
    }
    fn unsettled(&mut self, part: May, _: &str) -> May {
        part.each(Truth::unsettled)
    }
    fn exception(&mut self, index: usize) -> May {
        match self.structure.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => May::only([Truth::Unknown; 3]),
        }
    }
    fn element(&mut self, element: &Element) -> May {
        match self.sheet.get(element.address) {
            Some(_) => self.answer(element.address),
            None => element.test.fold(self),
        }
    }
}

/// What decides a verdict, put together element by element in any order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
struct Sum {
    /// How many conditions are missing, two standing for more.
    missing: u8,
    /// The missing condition, while there is exactly one.
    which: usize,
    /// Every condition is Yes and every exception is No.
    met: bool,
    /// Exceptions that hold: one bit for each condition that they overlap, the lowest for none.
    held: u64,
}

impl Sum {
    const NOTHING: Self = Self { missing: 0, which: 0, met: true, held: 0 };

    fn with(mut self, part: Part, truth: Truth) -> Self {
        match (part, truth) {
            (Part::Condition(index), Truth::No) => {
                self.which = if self.missing == 0 { index } else { 0 };
                self.missing = (self.missing + 1).min(2);
                self.met = false;
            }
            (Part::Exception(overlaps), Truth::Yes) => {
                self.held |= overlaps.map_or(1, |condition| 2 << condition.min(62));
                self.met = false;
            }
            (Part::Condition(_), Truth::Yes) | (Part::Exception(_), Truth::No) => {}
            (_, Truth::Unknown) => self.met = false,
        }
        self
    }

    /// The verdict, as a number: two sums give the same verdict when they give the same number.
    const fn verdict(self) -> u8 {
        let claimed = match self.missing {
            0 => self.held != 0,
            1 => self.held & 2 << self.which != 0,
            _ => false,
        };
        match (claimed, self.missing, self.met) {
            (true, ..) => 0,
            (false, 0, true) => 1,
            (false, 0, false) => 2,
            (false, ..) => 3,
        }
    }
}

#[derive(Debug, Clone, Copy)]
enum Part {
    Condition(usize),
    Exception(Option<usize>),
}

/// For each condition and exception, what all others may come to together.
struct Rest<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
    of: Vec<(Part, &'a Element, Vec<Sum>)>,
}

impl<'a> Rest<'a> {
    fn of(structure: &'a Structure, sheet: &'a Sheet) -> Self {
        let conditions = structure.conditions.iter().enumerate().map(|(index, e)| (Part::Condition(index), e));
        let exceptions = structure.exceptions.iter().map(|e| (Part::Exception(e.overlaps), &e.element));
        let parts: Vec<(Part, &Element)> = conditions.chain(exceptions).collect();
        let mut follow = Follow { structure, sheet, fact: None };
        let may: Vec<Vec<Truth>> =
            parts.iter().map(|(_, element)| follow.element(element).ways().map(|way| way[0]).collect()).collect();
        let of = parts
            .iter()
            .enumerate()
            .map(|(left_out, (part, element))| {
                let mut sums = vec![Sum::NOTHING];
                for (index, (part, _)) in parts.iter().enumerate().filter(|(index, _)| *index != left_out) {
                    sums = sums.iter().flat_map(|sum| may[index].iter().map(|truth| sum.with(*part, *truth))).collect();
                    sums.sort_unstable();
                    sums.dedup();
                }
                (*part, *element, sums)
            })
            .collect();
        Self { structure, sheet, of }
    }

    fn decides(&self, fact: Address) -> bool {
        let mut follow = Follow { structure: self.structure, sheet: self.sheet, fact: Some(fact) };
        self.of.iter().any(|(part, element, sums)| {
            let ways: Vec<Way> =
                follow.element(element).ways().filter(|way| way[0] != way[1] || way[0] != way[2]).collect();
            ways.iter().any(|way| {
                sums.iter().any(|sum| {
                    let [yes, no, unknown] = way.map(|truth| sum.with(*part, truth).verdict());
                    yes != unknown || no != unknown
                })
            })
        })
    }
}
