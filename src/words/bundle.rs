//! One area of one language, read when its first sentence is told.

use std::sync::OnceLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource};
use unic_langid::LanguageIdentifier;

use super::table::{AREA_COUNT, source};
use super::{Lang, Value, digits, pseudo};

type Area = FluentBundle<FluentResource>;

/// Tells a sentence, or nothing where the language lacks it.
pub(super) fn in_language(lang: Lang, area: usize, key: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    let area = area_of(lang, area);
    let pattern = area.get_message(key)?.value()?;
    let mut given = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        given.set(*name, value.0.clone());
    }
    // The compiler has seen that every variable is given; whatever else could be wrong leaves its name in the text.
    let mut wrong = Vec::new();
    Some(area.format_pattern(pattern, Some(&given), &mut wrong).into_owned())
}

/// Tells a sentence in the language that has them all.
pub(super) fn in_english(area: usize, key: &str, values: &[(&'static str, Value<'_>)]) -> Option<String> {
    in_language(Lang::En, area, key, values)
}

/// Whether a language has a sentence of its own.
pub(super) fn has(lang: Lang, area: usize, key: &str) -> bool {
    area_of(lang, area).has_message(key)
}

fn area_of(lang: Lang, area: usize) -> &'static Area {
    static READ: [[OnceLock<Area>; AREA_COUNT]; Lang::ALL.len()] =
        [const { [const { OnceLock::new() }; AREA_COUNT] }; Lang::ALL.len()];
    READ[lang as usize][area].get_or_init(|| read(lang, area))
}

fn read(lang: Lang, area: usize) -> Area {
    let tag: LanguageIdentifier = lang.tag().parse().unwrap_or_default();
    let mut made = FluentBundle::new_concurrent(vec![tag]);
    // The marks that keep texts of two directions apart are wider than nothing on many terminals.
    made.set_use_isolating(false);
    made.set_formatter(Some(digits::written));
    if lang == Lang::Pseudo {
        made.set_transform(Some(pseudo::disguise));
    }
    // `build.rs` has read the same text without a flaw.
    let resource = FluentResource::try_new(source(lang, area).to_owned()).unwrap_or_else(|(part, _)| part);
    made.add_resource_overriding(resource);
    made
}
