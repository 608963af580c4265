//! One sentence of one language, read when it is told first.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::table::{COUNT, Words, name, words};
use super::{Lang, Value, digits, pseudo};

type Sentence = FluentBundle<FluentResource>;

/// Tells a sentence, or nothing where the language lacks it.
pub(super) fn in_language(lang: Lang, at: usize, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    static READ: [[OnceLock<Box<Sentence>>; COUNT]; Lang::ALL.len()] =
        [const { [const { OnceLock::new() }; COUNT] }; Lang::ALL.len()];
    let pattern = match words(lang, at)? {
        Words::Plain(text) if lang == Lang::Pseudo => return Some(pseudo::disguise(text).into_owned()),
        Words::Plain(text) => return Some(text.to_owned()),
        Words::Pattern(pattern) => pattern,
    };
    let sentence = READ[lang as usize][at].get_or_init(|| Box::new(read(lang, pattern)));
    let pattern = sentence.get_message(name(at))?.value()?;
    let mut given = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        given.set(*name, value.0.clone());
    }
    // The compiler has checked that every variable is given. Any other error leaves the name of the variable in the
    // text.
    let mut wrong = Vec::new();
    Some(sentence.format_pattern(pattern, Some(&given), &mut wrong).into_owned())
}

fn read(lang: Lang, pattern: &str) -> Sentence {
    let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut made = FluentBundle::new_concurrent(vec![tag]);
    // Many terminals show the marks that keep texts of two directions apart, so they are left out.
    made.set_use_isolating(false);
    made.set_formatter(Some(digits::written));
    if lang == Lang::Pseudo {
        made.set_transform(Some(pseudo::disguise));
    }
    // `build/catalogue.rs` has read the same text without a flaw.
    let resource = FluentResource::try_new(pattern.to_owned()).unwrap_or_else(|(part, _)| part);
    made.add_resource_overriding(resource);
    made
}
