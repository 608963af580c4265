//! How high a row of a spreadsheet has to be, so that no text in it is hidden or runs over the row below. Programs that
//! open a sheet do not all work it out themselves.

use super::visible::visible_lines;
use super::wrap::wrap;

/// The height of one line in the usual letters of a sheet, in points.
const LINE: f64 = 15.0;
/// No spreadsheet takes a higher row, in points.
const HIGHEST: f64 = 409.0;

/// The most lines that a row can show.
pub const MOST_LINES_OF_ROW: usize = 27;

/// How many lines a text needs in a column that is `width` letters wide.
pub fn lines_of(text: &str, width: usize) -> usize {
    visible_lines(text).lines().map(|line| wrap(line, width.max(1), "", "").len().max(1)).sum::<usize>().max(1)
}

/// The height of a row with so many lines, in points.
pub fn row_height(lines: usize) -> f64 {
    let lines = u32::try_from(lines.min(MOST_LINES_OF_ROW + 1)).unwrap_or_default();
    (f64::from(lines) * LINE).min(HIGHEST)
}
