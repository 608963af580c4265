//! What if: answers are tried out on a copy of the check in memory. Nothing of it is a step of the real check, so nothing
//! of it can reach the record, whatever ends the program.

use jiff::Timestamp;

use super::App;
use crate::check::{Check, Step, Turn};
use crate::tui::act::{Act, Exit};
use crate::tui::keymap::{Binding, named};
use crate::tui::screens::{Message, Screen};
use crate::tui::state::Real;
use crate::tui::theme::Tone;
use crate::words::say;

impl App {
    /// Says why an act is not done while answers are only tried out; `false` where it is done.
    pub(super) fn refuses_while_trying(&mut self, act: Act) -> bool {
        if !self.state.is_trying() {
            return false;
        }
        match act {
            Act::Report => {
                let told = say!("screen-no-report-while-trying", key = self.state.key(Act::WhatIf));
                self.say(&told, Tone::Notice);
            }
            Act::Ask | Act::TakeIn => self.say_read_only(),
            _ => return false,
        }
        true
    }

    /// Whether a step may be undone or done again here: while trying, only what was tried.
    pub(super) fn may_undo(&self, number: u64) -> bool {
        self.state.real.as_ref().is_none_or(|real| number >= real.begins)
    }

    /// The key for it: where it helps, and everywhere while trying.
    pub(super) fn what_if_binding(&self, screen: &Screen) -> Option<Binding> {
        let helps = matches!(
            screen,
            Screen::Question(_) | Screen::Boxes(_) | Screen::Review(_) | Screen::Result(_) | Screen::Tree(_)
        );
        let can_end = self.state.is_trying() && !matches!(screen, Screen::Message(_));
        let help = if self.state.is_trying() { say!("screen-what-if-end-does") } else { say!("screen-what-if-does") };
        let mut binding = named(
            Act::WhatIf,
            if self.state.is_trying() { say!("screen-end-what-if") } else { say!("screen-what-if-begin") },
            help,
        );
        binding.in_footer = self.state.is_trying() || !matches!(screen, Screen::Question(_) | Screen::Boxes(_));
        (self.state.current.is_some() && (helps || can_end)).then_some(binding)
    }

    /// Begins to try answers out, or asks what becomes of them.
    pub(super) fn what_if(&mut self) {
        if self.state.is_trying() {
            if !self.ask_about_trying(None) {
                self.say(say!("screen-what-if-unchanged"), Tone::Notice);
            }
        } else if let Some(current) = &self.state.current {
            self.state.real = Some(Box::new(Real { begins: current.check.next_number(), current: current.clone() }));
            let told = say!("screen-what-if-begun", key = self.state.key(Act::WhatIf));
            self.say(&told, Tone::Notice);
        }
    }

    /// Asks what becomes of the tried answers. `false` when there is nothing to ask; then trying has ended.
    pub(super) fn ask_about_trying(&mut self, to: Option<Exit>) -> bool {
        let (Some(real), Some(tried)) = (&self.state.real, &self.state.current) else { return false };
        let count = differing(&real.current.check, &tried.check).len();
        if count == 0 {
            self.stop_trying();
            return false;
        }
        let on = self.state.start.on;
        let turn = self
            .state
            .rulebook()
            .map(|rulebook| Turn::between(&real.current.check, &tried.check, rulebook, on).told(rulebook));
        self.ask_before(Message::trying(count, &turn.unwrap_or_default(), !self.state.is_read_only(), to));
        true
    }

    /// Ends it: the tried answers become steps of the real check, or are dropped. Then goes where the person wanted to.
    pub(super) fn end_trying(&mut self, keep: bool, to: Option<Exit>, now: Timestamp) {
        if matches!(self.screens.last(), Some(Screen::Message(_))) {
            self.screens.pop();
        }
        let steps = match (&self.state.real, &self.state.current) {
            (Some(real), Some(tried)) if keep => differing(&real.current.check, &tried.check),
            _ => Vec::new(),
        };
        self.stop_trying();
        let count = steps.len();
        let tried: Vec<String> = steps.iter().filter_map(|step| step.answers().map(str::to_owned)).collect();
        if !tried.is_empty() {
            self.take(Step::Tried { to: tried }, now);
        }
        for step in steps {
            self.take(step, now);
        }
        self.refresh();
        if count == 0 {
            self.say(say!("screen-what-if-dropped"), Tone::Notice);
        } else {
            self.say(&say!("tried-taken", answers = count), Tone::Notice);
        }
        if let Some(to) = to {
            self.go_out(to, now);
        }
    }

    /// The real check is shown again.
    fn stop_trying(&mut self) {
        if let Some(real) = self.state.real.take() {
            self.state.current = Some(real.current);
            self.refresh();
        }
    }
}

/// The steps that lead from the answers of one check to those of another, in the order of their addresses.
fn differing(real: &Check, tried: &Check) -> Vec<Step> {
    let mut steps = Vec::new();
    for (to, given) in &tried.answers {
        let same =
            real.answers.get(to).is_some_and(|known| known.answer == given.answer && known.asked.is_same(&given.asked));
        if !same {
            steps.push(Step::Answered { to: to.clone(), asked: given.asked.clone(), answer: given.answer });
        }
    }
    let gone = real.answers.keys().filter(|to| !tried.answers.contains_key(*to));
    steps.extend(gone.map(|to| Step::Withdrawn { to: to.clone() }));
    steps
}
