//! Why nothing came of an act on a workshop: what happened, what is as it was, what to do.

use crate::desk::DeskError;
use crate::room::{MOST_SEATS, RoomError};
use crate::text::visible;
use crate::words::say;

/// One variant for each act that can fail.
#[derive(Debug, thiserror::Error)]
pub enum WorkshopError {
    /// The file of the workshop, or its roster.
    #[error(transparent)]
    Room(#[from] RoomError),
    /// A check that is on the table.
    #[error(transparent)]
    Desk(#[from] DeskError),
    /// Writing an answer to a question that has other words now.
    #[error("{}", say!("workshop-other-words", name = visible(.0)))]
    OtherWords(String),
    /// Asking about a check that is not on the table.
    #[error("{}", say!("workshop-no-tool", typed = visible(.0)))]
    NoTool(String),
    /// Asking about a rule that does not exist.
    #[error("{}", say!("workshop-no-rule", typed = visible(.0)))]
    NoRule(String),
    /// Naming somebody whom nobody knows, or whom several may be.
    #[error("{}", say!("workshop-nobody", typed = visible(.0)))]
    Nobody(String),
    /// Saying an answer, or anything in place of one, where a name is asked for.
    #[error("{}", say!("workshop-no-name", typed = visible(.0)))]
    NoName(String),
    /// Naming nobody.
    #[error("{}", say!("workshoptalk-who"))]
    Unnamed,
    /// Letting in more people than there is room for.
    #[error("{}", say!("workshoptalk-many", most = MOST_SEATS))]
    TooMany,
    /// Letting in the consultant.
    #[error("{}", say!("workshoptalk-consultant-leads"))]
    ConsultantComes,
    /// Naming a day that is none.
    #[error("{}", say!("workshoptalk-unclear-day"))]
    NoDay,
    /// Voting for somebody who has no vote.
    #[error("{}", say!("workshoptalk-may-not-vote", number = .0))]
    MayNotVote(u16),
    /// Silent answers were to be counted, and there are none.
    #[error("{}", say!("workshoptalk-no-silent"))]
    NoSilent,
    /// Keeping a sentence with a name that several people have.
    #[error("{}", say!("workshop-which-person", name = visible(.0), numbers = .1))]
    WhichPerson(String, String),
    /// Keeping more letters than there is room for.
    #[error("{}", say!("workshop-too-long", letters = letters, most = most))]
    TooLong {
        /// So many were typed.
        letters: usize,
        /// So many fit.
        most: usize,
    },
    /// Planning a point of the agenda that cannot be read.
    #[error("{}", say!("workshop-no-point", typed = visible(.0)))]
    NoPoint(String),
    /// Putting a check of another client on the table.
    #[error("{}", say!("workshop-other-client", check = check, group = visible(group), client = visible(client)))]
    OtherClient {
        /// The check.
        check: String,
        /// Whose it is.
        group: String,
        /// Whom the workshop is for.
        client: String,
    },
    /// Approving minutes of a workshop that goes on.
    #[error("{}", say!("workshop-not-ended"))]
    NotEnded,
}
