//! Verdicts as JSON for programs: one list with an object on each line.
//!
//! `{"name": …, "overall": …, "rules": {"a": …}, "verdict": …, "verdicts": {"a": …}, "still_open": […], "decided_by":
//! […], "contested": […], "reasons": […], "check": …, "other": {…}}`: the reasons where asked for, the check where one
//! was made, `other` where the inventory says more than answers.

use std::io::{self, Write};

use super::column::{CHECK, CONTESTED, DECIDED_BY, REASONS, STILL_OPEN};
use super::output::{Lines, Told};
use super::own::Own;
use super::verdicts::Assessor;
use crate::logic::Address;
use crate::rulebook::wording::is_hidden;

/// Writes JSON.
pub(super) struct JsonOut<'a> {
    assessor: &'a Assessor<'a>,
}

impl<'a> JsonOut<'a> {
    /// A writer of verdicts.
    pub(super) const fn new(assessor: &'a Assessor<'a>) -> Self {
        Self { assessor }
    }

    fn addresses(&self, key: &str, addresses: impl Iterator<Item = Address>, into: &mut Vec<u8>) -> io::Result<()> {
        let rulebook = self.assessor.rulebook;
        self.list(key, addresses.map(|address| &rulebook.item(address).name), into)
    }

    fn list(&self, key: &str, items: impl Iterator<Item: AsRef<str>>, into: &mut Vec<u8>) -> io::Result<()> {
        write!(into, ",\"{key}\":[")?;
        for (index, item) in items.enumerate() {
            if index > 0 {
                into.write_all(b",")?;
            }
            text(item.as_ref(), into)?;
        }
        into.write_all(b"]")
    }

    fn other(&self, own: &Own, into: &mut Vec<u8>) -> io::Result<()> {
        let mut before: &[u8] = b",\"other\":{";
        for (name, cell) in own.said() {
            into.write_all(before)?;
            text(name, into)?;
            into.write_all(b":")?;
            if cell.json {
                escaped(&cell.text, into)?;
            } else {
                text(&cell.text, into)?;
            }
            before = b",";
        }
        if before == b"," { into.write_all(b"}") } else { Ok(()) }
    }
}

impl Lines for JsonOut<'_> {
    fn heading(&self, _: &mut Vec<u8>) -> io::Result<()> {
        Ok(())
    }

    fn before_row(&self) -> (&'static [u8], &'static [u8]) {
        (b"[\n", b",\n")
    }

    fn row(&self, told: Told<'_>, into: &mut Vec<u8>) -> io::Result<()> {
        let Told { row, verdicts, why, check } = told;
        into.write_all(b"{\"name\":")?;
        text(&row.name, into)?;
        write!(into, ",\"overall\":\"{}\",\"rules\":{{", self.assessor.overall_words(verdicts))?;
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            if rule > 0 {
                into.write_all(b",")?;
            }
            text(&self.assessor.rulebook.rules[rule].id, into)?;
            write!(into, ":\"{}\"", self.assessor.words(rule, *verdict))?;
        }
        write!(into, "}},\"verdict\":\"{}\",\"verdicts\":{{", verdicts.overall.name())?;
        for (rule, verdict) in verdicts.rules.iter().enumerate() {
            if rule > 0 {
                into.write_all(b",")?;
            }
            text(&self.assessor.rulebook.rules[rule].id, into)?;
            write!(into, ":\"{}\"", verdict.name())?;
        }
        into.write_all(b"}")?;
        if let Some(why) = why {
            self.addresses(STILL_OPEN, why.still_open.iter().copied(), into)?;
            self.addresses(DECIDED_BY, why.decided_by.iter().map(|(address, _)| *address), into)?;
            self.list(CONTESTED, why.contested(self.assessor.rulebook), into)?;
            self.list(REASONS, why.reasons(self.assessor.rulebook), into)?;
        }
        if let Some(check) = check {
            write!(into, ",\"{CHECK}\":")?;
            text(check, into)?;
        }
        self.other(&row.own, into)?;
        into.write_all(b"}")
    }

    fn ending(&self) -> (&'static [u8], &'static [u8]) {
        (b"[]\n", b"\n]\n")
    }
}

/// Writes a text with everything escaped that could act on a terminal: a reader of JSON gets it back as it was.
fn text(text: &str, sink: &mut impl Write) -> io::Result<()> {
    sink.write_all(b"\"")?;
    for c in text.chars() {
        match c {
            '"' | '\\' => write!(sink, "\\{c}")?,
            c => sign(c, sink)?,
        }
    }
    sink.write_all(b"\"")
}

/// Writes a value of JSON again, with everything escaped that could act on a terminal: such signs stand within texts
/// alone.
fn escaped(json: &str, sink: &mut impl Write) -> io::Result<()> {
    json.chars().try_for_each(|c| sign(c, sink))
}

fn sign(c: char, sink: &mut impl Write) -> io::Result<()> {
    if !is_hidden(c) {
        return write!(sink, "{c}");
    }
    for unit in c.encode_utf16(&mut [0; 2]) {
        write!(sink, "\\u{unit:04x}")?;
    }
    Ok(())
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
