//! Help lists exactly the keys that work.

use std::collections::BTreeSet;

use article5::tui::key::{Code, Key};

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

#[test]
fn help_lists_exactly_the_keys_that_work() {
    let rules = rules();
    let ways: [(&str, &dyn Fn(&mut Sitting)); 11] = [
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
