//! The files of a kind that are there.

use std::io::ErrorKind;
use std::path::{Path, PathBuf};

use super::ledger::State;
use super::{Kind, RoomError};
use crate::files;
use crate::record::DataFolder;

/// The path of one, by its name, the beginning of it, or its file.
///
/// # Errors
/// When none or more than one is meant, or the folder cannot be read.
pub fn path_of(kind: Kind, folder: &DataFolder, name: &str) -> Result<PathBuf, RoomError> {
    let named = PathBuf::from(name);
    if named.extension().is_some_and(|ending| ending == "ron") && named.is_file() {
        return Ok(named);
    }
    let wanted = name.to_uppercase();
    let found = names(kind, folder)?;
    // The whole name goes first: a copy that a sync program made has a name that begins the same.
    let whole = found.iter().find(|known| **known == name || **known == wanted);
    let mut begun = found.iter().filter(|known| known.starts_with(&wanted));
    match (wanted.is_empty(), whole.or_else(|| begun.next()), whole.or_else(|| begun.next())) {
        (false, Some(only), other) if other.is_none_or(|other| other == only) => {
            Ok(kind.folder(folder).join(format!("{only}.ron")))
        }
        _ => Err(RoomError::Unknown(kind, name.to_owned())),
    }
}

/// The names of all, in order. No folder yet is none of them yet.
///
/// # Errors
/// When the folder is there and cannot be read.
pub fn names(kind: Kind, folder: &DataFolder) -> Result<Vec<String>, RoomError> {
    let place = kind.folder(folder);
    let names = match files::names_in(&place) {
        Ok(names) => names,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(RoomError::FolderUnreadable(place, error)),
    };
    let mut names: Vec<String> = names
        .into_iter()
        .filter_map(|name| Some(name.to_str()?.strip_suffix(".ron")?.to_owned()))
        .filter(|name| name.starts_with(kind.prefix()))
        .collect();
    names.sort();
    Ok(names)
}

/// Makes sure that a file lies under its own name. Under another name it is a second file of the same, which counts for
/// nothing.
///
/// # Errors
/// When it lies under another name.
pub fn bears_its_name<S: State>(path: &Path, state: &S) -> Result<(), RoomError> {
    let reference = &state.header().reference;
    if path.file_stem().is_some_and(|stem| stem == reference.as_str()) {
        return Ok(());
    }
    Err(RoomError::SecondFile(path.to_owned(), reference.clone()))
}
