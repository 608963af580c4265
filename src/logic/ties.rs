//! What follows from answers by the ties between questions, and which answers contradict each other.
//!
//! Every tie is an implication between two definite answers, with its contraposition. So whatever follows can be looked
//! up, through however many ties. Answers contradict each other exactly when one of them leads to the opposite of
//! another. What is only presupposed leads to contradictions and proves nothing.

use std::collections::BTreeMap;

use super::group::{Group, Literal, Reach, answer, literal};
use super::{Address, Answer, Boolean, Known, Tie};

/// For each definite answer, what the ties lead it to directly.
type Links = BTreeMap<Literal, Vec<Literal>>;

/// All ties of a rulebook, with everything that follows worked out beforehand.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ties {
    groups: Vec<Group>,
    /// By address: the group of a tied question and its place there.
    places: BTreeMap<Address, (usize, usize)>,
}

impl Ties {
    /// Works out what follows from what. `others` are questions that belong in although no tie may name them, such as
    /// those that the description of the tool answers.
    pub fn of(ties: &[Tie], others: &[Address]) -> Self {
        let (mut proved, mut supposed) = (Links::new(), Links::new());
        let mut joined: BTreeMap<Address, Vec<Address>> = others.iter().map(|other| (*other, Vec::new())).collect();
        for tie in ties {
            let (a, b) = tie.ends();
            let (from, to) = match tie {
                Tie::Implies(..) | Tie::Presupposes(..) => ((a, true), (b, true)),
                Tie::Excludes(..) => ((a, true), (b, false)),
                Tie::Either(..) => ((a, false), (b, true)),
            };
            link(&mut supposed, from, to);
            if tie.proves() {
                link(&mut proved, from, to);
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
            found.groups.push(Group { members, ..Group::default() });
        }
        for index in 0..found.groups.len() {
            let reaches =
                |links| found.groups[index].literals().map(|start| found.reach(index, start, links)).collect();
            let (proves, supposes) = (reaches(&proved), reaches(&supposed));
            (found.groups[index].proves, found.groups[index].supposes) = (proves, supposes);
        }
        found
    }

    fn reach(&self, group: usize, start: usize, links: &Links) -> Reach {
        let group = &self.groups[group];
        let mut found = Reach::new();
        let mut from = start;
        let mut at = 0;
        loop {
            for (address, yes) in links.get(&group.literal(from)).into_iter().flatten() {
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
    pub fn following(&self, address: Address, yes: bool) -> impl Iterator<Item = Literal> + '_ {
        self.led_to(address, yes, |group| &group.proves)
    }

    /// What follows from a definite answer or is supposed by it, nearest first: the opposite of any of this contradicts
    /// it.
    pub fn supposed(&self, address: Address, yes: bool) -> impl Iterator<Item = Literal> + '_ {
        self.led_to(address, yes, |group| &group.supposes)
    }

    fn led_to(
        &self,
        address: Address,
        yes: bool,
        reaches: fn(&Group) -> &Vec<Reach>,
    ) -> impl Iterator<Item = Literal> + '_ {
        let place = self.places.get(&address).map(|(group, place)| (&self.groups[*group], literal(*place, yes)));
        place.into_iter().flat_map(move |(group, start)| reaches(group)[start].iter().map(|(to, _)| group.literal(*to)))
    }

    /// What an answer is worth by the ties, over any sets of sheets: `given` is where a definite answer was given,
    /// `told` whether the description of the tool says Yes. The same as [`Sheet::get`](super::Sheet::get), for many
    /// sheets at once; `None` where nothing is tied to the question.
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
        for from in group.literals().filter(|from| group.supposes(*from, opposite)) {
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
            let leading = group.literals().filter(|from| group.proves(*from, at));
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
            for start in group.literals() {
                if group.supposes(start, start ^ 1) {
                    let (address, yes) = group.literal(start);
                    found.push((address, answer(yes)));
                }
            }
        }
        found
    }
}

impl Ties {
    /// Pairs of questions whose answers always follow from each other: to ask both is to ask one thing twice.
    pub fn doubles(&self) -> Vec<(Address, Address)> {
        let mut found = Vec::new();
        for group in &self.groups {
            for one in 0..group.members.len() {
                for other in one + 1..group.members.len() {
                    let (yes, no) = (literal(one, true), literal(one, false));
                    let double = [literal(other, true), literal(other, false)]
                        .into_iter()
                        .any(|end| group.supposes(yes, end) && group.supposes(no, end ^ 1));
                    if double {
                        found.push((group.members[one], group.members[other]));
                    }
                }
            }
        }
        found
    }
}

/// Notes an implication and its contraposition.
fn link(links: &mut Links, from: Literal, to: Literal) {
    for (from, to) in [(from, to), (turned(to), turned(from))] {
        let known = links.entry(from).or_default();
        if !known.contains(&to) {
            known.push(to);
        }
    }
}

const fn turned((address, yes): Literal) -> Literal {
    (address, !yes)
}
