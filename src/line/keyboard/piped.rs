//! The lines of a pipe or a file. A thread reads them, so that a signal is the end of the input between two lines, also
//! while nothing comes; nothing that came before it is taken apart.

use std::io::{self, BufRead, Read};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};

use super::signals;

/// So many lines are read ahead.
const AHEAD: usize = 64;
/// Of one line, no more is handed on at once than this, in bytes.
const MOST_HELD: u64 = 1 << 16;

/// Lines that a thread reads.
pub struct Piped {
    came: Receiver<Vec<u8>>,
    is_over: Arc<AtomicBool>,
    ready: Vec<u8>,
    passed: usize,
}

impl Piped {
    /// Reads the standard input, up to its end or to a signal.
    pub fn of_standard_input() -> Self {
        let (sender, piped) = Self::new();
        let (wakes, is_over) = (sender.clone(), piped.is_over.clone());
        signals::heed(false, false, move || {
            is_over.store(true, SeqCst);
            // Where lines wait already, whoever reads them looks at the end first.
            let _ = wakes.try_send(Vec::new());
            true
        });
        std::thread::spawn(move || hand_on(&mut io::stdin().lock(), &sender));
        piped
    }

    fn new() -> (SyncSender<Vec<u8>>, Self) {
        let (sender, came) = sync_channel(AHEAD);
        (sender, Self { came, is_over: Arc::default(), ready: Vec::new(), passed: 0 })
    }
}

/// Sends every line on until there are no more, or nobody hears them.
fn hand_on(input: &mut impl BufRead, came: &SyncSender<Vec<u8>>) {
    loop {
        let mut line = Vec::new();
        let is_last = matches!(input.by_ref().take(MOST_HELD).read_until(b'\n', &mut line), Ok(0) | Err(_));
        if came.send(line).is_err() || is_last {
            return;
        }
    }
}

impl Read for Piped {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Piped {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.passed >= self.ready.len() {
            self.passed = 0;
            self.ready.clear();
            if !self.is_over.load(SeqCst) {
                self.ready = self.came.recv().unwrap_or_default();
            }
            if self.ready.is_empty() {
                self.is_over.store(true, SeqCst);
            }
        }
        Ok(self.ready.get(self.passed..).unwrap_or_default())
    }

    fn consume(&mut self, count: usize) {
        self.passed += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_come_as_they_are_up_to_the_end() {
        let (sender, mut piped) = Piped::new();
        let text = "1\r\n\n\u{1b}[200~x\nlast";
        std::thread::spawn(move || hand_on(&mut text.as_bytes(), &sender));
        let mut read = String::new();
        piped.read_to_string(&mut read).ok();
        assert_eq!(read, text);
        assert_eq!(piped.fill_buf().ok(), Some(&[][..]), "the end stays the end");
    }

    #[test]
    fn a_signal_ends_the_input_between_two_lines() {
        let (sender, mut piped) = Piped::new();
        for line in ["1\n", "2\n", "3\n"] {
            sender.send(line.into()).ok();
        }
        let mut line = String::new();
        piped.read_line(&mut line).ok();
        piped.is_over.store(true, SeqCst);
        piped.read_line(&mut line).ok();
        assert_eq!(line, "1\n");
    }
}
