//! Nothing is written that cannot be read again, and nothing that was written is lost when something is refused.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use crate::kept::{Place, answered, named, readable, step, text, told, writable};
use article5::check::{Remark, Step};
use article5::record::{RecordError, read};

/// A text that grows sixfold when it is written: no line can hold it.
fn long() -> String {
    "\u{1}".repeat(100_000)
}

#[test]
fn what_no_line_can_hold_is_refused_by_every_way_in_and_the_record_goes_on() {
    let place = Place::new();
    let path = place.filled(2);
    let before = std::fs::read(&path).unwrap();
    let (record, mut journal, _) = writable(&path);
    let note = Step::Noted { to: "f.1".to_owned(), what: Remark::Note, text: long() };
    assert!(matches!(journal.append(&[step(4, note.clone())]), Err(RecordError::TooLarge(..))));
    let mut check = record.check.clone();
    let hand = article5::check::Hand { who: "Ann", at: crate::kept::time(9) };
    assert!(matches!(journal.add(&mut check, hand, [note]), Err(RecordError::TooLarge(..))));
    assert_eq!((check, journal.is_behind()), (record.check, false), "what is refused is nowhere");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    journal.append(&[answered(4)]).unwrap();
    drop(journal);

    let name = path.file_stem().unwrap().to_str().unwrap();
    // An argument of a command holds 128 KiB at most.
    let statement = "\u{1}".repeat(60_000);
    let signed = place.run(&["sign", name, "--as", "reviewer", "--name", "X", "--statement", &statement], "");
    assert_eq!(signed.status.code(), Some(2), "{}", text(&signed));
    assert!(told(&signed).contains("too long"), "{}", told(&signed));
    assert_eq!((read(&path).unwrap().damage, read(&path).unwrap().check.steps.len()), (None, 4));
}

#[test]
fn joining_what_cannot_be_joined_begins_no_record() {
    let place = Place::new();
    let paths = [place.filled(2), place.filled(3)];
    for (path, number) in paths.iter().zip([4, 5]) {
        let (_, mut journal, _) = writable(path);
        // Each fits into a line, both together do not.
        let text = format!("{number}{}", "ü".repeat(70_000));
        journal.append(&[step(number, Step::Noted { to: "f.1".to_owned(), what: Remark::Note, text })]).unwrap();
    }
    let names = paths.each_ref().map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned());
    let joined = place.run(&["join", &names[0], &names[1]], "");
    assert_eq!((joined.status.code(), place.all().len()), (Some(2), 2), "{}", text(&joined));
    assert!(told(&joined).contains("too long"), "{}", told(&joined));
}

#[test]
fn a_record_that_is_full_says_so_and_stays_readable() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    let text = "x".repeat(240 * 1024);
    let mut number = 2;
    let refused = loop {
        let entries: Vec<_> = (number..number + 40)
            .map(|number| step(number, Step::Noted { to: "f.1".to_owned(), what: Remark::Note, text: text.clone() }))
            .collect();
        match journal.append(&entries) {
            Ok(()) => number += 40,
            Err(error) => break error,
        }
    };
    assert!(matches!(refused, RecordError::Full(_)), "{refused}");
    assert!(journal.is_behind(), "what could not be saved is told as not saved");
    drop(journal);
    let record = read(&path).unwrap();
    assert_eq!((record.damage, record.check.next_number()), (None, number));
}

#[test]
fn steps_out_of_order_are_refused() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    for number in [1, 3, 99] {
        assert!(matches!(journal.append(&[named(number, "x")]), Err(RecordError::OutOfOrder(2, _))), "{number}");
    }
    journal.append(&[named(2, "x")]).unwrap();
}

#[test]
fn a_record_begins_with_the_first_thing_that_is_written() {
    let place = Place::new();
    let (header, mut journal) = place.begin();
    assert!(!journal.is_begun() && place.all().is_empty());
    journal.append(&[named(1, "Mood Meter")]).unwrap();
    drop(journal);
    let record = read(&place.all().remove(0)).unwrap();
    assert_eq!((record.header, record.check.steps.len()), (header, 1));

    let place = Place::new();
    let left = place.run(&["line"], "q\n");
    assert_eq!((left.status.code(), place.all().len()), (Some(0), 0), "{}", told(&left));
    let (_, mut journal) = place.begin();
    journal.begin_file().unwrap();
    drop(journal);
    assert_eq!(place.all().len(), 1, "what is being typed has a record to lie beside");
}

#[test]
fn two_checks_that_meet_in_one_name_both_begin() {
    let place = Place::new();
    let (header, mut journal) = place.begin();
    let taken = header.reference.file_in(&place.records());
    std::fs::write(&taken, "something else").unwrap();
    journal.append(&[named(1, "Mood Meter")]).unwrap();
    assert_ne!(journal.path(), taken);
    let record = read(journal.path()).unwrap();
    assert_eq!(record.header.reference.file_in(&place.records()), journal.path());
    assert_eq!(std::fs::read_to_string(taken).unwrap(), "something else");
}

#[test]
fn going_on_writes_into_no_folder_and_no_file_of_somebody_else() {
    if !crate::kept::is_root() {
        eprintln!("skipped: only root can give a file to somebody else");
        return;
    }
    let place = Place::new();
    let path = place.filled(1);
    let before = std::fs::read(&path).unwrap();
    let theirs = |path: &std::path::Path, owner| std::os::unix::fs::chown(path, Some(owner), None).unwrap();
    for owned in [path.clone(), place.records()] {
        theirs(&owned, 65534);
        assert!(readable(&path).1.contains("another user"));
        theirs(&owned, 0);
    }
    let elsewhere = place.beside().join("elsewhere");
    let (_, mut journal, _) = writable(&path);
    std::fs::rename(place.records(), &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, place.records()).unwrap();
    // The file is another one now, and a new one would be made in the folder that the link leads to.
    std::fs::remove_file(elsewhere.join(path.file_name().unwrap())).unwrap();
    assert!(matches!(journal.append(&[answered(3)]), Err(RecordError::Append(..))));
    assert!(
        std::fs::read_dir(&elsewhere).unwrap().all(|entry| !entry
            .unwrap()
            .file_name()
            .to_string_lossy()
            .ends_with("-2.ron"))
    );
    drop(journal);
    std::fs::write(elsewhere.join(path.file_name().unwrap()), before).unwrap();
    assert!(readable(&path).1.contains("link"));
}
