//! The name of a check: short enough to read aloud, such as `A5-2026-11-22-7F3KQ`.

use std::fmt;
use std::ops::Deref;
use std::path::{Path, PathBuf};

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use crate::files;
use crate::words::say;

/// A longer name is none that anybody reads aloud.
const MOST_LETTERS: usize = 64;

/// The name of a check: letters, digits and hyphens, so that it never leads anywhere else when it names a file.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Reference(String);

impl Reference {
    /// Reads a name; `None` when it is none.
    pub fn read(text: &str) -> Option<Self> {
        let fits = text.len() <= MOST_LETTERS
            && text.starts_with(|first: char| first.is_ascii_alphanumeric())
            && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
        fits.then(|| Self(text.to_owned()))
    }

    /// The name.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The file of the check in a folder of records.
    pub fn file_in(&self, records: &Path) -> PathBuf {
        records.join(format!("{}.ron", self.0))
    }
}

impl TryFrom<String> for Reference {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::read(&text).ok_or_else(|| say!("record-reference-letters").to_owned())
    }
}

impl From<Reference> for String {
    fn from(reference: Reference) -> Self {
        reference.0
    }
}

impl Deref for Reference {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Reference {
    fn fmt(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.pad(&self.0)
    }
}

/// Crockford's letters: none that can be mistaken for another. Five of them take 25 bits.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const COUNT: usize = 5;

/// A fresh reference for a check that begins on `day`. Creating its file proves that it is new, so a system without
/// random numbers can use its clock.
pub fn new_reference(day: Date) -> Reference {
    let of_the_clock = || u64::from(files::now().subsec_nanosecond().unsigned_abs());
    let mut drawn = getrandom::u64().unwrap_or_else(|_| of_the_clock());
    let mut letters = String::with_capacity(COUNT);
    for _ in 0..COUNT {
        letters.push(char::from(LETTERS[(drawn % 32) as usize]));
        drawn /= 32;
    }
    Reference(format!("A5-{day}-{letters}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn references_have_letters_that_can_be_read_aloud_and_differ() {
        let day = jiff::civil::date(2026, 11, 22);
        let made: std::collections::BTreeSet<Reference> = (0..200).map(|_| new_reference(day)).collect();
        assert!(made.len() > 190);
        for reference in made {
            let letters = reference.strip_prefix("A5-2026-11-22-").map(str::as_bytes);
            assert!(letters.is_some_and(|letters| letters.len() == 5 && letters.iter().all(|it| LETTERS.contains(it))));
        }
    }
}
