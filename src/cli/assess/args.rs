//! What is typed after `article5 assess`.

use std::path::PathBuf;
use std::time::Duration;

use jiff::civil::Date;

use super::{Format, InputKind, Limits, Options};

/// Check many tools at once, from CSV, JSON or JSON Lines
///
/// Columns or keys are `name` and the addresses of questions, conditions, exceptions and scope, such as
/// `f.from-voice`, `f.2`, `f.medical-or-safety` and `scope.uses`. Answers are yes, no and unsure (or not sure); an
/// empty cell or null is not answered. Anything else is refused with its place, and the other rows are assessed.
///
/// In CSV that is written, a name that a spreadsheet would run as a formula gets an apostrophe in front; in CSV that
/// is read, that apostrophe is taken off again.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The inventories; `-` reads standard input
    #[arg(value_name = "FILE", required = true)]
    pub files: Vec<PathBuf>,
    /// How the inventories are written, where the names do not tell
    #[arg(long, value_name = "KIND")]
    pub input: Option<InputKind>,
    /// How the verdicts are written [default: by the ending of the output file, else table]
    #[arg(long)]
    pub format: Option<Format>,
    /// Write the verdicts to this file
    #[arg(short, long, value_name = "FILE")]
    pub output: Option<PathBuf>,
    /// Let the output file take the place of one that is there
    #[arg(long, requires = "output")]
    pub force: bool,
    /// Add what is still open and which answers decided
    #[arg(long)]
    pub why: bool,
}

impl Args {
    /// The options, with what only the edge of the program knows: the day, the width of the terminal and, where
    /// standard error is a terminal, a clock for progress.
    pub fn options(self, on: Date, width: usize, clock: Option<fn() -> Duration>) -> Options {
        let by_ending = self.output.as_deref().and_then(Format::by_ending);
        Options {
            files: self.files,
            input: self.input,
            on,
            format: self.format.or(by_ending).unwrap_or(Format::Table),
            why: self.why,
            output: self.output,
            force: self.force,
            width,
            clock,
            limits: Limits::default(),
        }
    }
}
