//! Text that attacks the terminal or the reader: whatever was typed, pasted, or stands in a person's own rule file,
//! no cell of any screen holds a character that acts on a terminal, hides itself or turns the order of reading round.

use std::path::Path;

use article5::rulebook::wording::is_hidden;
use article5::tui::Look;
use article5::tui::input::Input;

use crate::sitting::{SIZES, Sitting, records};

const HOSTILE: &str =
    "A\u{1b}[31m\u{1b}]0;owned\u{7}\u{9b}5n \u{202e}drow\u{2066} \u{200b}\u{feff}\u{7f}\u{e0041}\u{ad}Z";

#[track_caller]
fn is_harmless(sitting: &mut Sitting) {
    let buffer = sitting.buffer();
    for cell in buffer.content() {
        let hidden = cell.symbol().chars().find(|c| is_hidden(*c));
        assert!(hidden.is_none(), "{hidden:?} in a cell\n{}", sitting.text());
    }
}

fn walk(sitting: &mut Sitting) {
    for keys in
        ["m", "Down Enter", "r", "Enter", "v", "Esc", "q", "Esc", "Esc", "F1", "Esc", "w", "Esc", "l", "Esc", "u"]
    {
        sitting.press(keys);
        is_harmless(sitting);
    }
}

#[test]
fn typed_and_pasted_text_is_shown_and_never_acts() {
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.press("Enter a");
        for _ in 0..6 {
            sitting.input(Input::Paste(HOSTILE.to_owned()));
            for c in HOSTILE.chars().filter(|c| !c.is_control()) {
                sitting.input(Input::Key(article5::tui::key::Key::plain(article5::tui::key::Code::Char(c))));
            }
            is_harmless(&mut sitting);
            sitting.press("Tab");
        }
        sitting.press("Tab Tab Tab Enter t");
        sitting.input(Input::Paste(HOSTILE.to_owned()));
        is_harmless(&mut sitting);
        sitting.press("Esc").sees("[U+");
        is_harmless(&mut sitting);
        walk(&mut sitting);
        sitting.press("Ctrl+q");
        let mut sitting = sitting.again(size);
        is_harmless(&mut sitting);
    }
}

#[test]
fn a_record_that_somebody_wrote_by_hand_is_shown_and_never_acts() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").press("t \"a note\" Esc 1 Enter Ctrl+q");
    drop(sitting);
    let path = records(folder.path()).remove(0);
    let text = std::fs::read_to_string(&path).unwrap();
    let changed = text.replace("Pilot", HOSTILE).replace("a note", HOSTILE);
    assert_ne!(text, changed);
    std::fs::write(&path, changed).unwrap();
    for size in SIZES {
        let mut sitting = Sitting::at(folder.path(), size);
        is_harmless(&mut sitting);
        sitting.press("Enter");
        is_harmless(&mut sitting);
        walk(&mut sitting);
    }
}

/// The built-in rules with a text changed, as a person's own folder.
fn own_rules(folder: &Path, was: &str, becomes: &str) {
    let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/rules/f.ron");
    let text = std::fs::read_to_string(from).unwrap();
    assert!(text.contains(was));
    std::fs::create_dir_all(folder.join("rules")).unwrap();
    std::fs::write(folder.join("rules/f.ron"), text.replacen(was, becomes, 1)).unwrap();
}

#[test]
fn a_rule_file_with_hostile_text_is_told_about_and_never_acts() {
    let title = "title: \"Feelings at work or in education\"";
    for hostile in [HOSTILE, "\\u{1b}[2J\\u{202e}", "\u{202e}txet", "\u{200b}"] {
        let folder = tempfile::tempdir().unwrap();
        let own = tempfile::tempdir().unwrap();
        own_rules(own.path(), title, &format!("title: \"Feelings {hostile}\""));
        for size in SIZES {
            let mut sitting = Sitting::with(folder.path(), size, Look::default(), Some(own.path()));
            is_harmless(&mut sitting);
            sitting.press("Enter");
            is_harmless(&mut sitting);
            if size == (80, 24) {
                sitting.press("a \"Pilot\" Tab Tab Tab Tab Tab Tab Tab Tab Tab Enter");
                walk(&mut sitting);
            }
        }
    }
}

#[test]
fn long_words_wide_letters_and_floods_stay_inside_the_window() {
    for text in ["W".repeat(3000), "漢字".repeat(900), format!("a{}", "\u{301}".repeat(500)), "👩‍👩‍👧 ".repeat(200)]
    {
        for size in SIZES {
            let folder = tempfile::tempdir().unwrap();
            let mut sitting = Sitting::at(folder.path(), size);
            sitting.press("Enter a");
            sitting.input(Input::Paste(text.clone()));
            sitting.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Enter t");
            sitting.input(Input::Paste(text.clone()));
            sitting.press("Esc m Esc r Esc F1 Esc Ctrl+q");
            let mut sitting = sitting.again(size);
            sitting.sees("Your tools (1)");
        }
    }
}
