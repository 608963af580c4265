//! The files of a kind that are there.

use std::path::PathBuf;

use super::{Kind, RoomError};
use crate::files;
use crate::record::DataFolder;

/// The path of one, by its name, the beginning of it, or its file.
pub fn path_of(kind: Kind, folder: &DataFolder, name: &str) -> Result<PathBuf, RoomError> {
    let named = PathBuf::from(name);
    if named.extension().is_some_and(|ending| ending == "ron") && named.is_file() {
        return Ok(named);
    }
    let wanted = name.to_uppercase();
    let mut found = names(kind, folder).into_iter().filter(|known| known.starts_with(&wanted));
    match (wanted.is_empty(), found.next(), found.next()) {
        (false, Some(only), None) => Ok(kind.folder(folder).join(format!("{only}.ron"))),
        _ => Err(RoomError::Unknown(kind, name.to_owned())),
    }
}

/// The names of all, in order.
pub fn names(kind: Kind, folder: &DataFolder) -> Vec<String> {
    // No folder yet is none of them yet.
    let names = files::names_in(&kind.folder(folder)).unwrap_or_default();
    let mut names: Vec<String> = names
        .into_iter()
        .filter_map(|name| Some(name.to_str()?.strip_suffix(".ron")?.to_owned()))
        .filter(|name| name.starts_with(kind.prefix()))
        .collect();
    names.sort();
    names
}
