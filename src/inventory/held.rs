//! A reader that keeps what it gave out since the row began: to show places in it, and to end a row that does not end.

use crate::words::say;
use std::io::{self, BufRead, ErrorKind, Read};

/// Bytes of an inventory, from wherever they come.
pub(super) type Bytes<'a> = Box<dyn BufRead + 'a>;

/// Gives out bytes and keeps those of the row that is being read.
pub(super) struct Held<'a> {
    inner: Bytes<'a>,
    kept: Vec<u8>,
    /// How many bytes were given out before the first that is kept.
    before: u64,
    /// Where the row begins that is being read.
    row: u64,
    most: usize,
    overflowed: bool,
}

/// What lies between a row that is too long and the next one.
pub(super) enum Passed {
    /// This many bytes, up to the end of the line.
    Line(u64),
    /// A quotation mark, so that the end of the line need not be the end of the row.
    Quote,
    /// No end of line within what may be passed over.
    NoEnd,
}

impl<'a> Held<'a> {
    /// Ends a row that is longer than `most` bytes.
    pub(super) const fn new(inner: Bytes<'a>, most: usize) -> Self {
        Self { inner, kept: Vec::new(), before: 0, row: 0, most, overflowed: false }
    }

    /// A row begins at this byte; what lies before it can be forgotten.
    pub(super) const fn row_begins(&mut self, at: u64) {
        self.row = at;
    }

    /// What was given out from the beginning of the row up to this byte.
    pub(super) fn row_up_to(&self, end: u64) -> &[u8] {
        &self.kept[self.place(self.row)..self.place(end)]
    }

    /// Whether the row that is being read is longer than it may be.
    pub(super) const fn overflowed(&self) -> bool {
        self.overflowed
    }

    /// After a row that is too long: goes on behind the end of its line and hands back the bytes that follow.
    pub(super) fn pass_over_row(mut self, most: u64) -> io::Result<(Passed, Bytes<'a>)> {
        let mut passed = self.kept.len() as u64;
        if self.kept.contains(&b'"') {
            return Ok((Passed::Quote, self.inner));
        }
        loop {
            let piece = fill(&mut self.inner)?;
            let end = piece.iter().position(|byte| *byte == b'\n');
            let piece = &piece[..end.map_or(piece.len(), |end| end + 1)];
            let (length, quote) = (piece.len(), piece.contains(&b'"'));
            self.inner.consume(length);
            passed += length as u64;
            if quote {
                return Ok((Passed::Quote, self.inner));
            }
            if passed > most {
                return Ok((Passed::NoEnd, self.inner));
            }
            if end.is_some() || length == 0 {
                return Ok((Passed::Line(passed), self.inner));
            }
        }
    }

    /// What comes from this byte on: what was given out already, and the rest.
    pub(super) fn from(mut self, byte: u64) -> (Vec<u8>, Bytes<'a>) {
        let place = self.place(byte);
        self.kept.drain(..place);
        (self.kept, self.inner)
    }

    fn place(&self, byte: u64) -> usize {
        usize::try_from(byte.saturating_sub(self.before)).map_or(self.kept.len(), |place| place.min(self.kept.len()))
    }
}

impl Read for Held<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let done = self.place(self.row);
        self.kept.drain(..done);
        self.before += done as u64;
        if self.kept.len() > self.most {
            self.overflowed = true;
            return Err(io::Error::other(say!("inventory-row-too-long")));
        }
        loop {
            match self.inner.read(buffer) {
                Err(error) if error.kind() == ErrorKind::Interrupted => {}
                Err(error) => return Err(error),
                Ok(length) => {
                    self.kept.extend_from_slice(&buffer[..length]);
                    return Ok(length);
                }
            }
        }
    }
}

/// The next bytes, whatever signal comes in between.
pub(super) fn fill<'b>(bytes: &'b mut Bytes<'_>) -> io::Result<&'b [u8]> {
    // The bytes are asked for once more below: a borrow that is returned from within a loop would hold for the whole
    // loop.
    while let Err(error) = bytes.fill_buf() {
        if error.kind() != ErrorKind::Interrupted {
            return Err(error);
        }
    }
    bytes.fill_buf()
}
