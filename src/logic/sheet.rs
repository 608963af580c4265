//! The answer sheet: one slot for everything that can be answered, and what the answers are worth by the ties between
//! questions.

use std::sync::Arc;

use super::group::{Contradiction, Followed, Group, Stands};
use super::ties::Ties;
use super::{Address, Answer};

/// Where an answer comes from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Said {
    /// Nobody answered, and nothing follows.
    Nothing,
    /// Somebody gave it.
    Given(Answer),
    /// It follows from other answers.
    Follows(Answer),
    /// Somebody gave it, and it contradicts another answer: it counts as not known.
    Contradicted(Answer),
}

impl Said {
    /// What counts; a contradicted answer counts as Not sure.
    pub const fn worth(self) -> Option<Answer> {
        match self {
            Self::Nothing => None,
            Self::Given(answer) | Self::Follows(answer) => Some(answer),
            Self::Contradicted(_) => Some(Answer::NotSure),
        }
    }
}

/// The answers so far, by address. An empty slot means: not answered.
///
/// What was said is kept as it was said. What it is worth follows from the ties and is worked out after each change.
/// Answers that contradict each other count as not known. What follows from the other answers counts as if it had been
/// said, where nothing or Not sure was said.
#[derive(Debug, Clone, Default)]
pub struct Sheet {
    said: Vec<Option<Answer>>,
    worth: Vec<Option<Answer>>,
    ties: Arc<Ties>,
    /// Questions to which the description of the tool says Yes.
    told: Vec<Address>,
}

/// Two sheets are equal when the same was said on them, however much room each has.
impl PartialEq for Sheet {
    fn eq(&self, other: &Self) -> bool {
        self.given().eq(other.given()) && self.told == other.told
    }
}

impl Eq for Sheet {}

impl Sheet {
    /// A blank sheet with room for `addresses` answers, without ties.
    pub fn blank(addresses: usize) -> Self {
        Self::tied(addresses, Arc::default())
    }

    /// A blank sheet with room for `addresses` answers that belong together by these ties.
    pub fn tied(addresses: usize, ties: Arc<Ties>) -> Self {
        Self { said: vec![None; addresses], worth: vec![None; addresses], ties, told: Vec::new() }
    }

    /// What counts at `address`: what was said or follows, if anything. A contradicted answer counts as Not sure.
    pub fn get(&self, address: Address) -> Option<Answer> {
        self.worth.get(usize::from(address.0)).copied().flatten()
    }

    /// What was answered at `address`, if anything, whatever it is worth.
    pub fn answered(&self, address: Address) -> Option<Answer> {
        self.said.get(usize::from(address.0)).copied().flatten()
    }

    /// What stands at `address` and where it comes from.
    pub fn said(&self, address: Address) -> Said {
        match (self.answered(address), self.get(address)) {
            (Some(answer), worth) if worth == Some(answer) => Said::Given(answer),
            (Some(answer), Some(Answer::NotSure)) => Said::Contradicted(answer),
            (_, Some(follows)) => Said::Follows(follows),
            (_, None) => Said::Nothing,
        }
    }

    /// Writes or, with `None`, takes back an answer.
    pub fn set(&mut self, address: Address, answer: Option<Answer>) {
        let slot = self.slot(address);
        self.said[slot] = answer;
        self.worth[slot] = answer;
        self.settle(address);
    }

    /// Writes several answers.
    pub fn set_all(&mut self, answers: impl IntoIterator<Item = (Address, Answer)>) {
        for (address, answer) in answers {
            self.put(address, answer);
        }
        self.settle_all();
    }

    /// Writes one of many answers. Call [`settle_all`](Self::settle_all) after the last one: only then is known what
    /// they are worth.
    pub fn put(&mut self, address: Address, answer: Answer) {
        let slot = self.slot(address);
        self.said[slot] = Some(answer);
        self.worth[slot] = Some(answer);
    }

    /// Works out what all answers are worth, after some of them were [`put`](Self::put) down.
    pub fn settle_all(&mut self) {
        let ties = Arc::clone(&self.ties);
        for group in ties.groups() {
            self.settle_in(group);
        }
    }

    /// The same sheet with one answer changed.
    #[must_use]
    pub fn with(&self, address: Address, answer: Option<Answer>) -> Self {
        let mut sheet = self.clone();
        sheet.set(address, answer);
        sheet
    }

    /// Takes down that the description of the tool says Yes to a question. It answers nothing; a No contradicts it.
    pub fn tell(&mut self, address: Address) {
        self.slot(address);
        if !self.told.contains(&address) {
            self.told.push(address);
            self.told.sort_unstable();
            self.settle(address);
        }
    }

    /// Whether the description of the tool says Yes to a question.
    pub fn tells(&self, address: Address) -> bool {
        self.told.contains(&address)
    }

    /// The same sheet with one answer worth nothing more than Not sure, and everything else worth what it was.
    pub(super) fn doubting(&self, address: Address) -> Self {
        let mut sheet = self.clone();
        let slot = sheet.slot(address);
        sheet.worth[slot] = Some(Answer::NotSure);
        sheet
    }

    /// Empties every slot and keeps the room, so that one sheet can serve many rows.
    pub fn clear(&mut self) {
        self.said.fill(None);
        self.worth.fill(None);
        self.told.clear();
    }

    /// Everything that has been answered, in the order of addresses, whatever it is worth.
    pub fn given(&self) -> impl Iterator<Item = (Address, Answer)> + '_ {
        filled(&self.said)
    }

    /// Everything that counts, answered or following, in the order of addresses.
    pub fn counting(&self) -> impl Iterator<Item = (Address, Answer)> + '_ {
        filled(&self.worth)
    }

    /// The ties between the questions of this sheet.
    pub fn ties(&self) -> &Ties {
        &self.ties
    }

    /// What follows from answers and was not said, in the order of addresses.
    pub fn followed(&self) -> Vec<Followed> {
        let mut found = Vec::new();
        for group in self.ties.groups() {
            let settled = group.settle(self);
            for (to, from) in group.followed(&settled) {
                let (address, answer) = group.said(to);
                found.push(Followed { address, answer, from: from.into_iter().map(|from| group.said(from)).collect() });
            }
        }
        found.sort_by_key(|followed| followed.address);
        found
    }

    /// The answers that cannot all be right.
    pub fn contradictions(&self) -> Vec<Contradiction> {
        let groups = self.ties.groups().iter();
        let mut found: Vec<Contradiction> = groups.flat_map(|group| group.contradictions(self)).collect();
        found.sort_by(|a, b| a.given.cmp(&b.given));
        found
    }

    fn slot(&mut self, address: Address) -> usize {
        let slot = usize::from(address.0);
        if slot >= self.said.len() {
            self.said.resize(slot + 1, None);
            self.worth.resize(slot + 1, None);
        }
        slot
    }

    /// Works out what the answers around a question are worth.
    fn settle(&mut self, address: Address) {
        let ties = Arc::clone(&self.ties);
        if let Some(group) = ties.group_of(address) {
            self.settle_in(group);
        }
    }

    fn settle_in(&mut self, group: &Group) {
        let settled = group.settle(self);
        for member in &group.members {
            let slot = self.slot(*member);
            self.worth[slot] = self.said[slot].map(|_| Answer::NotSure);
        }
        for from in &settled.sound {
            for to in std::iter::once(*from).chain(group.following(*from)) {
                let (member, answer) = group.said(to);
                let slot = usize::from(member.0);
                self.worth[slot] = Some(answer);
            }
        }
    }
}

impl Stands for Sheet {
    fn answered(&self, address: Address) -> Option<Answer> {
        Self::answered(self, address)
    }

    fn told(&self, address: Address) -> bool {
        self.tells(address)
    }
}

fn filled(slots: &[Option<Answer>]) -> impl Iterator<Item = (Address, Answer)> + '_ {
    slots.iter().enumerate().filter_map(|(slot, answer)| {
        let slot = u16::try_from(slot).ok()?;
        answer.map(|answer| (Address(slot), answer))
    })
}
