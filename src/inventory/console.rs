//! Standard error: rows that were refused, and how far the run has come. Its own failures have no effect.

use crate::words::say;
use std::fmt::Display;
use std::io::Write;
use std::time::Duration;

/// Progress is shown at most this often.
const PAUSE: Duration = Duration::from_secs(1);
/// Reading a clock for every row would cost more than many rows do.
const ROWS_BETWEEN_LOOKS: u64 = 1024;

/// What is said beside the verdicts.
pub(super) struct Console<W> {
    out: W,
    clock: Option<fn() -> Duration>,
    shown_at: Option<Duration>,
    /// How long the line of progress is that is shown now.
    shown: usize,
    rows: u64,
}

impl<W: Write> Console<W> {
    /// With a clock where progress is to be shown.
    pub(super) const fn new(out: W, clock: Option<fn() -> Duration>) -> Self {
        Self { out, clock, shown_at: None, shown: 0, rows: 0 }
    }

    /// Says a sentence on lines of its own.
    pub(super) fn say(&mut self, sentence: &impl Display) {
        self.take_back();
        let _ = writeln!(self.out, "{sentence}");
    }

    /// So many more rows are done.
    pub(super) fn rows_done(&mut self, count: u64) {
        let looks = self.rows / ROWS_BETWEEN_LOOKS;
        self.rows += count;
        if let Some(clock) = self.clock
            && self.rows / ROWS_BETWEEN_LOOKS > looks
        {
            let now = clock();
            let since = *self.shown_at.get_or_insert(now);
            if now.saturating_sub(since) >= PAUSE {
                self.shown_at = Some(now);
                self.take_back();
                let line = say!("inventory-rows", rows = self.rows);
                self.shown = line.chars().count();
                let _ = write!(self.out, "{line}");
                let _ = self.out.flush();
            }
        }
    }

    /// Takes the line of progress away, with blanks: not every terminal knows how to erase.
    pub(super) fn take_back(&mut self) {
        if self.shown > 0 {
            let _ = write!(self.out, "\r{:1$}\r", "", self.shown);
            let _ = self.out.flush();
            self.shown = 0;
        }
    }
}
