//! Workshops: people go through the conditions of real checks together, vote, and leave with minutes.
//!
//! ```text
//! decision     by which rule a group decides, and how its answer came about
//! step         what a workshop writes down
//! afterwards   what is kept of approvals, new beginnings, and what was corrected or struck
//! agreed       what was agreed, in words and by its number
//! ballot       who votes, in which rounds, and what the rule makes of it
//! meeting      the state of a workshop: the fold of its steps
//! righting     what was agreed is corrected or struck; nothing is written behind an end
//! needs        what a ballot needs next, whoever leads
//! votes        votes as they are typed
//! people       what people are called, and where their names stand
//! coming       who comes, leaves and leads, as it is typed
//! begin        how a workshop begins: with whom, and what is on its table
//! shelf        the workshops that are there
//! listed       what can be voted on
//! next_thing   what still matters behind a decision
//! ways         what a rule would give with Yes and with No
//! proof        the group's answer, written into the check with the ballot behind it
//! taking_back  the answer of a struck ballot is taken back in its check
//! silent       answers before the meeting
//! undoing      what undoing does to what was agreed last
//! unfinished   what is typed and not done yet
//! approving    who approves the minutes
//! wall         what everybody in the room sees
//! leader       what the leader sees beside the talk
//! papers       what comes out: minutes, and the table of what is to be done
//! ```

mod afterwards;
mod agreed;
mod approving;
mod ballot;
mod begin;
mod coming;
mod decision;
mod error;
mod leader;
mod listed;
mod meeting;
mod needs;
mod next_thing;
pub mod papers;
mod people;
mod proof;
mod righting;
mod shelf;
mod silent;
mod step;
mod taking_back;
mod undoing;
mod unfinished;
mod votes;
mod wall;
mod ways;

pub use afterwards::{Afterwards, Approval, Change, Undoable};
pub use agreed::{in_words, may_reopen, place_of};
pub use approving::{approve, named_on_line};
pub use ballot::{Ballot, Round, in_numbers};
pub use begin::WantedWorkshop;
pub use coming::{comes, person_of, votes_later};
pub use decision::{Decision, DecisionRule, How};
pub use error::WorkshopError;
pub use leader::{LeaderView, leader_view};
pub use listed::{Listed, Part as RulePart, conditions, questions};
pub use meeting::{Attendance, Point, SilentAnswer, Workshop};
pub use needs::{Needs, decides, needs};
pub use next_thing::{NextThing, Standings, is_scope_untouched, named};
pub use people::{Called, belongs, find_person, kept_words, still_named, with_names};
pub use proof::{IntoChecks, write_what_waits};
pub use shelf::{HeldWorkshop, workshops};
pub use silent::{SilentTaken, asked_of_all, not_settled, take_silent};
pub use step::{About, AgendaItem, Agreed, FORMAT, MORE, MOST_LETTERS, Part, Task, Whereabouts, WorkshopStep};
pub use unfinished::{drafts_of, take_name_out};
pub use votes::{choice_of, read_votes, silent_votes, votes_of_file};
pub use wall::wall;
pub use ways::{Way, ways};
