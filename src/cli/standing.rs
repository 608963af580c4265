//! Commands about a check as a whole: its group, whether it is open, when to look at it again.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use super::who::By;
use crate::check::Step;

/// Commands that are one step.
#[derive(Debug, Subcommand)]
pub enum Standing {
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
    Close(Named),
    /// Take up a closed or archived check again
    Reopen(Named),
    /// Put a check away; `list --archived` shows it
    Archive(Named),
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
}

/// Which check, and by whom.
#[derive(Debug, Args)]
pub struct Named {
    /// The check
    id: String,
    #[command(flatten)]
    by: By,
}

/// Takes the step and tells it.
pub fn change(settings: &Settings, command: Standing, output: &mut Output) -> Result<ExitCode, CliError> {
    let (id, by, step) = match command {
        Standing::Group { id, group, by } => (id, by, Step::Grouped { group }),
        Standing::Close(Named { id, by }) => (id, by, Step::Closed),
        Standing::Reopen(Named { id, by }) => (id, by, Step::Reopened),
        Standing::Archive(Named { id, by }) => (id, by, Step::Archived),
        Standing::ReviewBy { id, day, by } => (id, by, Step::ReviewDue { on: day }),
    };
    let loaded = settings.rules()?;
    let done = settings.desk(&loaded).change(&id, by.name(), step)?;
    settings.done(&done, output)
}
