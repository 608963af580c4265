//! A window that changes its size again and again while somebody types: every field keeps its text and its focus, and
//! nothing else happens.

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// Sizes as a window goes through them while it is dragged, also those in which nothing can be asked.
const STORM: [(u16, u16); 12] = [
    (140, 40),
    (139, 40),
    (120, 16),
    (119, 15),
    (80, 24),
    (40, 10),
    (39, 9),
    (1, 1),
    (200, 60),
    (41, 11),
    (60, 20),
    (80, 25),
];

/// Ways to every text that can be typed, behind the first question about a tool.
const FIELDS: [(&str, &str); 24] = [
    ("name", "h a"),
    ("filled in by", "h a Tab"),
    ("what it does", "h a Tab Tab"),
    ("who it affects", "h a Tab Tab Tab"),
    ("made by", "h a Tab Tab Tab Tab"),
    ("responsible here", "h a Tab Tab Tab Tab Tab"),
    ("note", "t"),
    ("proof", "p"),
    ("to find out", "o"),
    ("note at boxes", "1 Enter 1 Enter t"),
    ("filter at home", "h f"),
    ("find", "/"),
    ("group", "h F7"),
    ("history", "r F2 f"),
    ("name under the answers", "r s Tab"),
    ("look again on", "r s Tab Tab"),
    ("file of a colleague", "r F4"),
    ("answered by", "r F4 Tab"),
    ("workshop: for whom", "h w"),
    ("workshop: who leads", "h w Tab"),
    ("workshop: people", "h w Tab Tab"),
    ("workshop: check", "h w Up Enter a"),
    ("workshop: put aside", "h w Up Enter F2"),
    ("training: for whom", "h t Down Down Down Down"),
];

#[test]
fn every_field_keeps_its_text_and_its_focus_through_a_storm_of_sizes() {
    for (name, keys) in FIELDS {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.begin("Pilot").press(keys);
        assert!(sitting.is_typing(), "{name}: nothing is typed\n{}", sitting.text());
        let header = sitting.line(0);
        for (at, letter) in "halfathought".chars().enumerate() {
            sitting.press(&format!("\"{letter}\""));
            for size in &STORM[at..] {
                sitting.resize(*size);
            }
            sitting.resize((80, 24));
        }
        assert!(sitting.is_typing(), "{name}: left\n{}", sitting.text());
        assert!(sitting.cursor_line().contains("halfathought"), "{name}\n{}", sitting.text());
        assert_eq!(sitting.line(0).split('|').next(), header.split('|').next(), "{name}");
        // The cursor stands behind what was typed, in every window in which something can be typed.
        for size in STORM.into_iter().filter(|size| size.0 >= 40 && size.1 >= 10) {
            sitting.resize(size);
            assert!(sitting.cursor_line().contains("halfathought"), "{name} at {size:?}\n{}", sitting.text());
            let (line, cursor) = (sitting.cursor_line(), sitting.cursor());
            let before: String = line.chars().take(cursor.x.into()).collect();
            assert!(before.ends_with("halfathought"), "{name} at {size:?}: {before:?}\n{}", sitting.text());
        }
    }
}

/// The fields that only a prohibited tool leads to, and keys that come while nothing can be asked: none of them acts.
#[test]
fn keys_in_a_window_that_is_too_small_change_no_field() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 400).press("r p Enter");
    for keys in ["", "Tab"] {
        sitting.press(keys);
        for size in STORM {
            sitting.resize(size);
            if size.0 < 40 || size.1 < 10 {
                sitting.press("\"x\" Enter Backspace Tab Esc");
            }
        }
        sitting.resize((80, 24)).press("\"24-12-2026\"");
        assert!(sitting.is_typing() && sitting.cursor_line().contains("24-12-2026"), "{}", sitting.text());
    }
}
