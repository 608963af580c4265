//! However the program ends, the terminal is given back and what was typed is kept.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

use crate::journeys::{record, wait_for_answers};
use crate::terminal::Journey;
use article5::check::Remark;
use portable_pty::PtySize;
use rustix::process::Signal;
use std::path::Path;

#[test]
fn a_signal_saves_restores_the_terminal_and_ends() {
    let ending = [
        (Signal::TERM, 143),
        (Signal::HUP, 129),
        (Signal::INT, 130),
        (Signal::QUIT, 131),
        (Signal::ABORT, 134),
        (Signal::USR1, 138),
        (Signal::USR2, 140),
        (Signal::ALARM, 142),
        (Signal::XCPU, 152),
        (Signal::VTALARM, 154),
        (Signal::PROF, 155),
    ];
    for (signal, code) in ending {
        let folder = tempfile::tempdir().unwrap();
        let mut journey = Journey::begin(folder.path());
        journey.reach_the_first_question();
        journey.send("t").sees("new line");
        journey.send("held fast").sees("held fast");
        journey.signal(signal);
        assert_eq!(journey.ended().exit_code(), code, "{signal:?}");
        journey.is_restored();
        assert_eq!(
            record(folder.path()).check.remark("scope.works-things-out", Remark::Note),
            "held fast",
            "{signal:?}"
        );
    }
}

/// The disk takes nothing more from now on.
#[cfg(target_os = "linux")]
fn fill_the_disk(journey: &Journey) {
    use rustix::process::{Resource, Rlimit, prlimit};
    let full = Rlimit { current: Some(0), maximum: Some(0) };
    prlimit(Some(journey.id()), Resource::Fsize, full).unwrap();
}

#[test]
#[cfg(target_os = "linux")]
fn a_signal_with_unsaved_answers_says_so() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.answer("1", "Yes");
    wait_for_answers(&journey, folder.path(), 1);
    fill_the_disk(&journey);
    journey.send("2").sees("▶ 2 No");
    journey.send("\r").sees("NOT SAVED");
    journey.signal(Signal::TERM);
    assert_eq!(journey.ended().exit_code(), 143);
    journey.is_restored();
    journey.sees("could not be saved before article5 was ended");
    assert_eq!(record(folder.path()).check.answers.len(), 1);
}

/// A journey whose terminal takes nothing from now on, with an answer of which the screen waits for it; and that terminal.
#[cfg(target_os = "linux")]
fn on_a_terminal_that_takes_nothing(folder: &Path) -> (Journey, std::fs::File) {
    use rustix::termios::{Action, tcflow};
    let mut journey = Journey::begin(folder);
    journey.reach_the_first_question();
    journey.send("1").sees("▶ 1 Yes");
    let terminal = std::fs::OpenOptions::new()
        .write(true)
        .open(format!("/proc/{}/fd/1", journey.child.process_id().unwrap()))
        .unwrap();
    tcflow(&terminal, Action::OOff).unwrap();
    // The screen of this answer waits for the terminal, and the record for the screen.
    journey.send("\r");
    (journey, terminal)
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_takes_nothing_keeps_nobody_from_ending_the_program() {
    use rustix::termios::{Action, tcflow};
    let folder = tempfile::tempdir().unwrap();
    let (mut journey, terminal) = on_a_terminal_that_takes_nothing(folder.path());
    let asked = std::time::Instant::now();
    journey.signal(Signal::TERM);
    assert_eq!(journey.ended().exit_code(), 143);
    assert!(asked.elapsed() > std::time::Duration::from_secs(2), "it was not waited for");
    assert!(!journey.is_raw(), "what needs no room is given back all the same");
    tcflow(&terminal, Action::OOn).unwrap();
    assert_eq!(record(folder.path()).check.answers.len(), 1);
}

#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_hangs_for_a_moment_is_given_back_whole() {
    use rustix::termios::{Action, tcflow};
    let folder = tempfile::tempdir().unwrap();
    let (mut journey, terminal) = on_a_terminal_that_takes_nothing(folder.path());
    journey.signal(Signal::TERM);
    wait_for_answers(&journey, folder.path(), 1);
    let went_on = journey.child.try_wait().unwrap().is_none();
    tcflow(&terminal, Action::OOn).unwrap();
    assert_eq!(journey.ended().exit_code(), 143);
    if went_on {
        journey.is_restored();
    } else {
        eprintln!("NOT TRIED: this machine was too busy to go on within the patience of the program");
    }
}

/// A window that hangs takes what its end of the line holds, and then nothing more: at the very end what is told there has
/// no room, where the way back just had some.
#[test]
#[cfg(target_os = "linux")]
fn a_terminal_that_nobody_reads_keeps_nobody_from_ending_the_program() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.send("\u{3}");
    journey.ended();
    let size = |cols| PtySize { rows: 24, cols, pixel_width: 0, pixel_height: 0 };
    let pair = portable_pty::native_pty_system().openpty(size(80)).unwrap();
    let mut command = portable_pty::CommandBuilder::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--data-dir", folder.path().to_str().unwrap()]);
    command.env("TERM", "xterm-256color");
    let mut child = pair.slave.spawn_command(command).unwrap();
    let wait = || std::thread::sleep(std::time::Duration::from_millis(10));
    // Every new size is drawn anew.
    for number in 0..300 {
        pair.master.resize(size(80 + number % 20)).unwrap();
        wait();
    }
    let process = rustix::process::Pid::from_raw(child.process_id().unwrap().cast_signed()).unwrap();
    rustix::process::kill_process(process, Signal::TERM).unwrap();
    let ended = (0..3000).find_map(|_| {
        wait();
        child.try_wait().unwrap()
    });
    let _ = child.kill();
    assert_eq!(ended.expect("the program ends").exit_code(), 143);
}

#[test]
fn a_closed_window_ends_the_program_and_saves() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.send("t").sees("new line");
    journey.send("held fast").sees("held fast");
    journey.keyboard = None;
    journey.signal(Signal::HUP);
    journey.master = None;
    assert!(!journey.ended().success());
    assert_eq!(record(folder.path()).check.remark("scope.works-things-out", Remark::Note), "held fast");
}

#[test]
#[cfg(debug_assertions)]
fn a_mistake_in_the_program_gives_the_terminal_back_first() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::with(folder.path(), &[("ARTICLE5_FAIL_ON_PAGE", "Is the law about this tool?")]);
    journey.sees("Welcome.");
    journey.send("\r").sees("Nothing here yet.");
    journey.send("a").sees("The name by which people");
    journey.send("Pilot").sees("Pilot");
    journey.send("\t\t\t\t\t\t\t\t\t").sees("▶ Continue");
    journey.send("\r");
    assert_eq!(journey.ended().exit_code(), 101);
    journey.is_restored();
    journey.sees("a mistake in the program");
    assert_eq!(record(folder.path()).check.tool.title(), "Pilot");
}
