//! What needs somebody, the most pressing first: each line is one check, which can be opened from it.

use crate::logic::Verdict;
use crate::record::Summary;
use crate::tui::effect::ShelfRow;
use crate::tui::state::State;
use crate::words::{day, say};

/// So many lines are told one by one.
const MOST: usize = 4;

/// Why a check needs somebody, the most pressing reason first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Why {
    /// A rule is met in full.
    Prohibited,
    /// The day of its next look is over.
    Overdue,
    /// An exception is claimed, and has to be proved.
    Claimed,
}

/// The checks that need somebody, by their places in the shelf, most pressing first; and how many more there are.
pub(super) fn pressing(state: &State) -> (Vec<(Why, usize)>, usize) {
    let mut found: Vec<(Why, usize)> = state
        .shelf
        .iter()
        .enumerate()
        .filter_map(|(index, row)| Some((why(state, row.summary.as_ref().ok()?)?, index)))
        .collect();
    found.sort_unstable();
    let more = found.len().saturating_sub(MOST);
    found.truncate(MOST);
    (found, more)
}

fn why(state: &State, summary: &Summary) -> Option<Why> {
    if summary.archived {
        return None;
    }
    let is_overdue = summary.review_due.is_some_and(|on| on <= state.start.on);
    match summary.verdict {
        Verdict::Prohibited => Some(Why::Prohibited),
        _ if is_overdue => Some(Why::Overdue),
        Verdict::ExceptionClaimed if !summary.closed => Some(Why::Claimed),
        _ => None,
    }
}

/// Why it needs somebody, in words.
pub(super) fn words(state: &State, why: Why, row: &ShelfRow) -> String {
    let Ok(summary) = &row.summary else { return String::new() };
    match (why, summary.review_due) {
        (Why::Overdue, Some(on)) => say!("home-look-again-due", day = day(on)),
        _ => format!("{} {}", state.look().sign(summary.verdict), summary.verdict_words(state.start.on)),
    }
}
