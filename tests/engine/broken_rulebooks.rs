//! Guards what a person is told about broken rule files. Each file and each folder under `tests/broken` is laid over
//! the built-in rules, and the whole report that it earns has to be the text beside it. `UPDATE=1` writes the texts
//! anew; read them before they go in. The files hold a rule `x`, which is added to the list of the edition.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use crate::broken::{Files, folder_of, home, sound, text_of, told, with};
use article5::rulebook::library::check_folder;
use proptest::prelude::*;

/// The report on these files, laid over the built-in rules.
fn report(files: &Files) -> String {
    let folder = folder_of(files);
    match check_folder(Some(folder.path())) {
        Ok(_) => "no flaw\n".to_owned(),
        Err(flaws) => told(&flaws, folder.path()),
    }
}

/// The files and folders as they are kept, each with the name of its report.
fn kept() -> BTreeMap<String, Files> {
    let mut found = BTreeMap::new();
    for entry in fs::read_dir(home()).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            let files = fs::read_dir(&path).unwrap().map(|entry| file(&entry.unwrap().path()));
            found.insert(name, files.collect());
        } else if path.extension().is_some_and(|ending| ending == "ron") {
            found.insert(name, vec![file(&path)]);
        }
    }
    found
}

fn file(path: &Path) -> (String, Vec<u8>) {
    (path.file_name().unwrap().to_string_lossy().into_owned(), fs::read(path).unwrap())
}

/// Files that an editor would not keep as they are, or that are too large to keep.
fn made() -> BTreeMap<String, Files> {
    let sound = sound();
    let most = 1024 * 1024;
    let padded = |bytes: usize| format!("{sound}{}", " ".repeat(bytes - sound.len()));
    let nested = |open: &str, close: &str, levels: usize| {
        let test = format!("test: {}Ask(\"small\"){}", open.repeat(levels), close.repeat(levels));
        with("test: Ask(\"small\")", &test)
    };
    let extensions = "#![enable(implicit_some, unwrap_newtypes, unwrap_variant_newtypes)]";
    let texts = [
        ("byte-order-mark", format!("\u{feff}{sound}")),
        ("windows-line-ends", sound.replace('\n', "\r\n")),
        ("windows-line-ends-and-a-flaw", with("Ask(\"round\")", "Ask(\"roud\")").replace('\n', "\r\n")),
        ("extensions", format!("{extensions}\n{sound}")),
        ("explicit-names", format!("#![enable(explicit_struct_names)]\n{sound}")),
        ("remark-inside-a-remark", format!("/* one /* two */ one */\n{sound}")),
        ("as-large-as-can-be", padded(most)),
        ("too-large", padded(most + 1)),
        ("nested-30-lists", nested("All([", "])", 30)),
        ("nested-65-lists", nested("All([", "])", 65)),
        ("nested-too-often", nested("All([", "])", 100_000)),
        ("negated-too-often", nested("Not(", ")", 120_000)),
        ("open-brackets", "(".repeat(500_000)),
        ("open-lists", format!("Rule(\n    conditions: {}", "[".repeat(500_000))),
        ("open-remarks", "/*".repeat(500_000)),
        ("open-remarks-inside", format!("Rule(\n{}", "/*".repeat(500_000))),
        ("blank-file", "\n \n\t\n".to_owned()),
        ("hidden-escape", with("What is round", "What is \u{1b}[2J\u{1b}]0;title\u{7}round")),
        ("hidden-c1", with("What is round", "What is \u{9b}2Jround")),
        ("hidden-bidi", with("What is round", "What is \u{202e}dnuor\u{202c} and \u{2066}round")),
        ("hidden-zero-width", with("What is round", "What is ro\u{200b}und")),
        ("hidden-tags", with("What is round", "What is round\u{e0041}\u{e0042}")),
        ("hidden-carriage-return", with("What is round", "What is\rround")),
        ("hidden-in-an-id", with("id: \"round\"", "id: \"ro\u{200b}und\"")),
        ("hidden-in-a-reference", with("Ask(\"round\")", "Ask(\"round\u{202e}\")")),
        ("hidden-in-a-field", with("find_out:", "find\u{200b}_out:")),
        ("hidden-in-a-variant", with("test: Ask", "test: A\u{1b}sk")),
        ("hidden-in-a-date", with("2025-02-02", "2025-02-02\u{1b}")),
        ("hidden-in-a-letter", with("id: \"x\"", "id: \"x\u{200b}\"")),
        ("hidden-in-a-reason", with("test: Ask(\"small\")", "test: Unsettled(Ask(\"small\"), \"\u{1b}[2J\")")),
        ("hidden-before-everything", format!("\u{200b}{sound}")),
        ("composed-otherwise", with("Ask(\"round\")", "Ask(\"rou\u{301}nd\")")),
    ];
    let mut found: BTreeMap<String, Files> = texts
        .into_iter()
        .map(|(name, text)| (name.to_owned(), vec![(format!("{name}.ron"), text.into_bytes())]))
        .collect();
    let latin: Vec<u8> = sound.chars().map(|c| if c == 'w' { 0xfc } else { c as u8 }).collect();
    found.insert("latin-1".to_owned(), vec![("latin-1.ron".to_owned(), latin)]);
    let copy = |name: &str, text: &str| (name.to_owned(), text.as_bytes().to_vec());
    let scope = format!("// A copy.\n{}", text_of("Scope"));
    found.insert("scope-twice".to_owned(), vec![copy("a.ron", &scope), copy("b.ron", &scope), copy("x.ron", &sound)]);
    found.insert("rule-twice".to_owned(), vec![copy("x.ron", &sound), copy("rules/x.ron", &sound)]);
    found.insert("hidden-in-a-file-name".to_owned(), vec![copy("a\u{1b}[2J\u{202e}.ron", "Rule(")]);
    found
}

/// Compares each report with its text, and tells all differences at once.
fn compare(cases: &BTreeMap<String, Files>) {
    let mut wrong = Vec::new();
    for (name, files) in cases {
        let got = report(files);
        let place = home().join(name).with_extension("txt");
        if std::env::var_os("UPDATE").is_some() {
            fs::write(&place, &got).unwrap();
        }
        let expected = fs::read_to_string(&place).unwrap_or_default();
        if got != expected {
            wrong.push(format!("==== {name}: expected\n{expected}---- got\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_kept_file_earns_its_report() {
    compare(&kept());
}

#[test]
fn every_made_file_earns_its_report() {
    compare(&made());
}

#[test]
fn every_report_is_earned_by_one_file() {
    let (kept, made) = (kept(), made());
    for entry in fs::read_dir(home()).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|ending| ending == "txt") {
            let name = path.file_stem().unwrap().to_string_lossy().into_owned();
            assert!(kept.contains_key(&name) != made.contains_key(&name), "{name}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 40, ..ProptestConfig::default() })]

    /// Whatever is cut out of, put into or turned round in a rule file: it is refused with a clean report or it loads,
    /// and nothing panics.
    #[test]
    fn no_damage_brings_the_check_down(
        damage in prop::collection::vec((any::<prop::sample::Index>(), 0_usize..40, "[\"(){}\\[\\],:\\\\/*#!\u{1b}\u{202e}éa-z ]{0,3}"), 1..4),
    ) {
        let mut text: Vec<char> = sound().chars().collect();
        for (at, cut, put) in damage {
            let at = at.index(text.len());
            let end = (at + cut).min(text.len());
            text.splice(at..end, put.chars());
        }
        let text: String = text.into_iter().collect();
        let told = report(&vec![("x.ron".to_owned(), text.into_bytes())]);
        prop_assert!(told == "no flaw\n" || told.contains("error: "), "{}", told);
    }
}
