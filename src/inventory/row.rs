//! One row, used again for every row of every file.

use crate::logic::{Address, Answer, Sheet};
use crate::rulebook::Rulebook;

/// What a row says about one tool.
#[derive(Debug)]
pub(super) struct Row {
    /// What the tool is called; empty where nobody said.
    pub(super) name: String,
    /// The line that the row begins on.
    pub(super) line: u64,
    /// Its answers.
    pub(super) sheet: Sheet,
    /// Whether anything of a rule's own was answered, by rule.
    pub(super) touched: Vec<bool>,
}

impl Row {
    /// A blank row for these rules.
    pub(super) fn blank(rulebook: &Rulebook) -> Self {
        let touched = vec![false; rulebook.rules.len()];
        Self { name: String::new(), line: 0, sheet: rulebook.blank_sheet(), touched }
    }

    /// Forgets everything but the room that it took.
    pub(super) fn clear(&mut self) {
        self.name.clear();
        self.sheet.clear();
        self.touched.fill(false);
    }

    /// Writes an answer; not answered leaves the slot empty.
    pub(super) fn answer(&mut self, address: Address, rule: Option<usize>, answer: Option<Answer>) {
        if answer.is_some() {
            self.sheet.set(address, answer);
            if let Some(rule) = rule {
                self.touched[rule] = true;
            }
        }
    }
}
