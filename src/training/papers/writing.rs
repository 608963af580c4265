//! The papers of a session are written: what is on disk is what they tell, with the names that stand in the roster now.

use std::path::{Path, PathBuf};

use super::{of_seat, record_of_person, record_of_session, session_table};
use crate::desk::Desk;
use crate::room::{PaperForm, put_paper};
use crate::training::{Held, TrainingError, TrainingLibrary};

/// On whom a paper is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperOf {
    /// The session.
    Session,
    /// The person at a seat.
    Seat(u16),
    /// Each person, in a file of their own.
    EachSeat,
}

/// Which papers are wanted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PaperWanted {
    /// On whom.
    pub whom: PaperOf,
    /// As what.
    pub form: PaperForm,
    /// Whether people are called by their seats.
    pub hide_names: bool,
}

/// Writes papers on the session of a file into the folder for reports and returns where they lie. A sheet has a line
/// for each seat, so one sheet of the session stands for a paper on each person.
///
/// # Errors
/// When nobody sat at the seat, or nothing can be written.
pub fn write_papers(
    desk: &Desk,
    of: &Path,
    (held, library): (&Held, &TrainingLibrary),
    PaperWanted { whom, form, hide_names }: PaperWanted,
) -> Result<Vec<PathBuf>, TrainingError> {
    let rulebook = &desk.loaded.rulebook;
    let nameless = hide_names.then(|| held.clone().without_names());
    let held = nameless.as_ref().unwrap_or(held);
    let behind = if hide_names { "-without-names" } else { "" };
    let on_seat = |seat: u16| {
        let page = record_of_person(held, library, rulebook, seat)
            .ok_or_else(|| TrainingError::NoSeat { seat, session: held.session.header.reference.clone() })?;
        let table = of_seat(session_table(held), seat);
        Ok(put_paper(desk, of, &format!("record-{seat}{behind}"), form, (&page, &table))?)
    };
    match whom {
        PaperOf::Seat(seat) => Ok(vec![on_seat(seat)?]),
        PaperOf::EachSeat if form != PaperForm::Sheet => held.session.seats.iter().copied().map(on_seat).collect(),
        PaperOf::Session | PaperOf::EachSeat => {
            let page = record_of_session(held, library, rulebook);
            Ok(vec![put_paper(desk, of, &format!("record{behind}"), form, (&page, &session_table(held)))?])
        }
    }
}
