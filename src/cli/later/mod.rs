//! Commands for what happens with a check after its first result.

mod ask;
mod compare;
mod copies;
mod history;
mod opened;
mod paper;
mod rules;
mod state;

use std::path::PathBuf;
use std::process::ExitCode;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
pub use opened::rules_of;
use paper::{Paper, PaperFormat};

/// Where a page goes and how it is written.
#[derive(Debug, Clone, Args)]
pub struct Page {
    /// In which format
    #[arg(long, value_enum, default_value_t = PaperFormat::Txt)]
    format: PaperFormat,
    /// Where to; on the screen without it
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Replace a file that is there already
    #[arg(long)]
    force: bool,
}

impl From<Page> for Paper {
    fn from(page: Page) -> Self {
        Self { format: page.format, file: page.output, force: page.force }
    }
}

/// Who does it.
#[derive(Debug, Clone, Args)]
pub struct By {
    /// Who does this; without it, whoever fills in the check
    #[arg(long, value_name = "NAME")]
    who: Option<String>,
}

/// The commands.
#[derive(Debug, Subcommand)]
pub enum Later {
    /// Compare two checks, and tell which answers or rules explain each different result
    Compare {
        /// The first: a reference, the beginning of it, or a file; ID@12 is the check after step 12, ID@2026-11-20 on that day
        first: String,
        /// The second
        second: String,
        /// Read both on the rules in use now, not on those that they were begun on
        #[arg(long)]
        rules_now: bool,
        /// The day that the second result speaks about
        #[arg(long, value_name = "DATE")]
        then: Option<Date>,
        #[command(flatten)]
        page: Page,
    },
    /// Show what would change with other answers; nothing is saved
    #[command(name = "what-if")]
    WhatIf {
        /// The check
        id: String,
        /// Answers such as f.2=no, f.from-voice=unsure, f.3= (takes it away)
        #[arg(required = true, value_name = "ADDRESS=ANSWER")]
        answers: Vec<String>,
        #[command(flatten)]
        page: Page,
    },
    /// Tell everything that ever happened to a check
    History {
        /// The check
        id: String,
        /// What to show: words, address:f.2, kind:answer, who:Ann
        #[arg(long, value_name = "TEXT", default_value = "")]
        filter: String,
        /// Show people as Person 1, Person 2
        #[arg(long)]
        hide_names: bool,
        #[command(flatten)]
        page: Page,
    },
    /// Write the open questions for a colleague
    Ask {
        /// The check
        id: String,
        /// For whom; everybody without it
        #[arg(long, value_name = "NAME")]
        to: Option<String>,
        /// In which format; ron is a small file to answer in
        #[arg(long, value_enum, default_value_t = ask::AskFormat::Txt)]
        format: ask::AskFormat,
        /// Where to; on the screen without it
        #[arg(short, value_name = "FILE")]
        output: Option<PathBuf>,
        /// Replace a file that is there already
        #[arg(long)]
        force: bool,
    },
    /// Take in the answers of a colleague, after showing them
    #[command(name = "take-in")]
    TakeIn {
        /// The file that came back
        file: PathBuf,
        /// Do not ask first
        #[arg(long)]
        yes: bool,
        #[command(flatten)]
        by: By,
    },
    /// Copy a check into a new one
    Copy {
        /// The check
        id: String,
        /// To go through the same tool again: every answer is marked LOOK AGAIN
        #[arg(long)]
        recheck: bool,
        /// Put the copy into this group
        #[arg(long, value_name = "NAME")]
        group: Option<String>,
        #[command(flatten)]
        by: By,
    },
    /// Join two checks of the same tool into a new one
    Join {
        /// The first
        first: String,
        /// The second
        second: String,
        /// Which of the two is believed where they contradict each other; without it such an answer is Not sure
        #[arg(long, value_enum)]
        prefer: Option<copies::Preferred>,
        #[command(flatten)]
        by: By,
    },
    /// Put a check into a group: a client, a project, a workshop
    Group {
        /// The check
        id: String,
        /// The group; empty takes it out
        group: String,
        #[command(flatten)]
        by: By,
    },
    /// Close a check
    Close {
        /// The check
        id: String,
        #[command(flatten)]
        by: By,
    },
    /// Take up a closed or archived check again
    Reopen {
        /// The check
        id: String,
        #[command(flatten)]
        by: By,
    },
    /// Put a check away; `list --archived` shows it
    Archive {
        /// The check
        id: String,
        #[command(flatten)]
        by: By,
    },
    /// Tell what a newer edition of the rules changes for a check
    #[command(name = "recheck-rules")]
    RecheckRules {
        /// The check
        id: String,
        /// Keep the answer at this address: it was looked at again and stays
        #[arg(long, value_name = "ADDRESS")]
        keep: Vec<String>,
        #[command(flatten)]
        by: By,
        #[command(flatten)]
        page: Page,
    },
    /// Put a name under the answers as they stand
    Sign {
        /// The check
        id: String,
        /// As what
        #[arg(long = "as", value_enum)]
        role: state::SignAs,
        /// Who
        #[arg(long, value_name = "NAME")]
        name: String,
        /// What is declared
        #[arg(long, value_name = "TEXT")]
        statement: Option<String>,
    },
    /// Set the day on which the check has to be looked at again
    #[command(name = "review-by")]
    ReviewBy {
        /// The check
        id: String,
        /// The day, such as 2027-05-01
        day: Date,
        #[command(flatten)]
        by: By,
    },
    /// Plan a task of the removal plan, or show the plan
    Plan {
        /// The check
        id: String,
        /// The task, such as switched-off; shows the plan without it
        task: Option<String>,
        /// By when; --on DATE says the same
        #[arg(long, value_name = "DATE")]
        date: Option<Date>,
        /// By whom
        #[arg(long = "by", value_name = "NAME", default_value = "")]
        whom: String,
        /// Anything else
        #[arg(long, value_name = "TEXT", default_value = "")]
        note: String,
        /// It is done
        #[arg(long)]
        done: bool,
        #[command(flatten)]
        by: By,
    },
}

/// Runs one of them.
pub fn run(settings: &Settings, command: Later, output: &mut Output) -> Result<ExitCode, CliError> {
    use crate::check::Step;
    let change = |id: &str, by: By, step: Step, output: &mut Output| state::change(settings, id, by.who, step, output);
    match command {
        Later::Compare { first, second, rules_now, then, page } => {
            compare::run(settings, &compare::Pair { first, second, rules_now, then }, &page.into(), output)
        }
        Later::WhatIf { id, answers, page } => compare::what_if(settings, &id, &answers, &page.into(), output),
        Later::History { id, filter, hide_names, page } => {
            history::run(settings, &id, &filter, hide_names, &page.into(), output)
        }
        Later::Ask { id, to, format, output: file, force } => {
            ask::run(settings, &id, to.as_deref(), format, file, force, output)
        }
        Later::TakeIn { file, yes, by } => ask::take_in(settings, &file, yes, by.who, output),
        Later::Copy { id, recheck, group, by } => copies::copy(settings, &id, recheck, group, by.who, output),
        Later::Join { first, second, prefer, by } => copies::join(settings, &first, &second, prefer, by.who, output),
        Later::Group { id, group, by } => change(&id, by, Step::Grouped { group }, output),
        Later::Close { id, by } => change(&id, by, Step::Closed, output),
        Later::Reopen { id, by } => change(&id, by, Step::Reopened, output),
        Later::Archive { id, by } => change(&id, by, Step::Archived, output),
        Later::RecheckRules { id, keep, by, page } => rules::run(settings, &id, &keep, by.who, &page.into(), output),
        Later::Sign { id, role, name, statement } => state::sign(settings, &id, role, &name, statement, output),
        Later::ReviewBy { id, day, by } => change(&id, by, Step::ReviewDue { on: day }, output),
        Later::Plan { id, task, date, whom, note, done, by } => {
            let planned = state::Task { name: task, date: date.or(settings.named_day()), whom, note, done };
            state::plan(settings, &id, planned, by.who, output)
        }
    }
}
