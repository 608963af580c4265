//! What `--version` tells: the program, and the rules inside it as their cover has them.
#![allow(clippy::unwrap_used)]

use std::process::Command;

use article5::rulebook::{Library, Rulebook};

fn told(args: &[&str]) -> String {
    let data = tempfile::tempdir().unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_article5"))
        .args(args)
        .env("ARTICLE5_DATA_DIR", data.path().join("data"))
        .output()
        .unwrap();
    assert_eq!((output.status.code(), output.stderr.as_slice()), (Some(0), b"".as_slice()), "{args:?}");
    assert!(!data.path().join("data").exists(), "asking for the version leaves nothing behind");
    String::from_utf8(output.stdout).unwrap()
}

fn built_in() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

#[test]
fn names_program_edition_day_of_law_and_hash() {
    let rules = built_in();
    for args in [&["--version"][..], &["-V"], &["--lang", "nl", "--version"]] {
        let told = told(args);
        let lines: Vec<&str> = told.lines().collect();
        assert_eq!(lines.len(), 3, "{told}");
        assert_eq!(lines[0], concat!("article5 ", env!("CARGO_PKG_VERSION")));
        let day = rules.edition.law_as_of;
        for part in [rules.edition.name.clone(), day.day().to_string(), day.year().to_string()] {
            assert!(lines[1].contains(&part), "{part} is not in {told}");
        }
        assert!(lines[2].ends_with(&rules.hash), "{told}");
    }
}

#[test]
fn is_told_in_the_language_spoken() {
    assert_ne!(told(&["--lang", "en", "--version"]), told(&["--lang", "nl", "--version"]));
}

#[test]
fn is_of_the_rules_inside_whatever_lies_beside_them() {
    let own = tempfile::tempdir().unwrap();
    std::fs::write(own.path().join("broken.ron"), "(number: 4, ").unwrap();
    let folder = own.path().to_str().unwrap();
    assert_eq!(told(&["--lang", "en", "--rulebook", folder, "--version"]), told(&["--lang", "en", "--version"]));
}
