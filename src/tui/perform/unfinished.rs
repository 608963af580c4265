//! Texts of rooms that are typed and not done yet. Those of a workshop or a session lie beside its file. Those of a
//! form that begins a workshop or a session lie in the folder that it will lie in.

use super::Performer;
use crate::record::Drafts;
use crate::room::Kind;
use crate::training::Begun;
use crate::tui::place::Place;

/// The name of the drafts of a form that begins something.
const BEGIN: &str = "begin";

impl Performer {
    /// Keeps what is typed. Nothing depends on it: where it cannot be kept, the person types on.
    pub(super) fn keep_in_room(&self, place: &str, text: &str) {
        let Some(mut drafts) = self.drafts_of_room(place) else { return };
        if let (Some(kind), Ok(folder)) = (Place::begins(place), &self.folder)
            && folder.make(&kind.folder(folder)).is_err()
        {
            return;
        }
        drafts.keep(place, text);
    }

    /// What was typed is done with.
    pub(super) fn forget_in_room(&self, place: &str) {
        if let Some(mut drafts) = self.drafts_of_room(place) {
            drafts.forget(place);
        }
    }

    /// What was left unfinished in the form that begins something.
    pub(super) fn unfinished_form(&self, kind: Kind) -> Vec<(String, String)> {
        self.drafts_of_form(kind).map(|drafts| drafts.unfinished()).unwrap_or_default()
    }

    fn drafts_of_form(&self, kind: Kind) -> Option<Drafts> {
        let folder = self.folder.as_ref().ok()?;
        Some(Drafts::beside(&kind.folder(folder).join(BEGIN)))
    }

    /// The drafts are looked up anew for each key, because another program may take a name out of them that is to be
    /// forgotten.
    fn drafts_of_room(&self, place: &str) -> Option<Drafts> {
        match Place::begins(place) {
            Some(kind) => self.drafts_of_form(kind),
            None if Begun::is_of_session(place) => self.session.as_ref().map(|session| Drafts::beside(session.path())),
            None => self.leads.as_ref().map(super::seat::Seat::drafts),
        }
    }
}
