//! Keys that a person changes in a file: they work, the footer and the help show them, and what cannot be is refused with
//! its place.

use std::collections::BTreeSet;

use article5::tui::{OwnKeys, named_keys};

use crate::sitting::Sitting;

fn with(file: &str) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("keys.ron"), file).unwrap();
    let sitting = Sitting::at(folder.path(), (140, 40));
    (folder, sitting)
}

#[test]
fn a_changed_key_works_and_is_shown_and_the_old_one_does_nothing() {
    let (_folder, mut sitting) =
        with("// mine\n{\n  \"map\": \"G\",\n  \"what-if\": \"F12\",\n  \"big-view\": \"F10\",\n}\n");
    sitting.begin("Pilot").sees("G all questions").press("m").sees("That key does nothing here");
    sitting.press("g").sees("All questions").press("Esc F1").sees("F12").press("Esc");
    // A sentence that names the key names this one.
    sitting.press("F12").sees("WHAT IF").sees("F12 ends it").press("F12").sees_no("WHAT IF");
    sitting.press("i").sees("That key does nothing here");
}

#[test]
fn a_file_with_a_mistake_changes_nothing_and_says_where_it_is() {
    for (file, line, told) in [
        ("{ \"map\": \"t\" }", 1, "“map” and “note”"),
        ("{\n \"map\": \"F12\",\n \"note\": \"F12\",\n}", 2, "“map” and “note”"),
        ("{\n \"report\": \"1\" }", 2, "stays what it is"),
        ("{\n \"report\": \"y\" }", 2, "stays what it is"),
        ("{\n \"report\": \"j\" }", 2, "stays what it is"),
        ("{\n \"report\": \"Esc\" }", 2, "stays what it is"),
        ("{\n \"report\": \"Ctrl+q\" }", 2, "stays what it is"),
        ("{\n\n \"reprot\": \"F12\" }", 3, "reprot"),
        ("{ \"report\": \"hello\" }", 1, "“hello” is no key"),
        ("{\n \"report\": \"F11\",\n \"report\": \"F12\" }", 3, "twice"),
        ("{\n \"report\": F12 }", 2, ""),
        ("not at all", 1, ""),
    ] {
        let flaw = OwnKeys::read(file).unwrap_err();
        assert!(flaw.line == line && flaw.what.contains(told), "{file}: {flaw:?}");
        let (_folder, mut sitting) = with(file);
        sitting.sees("Your keys are not used").sees("keys.ron").sees(&format!("line {line}"));
        sitting.begin("Pilot").press("m").sees("All questions");
    }
}

#[test]
fn nothing_in_a_file_of_keys_acts_on_the_terminal() {
    for file in ["{ \"n\u{1b}ote\": \"F12\" }", "{ \"report\": \"g\u{1b}\" }", "{ \"report\": \u{1b}g }"] {
        let flaw = OwnKeys::read(file).unwrap_err();
        assert!(flaw.line == 1 && !flaw.what.contains('\u{1b}'), "{flaw:?}");
    }
}

#[test]
fn two_acts_can_change_places() {
    let keys = OwnKeys::read("{ \"map\": \"t\", \"note\": \"m\" }").unwrap();
    assert!(!keys.is_empty());
    assert_eq!(OwnKeys::read("{}").unwrap(), OwnKeys::default());
    let (_folder, mut sitting) = with("{ \"map\": \"t\", \"note\": \"m\" }");
    sitting.begin("Pilot").press("m");
    assert!(sitting.is_typing());
    sitting.press("Esc t").sees("All questions");
}

#[test]
fn every_name_and_its_usual_key_stand_in_the_document() {
    let document = std::fs::read_to_string("docs/keys.md").unwrap();
    for (name, key) in named_keys() {
        let row = format!("| `{name}` | {key} |");
        assert!(document.contains(&row), "{row}");
        // Saying what is so already is no mistake.
        assert!(OwnKeys::read(&format!("{{ \"{name}\": \"{key}\" }}")).is_ok(), "{name}");
    }
    let rows = document.lines().filter(|line| line.starts_with("| `")).count();
    assert_eq!(rows, named_keys().count());
}

/// Two acts that meet on a screen cannot have one key: whatever the table of keys says of the two, the screen decides.
#[test]
fn acts_that_meet_on_a_screen_cannot_share_a_key() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 100));
    let mut pairs = BTreeSet::new();
    let mut look = |sitting: &Sitting| {
        let here = sitting.named_here();
        pairs.extend(
            here.iter().flat_map(|one| here.iter().filter(move |other| one < *other).map(move |other| (*one, *other))),
        );
    };
    look(&sitting);
    sitting.begin("Pilot");
    look(&sitting);
    for (there, back) in [("m", "Esc"), ("r", "Esc"), ("r q", "Esc Esc"), ("r Enter", "Esc Esc")] {
        look(sitting.press(there));
        sitting.press(back);
    }
    look(sitting.home());
    look(sitting.press("t"));
    sitting.home();
    look(sitting.press("w"));
    assert!(pairs.len() > 100, "{}", pairs.len());
    for (one, other) in pairs {
        let refused = |first: &str, second: &str| {
            OwnKeys::read(&format!("{{ \"{first}\": \"F11\", \"{second}\": \"F11\" }}")).is_err()
        };
        assert!(refused(one, other) || refused(other, one), "{one} and {other}");
    }
}
