//! Two programs at once: one writes, the other is told who; nothing of either is lost.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::io::{BufRead, BufReader, Write};
use std::path::Path;
use std::process::{Child, Stdio};

use crate::kept::{Place, answers_in, program, readable, text, told, writable};
use article5::record::{RecordError, read, write_whole};

/// Another program that has opened a record and waits at a question.
fn writer(place: &Place, record: &Path) -> Child {
    let mut child = program(place.folder.path())
        .args(["line", "--record", record.to_str().unwrap()])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut heard = BufReader::new(child.stdout.take().unwrap());
    let mut line = String::new();
    while !line.starts_with("3, Not sure") {
        line.clear();
        assert_ne!(heard.read_line(&mut line).unwrap(), 0);
    }
    child.stdout = Some(heard.into_inner());
    child
}

#[test]
fn a_second_program_may_read_and_is_told_who_writes() {
    let place = Place::new();
    let path = place.filled(3);
    let before = std::fs::read(&path).unwrap();
    let mut first = writer(&place, &path);
    let (record, why) = readable(&path);
    assert_eq!(record.check.steps.len(), 4);
    // In words: a number of a process tells nobody which window it is.
    assert!(why.contains("another window") && why.contains("since") && !why.contains("UTC"), "{why}");
    assert!(!why.contains(&first.id().to_string()), "{why}");
    let second = place.run(&["line", "--record", path.to_str().unwrap()], "1\nq\n");
    assert_eq!(second.status.code(), Some(2));
    assert!(told(&second).contains("another window"), "{}", told(&second));
    for reading in ["show", "verify"] {
        assert_eq!(place.run(&[reading, path.to_str().unwrap()], "").status.code(), Some(0), "{reading}");
    }
    assert_eq!(std::fs::read(&path).unwrap(), before);

    first.stdin.take().unwrap().write_all(b"1\nq\n").unwrap();
    assert_eq!(first.wait().unwrap().code(), Some(0));
    assert_eq!(answers_in(&path), 4);
    assert!(!path.with_extension("writer").exists(), "nothing is left behind");
    writable(&path);
}

#[test]
fn a_crash_leaves_no_lock() {
    let place = Place::new();
    let path = place.filled(1);
    let mut first = writer(&place, &path);
    first.kill().unwrap();
    first.wait().unwrap();
    assert!(path.with_extension("writer").exists(), "the word is there, but it decides nothing");
    writable(&path);
}

#[test]
fn two_checks_in_one_folder_are_both_saved_and_both_listed() {
    let place = Place::new();
    let (one, other) = (place.filled(1), place.filled(1));
    let children = [writer(&place, &one), writer(&place, &other)];
    for mut child in children {
        child.stdin.take().unwrap().write_all(b"1\n2\nq\n").unwrap();
        assert_eq!(child.wait().unwrap().code(), Some(0));
    }
    assert_eq!((answers_in(&one), answers_in(&other)), (3, 3));
    assert_eq!(text(&place.run(&["list"], "")).lines().count(), 2);
}

#[test]
fn two_exports_to_one_name_give_one_whole_file() {
    let place = Place::new();
    place.begin();
    let path = place.folder.path().join("report.md");
    let texts = [vec![b'a'; 200_000], vec![b'b'; 300_000]];
    std::thread::scope(|scope| {
        for text in &texts {
            scope.spawn(|| (0..20).for_each(|_| assert!(write_whole(&path, text, true).is_ok())));
        }
    });
    assert!(texts.contains(&std::fs::read(&path).unwrap()));
    std::fs::remove_file(&path).unwrap();
    let outcomes: Vec<_> = std::thread::scope(|scope| {
        let tries = texts.each_ref().map(|text| scope.spawn(|| write_whole(&path, text, false)));
        tries.into_iter().map(|tried| tried.join().unwrap()).collect()
    });
    assert_eq!(outcomes.iter().filter(|outcome| outcome.is_ok()).count(), 1);
    assert_eq!(outcomes.iter().filter(|outcome| matches!(outcome, Err(RecordError::Exists(_)))).count(), 1);
}

#[test]
fn many_checks_begun_at_the_same_moment_have_names_of_their_own() {
    let place = Place::new();
    place.filled(0);
    std::thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| (0..25).for_each(|_| drop(place.filled(0))));
        }
    });
    let all = place.all();
    assert_eq!(all.len(), 101);
    assert!(all.iter().all(|path| read(path).is_ok()));
}
