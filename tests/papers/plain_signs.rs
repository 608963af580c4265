//! Where the terminal shows nothing but ASCII, or plain signs were asked for, no command says more than that in words of
//! its own. What people wrote keeps its letters where nobody knows who reads it.
#![cfg(unix)]
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::process::{Command, Stdio};

use article5::logic::Answer;

use super::commands::Desk;

/// What a command says, on both outputs, with these variables of the language.
fn said(desk: &Desk, locale: &str, args: &[&str], lines: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--on", "2026-11-22", "--data-dir"]).arg(desk.data().path()).args(args);
    command.env_remove("ARTICLE5_DATA_DIR").env_remove("LANG").env_remove("LC_CTYPE").env("LC_ALL", locale);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    std::io::Write::write_all(&mut child.stdin.take().unwrap(), lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// Commands whose pages people read, with sentences that hold quotes, dots, arrows and letters with accents.
fn commands(id: &str) -> Vec<Vec<&str>> {
    let mut all: Vec<Vec<&str>> = [
        "--help",
        "list --help",
        "assess --help",
        "report --help",
        "train --help",
        "list",
        "where",
        "validate",
        "cases",
        "questions",
        "graph g",
        "graph g --format mermaid",
        "train cases",
        "workshop list",
        "list --group zzz",
        "history --help",
        "recover nothing",
        "nonsense",
        "list --lang xx",
        "graph zz",
        "train list",
        "sql --help",
    ]
    .map(|typed| typed.split(' ').collect())
    .into();
    for word in ["show", "history", "verify", "plan", "recheck-rules"] {
        all.push(vec![word, id]);
    }
    all.push(vec!["history", id, "--filter", "kind:zzz"]);
    all.push(vec!["what-if", id, "scope.uses=no"]);
    all.push(vec!["compare", id, id]);
    all
}

#[test]
fn with_plain_signs_asked_for_every_command_says_ascii_alone() {
    let desk = Desk::new();
    let id = desk.check("Zoë’s “Pilot”", &[("scope.works-things-out", Answer::Yes)]);
    for lang in ["en", "nl"] {
        for args in commands(&id) {
            let told = said(&desk, "C.UTF-8", &[&["--ascii", "--lang", lang], &args[..]].concat(), "");
            assert!(!told.is_empty(), "{args:?}");
            let other = told.lines().find(|line| !line.is_ascii());
            assert_eq!(other, None, "{lang} {args:?}");
        }
        let told = said(&desk, "C.UTF-8", &["--ascii", "--lang", lang, "line"], "1\nh\nresult all\nq\nstop\n");
        assert!(told.contains("Zoe's \"Pilot\"") && told.is_ascii(), "{told}");
    }
}

#[test]
fn in_a_plain_locale_signs_are_plain_and_names_keep_their_letters() {
    let desk = Desk::new();
    let id = desk.check("Zoë", &[("scope.works-things-out", Answer::Yes)]);
    for args in commands(&id) {
        let told = said(&desk, "C", &args, "");
        // The law of other countries has names with other letters.
        let names = ["Zoë", "Länder", "Yıldız"];
        let foreign =
            |line: &&str| !names.iter().fold((*line).to_owned(), |line, name| line.replace(name, "")).is_ascii();
        assert_eq!(told.lines().find(foreign), None, "{args:?}");
    }
    assert!(said(&desk, "C", &["list"], "").contains("Zoë"));
    assert!(said(&desk, "C.UTF-8", &["history", &id, "--filter", "kind:zzz"], "").contains("“zzz”"));
}

#[test]
fn documents_and_data_keep_every_sign() {
    let desk = Desk::new();
    let id = desk.check("Zoë’s “Pilot”", &[("scope.works-things-out", Answer::Yes)]);
    // A page for colleagues is sent on, and comes back.
    let pages = [&["history", &id, "--format", "json"][..], &["history", &id, "--format", "html"], &["ask", &id]];
    for args in pages {
        let told = said(&desk, "C", args, "");
        assert!(told.contains("Zoë’s “Pilot”"), "{args:?}: {told}");
    }
}
