//! Training: short stories, worked through condition by condition, with reasons that come from the rules.
//!
//! ```text
//! raw          the files as they are written
//! case         a sound case
//! model        what its facts give, and which sentences carry it
//! replay       whether it holds on the rules
//! sound        raw → sound, with every flaw at its place
//! wording      the same case in another language
//! library      built in, own folder, language
//! draft        a case from a real check, names left out
//! exercise     what is asked about a case, and why the answer is what it is
//! vote         what a room chose
//! step         what a session writes down
//! session      the state of a session: the fold of its steps
//! ledger       its file
//! roster       who sat where, apart from the sealed session
//! shelf        the sessions that are there
//! programme    what a session works on
//! papers       what comes out: records, tables, handouts, cases for other programs
//! ```

mod case;
mod draft;
mod error;
mod exercise;
mod ledger;
mod library;
mod model;
pub mod papers;
mod programme;
mod raw;
mod replay;
mod roster;
mod session;
mod shelf;
mod sound;
mod step;
mod vote;
mod wording;

pub use case::{Level, Mistake, Misunderstanding, Part, Stated, TrainingCase, Turn, is_id};
pub use draft::{draft, telling_rule};
pub use error::TrainingError;
pub use exercise::{Exercise, exercises, reasons};
pub use ledger::{Ledger, read as read_session};
pub use library::TrainingLibrary;
pub use model::{Point, sheet_of, verdict_of};
pub use programme::{Choosing, Programme};
pub use roster::{Person, Roster};
pub use session::Session;
pub use shelf::{Held, path_of, sessions};
pub use step::{Answered, CaseRef, Feedback, How, Kept, Plan, Question, Round, RoundKind, SessionStep, Sure};
pub use vote::{POINT_CHOICES, Vote, answered, read_poll, read_vote};
