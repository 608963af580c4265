//! `article5 recheck-rules`: what a newer edition of the rules changes for a check.

use std::process::ExitCode;

use serde_json::json;

use super::super::CliError;
use super::super::output::Output;
use super::super::settings::Settings;
use super::compare::for_programs;
use super::opened::{Writing, read, rules_of, who};
use super::paper::Paper;
use crate::check::{Asked, Side, Step, UnknownAddress, compare, edition_changes};
use crate::report::block::Block;
use crate::report::{Sides, compare_page, rules_page};

/// Keeps answers that were looked at, then tells what is left and what the result is on both editions.
pub fn run(
    settings: &Settings,
    id: &str,
    keep: &[String],
    named: Option<String>,
    paper: &Paper,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rulebook = &loaded.rulebook;
    if !keep.is_empty() {
        let mut writing = Writing::open(settings, id)?;
        let mut steps = Vec::new();
        for name in keep {
            let address = rulebook.address(name).ok_or_else(|| UnknownAddress(name.clone()))?;
            if !writing.record.check.answers.contains_key(name) {
                return Err(CliError::NothingToKeep(name.clone()));
            }
            steps.push(Step::Kept { to: name.clone(), asked: Asked::at(rulebook, address) });
        }
        let who = who(&writing.record.check, named);
        writing.add(&who, Settings::now(), steps)?;
    }
    let record = read(settings, id)?;
    let earlier = rules_of(settings, &loaded, &record)?;
    let same = record.header.rules == rulebook.hash;
    let changes = match &earlier {
        Some(earlier) => Some(edition_changes(earlier, rulebook)),
        None => same.then(|| edition_changes(rulebook, rulebook)),
    };
    let reference = &record.header.reference;
    let mut page = rules_page(&record.check, rulebook, reference, &record.header.edition, changes.as_ref());
    let mut told = json!({ "check": reference, "begun_on": record.header.edition, "now": rulebook.edition.name });
    let again: Vec<&String> =
        record.check.answers.keys().filter(|name| record.check.look_again(rulebook, name).is_some()).collect();
    told["look_again"] = json!(again);
    if let Some(earlier) = &earlier {
        let side = |rulebook| Side { check: &record.check, rulebook, on: settings.on() };
        let comparison = compare(side(earlier), side(rulebook));
        let (before, now) =
            (format!("Rules {}", earlier.edition.name), format!("Rules {} (now)", rulebook.edition.name));
        let sides = Sides { left: &before, right: &now };
        let results = compare_page(&comparison, sides, rulebook).blocks;
        // The answers are the same and the rules stand on the page already: results alone are new here.
        let end = results
            .iter()
            .position(|block| matches!(block, Block::Heading { level: 2, text } if text == "Answers"))
            .unwrap_or(results.len());
        page.blocks.extend(results.into_iter().take(end));
        told["comparison"] = for_programs(&comparison, sides);
    }
    paper.print(&page, &told, output)?;
    Ok(ExitCode::SUCCESS)
}
