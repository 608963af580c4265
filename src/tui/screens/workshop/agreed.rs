//! What was agreed, put aside, noted and decided so far: any of it can be corrected or struck.

use super::asks::strikes;
use super::sheet::sheet;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::leading::{Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Agreed, Workshop, in_words};

/// The screen.
#[derive(Debug, Clone, Default)]
pub struct SoFar {
    focus: usize,
}

/// What stands on it, list by list.
fn listed(workshop: &Workshop) -> Vec<Agreed> {
    let next = (0..workshop.next.len()).map(Agreed::Next);
    let parked = (0..workshop.parked.len()).map(Agreed::Parked);
    let noted = (0..workshop.notes.len()).map(Agreed::Noted);
    let ballots = (0..workshop.ballots.len()).map(Agreed::Ballot).filter(|what| workshop.can_strike(*what));
    next.chain(parked).chain(noted).chain(ballots).collect()
}

impl SoFar {
    fn what(&self, led: &Led) -> Option<Agreed> {
        let listed = listed(&led.workshop);
        listed.get(self.focus).or(listed.last()).copied()
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopagreed-key"), "");
        page.side.clear();
        page.body.push(Row::text(say!("workshopagreed-title"), Tone::Strong));
        page.body.push(Row::text(say!("workshopagreed-how"), Tone::Quiet));
        page.body.push(Row::blank());
        let listed = listed(&led.workshop);
        if listed.is_empty() {
            page.body.push(Row::text(say!("workshopagreed-nothing"), Tone::Text).read_from(true));
        }
        let focus = self.focus.min(listed.len().saturating_sub(1));
        for (at, what) in listed.into_iter().enumerate() {
            let here = focus == at;
            let pointer = state.look().mark(here);
            let told = in_words(&led.workshop, &led.roster, what).unwrap_or_default();
            page.body.push(Row::led(&format!("{pointer} "), &told, Tone::Text).focused(here));
        }
        page
    }

    pub fn bindings(&self, _: &State, led: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        if self.what(led).is_some() {
            let (says, does) = (say!("workshopagreed-correct"), say!("workshopagreed-correct-does"));
            bindings.push(on(Code::Enter, says, does, Act::Continue));
            bindings.push(named(Act::Archive, say!("workshopagreed-strike"), say!("workshopagreed-strike-does")));
        }
        bindings
    }

    pub fn act(&mut self, _: &State, led: &Led, act: Act) -> Intent {
        let count = listed(&led.workshop).len();
        self.focus = self.focus.min(count.saturating_sub(1));
        match (act, self.what(led)) {
            (Act::Continue, Some(Agreed::Ballot(_))) => Intent::Say(say!("workshopagreed-no-correction").to_owned()),
            (Act::Continue, Some(what)) => Intent::LeadTo(Towards::Typing(Typing::Correct(what))),
            (Act::Archive, Some(what)) => strikes(led, what),
            (act, _) => {
                self.focus = moved(self.focus, act, count);
                Intent::Stay
            }
        }
    }
}
