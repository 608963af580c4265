//! The file of a check: append-only, versioned, chained; and the shelf of all records.
//!
//! Nothing that was written is ever rewritten, so the file is the transcript of the session and its own history.
//!
//! ```text
//! apart         what checks are called that are told beside each other
//! begin         beginning a record
//! chain         how a record is written: RON, one value a line
//! copy          new records out of old ones, which stay as they are
//! disk          how bytes reach the disk and come back, as records need it
//! doubt         what speaks against a record
//! draft         text that is being typed and not yet part of the record
//! error         what can go wrong with records: what happened, what is safe, what to do
//! folder        the folder that holds everything a person made
//! holds         which file holds a check
//! index         what the shelf remembers of files that it has read, so that a long list opens at once
//! journal       writing a record: one write and one sync for every answer
//! kept_rules    the rules that records rest on, by hash
//! library_copy  keeps the rules that a record was made on, by their hash
//! limits        what a record can hold
//! lock          the lock on a record: one program writes, all others may read
//! looked_for    which checks are found by words
//! mend          what a crash leaves at the end of a record
//! one_file      whether a file is still the one that was opened, and whether it has that name alone
//! order         the order of a list of checks
//! owner         whose a folder and a file are
//! parcel        a check as one file for somebody else: its record, and the rules that it rests on
//! plain_line    a line exactly as this program writes it, taken apart where its parts always stand
//! read          reading a record: everything up to the first damage, and what the damage is
//! recover       a new record with what a damaged one still holds
//! reference     the name of a check: short enough to read aloud, such as `A5-2026-11-22-7F3KQ`
//! selected      the checks that are meant by a selection, out of everything that a folder holds
//! shelf         all records of a data folder
//! summary       what a list shows of a check
//! writer_note   word of who writes a record, left beside it for a second program to tell
//! written       what people wrote and answered in a check, as far as no list shows it
//! ```

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
mod looked_for;
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
mod written;

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
pub use looked_for::{InSmall, LookedFor};
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
