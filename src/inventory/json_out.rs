//! Verdicts as JSON for programs: one list with an object on each line.
//!
//! `{"name": …, "overall": …, "rules": {"a": …}, "still_open": […], "decided_by": […]}`, the last two where asked for.

use std::io::{self, Write};

use super::output::{Output, Sink};
use super::row::Row;
use super::verdicts::{Assessor, Verdicts};
use super::why::Why;
use crate::logic::Address;
use crate::rulebook::wording::is_hidden;

/// Writes JSON.
pub(super) struct JsonOut<'a> {
    assessor: &'a Assessor<'a>,
    sink: Sink<'a>,
    rows: u64,
}

impl<'a> JsonOut<'a> {
    /// Writes nothing yet.
    pub(super) const fn begin(assessor: &'a Assessor<'a>, sink: Sink<'a>) -> Self {
        Self { assessor, sink, rows: 0 }
    }

    fn addresses(&mut self, key: &str, addresses: &[Address]) -> io::Result<()> {
        write!(self.sink, ",\"{key}\":[")?;
        for (index, address) in addresses.iter().enumerate() {
            if index > 0 {
                self.sink.write_all(b",")?;
            }
            text(&self.assessor.rulebook.item(*address).name, &mut self.sink)?;
        }
        self.sink.write_all(b"]")
    }
}

impl Output for JsonOut<'_> {
    fn row(&mut self, row: &Row, verdicts: &Verdicts, why: Option<&Why>) -> io::Result<()> {
        self.sink.write_all(if self.rows == 0 { b"[\n" } else { b",\n" })?;
        self.rows += 1;
        self.sink.write_all(b"{\"name\":")?;
        text(&row.name, &mut self.sink)?;
        write!(self.sink, ",\"overall\":\"{}\",\"rules\":{{", self.assessor.overall_words(verdicts))?;
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            if rule > 0 {
                self.sink.write_all(b",")?;
            }
            text(&self.assessor.rulebook.rules[rule].id, &mut self.sink)?;
            write!(self.sink, ":\"{}\"", self.assessor.words(rule, *verdict))?;
        }
        self.sink.write_all(b"}")?;
        if let Some(why) = why {
            self.addresses("still_open", &why.still_open)?;
            self.addresses("decided_by", &why.decided_by)?;
        }
        self.sink.write_all(b"}")
    }

    fn finish(&mut self) -> io::Result<()> {
        self.sink.write_all(if self.rows == 0 { b"[]\n" } else { b"\n]\n" })?;
        self.sink.flush()
    }
}

/// Writes a text with everything escaped that could act on a terminal: a reader of JSON gets it back as it was.
fn text(text: &str, sink: &mut impl Write) -> io::Result<()> {
    sink.write_all(b"\"")?;
    for c in text.chars() {
        match c {
            '"' | '\\' => write!(sink, "\\{c}")?,
            c if is_hidden(c) => {
                for unit in c.encode_utf16(&mut [0; 2]) {
                    write!(sink, "\\u{unit:04x}")?;
                }
            }
            c => write!(sink, "{c}")?,
        }
    }
    sink.write_all(b"\"")
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::text;

    #[test]
    fn a_name_comes_back_as_it_was_and_acts_on_nothing() {
        let name = "a\"b\\c\u{1b}[2J\u{202e}\u{9b}\u{e0041}\u{1f600}\n";
        let mut written = Vec::new();
        text(name, &mut written).unwrap();
        let written = String::from_utf8(written).unwrap();
        assert!(!written.chars().any(crate::rulebook::wording::is_hidden), "{written}");
        assert_eq!(serde_json::from_str::<String>(&written).unwrap(), name);
    }
}
