//! Where `-o` leads, and what a file that is read may be: `-` means standard output and standard input, as everywhere.

use std::ffi::OsString;
use std::io::Read;
use std::path::{Path, PathBuf};

use super::CliError;
use crate::files::Unreadable;

/// What stands for standard output, and for standard input.
const STANDARD: &str = "-";

/// Where something is written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Onto {
    /// To standard output.
    Here,
    /// Into a file.
    File(PathBuf),
}

impl From<OsString> for Onto {
    fn from(typed: OsString) -> Self {
        if typed == STANDARD { Self::Here } else { Self::File(typed.into()) }
    }
}

impl Onto {
    /// The file; nothing where it goes to standard output.
    pub fn file(&self) -> Option<&Path> {
        match self {
            Self::Here => None,
            Self::File(file) => Some(file),
        }
    }
}

/// The file that was named after `-o`; nothing where none was, or standard output.
pub fn file_of(onto: Option<&Onto>) -> Option<&Path> {
    onto.and_then(Onto::file)
}

/// What comes in at standard input, where a file that is to be read is named so: at most so many bytes.
pub fn came_in(file: &Path, most: u64) -> Result<Option<Vec<u8>>, CliError> {
    if !is_standard(file) {
        return Ok(None);
    }
    let mut bytes = Vec::new();
    let read = std::io::stdin().take(most.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(|error| CliError::Input(Unreadable::System(error)))?;
    if bytes.len() as u64 > most {
        return Err(CliError::Input(Unreadable::TooLarge(most)));
    }
    Ok(Some(bytes))
}

/// Whether a file that is to be read is standard input.
pub fn is_standard(file: &Path) -> bool {
    file.as_os_str() == STANDARD
}
