//! The sessions in the folder of training.

use super::TrainingError;
use super::session::Session;
use crate::check::same_group;
use crate::record::DataFolder;
use crate::room::{Kind, Roster, names, read};

/// A session with the people of its roster.
#[derive(Debug, Clone)]
pub struct Held {
    /// The session.
    pub session: Session,
    /// Who sat where.
    pub roster: Roster,
}

impl Held {
    /// Whether it is one of a client; of everybody without one.
    pub fn is_of(&self, client: Option<&str>) -> bool {
        client.is_none_or(|client| same_group(client, &self.roster.client))
    }
}

/// Every session, the oldest first; what cannot be read is told apart.
pub fn sessions(folder: &DataFolder) -> (Vec<Held>, Vec<TrainingError>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for name in names(Kind::Training, folder) {
        let session = read(&folder.training().join(format!("{name}.ron")));
        let held = session.and_then(|session| Ok(Held { session, roster: Roster::of(Kind::Training, folder, &name)? }));
        match held {
            Ok(held) => found.push(held),
            Err(error) => failed.push(error.into()),
        }
    }
    found.sort_by_key(|held| held.session.header.created);
    (found, failed)
}
