//! How sure somebody is, or most people of a room.

use crate::training::Sure;
use crate::tui::choices::Choices;
use crate::words::say;

/// The three ways, in their order.
pub const SURE: [Sure; 3] = [Sure::Sure, Sure::Rather, Sure::Guess];

/// The three ways with their digits, the one that was chosen with a mark.
pub fn sure_in_words(chosen: Option<Sure>) -> Choices {
    let words = [say!("trainingscreen-sure-sure"), say!("trainingscreen-sure-rather"), say!("trainingscreen-guess")];
    let each = SURE.into_iter().zip(words).zip(1..).map(|((sure, word), number)| {
        let holds = chosen == Some(sure);
        let sign = if holds { "(o)" } else { "( )" };
        // A way stays in one piece where the line breaks.
        (holds, format!("{number} {sign} {word}").replace(' ', "\u{a0}"))
    });
    Choices::of("   ", each)
}

/// The way behind one.
pub fn next_sure(sure: Option<Sure>) -> Option<Sure> {
    let at = sure.and_then(|sure| SURE.iter().position(|known| *known == sure));
    SURE.get(at.map_or(0, |at| (at + 1) % SURE.len())).copied()
}
