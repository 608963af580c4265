//! Many tools at once, from CSV, XLSX, JSON or JSON Lines: one row a tool, one verdict a rule. Rows stream through, so an
//! inventory of a million tools needs no more memory than one of ten.
//!
//! ```text
//! file ─opened─▶ csv_in | sheet_in | json_in ─cell, column─▶ Row (one sheet) ─verdicts─▶ csv_out | xlsx_out | json_out | table_out ─▶ file | stdout
//!                        └─ a row that cannot be read ─▶ console, with file:line:column and remedy; the rest goes on
//! ```

mod cell;
mod column;
mod console;
mod csv_in;
mod csv_out;
mod encoding;
mod error;
mod fault;
mod heading;
mod held;
mod json_in;
mod json_out;
mod json_row;
mod keeper;
mod kind;
mod limits;
mod note;
mod opened;
mod output;
mod own;
mod quoting;
mod row;
mod rows;
mod seen;
mod session;
mod sheet_in;
mod table_out;
mod template;
mod verdicts;
mod why;
mod xlsx_out;

use std::io::{Read, Write};
use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

pub use error::AssessError;
pub use keeper::{Keeper, Kept, Tool};
pub use kind::{Format, InputKind};
pub use limits::Limits;
pub use seen::same_name;
pub use template::write_template;

use crate::report::inventory::Separator;
use crate::rulebook::Rulebook;

/// What to assess, of which day, and where the verdicts go.
#[derive(Debug, Clone)]
pub struct Options {
    /// The inventories in order; `-` is standard input.
    pub files: Vec<PathBuf>,
    /// How they are written; `None` goes by the ending of each name, then by its first character.
    pub input: Option<InputKind>,
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
}

impl Options {
    /// The usual options: by ending, as a table of 80 columns to standard output, without progress.
    pub fn new(files: Vec<PathBuf>, on: Date) -> Self {
        Self {
            files,
            input: None,
            on,
            format: Format::Table,
            why: false,
            separator: Separator::default(),
            output: None,
            force: false,
            width: 80,
            clock: None,
            limits: Limits::default(),
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

/// Assesses every row of every file. The first lines of all files are checked before anything is assessed.
///
/// Verdicts go to `stdout` or to the file of the options, everything else to `stderr`, whose own failures have no
/// effect. A file that is written appears under its name only when it is whole and on disk.
pub fn run(
    options: &Options,
    rulebook: &Rulebook,
    stdin: impl Read,
    stdout: impl Write,
    stderr: impl Write,
) -> Result<Outcome, AssessError> {
    session::run(options, rulebook, stdin, stdout, stderr, None)
}

/// Like [`run`], and makes a check of every row that was read.
///
/// # Errors
/// As for [`run`], and when a check cannot be kept.
pub fn run_into(
    options: &Options,
    rulebook: &Rulebook,
    stdin: impl Read,
    stdout: impl Write,
    stderr: impl Write,
    keeper: &mut dyn Keeper,
) -> Result<Outcome, AssessError> {
    session::run(options, rulebook, stdin, stdout, stderr, Some(keeper))
}
