//! What can end a command: one sentence each, with a remedy.

use std::io;
use std::path::{Path, PathBuf};

use crate::desk::DeskError;
use crate::files::{Doing, Unreadable, reason};
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
    #[error("{}", say!("command-output-failed", why = reason(.0, Doing::Writing)))]
    Output(#[from] io::Error),
    /// Standard input cannot be read.
    #[error("{}", say!("command-input-failed", why = .0.to_string()))]
    Input(#[source] Unreadable),
    /// Something about records.
    #[error("{}", .0.in_a_command())]
    Record(#[from] RecordError),
    /// An act on checks was not done.
    #[error("{}", .0.in_a_command())]
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
    /// The view for a database cannot be written.
    #[error(transparent)]
    Sql(#[from] crate::sql::SqlError),
    /// Writing a sheet of Excel onto a terminal.
    #[error("{}", say!("inventory-sheet-on-screen"))]
    SheetOnScreen,
    /// The check that should be believed is not among those that are joined.
    #[error("{}", say!("join-no-such-preference", typed = visible(.0)))]
    NoSuchPreference(String),
    /// A page of answers does not say which check it is about.
    #[error("{}", say!("asked-no-check", file = shown(.0)))]
    NoCheckNamed(PathBuf),
    /// An option was typed that would do nothing.
    #[error("{}", .0)]
    WithoutEffect(String),
    /// Choosing among checks makes no sense for one.
    #[error("{}", say!("selection-only-for-all"))]
    OnlyForAll,
    /// Checks are chosen or named.
    #[error("{}", say!("selection-chosen-and-named"))]
    ChosenAndNamed,
    /// Writing into a file whose ending says nothing.
    #[error("{}", say!("command-ending", path = shown(path), endings = endings.as_str()))]
    Ending {
        /// The file.
        path: PathBuf,
        /// The endings that can be written.
        endings: String,
    },
    /// A page cannot be made.
    #[error("{}", say!("command-page-failed", why = visible(.0)))]
    Page(String),
    /// A Word file would only spoil a screen, and the source of a web page tells nobody anything there.
    #[error("{}", say!("command-not-for-screens"))]
    NotForScreens,
    /// A file with cases cannot be read.
    #[error("{}", say!("command-cases-unreadable", path = visible(&.0.to_string_lossy()), why = .1.to_string()))]
    Cases(PathBuf, #[source] Unreadable),
    /// Training came to nothing.
    #[error(transparent)]
    Train(#[from] crate::training::TrainingError),
    /// A file of people in a room came to nothing.
    #[error(transparent)]
    Room(#[from] crate::room::RoomError),
    /// A workshop came to nothing.
    #[error(transparent)]
    Workshop(#[from] crate::workshop::WorkshopError),
    /// Leading stopped before its end.
    #[error(transparent)]
    WorkshopStopped(#[from] crate::line::WorkshopStopped),
    /// Training stopped before its end.
    #[error(transparent)]
    TrainingStopped(#[from] crate::line::TrainingStopped),
    /// The history has no changes of that kind.
    #[error("{}", say!("history-no-kind", typed = visible(.0), kinds = crate::check::ChangeKind::known()))]
    NoSuchKind(String),
    /// No rule has that letter.
    #[error("{}", say!("command-unknown-rule", rule = visible(.0), known = .1))]
    UnknownRule(String, String),
    /// There is no terminal for full screens.
    #[error("{}", say!("command-no-terminal", why = .0))]
    NoTerminal(&'static str),
    /// Full screens failed.
    #[error("{}", say!("command-screen-failed", why = reason(.0, Doing::Writing)))]
    Screen(#[source] io::Error),
    /// The keys of `--keys` cannot be read.
    #[error("{}", say!("command-no-key", typed = .0))]
    Keys(String),
}
