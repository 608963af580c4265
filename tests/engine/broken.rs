//! Lays files over the built-in rules and writes down the report that they earn.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use article5::rulebook::Flaw;
use article5::rulebook::library::built_in;
use tempfile::TempDir;

/// What files are called, and what each holds.
pub type Files = Vec<(String, Vec<u8>)>;

pub fn home() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/broken")
}

/// The text of the built-in file of this kind; of the rules, the first.
pub fn text_of(kind: &str) -> String {
    built_in().into_iter().find(|source| source.kind() == Some(kind)).unwrap().text.into_owned()
}

/// A sound rule with the letter `x`.
pub fn sound() -> String {
    fs::read_to_string(home().join("sound.ron")).unwrap()
}

/// The sound rule with one thing changed.
pub fn with(from: &str, to: &str) -> String {
    let sound = sound();
    assert!(sound.contains(from), "the sound rule does not hold {from}");
    sound.replacen(from, to, 1)
}

/// A folder with these files, and with an edition that lists the rule `x` beside the built-in ones.
pub fn folder_of(files: &Files) -> TempDir {
    let folder = tempfile::tempdir().unwrap();
    let edition = text_of("Edition").replacen("rules: [", "rules: [\n        \"x\",\n        ", 1);
    fs::write(folder.path().join("edition.ron"), edition).unwrap();
    for (name, bytes) in files {
        let path = folder.path().join(name);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, bytes).unwrap();
    }
    folder
}

/// The pictures of the flaws, without the folder's own path. What no report may hold is looked for here.
pub fn told(flaws: &[Flaw], folder: &Path) -> String {
    let prefix = format!("{}/", folder.display());
    let mut text = String::new();
    for flaw in flaws {
        let place = format!("--> {}:{}:{}\n", flaw.path, flaw.line, flaw.column);
        let of_file = format!("--> {}\n", flaw.path);
        assert!(flaw.picture().contains(&place) || flaw.picture().contains(&of_file), "{}", flaw.picture());
        for part in [flaw.picture(), &flaw.path, &flaw.what, &flaw.remedy] {
            assert!(!part.chars().any(is_dangerous), "{part:?}");
        }
        assert!(!flaw.what.is_empty() && !flaw.remedy.is_empty(), "{place}");
        text += &flaw.picture().replace(&prefix, "");
        text += "\n\n";
    }
    text.truncate(text.trim_end().len());
    text + "\n"
}

/// Control characters, and those that turn the order of reading round or take up no room.
fn is_dangerous(c: char) -> bool {
    let hides = matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}');
    hides || c.is_control() && c != '\n'
}
