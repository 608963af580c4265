//! The checks that are meant by a selection, out of everything that a folder holds.

use std::collections::HashMap;
use std::path::PathBuf;

use super::shelf::Listed;
use super::summary::Summary;
use crate::check::{Selection, same_group, taken_over_from};

/// A check that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant {
    /// The check as the list has it.
    pub listed: Listed<()>,
    /// What the list shows of it.
    pub summary: Summary,
    /// Where it was taken from, in words. A check of another group is not named there.
    pub origin: String,
}

/// A file that the list cannot show as a check, and why.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unread {
    /// Where it lies.
    pub path: PathBuf,
    /// The name of its file without the ending.
    pub name: String,
    /// Why, in words.
    pub why: String,
}

/// What a selection takes out of a folder.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selected {
    /// The checks that are meant, in the order of the list.
    pub checks: Vec<Meant>,
    /// Files that cannot be read: nobody knows whether they are meant.
    pub unreadable: Vec<Unread>,
    /// Files that hold less of a check than another one does: no tools of their own.
    pub second: Vec<Unread>,
    /// How many checks the selection would take, were they not put away.
    pub put_away: usize,
}

impl Summary {
    /// Whether the check is meant.
    pub fn is_in(&self, selection: &Selection, reference: &str) -> bool {
        selection.archive.takes(self.archived) && self.fits(selection, reference)
    }

    /// Whether it would be, wherever it is kept.
    pub fn fits(&self, selection: &Selection, reference: &str) -> bool {
        selection.takes_group(&self.group) && self.mentions(reference, &selection.filter)
    }
}

/// Takes out of a list what is meant.
pub fn select(listed: Vec<Listed<Summary>>, selection: &Selection) -> Selected {
    let groups: HashMap<String, String> =
        listed.iter().filter_map(|listed| Some((listed.name(), listed.summary.as_ref().ok()?.group.clone()))).collect();
    let mut selected = Selected::default();
    for Listed { path, changed, summary, holds } in listed {
        let listed = Listed { path, changed, summary: Ok(()), holds };
        let name = listed.name();
        let unread = |why: String| Unread { path: listed.path.clone(), name: name.clone(), why };
        if let Some(words) = listed.holds.words().filter(|_| listed.holds.is_second()) {
            selected.second.push(unread(words));
            continue;
        }
        let summary = match summary {
            Ok(summary) => summary,
            Err(why) => {
                selected.unreadable.push(unread(why));
                continue;
            }
        };
        if summary.is_in(selection, &name) {
            let may_name = |other: &str| groups.get(other).is_some_and(|group| same_group(group, &summary.group));
            let origin = taken_over_from(&summary.taken_from, may_name);
            selected.checks.push(Meant { listed, summary, origin });
        } else if summary.archived && summary.fits(selection, &name) {
            selected.put_away += 1;
        }
    }
    selected
}
