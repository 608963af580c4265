//! `article5 plan`: the removal plan.

use std::process::ExitCode;

use clap::Args;
use jiff::civil::Date;

use super::CliError;
use super::ending::format_of;
use super::nameless::Nameless;
use super::onto::{Onto, file_of};
use super::options::day;
use super::output::Output;
use super::paper::put;
use super::settings::{Settings, tell};
use super::who::By;
use crate::account::standing;
use crate::desk::{Format, Paper, PlanAnew, Wanted};
use crate::report::block::Document;
use crate::report::inventory::Separator;
use crate::report::{Length, standing_blocks, text};
use crate::words::say;

/// A task as it was given.
#[derive(Debug, Args)]
pub struct Planning {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(help = say!("help-plan-task"))]
    task: Option<String>,
    #[arg(long, value_name = "DATE", value_parser = day, help = say!("help-plan-date"))]
    date: Option<Date>,
    #[arg(long = "by", value_name = "NAME", help = say!("help-plan-whom"))]
    whom: Option<String>,
    #[arg(long, value_name = "TEXT", help = say!("help-plan-note"))]
    note: Option<String>,
    #[arg(long, help = say!("help-plan-done"))]
    done: bool,
    #[arg(long, conflicts_with = "done", help = say!("help-plan-not-done"))]
    not_done: bool,
    #[arg(long, value_enum, hide_possible_values = true, help = say!("help-plan-format"))]
    format: Option<Format>,
    #[arg(short, value_name = "FILE", help = say!("help-plan-output"))]
    output: Option<Onto>,
    #[arg(long, value_enum, default_value_t, help = say!("help-report-separator"))]
    separator: Separator,
    #[arg(long, help = say!("help-force"))]
    force: bool,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    by: By,
}

/// Plans a task, or shows the plan.
pub fn plan(settings: &Settings, planning: Planning, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let Planning { id, task, date, whom, note, done, not_done, nameless, by, format, separator, force, .. } = planning;
    let file = file_of(planning.output.as_ref());
    if let Some(task) = task {
        let done = (done || not_done).then_some(done);
        let anew = PlanAnew { date: date.or(settings.named_day()), who: whom, note, done };
        return settings.done(&desk.plan(&id, by.name(), &task, anew)?, output);
    }
    if format.is_some() || planning.output.is_some() {
        let format = format_of(format, file, Format::of_file, Format::Txt, &Format::ALL.map(Format::ending))?;
        if format.is_for_files() && file.is_none() && output.is_terminal() {
            return Err(CliError::NotForScreens);
        }
        let record = desk.read_whole(&id)?;
        let hide_names = nameless.is_asked(settings);
        let (length, paper) = (Length::Full, Paper::Usual);
        let wanted = Wanted { format, length, hide_names, paper, template: None, separator };
        put(&desk.plan_paper(&record, wanted)?, file, force, output)?;
        return Ok(ExitCode::SUCCESS);
    }
    let record = tell(desk.read(&id)?);
    let hidden = nameless.hidden(settings, &record.check);
    let check = hidden.as_ref().unwrap_or(&record.check);
    let document = Document {
        title: check.tool.title().to_owned(),
        blocks: standing_blocks(&standing(check, &loaded.rulebook, &desk.elsewhere(&record.check))),
        footer: record.header.reference.to_string(),
        ..Document::default()
    };
    output.page(&text::write(&document, 80))?;
    output.line(say!("command-tasks"))?;
    for task in &loaded.rulebook.consequences.plan {
        output.line(&format!("  {}: {}", task.id, task.label))?;
    }
    Ok(ExitCode::SUCCESS)
}
