//! Where the program meets the system: devices and pipes in place of files, names that hold anything, days and zones.
#![allow(clippy::unwrap_used)]

use std::path::Path;
use std::process::{Command, Output, Stdio};

use article5::files::{InTheWay, Links, NotWritten, Unreadable, read, read_text, write_whole};

use super::commands::Desk;

fn run(data: &Path, args: &[&str], variables: &[(&str, &str)]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(args).env("LC_ALL", "C.UTF-8").env("ARTICLE5_DATA_DIR", data).stdin(Stdio::null());
    command.envs(variables.iter().copied()).output().unwrap()
}

fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[cfg(unix)]
#[test]
fn what_is_no_plain_file_is_refused_at_once() {
    use rustix::fs::{CWD, FileType, Mode, mknodat};
    let place = tempfile::tempdir().unwrap();
    let pipe = place.path().join("pipe");
    mknodat(CWD, &pipe, FileType::Fifo, Mode::RUSR | Mode::WUSR, 0).unwrap();
    for path in ["/dev/zero", pipe.to_str().unwrap(), place.path().to_str().unwrap()] {
        let output = run(place.path(), &["cases", path], &[]);
        assert_eq!(output.status.code(), Some(2), "{path}");
        assert!(told(&output).contains("cannot be read"), "{}", told(&output));
    }
    assert!(matches!(read(&pipe, 10, Links::Follow), Err(Unreadable::NotPlain)));
    assert!(matches!(read(place.path(), 10, Links::Follow), Err(Unreadable::Folder)));
    if cfg!(target_os = "linux") {
        assert!(matches!(read(Path::new("/proc/version"), 1 << 20, Links::Follow), Err(Unreadable::NotPlain)));
    }
    let (file, link) = (place.path().join("file"), place.path().join("link"));
    std::fs::write(&file, "\u{feff}text").unwrap();
    std::os::unix::fs::symlink(&file, &link).unwrap();
    assert_eq!(read_text(&link, 7, Links::Follow).unwrap(), "text");
    assert!(matches!(read(&link, 7, Links::Refuse), Err(Unreadable::Link)));
    assert!(matches!(read(&file, 6, Links::Follow), Err(Unreadable::TooLarge(6))));
    std::fs::write(&file, [0xff]).unwrap();
    assert!(matches!(read_text(&file, 7, Links::Follow), Err(Unreadable::NotUtf8)));
    assert!(read(&place.path().join("none"), 7, Links::Follow).is_err_and(|error| error.is_missing()));
}

#[cfg(unix)]
#[test]
fn a_whole_file_takes_the_place_of_a_file_alone() {
    use std::os::unix::fs::{MetadataExt, symlink};
    let place = tempfile::tempdir().unwrap();
    let (file, link) = (place.path().join("file"), place.path().join("link"));
    write_whole(&file, b"one", InTheWay::Keep).unwrap();
    assert_eq!(std::fs::metadata(&file).unwrap().mode() & 0o777, 0o600);
    assert!(matches!(write_whole(&file, b"two", InTheWay::Keep), Err(NotWritten::ThereAlready)));
    write_whole(&file, b"three", InTheWay::Replace).unwrap();
    symlink(&file, &link).unwrap();
    assert!(matches!(write_whole(&link, b"four", InTheWay::Replace), Err(NotWritten::SomethingElse)));
    assert!(matches!(write_whole(place.path(), b"five", InTheWay::Replace), Err(NotWritten::SomethingElse)));
    assert!(matches!(write_whole(Path::new("/"), b"six", InTheWay::Replace), Err(NotWritten::NoName)));
    assert!(matches!(write_whole(&place.path().join("no/where"), b"", InTheWay::Keep), Err(NotWritten::System(_))));
    assert_eq!(std::fs::read(&file).unwrap(), b"three");
    assert_eq!(std::fs::read_dir(place.path()).unwrap().count(), 2, "nothing is left behind");
}

#[test]
fn the_name_of_a_folder_begins_no_line() {
    let desk = Desk::new();
    let reference = desk.check("Alpha", &[]);
    let folder = desk.path("one\nWritten: two");
    std::fs::create_dir(&folder).unwrap();
    let at = folder.to_str().unwrap();
    let [report, plan, table] = ["r.html", "p.docx", "t.csv"].map(|name| folder.join(name));
    let mut outputs = vec![run(&folder, &["where"], &[]), run(&folder, &["list"], &[])];
    for args in [
        &["report", &reference, "-o", report.to_str().unwrap()][..],
        &["plan", &reference, "-o", plan.to_str().unwrap()],
        &["report", &reference, "-o", at],
        &["assess", "--template", table.to_str().unwrap()],
        &["recover", at],
    ] {
        outputs.push(desk.run(args));
    }
    assert!(report.is_file() && plan.is_file() && table.is_file());
    for output in outputs {
        for told in [output.stdout, output.stderr] {
            let told = String::from_utf8(told).unwrap();
            assert!(!told.lines().any(|line| line.starts_with("Written: two")), "{told}");
        }
    }
}

#[test]
fn arguments_never_act_on_a_terminal() {
    let place = tempfile::tempdir().unwrap();
    let hostile = "\u{1b}]52;c;aGk=\u{7}\u{202e}x";
    for args in
        [&["recover", "a", hostile][..], &[hostile], &["list", hostile], &["--theme", hostile], &["--on", hostile]]
    {
        let output = run(place.path(), args, &[]);
        assert_eq!(output.status.code(), Some(2));
        let said = told(&output);
        assert!(said.contains("[U+202E]") && !said.contains(['\u{1b}', '\u{202e}', '\u{7}']), "{said:?}");
    }
}

#[test]
fn a_day_that_is_none_is_told_in_plain_words() {
    let place = tempfile::tempdir().unwrap();
    let said = told(&run(place.path(), &["--on", "2026-13-40", "list"], &[]));
    assert!(said.contains("2026-12-02") && !said.contains("parse"), "{said}");
}

#[test]
fn an_empty_variable_is_no_folder_and_no_error() {
    let place = tempfile::tempdir().unwrap();
    let home = place.path().to_str().unwrap();
    let output = run(Path::new(""), &["where"], &[("HOME", home), ("XDG_DATA_HOME", "")]);
    assert_eq!(output.status.code(), Some(0), "{}", told(&output));
}

#[test]
fn rules_that_were_asked_for_and_cannot_be_used_stop_a_command() {
    let place = tempfile::tempdir().unwrap();
    let inventory = place.path().join("tools.csv");
    std::fs::write(&inventory, "name,f.1\nA,no\n").unwrap();
    let broken = place.path().join("broken");
    std::fs::create_dir(&broken).unwrap();
    std::fs::write(broken.join("f.ron"), "Rule(").unwrap();
    let nowhere = place.path().join("nowhere");
    for rules in [&nowhere, &broken] {
        for command in
            [&["assess", inventory.to_str().unwrap()][..], &["cases"], &["list"], &["line"], &["--keys", "a"]]
        {
            let args = [&["--rulebook", rules.to_str().unwrap()], command].concat();
            let output = run(&place.path().join("data"), &args, &[]);
            if command != ["list"] {
                assert_eq!(output.status.code(), Some(2), "{args:?}: {}", told(&output));
                assert!(told(&output).contains("article5 validate"), "{}", told(&output));
                assert!(output.stdout.is_empty());
            }
        }
    }
}

#[test]
fn a_time_zone_may_be_anything() {
    let place = tempfile::tempdir().unwrap();
    for zone in ["Europe/Brussels", ":/dev/zero", "/", "nonsense", ""] {
        assert_eq!(run(place.path(), &["list"], &[("TZ", zone)]).status.code(), Some(0), "{zone}");
    }
}
