//! JSON for programs: the account as it stands, versioned. Nothing is left out or shortened. Characters that hide or
//! act on a screen are written as `\u` escapes, so that people can look at the file and it still holds what was typed.

use std::io::{self, Write};

use serde::Serialize;
use serde_json::ser::{CharEscape, Formatter, PrettyFormatter, Serializer};

use crate::rulebook::wording::is_hidden;
use crate::words::say;

/// The JSON could not be made; there is no text for which this happens.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("report-json-failed"))]
pub struct JsonDamaged(#[from] serde_json::Error);

/// Writes an account or a portfolio, indented, with a line end behind it.
pub fn write(account: &impl Serialize) -> Result<String, JsonDamaged> {
    let mut bytes = Vec::new();
    write_into(account, &mut bytes)?;
    Ok(String::from_utf8_lossy(&bytes).into_owned())
}

/// The same, piece by piece.
pub fn write_into(account: &impl Serialize, out: &mut dyn Write) -> Result<(), JsonDamaged> {
    account.serialize(&mut Serializer::with_formatter(&mut *out, Visible(PrettyFormatter::new())))?;
    out.write_all(b"\n").map_err(serde_json::Error::io)?;
    Ok(())
}

struct Visible<'a>(PrettyFormatter<'a>);

impl Formatter for Visible<'_> {
    fn begin_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_array(writer)
    }

    fn end_array<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array(writer)
    }

    fn begin_array_value<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_array_value(writer, first)
    }

    fn end_array_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_array_value(writer)
    }

    fn begin_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object(writer)
    }

    fn end_object<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object(writer)
    }

    fn begin_object_key<W: ?Sized + Write>(&mut self, writer: &mut W, first: bool) -> io::Result<()> {
        self.0.begin_object_key(writer, first)
    }

    fn begin_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.begin_object_value(writer)
    }

    fn end_object_value<W: ?Sized + Write>(&mut self, writer: &mut W) -> io::Result<()> {
        self.0.end_object_value(writer)
    }

    fn write_string_fragment<W: ?Sized + Write>(&mut self, writer: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(is_hidden) {
            writer.write_all(&rest.as_bytes()[..at])?;
            let Some(hidden) = rest[at..].chars().next() else { break };
            let mut units = [0; 2];
            for unit in hidden.encode_utf16(&mut units) {
                write!(writer, "\\u{unit:04x}")?;
            }
            rest = &rest[at + hidden.len_utf8()..];
        }
        writer.write_all(rest.as_bytes())
    }

    fn write_char_escape<W: ?Sized + Write>(&mut self, writer: &mut W, escape: CharEscape) -> io::Result<()> {
        self.0.write_char_escape(writer, escape)
    }
}
