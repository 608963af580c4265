//! Nobody else reads the answers, and nothing is written through a link or into a folder of somebody else.

#![cfg(unix)]
#![allow(clippy::unwrap_used)]

use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::kept::{Place, feed, loaded, readable, talk, told, writable};
use article5::record::{DataFolder, Drafts, RecordError, begin, write_whole};

fn mode(path: &Path) -> u32 {
    std::fs::symlink_metadata(path).unwrap().permissions().mode() & 0o777
}

fn set_mode(path: &Path, mode: u32) {
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode)).unwrap();
}

fn everything_in(folder: &Path) -> Vec<PathBuf> {
    let mut found = vec![folder.to_owned()];
    for entry in std::fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        if entry.file_type().unwrap().is_dir() {
            found.extend(everything_in(&entry.path()));
        } else {
            found.push(entry.path());
        }
    }
    found
}

fn try_begin(folder: &Path) -> Result<(), RecordError> {
    let folder = DataFolder::choose(Some(folder.to_owned())).unwrap();
    begin(&folder, loaded(), crate::kept::time(0), crate::kept::day()).map(|_| ())
}

#[test]
fn folders_and_files_are_private_whatever_the_umask() {
    for umask in ["000", "022", "077"] {
        let place = Place::new();
        let program = env!("CARGO_BIN_EXE_article5");
        let data = place.folder.path().display();
        let line = format!("umask {umask}; {program} --data-dir {data} line && {program} --data-dir {data} list");
        let output = feed(Command::new("sh").args(["-c", &line]), &talk("12"));
        assert!(output.status.success(), "{}", told(&output));
        let place_of_draft = place.all().remove(0);
        Drafts::beside(&place_of_draft).keep("Does", "typed");
        for path in everything_in(place.folder.path()) {
            let wanted = if path.is_dir() { 0o700 } else { 0o600 };
            assert_eq!(mode(&path), wanted, "umask {umask}: {}", path.display());
        }
    }
}

#[test]
fn open_rights_are_taken_away_but_not_from_a_folder_that_holds_other_things() {
    let place = Place::new();
    place.filled(0);
    for folder in [place.folder.path().to_owned(), place.records()] {
        set_mode(&folder, 0o777);
    }
    place.filled(0);
    assert_eq!((mode(place.folder.path()), mode(&place.records())), (0o700, 0o700));

    std::fs::write(place.folder.path().join("holiday.jpg"), "").unwrap();
    set_mode(place.folder.path(), 0o755);
    set_mode(&place.records(), 0o755);
    place.filled(0);
    assert_eq!((mode(place.folder.path()), mode(&place.records())), (0o755, 0o700));
}

#[test]
fn a_right_that_the_owner_took_from_themselves_is_not_given_back() {
    let place = Place::new();
    place.filled(0);
    set_mode(&place.records(), 0o555);
    let outcome = try_begin(place.folder.path());
    assert_eq!(mode(&place.records()), 0o500);
    if crate::kept::is_root() {
        crate::kept::not_tried("root may write into read-only folders");
    } else {
        let refused = outcome.unwrap_err();
        assert!(matches!(refused, RecordError::Create(..)) && refused.to_string().contains("--data-dir"), "{refused}");
        assert_eq!(place.run(&["list"], "").status.code(), Some(0));
    }
    set_mode(&place.records(), 0o700);
}

#[test]
fn a_link_inside_the_data_folder_is_refused() {
    let place = Place::new();
    place.filled(0);
    let elsewhere = place.beside().join("elsewhere");
    for name in ["records", "rulebooks"] {
        let inside = place.folder.path().join(name);
        std::fs::rename(&inside, &elsewhere).unwrap();
        symlink(&elsewhere, &inside).unwrap();
        let before = everything_in(&elsewhere).len();
        assert!(matches!(try_begin(place.folder.path()), Err(RecordError::LinkedFolder(path)) if path == inside));
        assert_eq!(everything_in(&elsewhere).len(), before);
        std::fs::remove_file(&inside).unwrap();
        std::fs::rename(&elsewhere, &inside).unwrap();
    }
    let output = place.run(&["list"], "");
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn a_data_folder_that_is_a_link_is_taken_only_where_nobody_else_can_make_one() {
    let place = Place::new();
    let real = place.beside().join("other-disk");
    std::fs::create_dir(&real).unwrap();
    let link = place.beside().join("link");
    symlink(&real, &link).unwrap();
    set_mode(place.beside(), 0o1777);
    assert!(matches!(try_begin(&link), Err(RecordError::LinkedFolder(_))));
    assert_eq!(everything_in(&real).len(), 1);
    set_mode(place.beside(), 0o700);
    assert!(try_begin(&link).is_ok());
    assert!(real.join("records").is_dir());

    let nowhere = place.beside().join("nowhere");
    symlink(place.beside().join("missing"), &nowhere).unwrap();
    assert!(try_begin(&nowhere).is_err());
    assert!(!place.beside().join("missing").exists());
}

#[test]
fn a_folder_of_somebody_else_is_refused() {
    if !crate::kept::is_root() {
        crate::kept::not_tried("only root can give a folder to somebody else");
        return;
    }
    let place = Place::new();
    place.filled(0);
    let records = place.records();
    for folder in [records.as_path(), place.folder.path()] {
        std::os::unix::fs::chown(folder, Some(65534), None).unwrap();
        let refused = place.run(&["line"], &talk("1"));
        assert_eq!(refused.status.code(), Some(2));
        assert!(told(&refused).contains("another user"), "{}", told(&refused));
        std::os::unix::fs::chown(folder, Some(0), None).unwrap();
    }
    assert_eq!(place.all().len(), 1);
}

#[test]
fn the_rights_of_somebody_else_are_refused() {
    if !crate::kept::is_root() {
        crate::kept::not_tried("only root can make a program run with the rights of somebody else");
        return;
    }
    let place = Place::new();
    set_mode(place.beside(), 0o755);
    let program = place.beside().join("article5");
    std::fs::copy(env!("CARGO_BIN_EXE_article5"), &program).unwrap();
    std::os::unix::fs::chown(&program, Some(65534), None).unwrap();
    set_mode(&program, 0o4755);
    let data = place.beside().join("theirs");
    std::fs::create_dir(&data).unwrap();
    std::os::unix::fs::chown(&data, Some(65534), None).unwrap();
    let output = feed(Command::new(&program).arg("--data-dir").arg(&data).arg("line"), &talk("1"));
    if told(&output).is_empty() && output.status.success() {
        crate::kept::not_tried("this file system does not lend rights to programs");
        return;
    }
    assert_eq!(output.status.code(), Some(2));
    assert_eq!(everything_in(&data).len(), 1, "{}", told(&output));
}

#[test]
fn nothing_is_written_through_a_second_name_or_a_link() {
    let place = Place::new();
    let path = place.filled(2);
    let other = place.beside().join("other-name");
    std::fs::hard_link(&path, &other).unwrap();
    let before = std::fs::read(&other).unwrap();
    let (_, why) = readable(&path);
    assert!(why.contains("hard link"), "{why}");
    assert_eq!(std::fs::read(&other).unwrap(), before);
    std::fs::remove_file(&other).unwrap();

    let victim = place.beside().join("victim");
    std::fs::write(&victim, "theirs").unwrap();
    for (ending, linked) in [("writer", true), ("writer", false), ("draft", true), ("draft", false)] {
        let planted = path.with_extension(ending);
        let _ = std::fs::remove_file(&planted);
        if linked {
            symlink(&victim, &planted).unwrap();
        } else {
            std::fs::hard_link(&victim, &planted).unwrap();
        }
        let (_, journal, _) = writable(&path);
        Drafts::beside(&path).keep("Does", "typed");
        drop(journal);
        assert_eq!(std::fs::read(&victim).unwrap(), b"theirs", "{ending}, link: {linked}");
        let _ = std::fs::remove_file(&planted);
    }
    let report = place.folder.path().join("report.md");
    symlink(&victim, &report).unwrap();
    for replace in [true, false] {
        assert!(matches!(write_whole(&report, b"ours", replace), Err(RecordError::InTheWay(..))));
    }
    let linked_record = place.records().join("A5-2026-11-22-AAAAA.ron");
    std::fs::rename(&path, place.beside().join("moved.ron")).unwrap();
    symlink(place.beside().join("moved.ron"), &linked_record).unwrap();
    assert!(article5::record::Journal::open(&linked_record).is_err());
    assert_eq!(std::fs::read(&victim).unwrap(), b"theirs");
}

#[test]
fn a_second_name_on_an_index_or_report_keeps_its_old_content() {
    let place = Place::new();
    place.filled(0);
    let victim = place.beside().join("victim");
    std::fs::write(&victim, "theirs").unwrap();
    let index = place.records().join(".index");
    std::fs::hard_link(&victim, &index).unwrap();
    assert_eq!(place.run(&["list"], "").status.code(), Some(0));
    assert_eq!(std::fs::read(&victim).unwrap(), b"theirs");
    std::fs::remove_file(&index).unwrap();
    symlink(&victim, &index).unwrap();
    assert_eq!(place.run(&["list"], "").status.code(), Some(0));
    assert_eq!(std::fs::read(&victim).unwrap(), b"theirs");
}
