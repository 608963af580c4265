//! Columns: from the words above a column, or the key of an object, to the address of an answer.

use std::cmp::Reverse;
use std::collections::HashMap;

use super::called;
use super::fault::{Trouble, shortened};
use super::own::Own;
use crate::logic::Address;
use crate::rulebook::{Rulebook, distance};
use crate::words::{and, say};

/// The column that holds what a tool is called.
pub(super) const NAME: &str = "name";
/// What it may be called too.
const NAMES: [&str; 2] = [NAME, "naam"];
/// The verdict on the whole tool: a file that has this column was written by this program.
pub(super) const OVERALL: &str = "overall";
/// What else this program writes, beside a column for each rule.
pub(super) const CONTESTED: &str = "contested";
/// See [`CONTESTED`].
pub(super) const REASONS: &str = "reasons";
/// See [`CONTESTED`].
pub(super) const STILL_OPEN: &str = "still_open";
/// See [`CONTESTED`].
pub(super) const DECIDED_BY: &str = "decided_by";
/// See [`CONTESTED`].
pub(super) const CHECK: &str = "check";

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
    /// Something of the person's own, by its place among those.
    Own(usize),
    /// Nothing: it has no name.
    Nameless,
    /// What this program wrote and writes anew.
    Ours,
}

impl Column {
    /// The column of this name, where it is one that is known. Capitals and blanks around it do not count.
    pub(super) fn named(name: &str, rulebook: &Rulebook) -> Option<Self> {
        let name = name.trim();
        let address = match rulebook.address(name) {
            None if NAMES.iter().any(|known| known.eq_ignore_ascii_case(name)) => return Some(Self::Name),
            None => rulebook.address(&name.to_ascii_lowercase())?,
            Some(address) => address,
        };
        Some(Self::Answer { address, rule: rulebook.owner(address) })
    }
}

/// How much a cell speaks for its row as the one that names the columns. A word such as `System` counts for less, since
/// it may stand anywhere.
pub(super) fn weight(name: &str, rulebook: &Rulebook) -> usize {
    match Column::named(name, rulebook) {
        Some(_) => 2,
        None => usize::from(called::surely(name).is_some()),
    }
}

/// The cell of a heading that stands above the names of the tools.
fn name_cell(cells: &[String], rulebook: &Rulebook, chosen: Option<&str>) -> Result<Option<usize>, (usize, Trouble)> {
    let is_name = |cell: &String| Column::named(cell, rulebook) == Some(Column::Name);
    match cells.iter().position(is_name) {
        Some(cell) if chosen.is_none() => Ok(Some(cell)),
        _ => called::which(cells.iter().map(String::as_str).enumerate(), chosen),
    }
}

/// Whether a name looks like an address but none exists of that name. What stands below it was meant as answers, and
/// must not be lost as a column of the person's own.
pub(super) fn meant_as_address(name: &str, rulebook: &Rulebook) -> bool {
    let Some((rule, rest)) = name.split_once('.') else { return false };
    let rule = rule.to_ascii_lowercase();
    let is_rule = rule == "scope" || rulebook.rule_index(&rule).is_some();
    is_rule && !rest.is_empty() && rest.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'))
}

/// The columns of a table from its heading, or what is wrong with it, each with the cell.
pub(super) fn of_header(
    cells: &[String],
    rulebook: &Rulebook,
    chosen: Option<&str>,
    own: &mut Own,
) -> Result<Vec<Column>, Vec<(usize, Trouble)>> {
    let name_cell = name_cell(cells, rulebook, chosen).map_err(|trouble| vec![trouble])?;
    let ours = cells.iter().any(|name| name.trim() == OVERALL);
    let mut columns: Vec<Column> = Vec::new();
    let mut unknown_addresses: Vec<(usize, &str)> = Vec::new();
    let mut troubles: Vec<(usize, Trouble)> = Vec::new();
    let mut seen: HashMap<Column, usize> = HashMap::new();
    let mut times: HashMap<&str, usize> = HashMap::new();
    for (cell, name) in cells.iter().enumerate() {
        let name = name.trim();
        let named = Column::named(name, rulebook);
        // A person who chose the column of the names says with it that they do not stand below `name`.
        let named = named.filter(|column| chosen.is_none() || *column != Column::Name);
        let column = match named {
            _ if name_cell == Some(cell) => Column::Name,
            Some(column) => column,
            None if name.is_empty() => Column::Nameless,
            None if ours && is_ours(name, rulebook) => Column::Ours,
            None if meant_as_address(name, rulebook) => {
                unknown_addresses.push((cell, name));
                continue;
            }
            None => {
                let time = times.entry(name).and_modify(|time| *time += 1).or_insert(1);
                let place = if *time == 1 { own.learn(name) } else { own.learn(&format!("{name} ({time})")) };
                let Some(place) = place else {
                    return Err(vec![(cell, too_many_own())]);
                };
                Column::Own(place)
            }
        };
        let doubles = matches!(column, Column::Name | Column::Answer { .. });
        if let Some(first) = doubles.then(|| seen.insert(column, cell)).flatten()
            && troubles.len() < MOST_TOLD
        {
            let both = say!(
                "inventory-both-columns",
                first = (first + 1).to_string(),
                second = (cell + 1).to_string(),
                name = shortened(name)
            );
            troubles.push((cell, Trouble::new(both, say!("inventory-keep-one"))));
        }
        columns.push(column);
    }
    troubles.extend(told(&unknown_addresses, rulebook));
    if seen.is_empty() && troubles.is_empty() {
        troubles.push(nothing_known(cells, rulebook));
    } else if troubles.is_empty()
        && columns.iter().any(|column| matches!(column, Column::Own(_) | Column::Ours))
        && !columns.iter().any(|column| matches!(column, Column::Answer { .. }))
    {
        // Without a single answer every tool would be NOT CHECKED, whatever stands in the row. A list of names alone
        // claims no more than that, so it is let through.
        let what = if ours { say!("inventory-verdicts-alone") } else { say!("inventory-no-question") };
        troubles.push((0, Trouble::new(what, say!("inventory-no-question-remedy"))));
    }
    troubles.sort_by_key(|(cell, _)| *cell);
    if troubles.is_empty() { Ok(columns) } else { Err(troubles) }
}

fn is_ours(name: &str, rulebook: &Rulebook) -> bool {
    [OVERALL, CONTESTED, REASONS, STILL_OPEN, DECIDED_BY, CHECK].contains(&name) || rulebook.rule_index(name).is_some()
}

/// What is said of a column too many.
pub(super) fn too_many_own() -> Trouble {
    let what = say!("inventory-too-many-own", most = super::own::MOST);
    Trouble::new(what, say!("inventory-too-many-own-remedy"))
}

/// Addresses that do not exist: a few one by one, many in one sentence.
fn told(unknowns: &[(usize, &str)], rulebook: &Rulebook) -> Vec<(usize, Trouble)> {
    match unknowns {
        [(first, _), ..] if unknowns.len() > MOST_TOLD => {
            let names = in_quotes(unknowns.iter().map(|(_, name)| *name));
            let what = say!("inventory-unknown-columns", count = unknowns.len(), names = and(&names));
            vec![(*first, Trouble::new(what, say!("inventory-use-addresses-plural")))]
        }
        few => few.iter().map(|(cell, name)| (*cell, unknown(name, rulebook))).collect(),
    }
}

/// A table in which no column is known, which is most likely no inventory.
fn nothing_known(cells: &[String], rulebook: &Rulebook) -> (usize, Trouble) {
    let named: Vec<&str> = cells.iter().map(|name| name.trim()).filter(|name| !name.is_empty()).collect();
    if let [one] = named.as_slice() {
        return (0, unknown(one, rulebook));
    }
    let names = in_quotes(named.into_iter());
    let what = if names.is_empty() {
        say!("inventory-no-column-named", count = cells.len())
    } else {
        say!("inventory-no-column-known", count = cells.len(), names = and(&names))
    };
    (0, Trouble::new(what, say!("inventory-use-addresses-plural")))
}

fn in_quotes<'a>(names: impl Iterator<Item = &'a str>) -> Vec<String> {
    names.take(MOST_TOLD).map(|name| format!("`{}`", shortened(name))).collect()
}

/// So many letters in a row say that two addresses are about the same.
const LEAST_ALIKE: usize = 4;

/// The address of the same rule that has most letters in a row in common with a name, such as `f.at-work` with
/// `f.workplace`.
fn alike<'a>(name: &str, rulebook: &'a Rulebook) -> Option<&'a str> {
    let name = name.to_ascii_lowercase();
    let (rule, rest) = name.split_once('.')?;
    let of_rule = rulebook
        .items
        .iter()
        .filter_map(|item| Some((item.name.as_str(), item.name.strip_prefix(rule)?.strip_prefix('.')?)));
    let common = of_rule.map(|(known, of_rule)| (in_a_row(rest, of_rule), known));
    let (_, known) = common
        .filter(|(letters, _)| *letters >= LEAST_ALIKE)
        .max_by_key(|(letters, known)| (*letters, Reverse(known.len())))?;
    Some(known)
}

/// How many letters in a row two words have in common.
fn in_a_row(a: &str, b: &str) -> usize {
    let starts = |text: &'_ str| text.char_indices().map(|(at, _)| at).collect::<Vec<_>>();
    let same = |at: usize| {
        let from = starts(b).into_iter().map(move |other| (at, other));
        from.map(|(at, other)| a[at..].chars().zip(b[other..].chars()).take_while(|(one, two)| one == two).count())
            .max()
    };
    starts(a).into_iter().filter_map(same).max().unwrap_or_default()
}

/// An address that does not exist, with the nearest that does.
pub(super) fn unknown(name: &str, rulebook: &Rulebook) -> Trouble {
    let known = rulebook.items.iter().map(|item| item.name.as_str()).chain([NAME]);
    let nearest = known.map(|known| (distance(&name.to_ascii_lowercase(), known), known)).min();
    let remedy = match nearest {
        Some((letters, known)) if letters <= known.len() / 3 => say!("inventory-did-you-mean", known = known),
        _ => match alike(name, rulebook) {
            Some(known) => say!("inventory-did-you-mean", known = known),
            None => say!("inventory-use-addresses").to_owned(),
        },
    };
    Trouble::new(say!("inventory-unknown-column", name = shortened(name)), remedy)
}
