//! The files of workshops and of training where they are not as they should be: names that lead elsewhere, second files,
//! folders that cannot be read, rosters that grow without end, and two windows at once.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use article5::record::seal_of;
use article5::room::{Kind, Ledger, RoomError, Roster, read};
use article5::workshop::{Workshop, WorkshopStep};

use super::commands::Desk;

/// A workshop with a client and two people.
fn workshop(desk: &Desk) -> PathBuf {
    fs::write(desk.path("roster.csv"), "seat;name\n1;Ana Kos\n2;Ben Maas\n").unwrap();
    let roster = desk.path("roster.csv");
    let args = ["workshop", "--roster", roster.to_str().unwrap(), "--client", "Acme", "--item", "20 Rule f"];
    assert!(desk.typed(&args, "quit\n").status.success());
    let mut files = fs::read_dir(desk.data().workshops()).unwrap().map(|entry| entry.unwrap().path());
    files.find(|path| path.is_file()).unwrap()
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

/// The file with another first line, sealed as if the program had written it.
fn renamed(path: &Path, reference: &str) {
    let text = fs::read_to_string(path).unwrap();
    let first = text.lines().next().unwrap();
    let other = first.replace(&format!("reference:\"{}\"", name(path)), &format!("reference:{reference:?}"));
    assert_ne!(first, other);
    let open = other.split_once(",seal:").unwrap().0;
    // The lines behind it belong to the old one.
    fs::write(path, format!("{open},seal:\"{}\")\n", seal_of(open))).unwrap();
}

#[test]
fn no_file_is_named_after_a_text_that_leads_elsewhere() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let outside = desk.path("evil");
    for reference in ["../../evil", outside.to_str().unwrap(), "WS A", ""] {
        let desk = Desk::new();
        let path = workshop(&desk);
        renamed(&path, reference);
        for args in
            [&["workshop", "--go-on"][..], &["workshop", "wall", "--line"], &["workshop", "roster", "--remove-client"]]
        {
            let output = desk.typed(&[args, &[&name(&path)]].concat(), "came Zed Bos, boss\nquit\n");
            assert_eq!(output.status.code(), Some(2), "{reference} {output:?}");
        }
        assert!(!desk.data().path().join("evil.ron").exists());
    }
    assert!(!outside.with_extension("ron").exists());
    assert!(Roster::of(Kind::Workshop, &desk.data(), "../workshops/people/x").is_err());
    assert!(Roster::of(Kind::Workshop, &desk.data(), &name(&path)).is_ok());
}

#[test]
fn a_copy_beside_a_file_is_told_and_leaves_the_file_its_name() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let copy = path.with_file_name(format!("{} (conflicted copy).ron", name(&path)));
    fs::copy(&path, &copy).unwrap();
    let output = desk.run(&["workshop", "list"]);
    let told = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(1), "{told}");
    assert!(told.contains("second file of") && told.contains("conflicted copy"), "{told}");
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "note here\nquit\n").status.success());
}

#[test]
fn a_folder_that_cannot_be_read_is_not_empty() {
    let desk = Desk::new();
    fs::create_dir_all(desk.data().path()).unwrap();
    for folder in ["workshops", "training"] {
        fs::write(desk.data().path().join(folder), "no folder").unwrap();
    }
    for args in [&["workshop", "list"][..], &["train", "sessions"]] {
        let output = desk.run(args);
        assert!(!output.status.success(), "{args:?} {output:?}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("cannot be read"), "{output:?}");
    }
    fs::write(desk.data().records(), "no folder").unwrap();
    let home = desk.said(&["--keys", "Down", "--print", "--size", "80x24"]);
    assert!(home.contains("cannot be read") && home.contains("not gone"), "{home}");
}

#[test]
fn a_cell_far_out_takes_no_memory_and_a_line_for_excel_is_no_person() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let mut book = rust_xlsxwriter::Workbook::new();
    let sheet = book.add_worksheet();
    for (column, text) in [(0, "seat"), (1, "name")] {
        sheet.write(0, column, text).unwrap();
    }
    sheet.write(1, 0, 1).unwrap().write(1, 1, "Zoë Berg").unwrap().write(1_000_000, 16_000, "x").unwrap();
    book.save(desk.path("far.xlsx")).unwrap();
    let far = desk.path("far.xlsx");
    let output = desk.run(&["workshop", "roster", &name(&path), far.to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    fs::write(desk.path("excel.csv"), "sep=;\r\nseat;name\r\n1;Gus, Sr.\r\n").unwrap();
    let excel = desk.path("excel.csv");
    assert!(desk.run(&["workshop", "roster", &name(&path), excel.to_str().unwrap()]).status.success());
    assert_eq!(Roster::of(Kind::Workshop, &desk.data(), &name(&path)).unwrap().people[&1].name, "Gus, Sr.");
}

#[test]
fn whoever_was_taken_out_in_another_window_does_not_come_back() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let mut leader = Command::new(env!("CARGO_BIN_EXE_article5"))
        .args(["workshop", "--line", "--go-on", &name(&path), "--data-dir"])
        .arg(desk.data().path())
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .unwrap();
    let mut lines = BufReader::new(leader.stdout.take().unwrap()).lines();
    let mut input = leader.stdin.take().unwrap();
    writeln!(input, "note first").unwrap();
    assert!(lines.any(|line| line.unwrap().contains("Noted")));
    assert!(desk.run(&["workshop", "roster", &name(&path), "--remove-client"]).status.success());
    writeln!(input, "came Zed Bos, boss\nquit").unwrap();
    drop(input);
    assert!(leader.wait().unwrap().success());
    let roster = Roster::of(Kind::Workshop, &desk.data(), &name(&path)).unwrap();
    let named: Vec<&str> = roster.people.values().map(|person| person.name.as_str()).collect();
    assert_eq!((roster.client.as_str(), named), ("", vec!["Zed Bos"]));
}

#[test]
fn what_is_too_long_is_told_and_nothing_of_it_is_taken() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let before = fs::read(&path).unwrap();
    let long = "word ".repeat(500);
    let lines = format!("note {long}\npark {long}\nstep {long}\ncame {long}\nquit\n");
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], &lines);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(told.matches("letters fit").count(), 4, "{told}");
    assert_eq!(fs::read(&path).unwrap(), before);
}

#[test]
fn a_file_that_goes_away_comes_back_and_one_that_is_replaced_is_left_alone() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let at = jiff::Timestamp::UNIX_EPOCH;
    let note = |text: &str| WorkshopStep::Noted(text.to_owned());
    let mut ledger = Ledger::<Workshop>::open(&path).unwrap();
    fs::remove_file(&path).unwrap();
    ledger.write(note("after it went"), at).unwrap();
    ledger.write(note("and again"), at).unwrap();
    assert_eq!(read::<Workshop>(&path).unwrap().notes, ["after it went", "and again"]);
    let foreign = fs::read(&path).unwrap();
    fs::remove_file(&path).unwrap();
    fs::write(&path, &foreign).unwrap();
    let refused = ledger.write(note("lost?"), at);
    let Err(RoomError::Replaced(_, _, kept)) = refused else { panic!("{refused:?}") };
    assert_eq!(fs::read(&path).unwrap(), foreign);
    let mut ledger = Ledger::<Workshop>::open(&kept).unwrap();
    ledger.write(note("in the second file"), at).unwrap();
    assert_eq!(ledger.state.notes.len(), 3);
    // Who writes behind another's lines does not write over them.
    let mut other = fs::File::options().append(true).open(&kept).unwrap();
    other.write_all(b"more\n").unwrap();
    assert!(matches!(ledger.write(note("over it"), at), Err(RoomError::Replaced(..))));
    assert!(fs::read(&kept).unwrap().ends_with(b"more\n"));
}

#[test]
fn what_could_not_be_read_again_is_not_written() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let mut ledger = Ledger::<Workshop>::open(&path).unwrap();
    let whole = fs::read(&path).unwrap();
    let long = WorkshopStep::Noted("x".repeat(300_000));
    assert!(matches!(ledger.write(long, jiff::Timestamp::UNIX_EPOCH), Err(RoomError::LineTooLong(_))));
    assert_eq!(fs::read(&path).unwrap(), whole);
}

#[test]
#[cfg(unix)]
fn nothing_is_written_through_a_folder_that_became_a_link() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let (folder, elsewhere) = (desk.data().workshops(), desk.path("elsewhere"));
    let mut ledger = Ledger::<Workshop>::open(&path).unwrap();
    fs::rename(&folder, &elsewhere).unwrap();
    std::os::unix::fs::symlink(&elsewhere, &folder).unwrap();
    let whole = fs::read(&path).unwrap();
    let refused = ledger.write(WorkshopStep::Noted("through it".to_owned()), jiff::Timestamp::UNIX_EPOCH);
    assert!(matches!(refused, Err(RoomError::NotOurs(..))), "{refused:?}");
    drop(ledger);
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], "note through it\nquit\n");
    assert_eq!(output.status.code(), Some(2), "{output:?}");
    assert_eq!(fs::read(&path).unwrap(), whole);
}

#[test]
#[cfg(unix)]
fn a_file_is_not_put_back_into_a_folder_that_became_a_link() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let (folder, empty) = (desk.data().workshops(), desk.path("empty"));
    let mut ledger = Ledger::<Workshop>::open(&path).unwrap();
    fs::rename(&folder, desk.path("away")).unwrap();
    fs::create_dir(&empty).unwrap();
    std::os::unix::fs::symlink(&empty, &folder).unwrap();
    let refused = ledger.write(WorkshopStep::Noted("into it".to_owned()), jiff::Timestamp::UNIX_EPOCH);
    assert!(matches!(refused, Err(RoomError::NotOurs(..))), "{refused:?}");
    assert_eq!(fs::read_dir(&empty).unwrap().count(), 0);
}

#[test]
fn every_line_that_was_cut_off_is_kept_beside_the_file_and_told() {
    let desk = Desk::new();
    let path = workshop(&desk);
    let whole = fs::read(&path).unwrap();
    for (number, torn) in ["(n:9,first", "(n:9,second"].into_iter().enumerate() {
        fs::write(&path, [&whole, torn.as_bytes()].concat()).unwrap();
        let output = desk.typed(&["workshop", "--line", "--go-on", &name(&path)], "quit\n");
        let aside = path.with_extension(format!("torn-{}", number + 1));
        assert_eq!(fs::read_to_string(&aside).unwrap(), torn);
        let told = String::from_utf8_lossy(&output.stderr).into_owned();
        assert!(told.contains(&*aside.file_name().unwrap().to_string_lossy()), "{told}");
        assert_eq!(fs::read(&path).unwrap(), whole);
    }
    let told = desk.typed(&["workshop", "--line", "--go-on", &name(&path)], "quit\n").stderr;
    assert!(!String::from_utf8_lossy(&told).contains("torn-"), "it is told once");
}

#[test]
fn settings_that_cannot_be_read_are_told_once_at_the_start_and_kept_aside() {
    let desk = Desk::new();
    let place = desk.data().path().join("settings.ron");
    fs::create_dir_all(desk.data().path()).unwrap();
    for (text, is_told) in [("(look:Some(\"Light\"),lang:Some(\"en\"),ascii:None,later:1)", false), ("(look:Som", true)]
    {
        fs::write(&place, text).unwrap();
        let told = |output: std::process::Output| {
            let told = [output.stdout, output.stderr].concat();
            String::from_utf8_lossy(&told).split_whitespace().collect::<Vec<_>>().join(" ").contains("settings.ron")
        };
        assert_eq!(told(desk.typed(&["line"], "q\n")), is_told, "{text}");
        assert!(!told(desk.typed(&["--keys", "Enter", "--print", "--size", "140x40"], "")), "{text}");
        assert_eq!(told(desk.typed(&["--keys", "", "--print", "--size", "140x40"], "")), is_told, "{text}");
        assert_eq!(fs::read_to_string(&place).unwrap(), text, "looking changes nothing");
    }
    // What is chosen anew is kept; what somebody wrote by hand stays beside it.
    desk.typed(&["--keys", "F9 Right", "--print"], "");
    let aside = desk.data().path().join("settings.damaged.ron");
    assert_eq!(fs::read_to_string(aside).unwrap(), "(look:Som");
    assert!(fs::read_to_string(&place).unwrap().contains("lang"));
}
