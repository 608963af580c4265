//! Reading lines. A line that is too long is refused whole: no part of it is ever taken for another line.

use std::io::{BufRead, Read, Write};

use super::{Flow, Leave, Stop, Talk};
use crate::words::say;

/// The longest line that is read, in bytes.
const MOST_LINE: u64 = 64 * 1024;

/// What came in.
pub(super) enum Heard {
    /// A line without its end.
    Line(String),
    /// A line that is too long; all of it was passed over.
    TooLong,
    /// Nothing more.
    End,
}

/// Reads a line.
pub(super) fn hear_line(input: &mut impl BufRead) -> Heard {
    let mut bytes = Vec::new();
    match input.by_ref().take(MOST_LINE).read_until(b'\n', &mut bytes) {
        Ok(0) | Err(_) => return Heard::End,
        Ok(_) => {}
    }
    if bytes.len() as u64 == MOST_LINE && !bytes.ends_with(b"\n") {
        return if pass_over(input) { Heard::TooLong } else { Heard::End };
    }
    let text = String::from_utf8_lossy(&bytes);
    Heard::Line(text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}').to_owned())
}

/// Passes over the rest of a line. `false` when nothing more can be read.
fn pass_over(input: &mut impl BufRead) -> bool {
    loop {
        let Ok(waiting) = input.fill_buf() else { return false };
        if waiting.is_empty() {
            return true;
        }
        let end = waiting.iter().position(|byte| *byte == b'\n');
        let passed = end.map_or(waiting.len(), |end| end + 1);
        input.consume(passed);
        if end.is_some() {
            return true;
        }
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Reads a line without its end. The end of the input means leaving.
    pub(super) fn hear(&mut self) -> Flow<String> {
        if let Some(line) = self.heard.take() {
            return Ok(line);
        }
        self.output.flush()?;
        loop {
            match hear_line(&mut self.input) {
                Heard::Line(line) => return Ok(line),
                Heard::TooLong => self.say(say!("line-too-long"))?,
                Heard::End => return Err(Stop::Leave(Leave)),
            }
        }
    }
}
