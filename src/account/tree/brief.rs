//! A drawing without the parts that nobody has to answer, so that what decided the rule fits on a page.

use std::sync::Arc;

use super::{Branch, Kind, Section, Tree};
use crate::logic::Standing;
use crate::words::say;

impl Tree {
    /// The same drawing, cut down to what decided it or can still decide it. What is not needed is counted at the place
    /// where it stood.
    #[must_use]
    pub fn deciding(mut self) -> Self {
        self.sections = Section::deciding_all(&self.sections);
        self
    }

    /// The same drawing for whoever reads a report.
    #[must_use]
    pub fn for_readers(mut self) -> Self {
        self.is_for_readers = true;
        self
    }

    /// The same drawing in pieces that fit, each with as many conditions and exceptions as there is room for. What is
    /// told of the whole drawing stands on the first piece.
    pub fn apart(self, fits: impl Fn(&Self) -> bool) -> Vec<Self> {
        if fits(&self) {
            return vec![self];
        }
        let elements = self.sections.iter().flat_map(|section| {
            let matters = section.branches.iter().filter(|branch| branch.matters());
            matters.map(|branch| Section { heading: section.heading, branches: vec![branch.clone()] })
        });
        let whole: Arc<[Section]> = self.sections.as_slice().into();
        let mut pieces: Vec<Self> = Vec::new();
        for element in elements {
            if let Some(last) = pieces.last_mut() {
                let longer = last.clone().with(element.clone());
                if fits(&longer) {
                    *last = longer;
                    continue;
                }
            }
            let id = format!("{}-{}", self.id, pieces.len());
            let mut piece = Self { id, sections: Vec::new(), whole: Arc::clone(&whole), ..self.clone() };
            if !pieces.is_empty() {
                piece.about.clear();
                piece.outcome = None;
                piece.goes_on = true;
            }
            pieces.push(piece.with(element));
        }
        pieces
    }

    /// The same drawing with one more section. The section joins the last one where both have the same heading.
    fn with(mut self, more: Section) -> Self {
        match self.sections.last_mut() {
            Some(last) if std::ptr::eq(last.heading, more.heading) => last.branches.extend(more.branches),
            _ => self.sections.push(more),
        }
        self
    }

    /// The same drawing without the parts that nobody has to answer. A place that was answered as a whole loses its
    /// parts. So does a place that is not needed and below which nobody said anything; it then tells the number of its
    /// questions. A drawing without answers stays as it is.
    #[must_use]
    pub fn brief(mut self) -> Self {
        self.sections = Section::brief_all(&self.sections);
        self
    }
}

impl Section {
    /// The same sections, cut down to what decided them or can still decide them.
    pub fn deciding_all(sections: &[Self]) -> Vec<Self> {
        let mut sections = sections.to_vec();
        sections.iter_mut().flat_map(|section| &mut section.branches).for_each(keep_deciding);
        sections
    }

    /// The same sections without the parts that nobody has to answer.
    pub fn brief_all(sections: &[Self]) -> Vec<Self> {
        let mut sections = sections.to_vec();
        sections.iter_mut().flat_map(|section| &mut section.branches).for_each(shorten);
        sections
    }
}

fn keep_deciding(branch: &mut Branch) {
    if branch.mark.is_some_and(|mark| mark.whole) || !branch.matters() {
        branch.parts.clear();
        return;
    }
    let all = branch.parts.len();
    branch.parts.retain(Branch::matters);
    let left_out = all - branch.parts.len();
    if left_out > 0 {
        branch.notes.push(say!("account-places-left-out", count = left_out));
    }
    branch.parts.iter_mut().for_each(keep_deciding);
}

fn shorten(branch: &mut Branch) {
    if branch.mark.is_some_and(|mark| mark.whole) {
        // The whole answer stands over the questions below, and its mark says so.
        branch.parts.clear();
        return;
    }
    // A contested place has notes of its own, which say why it is contested, so it is not shortened.
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
