//! What to assess, and how a run ended.

use std::num::NonZero;
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

use super::kind::{Format, InputKind};
use super::limits::Limits;
use crate::report::inventory::Separator;

/// More workers than this would only wait for the thread that reads and writes.
const MOST_WORKERS: usize = 8;

/// What to assess, of which day, and where the verdicts go.
#[derive(Debug, Clone)]
pub struct Options {
    /// The inventories in order; `-` is standard input.
    pub files: Vec<PathBuf>,
    /// How they are written; `None` goes by the ending of each name, then by its first character.
    pub input: Option<InputKind>,
    /// The heading of the column that holds the names of the tools, where that is not a known one.
    pub name_column: Option<String>,
    /// The day on which the verdicts hold.
    pub on: Date,
    /// How the verdicts are written.
    pub format: Format,
    /// Whether to add what is still open and which answers decided.
    pub why: bool,
    /// What stands between two cells of CSV.
    pub separator: Separator,
    /// The file for the verdicts; `None` is standard output.
    pub output: Option<PathBuf>,
    /// Whether that file may take the place of one that is there.
    pub force: bool,
    /// How many columns the terminal has, for the table.
    pub width: usize,
    /// Time since some moment, where progress is to be shown on standard error; `None` shows none.
    pub clock: Option<fn() -> Duration>,
    /// How much is read before it is refused.
    pub limits: Limits,
    /// How many rows may be worked on at once. What is written is the same for any number.
    pub workers: NonZero<usize>,
}

impl Options {
    /// The usual options: by ending, as a table of 80 columns to standard output, without progress, on every processor.
    pub fn new(files: Vec<PathBuf>, on: Date) -> Self {
        let processors = std::thread::available_parallelism().map_or(1, NonZero::get);
        Self {
            files,
            input: None,
            name_column: None,
            on,
            format: Format::Table,
            why: false,
            separator: Separator::default(),
            output: None,
            force: false,
            width: 80,
            clock: None,
            limits: Limits::default(),
            workers: NonZero::new(processors.min(MOST_WORKERS)).unwrap_or(NonZero::<usize>::MIN),
        }
    }
}

/// How a run ended that was not stopped by an error.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Outcome {
    /// Rows with a verdict.
    pub assessed: u64,
    /// Rows that could not be read; each was reported with its place.
    pub refused: u64,
    /// Whoever read standard output went away before the end. Nothing is said about it.
    pub reader_left: bool,
}

impl Outcome {
    /// 0 when every row has its verdict, 1 when a row was refused, 2 when the reader left before the end.
    pub const fn exit_code(self) -> u8 {
        match self {
            Self { reader_left: true, .. } => 2,
            Self { refused: 0, .. } => 0,
            _ => 1,
        }
    }
}
