//! The desk: what a person can do with checks, each act once. The faces only call it.
//!
//! ```text
//! place        where a person works: the folder, the rules in use, the day, the moment
//! opened       a check that was opened, to read it as it is or was, or to add to it
//! acts         everything that a person can do, in one table: how each face reaches it
//! acting       what an act on an open check comes to: the steps that it takes, or why it takes none
//! ahead        what answers lead to
//! purpose      what a question is put for
//! clash        answers that cannot all be right
//! country      countries as people write them
//! fields       what may stand in a field of the description
//! change       an act on a check that is not open: opened, one step, closed
//! copies       new checks out of old ones
//! example      a check that is filled in already, to look around in
//! comparing    two checks, other rules, other answers
//! asking       open questions go out, answers come back
//! into_checks  rows of an inventory become checks
//! reply_file   the text of what came back, whatever program wrote it
//! letterhead   whose paper reports are written on
//! listing      the list of checks
//! matter       the answers that a result hangs on
//! sought       acts by any word that people have for them
//! preferences  the look and the language that a person chose
//! write_out    reports on one check
//! write_all    reports on the checks that were chosen among all
//! error        why an act was not done: what happened, what is safe, what to do
//! mail         what came in a mail that was saved as it travels
//! write_plan   writing out the plan of one check: who does what by when
//! ```
//!
//! Nothing here knows keys, words or options. An act that cannot be done says why in a [`DeskError`].

mod acting;
pub mod acts;
pub mod ahead;
mod asking;
mod change;
pub mod clash;
mod comparing;
mod copies;
mod country;
mod error;
mod example;
mod fields;
mod into_checks;
mod letterhead;
mod listing;
mod mail;
mod matter;
mod opened;
mod place;
mod preferences;
mod reply_file;
pub mod purpose;
mod sought;
mod write_all;
mod write_out;
mod write_plan;

pub use acting::{Acting, Back, PlanAnew, group_name, read_day, told_as_no_day};
pub use asking::{AskFormat, Returned};
pub use change::Done;
pub use comparing::{Compared, RulesChecked, supposition};
pub use copies::{CopyOf, JoinHow, JoinOf};
pub use error::DeskError;
pub use example::example;
pub use fields::{Choice, choices, read_field};
pub use into_checks::{Counts, IntoChecks};
pub use letterhead::Paper;
pub use listing::{in_order, remembered};
pub use matter::{Matter, deciders, matters};
pub use opened::{Door, Keeping, Reading, Sitting, who};
pub use place::Desk;
pub use preferences::Preferences;
pub use sought::Sought;
pub use write_all::names_in;
pub use write_out::{Format, Wanted, exported};
