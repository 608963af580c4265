//! Who stands in a field that names people: `Marie Jansen, director`, `Visser, Jan / P. de Boer`, `jan@north.example`.

use super::contact::{Contact, contact_at};
use super::ordinary::{is_between, is_nobody, is_particle, is_role, is_title};
use crate::text::capital;

/// With more small words than this, a text is a sentence and no name.
const MOST_SMALL_WORDS: usize = 3;

/// Somebody as a field names them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Person {
    /// The words of the name as they were typed, first name first; small words such as `van` are among them.
    pub(super) words: Vec<String>,
    /// The mail address that stands there.
    pub(super) mail: Option<String>,
}

impl Person {
    /// What tells people apart: the words in small letters without the small words within names, or else the mail
    /// address.
    pub(super) fn key(&self) -> Vec<String> {
        let words: Vec<String> = self.telling().map(str::to_lowercase).collect();
        if words.is_empty() { self.mail.iter().map(|mail| mail.to_lowercase()).collect() } else { words }
    }

    /// The words that can stand for the person by themselves.
    pub(super) fn telling(&self) -> impl Iterator<Item = &str> {
        self.words.iter().map(String::as_str).filter(|word| !is_particle(word))
    }
}

/// Everybody whom a field names. A role or a team is nobody.
pub(super) fn people_in(field: &str) -> Vec<Person> {
    let (text, mails) = without_contacts(field);
    let mut people: Vec<Person> = chunks(&text).iter().flat_map(|chunk| people_of(chunk)).collect();
    for mail in mails {
        let alone = people.len() == 1 && people[0].mail.is_none();
        if alone {
            people[0].mail = Some(mail);
        } else {
            people.push(Person { words: words_of_mail(&mail), mail: Some(mail) });
        }
    }
    people
}

/// The text without mail addresses and telephone numbers, and those addresses.
fn without_contacts(field: &str) -> (String, Vec<String>) {
    let letters: Vec<char> = field.chars().collect();
    let (mut text, mut mails, mut at) = (String::new(), Vec::new(), 0);
    while at < letters.len() {
        let begins = at == 0 || !letters[at - 1].is_alphanumeric();
        match begins.then(|| contact_at(&letters, at)).flatten() {
            Some((length, contact)) => {
                if contact == Contact::Mail {
                    mails.push(letters[at..at + length].iter().collect());
                }
                text.push('/');
                at += length;
            }
            None => {
                text.push(letters[at]);
                at += 1;
            }
        }
    }
    (text, mails)
}

/// First and last name out of `jan.visser@…`; nothing where the part before the sign is one word.
fn words_of_mail(mail: &str) -> Vec<String> {
    let local = mail.split('@').next().unwrap_or_default();
    let words = local.split(|c: char| !c.is_alphabetic()).filter(|word| !word.is_empty());
    let words: Vec<String> = words.map(capital).collect();
    if words.len() < 2 || words.iter().any(|word| is_role(word) || is_nobody(word)) { Vec::new() } else { words }
}

/// What stands between signs and words that part people from each other.
fn chunks(text: &str) -> Vec<String> {
    let parts =
        text.split(['/', ';', '&', '+', '\n', '\r', '(', ')', '<', '>', '[', ']', '|', ':', '"', '“', '”', '•']);
    let mut chunks = Vec::new();
    for part in parts.flat_map(|part| part.split(" - ")).flat_map(|part| part.split(" – ")) {
        let mut chunk: Vec<&str> = Vec::new();
        for word in part.split_whitespace() {
            // `Of` and `Or` with a capital are no such words.
            if is_between(word) && word.starts_with(char::is_lowercase) {
                chunks.push(std::mem::take(&mut chunk).join(" "));
            } else {
                chunk.push(word);
            }
        }
        chunks.push(chunk.join(" "));
    }
    chunks
}

/// The people of one chunk, in which commas part a name from a role, or a last name from a first.
fn people_of(chunk: &str) -> Vec<Person> {
    let pieces: Vec<(bool, Vec<String>)> = chunk.split(',').map(piece).filter(|(_, words)| !words.is_empty()).collect();
    let person = |words: Vec<String>| Person { words, mail: None };
    match pieces.as_slice() {
        [(false, last), (false, first)] if telling(last) == 1 && telling(first) <= 2 => {
            vec![person(first.iter().chain(last).cloned().collect())]
        }
        _ => pieces.into_iter().map(|(_, words)| person(words)).collect(),
    }
}

fn telling(words: &[String]) -> usize {
    words.iter().filter(|word| !is_particle(word)).count()
}

fn has_capital(word: &str) -> bool {
    word.starts_with(|c: char| c.is_uppercase())
}

/// Whether words are a name although the first of them usually names nobody: `My Nguyen`, `See Lee`. Hiding a person
/// matters more than keeping a text readable.
fn reads_as_name(words: &[String]) -> bool {
    let [first, rest @ ..] = words else { return false };
    let is_of_name = |word: &String| is_particle(word) || (has_capital(word) && !is_role(word) && !is_nobody(word));
    has_capital(first) && (1..=3).contains(&rest.len()) && rest.iter().all(is_of_name) && telling(rest) > 0
}

/// Whether a piece tells a role, and the words of the name in it.
fn piece(text: &str) -> (bool, Vec<String>) {
    let trimmed = |word: &str| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '\'').to_owned();
    let words: Vec<String> = text.split_whitespace().map(trimmed).filter(|word| !word.is_empty()).collect();
    if words.first().is_some_and(|first| is_nobody(first)) && !reads_as_name(&words) {
        return (true, Vec::new());
    }
    let tells_role = words.iter().any(|word| is_role(word));
    let is_capital = |word: &String| has_capital(word);
    let has_capitals = words.iter().any(|word| is_capital(word) && !is_role(word) && !is_title(word));
    if !has_capitals && (tells_role || words.len() > MOST_SMALL_WORDS || words.iter().any(|word| is_nobody(word))) {
        return (tells_role, Vec::new());
    }
    let is_name = |word: &String| {
        let is_word = !word.chars().any(|c| c.is_ascii_digit()) && !is_role(word) && !is_title(word);
        is_word && (is_capital(word) || is_particle(word) || (!has_capitals && word.chars().any(char::is_alphabetic)))
    };
    let mut names: Vec<String> = words.into_iter().filter(is_name).collect();
    // A word that joins names stands before a name, so at the end it is none.
    while names.last().is_some_and(|word| is_particle(word)) && telling(&names) > 0 {
        names.pop();
    }
    if telling(&names) == 0 { (tells_role, Vec::new()) } else { (tells_role, names) }
}
