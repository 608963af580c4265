//! What the program asks of the world, and what the world answers. Nothing else leaves or enters it.

use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

use jiff::Timestamp;

use super::leading::{Answered, Leading};
use super::practising::{Trained, Training};
use super::shelf_row::ShelfRow;
use super::theme::Palette;
use crate::account::Account;
use crate::check::{Check, Comparison, Entry, Inquiry, Replies, Step};
use crate::desk::{AskFormat, Format, JoinHow};
use crate::record::Header;
use crate::report::Length;
use crate::report::block::Document;
use crate::rulebook::{Cover, Loaded, Rulebook};
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
    /// Read what the answers of this record mean. Nothing of it is opened.
    Glance(PathBuf),
    /// What is on the screen is whole without these: they wait until the person does nothing, at the latest until the
    /// next key.
    WhenQuiet(Vec<Effect>),
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
    /// Find the open questions that colleagues may know: of a record, or of the check that is open.
    FindQuestions(Option<PathBuf>),
    /// Write questions that were chosen among them.
    WriteQuestions {
        /// The record that they are about; the one that is open without it.
        of: Option<PathBuf>,
        /// What is asked of whom.
        asked: Vec<Inquiry>,
        /// As what kind of file.
        format: AskFormat,
    },
    /// Read and weigh what a colleague answered. Nothing is written.
    ReadReply(Returning),
    /// Compare two checks.
    Compare([PathBuf; 2]),
    /// Join checks into a new one.
    Join(Vec<PathBuf>, JoinHow),
    /// Open a file or a folder with the program that the system has for it.
    OpenBeyond(PathBuf),
    /// What training asks for.
    Train(Training),
    /// What a workshop asks for.
    Lead(Leading),
    /// Put a text where other programs paste from.
    ToClipboard(String),
    /// Read the rules that a check was begun on, by their hash.
    ReadRules(String),
    /// Remember the look.
    KeepPalette(Palette),
    /// Remember whether ASCII signs alone are shown.
    KeepSigns(bool),
    /// Keeps the language.
    KeepLanguage(Lang),
    /// Speak another language.
    Speak(Lang),
    /// Draw everything anew.
    Redraw,
    /// End the program.
    Leave,
}

/// What a colleague sent back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Returning {
    /// How it came.
    pub came: Came,
    /// Who answered, where the page does not say so; empty when nobody said.
    pub who: String,
}

/// How an answer came back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Came {
    /// As a file.
    File(PathBuf),
    /// As a text that was pasted.
    Pasted(String),
}

/// The open questions of a check, by who may know.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Questions {
    /// The record that they are about; the one that is open without it.
    pub of: Option<PathBuf>,
    /// The name of the tool.
    pub tool: String,
    /// Everything that is open.
    pub asked: Vec<Inquiry>,
}

/// What a colleague answered, weighed against the check that it belongs to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Weighed {
    /// What can be taken in, and what is refused.
    pub replies: Replies,
    /// How the result turns with it, in sentences.
    pub turn: Vec<String>,
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

/// What goes to colleagues, and what came back from them.
#[derive(Debug)]
pub enum Colleagues {
    /// The open questions.
    Questions(Questions),
    /// Questions were written.
    Written(Vec<PathBuf>),
    /// Questions could not be found or written.
    NotAsked(String),
    /// What a colleague answered, against the check that is open.
    Weighed(Weighed),
    /// What a colleague answered belongs to this check, which is not open.
    BelongsTo(PathBuf, Returning),
    /// What a colleague answered cannot be taken in, and why.
    NotTakenIn(String),
}

/// Two checks side by side.
#[derive(Debug)]
pub struct TwoChecks {
    /// Where their records lie.
    pub paths: [PathBuf; 2],
    /// What they are called, so that they are told apart.
    pub names: [String; 2],
    /// What they hold.
    pub checks: [Check; 2],
    /// What differs.
    pub comparison: Comparison,
    /// The rules on which the second one was read, where those are not the rules in use.
    pub right_rules: Option<Rulebook>,
    /// What has to be told beside it.
    pub notices: Vec<String>,
}

/// What several checks came to.
#[derive(Debug)]
pub enum Several {
    /// What is different between two of them.
    Compared(Box<TwoChecks>),
    /// They were joined into this record.
    Joined(PathBuf, Box<Document>),
    /// The names of their tools differ: somebody has to say that they are one tool.
    DifferentTools {
        /// The name of one tool.
        first: String,
        /// The name of another.
        second: String,
        /// What was to be joined.
        checks: Vec<PathBuf>,
        /// By which rule two answers become one.
        how: JoinHow,
    },
}

/// Something that other programs do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Beyond {
    /// A file or a folder was opened.
    Opened,
    /// A text was handed to the terminal, to be pasted elsewhere.
    Copied,
}

/// What the world answers.
#[derive(Debug)]
pub enum Outcome {
    /// The rules.
    Rules(Arc<Loaded>),
    /// The records, where all of them are remembered, and what is told of the rules before they are read.
    Remembered(Option<(Vec<ShelfRow>, Cover)>),
    /// The records.
    Shelf(Vec<ShelfRow>),
    /// The folder of records is there and cannot be read; why.
    ShelfUnreadable(String),
    /// What the answers of this record mean; nothing where it cannot be read.
    Glanced(PathBuf, Option<Rc<Account>>),
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
    /// What goes to colleagues, and what came back from them.
    Colleagues(Colleagues),
    /// What several checks came to.
    Several(Several),
    /// What became of something that training asked for.
    Trained(Trained),
    /// What became of something that a workshop asked for.
    Led(Answered),
    /// Something beyond the program was done, or why not.
    Beyond(Result<Beyond, String>),
    /// The rules that the check was begun on, where their text is known.
    EarlierRules(Option<Box<Rulebook>>),
    /// Another language is spoken: the rules in use, told in it, where they are read.
    Spoken(Option<Arc<Loaded>>),
    /// A choice of the settings holds and is not kept.
    NotKept(String),
    /// A report was written.
    Written(PathBuf, ReportKind),
    /// A report was not written.
    NotWritten(String),
    /// Something that the program cannot work without is damaged.
    Broken(String),
}
