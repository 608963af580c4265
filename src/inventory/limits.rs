//! How much is read before it is refused, so that an endless line or file ends in a plain sentence.

use super::fault::Trouble;
use crate::words::say;

/// The limits of one run.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Limits {
    /// The most bytes of one row: a line of CSV or JSON Lines, an object of a JSON list.
    pub row_bytes: usize,
    /// The most bytes of too long rows that are passed over in one file before it is given up.
    pub passed_over_bytes: u64,
    /// The most rows of all files together.
    pub rows: u64,
}

impl Default for Limits {
    fn default() -> Self {
        Self { row_bytes: 1024 * 1024, passed_over_bytes: 64 * 1024 * 1024, rows: 10_000_000 }
    }
}

impl Limits {
    /// What is wrong with a row beyond the limit.
    pub(super) fn too_long(self) -> Trouble {
        let most = self.row_bytes;
        let most = if most.is_multiple_of(1024) {
            say!("inventory-kib", size = most / 1024)
        } else {
            say!("inventory-bytes", most = most)
        };
        Trouble::new(say!("inventory-row-longer", most = most), say!("inventory-shorten"))
    }
}
