//! Verdicts as CSV for spreadsheets: `name`, `overall`, one column for each rule by its letter and, where asked for,
//! `still_open` and `decided_by` with addresses between blanks.

use std::io::{self, Write};

use super::output::{Output, Sink};
use super::row::Row;
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;
use crate::logic::Address;
use crate::text::{is_hidden, would_run};

/// Writes CSV.
pub(super) struct CsvOut<'a> {
    assessor: &'a Assessor<'a>,
    sink: Sink<'a>,
}

impl<'a> CsvOut<'a> {
    /// Writes the first line.
    pub(super) fn begin(assessor: &'a Assessor<'a>, why: bool, mut sink: Sink<'a>) -> io::Result<Self> {
        sink.write_all(b"name,overall")?;
        for rule in &assessor.rulebook.rules {
            write!(sink, ",{}", rule.id)?;
        }
        sink.write_all(if why { b",still_open,decided_by\n" } else { b"\n" })?;
        Ok(Self { assessor, sink })
    }

    fn addresses(&mut self, addresses: &[Address]) -> io::Result<()> {
        for (index, address) in addresses.iter().enumerate() {
            self.sink.write_all(if index == 0 { b"," } else { b" " })?;
            self.sink.write_all(self.assessor.rulebook.item(*address).name.as_bytes())?;
        }
        if addresses.is_empty() { self.sink.write_all(b",") } else { Ok(()) }
    }
}

impl Output for CsvOut<'_> {
    fn row(&mut self, row: &Row, verdicts: &Verdicts, why: Option<&Why>) -> io::Result<()> {
        name(&row.name, &mut self.sink)?;
        self.sink.write_all(b",")?;
        self.sink.write_all(self.assessor.overall_words(verdicts).as_bytes())?;
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            self.sink.write_all(b",")?;
            self.sink.write_all(self.assessor.words(rule, *verdict).as_bytes())?;
        }
        if let Some(why) = why {
            self.addresses(&why.still_open)?;
            self.addresses(&why.decided_by)?;
        }
        self.sink.write_all(b"\n")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.sink.flush()
    }
}

/// Writes a name as one cell, whatever it holds: no formula, nothing that acts on a terminal, and in quotation marks
/// also where only a spreadsheet that splits at semicolons or tabs would need them.
fn name(name: &str, sink: &mut impl Write) -> io::Result<()> {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b' ' | b'.' | b'_' | b'/' | b'(' | b')');
    if name.bytes().all(plain) {
        return sink.write_all(name.as_bytes());
    }
    sink.write_all(if would_run(name) { b"\"'" } else { b"\"" })?;
    for c in name.chars() {
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
        super::name(name, &mut written).unwrap();
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
