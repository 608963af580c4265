//! What text may hold: the writing rules for questions.

use crate::text::first_hidden;
pub use crate::text::{is_hidden, visible, visible_lines};
use crate::words::say;

/// The most words that a question may have.
pub const MOST_WORDS_IN_A_QUESTION: usize = 20;
/// The most characters beside a box to tick.
pub const MOST_BESIDE_A_BOX: usize = 60;
/// The most words of the law that are quoted in one place.
pub const MOST_WORDS_OF_LAW: usize = 15;

/// Words that talk down to people, comfort or accuse them, or promise what the program never promises.
const BANNED: [&str; 11] = [
    "simply",
    "just",
    "obviously",
    "of course",
    "compliant",
    "compliance",
    "violation",
    "violate",
    "and/or",
    "including but not limited to",
    "e.g.",
];

const NEGATIONS: [&str; 9] = ["not", "no", "never", "none", "nobody", "nothing", "neither", "cannot", "without"];

/// How many words a text has.
pub fn words(text: &str) -> usize {
    text.split_whitespace().count()
}

/// What is wrong with a question as it is put to a person, in words; empty when nothing is.
pub fn faults_of_a_question(ask: &str) -> Vec<String> {
    let mut faults = faults_of_a_text(ask);
    let count = ask.split_inclusive(['.', '?']).map(words).max().unwrap_or_default();
    if count > MOST_WORDS_IN_A_QUESTION {
        faults.push(say!("flaw-question-too-long", words = count, most = MOST_WORDS_IN_A_QUESTION));
    }
    if !ask.trim_end().ends_with('?') {
        faults.push(say!("flaw-no-question-mark").to_owned());
    }
    let negates = |word: &String| NEGATIONS.contains(&word.as_str()) || word.replace('’', "'").ends_with("n't");
    let negations = plain_words(ask).filter(negates).count();
    if negations > 1 {
        faults.push(say!("flaw-no-twice").to_owned());
    }
    faults
}

/// What is wrong with the words beside a box; what is wrong with any text is looked for apart.
pub fn faults_of_a_tick(tick: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if tick.chars().count() > MOST_BESIDE_A_BOX {
        faults.push(say!("flaw-tick-too-long", most = MOST_BESIDE_A_BOX));
    }
    faults
}

/// What is wrong with a statement.
pub fn faults_of_a_statement(statement: &str) -> Vec<String> {
    let mut faults = faults_of_a_text(statement);
    if !statement.trim_end().ends_with('.') {
        faults.push(say!("flaw-no-sentence").to_owned());
    }
    faults
}

/// What is wrong with any text of ours.
pub fn faults_of_a_text(text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if text.trim().is_empty() {
        faults.push(say!("flaw-empty").to_owned());
    }
    if let Some(c) = first_hidden(text) {
        faults.push(say!("flaw-hidden", character = format!("U+{:04X}", u32::from(c))));
    }
    let padded = plain_words(text).fold(String::from(" "), |padded, word| padded + &word + " ");
    let is_said = |banned: &str| {
        let stands_alone = |at: usize| padded[..at].ends_with(' ') && padded[at + banned.len()..].starts_with(' ');
        padded.match_indices(banned).any(|(at, _)| stands_alone(at))
    };
    for banned in BANNED {
        if is_said(banned) {
            faults.push(say!("flaw-banned", word = banned));
        }
    }
    faults
}

/// What is wrong with a quotation of the law.
pub fn faults_of_a_quotation(phrase: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if phrase.trim().is_empty() {
        faults.push(say!("flaw-no-words-of-law").to_owned());
    }
    if let Some(c) = first_hidden(phrase) {
        faults.push(say!("flaw-hidden", character = format!("U+{:04X}", u32::from(c))));
    }
    let count = words(phrase);
    if count > MOST_WORDS_OF_LAW {
        faults.push(say!("flaw-quotation-too-long", words = count, most = MOST_WORDS_OF_LAW));
    }
    faults
}

fn plain_words(text: &str) -> impl Iterator<Item = String> + '_ {
    text.split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '.').to_lowercase())
        .map(|word| if word == "e.g." { word } else { word.trim_end_matches('.').to_owned() })
}
