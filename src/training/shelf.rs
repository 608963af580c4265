//! The sessions in the folder of training.

use std::path::PathBuf;

use super::ledger::read;
use super::session::Session;
use super::{Roster, TrainingError};
use crate::files;
use crate::record::DataFolder;

/// A session with the people of its roster.
#[derive(Debug, Clone)]
pub struct Held {
    /// The session.
    pub session: Session,
    /// Who sat where.
    pub roster: Roster,
}

/// The path of a session, by its name, the beginning of it, or its file.
pub fn path_of(folder: &DataFolder, name: &str) -> Result<PathBuf, TrainingError> {
    let unknown = || TrainingError::UnknownSession(name.to_owned());
    let named = PathBuf::from(name);
    if named.extension().is_some_and(|ending| ending == "ron") && named.is_file() {
        return Ok(named);
    }
    let wanted = name.to_uppercase();
    let mut found = names(folder).into_iter().filter(|known| known.starts_with(&wanted));
    match (wanted.is_empty(), found.next(), found.next()) {
        (false, Some(only), None) => Ok(folder.training().join(format!("{only}.ron"))),
        _ => Err(unknown()),
    }
}

/// Every session, the oldest first; what cannot be read is told apart.
pub fn sessions(folder: &DataFolder) -> (Vec<Held>, Vec<TrainingError>) {
    let (mut found, mut failed) = (Vec::new(), Vec::new());
    for name in names(folder) {
        let session = read(&folder.training().join(format!("{name}.ron")));
        match session.and_then(|session| Ok(Held { session, roster: Roster::of(folder, &name)? })) {
            Ok(held) => found.push(held),
            Err(error) => failed.push(error),
        }
    }
    found.sort_by_key(|held| held.session.header.created);
    (found, failed)
}

fn names(folder: &DataFolder) -> Vec<String> {
    // No folder yet is no session yet.
    let names = files::names_in(&folder.training()).unwrap_or_default();
    let mut names: Vec<String> = names
        .into_iter()
        .filter_map(|name| Some(name.to_str()?.strip_suffix(".ron")?.to_owned()))
        .filter(|name| name.starts_with("TR-"))
        .collect();
    names.sort();
    names
}
