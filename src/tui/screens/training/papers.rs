//! The papers of a session that are wanted: on the session, on one person or on each, and as what kind of file.

use super::super::focus::moved;
use super::super::report::{NAMES, names_name};
use super::super::settings::{beside, marked};
use crate::room::PaperForm;
use crate::training::Session;
use crate::training::papers::{PaperOf, PaperWanted};
use crate::tui::act::Act;
use crate::tui::choices::Choices;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::practising::Practising;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The screen.
#[derive(Debug, Clone)]
pub struct Papers {
    /// The reference of the session.
    session: String,
    /// On whom there can be papers.
    whom: Vec<PaperOf>,
    wanted: PaperWanted,
    focus: usize,
}

impl Papers {
    /// On a session: its record as a web page, as long as nothing else is chosen.
    pub fn on(session: &Session) -> Self {
        let seats = session.seats.iter().copied().map(PaperOf::Seat);
        Self {
            session: session.header.reference.clone(),
            whom: [PaperOf::Session, PaperOf::EachSeat].into_iter().chain(seats).collect(),
            wanted: PaperWanted { whom: PaperOf::Session, form: PaperForm::WebPage, hide_names: false },
            focus: 0,
        }
    }

    pub fn page(&self, state: &State) -> Page {
        let status = say!("trainingscreen-practice").to_owned();
        let title = say!("trainingscreen-papers-title", session = &self.session);
        let mut page = Page { title, status, ..Page::default() };
        page.body.push(Row::text(say!("trainingscreen-papers-how"), Tone::Strong));
        page.body.push(Row::blank());
        let PaperWanted { whom, form, hide_names } = self.wanted;
        let whom = match whom {
            PaperOf::Session => say!("trainingscreen-papers-session").to_owned(),
            PaperOf::EachSeat => say!("trainingscreen-papers-each").to_owned(),
            PaperOf::Seat(seat) => say!("trainingscreen-papers-seat", seat = seat),
        };
        let lines = [
            Choices::of("", [(true, format!("[{whom}]"))]).told(|whom| say!("trainingscreen-papers-of", whom = whom)),
            marked(&PaperForm::ALL, form, PaperForm::name).told(|choices| say!("reporting-format", choices = choices)),
            marked(&NAMES, hide_names, names_name).told(|choices| say!("reporting-names", choices = choices)),
        ];
        for (index, line) in lines.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            page.body.push(Row::choosing(&format!("{pointer} "), line, Tone::Text).focused(here));
        }
        page.body.push(Row::blank());
        let told = if form == PaperForm::Sheet {
            say!("trainingscreen-papers-sheet")
        } else {
            say!("trainingscreen-papers-what")
        };
        page.body.push(Row::text(told, Tone::Text));
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let sides = [Code::Left, Code::Right];
        bindings.push(both(sides, say!("keys-change"), say!("reporting-change-does"), [Act::Left, Act::Right]));
        let says = say!("trainingscreen-papers-write");
        bindings.push(on(Code::Enter, says, say!("trainingscreen-papers-write-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        let wanted = &mut self.wanted;
        match (act, self.focus) {
            (Act::Left | Act::Right, 0) => wanted.whom = beside(&self.whom, wanted.whom, act),
            (Act::Left | Act::Right, 1) => wanted.form = beside(&PaperForm::ALL, wanted.form, act),
            (Act::Left | Act::Right, _) => wanted.hide_names = beside(&NAMES, wanted.hide_names, act),
            (Act::Continue, _) => {
                return Intent::Practise(Practising::Paper(self.session.clone(), *wanted));
            }
            (act, _) => self.focus = moved(self.focus, act, 3),
        }
        Intent::Stay
    }
}
