//! A third language is files: the build makes everything of a skeleton in German, and names what is wrong with one.

#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::Path;

use tempfile::TempDir;

/// The build itself, run here on folders that are not those of the package.
#[allow(dead_code, clippy::too_many_lines)]
#[path = "../../build/catalogue.rs"]
mod build;

const ABOUT: &str =
    "language-name = Deutsch\nlanguage-in-part = teilweise\nlanguage-thousands = .\nlanguage-decimals = ,\n";

/// A copy of the sentences with a German folder that holds these files.
fn with_german(files: &[(&str, &str)]) -> TempDir {
    let folder = TempDir::new().unwrap();
    for language in ["en", "nl"] {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join(build::WORDS).join(language);
        let to = folder.path().join(language);
        fs::create_dir(&to).unwrap();
        for entry in fs::read_dir(from).unwrap() {
            let entry = entry.unwrap();
            fs::copy(entry.path(), to.join(entry.file_name())).unwrap();
        }
    }
    let german = folder.path().join("de");
    fs::create_dir(&german).unwrap();
    for (name, text) in files {
        fs::write(german.join(name), text).unwrap();
    }
    folder
}

#[test]
fn a_folder_makes_a_language_that_says_that_it_is_there_in_part() {
    let folder = with_german(&[("language.ftl", ABOUT), ("verdict.ftl", "verdict-open = OFFEN\n")]);
    let code = build::tables(folder.path()).map_err(|faults| faults.join("\n")).map(|code| code.languages).unwrap();
    assert!(code.contains("OFFERED: [Self; 3] = [Self::En, Self::De, Self::Nl]"), "{code}");
    assert!(code.contains("tag: \"de\", own_name: \"Deutsch (teilweise)\", thousands: '.', decimals: ','"), "{code}");
    assert!(code.contains("own_name: \"English\"") && code.contains("own_name: \"Nederlands\""), "{code}");
}

#[test]
fn what_is_wrong_with_its_files_is_told_with_the_place() {
    let faults = |files: &[(&str, &str)]| build::tables(with_german(files).path()).err().unwrap_or_default();
    let without_about = faults(&[("verdict.ftl", "verdict-open = OFFEN\n")]);
    assert_eq!(without_about.iter().filter(|fault| fault.contains("de/language.ftl")).count(), 4, "{without_about:?}");
    let invented = faults(&[("language.ftl", ABOUT), ("verdict.ftl", "verdict-maybe = VIELLEICHT\n")]);
    assert!(
        matches!(invented.as_slice(), [fault] if fault.contains("de/verdict.ftl") && fault.contains("verdict-maybe"))
    );
    let broken = faults(&[("language.ftl", ABOUT), ("verdict.ftl", "verdict-open OFFEN\n")]);
    assert!(broken.iter().any(|fault| fault.contains("de/verdict.ftl:1")), "{broken:?}");
}
