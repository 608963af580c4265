//! The workshops in their folder.

use std::path::PathBuf;

use super::meeting::Workshop;
use crate::record::DataFolder;
use crate::room::{Kind, RoomError, Roster, bears_its_name, names, read};
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

/// Every workshop, the oldest first. Files that cannot be read are told apart, each with its roster where that is
/// known.
pub fn workshops(folder: &DataFolder) -> (Vec<HeldWorkshop>, Vec<(Option<Roster>, RoomError)>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    let names = names(Kind::Workshop, folder).unwrap_or_else(|why| {
        failed.push((None, why));
        Vec::new()
    });
    for name in names {
        let path = folder.workshops().join(format!("{name}.ron"));
        let workshop = read::<Workshop>(&path).and_then(|workshop| {
            bears_its_name(&path, &workshop)?;
            Ok(workshop)
        });
        let workshop = match workshop {
            Ok(workshop) => workshop,
            Err(why) => {
                failed.push((Roster::of(Kind::Workshop, folder, &name).ok(), why));
                continue;
            }
        };
        // Names that cannot be read now keep nobody from going on: numbers stand in their place.
        let roster = Roster::of(Kind::Workshop, folder, &workshop.header.reference).unwrap_or_else(|why| {
            failed.push((None, why));
            Roster::default()
        });
        found.push(HeldWorkshop { path, workshop, roster });
    }
    found.sort_by_key(|held| held.workshop.header.created);
    (found, failed)
}
