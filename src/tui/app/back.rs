//! The way back: what Esc leads to from where a person went out of a check, or out of a comparison of two.

use std::path::PathBuf;

use jiff::Timestamp;

use super::App;
use super::came_from::{OpensFor, WayBack};
use crate::tui::act::Act;
use crate::tui::effect::Effect;
use crate::tui::intent::Origin;
use crate::tui::screens::{Question, Screen};

impl App {
    /// Opens a record.
    pub(super) fn open(&mut self, path: PathBuf, what_for: OpensFor) {
        if !matches!(what_for, OpensFor::Question(_)) {
            self.way_back = None;
        }
        self.opens_for = what_for;
        self.effects.push(Effect::Open(path));
    }

    /// Whoever leaves the check that is open for something else comes back to this place of it.
    pub(super) fn remember_check(&mut self) {
        let header = self.state.current.as_ref().and_then(|current| current.header.as_ref());
        let Some(reference) = header.map(|header| header.reference.to_string()) else { return };
        self.way_back = Some(WayBack::Check(reference, self.screens.clone()));
    }

    /// Whoever opens a question out of a comparison comes back to that.
    pub(super) fn remember_comparison(&mut self) {
        if let Some(Screen::Compared(compared)) = self.screens.last() {
            let at = compared.marked(&self.state);
            self.way_back = Some(WayBack::Comparison(compared.paths().clone(), at));
        }
    }

    /// What leads back to where the person was, if that was somewhere else than home.
    pub(super) fn takes_back(&mut self) -> Option<Effect> {
        match self.way_back.take()? {
            WayBack::Comparison(paths, at) => {
                self.compares_at = at;
                Some(Effect::Compare(paths))
            }
            WayBack::Check(reference, screens) => {
                let path = self.state.shelf.iter().find(|row| row.reference == reference)?.path.clone();
                self.coming_back = screens;
                Some(Effect::Open(path))
            }
        }
    }

    /// Out of training, workshops or a page at home: back to the check that the person came from.
    pub(super) fn goes_back_to_check(&mut self) {
        if self.screens.len() == 1 && self.state.current.is_none() {
            let back = self.takes_back();
            self.effects.extend(back);
        }
    }

    /// A check that was opened for something shows that, unless something has to be read first.
    pub(super) fn shows_what_it_was_opened_for(&mut self, now: Timestamp) {
        let (what_for, screens) = (std::mem::take(&mut self.opens_for), std::mem::take(&mut self.coming_back));
        if matches!(self.screens.last(), Some(Screen::Message(_))) {
            return;
        }
        if screens.len() > 1 {
            self.screens.truncate(1);
            self.screens.extend(screens.into_iter().skip(1));
            for screen in &mut self.screens {
                screen.refresh(&self.state);
            }
            return;
        }
        match what_for {
            OpensFor::TheNextQuestion => {}
            // What was left half typed comes first.
            OpensFor::Result if self.is_typing() || matches!(self.screens.last(), Some(Screen::Describe(_))) => {}
            OpensFor::Result => self.act(Act::Result, now),
            OpensFor::Question(name) => {
                let Some(address) = self.state.rulebook().and_then(|rulebook| rulebook.address(&name)) else { return };
                let origin = Origin::List { all_asked: self.state.all_asked() };
                self.screens.truncate(1);
                self.screens.push(Screen::review(&self.state));
                self.screens.push(Screen::Question(Question::new(&self.state, address, origin)));
            }
        }
    }
}
