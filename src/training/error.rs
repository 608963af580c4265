//! Why nothing came of an act on training: what happened, what is as it was, what to do.

use crate::desk::DeskError;
use crate::room::RoomError;
use crate::rulebook::Flaw;
use crate::text::visible;
use crate::words::say;

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum TrainingError {
    /// Asking for sessions of a client who has none.
    #[error("{}", say!("training-no-client", client = visible(.0)))]
    NoClient(String),
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
    /// A file of a session, or its roster.
    #[error(transparent)]
    Room(#[from] RoomError),
    /// A paper.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// A programme has flaws.
    #[error("{}", .0.iter().map(Flaw::picture).collect::<Vec<_>>().join("\n"))]
    Programme(Vec<Flaw>),
    /// A case is not there.
    #[error("{}", say!("training-no-case", id = visible(.0)))]
    NoCase(String),
    /// No case fits what was asked for.
    #[error("{}", say!("training-nothing-fits"))]
    NothingFits,
    /// A page of a seat where nobody sat.
    #[error("{}", say!("trainingpaper-no-seat", seat = *seat, session = session.as_str()))]
    NoSeat {
        /// The seat.
        seat: u16,
        /// The session.
        session: String,
    },
}
