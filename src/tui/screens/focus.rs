//! The line in focus.

use crate::tui::act::Act;

/// Moves a focus among `count` rows.
pub fn moved(focus: usize, act: Act, count: usize) -> usize {
    let last = count.saturating_sub(1);
    match act {
        Act::Up => focus.saturating_sub(1),
        Act::Down => (focus + 1).min(last),
        Act::First => 0,
        Act::Last => last,
        _ => focus.min(last),
    }
}
