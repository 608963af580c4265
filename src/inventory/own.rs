//! Columns of a person's own, such as an owner or a cost: they are kept as they are and given back beside the verdicts.

use std::collections::HashMap;

/// As many columns as a sheet of Excel is wide.
pub(super) const MOST: usize = 16_384;

/// The columns of all files together, and what the row at hand says in them.
#[derive(Debug, Clone, Default)]
pub(super) struct Own {
    names: Vec<String>,
    by_name: HashMap<String, usize>,
    cells: Vec<Cell>,
    filled: Vec<usize>,
}

/// What a row says in one of them.
#[derive(Debug, Clone, Default)]
pub(super) struct Cell {
    /// The text; empty where nothing is said.
    pub(super) text: String,
    /// Whether it is a value of JSON that is no text, as it was written.
    pub(super) json: bool,
}

impl Own {
    /// The place of a column, which is new or known from another file; nothing beyond [`MOST`].
    pub(super) fn learn(&mut self, name: &str) -> Option<usize> {
        if let Some(known) = self.by_name.get(name) {
            return Some(*known);
        }
        let place = self.names.len();
        if place >= MOST {
            return None;
        }
        self.names.push(name.to_owned());
        self.by_name.insert(name.to_owned(), place);
        self.cells.push(Cell::default());
        Some(place)
    }

    /// What the columns are called, in the order in which they were met.
    pub(super) fn names(&self) -> &[String] {
        &self.names
    }

    /// Forgets what the last row said. Takes as long as that row was, however many columns there are.
    pub(super) fn clear(&mut self) {
        for place in self.filled.drain(..) {
            self.cells[place].text.clear();
            self.cells[place].json = false;
        }
    }

    /// Keeps what the row says in a column.
    pub(super) fn say(&mut self, place: usize, text: &str, json: bool) {
        if !text.is_empty() {
            let cell = &mut self.cells[place];
            cell.text.push_str(text);
            cell.json = json;
            self.filled.push(place);
        }
    }

    /// Whether the row says nothing in any of them.
    pub(super) fn is_blank(&self) -> bool {
        self.filled.iter().all(|place| self.cells[*place].text.trim().is_empty())
    }

    /// What the row says in the first columns, as many as were known when writing began.
    pub(super) fn first(&self, count: usize) -> &[Cell] {
        &self.cells[..count.min(self.cells.len())]
    }

    /// What the row says, column by column where it says something.
    pub(super) fn said(&self) -> impl Iterator<Item = (&str, &Cell)> {
        self.filled.iter().map(|place| (self.names[*place].as_str(), &self.cells[*place]))
    }
}
