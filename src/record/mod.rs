//! The file of a check: append-only, versioned, chained; and the shelf of all records.
//!
//! Nothing that was written is ever rewritten, so the file is the transcript of the session and its own history.

mod begin;
mod chain;
mod draft;
mod error;
mod folder;
mod journal;
mod library_copy;
mod read;
mod reference;
mod shelf;

pub use begin::{begin, origin_of};
pub use chain::{FORMAT, Header, seal_of};
pub use draft::Drafts;
pub use error::RecordError;
pub use folder::{DataFolder, Durability, write_whole};
pub use journal::{Journal, Opened};
pub use library_copy::{keep_rules, read_rules};
pub use read::{Damage, Record, read, read_text};
pub use reference::new_reference;
pub use shelf::{Listed, list};
