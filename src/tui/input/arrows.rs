//! The wheel of the mouse, as terminals tell it on a second screen: several arrow keys at once for each notch.

use super::{Input, NOTCH, Wheel};
use crate::tui::key::{Code, Key};

/// Takes what was read at once: nothing but the same arrow again and again is the wheel. It scrolls, and never moves
/// a mark or an answer.
pub fn wheel_in_arrows(inputs: Vec<Input>) -> Vec<Input> {
    let wheel = match inputs.first() {
        Some(Input::Key(key)) if *key == Key::plain(Code::Up) => Wheel::Up,
        Some(Input::Key(key)) if *key == Key::plain(Code::Down) => Wheel::Down,
        _ => return inputs,
    };
    if inputs.len() < NOTCH || inputs.iter().any(|input| *input != inputs[0]) {
        return inputs;
    }
    vec![Input::Wheel(wheel); inputs.len() / NOTCH]
}
