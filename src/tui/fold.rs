//! What folds in a small window, so that the question, its answers and what the choice leads to are there.

use super::lay::lines_of;
use super::line::Line;
use super::page::{Page, Row};

/// What folds when the question and its answers do not fit, one after the other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fold {
    /// Everything is there.
    Nothing,
    /// Examples are gone.
    Examples,
    /// Empty lines among the answers too.
    BlankLines,
}

impl Fold {
    /// The lines of a page in a window of `room` lines, of which messages take some; then what was folded to make them
    /// fit, and how many lines there were before. No more is folded than the question and its answers need, and, where
    /// that helps, what the choice leads to.
    pub fn into(page: &Page, width: usize, room: usize, messages: usize) -> (Vec<Line>, Self, usize) {
        let left = room.saturating_sub(messages);
        let (mut lines, mut folded) = (Self::Nothing.lines(page, width), Self::Nothing);
        let unfolded = lines.len();
        for fold in [Self::Examples, Self::BlankLines] {
            if needed(&lines) <= left {
                break;
            }
            (lines, folded) = (fold.lines(page, width), fold);
        }
        if let Some(rows) = leads_to(page).map(|at| at + 1).filter(|rows| folded.lines_to(page, width, *rows) > left) {
            let stronger = [Self::Examples, Self::BlankLines].into_iter().filter(|fold| *fold > folded);
            if let Some(fold) = stronger.into_iter().find(|fold| fold.lines_to(page, width, rows) <= left) {
                (lines, folded) = (fold.lines(page, width), fold);
            }
        }
        (lines, folded, unfolded)
    }

    /// The lines of the body.
    fn lines(self, page: &Page, width: usize) -> Vec<Line> {
        self.of_rows(page, width, page.body.len()).collect()
    }

    /// How many lines so many rows take.
    pub fn lines_to(self, page: &Page, width: usize, rows: usize) -> usize {
        self.of_rows(page, width, rows).count()
    }

    fn of_rows(self, page: &Page, width: usize, rows: usize) -> impl Iterator<Item = Line> {
        let last = page.body.iter().rposition(|row| row.must).map_or(0, |last| last + 1);
        let is_blank = |row: &Row| *row == Row::blank();
        page.body
            .iter()
            .enumerate()
            .take(rows)
            .filter(move |(_, row)| self < Self::Examples || !row.folds)
            .filter(move |(index, row)| self < Self::BlankLines || *index >= last || !is_blank(row))
            .flat_map(move |(_, row)| lines_of(row, width, row.must && self >= Self::Examples))
    }
}

/// How many lines it takes to show the rows that have to be seen, with everything above them.
pub fn needed(lines: &[Line]) -> usize {
    lines.iter().rposition(|line| line.must).map_or(0, |last| last + 1)
}

/// The row that tells what the choice leads to.
pub fn leads_to(page: &Page) -> Option<usize> {
    page.body.iter().position(|row| row.leads_to.is_some())
}
