//! The rows of a part, read in one go where they are plain: whole rows of the right number of cells with answers in the
//! usual spelling. Every other row is left to [`CsvRows`], which knows what is wrong with it; what comes out is the
//! same.

use super::cell;
use super::column::Column;
use super::csv_in::{CsvRows, Layout};
use super::fault::Stop;
use super::note::{Found, Note};
use super::quoting;
use super::row::Row;
use super::rows::{Next, Rows};
use crate::text::as_meant;

/// The rows of a part.
pub(super) struct PlainRows<'a> {
    layout: &'a Layout<'a>,
    bytes: &'a [u8],
    at: usize,
    lines_before: u64,
    /// Reads what is not plain.
    careful: Option<CsvRows<'a>>,
    found: Found,
    text: String,
}

/// What a plain row comes to.
enum Plain {
    /// A row, and where the next one begins.
    Row(usize),
    /// Something else.
    Odd,
}

impl<'a> PlainRows<'a> {
    /// The rows of a part before which so many lines stand.
    pub(super) fn of(layout: &'a Layout<'a>, bytes: &'a [u8], lines_before: u64, below_heading: bool) -> Self {
        let careful = below_heading.then(|| CsvRows::of(layout, Box::new(bytes), lines_before, true));
        Self { layout, bytes, at: 0, lines_before, careful, found: Found::default(), text: String::new() }
    }

    /// What was found that is not plain.
    pub(super) fn found(&self) -> Found {
        self.careful.as_ref().map_or(self.found, |careful| self.found.and_then(careful.found()))
    }

    fn plain(&mut self, row: &mut Row) -> Plain {
        let Self { layout, bytes, text, .. } = self;
        let (begin, delimiter) = (self.at, layout.delimiter);
        let mut at = begin;
        let mut columns = layout.columns.iter();
        let mut any = false;
        while let Some(column) = columns.next() {
            let rest = &bytes[at..];
            let length = match column {
                Column::Answer { address, rule } => {
                    let length = match rest {
                        [b'y', b'e', b's', ..] => 3,
                        [b'n', b'o', ..] => 2,
                        [first, ..] if *first == delimiter => 0,
                        [b'u', b'n', b's', b'u', b'r', b'e', ..] => 6,
                        [b'"', ..] => return Plain::Odd,
                        _ => 0,
                    };
                    let ended = rest.get(length).is_none_or(|next| *next == delimiter || matches!(next, b'\r' | b'\n'));
                    let length = if ended { length } else { end_of(rest, delimiter) };
                    let Ok(answer) = cell::read(&rest[..length]) else { return Plain::Odd };
                    any |= answer.is_some();
                    row.answer(*address, *rule, answer);
                    length
                }
                Column::Name | Column::Own(_) => {
                    let Some(length) = texts(rest, delimiter, text) else { return Plain::Odd };
                    let meant = as_meant(text);
                    any |= !meant.trim().is_empty();
                    match column {
                        Column::Own(place) => row.own.say(*place, meant, false),
                        _ => row.name.push_str(meant),
                    }
                    length
                }
                Column::Nameless | Column::Ours => match end_of(rest, delimiter) {
                    0 => 0,
                    _ => return Plain::Odd,
                },
            };
            at += length;
            let is_last = columns.as_slice().is_empty();
            match bytes.get(at) {
                Some(next) if *next == delimiter && !is_last => at += 1,
                Some(b'\n') if is_last => at += 1,
                Some(b'\r') if is_last && bytes.get(at + 1) == Some(&b'\n') => at += 2,
                None if is_last => {}
                _ => return Plain::Odd,
            }
        }
        if any && at - begin <= layout.limits.row_bytes { Plain::Row(at) } else { Plain::Odd }
    }

    /// Reads a row that is not plain, and goes on behind it.
    fn careful(&mut self, row: &mut Row) -> Result<Next, Stop> {
        let rest = &self.bytes[self.at..];
        let (layout, lines_before) = (self.layout, self.lines_before);
        let careful = self.careful.get_or_insert_with(|| {
            // The careful reader gets the one row, or all that is left where nobody can tell the end of the row.
            let begin = rest.iter().take_while(|byte| matches!(byte, b'\r' | b'\n')).count();
            let end = quoting::walk(&rest[begin..], layout.delimiter, |_| ()).map_or(rest.len(), |end| begin + end + 1);
            CsvRows::of(layout, Box::new(&rest[..end.min(rest.len())]), lines_before, false)
        });
        let next = careful.next(row);
        // Behind a row that was passed over there is no way back to plain reading: the careful reader reads the rest.
        if let Some((bytes, lines)) = careful.read_so_far() {
            self.found = self.found.and_then(careful.found());
            self.careful = None;
            self.at += bytes;
            self.lines_before += lines;
        }
        next
    }
}

impl Rows for PlainRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<Next, Stop> {
        if self.careful.is_none() {
            // Lines with nothing on them are no rows.
            while let Some(length) = blank_line(&self.bytes[self.at..]) {
                self.at += length;
                self.lines_before += 1;
            }
            if self.at == self.bytes.len() {
                return Ok(Next::End);
            }
            row.clear();
            if let Plain::Row(end) = self.plain(row) {
                row.line = self.lines_before + 1;
                self.lines_before += memchr::memchr_iter(b'\n', &self.bytes[self.at..end]).count() as u64;
                self.at = end;
                return Ok(Next::Row);
            }
        }
        self.careful(row)
    }

    fn notes(&self) -> Vec<Note> {
        self.found().notes()
    }
}

/// How long a line is on which nothing stands.
const fn blank_line(rest: &[u8]) -> Option<usize> {
    match rest {
        [b'\n', ..] => Some(1),
        [b'\r', b'\n', ..] => Some(2),
        _ => None,
    }
}

/// Where a cell without quotation marks ends.
fn end_of(rest: &[u8], delimiter: u8) -> usize {
    let ends = |byte: &u8| *byte == delimiter || matches!(byte, b'\r' | b'\n');
    rest.iter().position(ends).unwrap_or(rest.len())
}

/// Reads a cell with a text, in quotation marks or not: how long it is; nothing where it is not plain.
fn texts(rest: &[u8], delimiter: u8, text: &mut String) -> Option<usize> {
    text.clear();
    if rest.first() != Some(&b'"') {
        let length = end_of(rest, delimiter);
        text.push_str(str::from_utf8(&rest[..length]).ok()?);
        return Some(length);
    }
    let mut at = 1;
    loop {
        let close = at + memchr::memchr(b'"', &rest[at..])?;
        text.push_str(str::from_utf8(&rest[at..close]).ok()?);
        if rest.get(close + 1) != Some(&b'"') {
            return Some(close + 1);
        }
        text.push('"');
        at = close + 2;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::inventory::limits::Limits;
    use crate::inventory::opened::Opened;
    use crate::inventory::own::Own;
    use crate::rulebook::{Library, Rulebook};

    /// Everything that comes out of some rows, in words.
    fn told(rows: &mut dyn Rows, row: &mut Row) -> Vec<String> {
        let mut found = Vec::new();
        loop {
            let told = match rows.next(row) {
                Ok(Next::Row) => {
                    let own: Vec<_> = row.own.said().map(|(name, cell)| (name.to_owned(), cell.text.clone())).collect();
                    let given: Vec<_> = row.sheet.given().collect();
                    format!("{} {:?} {given:?} {own:?} {:?}", row.line, row.name, row.touched)
                }
                Ok(Next::Refused(fault)) => fault.in_file("f").to_string(),
                Ok(Next::Blank) => "blank".to_owned(),
                Ok(Next::End) => return found,
                Err(stop) => {
                    found.push(format!("{stop:?}"));
                    return found;
                }
            };
            found.push(told);
        }
    }

    fn same(rules: &Rulebook, text: &str) {
        let (mut own, limits) = (Own::default(), Limits { row_bytes: 60, ..Limits::default() });
        let opened = Opened::look(text.as_bytes(), None).unwrap();
        let Ok(begun) = CsvRows::begin(opened, rules, limits, None, &mut own) else { return };
        let (layout, parts) = begun.in_parts();
        let mut rest = Vec::new();
        std::io::Read::read_to_end(&mut parts.rest(), &mut rest).unwrap();
        let mut row = Row::blank(rules);
        row.own = own;
        let mut careful = CsvRows::of(&layout, Box::new(rest.as_slice()), 7, true);
        let by_care = (told(&mut careful, &mut row), careful.notes());
        let mut plain = PlainRows::of(&layout, &rest, 7, true);
        assert_eq!((told(&mut plain, &mut row), plain.notes()), by_care, "{text:?}");
    }

    fn cell() -> impl Strategy<Value = String> {
        prop_oneof![
            4 => prop_oneof!["yes", "no", "unsure", ""],
            2 => prop_oneof!["Yes", " no ", "nee", "n", "#", "\"yes\"", "\"\"", "\"a,b\"", "\"a\"\"b\"", "\"a\nb\"", "\"a\" "],
            1 => "[a-z\" ,;\r\n'=\u{e9}]{0,6}",
            1 => Just("x".repeat(70)),
        ]
    }

    proptest! {
        #[test]
        fn what_comes_out_is_what_care_gives(
            rows in proptest::collection::vec(
                (proptest::collection::vec(cell(), 1..6), prop_oneof!["\n", "\r\n", "\n\n", "\r"]),
                1..12,
            ),
        ) {
            thread_local!(static RULES: Rulebook = Library::default().load().unwrap().rulebook);
            let mut text = "name,f.1,Owner,,f.2\n".to_owned();
            for (cells, end) in rows {
                let mut cells = cells;
                // Most rows have the right number of cells.
                if cells.len() > 2 {
                    cells.resize(5, String::new());
                }
                text.push_str(&cells.join(","));
                text.push_str(&end);
            }
            RULES.with(|rules| same(rules, &text));
        }
    }
}
