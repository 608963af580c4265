//! What comes out of a workshop: the minutes as a page, and what is to be done as one clean table.

mod ballot;
mod before;
mod minutes;
mod silent_page;
mod tasks;
mod writing;

use jiff::civil::Date;

use super::meeting::Workshop;
use super::people::{Called, with_names};
use crate::check::{Check, Names};
use crate::room::Roster;
use crate::rulebook::Rulebook;

pub use minutes::minutes;
pub use silent_page::{SilentPage, silent_page, write_silent_page};
pub use tasks::task_table;
pub use writing::{names_to_leave_out, on_the_table, write_minutes};

/// What the papers are made of.
#[derive(Debug, Clone, Copy)]
pub struct Subject<'a> {
    /// The workshop.
    pub workshop: &'a Workshop,
    /// Who is who.
    pub roster: &'a Roster,
    /// How people are called.
    pub called: Called,
    /// What takes out names that stand in sentences and in the names of tools; `None` where people are called by their
    /// names.
    pub names: Option<&'a Names>,
    /// The checks that are on the table, by their references; `None` for one that cannot be read now.
    pub tools: &'a [(String, Option<Check>)],
    /// The rules in use.
    pub rulebook: &'a Rulebook,
    /// The day that results speak about.
    pub on: Date,
}

impl Subject<'_> {
    fn person(&self, seat: u16) -> String {
        self.called.person(self.roster, seat)
    }

    fn people(&self, seats: &[u16]) -> String {
        self.called.people(self.roster, seats).join(", ")
    }

    fn told(&self, text: &str) -> String {
        self.nameless(&with_names(self.called, self.roster, text))
    }

    fn nameless(&self, text: &str) -> String {
        self.names.map_or_else(|| text.to_owned(), |names| names.hide(text))
    }

    fn check(&self, reference: &str) -> Option<&Check> {
        self.tools.iter().find(|(known, _)| known == reference).and_then(|(_, check)| check.as_ref())
    }

    /// The name of a tool; its reference where its check cannot be read.
    fn tool(&self, reference: &str) -> String {
        self.nameless(self.check(reference).map_or(reference, |check| check.tool.title()))
    }
}
