//! People in a room: who sits where, how they vote, and the sealed file in which is kept what they did. Training and
//! workshops are both such.
//!
//! ```text
//! kind         training or a workshop: where its files lie, how they are named
//! header       the first line of the file
//! ledger       the file: append-only, sealed, chained
//! follow       the file as a second program sees it while the first one writes
//! roster       who sits where, apart from the sealed file
//! vote         what a room chose
//! shelf        the files that are there
//! table        one clean table, for sheets
//! paper        a page or its table, written into the folder for reports
//! wall         what everybody in the room sees: few lines, wide letters
//! ```

mod error;
mod follow;
mod header;
mod kind;
mod ledger;
mod paper;
mod roster;
mod shelf;
mod table;
mod vote;
mod wall;

pub use error::RoomError;
pub use follow::Follow;
pub use header::Header;
pub use kind::Kind;
pub use ledger::{Ledger, Line, State, read};
pub use paper::{PaperForm, put_paper};
pub use roster::{MOST_SEATS, Person, Roster};
pub use shelf::{bears_its_name, names, path_of};
pub use table::Table;
pub use vote::{POINT_CHOICES, Vote, answered, read_poll, read_vote};
pub use wall::{WALL_WIDTH, Wall, WallLine};
