//! What can stand for a variable of a sentence.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

/// A text, a number or a day.
#[derive(Debug, Clone)]
pub struct Value<'a>(pub(super) FluentValue<'a>);

impl<'a> From<&'a str> for Value<'a> {
    fn from(text: &'a str) -> Self {
        Self(FluentValue::String(Cow::Borrowed(text)))
    }
}

impl<'a> From<&'a String> for Value<'a> {
    fn from(text: &'a String) -> Self {
        Self::from(text.as_str())
    }
}

impl From<String> for Value<'_> {
    fn from(text: String) -> Self {
        Self(FluentValue::String(Cow::Owned(text)))
    }
}

impl<'a> From<Cow<'a, str>> for Value<'a> {
    fn from(text: Cow<'a, str>) -> Self {
        Self(FluentValue::String(text))
    }
}

impl From<char> for Value<'_> {
    fn from(letter: char) -> Self {
        Self::from(letter.to_string())
    }
}

impl From<std::path::Display<'_>> for Value<'_> {
    fn from(path: std::path::Display<'_>) -> Self {
        Self::from(path.to_string())
    }
}

impl<'a> From<&&'a str> for Value<'a> {
    fn from(text: &&'a str) -> Self {
        Self::from(*text)
    }
}

macro_rules! numbers {
    ($($kind:ty),*) => {$(
        impl From<$kind> for Value<'_> {
            fn from(number: $kind) -> Self {
                Self(FluentValue::from(number))
            }
        }
        impl From<&$kind> for Value<'_> {
            fn from(number: &$kind) -> Self {
                Self(FluentValue::from(*number))
            }
        }
    )*};
}

numbers!(u8, u16, u32, u64, usize, i32, i64, f64);
