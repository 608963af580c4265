//! Names that mean harm, and things among the records that are none.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::ffi::OsStr;
use std::os::unix::ffi::OsStrExt;
use std::os::unix::fs::symlink;
use std::os::unix::net::UnixListener;

use crate::kept::{Place, ended_well, text, told};
use article5::files::{Folder, Stamp};
use article5::record::{Journal, RecordError, new_reference, read};

#[test]
fn what_is_no_record_is_passed_over_named_and_never_waited_for() {
    let place = Place::new();
    let path = place.filled(2);
    let records = place.records();
    let stem = path.file_stem().unwrap().to_str().unwrap();
    std::fs::write(records.join(format!("{stem}.ron.tmp")), "half").unwrap();
    std::fs::write(records.join(format!("{stem}.ron~")), "backup").unwrap();
    std::fs::write(records.join(".#lock.ron"), "editor").unwrap();
    std::fs::create_dir(records.join("folder.ron")).unwrap();
    symlink("/nowhere/at/all", records.join("nowhere.ron")).unwrap();
    symlink(".", records.join("circle.ron")).unwrap();
    symlink("/dev/zero", records.join("endless.ron")).unwrap();
    let _socket = UnixListener::bind(records.join("socket.ron")).unwrap();
    let mode = rustix::fs::Mode::from_raw_mode(0o600);
    for pipe in ["pipe.ron", "pipe"] {
        rustix::fs::mkfifoat(rustix::fs::CWD, records.join(pipe), mode).unwrap();
    }
    // What stands beside a record may be a pipe too.
    for ending in ["writer", "draft"] {
        rustix::fs::mkfifoat(rustix::fs::CWD, path.with_extension(ending), mode).unwrap();
    }
    rustix::fs::mkfifoat(rustix::fs::CWD, records.join(".index"), mode).unwrap();

    let listed = place.run(&["list"], "");
    assert_eq!((listed.status.code(), text(&listed).lines().count()), (Some(0), 1), "{}", text(&listed));
    assert_eq!(place.all(), std::slice::from_ref(&path));
    let verified = place.run(&["verify"], "");
    assert_eq!(verified.status.code(), Some(0));
    for stray in ["folder.ron", "nowhere.ron", "pipe", "socket.ron", ".ron~", ".ron.tmp", ".#lock.ron"] {
        assert!(text(&verified).contains(stray), "{stray}: {}", text(&verified));
    }
    for odd in ["pipe.ron", "socket.ron", "folder.ron", "nowhere.ron", "endless.ron", "circle.ron"] {
        assert!(read(&records.join(odd)).is_err() && Journal::open(&records.join(odd)).is_err(), "{odd}");
    }
    let line = place.run(&["line", "--record", stem], "1\nq\n");
    assert!(ended_well(&line) && line.status.code() == Some(0), "{}", told(&line));
}

#[test]
fn a_copy_that_a_sync_tool_made_is_listed_under_its_own_name() {
    let place = Place::new();
    let path = place.filled(2);
    let copy = place.records().join("A5 (conflicted copy).ron");
    std::fs::copy(&path, &copy).unwrap();
    let listed = place.run(&["list"], "");
    assert!(text(&listed).contains("A5 (conflicted copy)  "), "{}", text(&listed));
    assert_eq!(place.folder.find("A5 (conflicted copy)").unwrap(), copy);
}

#[test]
fn odd_file_names_are_listed_without_harm() {
    let place = Place::new();
    let path = place.filled(1);
    let names: [&[u8]; 5] =
        [b"\xff\xfe\xff.ron", b"\x1b[31mred\n.ron", "\u{202e}nor.ron".as_bytes(), &[b'n'; 251], b"-rf.ron"];
    for name in names {
        let name = if name.len() == 251 { [name, b".ron"].concat() } else { name.to_vec() };
        std::fs::copy(&path, place.records().join(OsStr::from_bytes(&name))).unwrap();
    }
    for _ in 0..2 {
        // Each copy is named once more by `verify`, as a second file of the check.
        for (command, code, lines) in [("list", 0, 6), ("verify", 1, 11)] {
            let shown = place.run(&[command], "");
            assert_eq!((shown.status.code(), text(&shown).lines().count()), (Some(code), lines), "{}", text(&shown));
            assert!(!text(&shown).contains(['\u{1b}', '\u{202e}']));
        }
    }
}

#[test]
fn a_name_never_leads_out_of_the_folder_and_a_path_is_taken_as_it_stands() {
    let place = Place::new();
    let path = place.filled(1);
    std::fs::copy(&path, place.folder.path().join("outside.ron")).unwrap();
    for name in ["..", "/", "outside", "*", "A5-*", "\0"] {
        assert!(matches!(place.folder.find(name), Err(RecordError::Unknown(_))), "{name}");
    }
    assert_eq!(place.folder.find("").unwrap(), path, "nothing is the beginning of every name");
    assert_eq!(place.folder.find("../outside.ron").unwrap(), std::path::Path::new("../outside.ron"));
    for _ in 0..200 {
        let reference = new_reference(crate::kept::day());
        assert!(reference.len() == 19 && reference.chars().all(|c| c.is_ascii_alphanumeric() || c == '-'));
    }
}

#[test]
fn a_reference_is_found_by_its_beginning_or_its_end_in_any_case() {
    let place = Place::new();
    let (one, other) = (place.filled(0), place.filled(0));
    let stem = one.file_stem().unwrap().to_str().unwrap().to_owned();
    assert_eq!(place.folder.find(&stem.to_lowercase()).unwrap(), one);
    assert_eq!(place.folder.find(&stem[14..]).unwrap(), one);
    assert!(matches!(place.folder.find("A5-"), Err(RecordError::Ambiguous(_))));
    let second = one.with_file_name(format!("{stem}-2.ron"));
    std::fs::rename(other, &second).unwrap();
    assert_eq!(place.folder.find(&stem).unwrap(), one, "the whole name before a longer one");
    assert_eq!(place.folder.find(&format!("{stem}-2")).unwrap(), second);
}

#[test]
fn a_second_file_of_a_check_is_no_second_tool_and_can_be_joined() {
    let place = Place::new();
    let path = place.filled(3);
    let stem = path.file_stem().unwrap().to_str().unwrap().to_owned();
    let copy = place.records().join(format!("{stem} (conflicted copy 2026-11-26).ron"));
    std::fs::copy(&path, &copy).unwrap();
    let (_, mut journal, _) = crate::kept::writable(&copy);
    journal.append(&[crate::kept::answered(5)]).unwrap();
    drop(journal);
    let listed = text(&place.run(&["list"], ""));
    assert_eq!((listed.lines().count(), listed.matches("article5 join").count()), (2, 1), "{listed}");
    let all = place.run(&["report", "--all", "--format", "csv"], "");
    assert_eq!(text(&all).lines().count(), 2, "a heading and one tool: {}", text(&all));
    assert!(told(&all).contains("article5 join"), "{}", told(&all));
    assert_eq!(place.run(&["verify"], "").status.code(), Some(1));
    let joined = place.run(&["join", &stem, copy.to_str().unwrap()], "");
    assert_eq!(joined.status.code(), Some(0), "{}", told(&joined));
    assert_eq!(place.all().len(), 3);
}

#[test]
fn a_reference_that_is_no_name_makes_no_record() {
    let place = Place::new();
    let path = place.filled(1);
    let good = std::fs::read_to_string(&path).unwrap();
    let first = good.lines().next().unwrap().rsplit_once(",seal:").unwrap().0.to_owned();
    let reference = path.file_stem().unwrap().to_str().unwrap();
    let long = "x".repeat(300);
    for odd in ["../../evil", "/tmp/x", "", "a b", "a\u{202e}b", ".hidden", "-rf", &long] {
        let open = first.replacen(reference, odd, 1);
        let line = format!("{open},seal:\"{}\")\n", article5::record::seal_of(&open));
        std::fs::write(&path, line).unwrap();
        assert!(matches!(read(&path), Err(RecordError::NotARecord(..))), "{odd}");
    }
}

#[test]
fn a_folder_of_records_that_cannot_be_read_is_not_empty() {
    let place = Place::new();
    place.filled(1);
    std::fs::rename(place.records(), place.beside().join("elsewhere")).unwrap();
    std::fs::write(place.records(), "no folder").unwrap();
    for command in [&["list"][..], &["verify"], &["report", "--all"], &["show", "A5"]] {
        let output = place.run(command, "");
        assert_eq!(output.status.code(), Some(2), "{command:?}: {}", text(&output));
        assert!(told(&output).contains("cannot be read"), "{}", told(&output));
    }
}

#[test]
fn a_name_in_a_folder_and_a_path_tell_the_same_and_nothing_of_what_is_no_plain_file() {
    let place = tempfile::tempdir().unwrap();
    let file = place.path().join("a.ron");
    std::fs::write(&file, "one").unwrap();
    std::fs::create_dir(place.path().join("b.ron")).unwrap();
    symlink(&file, place.path().join("c.ron")).unwrap();
    let folder = Folder::open(place.path()).unwrap();
    let stamp = |name: &str| folder.stamp(name.as_ref());
    let first = stamp("a.ron");
    assert!(first.is_some() && first == Stamp::of(&file));
    for other in ["b.ron", "c.ron", "none"] {
        assert_eq!((stamp(other), Stamp::of(&place.path().join(other))), (None, None), "{other}");
    }
    // Another file of the same length and time is another file.
    let time = file.metadata().unwrap().modified().unwrap();
    std::fs::rename(&file, place.path().join("away")).unwrap();
    std::fs::write(&file, "two").unwrap();
    std::fs::File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
    assert_ne!(stamp("a.ron"), first);
}
