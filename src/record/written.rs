//! What people wrote and answered in a check, as far as no list shows it. A check is found by this.

use std::collections::BTreeSet;

use super::read::Record;
use crate::check::{Field, Remark, Status};
use crate::logic::Answer;
use crate::rulebook::Rulebook;

/// Everything that people wrote of the tool and beside answers, and that no list shows: in small letters, each word
/// once.
pub(super) fn written_in(record: &Record) -> String {
    let check = &record.check;
    let fields = [Field::Does, Field::Affected, Field::Maker, Field::Assessor].map(|field| check.tool.get(field));
    let status = Status::read(check.tool.get(Field::Status)).map_or("", Status::words);
    let remarks = check.remarks.values().flat_map(|remarks| Remark::ALL.map(|what| remarks.get(what)));
    let text: String = fields.into_iter().chain([status]).chain(remarks).flat_map(|text| [text, " "]).collect();
    let text = text.to_lowercase();
    let trimmed = text.split_whitespace().map(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()));
    let words: BTreeSet<&str> = trimmed.filter(|word| !word.is_empty()).collect();
    words.into_iter().collect::<Vec<_>>().join(" ")
}

/// The places of the questions that were answered with Yes.
pub(super) fn answered_yes(record: &Record, rulebook: &Rulebook) -> Vec<u16> {
    let yes = record.check.answers.iter().filter(|(_, given)| given.answer == Answer::Yes);
    let mut places: Vec<u16> = yes.filter_map(|(name, _)| rulebook.address(name)).map(|address| address.0).collect();
    places.sort_unstable();
    places
}
