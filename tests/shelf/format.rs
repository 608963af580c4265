//! What the documents say about the format is what the program does.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Command;

use crate::kept::{Place, feed, text};
use article5::check::{Field, Remark, Status, Step};
use article5::logic::Answer;
use article5::record::{read_text, seal_of};

fn page() -> String {
    std::fs::read_to_string(PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("docs/record-format.md")).unwrap()
}

/// The blocks of the page in a language.
fn blocks(language: &str) -> Vec<String> {
    let fence = format!("```{language}\n");
    page().split(&fence).skip(1).map(|rest| rest.split("```").next().unwrap().to_owned()).collect()
}

#[test]
fn the_example_is_a_record_as_it_stands() {
    let example = blocks("ron").remove(0);
    let record = read_text(example.as_bytes()).unwrap();
    assert_eq!((record.damage, record.lines.len()), (None, example.lines().count()));
    assert_eq!(record.check.tool.get(Field::Name), "Mood Meter");
    assert!(record.check.answers.values().any(|given| given.answer == Answer::Yes));
    for line in example.lines() {
        let (open, rest) = line.split_once(",seal:\"").unwrap();
        assert_eq!(rest, format!("{}\")", seal_of(open)));
    }
}

#[test]
fn sha256sum_alone_tells_a_changed_record() {
    if !Command::new("sha256sum").arg("--version").output().is_ok_and(|output| output.status.success()) {
        crate::kept::not_tried("sha256sum is not on this computer");
        return;
    }
    let place = Place::new();
    let path = place.filled(4);
    let good = std::fs::read_to_string(&path).unwrap();
    let [one, all]: [String; 2] = blocks("sh").try_into().unwrap();
    let run = |script: &str| {
        let script = script.replace("RECORD.ron", path.to_str().unwrap());
        text(&feed(Command::new("sh").args(["-c", &script]), ""))
    };
    let seal = good.lines().nth(1).unwrap().split(",seal:\"").nth(1).unwrap().trim_end_matches("\")");
    assert_eq!(run(&one).split(' ').next(), Some(seal));
    assert_eq!(run(&all), "");
    std::fs::write(&path, good.replacen("Mood", "Meek", 1)).unwrap();
    assert!(run(&all).starts_with("changed: (n:1,"));
    let without: String =
        good.lines().enumerate().filter(|(at, _)| *at != 2).flat_map(|(_, line)| [line, "\n"]).collect();
    std::fs::write(&path, without).unwrap();
    assert!(run(&all).starts_with("out of order: (n:3,"));
}

/// The rows of the table of steps: the step's word, the names of its fields, the format that knows it first.
fn steps_on_the_page() -> Vec<(String, Vec<String>, u32)> {
    let page = page();
    let table = page.split("| `did` | since |").nth(1).unwrap().split("\n\n").next().unwrap();
    let rows = table.lines().filter_map(|line| line.strip_prefix("| `"));
    rows.map(|row| {
        let (step, rest) = row.split_once('`').unwrap();
        let (kind, fields) = step.trim_end_matches(')').split_once('(').unwrap_or((step, ""));
        let since = rest.split('|').nth(1).unwrap().trim().parse().unwrap();
        (kind.to_owned(), fields.split(", ").filter(|field| !field.is_empty()).map(str::to_owned).collect(), since)
    })
    .collect()
}

#[test]
fn the_page_names_every_step_that_there_is_and_no_other() {
    let known: Vec<(String, u32)> = Step::KINDS.map(|(kind, since)| (kind.to_owned(), since)).to_vec();
    let named: Vec<(String, u32)> = steps_on_the_page().into_iter().map(|(kind, _, since)| (kind, since)).collect();
    for step in &known {
        assert!(named.contains(step), "the page does not name the step {step:?}");
    }
    assert_eq!(named.len(), known.len());
}

#[test]
fn every_field_that_is_written_is_on_the_page() {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let steps = steps_on_the_page();
    let page = page();
    for file in std::fs::read_dir(folder).unwrap() {
        let record = std::fs::read_to_string(file.unwrap().path()).unwrap();
        for line in record.lines() {
            let named = line.split('"').step_by(2).flat_map(|plain| plain.split([',', '(', ')']));
            for name in named.filter_map(|part| part.split_once(':')).map(|(name, _)| name) {
                assert!(page.contains(name), "the page does not name the field {name}");
            }
        }
        for entry in read_text(record.as_bytes()).unwrap().check.steps {
            let written = ron::to_string(&entry.did).unwrap();
            let (_, fields, _) = steps.iter().find(|(kind, ..)| kind == entry.did.kind()).unwrap();
            for field in fields {
                assert!(written.contains(&format!("{field}:")) || field == "length", "{field} is not in {written}");
            }
            assert!(written.starts_with(entry.did.kind()), "{written}");
        }
    }
    for name in
        Field::ALL.map(|field| format!("`{field:?}`")).iter().chain(&Remark::ALL.map(|what| format!("`{what:?}`")))
    {
        assert!(page.contains(name.as_str()), "{name}");
    }
    for status in Status::ALL {
        assert!(page.contains(&format!("`{}`", status.key())), "{status:?}");
    }
}
