//! Settings: language, look and signs are changed on the screen, hold at once, and are kept; the check stays.

use std::path::Path;
use std::process::Command;

use article5::tui::{Depth, Look};

use crate::sitting::{Sitting, records};

/// The last screen after these keys, in a program of its own: the language belongs to the whole program.
pub fn screen(folder: &Path, args: &[&str], keys: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--on", "2026-11-22", "--data-dir"]).arg(folder).args(args);
    command.args(["--size", "140x50", "--print", "--keys", keys]);
    command.env_remove("ARTICLE5_DATA_DIR").env_remove("LC_MESSAGES").env("LC_ALL", "C.UTF-8");
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// From the first start to the first question of a check.
fn to_a_question() -> String {
    format!("Enter a \"Pilot\" {}Enter", "Tab ".repeat(9))
}

/// The question that a screen asks: the longest line with a question mark.
fn asked(screen: &str) -> String {
    let lines = screen.lines().map(|line| line.split('│').next().unwrap_or_default().trim());
    lines.filter(|line| line.ends_with('?')).max_by_key(|line| line.len()).unwrap_or_default().to_owned()
}

#[test]
fn home_names_the_key_in_every_window() {
    for size in [(140, 40), (80, 24)] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.press("Enter").sees("F9 settings").press("F9").sees("[English]").press("Esc").sees("Your tools");
        sitting.begin("Pilot");
        sitting.home().sees("F9 settings");
    }
}

#[test]
fn a_look_whose_colours_are_not_seen_says_why_at_the_start_and_in_the_settings() {
    for (no_color, depth, why) in
        [(false, Depth::Few, "too few colours"), (true, Depth::True, "No colours are shown"), (false, Depth::Many, "")]
    {
        let folder = tempfile::tempdir().unwrap();
        let look = Look { no_color, depth, ..Look::default() };
        let mut sitting = Sitting::with(folder.path(), (80, 40), look, None);
        for keys in ["Down", "Enter F9 Down"] {
            sitting.press(keys).sees_no("too few colours").sees_no("No colours are shown");
            sitting.press("Right");
            let told = sitting.text();
            assert_eq!(
                told.contains("colours for that look") || told.contains("No colours are"),
                !why.is_empty(),
                "{told}"
            );
            assert!(told.contains(why), "{told}");
            sitting.press("Left");
        }
    }
}

#[test]
fn a_choice_that_cannot_be_kept_says_so_in_words_and_holds() {
    let folder = tempfile::tempdir().unwrap();
    // A folder cannot be made where a file lies.
    let taken = folder.path().join("taken");
    std::fs::write(&taken, "a file").unwrap();
    for (keys, why) in [
        ("Enter F9 Down Right Enter", "The choice holds until you leave"),
        ("Enter F9 Down Down Right", "The choice holds until you leave"),
        ("Enter F9 Right", "De keuze geldt tot u stopt"),
    ] {
        let told = screen(&taken, &[], keys);
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains(why) && !words.contains("File exists"), "{keys}: {told}");
    }
    let told = screen(&folder.path().join("free"), &[], "Enter F9 Right");
    assert!(!told.contains("De keuze geldt tot u stopt"), "{told}");
}

#[test]
fn another_language_is_spoken_at_once_and_the_check_stays_as_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let english = asked(&screen(folder.path(), &[], &to_a_question()));
    let path = records(folder.path()).remove(0);
    let before = std::fs::read(&path).unwrap();
    let settings = screen(folder.path(), &[], "Enter F9 Right");
    assert!(settings.contains("[Nederlands]") && settings.contains("Instellingen"), "{settings}");
    let dutch = asked(&screen(folder.path(), &[], "Enter"));
    assert!(!english.is_empty() && !dutch.is_empty() && english != dutch, "{english} {dutch}");
    // From the question and back: what was chosen and not yet confirmed stays, and so does the question.
    let round = screen(folder.path(), &[], "Enter 2 F9 Right Esc");
    assert_eq!(asked(&round), english, "{round}");
    let chosen = |text: &str| text.lines().filter(|line| line.contains("▶ 2")).count();
    assert_eq!(chosen(&round), 1, "{round}");
    let and_back = screen(folder.path(), &[], "Enter 2 F9 Right Right Esc");
    assert_eq!(asked(&and_back), english, "{and_back}");
    assert_eq!(std::fs::read(&path).unwrap(), before);
}

#[test]
fn the_first_start_tells_the_rules_in_the_language_that_is_chosen_there() {
    let folder = tempfile::tempdir().unwrap();
    let keys = format!("Down Down Right {}", to_a_question());
    let chosen = asked(&screen(folder.path(), &[], &keys));
    assert!(!chosen.is_empty());
    assert_eq!(chosen, asked(&screen(folder.path(), &["--lang", "nl"], "Enter")));
}

#[test]
fn look_and_signs_hold_at_once_and_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let changed = screen(folder.path(), &[], "Enter F9 Down Right Down Right");
    assert!(changed.contains("[Dark]") && changed.contains("[letters"), "{changed}");
    assert!(!changed.contains('▶'), "{changed}");
    let later = screen(folder.path(), &[], "F9");
    assert!(later.contains("[Dark]") && later.contains("[letters"), "{later}");
    // Enter goes round on a choice, and the last line goes back.
    let back = screen(folder.path(), &[], "F9 End Up Enter Down Enter");
    assert!(back.contains('▶') && back.contains("Your tools"), "{back}");
    assert!(screen(folder.path(), &[], "F9").contains("[with symbols]"));
}

#[test]
fn settings_cannot_be_stacked_and_take_no_way_back() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Pilot");
    sitting.press("r q");
    let before = sitting.text();
    sitting.press("F9 F9 Esc");
    assert_eq!(sitting.text(), before);
}
