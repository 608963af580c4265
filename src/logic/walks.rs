//! How long the way through a rule can be: the fewest, the middle and the most questions that somebody is asked.

use std::collections::HashMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::rc::Rc;

use super::{Address, Answer, Kleene, Sheet, Structure, Truth, matters};

/// A rule that takes more situations than this to explore is not measured.
const MOST_SITUATIONS: usize = 200_000;

/// How many questions of a rule are asked before nothing that is left can change the verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Walks {
    /// On the shortest walk.
    pub fewest: usize,
    /// In the middle: half of all walks are no longer than this, where each question is as likely a Yes as a No.
    pub middle: usize,
    /// On the longest walk.
    pub most: usize,
}

/// Measures the walks through a rule from a sheet on which nothing was answered. `None` for a rule that is too large.
pub fn walk_lengths(structure: &Structure, blank: &Sheet) -> Option<Walks> {
    let mut explorer = Explorer { structure, known: HashMap::new() };
    let lengths = explorer.from(&mut blank.clone())?;
    let mut so_far = 0.0;
    let middle = lengths.likely.iter().position(|share| {
        so_far += share;
        so_far >= 0.5
    });
    Some(Walks { fewest: lengths.fewest, middle: middle.unwrap_or(lengths.most), most: lengths.most })
}

/// The walks from one situation.
struct Lengths {
    fewest: usize,
    most: usize,
    /// By number of questions, how likely a walk asks so many.
    likely: Vec<f64>,
}

struct Explorer<'a> {
    structure: &'a Structure,
    /// The walks from each situation, by what the answers so far leave of the rule. Two sheets that leave the same are
    /// asked the same.
    known: HashMap<Vec<Rest>, Rc<Lengths>>,
}

impl Explorer<'_> {
    fn from(&mut self, sheet: &mut Sheet) -> Option<Rc<Lengths>> {
        let Some(question) = matters(self.structure, sheet).first().copied() else {
            return Some(Rc::new(Lengths { fewest: 0, most: 0, likely: vec![1.0] }));
        };
        let rest = self.rest(sheet);
        if let Some(found) = self.known.get(&rest) {
            return Some(Rc::clone(found));
        }
        if self.known.len() >= MOST_SITUATIONS {
            return None;
        }
        let mut lengths = Lengths { fewest: usize::MAX, most: 0, likely: vec![0.0] };
        for answer in Answer::ALL {
            sheet.set(question, Some(answer));
            let found = self.from(sheet);
            sheet.set(question, None);
            let found = found?;
            lengths.fewest = lengths.fewest.min(found.fewest + 1);
            lengths.most = lengths.most.max(found.most + 1);
            if answer != Answer::NotSure {
                let longest = lengths.likely.len().max(found.likely.len() + 1);
                lengths.likely.resize(longest, 0.0);
                for (asked, share) in found.likely.iter().enumerate() {
                    lengths.likely[asked + 1] += share / 2.0;
                }
            }
        }
        let lengths = Rc::new(lengths);
        self.known.insert(rest, Rc::clone(&lengths));
        Some(lengths)
    }

    fn rest(&self, sheet: &Sheet) -> Vec<Rest> {
        let exceptions = self.structure.exceptions.iter().map(|exception| &exception.element);
        let mut left = Left { structure: self.structure, sheet };
        self.structure.conditions.iter().chain(exceptions).map(|element| left.element(element)).collect()
    }
}

/// What is left of a test when the answers so far are put in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
enum Rest {
    /// Nothing can change its value any more.
    Known(Truth),
    /// A tree that is still open, by its hash.
    Open(u64),
}

/// How two parts are put together, or one is turned.
#[derive(Hash)]
enum Joint {
    Ask,
    Both,
    Either,
    Not,
    Unsettled,
}

fn joined(joint: Joint, parts: impl Hash) -> Rest {
    let mut hasher = DefaultHasher::new();
    (joint, parts).hash(&mut hasher);
    Rest::Open(hasher.finish())
}

struct Left<'a> {
    structure: &'a Structure,
    sheet: &'a Sheet,
}

impl Kleene for Left<'_> {
    type Value = Rest;

    fn yes(&mut self) -> Rest {
        Rest::Known(Truth::Yes)
    }
    fn no(&mut self) -> Rest {
        Rest::Known(Truth::No)
    }
    fn ask(&mut self, address: Address) -> Rest {
        match self.sheet.get(address) {
            None => joined(Joint::Ask, address),
            answer => Rest::Known(answer.into()),
        }
    }
    fn both(&mut self, first: Rest, second: Rest) -> Rest {
        match (first, second) {
            (Rest::Known(a), Rest::Known(b)) => Rest::Known(Truth::all([a, b])),
            (Rest::Known(Truth::Yes), rest) | (rest, Rest::Known(Truth::Yes)) => rest,
            (Rest::Known(Truth::No), _) | (_, Rest::Known(Truth::No)) => Rest::Known(Truth::No),
            parts => joined(Joint::Both, parts),
        }
    }
    fn either(&mut self, first: Rest, second: Rest) -> Rest {
        match (first, second) {
            (Rest::Known(a), Rest::Known(b)) => Rest::Known(Truth::any([a, b])),
            (Rest::Known(Truth::No), rest) | (rest, Rest::Known(Truth::No)) => rest,
            (Rest::Known(Truth::Yes), _) | (_, Rest::Known(Truth::Yes)) => Rest::Known(Truth::Yes),
            parts => joined(Joint::Either, parts),
        }
    }
    fn not(&mut self, part: Rest) -> Rest {
        match part {
            Rest::Known(truth) => Rest::Known(truth.not()),
            open @ Rest::Open(_) => joined(Joint::Not, open),
        }
    }
    fn unsettled(&mut self, part: Rest, _: &str) -> Rest {
        match part {
            Rest::Known(truth) => Rest::Known(truth.unsettled()),
            open @ Rest::Open(_) => joined(Joint::Unsettled, open),
        }
    }
    fn exception(&mut self, index: usize) -> Rest {
        match self.structure.exceptions.get(index) {
            Some(exception) => self.element(&exception.element),
            None => Rest::Known(Truth::Unknown),
        }
    }
}
