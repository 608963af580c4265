//! What follows from answers by the ties between questions, and which answers contradict each other.
//!
//! Every tie is an implication between two definite answers and its contraposition, so that whatever follows, through
//! however many ties, can be looked up. Answers contradict each other exactly when one of them leads to the opposite
//! of another.

use std::collections::BTreeMap;

use super::{Address, Answer, Boolean, Known, Tie};

/// A definite answer to a question: Yes or No.
type Literal = (Address, bool);

/// All ties of a rulebook, with everything that follows worked out beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ties {
    groups: Vec<Group>,
    /// By address: the group of a tied question and its place there.
    places: BTreeMap<Address, (usize, usize)>,
}

/// Questions that hang together by ties.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Group {
    pub(super) members: Vec<Address>,
    /// For each definite answer of the group: what follows, nearest first, each with the answer that it follows from
    /// directly.
    follows: Vec<Vec<(usize, usize)>>,
}

impl Ties {
    /// Works out what follows from what. `others` are questions that something beside a tie speaks about.
    pub fn of(ties: &[Tie], others: &[Address]) -> Self {
        let mut next: BTreeMap<Literal, Vec<Literal>> = BTreeMap::new();
        let mut joined: BTreeMap<Address, Vec<Address>> = others.iter().map(|other| (*other, Vec::new())).collect();
        for tie in ties {
            let (a, b) = tie.ends();
            let (from, to) = match tie {
                Tie::Implies(..) => ((a, true), (b, true)),
                Tie::Excludes(..) => ((a, true), (b, false)),
                Tie::Either(..) => ((a, false), (b, true)),
            };
            for (from, to) in [(from, to), (turned(to), turned(from))] {
                let known = next.entry(from).or_default();
                if !known.contains(&to) {
                    known.push(to);
                }
            }
            joined.entry(a).or_default().push(b);
            joined.entry(b).or_default().push(a);
        }
        let mut found = Self::default();
        for start in joined.keys() {
            if found.places.contains_key(start) {
                continue;
            }
            let index = found.groups.len();
            let mut members = vec![*start];
            found.places.insert(*start, (index, 0));
            let mut at = 0;
            while at < members.len() {
                for other in &joined[&members[at]] {
                    if !found.places.contains_key(other) {
                        found.places.insert(*other, (index, members.len()));
                        members.push(*other);
                    }
                }
                at += 1;
            }
            found.groups.push(Group { members, follows: Vec::new() });
        }
        for index in 0..found.groups.len() {
            let count = found.groups[index].members.len() * 2;
            found.groups[index].follows = (0..count).map(|literal| found.reach(index, literal, &next)).collect();
        }
        found
    }

    fn reach(&self, group: usize, start: usize, next: &BTreeMap<Literal, Vec<Literal>>) -> Vec<(usize, usize)> {
        let group = &self.groups[group];
        let mut found: Vec<(usize, usize)> = Vec::new();
        let mut from = start;
        let mut at = 0;
        loop {
            for (address, yes) in next.get(&group.literal(from)).into_iter().flatten() {
                let to = literal(self.places[address].1, *yes);
                if to != start && !found.iter().any(|(known, _)| *known == to) {
                    found.push((to, from));
                }
            }
            let Some((further, _)) = found.get(at) else { return found };
            (from, at) = (*further, at + 1);
        }
    }

    /// Whether there is no tie at all.
    pub fn is_empty(&self) -> bool {
        self.groups.is_empty()
    }

    pub(super) fn groups(&self) -> &[Group] {
        &self.groups
    }

    pub(super) fn group_of(&self, address: Address) -> Option<&Group> {
        self.places.get(&address).map(|(group, _)| &self.groups[*group])
    }

    /// What follows from a definite answer, nearest first.
    pub fn following(&self, address: Address, yes: bool) -> impl Iterator<Item = (Address, bool)> + '_ {
        let place = self.places.get(&address).map(|(group, place)| (&self.groups[*group], literal(*place, yes)));
        place.into_iter().flat_map(|(group, start)| group.follows[start].iter().map(|(to, _)| group.literal(*to)))
    }

    /// What an answer is worth by the ties, over any sets of sheets: `given` is where a definite answer was given, `told`
    /// whether the description of the tool says Yes. The same as [`Sheet::get`](super::Sheet::get), for many sheets at
    /// once; `None` where nothing is tied to the question.
    pub fn worth<B: Boolean>(
        &self,
        address: Address,
        sets: &B,
        given: impl Fn(Address, bool) -> B::Set,
        told: impl Fn(Address) -> bool,
    ) -> Option<Known<B::Set>> {
        self.counting(address, sets, |address, yes| self.sound(address, yes, sets, &given, &told))
    }

    /// The first step of [`worth`](Self::worth): where an answer was given that contradicts no other.
    pub fn sound<B: Boolean>(
        &self,
        address: Address,
        yes: bool,
        sets: &B,
        given: impl Fn(Address, bool) -> B::Set,
        told: impl Fn(Address) -> bool,
    ) -> B::Set {
        let Some((index, place)) = self.places.get(&address) else { return given(address, yes) };
        let group = &self.groups[*index];
        let opposite = literal(*place, !yes);
        let tells = |from: usize| from % 2 == 1 && told(group.members[from / 2]);
        let mut pressed = if tells(opposite) { sets.everywhere() } else { sets.nowhere() };
        for from in (0..group.follows.len()).filter(|from| group.leads(*from, opposite)) {
            let (other, is_yes) = group.literal(from);
            let leads = if tells(from) { sets.everywhere() } else { given(other, is_yes) };
            pressed = sets.or(&pressed, &leads);
        }
        sets.and_not(&given(address, yes), &pressed)
    }

    /// The second step of [`worth`](Self::worth): where an answer counts, because it or one that leads to it is
    /// [`sound`](Self::sound).
    pub fn counting<B: Boolean>(
        &self,
        address: Address,
        sets: &B,
        sound: impl Fn(Address, bool) -> B::Set,
    ) -> Option<Known<B::Set>> {
        let (index, place) = self.places.get(&address)?;
        let group = &self.groups[*index];
        let counts = |yes: bool| {
            let at = literal(*place, yes);
            let leading = (0..group.follows.len()).filter(|from| group.leads(*from, at));
            leading.fold(sound(address, yes), |sum, from| {
                let (other, is_yes) = group.literal(from);
                sets.or(&sum, &sound(other, is_yes))
            })
        };
        Some(Known { yes: counts(true), no: counts(false) })
    }

    /// The questions that are tied to this one, it included; nothing where it is tied to none.
    pub fn tied_to(&self, address: Address) -> &[Address] {
        self.group_of(address).map_or(&[], |group| &group.members)
    }

    /// Answers that the ties alone rule out: giving one leads to its own opposite.
    pub fn ruled_out(&self) -> Vec<(Address, Answer)> {
        let mut found = Vec::new();
        for group in &self.groups {
            for start in 0..group.follows.len() {
                if group.leads(start, start ^ 1) {
                    let (address, yes) = group.literal(start);
                    found.push((address, answer(yes)));
                }
            }
        }
        found
    }
}

impl Ties {
    /// Pairs of questions that always have answers following from each other: to ask both is to ask one thing twice.
    pub fn doubles(&self) -> Vec<(Address, Address)> {
        let mut found = Vec::new();
        for group in &self.groups {
            for one in 0..group.members.len() {
                for other in one + 1..group.members.len() {
                    let (yes, no) = (literal(one, true), literal(one, false));
                    let double = [literal(other, true), literal(other, false)]
                        .into_iter()
                        .any(|end| group.leads(yes, end) && group.leads(no, end ^ 1));
                    if double {
                        found.push((group.members[one], group.members[other]));
                    }
                }
            }
        }
        found
    }
}

impl Group {
    fn literal(&self, literal: usize) -> Literal {
        (self.members[literal / 2], literal % 2 == 1)
    }

    fn leads(&self, from: usize, to: usize) -> bool {
        self.follows[from].iter().any(|(known, _)| *known == to)
    }

    /// Which answers of the group count.
    pub(super) fn settle(&self, sheet: &impl Stands) -> Settled {
        let (given, told) = self.stands(sheet);
        if given.is_empty() {
            return Settled { sound: given };
        }
        let mut pressed = vec![false; self.follows.len()];
        for from in given.iter().chain(&told) {
            for (to, _) in &self.follows[*from] {
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
            let others = given.iter().skip(index + 1).filter(|other| self.leads(*one, **other ^ 1));
            found.extend(others.map(|other| (*one, *other, false)));
            let by_description = told.iter().filter(|told| *one == **told ^ 1 || self.leads(**told, one ^ 1));
            found.extend(by_description.map(|told| (*told, *one, true)));
        }
        found
    }

    /// What follows directly or not from an answer of the group.
    pub(super) fn following(&self, from: usize) -> impl Iterator<Item = usize> + '_ {
        self.follows[from].iter().map(|(to, _)| *to)
    }

    /// What follows from the answers that count: what, and from which of them.
    pub(super) fn followed(&self, settled: &Settled) -> BTreeMap<usize, Vec<usize>> {
        let mut found: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
        for from in &settled.sound {
            for (to, _) in &self.follows[*from] {
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
            let Some((_, before)) = self.follows[from].iter().find(|(known, _)| *known == at) else { break };
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
            // What shares an answer hangs together.
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
    /// Why: each begins with one of the answers, goes on with what follows from it, and ends with the opposite of
    /// another.
    pub chains: Vec<Vec<(Address, Answer)>>,
    /// Questions to which not an answer but the description of the tool says Yes.
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

const fn literal(place: usize, yes: bool) -> usize {
    place * 2 + yes as usize
}

const fn turned((address, yes): Literal) -> Literal {
    (address, !yes)
}

const fn answer(yes: bool) -> Answer {
    if yes { Answer::Yes } else { Answer::No }
}
