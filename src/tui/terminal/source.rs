//! What wakes the loop, whatever system it stands on.

use std::io;
use std::time::{Duration, Instant};

use crate::tui::input::Input;

/// How the full-screen program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person left.
    Left,
    /// A signal asked for it.
    Signal(i32),
    /// The window is gone, or the person logs off.
    WindowClosed,
}

/// What woke the program.
pub(super) enum Woken {
    /// Inputs, and when they came.
    Inputs(Vec<Input>, Instant),
    /// Nothing came for as long as was asked.
    Quiet,
    /// What stands on the terminal is no longer what was drawn.
    Redraw,
    /// It has to end.
    End(Ended),
}

/// Where inputs come from, and the wish to end.
pub(super) trait Source {
    /// Sleeps until something comes, no longer than `most`. Without `most` nothing else wakes it.
    fn wait(&mut self, most: Option<Duration>) -> io::Result<Woken>;

    /// Whether more inputs stand ready to be taken: what is drawn now would be drawn over at once.
    fn has_more(&self) -> bool;
}
