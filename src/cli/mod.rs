//! The commands. Output meant for programs goes to stdout alone; what went wrong is one plain sentence on stderr.
//!
//! Exit codes: 0 done; 1 the answer is "no" (flaws, mismatches, a changed record); 2 wrong use or unreadable input.

pub mod assess;
mod ask;
mod cases;
mod compare;
mod compare_json;
mod copies;
mod error;
mod graph;
mod history;
mod line_mode;
mod listing;
mod onto_file;
mod options;
mod output;
mod paper;
mod places;
mod plan;
mod recheck;
mod report;
mod screen;
mod selecting;
mod settings;
mod show;
mod sign;
mod sql;
mod standing;
mod train;
mod train_papers;
mod train_practise;
mod training_told;
mod validate;
mod verify;
mod who;
mod words;
mod workshop;
mod workshop_lead;
mod workshop_papers;
mod workshop_wall;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::{CommandFactory, Parser, Subcommand};

use crate::files;
use crate::text::visible_lines;
use crate::words::live_in;
pub use error::CliError;
use options::Everywhere;
use output::Output;
use settings::Settings;

/// Find out whether an AI tool is one of the prohibited practices of Article 5 of the EU AI Act.
///
/// Without a command the full-screen program starts. It asks plain questions and saves every answer.
#[derive(Debug, Parser)]
#[command(name = "article5", version, max_term_width = 100)]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    everywhere: Everywhere,
    /// Run the program on these keys without a terminal, such as "a Enter 1" (see --print)
    #[arg(long, value_name = "KEYS")]
    keys: Option<String>,
    /// The size of the screen for --keys
    #[arg(long, value_name = "COLSxROWS", default_value = USUAL_SIZE_TYPED, value_parser = screen::size)]
    size: (u16, u16),
    /// Print the last screen after --keys
    #[arg(long)]
    print: bool,
}

/// The size of the screen for keys, where none is named.
const USUAL_SIZE: (u16, u16) = (80, 24);
const USUAL_SIZE_TYPED: &str = "80x24";

#[derive(Debug, Subcommand)]
enum Command {
    /// Ask question by question on plain text; also reads answers from a pipe
    Line {
        /// Go on with this check: a reference or a file
        #[arg(long, value_name = "FILE")]
        record: Option<String>,
        /// Who answers; without it, whoever fills in the check
        #[arg(long, value_name = "NAME")]
        who: Option<String>,
    },
    /// Train on short stories; practice is kept apart from real checks
    Train(train::Training),
    /// Lead several people through real checks, with votes and minutes
    Workshop(Box<workshop::Workshops>),
    /// Prove a rulebook: the built-in rules, or these files laid over them
    Validate {
        /// A folder with rule files
        dir: Option<PathBuf>,
        /// Print figures for each rule
        #[arg(short, long)]
        verbose: bool,
        /// Write the files of words for the language of --lang here, to translate or to go on with
        #[arg(long, value_name = "FOLDER")]
        write_words: Option<PathBuf>,
    },
    /// Replay worked cases
    Cases {
        /// Files in JSON Lines; the built-in cases without one
        files: Vec<PathBuf>,
    },
    Assess(assess::Args),
    Sql(sql::Writing),
    /// List your checks
    List(listing::Listing),
    /// Compare two checks, and tell which answers or rules explain each different result
    Compare(compare::Pair),
    /// Show what would change with other answers; nothing is saved
    #[command(name = "what-if")]
    WhatIf(compare::Supposed),
    /// Tell everything that ever happened to a check
    History(history::Wanted),
    /// Write the open questions for a colleague
    Ask(ask::Ask),
    /// Take in the answers of a colleague, after showing them
    #[command(name = "take-in")]
    TakeIn(ask::TakeIn),
    /// Copy a check into a new one
    Copy(copies::Copying),
    /// Join two checks of the same tool into a new one
    Join(copies::Joining),
    #[command(flatten)]
    Standing(standing::Standing),
    /// Tell what a newer edition of the rules changes for a check
    #[command(name = "recheck-rules")]
    RecheckRules(recheck::Wanted),
    /// Put a name under the answers as they stand
    Sign(sign::Signing),
    /// Plan a task of the removal plan, or show the plan
    Plan(plan::Planning),
    /// Show one check on plain text
    Show(show::Showing),
    /// Write a report on a check, or on all of them
    Report(report::Reporting),
    /// Tell whether every line of a record fits its seal; compare its last hash with the one on your report
    Verify {
        /// Files or references; all checks without one
        files: Vec<String>,
        /// The last hash as it stands on a printed report
        #[arg(long, value_name = "HASH", requires = "files")]
        head: Option<String>,
        #[command(flatten)]
        selecting: selecting::Selecting,
    },
    /// Copy what a damaged record still holds into a new one; the damaged file stays as it is
    Recover {
        /// A file or a reference
        file: String,
    },
    /// Draw a rule, or `scope`
    Graph {
        /// The letter of the rule, or `scope`
        rule: String,
        /// As what
        #[arg(long, value_enum, default_value_t = crate::report::graph::Format::Text)]
        format: crate::report::graph::Format,
    },
    /// Print the blank questionnaire
    Questions,
    /// Tell where everything is kept and where the rules came from
    Where,
    /// Print the completions for a shell
    Completions {
        /// Which shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
}

impl Cli {
    /// What no arguments mean. Most starts are such, and they need not wait for all the others to be described.
    fn bare() -> Self {
        Self { command: None, everywhere: Everywhere::default(), keys: None, size: USUAL_SIZE, print: false }
    }
}

/// Runs the program on its arguments.
pub fn run() -> ExitCode {
    let parsed = if std::env::args_os().len() <= 1 { Ok(Cli::bare()) } else { Cli::try_parse() };
    let cli = match parsed {
        Ok(cli) => cli,
        Err(error) => {
            if !error.use_stderr() {
                // A closed pipe is no reason to complain about help that nobody reads.
                let _ = error.print();
                return ExitCode::SUCCESS;
            }
            // The message repeats what was typed, and a name of a file can hold anything.
            let _ = writeln!(std::io::stderr(), "{}", visible_lines(error.render().to_string().trim_end()));
            return ExitCode::from(2);
        }
    };
    #[cfg(unix)]
    outlive_size_limit();
    live_in(files::zone);
    let mut output = Output::standard();
    match dispatch(cli, &mut output) {
        Ok(code) => code,
        Err(error) => {
            let code = output.fail(&error);
            crate::tui::keep_open();
            code
        }
    }
}

/// A limit on the size of files ends a program by a signal. With the signal taken, the write fails instead and is told.
#[cfg(unix)]
fn outlive_size_limit() {
    let reached = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    // Without it the program still works wherever there is no such limit.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, reached);
}

fn dispatch(cli: Cli, output: &mut Output) -> Result<ExitCode, CliError> {
    let settings = Settings::new(cli.everywhere);
    let Some(command) = cli.command else {
        return match cli.keys {
            Some(keys) => screen::on_keys(&settings, &keys, cli.size, cli.print, output),
            None => screen::full(&settings),
        };
    };
    match command {
        Command::Line { record, who } => line_mode::run(&settings, record.as_deref(), who.as_deref()),
        Command::Validate { dir, verbose, write_words } => {
            let how = validate::How { verbose, write_words };
            validate::run(&settings, dir.as_deref(), &how, output)
        }
        Command::Train(training) => train::train(&settings, training, output),
        Command::Workshop(workshops) => workshop::workshop(&settings, *workshops, output),
        Command::Cases { files } => cases::run(&settings, &files, output),
        Command::Assess(args) => assess::start(&settings, args),
        Command::Sql(wanted) => sql::print(&settings, &wanted, output),
        Command::List(listing) => listing::run(&settings, &listing, output),
        Command::Compare(pair) => compare::compare(&settings, &pair, output),
        Command::WhatIf(supposed) => compare::what_if(&settings, &supposed, output),
        Command::History(wanted) => history::history(&settings, &wanted, output),
        Command::Ask(wanted) => ask::ask(&settings, &wanted, output),
        Command::TakeIn(wanted) => ask::take_in(&settings, &wanted, output),
        Command::Copy(wanted) => copies::copy(&settings, &wanted, output),
        Command::Join(wanted) => copies::join(&settings, &wanted, output),
        Command::Standing(command) => standing::change(&settings, command, output),
        Command::RecheckRules(wanted) => recheck::recheck(&settings, &wanted, output),
        Command::Sign(signing) => sign::sign(&settings, &signing, output),
        Command::Plan(planning) => plan::plan(&settings, planning, output),
        Command::Show(showing) => show::show(&settings, &showing, output),
        Command::Report(reporting) => report::report(&settings, &reporting, output),
        Command::Verify { files, head, selecting } => {
            verify::verify(&settings, &verify::Which { files, head, selecting }, output)
        }
        Command::Recover { file } => verify::recover(&settings, &file, output),
        Command::Graph { rule, format } => graph::run(&settings, &rule, format, output),
        Command::Questions => graph::questions(&settings, output),
        Command::Where => places::run(&settings, output),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut Cli::command(), "article5", &mut text);
            output.bytes(&text)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Man => {
            let mut text = Vec::new();
            clap_mangen::Man::new(Cli::command()).render(&mut text).map_err(CliError::Output)?;
            output.bytes(&text)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
