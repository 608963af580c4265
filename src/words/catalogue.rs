//! The keys of the catalogue, checked when the program is compiled.

use std::sync::OnceLock;

use super::bundle::in_language;
use super::table::{self, COUNT, Words, find, holds, words};
use super::{Lang, Value, lang, within};

/// A sentence of the catalogue. There is none without words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(usize);

impl Key {
    /// Finds a key and compares its variables with those that are given, in any order.
    ///
    /// # Panics
    /// Where no sentence has this key or takes other variables. It is called in constants alone, so that this stops
    /// the compiler and never the program.
    pub const fn checked(key: &str, given: &[&str]) -> Self {
        let found = find(key);
        assert!(found < COUNT, "no sentence has this key; add it to assets/words/en");
        let takes = table::variables(found);
        let mut at = 0;
        while at < takes.len() {
            assert!(holds(given, takes[at]), "the sentence has a variable that is not given");
            at += 1;
        }
        at = 0;
        while at < given.len() {
            assert!(holds(takes, given[at]), "the sentence does not have a variable that is given");
            at += 1;
        }
        Self(found)
    }

    /// The key as it stands in the file.
    pub fn name(self) -> &'static str {
        table::name(self.0)
    }

    /// The sentence, which takes no variables.
    pub fn text(self) -> &'static str {
        static TOLD: [[OnceLock<&'static str>; COUNT]; Lang::ALL.len()] =
            [const { [const { OnceLock::new() }; COUNT] }; Lang::ALL.len()];
        let lang = lang();
        if lang != Lang::Pseudo
            && let Some(Words::Plain(text)) = words(lang, self.0)
        {
            return text;
        }
        // Each sentence is made once in each language and kept as long as the program runs.
        TOLD[lang as usize][self.0].get_or_init(|| Box::leak(self.tell(lang, &[]).into_boxed_str()))
    }

    /// The words that a person may type, where the sentence is a list of them with commas between. Nobody can type the
    /// pseudo-language, so there the English words count.
    pub fn typed(self) -> impl Iterator<Item = &'static str> {
        let list = if lang() == Lang::Pseudo { within(Lang::En, || self.text()) } else { self.text() };
        list.split(',').map(str::trim)
    }

    /// The sentence with these variables.
    pub fn with(self, values: &[(&'static str, Value<'_>)]) -> String {
        self.tell(lang(), values)
    }

    fn tell(self, lang: Lang, values: &[(&'static str, Value<'_>)]) -> String {
        let told = in_language(lang, self.0, values).or_else(|| in_language(Lang::En, self.0, values));
        told.unwrap_or_else(|| self.name().to_owned())
    }
}

/// A sentence that a language lacks, so that English is told.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Missing {
    /// The language.
    pub lang: Lang,
    /// The key.
    pub key: Key,
}

/// Every key with the variables that it takes.
pub fn all_keys() -> impl Iterator<Item = (Key, &'static [&'static str])> {
    (0..COUNT).map(|at| (Key(at), table::variables(at)))
}

/// What a language lacks.
pub fn missing(lang: Lang) -> Vec<Missing> {
    let lacks = (0..COUNT).filter(|at| words(lang, *at).is_none());
    lacks.map(|at| Missing { lang, key: Key(at) }).collect()
}
