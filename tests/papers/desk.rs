//! What the desk writes out: on whose paper, under which name, and what the record says of it.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::path::Path;

use article5::check::Step;
use article5::desk::{AskFormat, Desk, DeskError, Format, Paper, Wanted};
use article5::record::{DataFolder, read};
use article5::report::Length;
use article5::report::inventory::Separator;
use article5::rulebook::{Library, Loaded};
use jiff::Timestamp;
use jiff::civil::date;

fn loaded() -> Loaded {
    Library::default().load().unwrap()
}

fn desk<'a>(folder: &'a DataFolder, loaded: &'a Loaded) -> Desk<'a> {
    let now: Timestamp = "2026-11-22T13:40:00Z".parse().unwrap();
    Desk { folder: Ok(folder), loaded, on: date(2026, 11, 22), now, today: date(2026, 11, 22) }
}

fn wanted(format: Format) -> Wanted<'static> {
    Wanted {
        format,
        length: Length::Full,
        hide_names: false,
        paper: Paper::Usual,
        template: None,
        separator: Separator::default(),
    }
}

/// A check with a name, and where its record lies.
fn begun(desk: &Desk) -> std::path::PathBuf {
    let mut sitting = desk.begin().unwrap();
    let named = Step::Described { field: article5::check::Field::Name, value: "Pilot".to_owned() };
    sitting.take("Ann", desk.now, named).unwrap();
    sitting.keeping.path().to_owned()
}

#[test]
fn reports_stand_on_the_usual_letterhead() {
    let outer = tempfile::tempdir().unwrap();
    let folder = DataFolder::choose(Some(outer.path().to_owned())).unwrap();
    let loaded = loaded();
    let desk = desk(&folder, &loaded);
    let path = begun(&desk);
    std::fs::write(outer.path().join("letterhead.ron"), "Letterhead(organisation: \"ACME GmbH\")").unwrap();
    for file in desk.write_reports(&path, &[wanted(Format::Html), wanted(Format::Md)]).unwrap() {
        assert!(std::fs::read_to_string(&file).unwrap().contains("ACME GmbH"), "{}", file.display());
    }
}

#[test]
fn a_name_inside_a_record_chooses_no_path() {
    let outer = tempfile::tempdir().unwrap();
    let data = outer.path().join("one/two/data");
    let folder = DataFolder::choose(Some(data)).unwrap();
    let loaded = loaded();
    let desk = desk(&folder, &loaded);
    let path = begun(&desk);
    // Another check under the same reference: neither report replaces the other.
    let copy = path.with_file_name("copy of a sync program.ron");
    std::fs::copy(&path, &copy).unwrap();
    let mut written = desk.write_reports(&path, &[wanted(Format::Txt)]).unwrap();
    written.extend(desk.write_reports(&copy, &[wanted(Format::Txt)]).unwrap());
    assert_eq!(written[1].file_name().unwrap(), Path::new("copy of a sync program-pilot.txt"));
    assert!(written.iter().all(|file| file.parent() == Some(folder.reports().as_path())));
    assert_ne!(written[0], written[1]);
}

#[test]
fn a_report_is_a_step_once() {
    let outer = tempfile::tempdir().unwrap();
    let folder = DataFolder::choose(Some(outer.path().to_owned())).unwrap();
    let loaded = loaded();
    let desk = desk(&folder, &loaded);
    let path = begun(&desk);
    for _ in 0..3 {
        desk.exported(&path, None, &[Format::Docx], Length::Full);
    }
    let steps = read(&path).unwrap().check.steps;
    let exported = steps.iter().filter(|entry| matches!(&entry.did, Step::Exported { format, .. } if format == "docx"));
    assert_eq!(exported.count(), 1);
}

#[test]
fn a_page_that_could_not_come_back_is_written_in_no_format() {
    let outer = tempfile::tempdir().unwrap();
    let folder = DataFolder::choose(Some(outer.path().to_owned())).unwrap();
    let loaded = loaded();
    let desk = desk(&folder, &loaded);
    let record = read(&begun(&desk)).unwrap();
    let mut asked = desk.inquiries(&record.check);
    for format in AskFormat::ALL {
        assert!(desk.pages(&record, &asked, format).is_ok(), "{format:?}");
    }
    // Numbers that do not repeat, so that a packed file is as large.
    let mut last = 1_u64;
    let mut next = || {
        last = last.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        format!("{last:x} ")
    };
    asked[0].questions[0].find_out = (0..120_000).map(|_| next()).collect();
    for format in AskFormat::ALL {
        let refused = desk.pages(&record, &asked, format);
        assert!(matches!(refused, Err(DeskError::PageTooLarge(_))), "{format:?} {:?}", refused.map(|page| page.len()));
    }
}
