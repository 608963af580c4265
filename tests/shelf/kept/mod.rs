//! Data folders, steps and runs of the program for the tests of records.

#![allow(clippy::unwrap_used, dead_code)]

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};
use std::sync::OnceLock;

use article5::check::{Entry, Field, Step};
use article5::logic::Answer;
use article5::record::{DataFolder, Header, Journal, Opened, Record, begin};
use article5::rulebook::{Library, Loaded};
use jiff::Timestamp;

/// A data folder of its own for one test.
pub struct Place {
    outer: tempfile::TempDir,
    pub folder: DataFolder,
}

impl Place {
    pub fn new() -> Self {
        let outer = tempfile::tempdir().unwrap();
        let folder = DataFolder::choose(Some(outer.path().join("data"))).unwrap();
        Self { outer, folder }
    }

    /// A folder beside the data folder.
    pub fn beside(&self) -> &Path {
        self.outer.path()
    }

    pub fn records(&self) -> PathBuf {
        self.folder.records()
    }

    pub fn begin(&self) -> (Header, Journal) {
        begin(&self.folder, loaded(), time(0), day()).unwrap()
    }

    /// A record with a name, `answers` answers and nobody who writes it.
    pub fn filled(&self, answers: u64) -> PathBuf {
        let (_, mut journal) = self.begin();
        journal.append(&[named(1, "Mood Meter")]).unwrap();
        for number in 2..2 + answers {
            journal.append(&[answered(number)]).unwrap();
        }
        journal.path().to_owned()
    }

    /// Runs the program on this data folder.
    pub fn run(&self, args: &[&str], typed: &str) -> Output {
        run_in(self.folder.path(), args, typed)
    }

    /// The names of all files among the records.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(self.records())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    }

    /// The paths of all records.
    pub fn all(&self) -> Vec<PathBuf> {
        self.folder.all().unwrap()
    }
}

pub fn run_in(data: &Path, args: &[&str], typed: &str) -> Output {
    let mut command = program(data);
    command.args(args);
    feed(&mut command, typed)
}

/// The program on a data folder.
pub fn program(data: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.arg("--data-dir").arg(data);
    command
}

/// Runs a command on what was typed.
pub fn feed(command: &mut Command, typed: &str) -> Output {
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    // The program may end before it has read everything.
    let _ = child.stdin.take().unwrap().write_all(typed.as_bytes());
    child.wait_with_output().unwrap()
}

/// Seven lines that describe a tool, then answers, then leaving.
pub fn talk(answers: &str) -> String {
    let answers: String = answers.chars().flat_map(|answer| [answer, '\n']).collect();
    format!("Mood Meter\nAnn\nReads moods\nStaff\nAcme\nBo\n4\n{answers}q\n")
}

pub fn loaded() -> &'static Loaded {
    static LOADED: OnceLock<Loaded> = OnceLock::new();
    LOADED.get_or_init(|| Library::default().load().unwrap())
}

pub fn day() -> jiff::civil::Date {
    jiff::civil::date(2026, 11, 22)
}

pub fn time(seconds: i64) -> Timestamp {
    Timestamp::from_second(1_795_000_000 + seconds).unwrap()
}

pub fn step(number: u64, did: Step) -> Entry {
    Entry { number, at: time(i64::try_from(number).unwrap()), who: "Ann".to_owned(), did }
}

pub fn named(number: u64, name: &str) -> Entry {
    step(number, Step::Described { field: Field::Name, value: name.to_owned() })
}

/// An answer to one of the questions, another one for each number.
pub fn answered(number: u64) -> Entry {
    let items: Vec<_> = loaded().rulebook.items.iter().filter(|item| item.is_question()).collect();
    let index = usize::try_from(number).unwrap();
    let item = items[index % items.len()];
    let answer = Answer::ALL[index % 3];
    step(number, Step::Answered { to: item.name.clone(), asked: item.ask.as_str().into(), answer })
}

/// Opens a record that must be writable.
pub fn writable(path: &Path) -> (Record, Journal, Option<String>) {
    match Journal::open(path).unwrap() {
        Opened::Writable(record, journal, notice) => (*record, *journal, notice),
        Opened::ReadOnly(_, why) => panic!("read only: {why}"),
    }
}

/// Opens a record that must not be writable.
pub fn readable(path: &Path) -> (Record, String) {
    match Journal::open(path).unwrap() {
        Opened::ReadOnly(record, why) => (*record, why),
        Opened::Writable(..) => panic!("it can be written"),
    }
}

pub fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

pub fn told(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

/// Whether the program ended by itself and without a panic.
pub fn ended_well(output: &Output) -> bool {
    matches!(output.status.code(), Some(0..=2)) && !told(output).contains("panicked")
}

/// The answers that the program told as saved.
pub fn told_as_saved(output: &Output) -> usize {
    text(output).matches(". Saved at ").count()
}

/// The answers that a record holds.
pub fn answers_in(path: &Path) -> usize {
    let record = article5::record::read(path).unwrap();
    record.check.steps.iter().filter(|entry| matches!(entry.did, Step::Answered { .. })).count()
}

/// Whether the system lets this user do everything, so that rights cannot be tested.
#[cfg(unix)]
pub fn is_root() -> bool {
    rustix::process::geteuid().is_root()
}

/// Says aloud that something is not tried on this machine. The test runner keeps what is printed by the usual macros to
/// itself, and a test that did nothing would look like one that passed.
pub fn not_tried(why: &str) {
    use std::io::Write;
    let _ = writeln!(std::io::stderr(), "NOT TRIED: {why}");
}
