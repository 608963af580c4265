//! The list of checks in line mode: its orders, which are those of the full screen and of `article5 list`.

use std::path::Path;
use std::process::Command;

use article5::record::Order;
use article5::words::{Lang, within};

use crate::talk::talk;

/// Three checks: Aula last, Zoom with the first look, Mood of Zoe.
fn three() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (name, owner, more) in [("Zoom", "Bo", "look again 2027-01-05\n"), ("Mood", "Ada", ""), ("Aula", "Cleo", "")] {
        let more = format!("new\n{name}\n\n\n\n\n{owner}\n\n\n\n1\n\n{more}q\n");
        let more = if name == "Zoom" { more.trim_start_matches("new\n") } else { &more };
        talk(folder.path(), &[], more);
    }
    folder
}

/// The names in the order in which the last list tells them.
fn told(folder: &Path, typed: &str) -> Vec<String> {
    let told = talk(folder, &[], &format!("{typed}\nq\n"));
    let last = told.rsplit("There are 3 checks.").next().unwrap();
    let rows = last.lines().filter(|line| line.starts_with(|c: char| c.is_ascii_digit()) && line.contains(", "));
    rows.map(|row| row.split(", ").nth(1).unwrap().to_owned()).collect()
}

#[test]
fn the_list_is_sorted_by_every_order_of_the_full_screen() {
    let folder = three();
    for (typed, names) in [
        ("home", ["Aula", "Mood", "Zoom"]),
        ("sort", ["Aula", "Mood", "Zoom"]),
        ("sort name", ["Aula", "Mood", "Zoom"]),
        ("sort responsible", ["Mood", "Zoom", "Aula"]),
        ("order owner", ["Mood", "Zoom", "Aula"]),
        ("sort next look", ["Zoom", "Aula", "Mood"]),
        ("sort name\nsort last change", ["Aula", "Mood", "Zoom"]),
    ] {
        assert_eq!(told(folder.path(), typed), names, "{typed}");
    }
    let told = talk(folder.path(), &[], "sort colour\nsort next look\n1\nq\n");
    assert!(told.contains("colour is none of the orders"), "{told}");
    assert!(told.contains("Sorted by the day of the next look"), "{told}");
    // A number is that of the list that was told last.
    assert!(told.contains("This is the check of Zoom"), "{told}");
}

#[test]
fn a_command_sorts_by_the_next_look_too_and_writes_days_as_people_do() {
    let folder = three();
    for (lang, day) in [("en", "look again 5 January 2027"), ("nl", "5 januari 2027")] {
        let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
        command.args(["--lang", lang, "--data-dir"]).arg(folder.path());
        command.args(["--on", "2026-11-22", "list", "--sort", "next-look"]).env_remove("ARTICLE5_DATA_DIR");
        let told = String::from_utf8(command.output().unwrap().stdout).unwrap();
        let first = told.lines().next().unwrap();
        assert!(first.contains("Zoom") && first.contains(day) && !told.contains("2027-01-05"), "{told}");
    }
}

#[test]
fn each_order_is_named_in_each_language() {
    for lang in Lang::OFFERED {
        within(lang, || {
            for (order, word) in Order::ALL.into_iter().zip(Order::known()) {
                assert_eq!(Order::named(word), Some(order), "{lang:?} {word}");
            }
            assert_eq!(Order::named(""), None);
        });
    }
    assert_eq!(Order::ALL.into_iter().map(Order::behind).collect::<Vec<_>>()[4], Order::ALL[0]);
}

#[test]
fn every_option_reads_a_day_as_every_field_does() {
    let folder = three();
    let run = |args: &[&str]| {
        let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
        command.arg("--data-dir").arg(folder.path()).args(args).env_remove("ARTICLE5_DATA_DIR");
        let output = command.output().unwrap();
        (output.status.success(), String::from_utf8(output.stderr).unwrap())
    };
    for day in ["2027-03-31", "31.3.2027", "31-3-2027", "31 March 2027", "31 maart 2027", "Mar 31, 2027"] {
        assert!(run(&["--on", day, "list"]).0, "{day}");
        assert!(run(&["review-by", "Zoom", day]).0, "{day}");
        assert!(run(&["plan", "Zoom", "switched-off", "--date", day]).0, "{day}");
    }
    for day in ["03/04/2027", "31 February 2027", "next Friday", "31 March"] {
        let (done, told) = run(&["--on", day, "list"]);
        assert!(!done && told.contains("such as 2 December 2026 or 2026-12-02"), "{day}: {told}");
    }
}
