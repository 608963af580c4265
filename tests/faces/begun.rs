//! What was said in a training and is no answer yet: whoever leaves, is ended or comes to the end of a pipe in the middle finds
//! it again, in the other face too, and nobody's vote stands anywhere where those of each seat are not kept.

use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use article5::training::Sure;

use crate::lines::typed;
use crate::sitting::{Sitting, sitting};
use crate::training::{asked, session, to_story};

const ROOM: [&str; 6] = ["train", "--line", "--case", "f-the-coloured-bar", "--seats", "4"];

/// The draft beside the only session.
fn draft(folder: &Path) -> String {
    fs::read_to_string(draft_at(folder)).unwrap_or_default()
}

fn draft_at(folder: &Path) -> PathBuf {
    let name = session(folder).header.reference;
    folder.join("training").join(format!("{name}.draft"))
}

fn goes_on(folder: &Path, lines: &str) -> String {
    typed(folder, &["train", "--line", "--go-on", &session(folder).header.reference], lines)
}

/// Types lines into the program, waits until it has told something, and kills it.
fn killed(folder: &Path, arguments: &[&str], lines: &str, wanted: &str) {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.arg("--data-dir").arg(folder).args(arguments).env_remove("ARTICLE5_DATA_DIR").env("LC_ALL", "C.UTF-8");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    // The pipe stays open: nothing but the kill ends the program.
    let mut input = child.stdin.take().unwrap();
    input.write_all(lines.as_bytes()).unwrap();
    let mut told = BufReader::new(child.stdout.take().unwrap()).lines().map_while(Result::ok);
    assert!(told.any(|line| line.contains(wanted)), "{wanted}");
    child.kill().unwrap();
    child.wait().unwrap();
}

#[test]
fn votes_that_were_counted_are_there_after_quit_kill_and_the_end_of_a_pipe() {
    for end in ["quit\n", "", "kill"] {
        let folder = tempfile::tempdir().unwrap();
        if end == "kill" {
            killed(folder.path(), &ROOM, "2121\n", "Counted");
        } else {
            typed(folder.path(), &ROOM, &format!("2121\n{end}"));
        }
        assert!(session(folder.path()).answered.is_empty());
        assert_eq!(session(folder.path()).waiting().unwrap().voted.len(), 4, "a wall shows that all are in");
        // How many, and not who.
        assert!(draft(folder.path()).contains("1122") && !draft(folder.path()).contains("2121"), "{end:?}");
        let told = goes_on(folder.path(), "3 sure\nquit\n");
        assert!(told.contains("Counted: Yes: 2; No: 2."), "{end:?} {told}");
        let kept = session(folder.path());
        assert_eq!((&kept.answered[0].counts, kept.answered[0].sure), (&vec![2, 2, 0], Some(Sure::Sure)), "{told}");
        assert!(!draft_at(folder.path()).exists(), "what was begun is done");
    }
}

#[test]
fn a_second_vote_is_not_taken_for_the_first_and_counting_again_forgets_what_was_counted() {
    let folder = tempfile::tempdir().unwrap();
    let twice: Vec<&str> = ROOM.into_iter().chain(["--second-vote"]).collect();
    typed(folder.path(), &twice, "1122\n");
    assert!(session(folder.path()).answered.is_empty() && !draft_at(folder.path()).exists());
    let told = goes_on(folder.path(), "1112\nback\n1111\n");
    assert!(told.contains("Counted: Yes: 3; No: 1.") && told.contains("Counted: Yes: 4."), "{told}");
    goes_on(folder.path(), "\nquit\n");
    let kept = session(folder.path());
    assert_eq!((&kept.answered[0].first, &kept.answered[0].counts), (&vec![2, 2, 0], &vec![4, 0, 0]));
}

#[test]
fn what_one_person_chose_is_there_where_it_was_not_said_yet_how_sure() {
    for end in ["quit\n", "", "kill"] {
        let folder = tempfile::tempdir().unwrap();
        let alone = ["train", "--line", "--case", "f-the-coloured-bar"];
        if end == "kill" {
            killed(folder.path(), &alone, "2\n", "You chose: No");
        } else {
            typed(folder.path(), &alone, &format!("2\n{end}"));
        }
        let told = goes_on(folder.path(), "3\n\nquit\n");
        assert!(told.contains("You chose: No"), "{end:?} {told}");
        let kept = session(folder.path());
        assert_eq!((&kept.answered[0].counts, kept.answered[0].sure), (&vec![0, 1, 0], Some(Sure::Guess)), "{told}");
    }
}

/// A room of four at the first question of the story.
fn room(sitting: &mut Sitting) {
    let (title, all) = asked();
    sitting.press("Enter t Down Right Down Backspace Backspace 4");
    to_story(sitting, &title);
    sitting.press("Enter Enter Enter");
    assert!(sitting.asks(&all[0].ask), "{}", sitting.text());
}

#[test]
fn votes_that_are_being_typed_are_there_after_another_start_and_nobody_knows_whose_they_are() {
    let (folder, mut sitting) = sitting();
    room(&mut sitting);
    sitting.press("2 1 1").sees("3 has voted").sees("4 thinks");
    assert!(draft(folder.path()).contains("112") && !draft(folder.path()).contains("\"211"));
    let mut sitting = sitting.again((80, 24));
    sitting.press("t Enter Enter Enter").sees("3 votes were typed before").sees("3 has voted").sees("4 thinks");
    assert_eq!(session(folder.path()).waiting().unwrap().voted.len(), 3);
    // What is taken back of them goes together; what was typed since goes one by one.
    sitting.press("1").sees("All are in").press("Backspace").sees("3 has voted").press("Backspace").sees("1 thinks");
    sitting.sees_no("typed before").press("1 1 1 3").sees("All are in").press("3 Tab 1");
    // The other face goes on with it.
    drop(sitting);
    let told = goes_on(folder.path(), "3 sure\nquit\n");
    assert!(told.contains("Counted: Yes: 3"), "{told}");
    assert_eq!(session(folder.path()).answered[0].counts, [3, 0, 1]);
}

#[test]
fn counts_that_are_half_typed_are_no_vote_in_the_other_face() {
    let (folder, mut sitting) = sitting();
    room(&mut sitting);
    sitting.press("\"y1\"");
    drop(sitting);
    let told = goes_on(folder.path(), "y3 n1\n");
    assert!(told.contains("were not all in: y1") && told.contains("Counted: Yes: 3; No: 1."), "{told}");
    // Back again with all of them in, marked, and ended before Enter.
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.press("t Enter Enter Enter").sees("All are in").press("3 Tab 2");
    let mut sitting = sitting.again((80, 24));
    sitting.press("t Enter Enter Enter").sees("All are in").press("Enter").sees("The room: Yes: 3; No: 1");
    let kept = session(folder.path());
    assert_eq!((kept.answered[0].sure, &kept.answered[0].marked), (Some(Sure::Rather), &vec![3]));
}

#[test]
fn what_was_behind_an_answer_and_a_choice_with_its_marks_wait_for_enter_after_another_start() {
    let (folder, mut sitting) = sitting();
    let (title, all) = asked();
    sitting.press("Enter t");
    to_story(&mut sitting, &title);
    sitting.press("Enter Enter Enter 2 Tab 1 Tab 2");
    let mut sitting = sitting.again((80, 24));
    sitting.press("t Enter Enter Enter").sees("2 (o) No").press("Enter Enter");
    let kept = session(folder.path());
    assert_eq!((kept.answered[0].sure, &kept.answered[0].marked), (Some(Sure::Sure), &vec![2]));
    for _ in 1..all.len() {
        sitting.press("2 Enter Enter");
    }
    sitting.sees("Usual mistakes here").press("1 3");
    let mut sitting = sitting.again((80, 24));
    sitting.press("t Enter Enter Enter").sees("Usual mistakes here").press("Enter");
    assert_eq!(session(folder.path()).behind.len(), 2);
}

#[test]
fn a_task_of_a_workshop_is_there_where_the_program_ends_before_it_is_known_whose_it_is() {
    let folder = tempfile::tempdir().unwrap();
    let arguments = ["workshop", "--line", "--client", "Z", "--seats", "2"];
    killed(folder.path(), &arguments, "step Ask the vendor about voices\n", "Who");
    let name = fs::read_dir(folder.path().join("workshops")).unwrap().find_map(|entry| {
        let path = entry.unwrap().path();
        path.extension().is_some_and(|ending| ending == "ron").then(|| path.file_stem().unwrap().to_owned())
    });
    let name = name.unwrap().into_string().unwrap();
    let told = typed(folder.path(), &["workshop", "--line", "--go-on", &name], "step Else\n\n\nquit\n");
    assert!(told.contains("Ask the vendor about voices"), "{told}");
    let told = typed(folder.path(), &["workshop", "--line", "--go-on", &name], "lists\nquit\n");
    assert!(told.contains("Else") && !told.contains("voices"), "{told}");
}
