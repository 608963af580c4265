//! Columns: from the words above a column, or the key of an object, to the address of an answer.

use crate::logic::Address;
use crate::rulebook::{Rulebook, distance};

use super::fault::{Trouble, shortened};

/// The column that holds what a tool is called.
pub(super) const NAME: &str = "name";

/// What a column or key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Column {
    /// What the tool is called.
    Name,
    /// Answers.
    Answer {
        /// To what.
        address: Address,
        /// The rule that it belongs to; `None` for the scope.
        rule: Option<usize>,
    },
}

impl Column {
    /// The column of this name.
    pub(super) fn named(name: &str, rulebook: &Rulebook) -> Option<Self> {
        if name == NAME {
            return Some(Self::Name);
        }
        let address = rulebook.address(name)?;
        Some(Self::Answer { address, rule: rulebook.owner(address) })
    }
}

/// The columns of a CSV file from its first row, or everything that is wrong with it, each with the cell.
pub(super) fn of_header<'a>(
    cells: impl Iterator<Item = &'a [u8]>,
    rulebook: &Rulebook,
) -> Result<Vec<Column>, Vec<(usize, Trouble)>> {
    let mut columns: Vec<Column> = Vec::new();
    let mut troubles = Vec::new();
    let mut seen: Vec<(usize, Column)> = Vec::new();
    for (cell, bytes) in cells.enumerate() {
        let text = String::from_utf8_lossy(bytes);
        let name = text.trim();
        let Some(column) = Column::named(name, rulebook) else {
            troubles.push((cell, unknown(name, "column", rulebook)));
            continue;
        };
        if let Some((first, _)) = seen.iter().find(|(_, known)| *known == column) {
            troubles.push((cell, twice(name, &format!("the columns {} and {} are both", first + 1, cell + 1))));
        }
        seen.push((cell, column));
        columns.push(column);
    }
    if troubles.is_empty() { Ok(columns) } else { Err(troubles) }
}

/// A column or key that is not known, with the nearest that is.
pub(super) fn unknown(name: &str, what: &str, rulebook: &Rulebook) -> Trouble {
    if name.is_empty() {
        return Trouble::new(format!("this {what} has no name"), "Name it, or take it out");
    }
    let known = rulebook.items.iter().map(|item| item.name.as_str()).chain([NAME]);
    let nearest = known.map(|known| (distance(&name.to_ascii_lowercase(), known), known)).min();
    let meant = match nearest {
        Some((letters, known)) if letters <= known.len() / 3 => format!("Did you mean `{known}`? If not, take it out"),
        _ => format!("Use `{NAME}` and addresses such as those that `article5 questions` prints, or take it out"),
    };
    Trouble::new(format!("`{}` is not a known {what}", shortened(name)), meant)
}

/// A name that stands there twice: which of two answers counts is not for a program to guess.
pub(super) fn twice(name: &str, where_to: &str) -> Trouble {
    Trouble::new(format!("{where_to} `{}`", shortened(name)), "Keep one of the two")
}
