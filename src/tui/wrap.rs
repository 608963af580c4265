//! Wrapping by words, with the place of every line in the text.
//!
//! A screen is drawn again with every key, and nearly all of it is as it was. So it is remembered how texts were
//! wrapped lately.

use std::cell::RefCell;
use std::collections::HashMap;
use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use crate::text::wrap_options;

/// The lines of `text` at `width` columns, as byte ranges. Words are never cut, unless one alone is too long.
pub fn lines(text: &str, width: usize) -> Vec<Range<usize>> {
    let width = width.max(1);
    // A short text is wrapped as soon as it is found, and a long one is being typed.
    if text.len() < width || text.len() > MOST_BYTES {
        return wrap(text, width);
    }
    LATELY.with_borrow_mut(|lately| lately.lines(text, width))
}

fn wrap(text: &str, width: usize) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut start = 0;
    for line in text.split('\n') {
        wrap_line(line, start, width, &mut found);
        start += line.len() + 1;
    }
    found
}

/// Longer texts are not remembered.
const MOST_BYTES: usize = 1000;
/// So many texts are remembered, and at most as many of those before them.
const MOST_TEXTS: usize = 1000;

thread_local! {
    static LATELY: RefCell<Lately> = RefCell::default();
}

/// How texts were wrapped, by text and width. Once it is full, what was not asked for since the last time goes.
#[derive(Default)]
struct Lately {
    now: HashMap<String, Vec<Wrapped>>,
    before: HashMap<String, Vec<Wrapped>>,
}

/// A width, and the lines at it.
type Wrapped = (usize, Vec<Range<usize>>);

impl Lately {
    fn lines(&mut self, text: &str, width: usize) -> Vec<Range<usize>> {
        let known = |texts: &HashMap<String, Vec<Wrapped>>| {
            let wrapped = texts.get(text)?;
            wrapped.iter().find(|(known, _)| *known == width).map(|(_, lines)| lines.clone())
        };
        if let Some(lines) = known(&self.now) {
            return lines;
        }
        let lines = known(&self.before).unwrap_or_else(|| wrap(text, width));
        if self.now.len() >= MOST_TEXTS {
            self.before = std::mem::take(&mut self.now);
        }
        self.now.entry(text.to_owned()).or_default().push((width, lines.clone()));
        lines
    }
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

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn what_is_remembered_has_an_end() {
        let mut lately = Lately::default();
        for number in 0..3 * MOST_TEXTS {
            lately.lines(&format!("text {number} with more words"), 8);
        }
        assert!(lately.now.len() <= MOST_TEXTS && lately.before.len() <= MOST_TEXTS);
    }

    proptest! {
        #[test]
        fn what_is_remembered_is_what_is_found(texts in prop::collection::vec(("[a-zé \\n]{0,60}", 1_usize..30), 1..40)) {
            for (text, width) in texts.iter().chain(&texts) {
                prop_assert_eq!(lines(text, *width), wrap(text, *width));
            }
        }
    }
}
