//! What a workshop voted on, of what the result rests on.

use super::VoteTold;
use super::gather::Gatherer;
use crate::words::day;

impl Gatherer<'_> {
    /// The ballots behind answers that stand. Those in which not everybody said the same come first.
    pub(super) fn votes(&self) -> Vec<VoteTold> {
        let rulebook = self.subject.rulebook;
        let told = rulebook.addresses().filter_map(|address| {
            let item = rulebook.item(address);
            let vote = self.subject.check.vote(&item.name)?;
            let told = VoteTold {
                statement: item.statement.clone(),
                day: day(vote.on),
                votes: vote.in_numbers(),
                answer: vote.answer,
                how: vote.how.words().to_owned(),
                dissent: vote.dissent().cloned().collect(),
            };
            Some((!vote.is_split(), told))
        });
        let mut told: Vec<(bool, VoteTold)> = told.collect();
        told.sort_by_key(|(agreed, _)| *agreed);
        told.into_iter().map(|(_, vote)| vote).collect()
    }
}
