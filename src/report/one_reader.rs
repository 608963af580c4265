//! A page on a letterhead goes to one reader: it tells no group of checks about another.

use std::collections::BTreeMap;

use super::portfolio::Portfolio;
use crate::text::{cut_at_words, visible};
use crate::words::say;

/// More groups than this are not listed by name.
const MOST_NAMED: usize = 8;
/// A longer name is cut in the list of groups.
const MOST_LETTERS: usize = 40;

/// Checks of several groups were to stand on one letterhead.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{}", say!("selection-several-groups", count = .0.len(), groups = named(.0)))]
pub struct SeveralGroups(pub Vec<String>);

/// The one group to which all checks belong; those without a group are one, too, with an empty name.
///
/// # Errors
/// [`SeveralGroups`] with their names.
pub fn for_one_reader(portfolio: &Portfolio) -> Result<String, SeveralGroups> {
    // A record that cannot be read tells nothing of its group; only the name of its file is known.
    let readable = portfolio.tools.iter().filter(|tool| tool.verdict.is_some());
    let groups: BTreeMap<String, String> = readable.map(|tool| (tool.group.to_lowercase(), tool.group)).collect();
    let mut groups: Vec<String> = groups.into_values().collect();
    if groups.len() > 1 {
        return Err(SeveralGroups(groups));
    }
    Ok(groups.pop().or_else(|| portfolio.selection.group.clone()).unwrap_or_default())
}

fn named(groups: &[String]) -> String {
    let name = |group: &String| match group.as_str() {
        "" => say!("selection-without-group").to_owned(),
        group => cut_at_words(&visible(group), MOST_LETTERS),
    };
    let mut named: Vec<String> = groups.iter().take(MOST_NAMED).map(name).collect();
    if groups.len() > MOST_NAMED {
        named.push("…".to_owned());
    }
    named.join("; ")
}
