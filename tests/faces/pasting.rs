//! Line mode at a real terminal: what is pasted is text for a field or a note, and answers nothing.
#![cfg(unix)]

use std::path::Path;

use crate::sitting::records;
use crate::terminal::Journey;
use article5::check::{Check, Field, Remark};
use article5::record::read;
use rustix::process::Signal;

/// Eleven lines of a mail, among them answers and commands; they end with or without a line break.
const MAIL: [&str; 11] =
    ["It reads tickets", "y", "", "2", "back", "q", "1", "It guesses the mood", "undo", "no", "and sorts them"];

fn kept(folder: &Path) -> Check {
    read(&records(folder)[0]).unwrap().check
}

/// How often a paste was told to answer nothing.
fn refusals(bytes: &[u8]) -> usize {
    String::from_utf8_lossy(bytes).matches("Something was pasted here").count()
}

/// Up to the field with several lines.
fn at_what_it_does(folder: &Path, environment: &[(&str, &str)]) -> Journey {
    let mut talk = Journey::of(folder, &["line"], environment);
    talk.sees("Name:");
    talk.send("Pilot\r").sees("Filled in by:");
    talk.send("Ana\r").sees("What it does:");
    talk
}

fn marked(text: &str) -> String {
    format!("\u{1b}[200~{text}\u{1b}[201~")
}

#[test]
fn a_marked_paste_is_the_text_of_its_field_and_answers_no_question() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = at_what_it_does(folder.path(), &[]);
    talk.wait("the marks", |screen| screen.parser.screen().bracketed_paste());
    talk.send(&marked(&MAIL.join("\r"))).sees("and sorts them");
    talk.send("\r").sees("11 pasted lines are taken as one text").sees("Who it affects");
    let check = kept(folder.path());
    assert_eq!(check.tool.get(Field::Does), MAIL.join("\n"));
    assert_eq!((check.tool.get(Field::Affected), check.answers.len()), ("", 0));
    // Where a field takes one line, nothing of several is taken.
    talk.send("staff\r").sees("Made by:");
    talk.send(&marked("one\rtwo")).send("\r").sees("takes one line, and 2 were pasted");
    talk.send(&marked("Acme")).send("\r").sees("what was pasted is taken as it is");
    assert_eq!(kept(folder.path()).tool.get(Field::Maker), "Acme");
    talk.leaves_empty_until("Type 1, 2 or 3");
    // One pasted word and many lines answer nothing; behind a word that was typed they are its text.
    for (count, paste) in [marked("1"), marked(&MAIL.join("\r")), marked("yes\r\r")].into_iter().enumerate() {
        talk.send(&paste).send("\r");
        talk.wait("a refusal", |screen| refusals(&screen.bytes) == count + 1);
    }
    talk.send("note ").send(&marked("one\r1\rtwo")).send("\r").sees("Note saved");
    let check = kept(folder.path());
    assert_eq!(check.remark("scope.works-things-out", Remark::Note), "one\n1\ntwo");
    assert!(check.answers.is_empty());
    talk.send("1\r").sees("You chose Yes.");
    talk.send(&marked("yes\r")).send("\r").wait("a refusal", |screen| refusals(&screen.bytes) == 4);
    assert!(kept(folder.path()).answers.is_empty());
    talk.send("q\r");
    assert!(talk.ended().success());
    talk.is_restored();
}

#[test]
fn lines_that_no_hand_types_answer_nothing_where_a_terminal_marks_no_paste() {
    for end in ["", "\r"] {
        let folder = tempfile::tempdir().unwrap();
        let mut talk = at_what_it_does(folder.path(), &[("TERM", "dumb")]);
        talk.send(&format!("{}{end}", MAIL.join("\r"))).sees("lines came in at once for What it does");
        assert!(!talk.screen.0.lock().unwrap().bytes.contains(&0x1b));
        talk.send("\r").sees("11 pasted lines are taken").sees("Who it affects");
        assert_eq!(kept(folder.path()).tool.get(Field::Does).trim_end(), MAIL.join("\n"));
        talk.leaves_empty_until("Type 1, 2 or 3");
        talk.send(&format!("1\r\r1\r\r{}{end}", MAIL.join("\r"))).sees("Press Enter to leave out what was pasted");
        talk.send("\r").sees("Type here:");
        let check = kept(folder.path());
        assert_eq!((check.tool.get(Field::Affected), check.answers.len()), ("", 0));
        talk.send("1\r").sees("You chose Yes.");
        talk.send("\r").sees("Saved at");
        assert_eq!(kept(folder.path()).answers.len(), 1);
    }
}

#[test]
fn every_way_out_of_line_mode_takes_the_marks_back() {
    for signal in [Signal::INT, Signal::TERM, Signal::HUP, Signal::QUIT] {
        let folder = tempfile::tempdir().unwrap();
        let mut talk = Journey::of(folder.path(), &["line"], &[]);
        talk.sees("Name:").wait("the marks", |screen| screen.parser.screen().bracketed_paste());
        talk.signal(signal);
        talk.ended();
        talk.is_restored();
    }
    let folder = tempfile::tempdir().unwrap();
    let mut talk = Journey::of(folder.path(), &["line"], &[]);
    talk.sees("Name:");
    talk.signal(Signal::TSTP);
    talk.is_restored();
    talk.is_stopped();
    talk.signal(Signal::CONT);
    talk.wait("the marks", |screen| screen.parser.screen().bracketed_paste());
    talk.send("Pilot\r").sees("Filled in by:");
    // Input that ends is a way out too.
    talk.send("\u{4}");
    assert!(talk.ended().success());
    talk.is_restored();
}

#[test]
fn what_was_being_typed_when_a_signal_comes_is_kept_and_told_and_answers_nothing() {
    for signal in [Signal::TERM, Signal::HUP] {
        let folder = tempfile::tempdir().unwrap();
        let mut talk = Journey::of(folder.path(), &["line"], &[]);
        talk.sees("Name:");
        talk.send("Moo").sees("Name: Moo").signal(signal);
        talk.sees("is kept as far as it was typed");
        talk.ended();
        talk.is_restored();
        assert_eq!(kept(folder.path()).tool.get(Field::Name), "Moo");
        let record = records(folder.path())[0].clone();
        let arguments = ["line", "--record", record.to_str().unwrap()];
        // The description goes on at the field that was being typed, and behind it the questions come.
        let mut talk = Journey::of(folder.path(), &arguments, &[]);
        talk.sees("was left at “Name”").sees("Now: Moo");
        talk.leaves_empty_until("Type 1, 2 or 3");
        talk.send("note what the ve").sees("what the ve").signal(signal);
        talk.sees("It was not carried out.");
        talk.ended();
        talk.is_restored();
        let mut talk = Journey::of(folder.path(), &arguments, &[]);
        talk.sees("begun and not").sees("what the ve").sees("Type 1, 2 or 3");
        talk.send("1").sees("for help: 1").signal(signal);
        talk.sees("It was not carried out.");
        talk.ended();
        let check = kept(folder.path());
        assert!(check.answers.is_empty() && check.remarks.is_empty());
        // The full screen finds it where it belongs.
        let draft = std::fs::read_to_string(record.with_extension("draft")).unwrap();
        assert!(draft.contains("note.scope.works-things-out/note") && draft.contains("what the ve"), "{draft}");
        let mut talk = Journey::of(folder.path(), &arguments, &[]);
        talk.sees("was not carried out: “1”").sees("Type 1, 2 or 3");
        talk.send("note what the vendor said\r").sees("Note saved");
        assert!(!record.with_extension("draft").exists());
        talk.send("q\r");
        talk.ended();
    }
}

#[test]
fn ctrl_c_and_signals_leave_with_the_same_words_as_the_end_of_the_input() {
    for end in [Ok("\u{3}"), Ok("\u{4}"), Err(Signal::TERM), Err(Signal::HUP)] {
        let folder = tempfile::tempdir().unwrap();
        let mut talk = Journey::of(folder.path(), &["line"], &[]);
        talk.sees("Name:");
        // A command is no name; between quotes it is a text.
        talk.send("law\r").sees("law is a command and is not taken as a text here");
        talk.send("\"law\"\r").sees("Filled in by:");
        talk.send("open T1\r").sees("open T1 is a command");
        talk.send("Ana\r").sees("What it does:");
        talk.leaves_empty_until("Type 1, 2 or 3");
        talk.send("2\r").sees("You chose No.");
        match end {
            Ok(key) => _ = talk.send(key),
            Err(signal) => talk.signal(signal),
        }
        assert!(talk.ended().success(), "{end:?}");
        let told = String::from_utf8_lossy(&talk.screen.0.lock().unwrap().bytes).replace("\r\n", "\n");
        assert!(told.contains("\nNo was not written.\n") && told.contains("\nSaved as "), "{told}");
        talk.is_restored();
        let check = kept(folder.path());
        assert_eq!((check.tool.get(Field::Name), check.answers.len()), ("law", 0));
    }
}

#[test]
fn a_signal_is_the_end_of_a_pipe_which_keeps_what_it_brought() {
    use std::io::{BufRead, BufReader, Write};
    use std::process::{Command, Stdio};
    for signal in [Signal::TERM, Signal::INT] {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
        command
            .arg("--data-dir")
            .arg(folder.path())
            .arg("line")
            .env_remove("ARTICLE5_DATA_DIR")
            .env("LC_ALL", "C.UTF-8");
        let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
        let mut typed = child.stdin.take().unwrap();
        typed.write_all(format!("Pilot{}1\n", "\n".repeat(9)).as_bytes()).unwrap();
        let mut told = BufReader::new(child.stdout.take().unwrap()).lines().map(Result::unwrap);
        assert!(told.any(|line| line.starts_with("You chose Yes.")));
        let child_id = rustix::process::Pid::from_raw(i32::try_from(child.id()).unwrap()).unwrap();
        rustix::process::kill_process(child_id, signal).unwrap();
        let last: Vec<String> = told.collect();
        assert!(child.wait().unwrap().success(), "{signal:?}");
        assert!(
            last.iter().any(|line| line.starts_with("Saved as ")
                && line.contains(&format!("article5 --data-dir {} line --record A5-", folder.path().display()))),
            "{last:?}"
        );
        assert_eq!(kept(folder.path()).answers.len(), 1);
        drop(typed);
    }
}

#[test]
fn nobody_is_asked_to_sign_under_no_name() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = Journey::of(folder.path(), &["line"], &[]);
    talk.sees("Name:");
    talk.send("Pilot\r").sees("Filled in by:");
    talk.leaves_empty_until("Type 1, 2 or 3");
    talk.send("sign\r").sees("Type the name of whoever signs");
    talk.send("\r").sees("Nothing was signed.");
    talk.send("q\r");
    assert!(talk.ended().success());
    assert!(kept(folder.path()).signatures.is_empty());
}
