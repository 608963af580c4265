//! The agenda: what is under way, how long it took, and two more minutes.

use super::sheet::sheet;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::leading::{Leading, Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Called, WorkshopStep, with_names};

/// The screen.
#[derive(Debug, Clone)]
pub struct Agenda {
    focus: usize,
}

impl Agenda {
    /// With the mark on the point that comes next.
    pub fn new(led: &Led) -> Self {
        let next = led.workshop.point.map_or(0, |(index, _)| index + 1);
        Self { focus: next.min(led.workshop.agenda.len().saturating_sub(1)) }
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopside-agenda"), "");
        page.side.clear();
        page.body.push(Row::text(say!("workshopside-agenda"), Tone::Strong));
        page.body.push(Row::blank());
        let workshop = &led.workshop;
        if workshop.agenda.is_empty() {
            let told = say!("workshopscreen-no-agenda", key = state.key(Act::Begin));
            page.body.push(Row::text(&told, Tone::Text).read_from(true));
        }
        for (at, point) in workshop.agenda.iter().enumerate() {
            let here = self.focus == at;
            let lead = format!("{} {} ", state.look().mark(here), at + 1);
            let title = with_names(Called::Names, &led.roster, &point.item.title);
            let is_now = workshop.point.is_some_and(|(index, _)| index == at);
            let told = if is_now { say!("workshopside-now", what = title) } else { title };
            let (used, planned) = (workshop.minutes_used(at, state.now), workshop.minutes_planned(at));
            let time = say!("workshopside-time", used = used, planned = planned);
            let tone = if is_now { Tone::Strong } else { Tone::Text };
            page.body.push(Row::led(&lead, &told, tone).right(&time, Tone::Quiet).focused(here));
        }
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Enter, say!("workshopscreen-begin"), say!("workshopscreen-begin-does"), Act::Continue));
        bindings.push(named(Act::Longer, say!("workshopscreen-more"), say!("workshopscreen-more-does")));
        bindings.push(named(Act::Begin, say!("workshopscreen-plan"), say!("workshopscreen-plans")));
        bindings
    }

    pub fn act(&mut self, _: &State, led: &Led, act: Act) -> Intent {
        let count = led.workshop.agenda.len();
        match act {
            Act::Begin => return Intent::LeadTo(Towards::Typing(Typing::Point)),
            Act::Continue if self.focus < count => {
                return Intent::Lead(Leading::Write(vec![WorkshopStep::Point(self.focus)]));
            }
            act => self.focus = moved(self.focus, act, count),
        }
        Intent::Stay
    }
}
