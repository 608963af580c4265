//! Hides people: everybody who is named in a check becomes `Person 1`, `Person 2` and so on, the same everywhere, in
//! what people wrote and nowhere else. Sentences of the program and of the rules name nobody and stay as they are.
//!
//! ```text
//! ordinary   words that stand where names stand, and are none
//! contact    mail addresses and telephone numbers
//! person     who stands in a field that names people
//! fields     those fields
//! ```

mod contact;
mod fields;
mod ordinary;
mod person;

use std::collections::{BTreeSet, HashMap, HashSet};

use super::{Check, Entry, Field, Step};
use crate::text::capital;
use crate::words::say;
use contact::{Contact, contact_at};
pub use fields::fields_for_names;
use ordinary::{is_nobody, is_ordinary};
use person::{Person, people_in};

/// A word of a name that is shorter than this is looked for only as it was typed. A shorter part of a word is not
/// looked for.
const LEAST_PART: usize = 3;

/// What is looked for in a text.
#[derive(Debug, Clone, PartialEq, Eq)]
struct Hidden {
    /// The letters. They are small ones where large and small count as the same. A space stands for any room.
    letters: Vec<char>,
    /// Whether large and small letters are the same.
    any_case: bool,
    /// Whether it is an ordinary word too.
    ordinary: bool,
    /// The number of the person.
    person: usize,
}

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Place {
    /// In a field for names, where every word of a name is taken for the name.
    Field,
    /// In what somebody wrote, where an ordinary word may be just that.
    Words,
}

/// The people of a check and what stands in their place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// What is hidden, longest first.
    hidden: Vec<Hidden>,
    /// What is hidden, by its first letters in small ones, because many checks name many people.
    beginning: HashMap<String, Vec<usize>>,
    /// Whether anything is hidden at all. Where nobody is named, addresses and numbers stay too.
    hides: bool,
}

/// Everybody who was met so far.
#[derive(Default)]
struct Cast {
    /// What tells each of them apart.
    people: Vec<Vec<String>>,
    /// Who has a word in their name.
    by_word: HashMap<String, BTreeSet<usize>>,
    hidden: Vec<Hidden>,
    /// The letters that are already looked for, and whether large and small ones count as the same.
    looked_for: HashMap<Vec<char>, bool>,
}

impl Cast {
    /// Sees to it that whoever is met next gets at least this number.
    fn leave_room_before(&mut self, number: usize) {
        let room = self.people.len().max(number.saturating_sub(1));
        self.people.resize(room, Vec::new());
    }

    fn meet(&mut self, person: &Person) {
        let key = person.key();
        // Small words alone name nobody.
        if key.is_empty() {
            return;
        }
        // A first name alone means the person who is known by it.
        let like: BTreeSet<usize> = key.iter().filter_map(|word| self.by_word.get(word)).flatten().copied().collect();
        let known = like.into_iter().find(|number| {
            let known = &self.people[*number];
            within(&key, known) || within(known, &key)
        });
        let number = known.unwrap_or(self.people.len());
        for word in &key {
            self.by_word.entry(word.clone()).or_default().insert(number);
        }
        match self.people.get_mut(number) {
            Some(known) if known.len() < key.len() => *known = key,
            Some(_) => {}
            None => self.people.push(key),
        }
        for pattern in patterns(person, number + 1) {
            let known = self.looked_for.get(&pattern.letters);
            if known.is_none_or(|any_case| pattern.any_case && !any_case) {
                self.looked_for.insert(pattern.letters.clone(), pattern.any_case);
                self.hidden.push(pattern);
            }
        }
    }
}

impl Names {
    /// Everybody who is named in checks, numbered in the order of appearance.
    pub fn of<'a>(checks: impl IntoIterator<Item = &'a Check>) -> Self {
        Self::in_fields(checks.into_iter().flat_map(fields_for_names))
    }

    /// Everybody who is named in such fields, numbered in the order of appearance.
    pub fn in_fields(fields: impl IntoIterator<Item = String>) -> Self {
        Self::numbered([], fields)
    }

    /// People who already have numbers, counted from 1, in the order of these numbers. Everybody else whom fields name
    /// is numbered after them.
    pub fn numbered(
        known: impl IntoIterator<Item = (usize, String)>,
        fields: impl IntoIterator<Item = String>,
    ) -> Self {
        let mut cast = Cast::default();
        for (number, name) in known {
            cast.leave_room_before(number);
            for person in people_in(&name) {
                cast.meet(&person);
            }
            cast.leave_room_before(number + 1);
        }
        let mut met: HashSet<String> = HashSet::new();
        for field in fields {
            if !met.contains(&field) {
                for person in people_in(&field) {
                    cast.meet(&person);
                }
                met.insert(field);
            }
        }
        let mut hidden = cast.hidden;
        hidden.sort_by_key(|one| (std::cmp::Reverse(one.letters.len()), one.person));
        let mut beginning: HashMap<String, Vec<usize>> = HashMap::new();
        for (at, one) in hidden.iter().enumerate() {
            beginning.entry(first_word(&one.letters)).or_default().push(at);
        }
        Self { hidden, beginning, hides: true }
    }

    /// What somebody is called in place of a name.
    pub fn person(number: usize) -> String {
        say!("step-person", number = number)
    }

    /// The check with every name replaced, in what people wrote and in who did it.
    pub fn hide_check(&self, check: &Check) -> Check {
        check.steps.iter().fold(Check::default(), |mut hidden, entry| {
            hidden.apply(self.hide_in(entry));
            hidden
        })
    }

    /// The entry with every name replaced, in what people wrote and in who did it.
    pub fn hide_in(&self, entry: &Entry) -> Entry {
        let hide = |text: &String| self.hide(text);
        let name = |text: &String| self.replace(text, Place::Field);
        let did = match &entry.did {
            Step::Described { field: field @ (Field::Assessor | Field::Owner), value } => {
                Step::Described { field: *field, value: name(value) }
            }
            // A choice is no text of a person.
            Step::Described { field: Field::Status | Field::Size | Field::Country, .. } => entry.did.clone(),
            Step::Described { field, value } => Step::Described { field: *field, value: hide(value) },
            Step::Noted { to, what, text } => {
                let text = if what.names_a_person() { name(text) } else { hide(text) };
                Step::Noted { to: to.clone(), what: *what, text }
            }
            Step::Grouped { group } => Step::Grouped { group: hide(group) },
            Step::Replied { to, asked, answer, who, when, note } => Step::Replied {
                to: to.clone(),
                asked: asked.clone(),
                answer: *answer,
                who: name(who),
                when: *when,
                note: hide(note),
            },
            Step::SignedOff { role, name: who, statement } => {
                Step::SignedOff { role: *role, name: name(who), statement: hide(statement) }
            }
            Step::Planned { task, date, who, note, done } => {
                Step::Planned { task: task.clone(), date: *date, who: name(who), note: hide(note), done: *done }
            }
            Step::Voted { to, vote } => Step::Voted { to: to.clone(), vote: vote.told_by(hide) },
            // Nobody wrote a text into these.
            Step::Answered { .. }
            | Step::Withdrawn { .. }
            | Step::Rated { .. }
            | Step::Concluded { .. }
            | Step::Exported { .. }
            | Step::Undid { .. }
            | Step::Closed
            | Step::Reopened
            | Step::Archived
            | Step::CopiedFrom { .. }
            | Step::ReviewDue { .. }
            | Step::Kept { .. }
            | Step::LeftOpen { .. }
            | Step::TakenUp { .. }
            | Step::Raised { .. }
            | Step::Tried { .. } => entry.did.clone(),
        };
        Entry { number: entry.number, at: entry.at, who: name(&entry.who), did }
    }

    /// What somebody wrote, without names, mail addresses and telephone numbers. Names are found as whole words: whole
    /// names in large or small letters, a first or last name alone only with its capitals.
    pub fn hide(&self, text: &str) -> String {
        self.replace(text, Place::Words)
    }

    /// What stands in a field for names with every name replaced. A role beside the name stays.
    pub fn hide_name(&self, text: &str) -> String {
        self.replace(text, Place::Field)
    }

    fn replace(&self, text: &str, place: Place) -> String {
        if !self.hides {
            return text.to_owned();
        }
        let letters: Vec<char> = text.chars().collect();
        let mut shown = String::with_capacity(text.len());
        let mut at = 0;
        while at < letters.len() {
            let begins = at == 0 || !letters[at - 1].is_alphanumeric();
            let contact = begins.then(|| contact_at(&letters, at)).flatten();
            let person = begins.then(|| self.person_at(&letters, at, place)).flatten();
            match (contact, person) {
                // A mail address of a known person becomes that person.
                (Some((length, _)), Some((known, person))) if known >= length => {
                    shown.push_str(&Self::person(person));
                    at += known;
                }
                (Some((length, Contact::Mail)), _) => {
                    shown.push_str(say!("step-mail-address"));
                    at += length;
                }
                (Some((length, Contact::Phone)), _) => {
                    shown.push_str(say!("step-phone-number"));
                    at += length;
                }
                (None, Some((length, person))) => {
                    shown.push_str(&Self::person(person));
                    at += length;
                }
                (None, None) => {
                    shown.push(letters[at]);
                    at += 1;
                }
            }
        }
        shown
    }

    /// Who is named at the beginning of a word, and how many letters the name takes.
    fn person_at(&self, letters: &[char], at: usize, place: Place) -> Option<(usize, usize)> {
        let word = first_word(&letters[at..]);
        let beginning = |word: &str| self.beginning.get(word).map(Vec::as_slice).unwrap_or_default();
        // Dutch writes an s behind a name to say whose something is.
        let mut like = [beginning(&word), word.strip_suffix('s').map(beginning).unwrap_or_default()].concat();
        like.sort_unstable();
        like.into_iter().find_map(|one| {
            let one = &self.hidden[one];
            let length = one.fits(&letters[at..], place)?;
            let may_be_a_word = place == Place::Words && one.ordinary && is_word_here(letters, at, length);
            (!may_be_a_word).then_some((length, one.person))
        })
    }
}

/// The letters and digits with which a text begins, in small letters; none where it begins with another sign.
fn first_word(letters: &[char]) -> String {
    letters.iter().take_while(|letter| letter.is_alphanumeric()).flat_map(|letter| letter.to_lowercase()).collect()
}

impl Hidden {
    /// How many letters the name takes at the beginning of a text, if it stands there as a whole.
    fn fits(&self, text: &[char], place: Place) -> Option<usize> {
        let any_case = self.any_case || place == Place::Field;
        let mut length = 0;
        for letter in &self.letters {
            if *letter == ' ' {
                let room = text[length..].iter().take_while(|c| c.is_whitespace()).count();
                if room == 0 {
                    return None;
                }
                length += room;
            } else {
                let here = *text.get(length)?;
                let same = here == *letter || (any_case && here.to_lowercase().eq(letter.to_lowercase()));
                if !same {
                    return None;
                }
                length += 1;
            }
        }
        let ends = |at: usize| text.get(at).is_none_or(|next| !next.is_alphanumeric());
        let of_theirs = !self.ordinary && text.get(length) == Some(&'s') && ends(length + 1);
        (ends(length) || of_theirs).then_some(length)
    }
}

/// Whether every word of the first stands in the second.
fn within(some: &[String], all: &[String]) -> bool {
    some.iter().all(|word| all.contains(word))
}

/// Whether a name that is also an ordinary word stands where the ordinary word may be meant: in small letters, at the
/// beginning of a sentence, where every word has a capital, or beside a number, where it is a month.
fn is_word_here(letters: &[char], at: usize, length: usize) -> bool {
    let before = letters[..at].iter().rev().find(|c| !c.is_whitespace());
    let behind = letters[at + length..].iter().find(|c| !c.is_whitespace());
    let begins = before.is_none_or(|c| !c.is_alphanumeric() && !matches!(c, ',' | '\'' | '’' | '&' | '/'));
    let line = letters[..at].iter().rev().take_while(|c| c.is_whitespace()).any(|c| *c == '\n');
    letters[at].is_lowercase()
        || begins
        || line
        || before.is_some_and(char::is_ascii_digit)
        || behind.is_some_and(char::is_ascii_digit)
}

/// Everything by which a person is found.
fn patterns(person: &Person, number: usize) -> Vec<Hidden> {
    let whole = |text: String| Hidden {
        letters: text.to_lowercase().chars().collect(),
        any_case: true,
        ordinary: false,
        person: number,
    };
    let words = &person.words;
    let mut found: Vec<Hidden> = person.mail.iter().map(|mail| whole(mail.clone())).collect();
    if let [first, rest @ ..] = words.as_slice()
        && !rest.is_empty()
    {
        let last = rest.join(" ");
        let initial: String = first.chars().take(1).collect();
        found.extend([
            whole(words.join(" ")),
            whole(format!("{last}, {first}")),
            whole(format!("{last},{first}")),
            whole(format!("{initial}. {last}")),
            whole(format!("{initial}.{last}")),
        ]);
        // `van der Berg` without a first name.
        if rest.len() > 1 {
            found.push(whole(last));
        }
    }
    for word in person.telling().flat_map(|word| std::iter::once(word).chain(parts_of(word))) {
        let ordinary = is_ordinary(word) || is_nobody(word);
        let one = |text: String| Hidden { letters: text.chars().collect(), any_case: false, ordinary, person: number };
        found.push(one(word.to_owned()));
        if !ordinary && word.chars().count() >= LEAST_PART {
            found.extend([one(capital(word)), one(word.to_uppercase())]);
        }
    }
    found
}

/// The names within a name such as `Anne-Marie`.
fn parts_of(word: &str) -> impl Iterator<Item = &str> {
    let parts = word.split(|c: char| !c.is_alphanumeric()).filter(|part| part.chars().count() >= LEAST_PART);
    parts.filter(move |part| *part != word)
}
