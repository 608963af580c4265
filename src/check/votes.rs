//! The votes behind the answers of a check.

use super::{Check, Entry, Step, Vote};

impl Check {
    /// The last vote on the answer at an address that nobody struck. `None` where there is none, or where the answer
    /// has changed since.
    pub fn vote(&self, to: &str) -> Option<&Vote> {
        let answer = self.answers.get(to)?.answer;
        self.votes_on(to).map(|(_, vote)| vote).next().filter(|vote| vote.answer == answer)
    }

    /// The step of a ballot of a workshop on the answer at an address, where it counts.
    pub fn vote_of(&self, to: &str, workshop: &str, ballot: usize) -> Option<&Entry> {
        let is_it = |vote: &Vote| vote.workshop == workshop && vote.ballot == ballot;
        self.votes_on(to).find(|(_, vote)| is_it(vote)).map(|(entry, _)| entry)
    }

    /// The votes on the answer at an address that nobody struck, the last one first, each with its step.
    pub(super) fn votes_on<'a>(&'a self, to: &str) -> impl Iterator<Item = (&'a Entry, &'a Vote)> {
        self.steps.iter().rev().filter_map(move |entry| match &entry.did {
            Step::Voted { to: known, vote } if known == to && !self.is_undone(entry.number) => Some((entry, vote)),
            _ => None,
        })
    }
}
