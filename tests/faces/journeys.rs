//! Whole journeys on a real terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

use std::path::Path;

use crate::sitting::{box_keys, digit, records, rules, story};
use crate::terminal::{Journey, cells};
use article5::check::{Remark, Stage, next};
use article5::logic::Answer;
use article5::record::{DataFolder, Record, read};
use article5::training::Session;
use portable_pty::PtySize;
use rustix::process::Signal;

fn record(folder: &Path) -> Record {
    read(&records(folder)[0]).unwrap()
}

#[test]
fn a_whole_job_to_a_verdict_with_a_kill_in_the_middle() {
    let folder = tempfile::tempdir().unwrap();
    let rules = rules();
    let tells = story(&["scope.works-things-out", "scope.based-in-eu", "scope.uses"]);
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    let mut killed = false;
    for count in 1..200 {
        let sheet = record(folder.path()).check.sheet(&rules.rulebook);
        let Some(following) = next(&rules.rulebook, &sheet) else { break };
        let item = rules.rulebook.item(following.address);
        if following.stage == Stage::Quick {
            let told = digit(tells(&item.name));
            let done = record(folder.path()).check.answers.len();
            let after = sheet.with(following.address, Some(tells(&item.name)));
            let quick = rules.rulebook.rules.iter().filter(|rule| after.get(rule.quick).is_some()).count();
            journey.send(told).sees("Enter");
            journey.wait("the choice", |screen| screen.parser.screen().contents().contains("[No] Enter"));
            journey.send("\r").sees(&format!("{quick} of {}", rules.rulebook.rules.len()));
            wait_for_answers(&journey, folder.path(), done + 1);
        } else if let Some((boxes, of)) = following.boxes(&rules.rulebook, &sheet) {
            journey.sees(&boxes.ask);
            let said: Vec<Answer> = of.iter().map(|fact| tells(&rules.rulebook.item(*fact).name)).collect();
            let done = record(folder.path()).check.answers.len();
            for key in box_keys(&said).split_whitespace().filter(|key| *key != "Enter") {
                let shown = if key == "0" { "Enter keeps".to_owned() } else { format!("{key} [x]") };
                journey.send(key).wait(&shown, |screen| screen.parser.screen().contents().contains(&shown));
            }
            journey.send("\r");
            wait_for_answers(&journey, folder.path(), done + of.len());
        } else {
            journey.sees(&item.ask);
            let answer = tells(&item.name);
            let done = record(folder.path()).check.answers.len();
            journey.answer(digit(answer), answer.word());
            wait_for_answers(&journey, folder.path(), done + 1);
        }
        if count == 3 {
            let done = record(folder.path()).check.answers.len();
            let following = next(&rules.rulebook, &record(folder.path()).check.sheet(&rules.rulebook)).unwrap();
            let ask = rules.rulebook.item(following.address).ask.clone();
            journey.sees(&ask);
            journey.signal(Signal::KILL);
            journey.ended();
            journey = Journey::begin(folder.path());
            journey.sees("Your tools (1)");
            journey.send("\r").sees(&ask);
            assert_eq!(record(folder.path()).check.answers.len(), done);
            killed = true;
        }
    }
    assert!(killed);
    journey.sees("▶ Continue");
    journey.send("\r").sees("Check your answers");
    journey.send("\r").sees("NO RULE CAUGHT IT");
    journey.send("\u{11}");
    assert!(journey.ended().success());
    journey.is_restored();
    // Another folder than the usual one is part of the command.
    journey.sees("Pilot: kept in").sees("To go on, type article5 --data-dir");
}

#[test]
fn whoever_leaves_is_told_where_it_is_kept_and_that_a_choice_was_not_written() {
    for lang in ["en", "nl"] {
        for signal in [None, Some(Signal::TERM)] {
            let folder = tempfile::tempdir().unwrap();
            let mut journey = Journey::begin(folder.path());
            journey.reach_the_first_question();
            journey.send("1").sees("▶ 1 Yes");
            journey.send("\u{3}");
            journey.ended();
            let words = [("en", "Pilot: kept in"), ("nl", "Pilot: bewaard in")];
            let mut journey = Journey::of(folder.path(), &["--lang", lang], &[]);
            journey.sees("Pilot");
            journey.send("\r").wait("a question", |screen| {
                let text = screen.parser.screen().contents();
                text.contains("1  Yes") || text.contains("1  Ja")
            });
            journey.send("2").wait("the choice", |screen| screen.parser.screen().contents().contains("▶ 2"));
            match signal {
                Some(signal) => journey.signal(signal),
                None => {
                    journey.send("\u{3}");
                }
            }
            journey.ended();
            journey.is_restored();
            let (_, told) = words.into_iter().find(|(tag, _)| *tag == lang).unwrap();
            let name = records(folder.path())[0].file_name().unwrap().to_string_lossy().into_owned();
            journey
                .sees(told)
                .wait("the file", |screen| screen.parser.screen().contents().replace('\n', "").contains(&name));
            journey.sees(if lang == "en" { "No was chosen and is not kept" } else { "Nee" });
            assert!(record(folder.path()).check.answers.is_empty());
        }
    }
}

/// The record is written behind the screen; both are waited for.
#[track_caller]
fn wait_for_answers(journey: &Journey, folder: &Path, count: usize) {
    journey.wait("the answer in the record", |_| record(folder).check.answers.len() >= count);
}

#[test]
fn a_text_that_is_being_typed_survives_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.send("t").sees("new line");
    for c in "half a thought".chars() {
        journey.send(&c.to_string());
    }
    journey.sees("half a thought");
    let draft = || {
        let path = records(folder.path())[0].with_extension("draft");
        std::fs::read_to_string(path).unwrap_or_default().contains("half a thought")
    };
    journey.wait("the draft on disk", |_| draft());
    journey.signal(Signal::KILL);
    journey.ended();
    let mut journey = Journey::begin(folder.path());
    journey.sees("Your tools (1)");
    journey.send("\r").sees("Welcome back").sees("half a thought");
    journey.send("\u{11}");
    assert!(journey.ended().success());
    assert_eq!(record(folder.path()).check.remark("scope.works-things-out", Remark::Note), "half a thought");
}

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
fn a_stop_gives_the_terminal_back_and_going_on_draws_everything_again() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.takes_keys();
    journey.signal(Signal::TSTP);
    journey.is_restored();
    journey.is_stopped();
    journey.signal(Signal::CONT);
    journey.wait("the second screen", |screen| screen.parser.screen().alternate_screen());
    journey.sees("step 2 of 5");
    journey.takes_keys();
    journey.answer("1", "Yes");
    wait_for_answers(&journey, folder.path(), 1);
    // The same key that draws anew must not wait for an answer of the terminal.
    journey.send("\u{c}");
    journey.send("2").sees("▶ 2 No");
    journey.send("\u{11}");
    assert!(journey.ended().success());
    journey.is_restored();
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

#[test]
fn a_storm_of_sizes_ends_with_a_right_screen() {
    let folder = tempfile::tempdir().unwrap();
    let mut journey = Journey::begin(folder.path());
    journey.reach_the_first_question();
    journey.send("t").sees("new line");
    journey.send("half").sees("half");
    let sizes = [(10, 40), (5, 20), (40, 140), (1, 1), (24, 80)];
    for (rows, cols) in sizes.into_iter().cycle().take(100) {
        let size = PtySize { rows, cols, pixel_width: 0, pixel_height: 0 };
        journey.screen.0.lock().unwrap().parser.screen_mut().set_size(cells(rows), cells(cols));
        journey.master.as_ref().unwrap().resize(size).unwrap();
    }
    journey.sees("half");
    journey.send("\u{c}").sees("Note half");
    journey.send(" done").sees("half done").sees("step 2 of 5");
    journey.send("\u{11}");
    assert!(journey.ended().success());
}

#[test]
fn a_workshop_is_led_on_the_full_screen_with_the_wall_beside_it_and_either_may_be_killed() {
    let folder = tempfile::tempdir().unwrap();
    let mut leader = Journey::of(folder.path(), &["workshop", "--seats", "3", "--item", "20 The door"], &[]);
    leader.sees("WORKSHOP WS-").sees("No tool yet");
    leader.send("\x1b[18~").sees("Who is here");
    leader.send("a").sees("Name, and the role");
    leader.send("Ana Kos, HR\r").sees("4 Ana Kos, HR");
    leader.send("\x1b[17~").sees("Note something");
    leader.send("nobody else\r").sees("Who is here");
    let workshops = folder.path().join("workshops");
    let names = std::fs::read_dir(&workshops).unwrap().filter_map(|entry| {
        let name = entry.unwrap().file_name().into_string().unwrap();
        name.strip_suffix(".ron").map(str::to_owned)
    });
    let name = names.last().unwrap();
    let mut wall = Journey::of(folder.path(), &["workshop", "wall", &name], &[]);
    wall.sees("The door (20 min)");
    // The leader's program is killed; the wall stays, and another start goes on.
    leader.child.kill().unwrap();
    leader.child.wait().unwrap();
    let mut leader = Journey::of(folder.path(), &["workshop", "--go-on", &name], &[]);
    leader.sees("4 Ana Kos");
    leader.send("\x1b[19~").sees("The door");
    leader.send("\r").sees("NOW: The door");
    wall.sees("The door: 0 of 20 min");
    assert!(!wall.screen.0.lock().unwrap().parser.screen().contents().contains("nobody"));
    // And the other way round.
    wall.child.kill().unwrap();
    wall.child.wait().unwrap();
    leader.send("t").sees("0 of 22 min");
    let wall = Journey::of(folder.path(), &["workshop", "wall", &name], &[]);
    wall.sees("0 of 22 min");
    leader.send("\x11").sees("--go-on");
    assert!(leader.child.wait().unwrap().success());
    // One last line is enough.
    assert!(!leader.text().contains("kept in"), "{}", leader.text());
}

#[test]
fn both_windows_of_a_workshop_are_killed_and_come_back_in_either_order_and_a_newer_file_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let points = ["workshop", "--seats", "3", "--item", "20 The door", "--item", "15 The gate"];
    let mut leader = Journey::of(folder.path(), &points, &[]);
    leader.sees("WORKSHOP WS-");
    let place = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let name = article5::room::names(article5::room::Kind::Workshop, &place).unwrap().pop().unwrap();
    let wall_of = || Journey::of(folder.path(), &["workshop", "wall", &name], &[]);
    let leader_of = || Journey::of(folder.path(), &["workshop", "--go-on", &name], &[]);
    let mut wall = wall_of();
    wall.sees("The door (20 min)");
    let kill = |journey: &mut Journey| {
        journey.signal(Signal::KILL);
        journey.ended();
    };
    // The wall is killed first and comes back first, then the other way round.
    kill(&mut wall);
    kill(&mut leader);
    wall = wall_of();
    wall.sees("The door (20 min)");
    leader = leader_of();
    leader.sees("WORKSHOP WS-");
    leader.send("\x1b[19~").sees("The door");
    leader.send("\r").sees("NOW: The door");
    wall.sees("The door: 0 of 20 min");
    kill(&mut leader);
    wall.sees("The door: 0 of 20 min");
    kill(&mut wall);
    leader = leader_of();
    leader.sees("NOW: The door");
    wall = wall_of();
    wall.sees("The door: 0 of 20 min");
    leader.send("t").sees("0 of 22 min");
    wall.sees("0 of 22 min");
    leader.send("\x11");
    assert!(leader.ended().success());
    // A newer program went on with the file: the wall says so in a sentence, and so does a wall that begins now.
    let path = place.workshops().join(format!("{name}.ron"));
    let text = std::fs::read_to_string(&path).unwrap();
    let first = text.lines().next().unwrap();
    let open = first.replacen("article5_workshop:3", "article5_workshop:9", 1);
    let open = open.split_once(",seal:").unwrap().0;
    let sealed = format!("{open},seal:\"{}\")", article5::record::seal_of(open));
    std::fs::write(&path, text.replacen(first, &sealed, 1) + "\n").unwrap();
    wall.sees("newer");
    wall.send("q");
    assert!(wall.ended().success());
    let mut late = wall_of();
    late.sees("newer");
    late.send("q");
    late.ended();
    let mut leader = leader_of();
    leader.sees("newer");
    assert!(!leader.ended().success());
}

#[test]
fn a_text_in_a_field_of_a_workshop_survives_a_signal_a_hang_up_and_a_kill() {
    let folder = tempfile::tempdir().unwrap();
    let mut leader = Journey::of(folder.path(), &["workshop", "--seats", "3"], &[]);
    leader.sees("WORKSHOP WS-");
    let place = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let name = article5::room::names(article5::room::Kind::Workshop, &place).unwrap().pop().unwrap();
    for (typed, signal) in [("one", Signal::TERM), ("two", Signal::HUP), ("three", Signal::KILL)] {
        leader.send("\x1b[17~").sees("Note something");
        leader.send(&format!(" {typed}")).sees(&format!(" {typed}"));
        // What is seen is about to be on disk: only a kill is faster.
        let draft = place.workshops().join(format!("{name}.draft"));
        leader.wait("the draft on disk", |_| std::fs::read_to_string(&draft).unwrap_or_default().contains(typed));
        leader.signal(signal);
        leader.child.wait().unwrap();
        leader = Journey::of(folder.path(), &["workshop", "--go-on", &name], &[]);
        leader.sees("WORKSHOP WS-");
    }
    leader.send("\x1b[17~").sees("one two three");
    leader.send("\x11");
    assert!(leader.child.wait().unwrap().success());
}

#[test]
fn a_room_trains_with_the_wall_beside_it_and_either_may_be_killed() {
    let folder = tempfile::tempdir().unwrap();
    let begin = ["train", "--case", "f-the-coloured-bar", "--seats", "3"];
    let mut trainer = Journey::of(folder.path(), &begin, &[]);
    trainer.sees("A group of 3 people");
    let place = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let name = article5::room::names(article5::room::Kind::Training, &place).unwrap().pop().unwrap();
    let mut wall = Journey::of(folder.path(), &["train", "wall", &name], &[]);
    wall.sees("We begin soon.");
    trainer.send("\r").sees("140 carers");
    trainer.send("\r").sees("Votes in: 0 of 3");
    wall.sees("All show their cards").sees("Do you supply the tool");
    trainer.send("1").sees("1 has voted");
    trainer.send("1").sees("2 has voted");
    wall.sees("Votes in: 2 of 3").sees("Still thinking: 3");
    trainer.send("2").sees("All are in.");
    wall.sees("Votes in: 3 of 3");
    assert!(!wall.text().contains("2 for 1") && !wall.text().contains("The rules give"));
    trainer.send("\r").sees("The room: Yes: 2; No: 1");
    wall.sees("2 for 1").sees("The rules give: Yes");
    // The trainer's note stands beside the talk alone; the wall has none of it.
    assert!(!wall.text().contains("Rooms split on"));
    trainer.send("\r").sees("PRACTICE 2/6");
    trainer.send("1").sees("1 has voted");
    wall.sees("Still thinking: 2, 3");
    // The trainer's program is killed in the middle of a vote: the wall stays, what was shown is kept, and the vote goes on
    // with the card that was counted.
    trainer.signal(Signal::KILL);
    trainer.ended();
    wall.sees("Still thinking: 2, 3");
    let path = place.training().join(format!("{name}.ron"));
    let kept = article5::room::read::<Session>(&path).unwrap();
    assert_eq!((kept.answered.len(), &kept.answered[0].counts), (1, &vec![2, 1, 0]));
    let mut trainer = Journey::of(folder.path(), &["train", "--go-on", &name], &[]);
    trainer.sees("1 answer is there already");
    trainer.send("\r").sees("140 carers");
    trainer.send("\r").sees("PRACTICE 2/6").sees("1 has voted");
    wall.sees("Still thinking: 2, 3");
    // The wall is killed: the trainer goes on, and a new wall sees where the room is.
    wall.signal(Signal::KILL);
    wall.ended();
    trainer.send("1").sees("2 has voted");
    trainer.send("1").sees("All are in.");
    trainer.send("\r").sees("The room: Yes: 3");
    let mut wall = Journey::of(folder.path(), &["train", "wall", &name], &[]);
    wall.sees("3 for 1");
    trainer.send("\u{11}");
    assert!(trainer.ended().success());
    trainer.is_restored();
    wall.send("q");
    assert!(wall.ended().success());
    assert_eq!(article5::room::read::<Session>(&path).unwrap().answered.len(), 2);
}

#[test]
fn a_learner_is_killed_in_the_middle_and_goes_on_behind_the_last_answer() {
    let folder = tempfile::tempdir().unwrap();
    let mut learner = Journey::of(folder.path(), &["train", "--case", "f-the-coloured-bar"], &[]);
    learner.sees("You work alone");
    learner.send("\r").sees("140 carers");
    learner.send("\r").sees("PRACTICE 1/6");
    learner.send("1").sees("1 (o)");
    learner.send("\r").sees("The rules give the same");
    learner.send("\r").sees("PRACTICE 2/6");
    learner.send("2").sees("2 (o)");
    learner.signal(Signal::KILL);
    learner.ended();
    // The session is found from the list too, and the choice that was not kept is none.
    let mut learner = Journey::of(folder.path(), &["train"], &[]);
    learner.sees("with 1 answer");
    learner.send("\r").sees("1 answer is there already");
    learner.send("\r").sees("140 carers");
    learner.send("\r").sees("PRACTICE 2/6");
    assert!(!learner.text().contains("(o) No"));
    learner.send("\u{11}").sees("train --go-on");
    assert!(learner.ended().success());
    learner.is_restored();
}

/// Sets how large a file of a program may become: it stands for the room that a disk has.
#[cfg(target_os = "linux")]
fn give_room(journey: &Journey, bytes: Option<u64>) {
    use rustix::process::{Resource, Rlimit, prlimit};
    let limit = Rlimit { current: bytes, maximum: None };
    prlimit(Some(journey.id()), Resource::Fsize, limit).unwrap();
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_full_disk_a_workshop_and_a_training_keep_what_was_typed_and_go_on_when_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let place = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    // The signal of the limit would end the program; a full disk sends none.
    let ignoring = ["env", "--ignore-signal=XFSZ"];
    let size = |path: &Path| std::fs::metadata(path).unwrap().len();
    let mut leader = Journey::behind(&ignoring, folder.path(), &["workshop", "--seats", "3"], &[]);
    leader.sees("No tool yet");
    let name = article5::room::names(article5::room::Kind::Workshop, &place).unwrap().pop().unwrap();
    let path = place.workshops().join(format!("{name}.ron"));
    let whole = std::fs::read(&path).unwrap();
    give_room(&leader, Some(size(&path) + 10));
    leader.send("\x1bOQ").sees("Put something aside");
    leader.send("ask the maker\r").sees("Who, if somebody");
    leader.send("\r\r").sees("What was saved before is safe");
    assert_eq!(std::fs::read(&path).unwrap(), whole);
    leader.sees("ask the maker");
    give_room(&leader, None);
    leader.send("\r").sees("1 thing is put aside");
    assert!(std::fs::read(&path).unwrap().starts_with(&whole));
    // What was chosen on a message stays chosen too.
    leader.send("\x1b[18~").sees("Who is here");
    leader.send("\x1b[B\r").sees("Joins by call");
    give_room(&leader, Some(size(&path) + 10));
    leader.send("\x1b[B\x1b[B\r").sees("What was saved before is safe");
    leader.sees("Joins by call");
    give_room(&leader, None);
    leader.send("\r").sees("on a call, votes");
    leader.send("\x11");
    assert!(leader.ended().success());
    // The same on lines.
    let arguments = ["workshop", "--line", "--go-on", &name];
    let mut leader = Journey::behind(&ignoring, folder.path(), &arguments, &[]);
    leader.sees("Next:");
    give_room(&leader, Some(size(&path) + 10));
    leader.send("note one\r").sees("Put that right first");
    give_room(&leader, None);
    leader.send("\r").sees("Noted.");
    leader.send("quit\r");
    assert!(leader.ended().success());
    let kept: article5::workshop::Workshop = article5::room::read(&path).unwrap();
    assert_eq!((kept.notes.len(), kept.parked.len()), (1, 1));
    // A training, on the screen and on lines: the answer that was chosen stays and is kept once there is room.
    let answered = |path: &Path| article5::room::read::<Session>(path).unwrap().answered.len();
    let arguments = ["train", "--case", "f-the-coloured-bar"];
    let mut learner = Journey::behind(&ignoring, folder.path(), &arguments, &[]);
    learner.sees("You work alone");
    let name = article5::room::names(article5::room::Kind::Training, &place).unwrap().pop().unwrap();
    let path = place.training().join(format!("{name}.ron"));
    learner.send("\r").sees("140 carers");
    learner.send("\r").sees("Do you supply the tool");
    give_room(&learner, Some(size(&path) + 10));
    learner.send("1").sees("(o)");
    learner.send("\r").sees("What was saved before is safe");
    assert_eq!(answered(&path), 0);
    give_room(&learner, None);
    learner.send("\r").sees("(o)");
    learner.send("\r").sees("The rules give the same");
    assert_eq!(answered(&path), 1);
    learner.send("\x11");
    assert!(learner.ended().success());
    let mut learner = Journey::behind(&ignoring, folder.path(), &["train", "--line", "--go-on", &name], &[]);
    learner.sees("Question 2 of");
    give_room(&learner, Some(size(&path) + 10));
    learner.send("1\r").sees("How sure?");
    learner.send("\r").sees("Which parts");
    learner.send("\r").sees("Put that right first");
    give_room(&learner, None);
    learner.send("\r").sees("Question 3 of");
    learner.send("quit\r");
    assert!(learner.ended().success());
    assert_eq!(answered(&path), 2);
}

#[test]
fn an_option_goes_before_no_color_and_no_color_before_the_look_that_was_kept() {
    let folder = tempfile::tempdir().unwrap();
    std::fs::write(folder.path().join("settings.ron"), "(\"Dark\",)").unwrap();
    let cases: [(&[&str], &[(&str, &str)], bool); 6] = [
        (&[], &[("NO_COLOR", "")], true),
        (&[], &[("NO_COLOR", "1")], false),
        (&["--theme", "dark"], &[("NO_COLOR", "1")], true),
        (&["--theme", "dark", "--no-color"], &[], false),
        (&["--no-color"], &[("CLICOLOR_FORCE", "1")], false),
        (&["--theme", "plain"], &[], false),
    ];
    for (arguments, environment, coloured) in cases {
        let journey = Journey::of(folder.path(), arguments, environment);
        journey.sees("F9");
        let bytes = String::from_utf8_lossy(&journey.screen.0.lock().unwrap().bytes).into_owned();
        let is_coloured = bytes.contains("38;5") || bytes.contains("38;2");
        assert_eq!(is_coloured, coloured, "{arguments:?} {environment:?}: {bytes:?}");
    }
}
