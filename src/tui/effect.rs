//! What the program asks of the world, and what the world answers. Nothing else leaves or enters it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use super::theme::Palette;
use crate::check::{Check, Entry, Step};
use crate::desk::Format;
use crate::record::{Header, Summary};
use crate::report::Length;
use crate::rulebook::{Loaded, Rulebook};
use crate::words::Lang;

/// What is asked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// List the records from memory, before the rules are read.
    ListRemembered,
    /// Load the rules.
    LoadRules,
    /// List the records.
    ListShelf,
    /// Begin a record.
    Begin,
    /// Open a record.
    Open(PathBuf),
    /// Append steps to the record. With none, try again what could not be saved.
    Append(Vec<Entry>),
    /// Keep what is being typed.
    KeepDraft {
        /// Which field.
        place: String,
        /// As it stands.
        text: String,
    },
    /// What was typed at a place is a step now.
    ClearDraft {
        /// Which field.
        place: String,
    },
    /// The check is left: another program may write it.
    Close,
    /// Write a report on this check.
    Report(ReportKind),
    /// Write a report on a check that is not open.
    ReportOn(PathBuf, ReportKind),
    /// Add a step to a check that is not open.
    Change {
        /// Where its record lies.
        path: PathBuf,
        /// The step.
        did: Step,
    },
    /// Copy a check. The original stays as it is.
    Copy {
        /// Where its record lies.
        path: PathBuf,
        /// Whether every answer has to be looked at again.
        recheck: bool,
    },
    /// Read the rules that a check was begun on, by their hash.
    ReadRules(String),
    /// Remember the look.
    KeepPalette(Palette),
    /// Remember whether ASCII signs alone are shown.
    KeepSigns(bool),
    /// Speak another language, and remember it.
    Speak(Lang),
    /// Draw everything anew.
    Redraw,
    /// End the program.
    Leave,
}

/// Which report is wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ReportKind {
    /// One page, or everything.
    pub length: Length,
    /// As what kind of file.
    pub format: Format,
    /// Whether the names of people are left out.
    pub hide_names: bool,
}

/// A line of the shelf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ShelfRow {
    /// Where the record lies.
    pub path: PathBuf,
    /// Its reference.
    pub reference: String,
    /// When it was changed.
    pub changed: Option<Timestamp>,
    /// What it is about and where it stands, or why it cannot be read.
    pub summary: Result<Summary, String>,
}

/// What the world answers.
#[derive(Debug)]
pub enum Outcome {
    /// The rules.
    Rules(Arc<Loaded>),
    /// The records, where all of them are remembered.
    Remembered(Option<Vec<ShelfRow>>),
    /// The records.
    Shelf(Vec<ShelfRow>),
    /// The folder of records is there and cannot be read; why.
    ShelfUnreadable(String),
    /// A record was begun or opened.
    Opened {
        /// Its first line.
        header: Box<Header>,
        /// Its state.
        check: Box<Check>,
        /// Why it cannot be written, if so.
        read_only: Option<String>,
        /// What was repaired, if anything.
        notice: Option<String>,
        /// What was left unfinished.
        drafts: Vec<(String, String)>,
    },
    /// A check of the list was changed or copied.
    Changed {
        /// What was done, in words.
        told: String,
        /// The record that was made, if one was.
        now_at: Option<PathBuf>,
    },
    /// A check of the list was not changed, and why.
    NotChanged(String),
    /// A record could not be begun.
    NotBegun(String),
    /// A record could not be opened.
    NotOpened(String),
    /// Steps are on disk.
    Saved(Timestamp),
    /// Steps are on disk, but elsewhere than before.
    SavedElsewhere(Timestamp, String),
    /// Steps are not on disk. They are kept.
    NotSaved(String),
    /// The rules that the check was begun on, where their text is known.
    EarlierRules(Option<Box<Rulebook>>),
    /// Another language is spoken: the rules in use, told in it, where they are read.
    Spoken(Option<Arc<Loaded>>),
    /// A report was written.
    Written(PathBuf, ReportKind),
    /// A report was not written.
    NotWritten(String),
    /// Something that the program cannot work without is damaged.
    Broken(String),
}
