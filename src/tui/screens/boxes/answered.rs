//! Boxes that were answered together, shown again with what was said.

use super::super::question::BEFORE_ANSWERS;
use super::{Boxes, Rest};
use crate::logic::{Address, Answer};
use crate::text::capital;
use crate::tui::intent::Origin;
use crate::tui::page::Row;
use crate::tui::screens::beside::Beside;
use crate::tui::state::State;

impl Boxes {
    /// The boxes in which a question was answered, with the answers that stand there; `None` where it was answered
    /// alone.
    pub fn answered(state: &State, address: Address, origin: Origin) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
        let answered = |fact: &Address| current.sheet.answered(*fact).map(|answer| (*fact, Some(answer)));
        let boxes = rulebook.rules.iter().flat_map(|rule| &rule.boxes).filter(|boxes| boxes.of.contains(&address));
        let (ask, facts) = boxes
            .map(|boxes| (&boxes.ask, boxes.of.iter().filter_map(answered).collect::<Vec<_>>()))
            .max_by_key(|(_, facts)| facts.len())
            .filter(|(_, facts)| facts.len() > 1)?;
        let mut found = Self {
            ask: ask.clone(),
            purpose: current.purpose(rulebook, address),
            facts,
            focus: 0,
            origin,
            beside: Beside::default(),
            settled: None,
            ahead: Vec::new(),
            is_new_rule: false,
        };
        found.refresh(state);
        Some(found)
    }
}

impl Boxes {
    /// What the boxes as they are ticked lead to, with the number by which the row that tells it is known on the
    /// screen. Nothing where they were kept so before, or where the questions simply go on.
    pub fn leads_to(&self, state: &State) -> Option<(u32, String)> {
        self.unkept(state)?;
        let rulebook = state.rulebook()?;
        let (_, ahead) = self.ahead.iter().find(|(rest, _)| *rest == Rest::AsTicked)?;
        let worth = |chosen: Option<Answer>| {
            Answer::ALL.iter().position(|answer| chosen == Some(*answer)).map_or(0, |at| at + 1)
        };
        let number = self.facts.iter().fold(1_u32, |number, (_, chosen)| {
            number.wrapping_mul(4).wrapping_add(u32::try_from(worth(*chosen)).unwrap_or(0))
        });
        (!ahead.goes_on()).then(|| (number, format!("{}.", capital(&ahead.words(rulebook)))))
    }

    /// Marks the row that tells what the boxes as they are ticked lead to: the first one.
    pub(super) fn number_what_is_kept(&self, state: &State, next: &mut [Row]) {
        if let (Some((number, _)), Some(row)) = (self.leads_to(state), next.get_mut(BEFORE_ANSWERS)) {
            row.leads_to = Some(number);
        }
    }
}
