//! Every source that people read is told in their language, wherever it stands.

#![allow(clippy::unwrap_used)]

use std::sync::LazyLock;

use article5::rulebook::library::built_in_words;
use article5::rulebook::{Library, Overlay, Rulebook};
use article5::words::{Lang, law_in_words, sources_in_words, within};

static RULES: LazyLock<Rulebook> = LazyLock::new(|| Library::default().load().unwrap().rulebook);

/// The same rules with the words of a language laid over them.
fn laid(lang: Lang) -> Rulebook {
    let mut rulebook = RULES.clone();
    Overlay::read(lang, &built_in_words(lang)).0.lay(&mut rulebook);
    rulebook
}

/// Every source of a rulebook as people read it, with where it stands.
fn told(rulebook: &Rulebook) -> Vec<(String, String)> {
    let mut told = vec![("edition".to_owned(), rulebook.edition.text_of_law.clone())];
    let mut tell = |at: &str, source: String| told.push((at.to_owned(), source));
    for rule in &rulebook.rules {
        tell(&rule.id, rule.provision.clone());
    }
    for item in &rulebook.items {
        item.law.iter().for_each(|law| tell(&item.name, law.place.to_string()));
        tell(&item.name, sources_in_words(&item.guidance));
    }
    for word in &rulebook.glossary {
        tell(&word.word, word.law.to_string());
    }
    let then = &rulebook.consequences;
    let steps = then.steps.iter();
    steps.clone().flat_map(|steps| &steps.source).for_each(|source| tell("steps", source.to_string()));
    for text in steps.flat_map(|steps| &steps.todo).chain(&then.caveats) {
        text.source.iter().for_each(|source| tell(&text.text, source.to_string()));
    }
    for size in &then.sizes {
        tell(&size.id, size.fine.law.to_string());
    }
    for enforcer in &then.enforcers {
        tell(&enforcer.who, enforcer.law.to_string());
    }
    for neighbour in &then.neighbours {
        tell(&neighbour.id, neighbour.law.to_string());
    }
    told
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-')).filter(|word| !word.is_empty())
}

const ENGLISH: [&str; 26] = [
    "Art.",
    "Annex",
    "Rec",
    "ORec",
    "recital",
    "GL",
    "HR-D",
    "Guidelines",
    "Directive",
    "Directives",
    "Regulation",
    "Reg.",
    "GDPR",
    "Charter",
    "Act",
    "para",
    "fn",
    "with",
    "and",
    "above",
    "draft",
    "Draft",
    "status",
    "guidance",
    "known",
    "text",
];

#[test]
fn no_source_keeps_an_english_word_in_dutch() {
    let rulebook = laid(Lang::Nl);
    within(Lang::Nl, || {
        for (at, source) in told(&rulebook) {
            let english = words(&source).find(|word| ENGLISH.contains(word));
            assert_eq!(english, None, "{at}: {source}");
            assert_eq!(law_in_words(&source), source, "{at}: what is told is told once");
        }
    });
}

#[test]
fn no_source_is_a_bare_abbreviation_in_english() {
    within(Lang::En, || {
        for (at, source) in told(&RULES) {
            let bare = words(&source).find(|word| ["GL", "Rec", "ORec", "HR-D", "fn", "Reg."].contains(word));
            assert_eq!(bare, None, "{at}: {source}");
            assert_eq!(law_in_words(&source), source, "{at}: what is told is told once");
        }
    });
}
