//! The history of a check on paper.

use super::block::{Block, Document};
use crate::check::HistoryChange;
use crate::words::{moment, say};

/// The changes as a document: one row for each, first one first. `all` is how many there are without a filter.
pub fn history_page(title: &str, reference: &str, head: &str, changes: &[HistoryChange], all: usize) -> Document {
    let told = if changes.len() == all {
        say!("history-all", all = all)
    } else {
        say!("history-some", shown = changes.len(), all = all)
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
    let head_row = [
        say!("history-step"),
        say!("history-when"),
        say!("history-who"),
        say!("history-what"),
        say!("history-before"),
        say!("history-after"),
        say!("history-why"),
    ];
    let mut blocks = vec![Block::Paragraph(told)];
    if !changes.is_empty() {
        blocks.push(Block::Table { head: head_row.map(str::to_owned).to_vec(), rows });
    }
    Document {
        title: say!("history-title", tool = title),
        blocks,
        footer: say!("history-footer", reference = reference, hash = head),
        ..Document::default()
    }
}
