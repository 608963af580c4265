//! The table of acts and the full screen say the same about keys.

use std::collections::BTreeMap;

use article5::desk::acts::{ACTS, Reach, When};

use crate::sitting::Sitting;

/// The keys that the help of a screen lists.
fn help(keys: &str) -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 100));
    sitting.begin("Pilot");
    if keys == "home" {
        sitting.home();
    } else {
        sitting.press(keys);
    }
    sitting.press("F1").sees("Help");
    sitting.text()
}

#[test]
fn every_key_of_the_table_is_a_key_of_the_screen() {
    let screens: BTreeMap<&str, String> = [("question", ""), ("answers", "r q"), ("result", "r"), ("home", "home")]
        .map(|(name, keys)| (name, help(keys)))
        .into();
    for row in ACTS {
        let Reach::By(keys) = row.screen else { continue };
        // These stand only where something is to be kept, left open, taken up again or opened.
        if matches!(row.when, When::AnswerToKeep | When::Closed | When::InRule) {
            continue;
        }
        let key = keys[0];
        let shown =
            if key.chars().count() == 1 { key.to_uppercase() } else { key.replace("+q", "+Q").replace("+y", "+Y") };
        let is_listed = |text: &String| {
            text.lines()
                .any(|line| line.chars().take(21).collect::<String>().split_whitespace().any(|word| word == shown))
        };
        let found: Vec<&str> = screens.iter().filter(|(_, text)| is_listed(text)).map(|(name, _)| *name).collect();
        assert!(!found.is_empty(), "{:?}: no screen lists {shown}", row.act);
    }
}
