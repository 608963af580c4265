//! Training: short stories, worked through condition by condition, with reasons that come from the rules.
//!
//! ```text
//! raw        the files as they are written
//! case       a sound case
//! model      what its facts give, and which sentences carry it
//! replay     whether it holds on the rules
//! sound      raw → sound, with every flaw at its place
//! wording    the same case in another language
//! library    built in, own folder, language
//! draft      a case from a real check, names left out
//! ```

mod case;
mod draft;
mod error;
mod library;
mod model;
mod raw;
mod replay;
mod sound;
mod wording;

pub use case::{Level, Mistake, Misunderstanding, Part, Stated, TrainingCase, Turn, is_id};
pub use draft::{draft, telling_rule};
pub use error::TrainingError;
pub use library::TrainingLibrary;
pub use model::{Point, sheet_of, verdict_of};
