//! A drawing without the parts that nobody has to answer, so that what decided the rule fits on a page.

use super::{Branch, Kind, Section, Tree};
use crate::logic::Standing;
use crate::words::say;

impl Tree {
    /// The same drawing, where each place that was decided as a whole stands alone, and so does each that is not
    /// needed and below which nobody said anything, with the number of its questions. A drawing without answers stays as it is.
    #[must_use]
    pub fn brief(mut self) -> Self {
        self.sections = Section::brief_all(&self.sections);
        self
    }
}

impl Section {
    /// The same sections without the parts that nobody has to answer.
    pub fn brief_all(sections: &[Self]) -> Vec<Self> {
        let mut sections = sections.to_vec();
        sections.iter_mut().flat_map(|section| &mut section.branches).for_each(shorten);
        sections
    }
}

fn shorten(branch: &mut Branch) {
    if branch.mark.is_some_and(|mark| mark.whole) {
        // The answer stands over the questions below, and says so.
        branch.parts.clear();
        return;
    }
    // A contested place has notes of its own, which say why it is contested.
    let keeps = branch.kind == Kind::Unsettled;
    if keeps || branch.parts.is_empty() || !branch.parts.iter().all(is_idle) {
        branch.parts.iter_mut().for_each(shorten);
        return;
    }
    let questions = questions(&branch.parts);
    branch.parts.clear();
    branch.notes.push(say!("account-questions-below", count = questions));
}

fn is_idle(branch: &Branch) -> bool {
    let unneeded = branch.mark.is_some_and(|mark| mark.standing == Standing::NotNeeded && mark.said.is_none());
    unneeded && branch.parts.iter().all(is_idle)
}

fn questions(branches: &[Branch]) -> usize {
    branches.iter().map(|branch| usize::from(branch.kind == Kind::Question) + questions(&branch.parts)).sum()
}
