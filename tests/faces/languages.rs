//! The program in another language: how it is chosen, and that answers are given in its words and letters.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use article5::logic::Answer;
use article5::record::read;

use crate::sitting::records;

/// Runs the program on lines, in the language of a system.
fn run(folder: &Path, system: &str, args: &[&str], lines: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--on", "2026-11-22", "--data-dir"]).arg(folder).args(args);
    command.env_remove("ARTICLE5_DATA_DIR").env_remove("LC_MESSAGES").env("LC_ALL", system);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

fn first_answer(folder: &Path) -> Option<Answer> {
    read(&records(folder)[0]).unwrap().check.answers.values().next().map(|given| given.answer)
}

#[test]
fn line_mode_takes_the_answers_of_the_language_and_no_others() {
    for (line, answer) in [
        ("ja", Some(Answer::Yes)),
        ("J", Some(Answer::Yes)),
        ("Nee", Some(Answer::No)),
        ("weet ik niet", Some(Answer::NotSure)),
        ("3", Some(Answer::NotSure)),
        ("yes", None),
        ("geen idee", None),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let lines = format!("Pilot{}{line}\n\nstop\n", "\n".repeat(9));
        let told = run(folder.path(), "C.UTF-8", &["--lang", "nl", "line"], &lines);
        assert_eq!(first_answer(folder.path()), answer, "{line}: {told}");
    }
}

#[test]
fn letters_answer_on_the_screen_and_nothing_else_sits_on_them() {
    for (key, answer) in [("j", Some(Answer::Yes)), ("n", Some(Answer::No)), ("y", None)] {
        let folder = tempfile::tempdir().unwrap();
        let keys = format!("Enter a \"Pilot\" {}Enter {key} Enter Ctrl+q", "Tab ".repeat(9));
        run(folder.path(), "C.UTF-8", &["--lang", "nl", "--size", "100x40", "--keys", &keys], "");
        assert_eq!(first_answer(folder.path()), answer, "{key}");
    }
}

#[test]
fn the_language_is_that_of_the_command_or_the_one_kept_or_the_one_of_the_system() {
    let folder = tempfile::tempdir().unwrap();
    let start = |system: &str, args: &[&str], keys: &str| {
        run(folder.path(), system, &[args, &["--size", "120x40", "--print", "--keys", keys]].concat(), "")
    };
    let (english, dutch) = ("[English]", "[Nederlands]");
    assert!(start("C.UTF-8", &[], "").contains(english));
    assert!(start("nl_NL.UTF-8", &[], "").contains(dutch));
    assert!(start("nl_NL.UTF-8", &["--lang", "en"], "").contains(english));
    // Chosen on the screen: at once, and from then on whatever the system says.
    assert!(start("C.UTF-8", &[], "Down Down Right").contains(dutch));
    let kept = std::fs::read_to_string(folder.path().join("settings.ron")).unwrap();
    assert!(kept.contains("\"nl\""), "{kept}");
    // Kept for line mode too.
    run(folder.path(), "C.UTF-8", &["line"], &format!("Pilot{}ja\n\nstop\n", "\n".repeat(9)));
    assert_eq!(first_answer(folder.path()), Some(Answer::Yes));
}
