//! What needs somebody, the most pressing first: each line is one check, which can be opened from it.

use jiff::civil::Date;

use crate::logic::Verdict;
use crate::record::Summary;
use crate::tui::shelf_row::ShelfRow;
use crate::tui::state::State;
use crate::words::{day, say};

/// Rules that begin to apply within so many days are told among what needs somebody.
const SOON: i32 = 90;
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

/// What needs somebody, over all checks that are not in the archive, whatever the list shows. It is worked out when the
/// list changes and not for every key.
#[derive(Debug, Clone, Default)]
pub(super) struct Needs {
    /// The checks that are told one by one, by their places in the shelf, most pressing first.
    pub pressing: Vec<(Why, usize)>,
    /// How many more there are.
    pub more: usize,
    /// Checks that are open.
    pub open: usize,
    /// Checks that were begun on other rules.
    pub older: usize,
    /// Checks whose next look is due.
    pub due: usize,
    /// The next day on which rules begin to apply, if an open check may come under one of them.
    pub begins: Option<Date>,
}

impl Needs {
    /// Over the whole shelf.
    pub(super) fn of(state: &State) -> Self {
        let mut needs = Self::default();
        let next = state.cover.as_ref().and_then(|cover| cover.next_change(state.start.on));
        for (index, row) in state.shelf.iter().enumerate() {
            let Some(summary) = row.summary.as_ref().ok().filter(|summary| !summary.archived) else { continue };
            needs.pressing.extend(why(state, summary).map(|why| (why, index)));
            let is_open = summary.next.is_some() || summary.verdict == Verdict::Open;
            needs.open += usize::from(!summary.closed && is_open);
            needs.begins = needs.begins.or_else(|| next.filter(|next| summary.concerns_on.contains(next)));
            needs.older += usize::from(!summary.closed && summary.other_rules);
            needs.due += usize::from(summary.review_due.is_some_and(|on| on <= state.start.on));
        }
        needs.pressing.sort_unstable();
        needs.more = needs.pressing.len().saturating_sub(MOST);
        needs.pressing.truncate(MOST);
        needs
    }
}

fn why(state: &State, summary: &Summary) -> Option<Why> {
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

/// The next rules that begin to apply, in a sentence, and whether that is soon.
pub(super) fn next_rules(state: &State) -> Option<(String, bool)> {
    let cover = state.cover.as_ref()?;
    let next: Date = cover.next_change(state.start.on)?;
    let starting = cover.starts.iter().filter(|from| **from == next).count();
    let is_soon = next.since(state.start.on).is_ok_and(|until| until.get_days() <= SOON);
    Some((say!("home-rules-begin", rules = starting, day = next), is_soon))
}
