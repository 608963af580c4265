//! What people are called. In the sealed file they are numbers; names stand in the roster alone, also those that
//! somebody typed within a sentence.

use std::borrow::Cow;
use std::collections::BTreeMap;

use clap::ValueEnum;

use super::WorkshopError;
use super::step::MOST_LETTERS;
use crate::check::same_group;
use crate::record::Record;
use crate::room::Roster;
use crate::text::{capital, number, visible};
use crate::words::say;

/// How people are called in the minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, ValueEnum)]
pub enum Called {
    /// By their names
    #[default]
    Names,
    /// By their initials
    Initials,
    /// By their numbers
    Numbers,
}

/// A name that is shorter would be found in ordinary words.
const LEAST_NAME: usize = 3;

impl Called {
    /// What a person is called; the number where no name is known. 0 is the consultant.
    pub fn person(self, roster: &Roster, seat: u16) -> String {
        let name = roster.people.get(&seat).map(|person| person.name.as_str()).filter(|name| !name.is_empty());
        match (self, name) {
            (Self::Names, Some(name)) => name.to_owned(),
            (Self::Initials, Some(name)) => initials(name),
            _ if seat == 0 => say!("workshop-consultant").to_owned(),
            _ => say!("workshop-person", number = seat),
        }
    }

    /// The same with the number before the name, for whoever types by numbers.
    pub fn seated(self, roster: &Roster, seat: u16) -> String {
        let person = self.person(roster, seat);
        let has_name = roster.people.get(&seat).is_some_and(|person| !person.name.is_empty());
        if has_name && seat > 0 && self != Self::Numbers {
            say!("workshop-seated", number = seat, name = person)
        } else {
            person
        }
    }

    /// Several of them.
    pub fn people(self, roster: &Roster, seats: &[u16]) -> Vec<String> {
        seats.iter().map(|seat| self.person(roster, *seat)).collect()
    }
}

fn initials(name: &str) -> String {
    let letters = name.split([' ', '-']).filter_map(|word| word.chars().find(|c| c.is_alphabetic()));
    letters.flat_map(|letter| [letter, '.']).collect()
}

/// The person of a number or a name: the whole name, or a first name that only one has.
pub fn find_person(roster: &Roster, known: impl Fn(u16) -> bool, typed: &str) -> Result<u16, WorkshopError> {
    let typed = typed.trim();
    if let Some(seat) = number::<u16>(typed.trim_start_matches('#')) {
        let is_known = seat == 0 || known(seat) || roster.people.contains_key(&seat);
        return if is_known { Ok(seat) } else { Err(WorkshopError::Nobody(typed.to_owned())) };
    }
    let wanted = typed.to_lowercase();
    let whole = roster.people.iter().find(|(_, person)| person.name.to_lowercase() == wanted);
    if let Some((seat, _)) = whole {
        return Ok(*seat);
    }
    let mut first = roster.people.iter().filter(|(_, person)| first_name(&person.name).to_lowercase() == wanted);
    match (first.next(), first.next()) {
        (Some((seat, _)), None) if !wanted.is_empty() => Ok(*seat),
        _ => Err(WorkshopError::Nobody(typed.to_owned())),
    }
}

fn first_name(name: &str) -> &str {
    name.split_whitespace().next().unwrap_or_default()
}

/// Makes sure that a check may lie on the table. A check of another client may not: this client gets the minutes.
pub fn belongs(roster: &Roster, record: &Record) -> Result<(), WorkshopError> {
    let (client, group) = (roster.client.trim(), record.check.standing.group.trim());
    if client.is_empty() || group.is_empty() || same_group(client, group) {
        return Ok(());
    }
    let check = record.header.reference.to_string();
    Err(WorkshopError::OtherClient { check, group: group.to_owned(), client: client.to_owned() })
}

/// A sentence as it is kept: names of the roster are numbers in it.
///
/// # Errors
/// When it is too long, or names somebody by a first or last name that several people have. Nothing is kept then.
pub fn kept_words(roster: &Roster, typed: &str) -> Result<String, WorkshopError> {
    let kept = keep_numbers(roster, &whole(typed, MOST_LETTERS)?);
    match shared_names(roster).into_iter().find(|(name, _)| replace_words(&kept, name, "#", true) != kept) {
        Some((name, seats)) => Err(WorkshopError::WhichPerson(name, in_numbers(&seats, ", "))),
        None => Ok(kept),
    }
}

/// What was typed, whole: nothing is cut off behind a person's back.
pub(super) fn whole(typed: &str, most: usize) -> Result<Cow<'_, str>, WorkshopError> {
    let letters = typed.chars().count();
    if letters > most { Err(WorkshopError::TooLong { letters, most }) } else { Ok(visible(typed)) }
}

/// A sentence of somebody who cannot be asked, as it is kept: where a name is that of several people, all their numbers
/// stand in its place.
pub fn kept_words_of_page(roster: &Roster, text: &str) -> String {
    let kept = keep_numbers(roster, &visible(text));
    let names = shared_names(roster);
    names.iter().fold(kept, |kept, (name, seats)| replace_words(&kept, name, &in_numbers(seats, "/"), true))
}

/// Those texts in which a person is still named, by the whole name or a part of it. It is asked for people who were
/// taken off the roster.
pub fn still_named<'a>(person: &'a str, texts: impl Iterator<Item = &'a str>) -> Vec<String> {
    let names: Vec<&str> = std::iter::once(person).chain(parts(person)).collect();
    let is_in = |text: &&str| names.iter().any(|name| replace_words(text, name, "#", *name != person) != **text);
    texts.filter(is_in).map(str::to_owned).collect()
}

fn in_numbers(seats: &[u16], between: &str) -> String {
    seats.iter().map(|seat| format!("#{seat}")).collect::<Vec<_>>().join(between)
}

/// The first and the last name, where they are long enough to be no ordinary word.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    let mut words = name.split_whitespace();
    let (first, last) = (words.next(), words.next_back());
    first.into_iter().chain(last).filter(|word| word.chars().count() >= LEAST_NAME)
}

/// First and last names that several people have, with their numbers.
fn shared_names(roster: &Roster) -> BTreeMap<String, Vec<u16>> {
    let mut names: BTreeMap<String, Vec<u16>> = BTreeMap::new();
    for (seat, person) in &roster.people {
        for part in parts(&person.name) {
            names.entry(part.to_owned()).or_default().push(*seat);
        }
    }
    names.retain(|_, seats| seats.len() > 1);
    names
}

/// A sentence with numbers such as `#3` in place of the names of the roster: whole names, and first and last names that
/// only one has. A last name counts in its own capitals alone, so that it takes the place of no ordinary word.
fn keep_numbers(roster: &Roster, text: &str) -> String {
    let shared = shared_names(roster);
    let mut names: Vec<(&str, u16, bool)> = Vec::new();
    for (seat, person) in &roster.people {
        names.push((&person.name, *seat, false));
        let alone = parts(&person.name).filter(|part| !shared.contains_key(*part) && *part != person.name);
        names.extend(alone.map(|part| (part, *seat, part != first_name(&person.name))));
    }
    names.retain(|(name, ..)| !name.trim().is_empty());
    let text = keep_other_numbers(roster, text);
    names.sort_by_key(|(name, ..)| std::cmp::Reverse(name.len()));
    let mut kept = text;
    for (name, seat, exactly) in names {
        kept = replace_words(&kept, name, &format!("#{seat}"), exactly);
    }
    kept
}

/// A number such as `#12` that is nobody's gets a blank, so that it is never read as a person.
fn keep_other_numbers(roster: &Roster, text: &str) -> String {
    let mut pieces = text.split('#');
    let mut kept = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
        let is_person = digits.parse::<u16>().is_ok_and(|seat| roster.people.contains_key(&seat));
        kept.push_str(if digits.is_empty() || is_person || roster.people.is_empty() { "#" } else { "# " });
        kept.push_str(piece);
    }
    kept
}

/// Replaces whole words, in any size of letters unless `exactly`.
fn replace_words(text: &str, word: &str, by: &str, exactly: bool) -> String {
    let (mut found, mut rest, mut before) = (String::new(), text, ' ');
    while let Some(next) = rest.chars().next() {
        let found_at = if exactly { rest.strip_prefix(word) } else { after(rest, word) };
        let tail = found_at.filter(|tail| !tail.starts_with(char::is_alphanumeric));
        match tail {
            Some(tail) if !before.is_alphanumeric() && before != '#' => {
                found.push_str(by);
                (rest, before) = (tail, 'x');
            }
            _ => {
                found.push(next);
                (rest, before) = (&rest[next.len_utf8()..], next);
            }
        }
    }
    found
}

/// What stands behind a word, where a text begins with it.
fn after<'a>(text: &'a str, word: &str) -> Option<&'a str> {
    let mut rest = text.chars();
    for wanted in word.chars() {
        let found = rest.next()?;
        if !found.to_lowercase().eq(wanted.to_lowercase()) {
            return None;
        }
    }
    Some(rest.as_str())
}

/// A sentence with names again, as people are called here.
pub fn with_names(called: Called, roster: &Roster, text: &str) -> String {
    let (mut told, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('#') {
        told.push_str(&rest[..at]);
        let digits: String = rest[at + 1..].chars().take_while(char::is_ascii_digit).collect();
        match digits.parse::<u16>() {
            Ok(seat) => {
                let person = called.person(roster, seat);
                let begins = told.trim_end().is_empty() || told.trim_end().ends_with(['.', '!', '?']);
                told.push_str(&if begins { capital(&person) } else { person });
            }
            Err(_) => told.push_str(&rest[at..=at + digits.len()]),
        }
        rest = &rest[at + 1 + digits.len()..];
    }
    told.push_str(rest);
    told
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::room::Person;

    fn roster() -> Roster {
        let mut roster = Roster::default();
        for (seat, name) in [(1, "Ana Kos"), (2, "Ben Maas"), (3, "Ben Vos")] {
            roster.people.insert(seat, Person { name: name.to_owned(), ..Person::default() });
        }
        roster
    }

    #[test]
    fn names_in_sentences_become_numbers_and_come_back_as_they_are_called() {
        let roster = roster();
        let kept = keep_numbers(&roster, "ana asked Ben Vos, not Ben; Anabel and #1 stay, 5# too, and issue #12.");
        assert_eq!(kept, "#1 asked #3, not Ben; Anabel and #1 stay, 5# too, and issue # 12.");
        let told = with_names(Called::Names, &roster, &kept);
        assert_eq!(told, "Ana Kos asked Ben Vos, not Ben; Anabel and Ana Kos stay, 5# too, and issue # 12.");
        assert!(with_names(Called::Initials, &roster, &kept).starts_with("A.K. asked B.V."));
        // A name that several have is asked about, or all of them are meant; a last name takes the place of no word.
        assert!(kept_words(&roster, "Ben said so").is_err() && kept_words(&roster, "#2 said so").is_ok());
        assert_eq!(kept_words_of_page(&roster, "Ask Ben or Kos, kos."), "Ask #2/#3 or #1, kos.");
        let texts = ["Ask Vos.", "Voss", "ben vos", "Bens"];
        assert_eq!(still_named("Ben Vos", texts.into_iter()), ["Ask Vos.", "ben vos"]);
        let mut without = roster.clone();
        without.people.remove(&3);
        assert!(!with_names(Called::Names, &without, &kept).contains("Vos"));
    }

    #[test]
    fn a_sentence_reads_right_with_numbers_in_place_of_names() {
        let told = |text: &str| with_names(Called::Numbers, &Roster::default(), text);
        assert_eq!(told("#2 asks #3. #1 knows"), "Person 2 asks person 3. Person 1 knows");
        let seated = |called: Called, seat| called.seated(&roster(), seat);
        assert_eq!(
            (seated(Called::Names, 1), seated(Called::Names, 7)),
            ("1 Ana Kos".to_owned(), "person 7".to_owned())
        );
        assert_eq!(seated(Called::Numbers, 1), "person 1");
    }

    #[test]
    fn a_person_is_found_by_number_name_or_a_first_name_of_one() {
        let roster = roster();
        let find = |typed: &str| find_person(&roster, |seat| seat == 9, typed).ok();
        assert_eq!(find("ana"), Some(1));
        assert_eq!(find("Ben Vos"), Some(3));
        assert_eq!((find("ben"), find("4"), find("9"), find("0")), (None, None, Some(9), Some(0)));
        assert_eq!(find(""), None);
    }
}
