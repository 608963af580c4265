//! The wheel of the mouse.
//!
//! No terminal is asked to report the mouse: then text could no longer be marked and copied as everywhere else. On a
//! second screen terminals tell the wheel as arrow keys, several at once for each notch. No hand does that.

use crossterm::event::MouseEventKind;

use super::Input;
use crate::tui::key::{Code, Key};

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

    /// Takes what was read at once: nothing but the same arrow again and again is the wheel. It scrolls, and never moves
    /// a mark or an answer.
    pub fn in_arrows(inputs: Vec<Input>) -> Vec<Input> {
        let wheel = match inputs.first() {
            Some(Input::Key(key)) if *key == Key::plain(Code::Up) => Self::Up,
            Some(Input::Key(key)) if *key == Key::plain(Code::Down) => Self::Down,
            _ => return inputs,
        };
        if inputs.len() < NOTCH || inputs.iter().any(|input| *input != inputs[0]) {
            return inputs;
        }
        vec![Input::Wheel(wheel); inputs.len() / NOTCH]
    }
}
