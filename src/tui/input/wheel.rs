//! The wheel of the mouse.
//!
//! No terminal is asked to report the mouse: text could then no longer be marked and copied as everywhere else.
//! Instead, on a second screen terminals send the wheel as arrow keys, several at once for each notch. No hand does
//! that.

use crossterm::event::MouseEventKind;

/// Which way the wheel was turned.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Wheel {
    /// Towards the beginning.
    Up,
    /// Towards the end.
    Down,
}

/// So many lines pass with one notch of the wheel.
pub const NOTCH: usize = 3;

impl Wheel {
    pub(super) fn of(kind: MouseEventKind) -> Option<Self> {
        match kind {
            MouseEventKind::ScrollUp => Some(Self::Up),
            MouseEventKind::ScrollDown => Some(Self::Down),
            _ => None,
        }
    }
}
