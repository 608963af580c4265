//! How sure somebody is, or most people of a room.

use crate::training::Sure;
use crate::words::say;

/// The three ways, in their order.
pub const SURE: [Sure; 3] = [Sure::Sure, Sure::Rather, Sure::Guess];

/// The sign of the one that was chosen: the terminal's cursor stands on it.
pub const CHOSEN: &str = "(o)";

/// The three ways with their digits, the one that was chosen with a mark.
pub fn sure_in_words(chosen: Option<Sure>) -> String {
    let words = [say!("trainingscreen-sure-sure"), say!("trainingscreen-sure-rather"), say!("trainingscreen-guess")];
    let each = SURE.into_iter().zip(words).zip(1..).map(|((sure, word), number)| {
        let sign = if chosen == Some(sure) { CHOSEN } else { "( )" };
        // A way stays in one piece where the line breaks.
        format!("{number} {sign} {word}").replace(' ', "\u{a0}")
    });
    each.collect::<Vec<_>>().join("   ")
}

/// The way behind one.
pub fn next_sure(sure: Option<Sure>) -> Option<Sure> {
    let at = sure.and_then(|sure| SURE.iter().position(|known| *known == sure));
    SURE.get(at.map_or(0, |at| (at + 1) % SURE.len())).copied()
}
