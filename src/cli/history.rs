//! `article5 history`.

use std::collections::BTreeSet;
use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::CliError;
use super::nameless::Nameless;
use super::output::Output;
use super::paper::Paper;
use super::settings::{Settings, tell};
use crate::check::{Filter, history as changes_of};
use crate::report::history_page;
use crate::words::say;

/// Which changes of which check.
#[derive(Debug, Args)]
pub struct Wanted {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(long, value_name = "TEXT", default_value = "", help = say!("help-history-filter"))]
    filter: String,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    paper: Paper,
}

/// Tells every change that fits the filter.
pub fn history(settings: &Settings, wanted: &Wanted, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let desk = settings.desk(&loaded);
    let record = tell(desk.read(&wanted.id)?);
    // The page may go to whoever it is about: checks of others are not named on it.
    let own = record.check.not_naming(&desk.elsewhere(&record.check));
    let filter = Filter::read(&wanted.filter);
    if let Some(typed) = filter.unknown_kind {
        return Err(CliError::NoSuchKind(typed));
    }
    let nameless = wanted.nameless.hidden(settings, &own);
    let check = nameless.as_ref().unwrap_or(&own);
    let mut changes = changes_of(check);
    let all = changes.len();
    // The search goes through the history with names; the history without names has the same changes.
    let fit: BTreeSet<u64> = filter.among(&record.check, &loaded.rulebook).iter().map(|change| change.number).collect();
    changes.retain(|change| fit.contains(&change.number));
    let page = history_page(check, &loaded.rulebook, (&record.header.reference, &record.head), &changes, all);
    let for_programs = json!({
        "check": record.header.reference,
        "head": record.head,
        "steps": all,
        "changes": changes,
    });
    wanted.paper.print(&page, &for_programs, &loaded, output)?;
    Ok(ExitCode::SUCCESS)
}
