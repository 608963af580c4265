//! The lines on which the mark can stand, in order: things that can be chosen, and texts that are only read.

use super::focus::moved;
use crate::tui::act::Act;
use crate::tui::lay::lines_of;
use crate::tui::page::Row;

/// What the mark stands on. A thing is known by itself: in a list that changes the mark stays on the same one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stop<T> {
    /// Something that can be chosen.
    Of(T),
    /// A line to read, by its number among the lines to read.
    Text(usize),
    /// A line between two others, by its place, where the window is too low to show it otherwise.
    Between(usize),
}

/// A row with what the mark can stand on in it.
#[derive(Debug, Clone)]
pub struct Line<T> {
    /// The row.
    pub row: Row,
    /// What the mark stands on here; it passes over a line without.
    pub stop: Option<Stop<T>>,
}

impl<T: Clone + PartialEq> Line<T> {
    /// A line that the mark passes over.
    pub const fn plain(row: Row) -> Self {
        Self { row, stop: None }
    }

    /// The line with the mark. Before anybody moved it, that is the first one.
    pub fn marked(lines: &[Self], mark: Option<&Stop<T>>) -> Option<usize> {
        let same = lines.iter().position(|line| mark.is_some() && line.stop.as_ref() == mark);
        same.or_else(|| lines.iter().position(|line| line.stop.is_some()))
    }

    /// Where a key moves the mark to.
    pub fn mark_after(lines: &[Self], mark: Option<&Stop<T>>, act: Act) -> Option<Stop<T>> {
        let stops: Vec<&Stop<T>> = lines.iter().filter_map(|line| line.stop.as_ref()).collect();
        let marked = Self::marked(lines, mark).and_then(|at| lines[at].stop.as_ref());
        let now = stops.iter().position(|stop| Some(*stop) == marked).unwrap_or_default();
        stops.get(moved(now, act, stops.len())).map(|stop| (*stop).clone())
    }

    /// Rows to read, below everything that can be chosen.
    pub fn to_read(rows: impl IntoIterator<Item = Row>) -> impl Iterator<Item = Self> {
        rows.into_iter().enumerate().map(|(number, row)| {
            let stop = (row != Row::blank()).then_some(Stop::Text(number));
            Self { row, stop }
        })
    }

    /// Adds stops, so that every line can be read: where a window is too low for what stands between two stops, or
    /// above the first one, the mark stops there too.
    pub fn with_stops(mut lines: Vec<Self>, (column, height): (usize, usize)) -> Vec<Self> {
        let tall: Vec<usize> = lines.iter().map(|line| lines_of(&line.row, column, false).len()).collect();
        let stops: Vec<usize> = (0..lines.len()).filter(|at| lines[*at].stop.is_some()).collect();
        let from = std::iter::once(None).chain(stops.iter().copied().map(Some));
        for (from, to) in from.zip(stops.iter().copied()) {
            let first = from.map_or(0, |from| from + 1);
            if tall[from.unwrap_or(0)..=to].iter().sum::<usize>() > height {
                for (at, line) in lines.iter_mut().enumerate().take(to).skip(first) {
                    line.stop = (line.row != Row::blank()).then_some(Stop::Between(at));
                }
            }
        }
        lines
    }
}
