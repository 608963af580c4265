//! Many tools at once, from CSV, XLSX, JSON or JSON Lines: one row a tool, one verdict a rule. Rows stream through, so an
//! inventory of a million tools needs no more memory than one of ten.
//!
//! ```text
//! file ─opened─▶ csv_in | sheet_in | json_in ─cell, column─▶ Row (one sheet) ─verdicts─▶ csv_out | xlsx_out | json_out | table_out ─▶ file | stdout
//!        (a large table: parts ─crew─▶ several parts at once, each with rows of its own ─▶ put in order)
//!                        └─ a row that cannot be read ─▶ console, with file:line:column and remedy; the rest goes on
//! ```

mod called;
mod cell;
mod column;
mod console;
mod crew;
mod csv_in;
mod csv_out;
mod encoding;
mod described;
mod error;
mod fault;
mod first_sheet;
mod heading;
mod held;
mod inputs;
mod json_in;
mod json_out;
mod json_row;
mod keeper;
mod kind;
mod limits;
mod note;
mod opened;
mod options;
mod output;
mod own;
mod parts;
mod plain;
mod quoting;
mod row;
mod rows;
mod seen;
mod session;
mod sheet_book;
mod sheet_extent;
mod sheet_fault;
mod sheet_in;
mod table_out;
mod template;
mod verdicts;
mod why;
mod writers;
mod xlsx_out;

use std::io::{Read, Write};

pub use described::{Described, Tells};
pub use error::AssessError;
pub use first_sheet::first_sheet;
pub use keeper::{Keeper, Kept, Tool};
pub use kind::{Format, InputKind};
pub use limits::Limits;
pub use options::{Options, Outcome};
pub use seen::same_name;
pub use template::write_template;

use crate::rulebook::Rulebook;

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
