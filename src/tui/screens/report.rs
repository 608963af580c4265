//! The report that is wanted: how much, as what kind of file, with names or without. Enter writes it, Esc goes back.

use std::path::PathBuf;

use super::focus::moved;
use super::settings::{beside, marked};
use crate::desk::Format;
use crate::report::Length;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::effect::{Effect, ReportKind};
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::shelf_row::row_of;
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// What is to be written, on which check.
#[derive(Debug, Clone)]
pub struct Report {
    /// The record of a check that is not open; none for the one that is.
    of: Option<PathBuf>,
    kind: ReportKind,
    focus: usize,
}

const LENGTHS: [Length; 2] = [Length::Short, Length::Full];
const FORMATS: [Format; 3] = [Format::Html, Format::Docx, Format::Txt];
pub(super) const NAMES: [bool; 2] = [false, true];

impl Report {
    /// On the check of a record, or on the one that is open: one page as a web page, as long as nothing else is chosen.
    pub fn on(of: Option<PathBuf>) -> Self {
        let kind = ReportKind { length: Length::Short, format: Format::Html, hide_names: false };
        Self { of, kind, focus: 0 }
    }

    /// The name of the check that is reported on.
    fn title(&self, state: &State) -> String {
        let Some(of) = &self.of else { return state.title() };
        row_of(&state.shelf, of)
            .and_then(|(_, row)| row.summary.as_ref().ok())
            .map_or_else(String::new, |summary| visible(&summary.title).into_owned())
    }

    pub fn page(&self, state: &State) -> Page {
        let title = say!("reporting-title", tool = self.title(state));
        let mut page = Page { title, ..Page::default() };
        page.body.push(Row::text(say!("reporting-how"), Tone::Strong));
        page.body.push(Row::blank());
        let ReportKind { length, format, hide_names } = self.kind;
        let lines = [
            marked(&LENGTHS, length, length_name).told(|choices| say!("reporting-length", choices = choices)),
            marked(&FORMATS, format, format_name).told(|choices| say!("reporting-format", choices = choices)),
            marked(&NAMES, hide_names, names_name).told(|choices| say!("reporting-names", choices = choices)),
        ];
        for (index, line) in lines.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            page.body.push(Row::choosing(&format!("{pointer} "), line, Tone::Text).focused(here));
        }
        if hide_names {
            page.body.push(Row::blank());
            page.body.push(Row::text(say!("reporting-names-left-out"), Tone::Text));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let sides = [Code::Left, Code::Right];
        bindings.push(both(sides, say!("keys-change"), say!("reporting-change-does"), [Act::Left, Act::Right]));
        bindings.push(on(Code::Enter, say!("reporting-write"), say!("reporting-write-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        let kind = &mut self.kind;
        match (act, self.focus) {
            (Act::Left | Act::Right, 0) => kind.length = beside(&LENGTHS, kind.length, act),
            (Act::Left | Act::Right, 1) => kind.format = beside(&FORMATS, kind.format, act),
            (Act::Left | Act::Right, _) => kind.hide_names = beside(&NAMES, kind.hide_names, act),
            (Act::Continue, _) => {
                return Intent::Ask(match &self.of {
                    Some(path) => Effect::ReportOn(path.clone(), self.kind),
                    None => Effect::Report(self.kind),
                });
            }
            (act, _) => self.focus = moved(self.focus, act, 3),
        }
        Intent::Stay
    }
}

fn length_name(length: Length) -> &'static str {
    match length {
        Length::Short => say!("reporting-one-page"),
        Length::Full => say!("reporting-full"),
    }
}

fn format_name(format: Format) -> &'static str {
    match format {
        Format::Docx => say!("reporting-word"),
        Format::Txt => say!("reporting-text"),
        _ => say!("reporting-web-page"),
    }
}

pub(super) fn names_name(hidden: bool) -> &'static str {
    if hidden { say!("reporting-names-out") } else { say!("reporting-names-in") }
}
