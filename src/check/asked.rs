//! The words that an answer was given to, and the hash that binds the answer to them in whatever language it is read.

use std::fmt;

use serde::de::{Deserializer, MapAccess, Visitor, value::MapAccessDeserializer};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::logic::Address;
use crate::rulebook::{Rulebook, digits, hex};
use crate::words::say;

/// The language in which the rules are written.
pub const SOURCE_LANGUAGE: &str = "en";

/// How many digits of a hash tell one wording from another.
const DIGITS: usize = 32;

/// The SHA-256 of bytes, in lower-case hexadecimal.
pub fn sha256(bytes: &[u8]) -> String {
    hex(&Sha256::digest(bytes))
}

/// Whether these digits are the SHA-256 of bytes: the same as comparing texts, without making one.
pub fn is_sha256(bytes: &[u8], expected: &str) -> bool {
    Sha256::digest(bytes).into_iter().flat_map(digits).eq(expected.bytes())
}

/// The hash of a question's words in the source language: the first 32 digits of their SHA-256.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Wording(String);

impl Wording {
    /// The hash of words in the source language.
    pub fn of(words: &str) -> Self {
        let mut hex = sha256(words.as_bytes());
        hex.truncate(DIGITS);
        Self(hex)
    }

    /// A hash as a file or a page has it.
    pub fn as_written(digits: &str) -> Self {
        Self(digits.to_owned())
    }

    /// The hash as it is written.
    pub fn digits(&self) -> &str {
        &self.0
    }

    /// Whether these are its first digits.
    pub fn begins_with(&self, digits: &str) -> bool {
        !digits.is_empty() && self.0.starts_with(digits)
    }

    /// What stands at an address, whatever the language in which it is shown.
    pub fn at(rulebook: &Rulebook, address: Address) -> Self {
        Self::of(rulebook.item(address).source_words())
    }
}

/// What was asked: the words that stood on the screen, in which language, and the hash of the words in the source
/// language. Two answers were given to the same question when the hashes are the same.
#[derive(Debug, Clone, PartialEq, Eq, Default, Serialize)]
pub struct Asked {
    /// The words that stood on the screen or on the page.
    pub words: String,
    /// The hash of the words in the source language.
    pub wording: Wording,
    /// The language in which it was shown, such as `en`.
    pub lang: String,
}

impl Asked {
    /// What is asked at an address.
    pub fn at(rulebook: &Rulebook, address: Address) -> Self {
        let item = rulebook.item(address);
        let lang = if item.ask_in_source.is_some() { rulebook.lang.tag() } else { SOURCE_LANGUAGE };
        Self { words: item.ask.clone(), wording: Wording::at(rulebook, address), lang: lang.to_owned() }
    }

    /// Whether it is what is asked at an address, in whatever language.
    pub fn is_at(&self, rulebook: &Rulebook, address: Address) -> bool {
        // The hash need not be worked out where the words are the very same.
        let is_in_source = self.lang == SOURCE_LANGUAGE && self.words == rulebook.item(address).source_words();
        is_in_source || self.wording == Wording::at(rulebook, address)
    }

    /// Whether the same question was asked, in whatever language.
    pub fn is_same(&self, other: &Self) -> bool {
        self.wording == other.wording
    }
}

/// Words in the source language, as records of format 1 hold them.
impl From<String> for Asked {
    fn from(words: String) -> Self {
        Self { wording: Wording::of(&words), words, lang: SOURCE_LANGUAGE.to_owned() }
    }
}

impl From<&str> for Asked {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl<'de> Deserialize<'de> for Asked {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WordsOrMore)
    }
}

/// Format 1 holds the words alone, later formats the hash and the language beside them.
struct WordsOrMore;

impl<'de> Visitor<'de> for WordsOrMore {
    type Value = Asked;

    fn expecting(&self, formatter: &mut fmt::Formatter) -> fmt::Result {
        formatter.write_str(say!("step-words-asked"))
    }

    fn visit_str<E>(self, words: &str) -> Result<Asked, E> {
        Ok(words.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Asked, A::Error> {
        #[derive(Deserialize)]
        #[serde(deny_unknown_fields)]
        struct More {
            words: String,
            wording: Wording,
            lang: String,
        }
        let More { words, wording, lang } = More::deserialize(MapAccessDeserializer::new(map))?;
        Ok(Asked { words, wording, lang })
    }
}
