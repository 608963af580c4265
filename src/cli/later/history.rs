//! `article5 history`.

use std::process::ExitCode;

use serde_json::json;

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::opened::read;
use super::paper::Paper;
use crate::check::{Filter, HistoryChange, Names, history};
use crate::report::{hide_names, history_page};

/// Tells every change that fits the filter.
pub fn run(
    settings: &Settings,
    id: &str,
    filter: &str,
    hidden: bool,
    paper: &Paper,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let record = read(settings, id)?;
    let filter = Filter::read(filter);
    let mut changes = history(&record.check);
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
    paper.print(&page, &for_programs, output)?;
    Ok(ExitCode::SUCCESS)
}
