//! The list of all checks: what it remembers never counts more than the files.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, SystemTime};

use crate::kept::{Place, answered, named, text, writable};
use article5::record::{Listed, list, list_remembered};

/// Lists by the name of the tool and counts how many records were read.
fn listed(place: &Place, key: &str) -> (Vec<Listed<String>>, usize) {
    let read = AtomicUsize::new(0);
    let listed = list(&place.folder, key, |record| {
        read.fetch_add(1, Ordering::Relaxed);
        record.check.tool.title().to_owned()
    })
    .unwrap();
    (listed, read.into_inner())
}

fn names(listed: &[Listed<String>]) -> Vec<&str> {
    let mut names: Vec<&str> = listed.iter().map(|listed| listed.summary.as_deref().unwrap_or("unreadable")).collect();
    names.sort_unstable();
    names
}

/// Five records that were left alone long enough to be remembered.
fn settled() -> Place {
    let place = Place::new();
    for name in ["a", "b", "c", "d", "e"] {
        let (_, mut journal) = place.begin();
        journal.append(&[named(1, name)]).unwrap();
    }
    std::thread::sleep(Duration::from_millis(2300));
    place
}

#[test]
fn only_what_changed_is_read_again_and_the_answer_is_always_that_of_the_files() {
    let place = settled();
    let all = ["a", "b", "c", "d", "e"];
    for (key, read) in [("k", 5), ("k", 0), ("k", 0), ("other rules", 5), ("other rules", 0)] {
        let (found, times) = listed(&place, key);
        assert_eq!((names(&found), times), (all.to_vec(), read), "{key}");
    }
    listed(&place, "k");
    let path = place.all().remove(0);
    let (record, mut journal, _) = writable(&path);
    let old = record.check.tool.title().to_owned();
    journal.append(&[named(2, "new")]).unwrap();
    drop(journal);
    let (found, read) = listed(&place, "k");
    let mut expected: Vec<&str> = all.into_iter().filter(|name| *name != old).chain(["new"]).collect();
    expected.sort_unstable();
    assert_eq!((names(&found), read), (expected.clone(), 1));

    std::fs::remove_file(&path).unwrap();
    let (found, read) = listed(&place, "k");
    expected.retain(|name| *name != "new");
    assert_eq!((names(&found), read), (expected, 0));
}

#[test]
fn a_change_of_the_same_length_with_the_time_set_back_is_seen() {
    let place = settled();
    listed(&place, "k");
    let path = place.all().remove(0);
    let about = std::fs::metadata(&path).unwrap();
    let text = std::fs::read_to_string(&path).unwrap().replacen("Ann", "Eve", 1);
    let file = std::fs::File::options().write(true).open(&path).unwrap();
    std::io::Write::write_all(&mut &file, text.as_bytes()).unwrap();
    file.set_modified(about.modified().unwrap()).unwrap();
    assert_eq!(listed(&place, "k").1, 1);
}

#[test]
fn a_missing_damaged_or_forged_index_is_made_anew_without_a_question() {
    let place = settled();
    let index = place.records().join(".index");
    listed(&place, "k");
    let good = std::fs::read_to_string(&index).unwrap();
    let forged = good.replacen("\"Ok\":\"a\"", "\"Ok\":\"x\"", 1);
    assert_ne!(forged, good);
    let half = &good[..good.len() / 2];
    for (what, bytes) in
        [("forged", forged.as_str()), ("half", half), ("empty", ""), ("other", "[]\n[]"), ("nul", "\0")]
    {
        std::fs::write(&index, bytes).unwrap();
        let (found, read) = listed(&place, "k");
        assert_eq!((names(&found), read), (vec!["a", "b", "c", "d", "e"], 5), "{what}");
        assert_eq!(listed(&place, "k").1, 0, "{what}");
    }
    std::fs::remove_file(&index).unwrap();
    assert_eq!(listed(&place, "k").1, 5);
    std::fs::remove_file(&index).unwrap();
    std::fs::create_dir(&index).unwrap();
    for _ in 0..2 {
        assert_eq!(listed(&place, "k").1, 5, "where it cannot be written the files are read");
    }
}

#[test]
fn an_index_of_long_lines_is_taken_in_as_it_was_written() {
    let place = settled();
    // Some blocks of the file hold no end of a line, and one line ends in the middle of another block.
    let long = |record: &article5::record::Record| {
        let letters = record.header.reference.to_string().len() * 40_000;
        format!("{}é", "ab".repeat(letters))
    };
    let first = list(&place.folder, "k", long).unwrap();
    assert!(std::fs::metadata(place.folder.records().join(".index")).unwrap().len() > 5 * 1024 * 1024);
    let again = list(&place.folder, "k", |_| -> String { panic!("everything is remembered") }).unwrap();
    assert_eq!(again, first);
}

#[test]
fn what_was_changed_a_moment_ago_is_not_trusted() {
    let place = Place::new();
    place.filled(1);
    for _ in 0..2 {
        assert_eq!(listed(&place, "k").1, 1);
    }
    let future = SystemTime::now() + Duration::from_hours(1);
    touch(&place.all()[0], future);
    std::thread::sleep(Duration::from_millis(2300));
    for _ in 0..2 {
        assert_eq!(listed(&place, "k").1, 1, "a time that is still to come says nothing");
    }
}

fn touch(path: &Path, to: SystemTime) {
    std::fs::File::options().write(true).open(path).unwrap().set_modified(to).unwrap();
}

#[test]
fn one_damaged_file_is_marked_and_the_others_stand() {
    let place = settled();
    let path = place.all().remove(0);
    std::fs::write(&path, vec![0xff; 400_000]).unwrap();
    for _ in 0..2 {
        let (found, _) = listed(&place, "k");
        assert_eq!((found.len(), names(&found).iter().filter(|name| **name == "unreadable").count()), (5, 1));
    }
}

#[test]
fn the_one_that_was_changed_last_comes_first() {
    let place = Place::new();
    let paths = [place.filled(1), place.filled(3), place.filled(2)];
    let order: Vec<_> = listed(&place, "k").0.into_iter().map(|listed| listed.path).collect();
    assert_eq!(order, [paths[1].clone(), paths[2].clone(), paths[0].clone()]);
}

#[test]
fn list_and_home_show_the_same_before_and_after_the_index_is_there() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    journal.append(&(2..30).map(answered).collect::<Vec<_>>()).unwrap();
    drop(journal);
    std::thread::sleep(Duration::from_millis(2300));
    let look = || {
        let list = place.run(&["list"], "");
        let home = place.run(&["--keys", "", "--print"], "");
        assert_eq!((list.status.code(), home.status.code()), (Some(0), Some(0)));
        (text(&list), text(&home))
    };
    let first = look();
    assert!(first.0.contains("Mood Meter") && first.1.contains("Mood Meter"), "{first:?}");
    assert_eq!(look(), first);
    std::fs::remove_file(place.records().join(".index")).unwrap();
    assert_eq!(look(), first);
}

#[test]
fn a_list_from_memory_is_the_list_or_none_at_all() {
    let place = settled();
    let remembered = |key: &str| list_remembered::<String>(&place.folder, key).unwrap();
    assert!(remembered("k").is_none(), "nothing is remembered yet");
    let (all, _) = listed(&place, "k");
    let known = remembered("k").unwrap();
    assert_eq!(names(&known), names(&all));
    assert!(remembered("other rules").is_none());
    let path = place.all().remove(0);
    let (_, mut journal, _) = writable(&path);
    journal.append(&[named(2, "new")]).unwrap();
    drop(journal);
    assert!(remembered("k").is_none(), "one file has to be read");
}
