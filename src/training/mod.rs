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
//! step         what a session writes down
//! session      the state of a session: the fold of its steps
//! course       what comes next in a session
//! answering    what becomes of an answer, of one person or of a room
//! begun        what was said to a question and is not its answer yet
//! told         what is told after an answer, and at the end
//! shelf        the sessions that are there
//! unused       a session in which nobody did anything leaves nothing behind
//! programme    what a session works on
//! begin        how a session begins
//! wall         what everybody in the room sees
//! papers       what comes out: records, tables, handouts, cases for other programs
//! ```

mod answering;
mod begin;
mod begun;
mod case;
mod course;
mod draft;
mod error;
mod exercise;
mod library;
mod model;
pub mod papers;
mod programme;
mod raw;
mod replay;
mod session;
mod shelf;
mod sound;
mod step;
mod told;
mod unused;
mod wall;
mod wording;

pub use answering::{Heard, Most, Said, hear};
pub use begin::{MOST_CASES, Wanted};
pub use begun::{Begun, is_by_seats, votes_to_keep};
pub use case::{Level, Mistake, Misunderstanding, Part, Stated, TrainingCase, Turn, is_id};
pub use course::{At, Course, Next};
pub use draft::{draft, telling_rule};
pub use error::TrainingError;
pub use exercise::{Exercise, exercises, reasons};
pub use library::TrainingLibrary;
pub use model::{Point, sheet_of, verdict_of};
pub use programme::{Choosing, Programme};
pub use session::{Before, Session};
pub use shelf::{Held, sessions};
pub use step::{Answered, CaseRef, Feedback, How, Kept, Place, Plan, Question, Round, RoundKind, SessionStep, Sure};
pub use told::{Told, in_words, summary, told, what_begins, what_is_kept};
pub use unused::{close, is_unused};
pub use wall::wall;
