//! `article5 recheck-rules`: what a newer edition of the rules changes for a check.

use std::process::ExitCode;

use clap::Args;
use serde_json::json;

use super::CliError;
use super::compare_json::for_programs;
use super::nameless::Nameless;
use super::output::Output;
use super::paper::Paper;
use super::settings::{Settings, tell};
use super::who::By;
use crate::report::{Sides, compared_results, rules_page};
use crate::words::say;

/// Which check, and which of its answers stay.
#[derive(Debug, Args)]
pub struct Wanted {
    #[arg(help = say!("help-check"))]
    id: String,
    #[arg(long, value_name = "ADDRESS", help = say!("help-recheck-keep"))]
    keep: Vec<String>,
    #[command(flatten)]
    by: By,
    #[command(flatten)]
    nameless: Nameless,
    #[command(flatten)]
    paper: Paper,
}

/// Keeps answers that were looked at, then tells what is left and what the result is on both editions.
pub fn recheck(settings: &Settings, wanted: &Wanted, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    let desk = settings.desk(&loaded);
    if !wanted.keep.is_empty() {
        settings.notice(desk.keep(&wanted.id, wanted.by.name(), &wanted.keep)?.notices.iter());
    }
    let mut record = tell(desk.read(&wanted.id)?);
    wanted.nameless.take_out(settings, [&mut record]);
    let checked = desk.recheck_rules(&record)?;
    settings.notice(checked.notice.iter());
    let reference = &record.header.reference;
    let typed = Some(say!("edition-address"));
    let mut page =
        rules_page(&record.check, rulebook, reference, &record.header.edition, checked.changes.as_ref(), typed);
    let mut told = json!({ "check": reference, "begun_on": record.header.edition, "now": rulebook.edition.name });
    told["look_again"] = json!(checked.look_again);
    if let (Some(earlier), Some(comparison)) = (&checked.earlier, &checked.comparison) {
        let (before, now) = (
            say!("command-rules", edition = &earlier.edition.name),
            say!("command-rules-now", edition = &rulebook.edition.name),
        );
        let sides = Sides { left: &before, right: &now };
        // The answers are the same and the rules stand on the page already: results alone are new here.
        page.blocks.extend(compared_results(comparison, sides, rulebook));
        told["comparison"] = for_programs(comparison, sides);
    }
    wanted.paper.print(&page, &told, &loaded, output)?;
    Ok(ExitCode::SUCCESS)
}
