//! Verdicts as CSV for spreadsheets. The columns: `name`, `overall`, and one for each rule under its letter; where
//! reasons are asked for, `reasons` in words, `contested`, `still_open` and `decided_by`; where checks are made,
//! `check`; then the columns of the person's own. In `still_open` and `decided_by` stand addresses with blanks between
//! them.

use std::io::{self, Write};

use super::column::{CHECK, CONTESTED, DECIDED_BY, NAME, OVERALL, REASONS, STILL_OPEN};
use super::options::Options;
use super::output::{Columns, Lines, Told};
use super::verdicts::Assessor;
use crate::logic::Address;
use crate::text::{is_hidden, would_run};

/// Spreadsheets take a file for UTF-8 when it begins with this.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes CSV.
pub(super) struct CsvOut<'a> {
    assessor: &'a Assessor<'a>,
    columns: Columns<'a>,
    between: u8,
    /// A file gets a byte order mark, because Excel does not read it as UTF-8 without one. A pipe gets none, because a
    /// program reads it.
    is_file: bool,
}

impl<'a> CsvOut<'a> {
    /// A writer of these columns.
    pub(super) fn new(assessor: &'a Assessor<'a>, columns: Columns<'a>, options: &Options) -> Self {
        Self { assessor, columns, between: options.separator.sign(), is_file: options.output.is_some() }
    }

    fn addresses(&self, addresses: impl Iterator<Item = Address>, into: &mut Vec<u8>) {
        into.push(self.between);
        for (place, address) in addresses.enumerate() {
            if place > 0 {
                into.push(b' ');
            }
            into.extend_from_slice(self.assessor.rulebook.item(address).name.as_bytes());
        }
    }

    fn lines(&self, lines: impl Iterator<Item = String>, into: &mut Vec<u8>) -> io::Result<()> {
        into.push(self.between);
        let lines: Vec<String> = lines.collect();
        cell(&lines.join("\n"), into)
    }
}

impl Lines for CsvOut<'_> {
    fn heading(&self, into: &mut Vec<u8>) -> io::Result<()> {
        if self.is_file {
            into.extend_from_slice(BYTE_ORDER_MARK);
        }
        let mut heading: Vec<&str> = vec![NAME, OVERALL];
        heading.extend(self.assessor.rulebook.rules.iter().map(|rule| rule.id.as_str()));
        if self.columns.why {
            heading.extend([REASONS, CONTESTED, STILL_OPEN, DECIDED_BY]);
        }
        if self.columns.checks {
            heading.push(CHECK);
        }
        heading.extend(self.columns.own.iter().map(String::as_str));
        for (column, name) in heading.into_iter().enumerate() {
            if column > 0 {
                into.push(self.between);
            }
            cell(name, into)?;
        }
        into.push(b'\n');
        Ok(())
    }

    fn row(&self, told: Told<'_>, into: &mut Vec<u8>) -> io::Result<()> {
        let Told { row, verdicts, why, check } = told;
        cell(&row.name, into)?;
        into.push(self.between);
        into.extend_from_slice(self.assessor.overall_words(verdicts).as_bytes());
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            into.push(self.between);
            into.extend_from_slice(self.assessor.words(rule, *verdict).as_bytes());
        }
        if let Some(why) = why {
            let rulebook = self.assessor.rulebook;
            self.lines(why.reasons(rulebook), into)?;
            self.lines(why.contested(rulebook), into)?;
            self.addresses(why.still_open.iter().copied(), into);
            self.addresses(why.decided_by.iter().map(|(address, _)| *address), into);
        }
        if let Some(check) = check {
            into.push(self.between);
            cell(check, into)?;
        }
        for own in row.own.first(self.columns.own.len()) {
            into.push(self.between);
            cell(&own.text, into)?;
        }
        into.push(b'\n');
        Ok(())
    }
}

/// Writes a text as one cell. Nothing in the cell is run as a formula or acts on a terminal. The cell stands in
/// quotation marks even where only a spreadsheet that splits at semicolons or tabs needs them.
fn cell(text: &str, sink: &mut impl Write) -> io::Result<()> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'_' | b'/' | b'(' | b')');
    if text.bytes().all(plain) {
        return sink.write_all(text.as_bytes());
    }
    sink.write_all(if would_run(text) { b"\"'" } else { b"\"" })?;
    for c in text.chars() {
        match c {
            '"' => sink.write_all(b"\"\"")?,
            '\t' | '\r' | '\n' => write!(sink, "{c}")?,
            c if is_hidden(c) => write!(sink, "[U+{:04X}]", u32::from(c))?,
            c => write!(sink, "{c}")?,
        }
    }
    sink.write_all(b"\"")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use crate::text::as_meant;

    fn cell(name: &str) -> String {
        let mut written = Vec::new();
        super::cell(name, &mut written).unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(written.as_slice());
        reader.records().next().map_or_else(String::new, |record| record.unwrap()[0].to_owned())
    }

    #[test]
    fn formulas_do_not_run_and_come_back_as_they_were() {
        for name in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", "'=1", "''=1", "=\"a\";b,c"] {
            assert!(cell(name).starts_with('\''), "{name:?}");
            assert_eq!(as_meant(&cell(name)), name);
        }
        for name in ["", "Mood meter", "'t Hooft", "a=b", "x;=1+1", "5\" screen, wide", "\u{e9}t\u{e9}"] {
            assert_eq!(cell(name), name);
            assert_eq!(as_meant(&cell(name)), name);
        }
    }

    #[test]
    fn hidden_characters_are_shown_by_their_number() {
        assert_eq!(cell("a\u{1b}[2Jb\u{202e}c"), "a[U+001B][2Jb[U+202E]c");
    }
}
