//! `article5 history`.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::CliError;
use super::output::Output;
use super::paper::Paper;
use super::settings::{Settings, tell};
use crate::check::{Filter, HistoryChange, Names, history as changes_of};
use crate::report::{hide_names, history_page};
use crate::words::say;

/// Which changes of which check.
#[derive(Debug, Args)]
pub struct Wanted {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(long, value_name = "TEXT", default_value = "", help = say!("help-history-filter"))]
    filter: String,
    #[arg(long, help = say!("help-history-hide-names"))]
    hide_names: bool,
    #[command(flatten)]
    paper: Paper,
}

/// Tells every change that fits the filter.
pub fn history(settings: &Settings, wanted: &Wanted, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let record = tell(settings.desk(&loaded).read(&wanted.id)?);
    let hidden = wanted.hide_names;
    let filter = Filter::read(&wanted.filter);
    let mut changes = changes_of(&record.check);
    let all = changes.len();
    changes.retain(|change| filter.fits(change));
    let names = if hidden { Names::of([&record.check]) } else { Names::default() };
    if hidden {
        for change in &mut changes {
            let HistoryChange { who, old, new, reason, .. } = change;
            for text in [who, old, new, reason] {
                *text = names.hide(text);
            }
        }
    }
    let title = record.check.tool.title();
    let page = history_page(title, &record.header.reference, &record.head, &changes, all);
    let page = if hidden { hide_names(&page, &names) } else { page };
    let for_programs = json!({
        "check": record.header.reference,
        "head": record.head,
        "steps": all,
        "changes": changes,
    });
    wanted.paper.print(&page, &for_programs, output)?;
    Ok(ExitCode::SUCCESS)
}
