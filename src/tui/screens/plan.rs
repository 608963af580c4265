//! The tasks of the removal plan.

use super::focus::moved;
use crate::account::whole_plan;
use crate::check::Planned;
use crate::logic::Verdict;
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The list of tasks.
#[derive(Debug, Clone, Default)]
pub struct Plan {
    focus: usize,
}

impl Plan {
    /// Whether there is something to plan: a rule is met in full.
    pub fn is_called_for(state: &State) -> bool {
        state.findings().is_some_and(|findings| findings.count(Verdict::Prohibited) > 0)
            && state.rulebook().is_some_and(|rulebook| !rulebook.consequences.plan.is_empty())
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("plan-title", tool = state.title()), ..Page::default() };
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return page };
        page.body.push(Row::text(say!("plan-heading"), Tone::Strong));
        page.body.push(Row::blank());
        let plan = whole_plan(&current.check, rulebook);
        for (index, told) in plan.iter().take(rulebook.consequences.plan.len()).enumerate() {
            let here = index == self.focus;
            let pointer = state.look().mark(here);
            page.body.push(
                Row::led(&format!("{pointer} {:>2}. ", index + 1), &told.task, Tone::Text)
                    .right(&told.in_a_line(), Tone::Text)
                    .focused(here),
            );
            if !told.note.is_empty() {
                page.body.push(Row::led("      ", &told.note, Tone::Quiet));
            }
        }
        page
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        if state.can_write() {
            bindings.push(on(Code::Enter, say!("keys-plan"), say!("keys-write-who-does-by-when"), Act::Continue));
            let is_done = task_at(state, self.focus).is_some_and(|planned| planned.done);
            let says = if is_done { say!("plan-key-not-done") } else { say!("plan-key-done") };
            bindings.push(on(Code::Char(' '), says, say!("plan-key-done-does"), Act::Fold));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let Some(plan) = state.rulebook().map(|rulebook| &rulebook.consequences.plan) else { return Intent::Stay };
        self.focus = moved(self.focus, act, plan.len());
        match (act, plan.get(self.focus)) {
            (Act::Continue, Some(task)) => Intent::Go(Destination::Task(task.id.clone())),
            (Act::Fold, Some(task)) => done(state, &task.id),
            _ => Intent::Stay,
        }
    }
}

/// What is planned for the task of a line.
fn task_at(state: &State, line: usize) -> Option<&Planned> {
    let task = state.rulebook()?.consequences.plan.get(line)?;
    state.current.as_ref()?.check.standing.plan.get(&task.id)
}

/// A task is done, or not done after all; who does it and by when stays.
fn done(state: &State, task: &str) -> Intent {
    let before = state.current.as_ref().and_then(|current| current.check.standing.plan.get(task).cloned());
    let before = before.unwrap_or_default();
    let planned = Planned { done: !before.done, ..before };
    match state.acting().map(|acting| acting.plan(task, planned)) {
        Some(Ok(step)) => Intent::Take(vec![step]),
        Some(Err(error)) => Intent::Say(error.to_string()),
        None => Intent::Stay,
    }
}
