//! Verdicts as CSV for spreadsheets: `name`, `overall`, one column for each rule by its letter, where asked for reasons
//! in words, contested points, `still_open` and `decided_by` with addresses between blanks, and the columns of the
//! person's own.

use std::io::{self, Write};

use super::Options;
use super::column::{CHECK, CONTESTED, DECIDED_BY, NAME, OVERALL, REASONS, STILL_OPEN};
use super::output::{Columns, Output, Sink, Told};
use super::verdicts::Assessor;
use crate::logic::Address;
use crate::text::{is_hidden, would_run};

/// Spreadsheets take a file for UTF-8 when it begins with this.
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";

/// Writes CSV.
pub(super) struct CsvOut<'a> {
    assessor: &'a Assessor<'a>,
    sink: Sink<'a>,
    own: usize,
    between: [u8; 1],
}

impl<'a> CsvOut<'a> {
    /// Writes the first line. A file gets a byte order mark, without which Excel takes it for something else than UTF-8;
    /// a pipe, which a program reads, does not.
    pub(super) fn begin(
        assessor: &'a Assessor<'a>,
        columns: Columns<'_>,
        options: &Options,
        mut sink: Sink<'a>,
    ) -> io::Result<Self> {
        if options.output.is_some() {
            sink.write_all(BYTE_ORDER_MARK)?;
        }
        let mut heading: Vec<&str> = vec![NAME, OVERALL];
        heading.extend(assessor.rulebook.rules.iter().map(|rule| rule.id.as_str()));
        if columns.why {
            heading.extend([REASONS, CONTESTED, STILL_OPEN, DECIDED_BY]);
        }
        if columns.checks {
            heading.push(CHECK);
        }
        heading.extend(columns.own.iter().map(String::as_str));
        let between = [options.separator.sign()];
        for (column, name) in heading.into_iter().enumerate() {
            if column > 0 {
                sink.write_all(&between)?;
            }
            cell(name, &mut sink)?;
        }
        sink.write_all(b"\n")?;
        Ok(Self { assessor, sink, own: columns.own.len(), between })
    }

    fn addresses(&mut self, addresses: impl Iterator<Item = Address>) -> io::Result<()> {
        self.sink.write_all(&self.between)?;
        for (place, address) in addresses.enumerate() {
            if place > 0 {
                self.sink.write_all(b" ")?;
            }
            self.sink.write_all(self.assessor.rulebook.item(address).name.as_bytes())?;
        }
        Ok(())
    }

    fn lines(&mut self, lines: impl Iterator<Item = String>) -> io::Result<()> {
        self.sink.write_all(&self.between)?;
        let lines: Vec<String> = lines.collect();
        cell(&lines.join("\n"), &mut self.sink)
    }
}

impl Output for CsvOut<'_> {
    fn row(&mut self, told: Told<'_>) -> io::Result<()> {
        let Told { row, verdicts, why, check } = told;
        cell(&row.name, &mut self.sink)?;
        self.sink.write_all(&self.between)?;
        self.sink.write_all(self.assessor.overall_words(verdicts).as_bytes())?;
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            self.sink.write_all(&self.between)?;
            self.sink.write_all(self.assessor.words(rule, *verdict).as_bytes())?;
        }
        if let Some(why) = why {
            let rulebook = self.assessor.rulebook;
            self.lines(why.reasons(rulebook))?;
            self.lines(why.contested(rulebook))?;
            self.addresses(why.still_open.iter().copied())?;
            self.addresses(why.decided_by.iter().map(|(address, _)| *address))?;
        }
        if let Some(check) = check {
            self.sink.write_all(&self.between)?;
            cell(check, &mut self.sink)?;
        }
        for own in row.own.first(self.own) {
            self.sink.write_all(&self.between)?;
            cell(&own.text, &mut self.sink)?;
        }
        self.sink.write_all(b"\n")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

/// Writes a text as one cell, whatever it holds: no formula, nothing that acts on a terminal, and in quotation marks
/// also where only a spreadsheet that splits at semicolons or tabs would need them.
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
