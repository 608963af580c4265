//! Screens and line mode in the pseudo-language: what stands there in plain English does not come from the catalogue.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use article5::line::{Surroundings, Talk};
use article5::logic::Answer;
use article5::record::DataFolder;
use article5::words::{Lang, within};
use jiff::civil::date;

use crate::sitting::{FEELINGS, Sitting, now, rules};
use crate::training::to_story;

/// So many plain words in a row are a sentence of ours, and no name.
const RUN: usize = 3;

/// The longer words of a text that have a letter which the pseudo-language never leaves as it is, or none, where a row of
/// plain words ends.
fn plain(text: &str) -> Vec<Option<String>> {
    let is_plain = |word: &&str| {
        word.bytes().all(|byte| byte.is_ascii_alphabetic()) && word.to_lowercase().contains(['a', 'e', 'i', 'o', 'u'])
    };
    text.split(|c: char| !c.is_alphanumeric())
        .filter(|word| word.chars().count() > 2)
        .map(|word| Some(word).filter(is_plain).map(str::to_lowercase))
        .collect()
}

/// Every row of plain words in the rule files and in the texts that people typed.
fn known() -> BTreeSet<Vec<String>> {
    // Keys are called the same everywhere.
    let mut found = BTreeSet::from_iter(rows("Tab Shift+Tab"));
    let mut folders = vec![PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("questionnaires")];
    while let Some(folder) = folders.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else {
                found.extend(rows(&fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

fn rows(text: &str) -> Vec<Vec<String>> {
    plain(text).windows(RUN).filter_map(|words| words.iter().cloned().collect()).collect()
}

/// What of a screen is neither in the pseudo-language nor from the rules. Rows of words do not go past a border or a
/// wide gap.
fn left_in_english(screen: &str, known: &BTreeSet<Vec<String>>) -> Vec<String> {
    let parts = screen
        .lines()
        .flat_map(|line| line.split("  "))
        .flat_map(|part| part.split(['│', '|', '·', ':', ';', ',', '(', ')']));
    parts.filter(|part| rows(part).iter().any(|row| !known.contains(row))).map(str::to_owned).collect()
}

/// A check of a tool that rule (f) catches.
fn answered(folder: &Path) {
    let mut sitting = Sitting::at(folder, (110, 40));
    sitting.begin("Pilot");
    let story = |name: &str| if FEELINGS.contains(&name) { Answer::Yes } else { Answer::NotSure };
    sitting.answer(&rules(), &story, 30);
    sitting.press("Ctrl+q");
}

#[test]
fn every_screen_is_told_from_the_catalogue() {
    let known = known();
    let folder = tempfile::tempdir().unwrap();
    let mut told = BTreeSet::new();
    let mut look = |way: &str, sitting: &mut Sitting| {
        told.extend(left_in_english(&sitting.text(), &known).into_iter().map(|part| format!("{way}: {part}")));
    };
    within(Lang::Pseudo, || {
        let mut first = Sitting::at(folder.path(), (110, 40));
        look("first start", &mut first);
        for keys in ["Enter", "?", "Esc", "F9", "Esc", "a", "F1"] {
            first.press(keys);
            look(keys, &mut first);
        }
    });
    within(Lang::En, || answered(folder.path()));
    let ways = [
        "F1",
        "F9",
        "/",
        "v",
        "z",
        "F5",
        "F7",
        "F3",
        "F4",
        "Enter F1",
        "Enter F3",
        "Enter F4",
        "Enter q",
        "Enter q F1",
        "Enter d",
        "Enter i",
        "Enter m",
        "Enter h",
        "Enter u",
        "Enter t",
        "Enter /",
        "Enter F8",
        "Enter r",
        "Enter r F1",
        "Enter r Enter",
        "Enter r e",
        "Enter r s",
        "Enter r p",
        "Enter r t",
        "Enter r k",
        "Enter r i",
        "Enter r F3",
        "Enter r F4",
        "Enter Ctrl+q",
    ];
    for way in ways {
        within(Lang::Pseudo, || {
            let mut sitting = Sitting::at(folder.path(), (110, 60));
            look("home", &mut sitting);
            sitting.press(way);
            look(way, &mut sitting);
        });
    }
    assert!(told.is_empty(), "in English:\n{}", told.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn every_screen_of_training_is_told_from_the_catalogue() {
    let known = known();
    let mut told = BTreeSet::new();
    // Alone with reasons at once, alone with reasons at the end, and a room that is split and votes again.
    let answers = "1 1 3 Enter;F1;Esc;f;Enter;".repeat(6);
    let late = "2 Enter;".repeat(6) + &"Enter;".repeat(6);
    let votes = "\"1121\";Enter;\"y9\";Enter;Esc;\"1121\";3 Enter;f;Enter;".repeat(6);
    // The story is the same each time, so that all its six questions are gone through.
    let walks = [
        (
            "t;F1;Esc;End;Enter;Enter;Enter;Down Enter;Home",
            format!("Enter;F1;Esc;Enter;Enter;{answers}F1;Esc;1 Enter;Enter;Enter"),
        ),
        ("t;Down Down Right", format!("Enter;Enter;Enter;{late}Enter;Enter")),
        (
            "t;Down Right;Down;F1;Esc;Backspace Backspace 0 Down;Up Up Up Enter;Down Down Backspace 4 Down Down Right",
            format!("Enter;Enter;F1;Esc;Enter;{votes}1 Enter;Enter;Enter"),
        ),
    ];
    for (list, story) in walks {
        within(Lang::Pseudo, || {
            let folder = tempfile::tempdir().unwrap();
            let mut sitting = Sitting::at(folder.path(), (110, 60));
            sitting.press("Enter");
            let mut walk = |sitting: &mut Sitting, keys: &str| {
                for keys in keys.split(';').filter(|keys| !keys.is_empty()) {
                    sitting.press(keys);
                    let english = left_in_english(&sitting.text(), &known);
                    told.extend(english.into_iter().map(|part| format!("{keys}: {part}")));
                }
            };
            walk(&mut sitting, list);
            to_story(&mut sitting, "The report with the coloured bar");
            walk(&mut sitting, &story);
            // It came to its end, and nothing was left out.
            let files = fs::read_dir(folder.path().join("training")).unwrap().map(|entry| entry.unwrap().path());
            let sessions: Vec<_> = files.filter(|path| path.is_file()).collect();
            assert!(fs::read_to_string(&sessions[0]).unwrap().contains("did:Ended"), "{}", sitting.text());
        });
    }
    assert!(told.is_empty(), "in English:\n{}", told.into_iter().collect::<Vec<_>>().join("\n"));
}

#[test]
fn line_mode_is_told_from_the_catalogue() {
    let (known, loaded) = (known(), rules());
    let folder = tempfile::tempdir().unwrap();
    let desk = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let around = Surroundings {
        folder: Ok(&desk),
        loaded: &loaded,
        who: None,
        rulebook: &loaded.rulebook,
        now: &now,
        on: date(2026, 11, 22),
        confirms: false,
        width: None,
    };
    let lines =
        format!("Pilot{}help\nwhy\nlist\n1\n\nno idea\nresult\nopen\nplan\nhistory\ndescribe\n\nq\n", "\n".repeat(9));
    let mut told = Vec::new();
    within(Lang::Pseudo, || Talk::new(lines.as_bytes(), &mut told, around, None).run()).unwrap();
    let told = String::from_utf8(told).unwrap();
    assert!(told.lines().count() > 60, "{told}");
    let english = left_in_english(&told, &known);
    assert!(english.is_empty(), "in English:\n{}\n\n{told}", english.join("\n"));
}

#[test]
fn english_is_found_beside_the_pseudo_language() {
    let known = BTreeSet::new();
    let pseudo = within(Lang::Pseudo, || article5::words::say!("home-nothing-here-yet"));
    assert!(left_in_english(pseudo, &known).is_empty(), "{pseudo}");
    let english = within(Lang::En, || article5::words::say!("home-nothing-here-yet"));
    assert!(!left_in_english(&format!("{pseudo}  {english}"), &known).is_empty());
}
