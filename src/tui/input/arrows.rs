//! The wheel of the mouse, as terminals tell it on a second screen: several arrow keys at once for each notch.

use super::{Input, NOTCH, Wheel};
use crate::tui::key::{Code, Key};

/// Finds the wheel in what was read at once: the same arrow again and again is the wheel. The wheel scrolls, and never
/// moves a mark or an answer.
pub fn wheel_in_arrows(inputs: &[Input]) -> Vec<Input> {
    let mut out = Vec::with_capacity(inputs.len());
    for run in inputs.chunk_by(PartialEq::eq) {
        match direction(&run[0]).filter(|_| run.len() >= NOTCH) {
            Some(wheel) => out.extend(vec![Input::Wheel(wheel); run.len() / NOTCH]),
            None => out.extend_from_slice(run),
        }
    }
    out
}

/// So many arrows at once are no longer the beginning of a turn of which more is to come.
const MANY: usize = 2 * NOTCH;

/// Whether the rest of a turn of the wheel may still be on its way: a few of the same arrow came, but no whole notches.
/// One arrow alone is what a hand presses, and acts at once.
pub fn may_go_on(inputs: &[Input]) -> bool {
    let is_same =
        inputs.first().is_some_and(|first| direction(first).is_some() && inputs.iter().all(|one| one == first));
    is_same && (2..MANY).contains(&inputs.len()) && !inputs.len().is_multiple_of(NOTCH)
}

fn direction(input: &Input) -> Option<Wheel> {
    match input {
        Input::Key(key) if *key == Key::plain(Code::Up) => Some(Wheel::Up),
        Input::Key(key) if *key == Key::plain(Code::Down) => Some(Wheel::Down),
        _ => None,
    }
}
