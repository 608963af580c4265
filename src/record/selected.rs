//! The checks that are meant by a selection, out of everything that a folder holds.

use std::collections::{HashMap, HashSet};
use std::path::PathBuf;
use std::sync::Arc;

use super::looked_for::LookedFor;
use super::shelf::Listed;
use super::summary::Summary;
use crate::check::{Selection, TakenOver, same_group, taken_over_from};

/// A check that is meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meant<K = Box<Summary>> {
    /// The check as the list has it.
    pub listed: Listed<()>,
    /// What is kept of its summary for the list, or nothing.
    pub summary: K,
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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Selected<K = Box<Summary>> {
    /// The checks that are meant, in the order of the list.
    pub checks: Vec<Meant<K>>,
    /// Files that cannot be read: nobody knows whether they are meant.
    pub unreadable: Vec<Unread>,
    /// Files that hold less of a check than another file does. They are no tools of their own.
    pub second: Vec<Unread>,
    /// How many checks the selection would take, were they not put away.
    pub put_away: usize,
}

impl<K> Default for Selected<K> {
    fn default() -> Self {
        Self { checks: Vec::new(), unreadable: Vec::new(), second: Vec::new(), put_away: 0 }
    }
}

/// What a selection needs to know of a check, with what is kept of its summary. It is small, because there may be many
/// thousands.
#[derive(Debug)]
pub struct Picked<K> {
    place: Place,
    group: Arc<str>,
    taken_from: Vec<TakenOver>,
    kept: Option<K>,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    Meant,
    /// It would be meant, were it not put away.
    PutAway,
    Another,
}

/// Picks checks out of their summaries. The name of each group is held in memory once.
pub struct Picking<'a> {
    selection: &'a Selection,
    looked_for: LookedFor,
    groups: HashSet<Arc<str>>,
}

impl<'a> Picking<'a> {
    /// Picks what a selection takes.
    pub fn by(selection: &'a Selection) -> Self {
        Self { selection, looked_for: LookedFor::in_what_is_shown(&selection.filter), groups: HashSet::new() }
    }

    /// What is kept of one check. Where the check is meant, `keep` makes of its summary what is kept of it.
    pub fn pick<K>(&mut self, name: &str, mut summary: Summary, keep: impl FnOnce(Summary) -> K) -> Picked<K> {
        let fits = self.selection.takes_group(&summary.group) && self.looked_for.finds(name, &summary);
        let place = match (fits, self.selection.archive.takes(summary.archived)) {
            (true, true) => Place::Meant,
            (true, false) if summary.archived => Place::PutAway,
            _ => Place::Another,
        };
        let group = match self.groups.get(summary.group.as_str()) {
            Some(group) => Arc::clone(group),
            None => {
                let group: Arc<str> = summary.group.as_str().into();
                self.groups.insert(Arc::clone(&group));
                group
            }
        };
        let taken_from = std::mem::take(&mut summary.taken_from);
        Picked { place, group, taken_from, kept: (place == Place::Meant).then(|| keep(summary)) }
    }
}

/// Takes out of a list what is meant.
pub fn select<K>(listed: Vec<Listed<Picked<K>>>) -> Selected<K> {
    let sources: HashSet<String> = listed
        .iter()
        .filter_map(|listed| listed.summary.as_ref().ok())
        .flat_map(|picked| picked.taken_from.iter().map(|from| from.reference.clone()))
        .collect();
    let of_source = |listed: &Listed<Picked<K>>| {
        let name = listed.name();
        let group = listed.summary.as_ref().ok()?.group.clone();
        sources.contains(&name).then_some((name, group))
    };
    let groups: HashMap<String, Arc<str>> =
        if sources.is_empty() { HashMap::new() } else { listed.iter().filter_map(of_source).collect() };
    let mut selected = Selected::default();
    for Listed { path, changed, summary, holds } in listed {
        let listed = Listed { path, changed, summary: Ok(()), holds };
        let unread = |why: String| Unread { path: listed.path.clone(), name: listed.name(), why };
        if let Some(words) = listed.holds.words().filter(|_| listed.holds.is_second()) {
            selected.second.push(unread(words));
            continue;
        }
        let Picked { place, group, taken_from, kept } = match summary {
            Ok(picked) => picked,
            Err(why) => {
                selected.unreadable.push(unread(why));
                continue;
            }
        };
        selected.put_away += usize::from(place == Place::PutAway);
        if let Some(summary) = kept {
            let may_name = |other: &str| groups.get(other).is_some_and(|of| same_group(of, &group));
            let origin = taken_over_from(&taken_from, may_name);
            selected.checks.push(Meant { listed, summary, origin });
        }
    }
    selected
}
