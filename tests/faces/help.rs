//! Help lists exactly the keys that work.

use std::collections::BTreeSet;

use article5::tui::key::{Code, Key};
use article5::words::{Lang, within};

use crate::sitting::{Sitting, rules, story};

/// Every key that a person could try.
fn keys() -> Vec<Key> {
    let plain = ('a'..='z').chain('0'..='9').chain(" ?/".chars()).map(|c| Key::plain(Code::Char(c)));
    let named = [
        Code::Enter,
        Code::Esc,
        Code::Tab,
        Code::BackTab,
        Code::Backspace,
        Code::Delete,
        Code::Up,
        Code::Down,
        Code::Left,
        Code::Right,
        Code::Home,
        Code::End,
        Code::PageUp,
        Code::PageDown,
        Code::F(1),
        Code::F(2),
        Code::F(3),
        Code::F(4),
        Code::F(5),
        Code::F(6),
        Code::F(7),
        Code::F(8),
        Code::F(9),
    ];
    plain.chain(named.map(Key::plain)).chain(('a'..='z').map(Key::ctrl)).collect()
}

/// The keys that a help page lists, in its own spelling.
fn listed(sitting: &mut Sitting) -> BTreeSet<String> {
    sitting.resize((140, 100)).press("F1").sees("Help");
    let text = sitting.text();
    let rows = text.lines().skip_while(|line| !line.starts_with("   ")).map_while(|line| line.strip_prefix("   "));
    let found = rows.flat_map(|row| {
        let keys: String = row.chars().take(18).collect();
        keys.split_whitespace().filter(|word| *word != "or").map(str::to_owned).collect::<Vec<_>>()
    });
    found.collect()
}

/// A screen by its name, and how one comes to it.
type Way<'a> = (&'a str, &'a dyn Fn(&mut Sitting));

/// Help on these screens lists the keys that work there, and no other.
fn lists_exactly(ways: &[Way]) {
    for (name, way) in ways {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        way(&mut sitting);
        let told = listed(&mut sitting);
        assert!(told.contains("F1") && told.contains("Esc") && told.contains("Ctrl+Q"), "{name}: {told:?}");
        let mut kept: Option<(tempfile::TempDir, Sitting)> = None;
        for key in keys() {
            let (folder, mut sitting) = kept.take().unwrap_or_else(|| {
                let folder = tempfile::tempdir().unwrap();
                let mut sitting = Sitting::at(folder.path(), (80, 24));
                way(&mut sitting);
                (folder, sitting)
            });
            sitting.key(key);
            let idle = ["That key does nothing here", "A letter is typed in a text field"];
            let works = !idle.iter().any(|told| sitting.shows(told));
            assert_eq!(works, told.contains(&key.to_string()), "{name}: {key}; help lists {told:?}");
            if !works {
                kept = Some((folder, sitting));
            }
        }
    }
}

#[test]
fn help_lists_exactly_the_keys_that_work() {
    let rules = rules();
    let ways: [Way; 11] = [
        ("first start", &|_| {}),
        ("home", &|sitting| {
            sitting.press("Enter");
        }),
        ("home with a check", &|sitting| {
            sitting.begin("Pilot").home();
        }),
        ("description", &|sitting| {
            sitting.press("Enter a Tab Tab Tab Tab Tab Tab");
        }),
        ("question", &|sitting| {
            sitting.begin("Pilot");
        }),
        ("map", &|sitting| {
            sitting.begin("Pilot").press("m");
        }),
        ("whole condition", &|sitting| {
            sitting.begin("Pilot").press("d");
        }),
        ("leaving", &|sitting| {
            sitting.press("Enter Esc");
        }),
        ("boxes", &|sitting| {
            sitting.begin("Pilot").answer(&rules, &story(&["scope.works-things-out", "scope.based-in-eu"]), 2);
            sitting.sees("[ ]");
        }),
        ("quick questions", &|sitting| {
            sitting.begin("Pilot").answer(&rules, &story(&["scope.works-things-out", "scope.based-in-eu"]), 7);
        }),
        ("result", &|sitting| {
            sitting.begin("Pilot").press("r");
        }),
    ];
    lists_exactly(&ways);
}

#[test]
fn help_lists_exactly_the_keys_that_work_behind_a_result_and_apart_from_checks() {
    let ways: [Way; 12] = [
        ("one rule", &|sitting| {
            sitting.begin("Pilot").press("r Enter");
        }),
        ("one rule in sentences", &|sitting| {
            sitting.begin("Pilot").press("r Enter v");
        }),
        ("check your answers", &|sitting| {
            sitting.begin("Pilot").press("q");
        }),
        ("history", &|sitting| {
            sitting.begin("Pilot").press("r F2");
        }),
        ("trying answers out", &|sitting| {
            sitting.begin("Pilot").press("r i");
        }),
        ("the report that is wanted", &|sitting| {
            sitting.begin("Pilot").press("r e");
        }),
        ("settings", &|sitting| {
            // Not on the language: the words that are looked for are English.
            sitting.press("Enter F9 Down");
        }),
        ("the example", &|sitting| {
            sitting.press("Enter e");
        }),
        ("the big view", &|sitting| {
            sitting.begin("Pilot").press("F8");
        }),
        ("stories", &|sitting| {
            sitting.press("Enter t");
        }),
        ("a story", &|sitting| {
            sitting.press("Enter t Home Enter");
        }),
        ("a workshop", &|sitting| {
            sitting.begin("Pilot").home().press("w \"ACME\" Up Enter");
        }),
    ];
    lists_exactly(&ways);
}

#[test]
fn help_of_help_closes_it() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot");
    let before = sitting.text();
    sitting.press("F1").sees("Help").press("F1");
    assert_eq!(sitting.text(), before);
    sitting.press("?").press("Esc");
    assert_eq!(sitting.text(), before);
}

/// The keys that nobody may miss, as help writes them.
const IMPORTANT: [&str; 8] = ["M", "F2", "F3", "F4", "E", "I", "H", "Esc"];

/// Ways to every kind of screen, by keys after the description of a tool.
const SCREENS: [&str; 13] = ["", "m", "r", "r Enter", "r Enter v", "r q", "d", "t", "r e", "r F2", "r F3", "F9", "r i"];

#[test]
fn a_key_that_has_no_room_in_the_footer_is_behind_one_that_says_so() {
    let folder = tempfile::tempdir().unwrap();
    for (lang, more) in [(Lang::En, "more keys"), (Lang::Nl, "meer toetsen")] {
        for (number, keys) in SCREENS.into_iter().enumerate() {
            for size in [(80, 24), (40, 24), (40, 10)] {
                let folder = folder.path().join(format!("{}-{number}-{}-{}", lang.tag(), size.0, size.1));
                within(lang, || {
                    let mut sitting = Sitting::at(&folder, (80, 24));
                    sitting.press("Enter").begin("Pilot").press("1 Enter").press(keys).resize(size);
                    let text = sitting.text();
                    let lines: Vec<&str> =
                        text.trim_end().lines().rev().take(if size.1 < 16 { 1 } else { 4 }).collect();
                    let footer = lines.join(" ");
                    let shown = |key: &str| footer.split_whitespace().any(|word| word == key);
                    assert!(shown("F1") && shown("Esc"), "{keys} at {size:?}\n{text}");
                    if sitting.is_typing() {
                        return;
                    }
                    sitting.resize((140, 100));
                    let wide = sitting.text();
                    let wide: Vec<&str> = wide.trim_end().lines().rev().take(3).collect();
                    let in_wide = |key: &str| wide.iter().any(|line| line.split_whitespace().any(|word| word == key));
                    sitting.press("F1");
                    let help = sitting.text();
                    let told = |key: &str| {
                        let of_line = |line: &str| line.chars().take(18).collect::<String>();
                        help.lines().any(|line| of_line(line).split_whitespace().any(|word| word == key))
                    };
                    let lost: Vec<&str> = IMPORTANT.into_iter().filter(|key| in_wide(key) && !shown(key)).collect();
                    assert!(lost.iter().all(|key| told(key)), "{keys}: help lacks one of {lost:?}\n{help}");
                    let says_so = footer.contains(more) || size.1 < 16;
                    assert!(lost.is_empty() || says_so, "{keys} at {size:?}: {lost:?}\n{text}");
                });
            }
        }
    }
}
