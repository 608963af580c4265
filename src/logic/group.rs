//! Questions that hang together by ties: which of their answers count, what follows from those, and which contradict
//! each other.

use std::collections::BTreeMap;

use super::{Address, Answer};

/// A definite answer to a question: Yes or No.
pub(super) type Literal = (Address, bool);

/// What a definite answer of a group leads to, nearest first, each with the answer that it follows from directly.
pub(super) type Reach = Vec<(usize, usize)>;

/// Questions that hang together by ties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) members: Vec<Address>,
    /// For each definite answer of the group: what it proves.
    pub(super) proves: Vec<Reach>,
    /// For each definite answer of the group: what it proves or supposes. Nothing else can be true beside it.
    pub(super) supposes: Vec<Reach>,
}

impl Group {
    pub(super) fn literal(&self, literal: usize) -> Literal {
        (self.members[literal / 2], literal % 2 == 1)
    }

    /// All definite answers of the group.
    pub(super) fn literals(&self) -> std::ops::Range<usize> {
        0..self.members.len() * 2
    }

    pub(super) fn proves(&self, from: usize, to: usize) -> bool {
        self.proves[from].iter().any(|(known, _)| *known == to)
    }

    pub(super) fn supposes(&self, from: usize, to: usize) -> bool {
        self.supposes[from].iter().any(|(known, _)| *known == to)
    }

    /// Which answers of the group count.
    pub(super) fn settle(&self, sheet: &impl Stands) -> Settled {
        let (given, told) = self.stands(sheet);
        if given.is_empty() {
            return Settled { sound: given };
        }
        let mut pressed = vec![false; self.supposes.len()];
        for from in given.iter().chain(&told) {
            for (to, _) in &self.supposes[*from] {
                pressed[*to] = true;
            }
        }
        for told in &told {
            pressed[*told] = true;
        }
        Settled { sound: given.into_iter().filter(|one| !pressed[one ^ 1]).collect() }
    }

    /// The definite answers of the group, and what the description says.
    fn stands(&self, sheet: &impl Stands) -> (Vec<usize>, Vec<usize>) {
        let (mut given, mut told) = (Vec::new(), Vec::new());
        for (place, address) in self.members.iter().enumerate() {
            match sheet.answered(*address) {
                Some(Answer::Yes) => given.push(literal(place, true)),
                Some(Answer::No) => given.push(literal(place, false)),
                Some(Answer::NotSure) | None => {}
            }
            if sheet.told(*address) {
                told.push(literal(place, true));
            }
        }
        (given, told)
    }

    /// Pairs that contradict each other; with `true`, the first is not an answer but what the description says.
    fn against(&self, sheet: &impl Stands) -> Vec<(usize, usize, bool)> {
        let (given, told) = self.stands(sheet);
        let mut found = Vec::new();
        for (index, one) in given.iter().enumerate() {
            let others = given.iter().skip(index + 1).filter(|other| self.supposes(*one, **other ^ 1));
            found.extend(others.map(|other| (*one, *other, false)));
            let by_description = told.iter().filter(|told| *one == **told ^ 1 || self.supposes(**told, one ^ 1));
            found.extend(by_description.map(|told| (*told, *one, true)));
        }
        found
    }

    /// What follows directly or not from an answer of the group.
    pub(super) fn following(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        self.proves[from].iter().map(|(to, _)| *to)
    }

    /// What follows from the answers that count, each with the answers that it follows from.
    pub(super) fn followed(&self, settled: &Settled) -> BTreeMap<usize, Vec<usize>> {
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for from in &settled.sound {
            for (to, _) in &self.proves[*from] {
                found.entry(*to).or_default().push(*from);
            }
        }
        found.retain(|to, _| !settled.sound.contains(to));
        found
    }

    /// The way from one answer to the opposite of another, both ends included.
    fn chain(&self, from: usize, to: usize) -> Vec<(Address, Answer)> {
        let mut chain = vec![to];
        let mut at = to;
        while at != from {
            let Some((_, before)) = self.supposes[from].iter().find(|(known, _)| *known == at) else { break };
            at = *before;
            chain.push(at);
        }
        chain.into_iter().rev().map(|literal| self.said(literal)).collect()
    }

    pub(super) fn said(&self, literal: usize) -> (Address, Answer) {
        let (address, yes) = self.literal(literal);
        (address, answer(yes))
    }

    /// The contradictions of the group, each with all answers that hang together in it.
    pub(super) fn contradictions(&self, sheet: &impl Stands) -> Vec<Contradiction> {
        let mut found: Vec<(Vec<usize>, Contradiction)> = Vec::new();
        for (one, other, told) in self.against(sheet) {
            let mut ends = vec![other];
            let mut contradiction =
                Contradiction { chains: vec![self.chain(one, other ^ 1)], ..Contradiction::default() };
            if told {
                contradiction.described.push(self.members[one / 2]);
            } else {
                ends.push(one);
            }
            // Contradictions that share an answer belong together.
            while let Some(index) = found.iter().position(|(known, _)| known.iter().any(|end| ends.contains(end))) {
                let (known, earlier) = found.remove(index);
                ends.extend(known);
                contradiction.chains.splice(0..0, earlier.chains);
                contradiction.described.splice(0..0, earlier.described);
            }
            found.push((ends, contradiction));
        }
        let finished = |(mut ends, mut contradiction): (Vec<usize>, Contradiction)| {
            ends.sort_unstable();
            ends.dedup();
            contradiction.given = ends.into_iter().map(|end| self.said(end)).collect();
            contradiction.given.sort_unstable();
            contradiction.described.sort_unstable();
            contradiction.described.dedup();
            contradiction
        };
        found.into_iter().map(finished).collect()
    }
}

/// What stands on a sheet.
pub(super) trait Stands {
    /// What was answered, whatever it is worth.
    fn answered(&self, address: Address) -> Option<Answer>;
    /// Whether the description of the tool says Yes.
    fn told(&self, address: Address) -> bool;
}

/// Which answers of a group count.
#[derive(Debug, Clone)]
pub(super) struct Settled {
    /// Definite answers that contradict nothing.
    pub(super) sound: Vec<usize>,
}

/// Answers that cannot all be right. None of them counts until one is changed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Contradiction {
    /// The answers, in the order of their addresses.
    pub given: Vec<(Address, Answer)>,
    /// Why they contradict. Each chain begins with one of the answers, goes on with what follows from it, and ends with
    /// the opposite of another answer.
    pub chains: Vec<Vec<(Address, Answer)>>,
    /// Questions whose Yes comes from the description of the tool and not from an answer.
    pub described: Vec<Address>,
}

/// An answer that nobody gave: it follows from others.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Followed {
    /// The question.
    pub address: Address,
    /// What follows.
    pub answer: Answer,
    /// The answers that it follows from; each of them alone is enough.
    pub from: Vec<(Address, Answer)>,
}

pub(super) const fn literal(place: usize, yes: bool) -> usize {
    place * 2 + yes as usize
}

pub(super) const fn answer(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}
