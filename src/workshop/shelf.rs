//! The workshops in their folder.

use std::path::PathBuf;

use super::meeting::Workshop;
use crate::record::DataFolder;
use crate::room::{Kind, RoomError, Roster, names, read};
use crate::words::say;

/// A workshop with the people of its roster.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct HeldWorkshop {
    /// Where its file lies.
    pub path: PathBuf,
    /// The workshop.
    pub workshop: Workshop,
    /// Who is who, and for whom it is.
    pub roster: Roster,
}

impl HeldWorkshop {
    /// Whether it goes on, has ended, or has minutes that were approved: in words.
    pub fn standing(&self) -> &'static str {
        match (self.workshop.approved.as_slice(), self.workshop.ended) {
            ([_, ..], _) => say!("workshop-state-approved"),
            ([], Some(_)) => say!("workshop-state-ended"),
            ([], None) => say!("workshop-state-open"),
        }
    }
}

/// Every workshop, the oldest first; what cannot be read is told apart, with the roster that belongs to it.
pub fn workshops(folder: &DataFolder) -> (Vec<HeldWorkshop>, Vec<(Roster, RoomError)>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for name in names(Kind::Workshop, folder) {
        let path = folder.workshops().join(format!("{name}.ron"));
        // Names that cannot be read now keep nobody from going on: numbers stand in their place.
        let roster = Roster::of(Kind::Workshop, folder, &name).unwrap_or_default();
        match read::<Workshop>(&path) {
            Ok(workshop) => found.push(HeldWorkshop { path, workshop, roster }),
            Err(why) => failed.push((roster, why)),
        }
    }
    found.sort_by_key(|held| held.workshop.header.created);
    (found, failed)
}
