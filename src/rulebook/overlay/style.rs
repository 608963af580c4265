//! The writing rules of a language, read from a file beside its words: what makes a question too long, which words are
//! never used, and which ones say no.

use serde::Deserialize;

use super::texts::TextKind;
use crate::rulebook::flaw::Flaw;
use crate::rulebook::syntax::Source;
use crate::rulebook::wording;
use crate::text::first_hidden;
use crate::words::say;

/// The name before the bracket of a file of writing rules.
const KIND: &str = "Style";

/// The writing rules of one language.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(deny_unknown_fields, rename = "Style")]
pub(super) struct Style {
    /// The most words that a question may have; the number of the source language where none is given.
    #[serde(default)]
    most_words_in_a_question: Option<usize>,
    /// Words that talk down to people, promise too much, or that nobody says, in lower case. Once read, each has a
    /// blank before and after it, as [`plain`] writes words.
    #[serde(default)]
    banned: Vec<String>,
    /// Words that say no; a question has one of them at most.
    #[serde(default)]
    negations: Vec<String>,
}

impl Style {
    /// The writing rules among these files; none where there is no such file.
    pub(super) fn read(sources: &[Source], flaws: &mut Vec<Flaw>) -> Self {
        let Some(source) = sources.iter().rfind(|source| source.kind() == Some(KIND)) else { return Self::default() };
        match source.read() {
            Ok(Self { most_words_in_a_question, banned, negations }) => {
                let banned = banned.into_iter().map(|word| format!(" {word} ")).collect();
                Self { most_words_in_a_question, banned, negations }
            }
            Err(flaw) => {
                flaws.push(*flaw);
                Self::default()
            }
        }
    }

    /// What is against the rules in a text of this kind, in words.
    pub(super) fn faults(&self, kind: TextKind, text: &str) -> Vec<String> {
        let mut faults = Vec::new();
        if first_hidden(text).is_some() {
            faults.push(say!("overlay-hidden").to_owned());
        }
        let plain = plain(text);
        // The law may use words that we do not.
        if !matches!(kind, TextKind::Law | TextKind::Source) {
            let banned = self.banned.iter().filter(|word| plain.contains(word.as_str()));
            faults.extend(banned.map(|word| say!("overlay-banned", word = word.trim())));
        }
        match kind {
            TextKind::Ask => faults.extend(self.faults_of_a_question(text, &plain)),
            TextKind::Statement if !text.trim_end().ends_with('.') => {
                faults.push(say!("overlay-no-sentence").to_owned());
            }
            TextKind::Tick if text.chars().count() > wording::MOST_BESIDE_A_BOX => {
                faults.push(say!("overlay-tick-too-long", most = wording::MOST_BESIDE_A_BOX));
            }
            _ => {}
        }
        faults
    }

    fn faults_of_a_question(&self, ask: &str, plain: &str) -> Vec<String> {
        let mut faults = Vec::new();
        let most = self.most_words_in_a_question.unwrap_or(wording::MOST_WORDS_IN_A_QUESTION);
        let words = ask.split_inclusive(['.', '?']).map(wording::words).max().unwrap_or_default();
        if words > most {
            faults.push(say!("overlay-question-too-long", words = words, most = most));
        }
        if !ask.trim_end().ends_with('?') {
            faults.push(say!("overlay-no-question").to_owned());
        }
        let negations = plain.split(' ').filter(|word| self.negations.iter().any(|no| no == word)).count();
        if negations > 1 {
            faults.push(say!("overlay-no-twice").to_owned());
        }
        faults
    }
}

/// The words alone, in lower case, with one blank before and after each.
fn plain(text: &str) -> String {
    let mut plain = String::from(" ");
    for word in text.split(|c: char| !c.is_alphanumeric() && !"./'’-".contains(c)).filter(|word| !word.is_empty()) {
        plain.push_str(&word.trim_end_matches(['.', '-', '\'']).to_lowercase());
        plain.push(' ');
    }
    plain
}
