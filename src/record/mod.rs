//! The file of a check: append-only, versioned, chained; and the shelf of all records.
//!
//! Nothing that was written is ever rewritten, so the file is the transcript of the session and its own history.

mod apart;
mod begin;
mod chain;
mod copy;
mod disk;
mod doubt;
mod draft;
mod error;
mod folder;
mod holds;
mod index;
mod journal;
mod kept_rules;
mod library_copy;
mod limits;
mod lock;
mod mend;
mod one_file;
mod order;
mod owner;
mod parcel;
mod plain_line;
mod read;
mod recover;
mod reference;
mod selected;
mod shelf;
mod summary;
mod writer_note;

pub use crate::check::FORMAT;
pub use apart::names_apart;
pub use begin::{begin, open, origin_of};
pub use chain::{
    BadLine, Header, Sealed, TakenFrom, is_sealed, read_sealed, seal_in, seal_line, seal_of, write_entry, write_header,
};
pub use copy::Takeover;
pub use disk::{Durability, write_whole, write_whole_with};
pub use doubt::{Doubt, Verified, doubts, steps_since};
pub use draft::{BEHIND_THE_FORM, Drafts, PLACE_OF_FORM, place_of_field, place_of_remark};
pub use error::{MovedBecause, RecordError};
pub use folder::DataFolder;
pub use holds::{File, Holds, holds_by_name, who_holds};
pub use index::Shown;
pub use journal::{Journal, Opened};
pub use kept_rules::{KeptRules, RulesByHash};
pub use library_copy::{keep_rules, read_rules};
pub use limits::fits;
pub(crate) use lock::{Held, lock};
pub(crate) use mend::set_aside;
pub use one_file::leads_to;
pub use order::{Order, OrderKey};
pub use owner::not_to_be_written;
pub use parcel::{Arrival, LeftOut, Received, pack, unpack, unpack_bytes};
pub use read::{Damage, Newer, Record, read, read_text};
pub use recover::{Recovered, recover};
pub use reference::{Reference, new_reference};
pub use selected::{Meant, Picked, Picking, Selected, Unread, select};
pub use shelf::{Listed, Memory, Remembered, list, list_as, list_remembered};
pub use summary::{Summary, summary, summary_key};
