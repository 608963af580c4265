//! A table cut into parts of whole rows, so that several can be read at once. Nothing is read here: only where a row
//! ends is found, and where that cannot be told for certain the rest stays in one piece.

use std::io::{self, Cursor, ErrorKind, Read};

use super::held::Bytes;
use super::limits::Limits;
use super::quoting;

/// As much is read before parts are cut off.
const PART: usize = 256 * 1024;
/// The most lines of a part: a sentence about each of them may have to be held until the part is put in order.
const MOST_LINES: usize = 4096;

/// What comes next of a table.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Cut {
    /// A part; so many lines stand before it.
    Part {
        /// How many.
        lines_before: u64,
    },
    /// Where the next row ends cannot be told: the rest has to be read row by row.
    Rest,
    /// Nothing more.
    End,
}

/// The parts of a table.
pub(super) struct Parts<'a> {
    bytes: Bytes<'a>,
    /// What was read and is in no part yet; it begins with a row.
    ahead: Vec<u8>,
    lines_before: u64,
    delimiter: u8,
    longest_row: usize,
    ended: bool,
    failed: Option<io::Error>,
}

impl<'a> Parts<'a> {
    /// Parts of what `ahead` and then `bytes` hold. They begin with a row before which so many lines stand.
    pub(super) fn new(ahead: Vec<u8>, bytes: Bytes<'a>, lines_before: u64, delimiter: u8, limits: Limits) -> Self {
        let longest_row = limits.row_bytes;
        Self { bytes, ahead, lines_before, delimiter, longest_row, ended: false, failed: None }
    }

    /// Whether everything fits into one part.
    pub(super) fn is_one(&mut self) -> bool {
        self.read_up_to(PART);
        self.ended
    }

    /// Puts the next part into `part`.
    ///
    /// # Errors
    /// When the disk or pipe failed. What was read before is in the parts before.
    pub(super) fn next(&mut self, part: &mut Vec<u8>) -> io::Result<Cut> {
        part.clear();
        let mut most = PART;
        loop {
            self.read_up_to(most);
            let (whole, lines) = self.whole_rows();
            let end = if self.ended && lines < MOST_LINES { self.ahead.len() } else { whole };
            if lines == MOST_LINES && self.ahead[..end].iter().all(|byte| matches!(byte, b'\r' | b'\n')) {
                // Empty lines may go on for ever. As parts they would never count as rows, so the rest is read row by
                // row.
                return Ok(Cut::Rest);
            }
            if end > 0 {
                part.extend_from_slice(&self.ahead[..end]);
                self.ahead.drain(..end);
                let lines_before = self.lines_before;
                self.lines_before += memchr::memchr_iter(b'\n', part).count() as u64;
                return Ok(Cut::Part { lines_before });
            }
            if let Some(error) = self.failed.take() {
                return Err(error);
            }
            if self.ended {
                return Ok(Cut::End);
            }
            if most > self.longest_row {
                return Ok(Cut::Rest);
            }
            most += self.longest_row;
        }
    }

    /// How many lines stand before what is in no part yet.
    pub(super) const fn lines_before(&self) -> u64 {
        self.lines_before
    }

    /// Everything that is in no part yet.
    pub(super) fn rest(self) -> Bytes<'a> {
        let Self { bytes, ahead, failed, .. } = self;
        match failed {
            None => Box::new(io::BufReader::new(Cursor::new(ahead).chain(bytes))),
            Some(error) => Box::new(io::BufReader::new(Cursor::new(ahead).chain(Failed(Some(error))))),
        }
    }

    fn read_up_to(&mut self, most: usize) {
        while !self.ended && self.failed.is_none() && self.ahead.len() < most {
            let room = (most - self.ahead.len()) as u64;
            match self.bytes.by_ref().take(room).read_to_end(&mut self.ahead) {
                Ok(0) => self.ended = true,
                Ok(_) => {}
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => self.failed = Some(error),
            }
        }
    }

    /// How many bytes of what was read are whole rows for certain, and how many rows those are at least.
    fn whole_rows(&self) -> (usize, usize) {
        if memchr::memchr(b'"', &self.ahead).is_none() {
            let ends = memchr::memchr_iter(b'\n', &self.ahead).take(MOST_LINES);
            return ends.fold((0, 0), |(_, lines), end| (end + 1, lines + 1));
        }
        let (mut at, mut whole, mut rows) = (0, 0, 0);
        while rows < MOST_LINES
            && let Ok(length) = quoting::walk(&self.ahead[at..], self.delimiter, |_| ())
        {
            at += length + 1;
            match self.ahead.get(at - 1) {
                None => break,
                // Only behind `\n` is a row whole: a line end of two signs must not be taken apart.
                Some(b'\n') => (whole, rows) = (at, rows + 1),
                Some(_) => {}
            }
        }
        (whole, rows)
    }
}

/// A failure that was met while reading ahead, told when what was read before it is done.
struct Failed(Option<io::Error>);

impl Read for Failed {
    fn read(&mut self, _: &mut [u8]) -> io::Result<usize> {
        self.0.take().map_or(Ok(0), Err)
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    /// The parts of a text, with the lines before each; nothing behind the last one is a rest.
    fn parts(text: &str, longest_row: usize) -> (Vec<(String, u64)>, Option<String>) {
        let limits = Limits { row_bytes: longest_row, ..Limits::default() };
        let mut parts = Parts::new(Vec::new(), Box::new(text.as_bytes()), 0, b',', limits);
        let (mut found, mut part) = (Vec::new(), Vec::new());
        loop {
            match parts.next(&mut part).unwrap() {
                Cut::Part { lines_before } => found.push((String::from_utf8(part.clone()).unwrap(), lines_before)),
                Cut::End => return (found, None),
                Cut::Rest => {
                    let mut rest = String::new();
                    parts.rest().read_to_string(&mut rest).unwrap();
                    return (found, Some(rest));
                }
            }
        }
    }

    #[test]
    fn parts_are_whole_rows_and_all_of_them() {
        for row in
            ["name,yes,no\n", "name,yes,no\r\n", "\"a\nb\",yes,\"no\"\r\n", "5\" screen,yes,no\n", "\"\"\"a\",\n"]
        {
            let text = row.repeat(3 * PART / row.len());
            let (found, rest) = parts(&text, 1000);
            assert!(found.len() > 2 && rest.is_none(), "{row:?}");
            let mut lines = 0;
            for (part, lines_before) in &found {
                assert_eq!((part.len() % row.len(), *lines_before), (0, lines), "{row:?}");
                lines += part.matches('\n').count() as u64;
            }
            assert_eq!(found.into_iter().map(|(part, _)| part).collect::<String>(), text);
        }
    }

    #[test]
    fn what_cannot_be_cut_stays_in_one_piece() {
        let sound = "a,yes\n".repeat(PART / 5);
        for odd in ["\"never closed,yes\n", "\"a\"b,yes\n"] {
            let text = format!("{sound}{odd}{sound}");
            let (found, rest) = parts(&text, 1000);
            let cut: String = found.into_iter().map(|(part, _)| part).collect();
            assert_eq!(cut + &rest.unwrap(), text);
        }
        // Lines that end in `\r` alone, as on old systems, have no safe place to cut between them.
        let old = "a,yes\r".repeat(PART);
        assert_eq!(parts(&old, 1000), (Vec::new(), Some(old)));
    }
}
