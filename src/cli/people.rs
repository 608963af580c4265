//! Tables of people that are taken into a roster.

use std::path::Path;

use super::CliError;
use super::onto::came_in;
use crate::files::TABLE;
use crate::room::{RoomError, Roster};
use crate::words::say;

/// The people of a table, from a file or from standard input.
pub fn people_of(file: &Path) -> Result<Roster, CliError> {
    Ok(match came_in(file, TABLE)? {
        Some(bytes) => Roster::of_bytes(say!("inventory-standard-input"), bytes).map_err(RoomError::Roster)?,
        None => Roster::read(file)?,
    })
}
