//! One row, used again for every row of every file.

use super::own::Own;
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
    /// Whether anything was answered at all.
    answered: bool,
    /// What it says in columns of the person's own.
    pub(super) own: Own,
}

impl Row {
    /// A blank row for these rules.
    pub(super) fn blank(rulebook: &Rulebook) -> Self {
        let touched = vec![false; rulebook.rules.len()];
        let sheet = rulebook.blank_sheet();
        Self { name: String::new(), line: 0, sheet, touched, answered: false, own: Own::default() }
    }

    /// A blank row for these rules, with the same columns of the person's own.
    pub(super) fn like(other: &Self, rulebook: &Rulebook) -> Self {
        let mut own = other.own.clone();
        own.clear();
        Self { own, ..Self::blank(rulebook) }
    }

    /// Forgets everything but the room that it took.
    pub(super) fn clear(&mut self) {
        self.name.clear();
        self.sheet.clear();
        self.touched.fill(false);
        self.answered = false;
        self.own.clear();
    }

    /// Whether it says nothing at all, as the rows that a spreadsheet program leaves below a table.
    pub(super) fn is_blank(&self) -> bool {
        !self.answered && self.name.trim().is_empty() && self.own.is_blank()
    }

    /// Works out what its answers are worth together, once it is whole.
    pub(super) fn settle(&mut self) {
        if self.answered {
            self.sheet.settle_all();
        }
    }

    /// Puts the answers of a check in the place of its own.
    pub(super) fn says_now(&mut self, sheet: Sheet) {
        self.sheet = sheet;
        // What is touched is read off the sheet, as it is for every check.
        self.touched.fill(false);
    }

    /// Writes an answer; not answered leaves the slot empty. It counts once the row is [settled](Self::settle).
    pub(super) fn answer(&mut self, address: Address, rule: Option<usize>, answer: Option<Answer>) {
        if let Some(answer) = answer {
            self.sheet.put(address, answer);
            self.answered = true;
            if let Some(rule) = rule {
                self.touched[rule] = true;
            }
        }
    }
}
