//! Texts as they are written: alone, with their source, or with an answer and its reason.

use std::borrow::Cow;
use std::fmt;

use serde::Deserialize;
use serde::de::{Deserializer, Error, SeqAccess, Visitor};

use crate::logic::Answer;
use crate::words::say;

/// A text that remembers where it stands in its file, unless it was written with an escape.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Text<'s>(pub Cow<'s, str>);

impl<'de: 's, 's> Deserialize<'de> for Text<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct Borrow;
        impl<'de> Visitor<'de> for Borrow {
            type Value = Text<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(say!("flaw-text-in-marks"))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Borrowed(text)))
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(Text(Cow::Owned(text.to_owned())))
            }
        }
        deserializer.deserialize_str(Borrow)
    }
}

/// Where it is hard to say: the example, and what to answer there and why. The first edition had the example alone.
#[derive(Debug, Clone)]
pub struct RawHard<'s> {
    pub text: Text<'s>,
    pub answer: Option<(Answer, Text<'s>)>,
}

impl<'de: 's, 's> Deserialize<'de> for RawHard<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrThree;
        impl<'de> Visitor<'de> for TextOrThree {
            type Value = RawHard<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(say!("flaw-hard-example"))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(RawHard { text: Text(Cow::Borrowed(text)), answer: None })
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(RawHard { text: Text(Cow::Owned(text.to_owned())), answer: None })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
                let text = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
                let answer = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
                let because = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(2, &self))?;
                Ok(RawHard { text, answer: Some((answer, because)) })
            }
        }
        deserializer.deserialize_any(TextOrThree)
    }
}

/// A text, alone or with its source.
#[derive(Debug, Clone)]
pub struct RawSourced<'s> {
    pub text: Text<'s>,
    pub source: Option<Text<'s>>,
}

impl<'s> RawSourced<'s> {
    /// The text, and its source where it has one.
    pub fn texts(&self) -> impl Iterator<Item = &Text<'s>> {
        std::iter::once(&self.text).chain(&self.source)
    }
}

impl<'de: 's, 's> Deserialize<'de> for RawSourced<'s> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct TextOrTwo;
        impl<'de> Visitor<'de> for TextOrTwo {
            type Value = RawSourced<'de>;
            fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
                f.write_str(say!("flaw-text-with-source"))
            }
            fn visit_borrowed_str<E>(self, text: &'de str) -> Result<Self::Value, E> {
                Ok(RawSourced { text: Text(Cow::Borrowed(text)), source: None })
            }
            fn visit_str<E>(self, text: &str) -> Result<Self::Value, E> {
                Ok(RawSourced { text: Text(Cow::Owned(text.to_owned())), source: None })
            }
            fn visit_seq<A: SeqAccess<'de>>(self, mut parts: A) -> Result<Self::Value, A::Error> {
                let text = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(0, &self))?;
                let source = parts.next_element()?.ok_or_else(|| A::Error::invalid_length(1, &self))?;
                Ok(RawSourced { text, source: Some(source) })
            }
        }
        deserializer.deserialize_any(TextOrTwo)
    }
}
