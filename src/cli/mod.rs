//! The commands. Output meant for programs goes to stdout alone; what went wrong is one plain sentence on stderr.
//!
//! Exit codes: 0 done; 1 the answer is "no" (flaws, mismatches, a changed record); 2 wrong use or unreadable input.
//!
//! ```text
//! ask              `article5 ask` and `article5 take-in`
//! assess           `article5 assess`: many tools at once from a table
//! cases            `article5 cases`: replays worked cases
//! compare          `article5 compare` and `article5 what-if`
//! compare_json     a comparison as programs read it
//! copies           `article5 copy` and `article5 join`: new checks out of old ones, which stay as they are
//! ending           in which format a file is written: as its ending says, or not at all
//! error            what can end a command: one sentence each, with a remedy
//! graph            `article5 graph`: a rule as a drawing
//! help             the help, the manual page and the completions
//! history          `article5 history`
//! line_mode        `article5 line`: opens or begins a record and talks
//! listing          `article5 list`
//! misuse           what is said about arguments that cannot be understood
//! nameless         names of people left out
//! on_wall          a wall: a second start follows a workshop or a training through its file
//! onto             where `-o` leads, and what a file that is read may be
//! onto_file        pages and tables that are written into a file, whose ending decides how
//! options          options that work with every command
//! output           where commands write: a closed pipe ends quietly, a full disk is told
//! paper            where a page goes, and in which format
//! people           tables of people that are taken into a roster
//! questions        `article5 questions`: the rules on paper, to be filled in
//! places           `article5 where`: folders, and what came from where
//! plan             `article5 plan`: the removal plan
//! recheck          `article5 recheck-rules`: what a newer edition of the rules changes for a check
//! report           `article5 report`: one check, or all of them, in every format
//! screen           the full-screen program, on a terminal or on given keys
//! selecting        which checks a command is about, as options
//! settings         what options and environment together ask for
//! show             `article5 show`: one check on plain text
//! sign             `article5 sign`: a name under the answers as they stand
//! sql              `article5 sql`: the rules as a view for a database
//! standing         commands about a check as a whole
//! train            `article5 train`: stories to practise on
//! train_papers     what `article5 train` writes
//! train_practise   `article5 train` alone: begins a session, or goes on with one
//! train_seen       the file of a training as a second window sees it
//! training_told    what a look at the training cases tells
//! validate         `article5 validate`: proves a rulebook and reports every flaw at once
//! verify           `verify` tells whether every line of a record fits its seal
//! version          `article5 --version`: the program, and the rules inside it
//! who              who does what a command does
//! without_effect   options that would do nothing beside the others are refused
//! words            the rules in other languages
//! workshop         `article5 workshop`: several people on real checks, with votes and minutes
//! workshop_lead    `article5 workshop` alone: begins a workshop, or goes on with one
//! workshop_papers  what `article5 workshop` writes
//! workshop_seen    the file of a workshop as a second window sees it, with the names that belong to it
//! ```

pub mod assess;
mod ask;
mod cases;
mod compare;
mod compare_json;
mod copies;
mod ending;
mod error;
mod graph;
mod help;
mod history;
mod line_mode;
mod listing;
mod misuse;
mod nameless;
mod on_wall;
mod onto;
mod onto_file;
mod options;
mod output;
mod paper;
mod people;
mod places;
mod questions;
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
mod train_seen;
mod training_told;
mod validate;
mod verify;
mod version;
mod who;
pub mod without_effect;
mod words;
mod workshop;
mod workshop_lead;
mod workshop_papers;
mod workshop_seen;

use std::io::Write;
use std::path::PathBuf;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{ArgMatches, Args, CommandFactory, FromArgMatches, Parser, Subcommand};

use crate::files;
use crate::text::as_shown;
use crate::words::{live_in, say};
pub use error::CliError;
use options::Everywhere;
use output::Output;
use settings::Settings;

/// The command line.
#[derive(Debug, Parser)]
#[command(name = "article5", version, max_term_width = 100)]
#[command(about = say!("help-program"), long_about = help::at_length(say!("help-program"), say!("help-program-more")))]
pub struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    bare: Bare,
}

/// The command line without a command. Most starts are such, and they need not wait until all commands are described.
#[derive(Debug, Args)]
struct Bare {
    #[command(flatten)]
    everywhere: Everywhere,
    #[arg(long, value_name = "KEYS", help = say!("help-all-keys"))]
    keys: Option<String>,
    #[arg(long, value_name = "COLSxROWS", default_value = USUAL_SIZE, value_parser = screen::size, help = say!("help-all-size"))]
    size: (u16, u16),
    #[arg(long, help = say!("help-all-print"))]
    print: bool,
}

/// The size of the screen for keys, where none is named.
const USUAL_SIZE: &str = "80x24";

#[derive(Debug, Subcommand)]
enum Command {
    #[command(about = say!("help-line"))]
    Line {
        #[arg(long, value_name = "FILE", help = say!("help-line-record"))]
        record: Option<String>,
        #[arg(long, value_name = "NAME", help = say!("help-line-who"))]
        who: Option<String>,
    },
    #[command(about = say!("help-train"))]
    Train(train::Training),
    #[command(about = say!("help-workshop"))]
    Workshop(Box<workshop::Workshops>),
    #[command(about = say!("help-validate"))]
    Validate {
        #[arg(help = say!("help-validate-dir"))]
        dir: Option<PathBuf>,
        #[arg(short, long, help = say!("help-validate-verbose"))]
        verbose: bool,
        #[arg(long, value_name = "FOLDER", help = say!("help-validate-write-words"))]
        write_words: Option<PathBuf>,
    },
    #[command(about = say!("help-cases"))]
    Cases {
        #[arg(help = say!("help-cases-files"))]
        files: Vec<PathBuf>,
    },
    #[command(about = say!("help-assess"), long_about = help::at_length(say!("help-assess"), say!("help-assess-more")))]
    Assess(assess::Args),
    #[command(about = say!("help-sql"), long_about = help::at_length(say!("help-sql"), say!("help-sql-more")))]
    Sql(sql::Writing),
    #[command(about = say!("help-list"))]
    List(listing::Listing),
    #[command(about = say!("help-compare"))]
    Compare(compare::Pair),
    #[command(name = "what-if", about = say!("help-what-if"))]
    WhatIf(compare::Supposed),
    #[command(about = say!("help-history"))]
    History(history::Wanted),
    #[command(about = say!("help-ask"))]
    Ask(ask::Ask),
    #[command(name = "take-in", about = say!("help-take-in"))]
    TakeIn(ask::TakeIn),
    #[command(about = say!("help-copy"))]
    Copy(copies::Copying),
    #[command(about = say!("help-join"))]
    Join(copies::Joining),
    #[command(flatten)]
    Standing(standing::Standing),
    #[command(name = "recheck-rules", about = say!("help-recheck-rules"))]
    RecheckRules(recheck::Wanted),
    #[command(about = say!("help-sign"))]
    Sign(sign::Signing),
    #[command(about = say!("help-plan"))]
    Plan(plan::Planning),
    #[command(about = say!("help-show"))]
    Show(show::Showing),
    #[command(about = say!("help-report"))]
    Report(report::Reporting),
    #[command(about = say!("help-verify"))]
    Verify {
        #[arg(help = say!("help-verify-files"))]
        files: Vec<String>,
        #[arg(long, value_name = "HASH", requires = "files", help = say!("help-verify-head"))]
        head: Option<String>,
        #[command(flatten)]
        selecting: selecting::Selecting,
    },
    #[command(about = say!("help-recover"))]
    Recover {
        #[arg(help = say!("help-recover-file"))]
        file: String,
    },
    #[command(about = say!("help-graph"))]
    Graph {
        #[arg(help = say!("help-graph-rule"))]
        rule: String,
        #[arg(long, value_enum, help = say!("help-graph-format"))]
        format: Option<crate::report::graph::Format>,
        #[command(flatten)]
        into: graph::Into,
    },
    #[command(about = say!("help-questions"))]
    Questions(questions::Questions),
    #[command(about = say!("help-where"))]
    Where,
    #[command(about = say!("help-completions"))]
    Completions {
        #[arg(help = say!("help-completions-shell"))]
        shell: clap_complete::Shell,
    },
    #[command(about = say!("help-man"))]
    Man,
}

/// Runs the program on its arguments.
pub fn run() -> ExitCode {
    // Before anything is read: the help and what is said about misuse are told in it too.
    settings::speak_as_asked(std::env::args_os());
    let (cli, typed) = match read() {
        Ok(parsed) => parsed,
        Err(error) if error.kind() == ErrorKind::DisplayVersion => {
            let mut output = Output::standard();
            return version::tell(&mut output).map_or_else(|error| output.fail(&error), |()| ExitCode::SUCCESS);
        }
        Err(error) => {
            if !error.use_stderr() {
                let page = help::asked_for(Cli::command()).unwrap_or(error);
                let printed = help::print(&page);
                return printed.map_or_else(|error| Output::standard().fail(&error.into()), |()| ExitCode::SUCCESS);
            }
            let error = help::misuse(Cli::command()).unwrap_or(error);
            let _ = writeln!(std::io::stderr(), "{}", as_shown(&misuse::told(&error)));
            return ExitCode::from(2);
        }
    };
    #[cfg(unix)]
    outlive_size_limit();
    live_in(files::zone);
    let mut output = Output::standard();
    match without_effect::refuse(&typed).and_then(|()| dispatch(cli, &mut output)) {
        Ok(code) => code,
        Err(error) => {
            let code = output.fail(&error);
            crate::tui::keep_open();
            code
        }
    }
}

/// What was typed, as it is and as what it means.
fn read() -> Result<(Cli, ArgMatches), clap::Error> {
    // What does not fit here may be a command: then the parser that knows all commands reads it and tells what is
    // wrong.
    let without_commands = Bare::augment_args(clap::Command::new("article5").disable_help_flag(true));
    if let Ok(typed) = without_commands.try_get_matches()
        && let Ok(bare) = Bare::from_arg_matches(&typed)
    {
        return Ok((Cli { command: None, bare }, typed));
    }
    let typed = Cli::command().try_get_matches()?;
    let cli = Cli::from_arg_matches(&typed).map_err(|error| error.format(&mut Cli::command()))?;
    Ok((cli, typed))
}

/// A limit on the size of files ends a program by a signal. With the signal taken, the write fails instead and is told.
#[cfg(unix)]
fn outlive_size_limit() {
    let reached = std::sync::Arc::new(std::sync::atomic::AtomicBool::new(false));
    // Without it the program still works wherever there is no such limit.
    let _ = signal_hook::flag::register(signal_hook::consts::SIGXFSZ, reached);
}

fn dispatch(cli: Cli, output: &mut Output) -> Result<ExitCode, CliError> {
    let Bare { everywhere, keys, size, print } = cli.bare;
    let settings = Settings::new(everywhere);
    let Some(command) = cli.command else {
        return match keys {
            Some(keys) => screen::on_keys(&settings, &keys, size, print, output),
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
        Command::Graph { rule, format, into } => graph::run(&settings, &rule, format, &into, output),
        Command::Questions(wanted) => questions::questions(&settings, &wanted, output),
        Command::Where => places::run(&settings, output),
        Command::Completions { shell } => {
            let mut text = Vec::new();
            clap_complete::generate(shell, &mut help::commands(Cli::command()), "article5", &mut text);
            output.bytes(&text)?;
            Ok(ExitCode::SUCCESS)
        }
        Command::Man => {
            output.bytes(&help::manual(Cli::command()).map_err(CliError::Output)?)?;
            Ok(ExitCode::SUCCESS)
        }
    }
}
