//! The check that is open, with what follows from its answers, and whether they are on disk.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::check::{Check, Entry, Findings, all_needed, find};
use crate::logic::{Address, Sheet};
use crate::record::Header;
use crate::rulebook::Rulebook;

/// Whether the last answers are on disk.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub enum Saved {
    /// Nothing to save yet.
    #[default]
    Nothing,
    /// On their way.
    Saving,
    /// On disk since.
    At(Timestamp),
    /// Not on disk, and why. They are kept.
    Not(String),
    /// The person chose to go on without saving.
    Never,
    /// The record is open for reading alone.
    ReadOnly(String),
}

/// Where a person goes who leaves a check.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Exit {
    /// To all tools.
    Home,
    /// Out of the program.
    Program,
}

/// The check that is open.
#[derive(Debug, Clone)]
pub struct Current {
    /// Its first line; `None` when it is not being saved.
    pub header: Option<Header>,
    /// Its state.
    pub check: Check,
    /// Its answers as a sheet.
    pub sheet: Sheet,
    /// Every address that counts for something as things stand.
    pub needed: BTreeSet<Address>,
    /// What the answers give.
    pub findings: Findings,
    /// Text that a closed window left unfinished, by field.
    pub drafts: Vec<(String, String)>,
}

impl Current {
    /// A check as it was begun or opened, with everything that follows from its answers.
    pub fn new(
        header: Option<Header>,
        check: Check,
        drafts: Vec<(String, String)>,
        rulebook: &Rulebook,
        on: Date,
    ) -> Self {
        let sheet = check.sheet(rulebook);
        let (needed, findings) = (all_needed(rulebook, &sheet), find(rulebook, &sheet, on));
        Self { header, check, sheet, needed, findings, drafts }
    }

    /// Takes in a step, and what follows from it.
    pub fn apply(&mut self, entry: Entry, rulebook: &Rulebook, on: Date) {
        self.check.apply(entry);
        let sheet = self.check.sheet(rulebook);
        if sheet != self.sheet {
            self.needed = all_needed(rulebook, &sheet);
            self.findings = find(rulebook, &sheet, on);
            self.sheet = sheet;
        }
    }
}
