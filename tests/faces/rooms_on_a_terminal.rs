//! Workshops and trainings on real terminals: two windows, a kill, a full disk.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

use crate::terminal::Journey;
use article5::record::DataFolder;
use article5::training::Session;
use rustix::process::Signal;
use std::path::Path;

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
    let place = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let mut learner = Journey::of(folder.path(), &["train", "--case", "f-the-coloured-bar"], &[]);
    learner.sees("You work alone");
    learner.send("\r").sees("140 carers");
    learner.send("\r").sees("PRACTICE 1/6");
    learner.send("1").sees("1 (o)");
    learner.send("\r").sees("The rules give the same");
    learner.send("\r").sees("PRACTICE 2/6");
    learner.send("2").sees("2 (o)");
    // A choice is drawn first and written beside the session then; the file is there a moment before its first line.
    let name = article5::room::names(article5::room::Kind::Training, &place).unwrap().pop().unwrap();
    let draft = place.training().join(format!("{name}.draft"));
    let is_written = |text: String| text.ends_with('\n') && text.contains("choice:Some(2)");
    learner.wait("the choice beside the session", |_| std::fs::read_to_string(&draft).is_ok_and(is_written));
    learner.signal(Signal::KILL);
    learner.ended();
    // The session is found from the list too, and the choice that is no answer yet waits for Enter.
    let mut learner = Journey::of(folder.path(), &["train"], &[]);
    learner.sees("with 1 answer");
    learner.send("\r").sees("1 answer is there already");
    learner.send("\r").sees("140 carers");
    learner.send("\r").sees("PRACTICE 2/6").sees("2 (o)");
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
