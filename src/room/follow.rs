//! The file of a room as a second program sees it: it only reads, and reads again whenever the file has another length.
//! Whichever of the two programs ends, the other goes on.

use std::path::{Path, PathBuf};

use super::ledger::{State, read};

/// A file with what it came to when it was seen last.
#[derive(Debug)]
pub struct Follow<S> {
    path: PathBuf,
    length: Option<u64>,
    state: Option<S>,
    failed: String,
}

impl<S: State> Follow<S> {
    /// Before it was looked at.
    pub fn new(path: &Path) -> Self {
        Self { path: path.to_owned(), length: None, state: None, failed: String::new() }
    }

    /// Reads the file again where it has another length than before. Whether it did.
    pub fn look(&mut self) -> bool {
        let length = std::fs::metadata(&self.path).ok().map(|about| about.len());
        if length == self.length && length.is_some() {
            return false;
        }
        self.length = length;
        match read::<S>(&self.path) {
            Ok(state) => {
                self.state = Some(state);
                self.failed.clear();
            }
            Err(why) => self.failed = why.to_string(),
        }
        true
    }

    /// What the file came to when it could be read last; nothing before that.
    pub const fn last(&self) -> Option<&S> {
        self.state.as_ref()
    }

    /// What the file comes to, or why it cannot be read now, in a sentence.
    pub fn now(&self) -> Result<&S, &str> {
        match &self.state {
            Some(state) if self.failed.is_empty() => Ok(state),
            _ => Err(&self.failed),
        }
    }

    /// Whether nothing of it could ever be read.
    pub const fn is_nothing(&self) -> bool {
        self.state.is_none() && !self.failed.is_empty()
    }
}
