//! The talk of the leader asks and tells on lines, whatever stands behind them. Here a screen does.

use std::io::{self, BufRead, Read, Write};
use std::sync::mpsc::{Receiver, Sender};

/// Lines that are typed on the screen, as the talk reads them. It ends when the screen is left.
pub struct Lines {
    typed: Receiver<String>,
    waiting: Vec<u8>,
    read: usize,
}

/// What the talk tells, on its way to the screen.
pub struct Heard {
    told: Sender<String>,
}

/// The two ends that the talk holds.
pub fn lines(typed: Receiver<String>, told: Sender<String>) -> (Lines, Heard) {
    (Lines { typed, waiting: Vec::new(), read: 0 }, Heard { told })
}

impl BufRead for Lines {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.read == self.waiting.len() {
            // Nobody types any more when the other end is gone: nothing is left to read.
            self.waiting = self.typed.recv().map(|line| format!("{line}\n").into_bytes()).unwrap_or_default();
            self.read = 0;
        }
        Ok(&self.waiting[self.read..])
    }

    fn consume(&mut self, amount: usize) {
        self.read = (self.read + amount).min(self.waiting.len());
    }
}

impl Read for Lines {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let waiting = self.fill_buf()?;
        let count = waiting.len().min(into.len());
        into[..count].copy_from_slice(&waiting[..count]);
        self.consume(count);
        Ok(count)
    }
}

impl Write for Heard {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        // A screen that is gone takes nothing, and the talk is about to end.
        let _ = self.told.send(String::from_utf8_lossy(bytes).into_owned());
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
