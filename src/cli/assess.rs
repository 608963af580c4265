//! `article5 assess`: what is typed after it, and the edge where the day, the terminal and the clock come in.

use std::io::{self, IsTerminal, Write};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::OnceLock;
use std::time::{Duration, Instant};

use clap::ValueEnum;
use clap::builder::PossibleValue;
use jiff::civil::Date;

use super::CliError;
use super::ending::{ending, format_of, has_ending};
use super::onto::{Onto, file_of};
use super::output::columns_of;
use super::settings::Settings;
use super::who::By;
use crate::desk::Counts;
use crate::inventory::{Format, InputKind, Options, run, run_into, write_template};
use crate::report::inventory::Separator;
use crate::text::visible;
use crate::words::{and, say};

/// Which inventories, and how their verdicts are written.
#[derive(Debug, Clone, clap::Args)]
pub struct Args {
    /// The inventories; `-` reads standard input
    #[arg(value_name = "FILE", required_unless_present = "template", help = say!("help-assess-files"))]
    pub files: Vec<PathBuf>,
    /// How the inventories are written, where the names do not tell
    #[arg(long, value_name = "KIND", help = say!("help-assess-input"))]
    pub input: Option<InputKind>,
    /// How the verdicts are written [default: by the ending of the output file, else table]
    #[arg(long, help = say!("help-assess-format"))]
    pub format: Option<Format>,
    /// What stands between the cells of CSV
    #[arg(long, value_enum, default_value_t, help = say!("help-assess-separator"))]
    pub separator: Separator,
    /// Write the verdicts to this file
    #[arg(short, long, value_name = "FILE", help = say!("help-assess-output"))]
    pub output: Option<Onto>,
    /// Let the output file take the place of one that is there
    #[arg(long, help = say!("help-assess-force"))]
    pub force: bool,
    /// Add what is still open and which answers decided
    #[arg(long, help = say!("help-assess-why"))]
    pub why: bool,
    /// Write an empty inventory with all questions to this file and assess nothing; the ending .xlsx makes it a sheet
    #[arg(long, value_name = "FILE", conflicts_with_all = ["files", "output", "why", "format", "input"], help = say!("help-assess-template"))]
    pub template: Option<PathBuf>,
    /// Make a check of each row, or add to the check of that tool that is there already
    #[arg(long, help = say!("help-assess-into-checks"))]
    pub into_checks: bool,
    /// Put the checks into this group, and look for those of the tools in it
    #[arg(long, value_name = "NAME", requires = "into_checks", help = say!("help-assess-group"))]
    pub group: Option<String>,
    /// The column that holds the names of the tools
    #[arg(long, value_name = "NAME", conflicts_with = "template", help = say!("help-assess-name-column"))]
    pub name_column: Option<String>,
    #[command(flatten)]
    by: By,
}

impl Args {
    /// Who stands beside the answers of the checks: whoever was named, else the inventory.
    fn who(&self) -> String {
        if let Some(name) = self.by.name() {
            return name.to_owned();
        }
        let name = |path: &PathBuf| path.file_name().map(|name| visible(&name.to_string_lossy()).into_owned());
        say!("into-who", file = and(&self.files.iter().filter_map(name).collect::<Vec<_>>()))
    }

    /// The options, with what only the edge of the program knows: the day, the width of the terminal and, where
    /// standard error is a terminal, a clock for progress.
    pub fn options(self, on: Date, width: usize, clock: Option<fn() -> Duration>) -> Options {
        Options {
            input: self.input,
            name_column: self.name_column,
            format: self.format.unwrap_or(Format::Table),
            why: self.why,
            separator: self.separator,
            output: file_of(self.output.as_ref()).map(Path::to_path_buf),
            force: self.force,
            width,
            clock,
            ..Options::new(self.files, on)
        }
    }
}

impl ValueEnum for InputKind {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Csv, Self::Json, Self::Jsonl, Self::Sheet]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Csv => PossibleValue::new("csv").help(say!("help-input-csv")),
            Self::Json => PossibleValue::new("json").help(say!("help-input-json")),
            Self::Jsonl => PossibleValue::new("jsonl").help(say!("help-input-jsonl")),
            Self::Sheet => PossibleValue::new("xlsx").aliases(["ods", "xls"]).help(say!("help-input-xlsx")),
        })
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Self] {
        &[Self::Table, Self::Csv, Self::Xlsx, Self::Json]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Self::Table => PossibleValue::new("table").help(say!("help-verdicts-table")),
            Self::Csv => PossibleValue::new("csv").help(say!("help-verdicts-csv")),
            Self::Xlsx => PossibleValue::new("xlsx").help(say!("help-verdicts-xlsx")),
            Self::Json => PossibleValue::new("json").help(say!("help-verdicts-json")),
        })
    }
}

/// What a table is set to where there is no terminal.
const USUAL_WIDTH: usize = 80;

/// Assesses the inventories that were named.
pub fn start(settings: &Settings, args: Args) -> Result<ExitCode, CliError> {
    let width = columns_of(&io::stdout()).unwrap_or(USUAL_WIDTH);
    let clock = io::stderr().is_terminal().then_some(since_start as fn() -> Duration);
    let template = args.template.clone();
    let mut args = args;
    let of_file = |file: &Path| if has_ending(file, &["txt"]) { Some(Format::Table) } else { Format::by_ending(file) };
    let endings = ["csv", "xlsx", "json", "txt"];
    args.format = Some(format_of(args.format, file_of(args.output.as_ref()), of_file, Format::Table, &endings)?);
    let separator = args.separator;
    let into = args.into_checks.then(|| (args.group.clone().unwrap_or_default(), args.who()));
    let options = args.options(settings.on(), width, clock);
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    if let Some(template) = template {
        if !has_ending(&template, &["csv", "xlsx"]) {
            return Err(ending(&template, &["csv", "xlsx"]));
        }
        write_template(&template, options.force, separator, rulebook)?;
        let written = say!("inventory-template-written", file = visible(&template.to_string_lossy()));
        writeln!(io::stdout(), "{written}").map_err(CliError::Output)?;
        return Ok(ExitCode::SUCCESS);
    }
    if options.format == Format::Xlsx && options.output.is_none() && io::stdout().is_terminal() {
        return Err(CliError::SheetOnScreen);
    }
    let (stdin, stdout, stderr) = (io::stdin().lock(), io::stdout().lock(), io::stderr().lock());
    let outcome = match into {
        None => run(&options, rulebook, stdin, stdout, stderr)?,
        Some((group, who)) => {
            let mut keeper = settings.desk(&loaded).into_checks(&who, &group)?;
            let outcome = run_into(&options, rulebook, stdin, stdout, stderr, &mut keeper)?;
            let Counts { begun, added_to, left, differ, closed, without } = keeper.counts;
            let told = say!("into-done", begun = begun, added = added_to, left = left);
            let _ = writeln!(io::stderr(), "{told}");
            if keeper.counts.has_to_be_looked_at() {
                let told = say!("into-look", differ = differ, closed = closed, without = without);
                let _ = writeln!(io::stderr(), "{told}");
                return Ok(ExitCode::from(outcome.exit_code().max(1)));
            }
            outcome
        }
    };
    Ok(ExitCode::from(outcome.exit_code()))
}

fn since_start() -> Duration {
    static START: OnceLock<Instant> = OnceLock::new();
    START.get_or_init(Instant::now).elapsed()
}
