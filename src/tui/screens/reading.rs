//! A text to read, with the cursor where reading goes on.

use super::focus::moved;
use crate::tui::act::Act;
use crate::tui::page::{Page, Row};

/// The text, and how far it is read.
#[derive(Debug, Clone)]
pub(super) struct Reading {
    title: String,
    rows: Vec<Row>,
    at: usize,
}

impl Reading {
    /// From its beginning.
    pub(super) fn new(title: String, rows: Vec<Row>) -> Self {
        Self { title, rows, at: 0 }
    }

    pub(super) fn page(&self) -> Page {
        let mut body = self.rows.clone();
        // The cursor stands where reading goes on.
        if let Some(row) = body.get_mut(self.at) {
            row.focus = true;
        }
        Page { title: self.title.clone(), body, ..Page::default() }
    }

    /// Reads on or back.
    pub(super) fn read(&mut self, act: Act) {
        self.at = moved(self.at, act, self.rows.len());
    }
}
