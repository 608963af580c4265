//! From bytes to keys, and from the events of a console. Written for terminals as they are: half sequences, late
//! replies, pastes that never end, bytes that are no text. None of them may answer a question or keep the next key from
//! working.

mod arrows;
mod burst;
mod console;
mod parse;
mod wheel;

pub use arrows::{may_go_on, wheel_in_arrows};
pub use burst::{Burst, GAP};
pub use console::Keys;
pub use parse::{PASTE_PATIENCE, Parser, SEQUENCE_PATIENCE};
pub use wheel::{NOTCH, Wheel};

use super::key::Key;

/// What a person did.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// Pressed a key.
    Key(Key),
    /// Pasted text.
    Paste(String),
    /// A line ended between letters that came by themselves: a paste that the terminal did not mark goes on.
    Break,
    /// Such a paste is over.
    PasteOver,
    /// Pressed keys faster than anyone types; they were left out.
    TooFast,
    /// Turned the wheel of the mouse: it scrolls, and never moves a mark or an answer.
    Wheel(Wheel),
}
