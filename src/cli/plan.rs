//! `article5 plan`: the removal plan.

use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::CliError;
use super::output::Output;
use super::settings::{Settings, tell};
use super::who::By;
use crate::account::standing;
use crate::check::Planned;
use crate::report::block::Document;
use crate::report::{standing_blocks, text};
use crate::words::say;

/// A task as it was given.
#[derive(Debug, Args)]
pub struct Planning {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(help = say!("help-plan-task"))]
    task: Option<String>,
    #[arg(long, value_name = "DATE", help = say!("help-plan-date"))]
    date: Option<Date>,
    #[arg(long = "by", value_name = "NAME", default_value = "", help = say!("help-plan-whom"))]
    whom: String,
    #[arg(long, value_name = "TEXT", default_value = "", help = say!("help-plan-note"))]
    note: String,
    #[arg(long, help = say!("help-plan-done"))]
    done: bool,
    #[command(flatten)]
    by: By,
}

/// Plans a task, or shows the plan.
pub fn plan(settings: &Settings, planning: Planning, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let Planning { id, task, date, whom, note, done, by } = planning;
    if let Some(task) = task {
        let planned = Planned { date: date.or(settings.named_day()), who: whom, note, done };
        return settings.done(&desk.plan(&id, by.name(), &task, planned)?, output);
    }
    let record = tell(desk.read(&id)?);
    let document = Document {
        title: record.check.tool.title().to_owned(),
        blocks: standing_blocks(&standing(&record.check, &loaded.rulebook, &desk.elsewhere(&record.check))),
        footer: record.header.reference.to_string(),
        ..Document::default()
    };
    output.bytes(text::write(&document, 80).as_bytes())?;
    output.line(say!("command-tasks"))?;
    for task in &loaded.rulebook.consequences.plan {
        output.line(&format!("  {}: {}", task.id, task.label))?;
    }
    Ok(ExitCode::SUCCESS)
}
