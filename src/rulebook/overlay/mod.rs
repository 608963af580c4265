//! The rules in another language: words by id, laid over a sound rulebook. They cannot touch logic, and they never
//! change the hash of the rules.
//!
//! A file such as `nl/f.ron` stands beside the rules, in a folder named for its language:
//!
//! ```ron
//! Words(
//!     of: "f",
//!     edition: "2026.2",
//!     texts: [
//!         (at: "title",
//!          of: "Feelings at work or in education",
//!          say: "Emoties op het werk of in het onderwijs"),
//!     ],
//! )
//! ```
//!
//! Each text stands beside the one that it translates, so that a lawyer reads both. A text is laid only over the words
//! that it was made for: whatever was reworded since is told in its source language and reported.

mod faults;
mod raw;
mod skeleton;
mod style;
mod texts;

use std::collections::BTreeMap;

pub use faults::{Coverage, faults_of};
pub use skeleton::skeleton_of;

use self::raw::RawWords;
use super::flaw::Flaw;
use super::rule::Rulebook;
use super::syntax::Source;
use crate::words::{Lang, law_in_words, within};

/// The name before the bracket of a file of words.
pub(super) const KIND: &str = "Words";

/// What is said in another language, by the file and the place of the text: what it translates, and the translation.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Overlay {
    /// The language.
    pub lang: Lang,
    texts: BTreeMap<String, BTreeMap<String, (String, String)>>,
}

impl Overlay {
    /// Reads files of words, later ones over earlier ones; what cannot be read is left out and told.
    pub fn read(lang: Lang, sources: &[Source]) -> (Self, Vec<Flaw>) {
        let mut overlay = Self { lang, ..Self::default() };
        let mut flaws = Vec::new();
        for source in sources.iter().filter(|source| source.kind() == Some(KIND)) {
            match source.read::<RawWords>() {
                Ok(raw) => {
                    let file = overlay.texts.entry(raw.of.to_owned()).or_default();
                    let texts = raw.texts.into_iter().filter(|text| !text.say.0.trim().is_empty());
                    file.extend(
                        texts.map(|text| (text.at.to_owned(), (text.of.0.into_owned(), text.say.0.into_owned()))),
                    );
                }
                Err(flaw) => flaws.push(*flaw),
            }
        }
        (overlay, flaws)
    }

    /// Says every text of the rulebook in this language for which there are words made for it.
    pub fn lay(&self, rulebook: &mut Rulebook) {
        if self.texts.is_empty() {
            return;
        }
        rulebook.lang = self.lang;
        texts::each(rulebook, &mut |place, text| {
            let found = self.texts.get(place.file).and_then(|file| file.get(place.at));
            if let Some((of, say)) = found
                && of == text
            {
                say.clone_into(text);
            }
        });
        within(self.lang, || {
            texts::places(rulebook, &mut |place| *place = law_in_words(place));
        });
    }
}
