//! A session in which nobody did anything yet leaves nothing behind.

use std::fs;

use super::session::Session;
use crate::record::{DataFolder, Drafts};
use crate::room::{Kind, Ledger, Roster};

/// Whether nothing was answered, voted or flagged in a session that did not end.
pub fn is_unused(session: &Session) -> bool {
    let nobody_voted = session.before.as_ref().is_none_or(|before| before.voted.is_empty() && before.first.is_empty());
    session.answered.is_empty() && session.flags.is_empty() && session.ended.is_none() && nobody_voted
}

/// Closes a session, and takes its file away where nothing happened in it, nothing was begun and nobody is named beside it.
/// Tells whether it did.
pub fn close(ledger: Ledger<Session>, folder: &DataFolder) -> bool {
    let is_unused = is_unused(&ledger.state);
    let (path, reference) = (ledger.path().to_owned(), ledger.state.header.reference.clone());
    drop(ledger);
    let nothing_begun = Drafts::beside(&path).unfinished().is_empty();
    let nobody_named = Roster::of(Kind::Training, folder, &reference).is_ok_and(|roster| roster == Roster::default());
    // What cannot be taken away can be gone on with, as any other.
    is_unused && nothing_begun && nobody_named && fs::remove_file(path).is_ok()
}
