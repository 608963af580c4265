//! The pictures in the README are screens of the program as it is. To make them anew:
//! `ARTICLE5_PICTURES=write cargo test --test faces pictures`

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// A question with several facts, one of them ticked.
fn question() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    let rules = rules();
    sitting.begin("Call-mood pilot");
    for _ in 0..60 {
        if sitting.line(0).contains("(f)") && sitting.shows("[ ]") {
            break;
        }
        sitting.answer(&rules, &story(FEELINGS), 1);
    }
    sitting.press("1").text()
}

/// The result of the example.
fn result() -> String {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.press("Enter Down Enter").text()
}

#[test]
fn the_pictures_in_the_readme_are_what_the_program_shows() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/README.md");
    let readme = std::fs::read_to_string(path).unwrap();
    let mut made = readme.clone();
    for (name, screen) in [("question", question()), ("result", result())] {
        assert!(screen.lines().count() == 24 && screen.contains("F1 "), "{screen}");
        let mark = format!("<!-- picture: {name} -->\n```text\n");
        let (before, rest) = made.split_once(&mark).unwrap_or_else(|| panic!("no place for {name}"));
        let (_, after) = rest.split_once("```").unwrap();
        made = format!("{before}{mark}{screen}```{after}");
    }
    if std::env::var_os("ARTICLE5_PICTURES").is_some() {
        std::fs::write(path, &made).unwrap();
    }
    assert!(made == readme || std::env::var_os("ARTICLE5_PICTURES").is_some(), "the README shows other screens");
}
