//! The history of a check on paper.

use super::block::{Block, Document};
use crate::check::HistoryChange;
use crate::words::moment;

/// The changes as a document: one row for each, first one first. `all` is how many there are without a filter.
pub fn history_page(title: &str, reference: &str, head: &str, changes: &[HistoryChange], all: usize) -> Document {
    let told = if changes.len() == all {
        format!("All {all} steps of this check, first one first. Nothing is ever taken out of a record.")
    } else {
        format!("{} of {all} steps of this check: those that fit the filter.", changes.len())
    };
    let rows = changes
        .iter()
        .map(|change| {
            vec![
                change.number.to_string(),
                moment(change.at),
                change.who.clone(),
                change.about.clone(),
                change.old.clone(),
                change.new.clone(),
                change.reason.clone(),
            ]
        })
        .collect();
    let head_row = ["Step", "When", "Who", "What", "Before", "After", "Why"].map(str::to_owned).to_vec();
    let mut blocks = vec![Block::Paragraph(told)];
    if !changes.is_empty() {
        blocks.push(Block::Table { head: head_row, rows });
    }
    Document {
        title: format!("History: {title}"),
        blocks,
        footer: format!("{reference} | last hash {head}"),
        ..Document::default()
    }
}
