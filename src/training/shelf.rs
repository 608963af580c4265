//! The sessions in the folder of training.

use super::TrainingError;
use super::session::Session;
use crate::check::{Names, same_group};
use crate::record::DataFolder;
use crate::room::{Kind, Person, RoomError, Roster, bears_its_name, names, read};

/// A session with the people of its roster.
#[derive(Debug, Clone)]
pub struct Held {
    /// The session.
    pub session: Session,
    /// Who sat where.
    pub roster: Roster,
}

impl Held {
    /// The same without names: people are called by their seats, and nothing tells who they are.
    #[must_use]
    pub fn without_names(mut self) -> Self {
        let names = self.roster.names([]);
        self.roster.people.retain(|seat, _| *seat != 0);
        for (seat, person) in &mut self.roster.people {
            // A role tells who somebody is as much as a name does.
            *person = Person { name: Names::person(usize::from(*seat)), ..Person::default() };
        }
        // For whom it was is told; but where that is somebody of the roster, it is the name of a person.
        self.roster.client = names.hide(&self.roster.client);
        if let Some(plan) = &mut self.session.plan {
            plan.programme = names.hide(&plan.programme);
            plan.level_chosen = names.hide(&plan.level_chosen);
        }
        self
    }

    /// Whether it is one of a client; of everybody without one.
    pub fn is_of(&self, client: Option<&str>) -> bool {
        client.is_none_or(|client| same_group(client, &self.roster.client))
    }
}

/// Every session, the oldest first; what cannot be read is told apart.
pub fn sessions(folder: &DataFolder) -> (Vec<Held>, Vec<TrainingError>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    let names = names(Kind::Training, folder).unwrap_or_else(|error| {
        failed.push(error.into());
        Vec::new()
    });
    for name in names {
        match held(folder, &name) {
            Ok(held) => found.push(held),
            Err(error) => failed.push(error.into()),
        }
    }
    found.sort_by_key(|held| held.session.header.created);
    (found, failed)
}

fn held(folder: &DataFolder, name: &str) -> Result<Held, RoomError> {
    let path = folder.training().join(format!("{name}.ron"));
    let session: Session = read(&path)?;
    bears_its_name(&path, &session)?;
    Ok(Held { roster: Roster::of(Kind::Training, folder, &session.header.reference)?, session })
}
