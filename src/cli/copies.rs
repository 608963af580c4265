//! `article5 copy` and `article5 join`: new checks out of old ones, which stay as they are.

use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::CliError;
use super::output::Output;
use super::settings::{Settings, tell};
use super::who::By;
use crate::check::Prefer;
use crate::desk::{CopyOf, JoinHow, names_of};
use crate::report::block::Document;
use crate::report::{Sides, conflict_blocks, text};
use crate::words::say;

/// What is copied, and how.
#[derive(Debug, Args)]
pub struct Copying {
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
}

/// What is joined.
#[derive(Debug, Args)]
pub struct Joining {
    /// The first
    first: String,
    /// The second
    second: String,
    /// Which of the two is believed where they contradict each other; without it such an answer is Not sure
    #[arg(long, value_enum)]
    prefer: Option<Preferred>,
    /// Join them although the names of their tools differ
    #[arg(long)]
    different_tools: bool,
    #[command(flatten)]
    by: By,
}

/// Which of two checks is believed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum Preferred {
    /// The first
    #[value(name = "A", alias = "a", alias = "first")]
    First,
    /// The second
    #[value(name = "B", alias = "b", alias = "second")]
    Second,
}

impl From<Preferred> for Prefer {
    fn from(preferred: Preferred) -> Self {
        match preferred {
            Preferred::First => Self::First,
            Preferred::Second => Self::Second,
        }
    }
}

/// Copies a check.
pub fn copy(settings: &Settings, wanted: &Copying, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let record = tell(desk.read(&wanted.id)?);
    let how = CopyOf { recheck: wanted.recheck, group: wanted.group.as_deref(), named: wanted.by.name() };
    let (reference, why) = desk.copy(&record, how)?;
    output.line(&say!(
        "command-copied",
        reference = reference.clone(),
        why = why.words(),
        from = record.header.reference.to_string()
    ))?;
    Ok(ExitCode::SUCCESS)
}

/// Joins two checks.
pub fn join(settings: &Settings, wanted: &Joining, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let (first, second) = (tell(desk.read(&wanted.first)?), tell(desk.read(&wanted.second)?));
    let (a, b) = names_of((&first, &wanted.first), (&second, &wanted.second));
    let how = JoinHow { prefer: wanted.prefer.map(Prefer::from), different_tools: wanted.different_tools };
    let joined = desk.join(&first, &second, (a, b), how, wanted.by.name())?;
    let document = Document {
        title: say!("command-joined-title", reference = joined.reference, a = a, b = b),
        blocks: conflict_blocks(&joined.conflicts, Sides { left: a, right: b }),
        footer: say!("command-joined-footer").to_owned(),
        ..Document::default()
    };
    output.bytes(text::write(&document, 80).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}
