//! What is typed and pasted: into the field with the focus, or into the one that is meant.

use jiff::Timestamp;

use super::App;
use crate::check::Remark;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::screens::Screen;
use crate::tui::state::State;
use crate::words::say;

impl App {
    /// Types into the field of a form that has not the focus, where it is plain which one is meant.
    pub(super) fn type_from_beside(&mut self, types: impl FnOnce(&mut Screen, &State) -> Intent, now: Timestamp) {
        let state = &self.state;
        let Some(screen) = self.screens.last_mut() else { return };
        let intent = if screen.reach_for_field(state) {
            types(screen, state)
        } else {
            Intent::Say(say!("form-letters").to_owned())
        };
        self.carry(intent, now);
    }

    /// Takes a paste into the field with the focus, or into the one that is meant.
    pub(super) fn paste(&mut self, text: &str, now: Timestamp) {
        if !self.is_typing() && self.screens.last().is_some_and(Screen::is_form) {
            self.type_from_beside(|screen, state| screen.type_paste(state, text), now);
            return;
        }
        let state = &self.state;
        let intent = match self.screens.last_mut() {
            Some(screen) if screen.is_typing(state) => screen.type_paste(state, text),
            _ => Intent::Say(say!("screen-paste-left-out", key = state.key(Act::Write(Remark::Note)))),
        };
        self.carry(intent, now);
    }

    /// Scrolls by a page while a text is typed: the text has no use for these keys. `false` where they move in a list
    /// below the text.
    pub(super) fn scrolls_while_typing(&mut self, key: Key) -> bool {
        let page = self.a_page();
        let is_list = self.screens.last().is_some_and(|screen| matches!(screen, Screen::Find(_)));
        self.scrolled = match key.code {
            Code::PageDown if !is_list => self.scrolled.saturating_add_unsigned(page),
            Code::PageUp if !is_list => self.scrolled.saturating_sub_unsigned(page),
            _ => return false,
        };
        true
    }
}
