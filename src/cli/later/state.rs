//! Commands that add one step to a check as a whole.

use std::process::ExitCode;

use clap::ValueEnum;
use jiff::civil::Date;

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::{Writing, read, who};
use crate::account::standing;
use crate::check::{Role, Step};
use crate::report::block::Document;
use crate::report::standing_blocks;
use crate::report::text;

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum SignAs {
    /// Who filled in the check
    Assessor,
    /// Who went through it afterwards
    Reviewer,
}

/// Adds one step and tells it.
pub fn change(
    settings: &Settings,
    id: &str,
    named: Option<String>,
    step: Step,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let mut writing = Writing::open(settings, id)?;
    let who = who(&writing.record.check, named);
    let told = format!("{}: {}", writing.record.header.reference, step.in_words());
    writing.add(&who, Settings::now(), vec![step])?;
    output.line(&told)?;
    Ok(ExitCode::SUCCESS)
}

/// Puts a name under the answers.
pub fn sign(
    settings: &Settings,
    id: &str,
    role: SignAs,
    name: &str,
    statement: Option<String>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let role = match role {
        SignAs::Assessor => Role::Assessor,
        SignAs::Reviewer => Role::Reviewer,
    };
    let name = name.trim().to_owned();
    if name.is_empty() {
        return Err(CliError::NoName);
    }
    let statement = statement.unwrap_or_else(|| role.statement().to_owned());
    change(settings, id, Some(name.clone()), Step::SignedOff { role, name, statement }, output)
}

/// A task of the removal plan as it was given.
pub struct Task {
    /// Its short name; the plan is shown without it.
    pub name: Option<String>,
    /// By when.
    pub date: Option<Date>,
    /// By whom.
    pub whom: String,
    /// Anything else.
    pub note: String,
    /// Whether it is done.
    pub done: bool,
}

/// Plans a task, or shows the plan.
pub fn plan(
    settings: &Settings,
    id: &str,
    task: Task,
    named: Option<String>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let tasks = &loaded.rulebook.consequences.plan;
    let Some(name) = task.name else {
        let record = read(settings, id)?;
        let blocks = standing_blocks(&standing(&record.check, &loaded.rulebook));
        let footer = record.header.reference.to_string();
        let title = record.check.tool.title().to_owned();
        let document = Document { title, blocks, footer, ..Document::default() };
        output.bytes(text::write(&document, 80).as_bytes())?;
        output.line("Tasks that can be planned:")?;
        for task in tasks {
            output.line(&format!("  {}: {}", task.id, task.label))?;
        }
        return Ok(ExitCode::SUCCESS);
    };
    if !tasks.iter().any(|known| known.id == name) {
        let known: Vec<&str> = tasks.iter().map(|task| task.id.as_str()).collect();
        return Err(CliError::UnknownTask(name, known.join(", ")));
    }
    let step = Step::Planned { task: name, date: task.date, who: task.whom, note: task.note, done: task.done };
    change(settings, id, named, step, output)
}
