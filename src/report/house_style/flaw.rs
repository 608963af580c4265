//! Why a template is not taken.

use crate::words::{Key, say};

/// Why a template is not taken, in a sentence with a remedy.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum HouseStyleFlaw {
    /// The file is larger than [`TEMPLATE`](crate::files::TEMPLATE), or what is packed in it is.
    #[error("{}", say!("housestyle-too-large"))]
    TooLarge,
    /// It is no file of Word as it is written today.
    #[error("{}", say!("housestyle-not-word"))]
    NotWord,
    /// A part of it is missing or cannot be read.
    #[error("{}", say!("housestyle-broken", part = .0))]
    Broken(String),
    /// It could act, or fetch something from elsewhere.
    #[error("{}", say!("housestyle-holds", what = .0.text()))]
    Holds(Key),
    /// A field that could fetch or run something.
    #[error("{}", say!("housestyle-field", field = .0))]
    Field(String),
    /// Between its margins is no room for a report.
    #[error("{}", say!("housestyle-no-room"))]
    NoRoom,
}
