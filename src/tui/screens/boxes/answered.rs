//! Boxes that were answered together, shown again with what was said.

use super::Boxes;
use crate::desk::purpose::Purpose;
use crate::logic::Address;
use crate::tui::intent::Origin;
use crate::tui::screens::beside::Beside;
use crate::tui::state::State;

impl Boxes {
    /// The boxes in which a question was answered, with the answers that stand there; `None` where it was answered alone.
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
            purpose: Purpose::of(rulebook, &current.sheet, address),
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
