//! Why nothing came of an act on training: what happened, what is as it was, what to do.

use std::io;
use std::path::PathBuf;

use crate::files::Unreadable;
use crate::record::RecordError;
use crate::rulebook::Flaw;
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
    /// The folder of training cannot be used.
    #[error(transparent)]
    Folder(#[from] RecordError),
    /// A session cannot be written.
    #[error("{}", say!("training-not-saved", path = shown(.0), why = .1.to_string()))]
    NotSaved(PathBuf, #[source] io::Error),
    /// A file of training cannot be read.
    #[error("{}", say!("training-unreadable", path = shown(.0), why = .1.to_string()))]
    Unreadable(PathBuf, #[source] Unreadable),
    /// Another program writes the session.
    #[error("{}", say!("training-in-use", path = shown(.0)))]
    InUse(PathBuf),
    /// A line of a session was changed, taken out or put in.
    #[error("{}", say!("training-damaged", path = shown(.0), line = .1.to_string()))]
    Damaged(PathBuf, usize),
    /// The file is no session of training.
    #[error("{}", say!("training-no-session", path = shown(.0)))]
    NoSession(PathBuf),
    /// A newer program wrote the session.
    #[error("{}", say!("training-newer", path = shown(.0)))]
    Newer(PathBuf),
    /// No session has that name.
    #[error("{}", say!("training-unknown-session", name = visible(.0)))]
    UnknownSession(String),
    /// A programme has flaws.
    #[error("{}", .0.iter().map(Flaw::picture).collect::<Vec<_>>().join("\n"))]
    Programme(Vec<Flaw>),
    /// A case is not there.
    #[error("{}", say!("training-no-case", id = visible(.0)))]
    NoCase(String),
    /// No case fits what was asked for.
    #[error("{}", say!("training-nothing-fits"))]
    NothingFits,
    /// A roster cannot be taken in.
    #[error("{0}")]
    Roster(String),
    /// A page of a seat where nobody sat.
    #[error("{}", say!("trainingpaper-no-seat", seat = *seat, session = session.as_str()))]
    NoSeat {
        /// The seat.
        seat: u16,
        /// The session.
        session: String,
    },
    /// Writing into a file whose ending says nothing.
    #[error("{}", say!("trainingpaper-ending", path = shown(path), endings = endings.as_str()))]
    Ending {
        /// The file.
        path: PathBuf,
        /// The endings that can be written.
        endings: String,
    },
    /// A page cannot be made.
    #[error("{}", say!("trainingpaper-failed", why = visible(.0)))]
    Paper(String),
    /// Something cannot be written where it was to go.
    #[error("{}", say!("training-not-written", path = shown(.0), why = visible(.1)))]
    NotWritten(PathBuf, String),
}

fn shown(path: &std::path::Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}
