//! What was typed into the fields of a workshop and is not done yet. It lies beside the sealed file, as it was typed.

use super::people::kept_words_of_page;
use crate::record::{DataFolder, Drafts};
use crate::room::{Kind, Person, Roster};

/// The drafts of a workshop, by its name.
pub fn drafts_of(folder: &DataFolder, reference: &str) -> Drafts {
    Drafts::beside(&Kind::Workshop.folder(folder).join(reference).with_extension("ron"))
}

/// Somebody is taken out of the roster: the number stands in the place of the name.
pub fn take_name_out(folder: &DataFolder, reference: &str, seat: u16, person: Person) {
    let mut gone = Roster::default();
    gone.people.insert(seat, person);
    let mut drafts = drafts_of(folder, reference);
    let before = drafts.unfinished();
    let after: Vec<(String, String)> =
        before.iter().map(|(place, text)| (place.clone(), kept_words_of_page(&gone, text))).collect();
    if after != before {
        drafts.keep_these(&after);
    }
}
