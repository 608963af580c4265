//! The history of a check on paper.

use std::collections::BTreeSet;

use super::block::{Block, Document};
use crate::check::{Check, HistoryChange, history_in_words};
use crate::rulebook::Rulebook;
use crate::words::{moment, say};

/// Changes of a check as a document: one row for each, the first one first. `all` is how many there are without a
/// filter. A question is told as the rules ask it, or else as it was asked when it was answered.
pub fn history_page(
    check: &Check,
    rulebook: &Rulebook,
    (reference, head): (&str, &str),
    changes: &[HistoryChange],
    all: usize,
) -> Document {
    let told = if changes.len() == all {
        say!("history-all", all = all)
    } else {
        say!("history-some", shown = changes.len(), all = all)
    };
    let wanted: BTreeSet<u64> = changes.iter().map(|change| change.number).collect();
    let rows = history_in_words(check, rulebook)
        .into_iter()
        .filter(|change| wanted.contains(&change.number))
        .map(|change| {
            vec![
                change.number.to_string(),
                moment(change.at),
                change.who,
                change.about,
                change.old,
                change.new,
                change.reason,
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
        title: say!("history-title", tool = check.tool.title()),
        blocks,
        footer: say!("history-footer", reference = reference, hash = head),
        ..Document::default()
    }
}
