//! What a workshop voted on, of what the result rests on.

use super::VoteTold;
use super::gather::Gatherer;
use crate::check::{Voted, voted};
use crate::words::{day, say};

impl Gatherer<'_> {
    /// The ballots behind answers that stand, those in which not all said the same first.
    pub(super) fn votes(&self) -> Vec<VoteTold> {
        let rulebook = self.subject.rulebook;
        let told = rulebook.addresses().filter_map(|address| {
            let item = rulebook.item(address);
            let Voted { day: on, counts: [yes, no, unsure], answer, how, dissent } =
                voted(self.subject.check, &item.name)?;
            let is_split = [yes, no, unsure].into_iter().filter(|count| *count > 0).count() > 1;
            let votes = say!("workshop-numbers", yes = yes, no = no, unsure = unsure);
            let statement = item.statement.clone();
            Some((!is_split, VoteTold { statement, day: day(on), votes, answer, how, dissent }))
        });
        let mut told: Vec<(bool, VoteTold)> = told.collect();
        told.sort_by_key(|(agreed, _)| *agreed);
        told.into_iter().map(|(_, vote)| vote).collect()
    }
}
