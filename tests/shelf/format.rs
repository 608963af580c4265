//! What the documents say about the format is what the program does.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::path::PathBuf;
use std::process::Command;

use crate::kept::{Place, feed, step, text, writable};
use article5::check::{Field, Remark, Step};
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

#[test]
fn every_step_and_field_that_is_written_is_on_the_page() {
    let place = Place::new();
    let path = place.filled(1);
    let (_, mut journal, _) = writable(&path);
    let to = || "f.at-work".to_owned();
    let rest = [
        Step::Withdrawn { to: to() },
        Step::Noted { to: to(), what: Remark::Note, text: String::new() },
        Step::Rated { to: to(), certainty: article5::check::Certainty::Sure },
        Step::Exported { format: "html".to_owned() },
        Step::Undid { step: 1 },
    ];
    journal.append(&(3..).zip(rest).map(|(number, did)| step(number, did)).collect::<Vec<_>>()).unwrap();
    drop(journal);
    let kept = std::fs::read_to_string("tests/records/format-1-recovered.ron").unwrap()
        + &std::fs::read_to_string("tests/records/format-1.ron").unwrap();
    let page = page();
    let record = std::fs::read_to_string(&path).unwrap() + &kept;
    for line in record.lines() {
        let named = line.split('"').step_by(2).flat_map(|plain| plain.split([',', '(', ')']));
        for name in named.filter_map(|part| part.split_once(':')).map(|(name, _)| name) {
            assert!(page.contains(name), "the page does not name the field {name}");
        }
        if let Some(did) = line.split("did:").nth(1).and_then(|did| did.split('(').next()) {
            assert!(page.contains(&format!("`{did}(")), "the page does not name the step {did}");
        }
    }
    for name in
        Field::ALL.map(|field| format!("`{field:?}`")).iter().chain(&Remark::ALL.map(|what| format!("`{what:?}`")))
    {
        assert!(page.contains(name.as_str()), "{name}");
    }
}
