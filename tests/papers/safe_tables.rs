//! What is written about an inventory: no formula, no sign that acts, no file but a new one.
#![allow(clippy::unwrap_used)]

use crate::assess::{CAUGHT, TODAY, csv, json, jsonl, listed, options, ran};
use article5::inventory::{Format, InputKind, Options};
use article5::rulebook::wording::is_hidden;
use std::io::{self};
use std::path::PathBuf;

const HOSTILE: [&str; 14] = [
    "=1+1",
    "+1",
    "-1",
    "@SUM(A1)",
    "\t=1",
    "\r=1",
    "'=1",
    "''@",
    "x;=1+1",
    "a,b\"c\nd",
    "<script>alert(1)</script>",
    "| a | b |\n|---|---|",
    "../../../etc/passwd",
    "con",
];

fn inventory(names: &[&str]) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    writer.write_record(["name", "f.1"]).unwrap();
    for name in names {
        writer.write_record([name, "no"]).unwrap();
    }
    String::from_utf8(writer.into_inner().unwrap()).unwrap()
}

#[test]
fn no_name_runs_in_a_spreadsheet_and_each_comes_back_as_it_was() {
    let list: Vec<_> = HOSTILE.iter().map(|name| serde_json::json!({ "name": name })).collect();
    let first = json(&serde_json::to_string(&list).unwrap());
    let written: Vec<String> = first.rows().into_iter().map(|mut row| row.remove(0)).collect();
    assert!(written.iter().all(|name| !name.starts_with(['=', '+', '-', '@', '\t', '\r'])), "{written:?}");
    // Read back as an inventory, they are the same names.
    let mut options = options(InputKind::Csv);
    options.format = Format::Json;
    let names: Vec<&str> = written.iter().map(String::as_str).collect();
    let again: serde_json::Value = serde_json::from_str(&ran(&options, inventory(&names).as_bytes()).out).unwrap();
    let again: Vec<&str> = again.as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap()).collect();
    assert_eq!(again, HOSTILE);
}

#[test]
fn nothing_in_a_file_acts_on_a_terminal() {
    let names = ["\u{1b}[2Jgone", "a\u{202e}b", "a\u{9b}31mb", "a\u{200b}b\u{e0041}", "two\nlines", "tab\tbed"];
    for format in [Format::Table, Format::Csv, Format::Json] {
        let mut options = options(InputKind::Csv);
        options.format = format;
        options.why = true;
        let ran = ran(&options, inventory(&names).as_bytes());
        assert_eq!(ran.outcome().assessed, 6);
        let kept = |c: char| c == '\n' || (format == Format::Csv && c == '\t');
        assert!(!ran.out.chars().any(|c| is_hidden(c) && !kept(c)), "{}", ran.out);
        if format == Format::Table {
            assert!(ran.out.contains("two[U+000A]lines"), "a name stays in its cell: {}", ran.out);
        }
    }
    let bad = "\u{1b}[31mred\u{202e}";
    for said in [
        csv(&format!("name,f.1\nA,{bad}\n")).said(),
        csv(&format!("name,{bad}\n")).said(),
        jsonl(&format!("{}\n", serde_json::json!({ bad: "no" }))).said(),
        jsonl(&format!("{}\n", serde_json::json!({ "f.1": bad }))).said(),
        jsonl(&format!("{{\"name\": {bad}}}\n")).said(),
        ran(&Options::new(vec![PathBuf::from(format!("{bad}.csv"))], TODAY), io::empty()).said(),
    ] {
        assert!(!said.is_empty() && !said.chars().any(|c| is_hidden(c) && c != '\n'), "{said:?}");
    }
}

#[test]
fn no_name_becomes_a_file_and_long_ones_do_no_harm() {
    let folder = tempfile::tempdir().unwrap();
    let long = "w".repeat(9_600);
    let mut names = HOSTILE.to_vec();
    names.push(&long);
    let mut options = options(InputKind::Csv);
    options.output = Some(folder.path().join("out.csv"));
    assert_eq!(ran(&options, inventory(&names).as_bytes()).outcome().assessed, names.len() as u64);
    assert_eq!(listed(folder.path()), ["out.csv"]);
    options = Options { output: None, format: Format::Table, ..options };
    let table = ran(&options, inventory(&names).as_bytes()).out;
    assert!(table.lines().all(|line| line.chars().count() <= 80), "{table}");
}

#[test]
fn only_a_new_file_is_written_unless_asked() {
    let folder = tempfile::tempdir().unwrap();
    let here = |name: &str| folder.path().join(name);
    std::fs::write(here("tools.csv"), CAUGHT).unwrap();
    std::fs::write(here("old.csv"), "old").unwrap();
    std::fs::create_dir(here("folder")).unwrap();
    let mut options = Options::new(vec![here("tools.csv")], TODAY);
    options.format = Format::Csv;
    for (name, told) in [
        ("old.csv", "add --force"),
        ("tools.csv", "one of the inventories"),
        ("folder", "something else than a file"),
        ("none/out.csv", "there is no such file or folder"),
        ("folder/", "not the name of a file"),
    ] {
        options.output = Some(here(name));
        let error = ran(&options, io::empty()).error();
        assert!(error.contains(told) && error.contains("Nothing was assessed"), "{error}");
    }
    options.force = true;
    for name in ["tools.csv", "folder"] {
        options.output = Some(here(name));
        ran(&options, io::empty()).error();
    }
    options.output = Some(here("old.csv"));
    assert_eq!(ran(&options, io::empty()).outcome().assessed, 1);
    assert!(std::fs::read_to_string(here("old.csv")).unwrap().starts_with("\u{feff}name,overall"));
    assert_eq!(listed(folder.path()), ["folder", "old.csv", "tools.csv"]);
    assert_eq!(std::fs::read_to_string(here("tools.csv")).unwrap(), CAUGHT);
}

#[cfg(unix)]
#[test]
fn no_link_is_followed_and_no_device_replaced() {
    use std::os::unix::fs::{PermissionsExt, symlink};
    let folder = tempfile::tempdir().unwrap();
    let target = folder.path().join("target");
    std::fs::write(&target, "precious").unwrap();
    let link = folder.path().join("link.csv");
    symlink(&target, &link).unwrap();
    let mut options = options(InputKind::Csv);
    options.force = true;
    for path in [link, PathBuf::from("/dev/null"), PathBuf::from("/dev/full")] {
        options.output = Some(path);
        assert!(ran(&options, CAUGHT.as_bytes()).error().contains("something else than a file"));
    }
    assert_eq!(std::fs::read_to_string(&target).unwrap(), "precious");
    let out = folder.path().join("out.csv");
    options.output = Some(out.clone());
    ran(&options, CAUGHT.as_bytes()).outcome();
    assert_eq!(out.metadata().unwrap().permissions().mode() & 0o777, 0o600);
}
