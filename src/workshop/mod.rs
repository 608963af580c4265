//! Workshops: people go through the conditions of real checks together, vote, and leave with minutes.
//!
//! ```text
//! ballot       who votes, in which rounds, by which rule, and what came of it
//! step         what a workshop writes down
//! meeting      the state of a workshop: the fold of its steps
//! people       what people are called, and where their names stand
//! ways         what a rule would give with Yes and with No
//! proof        the group's answer, written into the check with the ballot behind it
//! silent       answers before the meeting
//! wall         what everybody in the room sees
//! papers       what comes out: minutes, and the table of what is to be done
//! ```

mod ballot;
mod error;
mod meeting;
pub mod papers;
mod people;
mod proof;
mod silent;
mod step;
mod wall;
mod ways;

pub use ballot::{Ballot, Decision, DecisionRule, How, Round, in_numbers};
pub use error::WorkshopError;
pub use meeting::{Attendance, Point, SilentAnswer, Workshop};
pub use people::{Called, find_person, keep_numbers, with_names};
pub use proof::{Proof, into_check, needs_writing};
pub use silent::{SilentTaken, asked_of_all, take_silent};
pub use step::{About, AgendaItem, FORMAT, Header, Part, Task, Whereabouts, WorkshopStep};
pub use wall::{WALL_WIDTH, Wall, WallLine, wall};
pub use ways::{Way, ways};
