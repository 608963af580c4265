//! Why nothing came of an act on training: what happened, what is as it was, what to do.

use crate::text::visible;
use crate::words::say;

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum TrainingError {
    /// Making a case of a check that has no answer on the rule.
    #[error("{}", say!("training-draft-nothing", check = visible(check), rule = visible(rule)))]
    NothingToTell {
        /// The check.
        check: String,
        /// The letter of the rule.
        rule: String,
    },
    /// Making a case under a name that no case can have.
    #[error("{}", say!("training-draft-id", id = visible(.0)))]
    NoId(String),
}
