//! What can end a command: one sentence each, with a remedy.

use std::io;
use std::path::{Path, PathBuf};

use crate::desk::DeskError;
use crate::files::Unreadable;
use crate::record::RecordError;
use crate::rulebook::library::BuiltInDamaged;
use crate::text::visible;
use crate::words::say;

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum CliError {
    /// The output cannot be written.
    #[error("The output could not be written: {0}. Make room or choose another place.")]
    Output(#[source] io::Error),
    /// Something about records.
    #[error(transparent)]
    Record(#[from] RecordError),
    /// An act on checks was not done.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// The program itself is damaged.
    #[error(transparent)]
    Rules(#[from] BuiltInDamaged),
    /// The rules that were asked for cannot be used.
    #[error("{}", say!("command-rules-asked", folder = shown(.folder), first = visible(.first), more = *.more))]
    RulesAsked {
        /// Where they should be.
        folder: PathBuf,
        /// What is wrong first.
        first: String,
        /// How many flaws there are beside it.
        more: usize,
    },
    /// A file for translators cannot be written.
    #[error("{}", say!("overlay-not-written", path = shown(.path), why = visible(.why)))]
    WordsNotWritten {
        /// The file.
        path: PathBuf,
        /// Why not.
        why: String,
    },
    /// Many tools cannot be assessed.
    #[error(transparent)]
    Assess(#[from] crate::inventory::AssessError),
    /// Writing a sheet of Excel onto a terminal.
    #[error("{}", say!("inventory-sheet-on-screen"))]
    SheetOnScreen,
    /// A page of answers does not say which check it is about.
    #[error("{}", say!("asked-no-check", file = shown(.0)))]
    NoCheckNamed(PathBuf),
    /// Choosing among checks makes no sense for one.
    #[error("{}", say!("selection-only-for-all"))]
    OnlyForAll,
    /// Checks are chosen or named.
    #[error("{}", say!("selection-chosen-and-named"))]
    ChosenAndNamed,
    /// A Word file would only spoil a screen.
    #[error("A Word file cannot be shown on a screen. Name a file for it with -o, such as -o report.docx.")]
    NotForScreens,
    /// A file with cases cannot be read.
    #[error("{} cannot be read: {}. Check the name, or leave it out to replay the built-in cases.", visible(&.0.to_string_lossy()), .1)]
    Cases(PathBuf, #[source] Unreadable),
    /// Training came to nothing.
    #[error(transparent)]
    Train(#[from] crate::training::TrainingError),
    /// No rule has that letter.
    #[error("No rule is named `{}`. The rules are: {}, and scope.", visible(.0), .1)]
    UnknownRule(String, String),
    /// There is no terminal for full screens.
    #[error("{0} For questions on plain text use: article5 line")]
    NoTerminal(&'static str),
    /// Full screens failed.
    #[error("The screen cannot be used: {0}. Your answers are saved. For questions on plain text use: article5 line")]
    Screen(#[source] io::Error),
    /// The keys of `--keys` cannot be read.
    #[error("`{0}` is not a key. Write keys as a, 1, Enter, Esc, Up, Ctrl+q, or \"some text\".")]
    Keys(String),
}
