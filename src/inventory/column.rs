//! Columns: from the words above a column, or the key of an object, to the address of an answer.

use std::collections::HashMap;

use crate::logic::Address;
use crate::rulebook::{Rulebook, distance};
use crate::words::{and, number};

use super::fault::{Trouble, shortened};

/// The column that holds what a tool is called.
pub(super) const NAME: &str = "name";

/// As many columns are named one by one.
const MOST_TOLD: usize = 5;

/// What a column or key holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
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

/// The columns of a CSV file from its first row, or what is wrong with it, each with the cell. A file with many columns
/// that are not known is most likely not an inventory, or has columns of its own; that is said once.
pub(super) fn of_header<'a>(
    cells: impl Iterator<Item = &'a [u8]>,
    rulebook: &Rulebook,
) -> Result<Vec<Column>, Vec<(usize, Trouble)>> {
    let mut columns: Vec<Column> = Vec::new();
    let mut unknowns: Vec<(usize, String)> = Vec::new();
    let mut doubled: Vec<(usize, Trouble)> = Vec::new();
    let mut seen: HashMap<Column, usize> = HashMap::new();
    for (cell, bytes) in cells.enumerate() {
        let text = String::from_utf8_lossy(bytes);
        let name = text.trim();
        let Some(column) = Column::named(name, rulebook) else {
            unknowns.push((cell, name.to_owned()));
            continue;
        };
        if let Some(first) = seen.get(&column) {
            if doubled.len() < MOST_TOLD {
                doubled.push((cell, twice(name, &format!("the columns {} and {} are both", first + 1, cell + 1))));
            }
        } else {
            seen.insert(column, cell);
        }
        columns.push(column);
    }
    let mut troubles: Vec<(usize, Trouble)> = match unknowns.as_slice() {
        [(first, _), ..] if unknowns.len() > MOST_TOLD => vec![(*first, many_unknown(&unknowns))],
        few => few.iter().map(|(cell, name)| (*cell, unknown(name, "column", rulebook))).collect(),
    };
    troubles.extend(doubled);
    troubles.sort_by_key(|(cell, _)| *cell);
    if troubles.is_empty() { Ok(columns) } else { Err(troubles) }
}

fn many_unknown(unknowns: &[(usize, String)]) -> Trouble {
    let names = unknowns.iter().filter(|(_, name)| !name.is_empty()).take(MOST_TOLD);
    let names: Vec<String> = names.map(|(_, name)| format!("`{}`", shortened(name))).collect();
    let among =
        if names.is_empty() { "none of them has a name".to_owned() } else { format!("among them {}", and(&names)) };
    let what = format!("{} columns are not known, {among}", number(unknowns.len() as u64));
    Trouble::new(
        what,
        format!("Use `{NAME}` and addresses such as those that `article5 questions` prints, or take them out"),
    )
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
