//! `article5 assess`: what is typed after it, and the edge where the day, the terminal and the clock come in.

use std::io::{self, IsTerminal};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use clap::builder::PossibleValue;
use jiff::civil::Date;

use super::CliError;
use super::settings::Settings;
use crate::inventory::{Format, InputKind, Limits, Options, run};

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

impl ValueEnum for InputKind {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Csv, Self::Json, Self::Jsonl]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Csv => PossibleValue::new("csv")
                .help("Cells between commas, semicolons or tabs; the first line names the columns"),
            Self::Json => PossibleValue::new("json").help("One list of objects, `[{…}, {…}]`"),
            Self::Jsonl => PossibleValue::new("jsonl").help("One object on each line"),
        })
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Csv, Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Table => PossibleValue::new("table").help("For reading on a terminal"),
            Self::Csv => PossibleValue::new("csv").help("For spreadsheets"),
            Self::Json => PossibleValue::new("json").help("For programs: one list, an object on each line"),
        })
    }
}

/// What a table is set to where there is no terminal.
const USUAL_WIDTH: usize = 80;

/// Assesses the inventories that were named.
pub fn start(settings: &Settings, args: Args) -> Result<ExitCode, CliError> {
    let width = match crossterm::terminal::size() {
        Ok((columns, _)) if io::stdout().is_terminal() && columns > 0 => usize::from(columns),
        _ => USUAL_WIDTH,
    };
    let clock = io::stderr().is_terminal().then_some(since_start as fn() -> Duration);
    let options = args.options(settings.on(), width, clock);
    let rulebook = settings.rules()?.rulebook;
    let (stdin, stdout, stderr) = (io::stdin().lock(), io::stdout().lock(), io::stderr().lock());
    let outcome = run(&options, &rulebook, stdin, stdout, stderr)?;
    Ok(ExitCode::from(outcome.exit_code()))
}

fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
