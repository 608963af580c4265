//! The minutes that are wanted: as what kind of file, and what people are called in them. Enter writes them, at any time.

use super::sheet::sheet;
use crate::room::PaperForm;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::leading::Leading;
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::screens::settings::{beside, marked};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::Called;

/// The screen.
#[derive(Debug, Clone)]
pub struct Minutes {
    form: PaperForm,
    called: Called,
    focus: usize,
}

const CALLED: [Called; 3] = [Called::Names, Called::Initials, Called::Numbers];

impl Default for Minutes {
    fn default() -> Self {
        Self { form: PaperForm::WebPage, called: Called::Names, focus: 0 }
    }
}

impl Minutes {
    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopscreen-at-minutes"), "");
        page.side.clear();
        page.body.push(Row::text(say!("workshopscreen-minutes-how"), Tone::Strong));
        page.body.push(Row::blank());
        let lines = [
            marked(&PaperForm::ALL, self.form, PaperForm::name)
                .told(|choices| say!("reporting-format", choices = choices)),
            marked(&CALLED, self.called, called_name)
                .told(|choices| say!("workshopscreen-minutes-called", choices = choices)),
        ];
        for (index, line) in lines.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            page.body.push(Row::choosing(&format!("{pointer} "), line, Tone::Text).focused(here));
        }
        page.body.push(Row::blank());
        let told = match (self.form, led.workshop.approved.is_empty()) {
            (PaperForm::Sheet, _) => say!("workshopscreen-minutes-sheet"),
            (_, true) => say!("workshopscreen-minutes-draft"),
            (_, false) => say!("workshopscreen-minutes-approved"),
        };
        page.body.push(Row::text(told, Tone::Text));
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let sides = [Code::Left, Code::Right];
        bindings.push(both(sides, say!("keys-change"), say!("reporting-change-does"), [Act::Left, Act::Right]));
        let says = say!("workshopscreen-minutes-write");
        bindings.push(on(Code::Enter, says, say!("workshopscreen-minutes-write-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, _: &Led, act: Act) -> Intent {
        match (act, self.focus) {
            (Act::Left | Act::Right, 0) => self.form = beside(&PaperForm::ALL, self.form, act),
            (Act::Left | Act::Right, _) => self.called = beside(&CALLED, self.called, act),
            (Act::Continue, _) => return Intent::Lead(Leading::Minutes(self.form, self.called)),
            (act, _) => self.focus = moved(self.focus, act, 2),
        }
        Intent::Stay
    }
}

fn called_name(called: Called) -> &'static str {
    match called {
        Called::Names => say!("workshopscreen-minutes-names"),
        Called::Initials => say!("workshopscreen-minutes-initials"),
        Called::Numbers => say!("workshopscreen-minutes-numbers"),
    }
}
