//! Inventories that do not end, break off or are stopped in the middle.
#![allow(clippy::unwrap_used)]

use crate::assess::{CAUGHT, RULES, csv, listed, options, ran};
use article5::inventory::{Format, InputKind, Limits, Options, Outcome, run};
use std::cell::Cell;
use std::io::{self, Read, Write};
use std::path::{Path, PathBuf};
use std::time::Duration;

/// A text once, then another for ever.
struct Endless {
    first: io::Cursor<Vec<u8>>,
    then: Vec<u8>,
    at: usize,
}

impl Endless {
    fn new(first: &str, then: &str) -> Self {
        Self { first: io::Cursor::new(first.as_bytes().to_vec()), then: then.as_bytes().to_vec(), at: 0 }
    }
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        let read = self.first.read(buffer)?;
        if read > 0 {
            return Ok(read);
        }
        for byte in &mut *buffer {
            *byte = self.then[self.at];
            self.at = (self.at + 1) % self.then.len();
        }
        Ok(buffer.len())
    }
}

#[test]
fn what_does_not_end_is_given_up_in_words() {
    use InputKind::{Csv, Json, Jsonl};
    for (kind, first, then) in [
        (Csv, "", "a"),
        (Csv, "", "\0"),
        (Csv, "", " \n"),
        (Csv, "name,f.1\n", "a"),
        (Csv, "name,f.1\n\"", "a"),
        (Csv, "name,f.1\n\"", "a,b\n"),
        (Csv, "name,f.1\n", "\n"),
        (Csv, "name,f.1\n", "A,no\n"),
        (Csv, "name,f.1\n", "x\n"),
        (Json, "[", " "),
        (Json, "[", "["),
        (Json, "[", "{},"),
        (Json, "[{\"name\": \"", "a"),
        (Json, "[]", " "),
        (Jsonl, "{", "a"),
        (Jsonl, "{}\n", "\n"),
        (Jsonl, "{}\n", "{}\n"),
        (Jsonl, "", " "),
    ] {
        let mut options = options(kind);
        options.limits = Limits { row_bytes: 2048, passed_over_bytes: 1024 * 1024, rows: 500 };
        let ran = ran(&options, Endless::new(first, then));
        assert!(ran.error().ends_with('.') && ran.error().len() < 400, "{}", ran.error());
        assert!(ran.rows().len() <= 500);
    }
}

#[test]
fn a_row_that_is_too_long_is_passed_over() {
    let long = "x".repeat(300_000);
    let limits = Limits { row_bytes: 100_000, ..Limits::default() };
    let of = |kind, text: String| ran(&Options { limits, ..options(kind) }, text.as_bytes());
    for (ran, place) in [
        (of(InputKind::Csv, format!("name,f.1\nA,no\n{long},no\nB,no\n")), "standard input:3:1: "),
        (of(InputKind::Csv, format!("name,f.1\nA,no\n\"{long}\",no\nB,no\n")), "Look for a quotation mark"),
        (
            of(InputKind::Json, format!("[{{\"name\":\"A\"}},\n {{\"name\":\"{long}\"}}, {{\"name\":\"B\"}}]")),
            "standard input:2:2: ",
        ),
        (
            of(InputKind::Jsonl, format!("{{\"name\":\"A\"}}\n{{\"name\":\"{long}\"}}\n{{\"name\":\"B\"}}\n")),
            "standard input:2:1: ",
        ),
    ] {
        assert!(ran.said().contains(place) && ran.said().contains("100,000 bytes"), "{}", ran.said());
        if let Ok(outcome) = ran.result {
            assert_eq!(outcome, Outcome { assessed: 2, refused: 1, reader_left: false });
            assert_eq!(ran.rows()[1][0], "B");
        }
    }
    // Up to the limit a row is read, byte for byte.
    let limits = Limits { row_bytes: 11, ..Limits::default() };
    let ran = ran(
        &Options { limits, ..options(InputKind::Csv) },
        "name,f.1\n1234567,no\n12345678,no\n123456,no\n".as_bytes(),
    );
    assert_eq!(ran.outcome(), Outcome { assessed: 2, refused: 1, reader_left: false });
}

/// A table with everything that a row can be: many parts for many workers.
fn large(odd: &str) -> String {
    let mut text = "Inventory of 2026,,,\n\nname,Owner,f.1,f.2\n# who,,asked,asked\n".to_owned();
    for number in 0..14_000 {
        let row = match number % 1000 {
            1 => "\n".to_owned(),
            2 => format!("Tool {number},me,maybe,no\n"),
            3 => format!("\"Tool {number}, the\nsecond\",\"a \"\"b\"\"\",YES,nee\n"),
            4 => format!("Tool {number},me\n"),
            5 => "Doubled,me,yes,no\r\n".to_owned(),
            6 => ",,,\n".to_owned(),
            7 => ",nobody,yes,no\n".to_owned(),
            8 => format!("\"Tool {number}\"x,me,yes,no\n"),
            _ => format!("Tool number {number},somebody in a department,yes,unsure\n"),
        };
        text.push_str(&row);
        if number == 10_000 {
            text.push_str(odd);
        }
    }
    text
}

#[test]
fn one_worker_and_many_write_the_same() {
    for odd in ["", "\"never closed,me,yes,no\n"] {
        let text = large(odd);
        // A mark that stands in no cell keeps the rest in one piece, so each is tried with and without.
        for text in [text.clone(), text.replace("\"x,me", "\",me")] {
            for format in [Format::Csv, Format::Json] {
                let with = |workers: usize| {
                    let options = Options { format, workers: workers.try_into().unwrap(), ..options(InputKind::Csv) };
                    let ran = ran(&options, text.as_bytes());
                    (ran.result.map_err(|error| error.to_string()), ran.out, ran.err)
                };
                let one = with(1);
                assert!(one == with(4), "{odd:?}");
                assert!(one.1.matches("Tool number").count() > 9_000);
            }
        }
    }
}

#[test]
fn a_row_in_a_part_has_the_line_that_it_has_in_the_file() {
    let text = format!("name,f.1\n{}", "A tool with a name,no\n\n".repeat(20_000));
    let odd = format!("{text}B,perhaps\n{}C,perhaps\n", "D,\n".repeat(20_000));
    let ran = csv(&odd);
    assert_eq!(ran.outcome(), Outcome { assessed: 40_000, refused: 2, reader_left: false });
    assert!(
        ran.err.contains("standard input:40002:3: ") && ran.err.contains("standard input:60003:3: "),
        "{}",
        ran.err
    );
}

/// A reader that fails after what it holds.
struct Unplugged<'a>(&'a [u8]);

impl Read for Unplugged<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        match self.0.read(buffer)? {
            0 => Err(io::Error::other("the cable was pulled")),
            length => Ok(length),
        }
    }
}

#[test]
fn what_was_read_before_a_failure_has_its_verdicts() {
    let text = format!("name,f.1\n{}half", "A tool with a name,no\n".repeat(20_000));
    let ran = ran(&options(InputKind::Csv), Unplugged(text.as_bytes()));
    assert!(ran.error().contains("line 20,002"), "{}", ran.error());
    assert_eq!(ran.out.lines().count(), 20_000 + 1);
}

thread_local! {
    static SECONDS: Cell<u64> = const { Cell::new(0) };
}

/// A clock that goes on by a third of a second whenever someone looks.
fn clock() -> Duration {
    SECONDS.with(|thirds| {
        thirds.set(thirds.get() + 1);
        Duration::from_secs(thirds.get()) / 3
    })
}

#[test]
fn progress_is_told_once_a_second_and_leaves_nothing_behind() {
    let rows = format!("name,f.1\n{}", "A,no\n".repeat(20_480));
    let mut options = options(InputKind::Csv);
    assert_eq!(ran(&options, rows.as_bytes()).err.lines().count(), 2);
    options.clock = Some(clock);
    let ran = ran(&options, rows.as_bytes());
    // Twenty looks at the clock, the first of them to begin with.
    assert_eq!(ran.err.matches(" rows\r").count(), 6);
    let left = ran.err.rsplit('\r').next().unwrap();
    assert!(left.contains("20,480 tools were assessed") && !left.contains(" rows\r"), "{left}");
}

/// Fails after some bytes.
struct Failing(usize, io::ErrorKind);

impl Write for Failing {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        match self.0.checked_sub(bytes.len()) {
            Some(rest) => {
                self.0 = rest;
                Ok(bytes.len())
            }
            None => Err(self.1.into()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[test]
fn a_closed_pipe_ends_quietly_and_a_full_disk_does_not() {
    let rows = format!("name,f.1\n{}", "A,no\n".repeat(4_000));
    for format in [Format::Table, Format::Csv, Format::Json] {
        for room in [0, 70_000] {
            let options = Options { format, ..options(InputKind::Csv) };
            let mut err = Vec::new();
            let closed = Failing(room, io::ErrorKind::BrokenPipe);
            let outcome = run(&options, &RULES, rows.as_bytes(), closed, &mut err).unwrap();
            assert!(outcome.reader_left && ![0, 101].contains(&outcome.exit_code()));
            assert!(err.is_empty());
            let full = Failing(room, io::ErrorKind::StorageFull);
            let error = run(&options, &RULES, rows.as_bytes(), full, &mut err).unwrap_err();
            assert!(error.to_string().contains("the disk is full"), "{error}");
            assert_eq!(error.exit_code(), 2);
            // Nobody to talk to is no reason to stop.
            let deaf = Failing(0, io::ErrorKind::Other);
            assert_eq!(run(&options, &RULES, rows.as_bytes(), io::sink(), deaf).unwrap().assessed, 4_000);
        }
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_really_full_disk_is_told_too() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let error = run(&options(InputKind::Csv), &RULES, CAUGHT.as_bytes(), full, io::sink()).unwrap_err();
    assert!(error.to_string().contains("the disk is full"), "{error}");
}

/// Gives some text and then fails.
struct Breaking<'a>(&'a [u8]);

impl Read for Breaking<'_> {
    fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
        if self.0.is_empty() { Err(io::Error::other("pulled out")) } else { self.0.read(buffer) }
    }
}

#[test]
fn a_run_that_stops_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let mut options = options(InputKind::Csv);
    options.output = Some(folder.path().join("out.csv"));
    for text in [CAUGHT.to_owned(), format!("{CAUGHT}\"A\nB\n")] {
        let ran = ran(&options, Breaking(text.as_bytes()));
        assert!(ran.error().contains("they are not all"), "{}", ran.error());
        assert_eq!(listed(folder.path()), [""; 0]);
    }
    assert_eq!(ran(&options, CAUGHT.as_bytes()).outcome().assessed, 1);
    assert_eq!(listed(folder.path()), ["out.csv"]);
}

const CHILD: &str = "ARTICLE5_TEST_ASSESS_TO";

/// Not a test of its own: the program that is killed, or measured, by those below.
#[test]
fn child() {
    let Ok(path) = std::env::var(CHILD) else { return };
    let mut options = options(InputKind::Csv);
    options.output = Some(PathBuf::from(path));
    run(&options, &RULES, io::stdin().lock(), io::sink(), io::stderr()).unwrap();
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let peak = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap_or("0 kB");
    let kilobytes: u64 = peak.trim().trim_end_matches(" kB").parse().unwrap();
    assert!(kilobytes < 40_000, "{kilobytes} kB");
}

fn start_child(out: &Path) -> std::process::Child {
    std::process::Command::new(std::env::current_exe().unwrap())
        .args(["--exact", "long_inventories::child", "--nocapture"])
        .env(CHILD, out)
        .stdin(std::process::Stdio::piped())
        .stdout(std::process::Stdio::null())
        .stderr(std::process::Stdio::null())
        .spawn()
        .unwrap()
}

#[cfg(target_os = "linux")]
#[test]
fn killed_in_the_middle_nothing_is_left_and_the_next_run_is_whole() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    let mut killed = start_child(&out);
    let stdin = killed.stdin.as_mut().unwrap();
    stdin.write_all(b"name,f.1\n").unwrap();
    stdin.write_all("Mood meter,no\n".repeat(20_000).as_bytes()).unwrap();
    killed.kill().unwrap();
    killed.wait().unwrap();
    assert_eq!(listed(folder.path()), [""; 0]);
    let mut whole = start_child(&out);
    whole.stdin.take().unwrap().write_all(b"name,f.1\nA,no\n").unwrap();
    assert!(whole.wait().unwrap().success());
    assert_eq!(listed(folder.path()), ["out.csv"]);
    assert_eq!(std::fs::read_to_string(out).unwrap().lines().count(), 2);
}

#[cfg(target_os = "linux")]
#[test]
fn many_rows_take_no_more_memory_than_few() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("out.csv");
    let mut child = start_child(&out);
    let mut stdin = io::BufWriter::new(child.stdin.take().unwrap());
    writeln!(stdin, "name,f.1").unwrap();
    let name = "a name that would fill the memory if it were kept ".repeat(800);
    for row in 0..1_600 {
        writeln!(stdin, "{row} {name},no").unwrap();
    }
    drop(stdin);
    assert!(child.wait().unwrap().success());
    assert_eq!(std::fs::read_to_string(out).unwrap().lines().count(), 1_601);
}
