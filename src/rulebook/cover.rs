//! What can be told of rules without reading them whole: which rules they are, and the days on which they begin to
//! apply. A remembered list of checks needs nothing more, so it is shown before the rules are read.

use jiff::civil::Date;

use super::built_in::{EDITION, STARTS, SUM, are_built_in};
use super::edition::Edition;
use super::raw::RawEdition;
use super::sum::sum;
use super::syntax::Source;
use super::tokens::field;

/// Which rules these are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Cover {
    /// SHA-256 over every file in use, in hexadecimal.
    pub hash: String,
    /// Which edition, where its file can be read.
    pub edition: Option<Edition>,
    /// The days on which rules begin to apply.
    pub starts: Vec<Date>,
}

impl Cover {
    /// The cover of the built-in rules. None of their files is touched: together they are half as large as all the
    /// memory that the program has in use at its first screen.
    pub fn built_in() -> Self {
        let (name, law_as_of, text_of_law) = EDITION;
        let edition = Edition { name: name.to_owned(), law_as_of, text_of_law: text_of_law.to_owned() };
        Self { hash: SUM.to_owned(), edition: Some(edition), starts: STARTS.to_vec() }
    }

    /// The cover of a rulebook of these files, should they be sound.
    pub fn of(sources: &[Source]) -> Self {
        Self {
            hash: hash(sources),
            edition: sources.iter().find_map(edition),
            starts: sources.iter().filter_map(starts_on).collect(),
        }
    }

    /// The next day after `day` on which a rule begins to apply.
    pub fn next_change(&self, day: Date) -> Option<Date> {
        self.starts.iter().copied().filter(|from| *from > day).min()
    }
}

/// What a file with the edition says; it is short, so it is read whole.
fn edition(source: &Source) -> Option<Edition> {
    if source.kind() != Some("Edition") {
        return None;
    }
    let RawEdition { name, law_as_of, text_of_law, rules: _ } = source.read().ok()?;
    let law_as_of = law_as_of.parse().ok()?;
    Some(Edition { name: name.0.to_string(), law_as_of, text_of_law: text_of_law.0.to_string() })
}

/// The first day on which the rule of a file applies, as it is written.
fn starts_on(source: &Source) -> Option<Date> {
    if source.kind() != Some("Rule") {
        return None;
    }
    field(&source.text, "applies_from")?.trim_matches('"').parse().ok()
}

/// SHA-256 over the texts of all files.
pub(super) fn hash(sources: &[Source]) -> String {
    if are_built_in(sources) {
        return SUM.to_owned();
    }
    sum(sources.iter().map(|source| (source.kind(), source.text.as_ref())).collect())
}
