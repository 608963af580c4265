//! Wrapping by words, with the place of every line in the text.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use crate::text::wrap_options;

/// The lines of `text` at `width` columns, as byte ranges. Words are never cut, unless one alone is too long.
pub fn lines(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        wrap_line(line, start, width.max(1), &mut found);
        start += line.len() + 1;
    }
    found
}

fn wrap_line(line: &str, start: usize, width: usize, found: &mut Vec<Range<usize>>) {
    for piece in textwrap::wrap(line, wrap_options(line, width)) {
        let offset = (piece.as_ptr() as usize).checked_sub(line.as_ptr() as usize);
        // Without indents and hyphens every line is a slice of the text.
        let offset = offset.filter(|offset| offset + piece.len() <= line.len()).unwrap_or_default();
        found.push(start + offset..start + offset + piece.len());
    }
}

/// The line and column at which the byte `at` stands.
pub fn place(text: &str, lines: &[Range<usize>], at: usize, width: usize) -> (usize, usize) {
    let line = lines.iter().rposition(|line| line.start <= at).unwrap_or_default();
    let start = lines.get(line).map_or(0, |line| line.start);
    let column = text.get(start..at).map_or(0, UnicodeWidthStr::width);
    (line, column.min(width.saturating_sub(1)))
}
