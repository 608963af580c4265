//! Commands about a check as a whole: its group, whether it is open, when to look at it again.

use std::process::ExitCode;

use clap::{Args, Subcommand};
use jiff::civil::Date;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use super::who::By;
use crate::check::Step;
use crate::desk::DeskError;
use crate::words::say;

/// Commands that are one step.
#[derive(Debug, Subcommand)]
pub enum Standing {
    #[command(about = say!("help-group"))]
    Group {
        #[arg(help = say!("help-check"))]
        id: String,
        #[arg(help = say!("help-group-group"))]
        group: String,
        #[command(flatten)]
        by: By,
    },
    #[command(about = say!("help-close"))]
    Close(Named),
    #[command(about = say!("help-reopen"))]
    Reopen(Named),
    #[command(about = say!("help-archive"))]
    Archive(Named),
    #[command(name = "review-by", about = say!("help-review-by"))]
    ReviewBy {
        #[arg(help = say!("help-check"))]
        id: String,
        #[arg(value_name = "DATE", value_parser = super::options::day, help = say!("help-review-by-day"))]
        day: Date,
        #[command(flatten)]
        by: By,
    },
}

/// Which check, and by whom.
#[derive(Debug, Args)]
pub struct Named {
    #[arg(help = say!("help-check"))]
    id: String,
    #[command(flatten)]
    by: By,
}

/// Takes the step and tells it.
pub fn change(settings: &Settings, command: Standing, output: &mut Output) -> Result<ExitCode, CliError> {
    let (id, by, step) = match command {
        Standing::Group { id, group, by } => {
            let loaded = settings.rules()?;
            return settings.done(&settings.desk(&loaded).group(&id, by.name(), &group)?, output);
        }
        Standing::Close(Named { id, by }) => (id, by, Step::Closed),
        Standing::Reopen(Named { id, by }) => (id, by, Step::Reopened),
        Standing::Archive(Named { id, by }) => (id, by, Step::Archived),
        // A day that is over asks for nothing.
        Standing::ReviewBy { day, .. } if day < settings.on() => return Err(DeskError::DayIsOver.into()),
        Standing::ReviewBy { id, day, by } => (id, by, Step::ReviewDue { on: day }),
    };
    let loaded = settings.rules()?;
    let done = settings.desk(&loaded).change(&id, by.name(), step)?;
    settings.done(&done, output)
}
