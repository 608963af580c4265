//! The questions of the list that was told last: each is named by its number there.

use std::io::{BufRead, Write};

use super::Talk;
use crate::logic::Address;
use crate::text::number;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The question that is meant: by its number in the list that was told last, or by its address. Before any list,
    /// the numbers are those of the answers.
    pub(super) fn place(&self, named: &str) -> Option<Address> {
        let Some(number) = number::<usize>(named) else { return self.around.rulebook.address(named) };
        let index = number.checked_sub(1)?;
        if self.listed.is_empty() { self.answered().get(index).copied() } else { self.listed.get(index).copied() }
    }

    /// The questions that were answered, in their order.
    pub(super) fn answered(&self) -> Vec<Address> {
        let rulebook = self.around.rulebook;
        let is_answered = |address: &Address| self.check().answers.contains_key(&rulebook.item(*address).name);
        rulebook.addresses().filter(is_answered).collect()
    }

    /// `3=no` with the address in the place of the number, as answers are tried out.
    pub(super) fn placed(&self, supposed: &str) -> String {
        let placed = supposed.split_once('=').and_then(|(named, answer)| {
            let address = number::<usize>(named).is_some().then(|| self.place(named)).flatten()?;
            Some(format!("{}={answer}", self.around.rulebook.item(address).name))
        });
        placed.unwrap_or_else(|| supposed.to_owned())
    }
}
