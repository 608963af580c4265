//! The catalogue: nothing in it is unused, nothing that is told is missing, and languages do not mix.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;

use article5::words::{Lang, Value, all_keys, and, day, euro, key, lang, missing, number, or, say, within};
use fluent_bundle::{FluentArgs, FluentBundle, FluentResource};
use jiff::civil::date;

/// The text of every file under a folder of the package.
fn texts(folder: &str) -> Vec<String> {
    let mut found = Vec::new();
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(folder)];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.push(fs::read_to_string(&path).unwrap());
            }
        }
    }
    found
}

/// Every text between quotation marks or braces that could be a key.
fn named(text: &str) -> impl Iterator<Item = &str> {
    text.split(|c: char| !c.is_ascii_alphanumeric() && c != '-').filter(|word| word.contains('-'))
}

#[test]
fn every_sentence_is_told_somewhere() {
    let code = texts("src");
    let mut used: BTreeSet<&str> = code.iter().flat_map(|text| named(text)).collect();
    let catalogue = texts("assets/words");
    // A sentence can be part of another one: then its key stands within that one, not at the start of a line.
    let within = catalogue.iter().flat_map(|text| text.lines()).filter_map(|line| line.split_once('{'));
    used.extend(within.flat_map(|(_, rest)| named(rest)));
    let idle: Vec<&str> = all_keys().map(|(key, _)| key.name()).filter(|key| !used.contains(key)).collect();
    assert!(idle.is_empty(), "nothing tells {idle:?}");
}

#[test]
fn every_language_has_every_sentence() {
    // These are promised to be whole. Any other may lack sentences, and then says so behind its name.
    let whole = [Lang::En, Lang::Nl, Lang::Pseudo];
    for lang in Lang::ALL {
        let lacks: Vec<&str> = missing(lang).iter().map(|missing| missing.key.name()).collect();
        let says_so = !whole.contains(&lang) && lang.own_name().ends_with(')');
        assert!(lacks.is_empty() || says_so, "{lang:?} lacks {lacks:?}");
    }
    assert!(Lang::OFFERED.iter().all(|lang| Lang::of(lang.tag()) == Some(*lang)));
    assert_eq!(Lang::of("en_IE.UTF-8"), Some(Lang::En));
    assert_eq!(Lang::of("xx"), None);
}

#[test]
fn keys_are_in_order_and_none_is_told_as_its_own_name() {
    let keys: Vec<&str> = all_keys().map(|(key, _)| key.name()).collect();
    assert!(keys.is_sorted() && !keys.is_empty());
    for (key, takes) in all_keys() {
        if takes.is_empty() {
            assert_ne!(key.text(), key.name());
            assert!(!key.text().is_empty());
        }
    }
}

#[test]
fn plurals_numbers_days_and_rows_are_those_of_the_language() {
    assert_ne!(say!("verdict-headline-not-finished", rules = 1), say!("verdict-headline-not-finished", rules = 2));
    assert!(say!("verdict-headline-not-finished", rules = 12_345).contains("12,345"));
    assert_eq!([number(7), number(1234), number(35_000_000)], ["7", "1234", "35,000,000"]);
    assert!(euro(35_000_000).contains("35,000,000"));
    assert_eq!(day(date(2026, 12, 2)), "2 December 2026");
    assert_eq!(and(&["a", "b", "c"]), "a, b and c");
    assert_eq!(or(&["a", "b"]), "a or b");
    assert_eq!(and(&[""; 0]), "");
    // No marks around what is set in, which many terminals show.
    assert!(euro(1).chars().all(|c| c.is_ascii_graphic() || c == ' '));
}

#[test]
fn dutch_writes_days_numbers_sums_and_rows_in_its_own_way() {
    within(Lang::Nl, || {
        assert_eq!(day(date(2026, 12, 2)), "2 december 2026");
        assert_eq!(number(35_000_000), "35.000.000");
        assert_eq!(euro(35_000_000), "€ 35.000.000");
        assert_eq!(say!("money-euro", amount = 1_500_000.5), "€ 1.500.000,5");
        assert_eq!(and(&["a", "b", "c"]), "a, b en c");
        assert!(say!("verdict-headline-not-finished", rules = 12_345).contains("12.345"));
        assert_eq!(key!("answer-yes-letter").text(), "j");
        assert_eq!(key!("typed-not-sure").typed().nth(1), Some("weet ik niet"));
    });
    assert_eq!(within(Lang::Pseudo, || key!("typed-yes").typed().nth(1)), Some("yes"));
}

/// Variables that hold a limit of the program or a count that is never one: what is told of one has a sentence of its own.
const NEVER_ONE: [&str; 12] = [
    "most",
    "MOST_NAME",
    "MOST_LETTERS",
    "choices",
    "texts",
    "situations",
    "questions",
    "walks",
    "limit",
    "fewest",
    "least",
    "of",
];
/// Sentences in which a variable that is one elsewhere is more.
const SEVERAL: [&str; 14] = [
    "onepage-long",
    "account-scope-uncertain-several",
    "command-no-flaw",
    "flaw-scope-asks-too-much",
    "flaw-rule-asks-too-much",
    "flaw-question-too-long",
    "flaw-quotation-too-long",
    "overlay-question-too-long",
    "inventory-unknown-columns",
    "inventory-no-column-known",
    "line-plan-which",
    "review-fields",
    "selection-several-groups",
    "training-told-language",
];
/// Words behind a number that look like plurals and are none.
const NO_PLURALS: [&str; 18] = [
    "is", "was", "has", "does", "needs", "holds", "gives", "een", "en", "als", "geen", "tegen", "eens", "open",
    "teken", "toets", "plaats", "casus",
];

#[test]
fn one_is_followed_by_no_plural() {
    let catalogue = texts("assets/words").join("\n");
    // What decides between singular and plural anywhere is a count; everything else is a name, a day or a word.
    let counts = |name: &str| catalogue.contains(&format!("${name} ->")) && !NEVER_ONE.contains(&name);
    let mut wrong = Vec::new();
    for (lang, endings) in [(Lang::En, &["s"][..]), (Lang::Nl, &["s", "en"])] {
        for (key, takes) in all_keys().filter(|(key, takes)| !takes.is_empty() && !SEVERAL.contains(&key.name())) {
            let values: Vec<(&'static str, Value)> =
                takes.iter().map(|name| (*name, if counts(name) { 1_usize.into() } else { "X".into() })).collect();
            let told = within(lang, || key.with(&values));
            let words: Vec<&str> = told.split_whitespace().collect();
            for pair in words.windows(2) {
                let word = pair[1].trim_end_matches(|c: char| !c.is_alphabetic());
                let is_plural = endings.iter().any(|ending| word.ends_with(ending)) && word == word.to_lowercase();
                if pair[0] == "1" && is_plural && !NO_PLURALS.contains(&word) {
                    wrong.push(format!("{lang:?} {}: {} {}", key.name(), pair[0], pair[1]));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn the_language_of_the_system_is_the_first_that_is_set() {
    let system = |set: &'static [(&'static str, &'static str)]| {
        Lang::of_system(|name| set.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned()))
    };
    assert_eq!(system(&[("LANG", "nl_NL.UTF-8")]), Some(Lang::Nl));
    assert_eq!(system(&[("LC_ALL", "C.UTF-8"), ("LANG", "nl_NL.UTF-8")]), None);
    assert_eq!(system(&[("LC_ALL", ""), ("LC_MESSAGES", "en_IE"), ("LANG", "nl_NL.UTF-8")]), Some(Lang::En));
    assert_eq!(system(&[]), None);
}

#[test]
fn a_report_in_another_language_leaves_the_session_alone() {
    assert_eq!(lang(), Lang::En);
    let english = say!("answer-not-sure");
    let other = within(Lang::Pseudo, || {
        assert_eq!(lang(), Lang::Pseudo);
        assert_eq!(within(Lang::En, || say!("answer-not-sure")), english);
        assert_eq!(lang(), Lang::Pseudo);
        say!("answer-not-sure")
    });
    assert_ne!(other, english);
    assert_eq!(lang(), Lang::En);
    let panicked = std::panic::catch_unwind(|| within(Lang::Pseudo, || assert_eq!(lang(), Lang::En)));
    assert!(panicked.is_err());
    assert_eq!(lang(), Lang::En);
}

#[test]
fn the_pseudo_language_is_longer_and_never_plain() {
    let (mut plain, mut longer) = (0, 0);
    for (key, _) in all_keys().filter(|(_, takes)| takes.is_empty()) {
        plain += key.text().chars().count();
        longer += within(Lang::Pseudo, || key.text().chars().count());
    }
    assert!(longer * 100 > plain * 125 && longer * 100 < plain * 160, "{plain} became {longer}");
    assert_ne!(within(Lang::Pseudo, || key!("day-may").text()), "May");
}

/// Every sentence of a file with other words: what stands behind a key, or on a line of its own, begins with a sign.
fn invented(text: &str) -> String {
    let told = |line: &str| match line.split_once(" = ") {
        Some((key, words)) if !line.starts_with([' ', '#']) => format!("{key} = ¤{words}"),
        _ => line.to_owned(),
    };
    let mut lines: Vec<String> = Vec::new();
    for line in text.lines() {
        // A sentence that begins below its key gets the sign before its first line.
        let begins_below = lines.last().is_some_and(|before| !before.starts_with([' ', '#']) && before.ends_with(" ="));
        lines.push(if begins_below { format!("    ¤{}", line.trim_start()) } else { told(line) });
    }
    lines.join("\n") + "\n"
}

#[test]
fn a_language_of_files_alone_tells_every_sentence() {
    let mut bundle = FluentBundle::new(vec!["x-invented".parse().unwrap_or_default()]);
    bundle.set_use_isolating(false);
    for text in texts("assets/words/en") {
        let resource = FluentResource::try_new(invented(&text)).map_err(|(_, wrong)| wrong).unwrap();
        bundle.add_resource(resource).unwrap();
    }
    for (key, takes) in all_keys() {
        let mut given = FluentArgs::new();
        for name in takes {
            given.set(*name, 2);
        }
        let mut wrong = Vec::new();
        let words = bundle.get_message(key.name()).and_then(|message| message.value()).unwrap();
        let told = bundle.format_pattern(words, Some(&given), &mut wrong);
        assert!(told.starts_with('¤') && wrong.is_empty(), "{}: {told} {wrong:?}", key.name());
    }
}
