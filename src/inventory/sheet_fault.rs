//! Why a file of a spreadsheet program is not opened.

use calamine::{OdsError, XlsError, XlsxError};

use super::fault::{Place, Stop, Trouble};
use crate::words::say;

/// The most bytes of a file, packed and unpacked.
pub(super) const MOST_BYTES: u64 = 256 * 1024 * 1024;

/// Why a file is not opened.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum SheetFault {
    /// It is damaged, cut off, or of another kind.
    Broken,
    /// It is locked with a password.
    Locked,
    /// It is larger than [`MOST_BYTES`].
    TooLarge,
    /// Its sheets would be too large: they say of one cell that it stands in very many places.
    TooWide,
}

impl SheetFault {
    /// What is wrong, in words.
    pub(super) fn words(self) -> String {
        match self {
            Self::Broken => say!("inventory-sheet-broken").to_owned(),
            Self::Locked => say!("inventory-sheet-locked").to_owned(),
            Self::TooLarge => say!("inventory-sheet-too-large", most = MOST_BYTES / 1024 / 1024),
            Self::TooWide => say!("inventory-sheet-too-wide").to_owned(),
        }
    }
}

impl From<XlsxError> for SheetFault {
    fn from(error: XlsxError) -> Self {
        if matches!(error, XlsxError::Password) { Self::Locked } else { Self::Broken }
    }
}

impl From<OdsError> for SheetFault {
    fn from(error: OdsError) -> Self {
        if matches!(error, OdsError::Password) { Self::Locked } else { Self::Broken }
    }
}

impl From<XlsError> for SheetFault {
    fn from(error: XlsError) -> Self {
        if matches!(error, XlsError::Password) { Self::Locked } else { Self::Broken }
    }
}

impl From<SheetFault> for Stop {
    fn from(fault: SheetFault) -> Self {
        let remedy = match fault {
            SheetFault::Broken | SheetFault::Locked => say!("inventory-sheet-broken-remedy"),
            SheetFault::TooLarge => say!("inventory-sheet-too-large-remedy"),
            SheetFault::TooWide => say!("inventory-sheet-too-wide-remedy"),
        };
        Self::Header(vec![Trouble::new(fault.words(), remedy).at(Place::START)])
    }
}
