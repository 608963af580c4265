//! Workshops: people go through the conditions of real checks together, vote, and leave with minutes.
//!
//! ```text
//! decision     by which rule a group decides, and how its answer came about
//! step         what a workshop writes down
//! ballot       who votes, in which rounds, and what the rule makes of it
//! meeting      the state of a workshop: the fold of its steps
//! people       what people are called, and where their names stand
//! ways         what a rule would give with Yes and with No
//! proof        the group's answer, written into the check with the ballot behind it
//! silent       answers before the meeting
//! wall         what everybody in the room sees
//! leader       what the leader sees beside the talk
//! papers       what comes out: minutes, and the table of what is to be done
//! ```

mod ballot;
mod decision;
mod error;
mod leader;
mod meeting;
pub mod papers;
mod people;
mod proof;
mod silent;
mod step;
mod wall;
mod ways;

pub use ballot::{Ballot, Round, in_numbers};
pub use decision::{Decision, DecisionRule, How};
pub use error::WorkshopError;
pub use leader::{LeaderView, leader_view};
pub use meeting::{Attendance, Point, SilentAnswer, Workshop};
pub use people::{Called, belongs, find_person, keep_numbers, with_names};
pub use proof::{Proof, into_check, needs_writing};
pub use silent::{SilentTaken, asked_of_all, take_silent};
pub use step::{About, AgendaItem, FORMAT, Part, Task, Whereabouts, WorkshopStep};
pub use wall::wall;
pub use ways::{Way, ways};
