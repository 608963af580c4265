//! People in a room: who sits where, how they vote, and the sealed file in which is kept what they did. Training and
//! workshops are both such.
//!
//! ```text
//! kind         training or a workshop: where its files lie, how they are named
//! ledger       the file: append-only, sealed, chained
//! roster       who sits where, apart from the sealed file
//! vote         what a room chose
//! shelf        the files that are there
//! table        one clean table, for sheets
//! ```

mod error;
mod kind;
mod ledger;
mod roster;
mod shelf;
mod table;
mod vote;

pub use error::RoomError;
pub use kind::Kind;
pub use ledger::{Ledger, Line, Opening, State, read};
pub use roster::{MOST_SEATS, Person, Roster};
pub use shelf::{names, path_of};
pub use table::Table;
pub use vote::{POINT_CHOICES, Vote, answered, read_poll, read_vote};
