//! The checks that can come onto the table of a client: which ones, and how they are told apart.

use std::cmp::Reverse;

use crate::check::{same_group, told_apart};
use crate::text::visible;
use crate::tui::page::Row;
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::tui::theme::Tone;

/// The checks of a client and those of nobody, those that changed last first. Nothing of one client reaches another.
pub fn for_client<'a>(state: &'a State, client: &str) -> Vec<&'a ShelfRow> {
    let client = client.trim();
    let may_come = |row: &&ShelfRow| {
        let Ok(summary) = &row.summary else { return false };
        let group = summary.group.trim();
        !summary.archived && (client.is_empty() || group.is_empty() || same_group(client, group))
    };
    let mut rows: Vec<&ShelfRow> = state.shelf.iter().filter(may_come).collect();
    rows.sort_by_key(|row| Reverse(row.changed));
    rows
}

/// A check in a list of them: its name, a copy told from its original, its client, and where it stands.
pub fn row_of(state: &State, row: &ShelfRow, lead: &str) -> Row {
    let Ok(summary) = &row.summary else { return Row::led(lead, "", Tone::Text) };
    let verdict = format!("{} {}", state.look().sign(summary.verdict), summary.verdict_words(state.start.on));
    let beside = [visible(&summary.group).into_owned(), verdict];
    let beside: Vec<String> = beside.into_iter().filter(|text| !text.is_empty()).collect();
    Row::led(lead, &told_apart(&summary.title, summary.taken_from.first().map(|from| from.why)), Tone::Text)
        .right(&beside.join("  "), Tone::Quiet)
}
