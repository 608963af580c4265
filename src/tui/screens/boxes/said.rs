//! What was chosen for one box, in words.

use crate::logic::{Address, Answer};
use crate::tui::state::State;
use crate::words::say;

/// What is chosen for a box, in words: also that it was said before, and that it has to be looked at again.
pub(super) fn said(state: &State, address: Address, chosen: Option<Answer>) -> String {
    let Some(answer) = chosen else { return say!("boxes-blank").to_owned() };
    let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return String::new() };
    if current.sheet.answered(address) != Some(answer) {
        return answer.word().to_owned();
    }
    let again = current.check.look_again(rulebook, &rulebook.item(address).name).is_some();
    let mark = if again { say!("question-again") } else { say!("question-said-before") };
    format!("{}, {mark}", answer.word())
}
