//! Reading lines. A line that is too long is refused whole: no part of it is ever taken for another line.

use std::io::{BufRead, Read, Write};

use super::{Flow, Leave, Stop, Talk};
use crate::words::say;

/// The longest line that is read, in bytes.
const MOST_LINE: u64 = 64 * 1024;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Reads a line without its end. The end of the input means leaving.
    pub(super) fn hear(&mut self) -> Flow<String> {
        if let Some(line) = self.heard.take() {
            return Ok(line);
        }
        self.output.flush()?;
        loop {
            let mut bytes = Vec::new();
            match (&mut self.input).take(MOST_LINE).read_until(b'\n', &mut bytes) {
                Ok(0) | Err(_) => return Err(Stop::Leave(Leave)),
                Ok(_) => {}
            }
            if bytes.len() as u64 == MOST_LINE && !bytes.ends_with(b"\n") {
                self.pass_over()?;
                self.say(say!("line-too-long"))?;
                continue;
            }
            let text = String::from_utf8_lossy(&bytes);
            return Ok(text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}').to_owned());
        }
    }

    /// Passes over the rest of a line.
    fn pass_over(&mut self) -> Flow<()> {
        loop {
            let Ok(waiting) = self.input.fill_buf() else { return Err(Stop::Leave(Leave)) };
            if waiting.is_empty() {
                return Ok(());
            }
            let end = waiting.iter().position(|byte| *byte == b'\n');
            let passed = end.map_or(waiting.len(), |end| end + 1);
            self.input.consume(passed);
            if end.is_some() {
                return Ok(());
            }
        }
    }
}
