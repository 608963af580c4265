//! Full screens at two sizes and line mode from a pipe are three faces of one engine: the same story gives the same
//! record apart from times, reference and hashes, and the same verdict.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::format_push_string,
    reason = "a test that cannot go on has failed"
)]

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::sitting::{box_keys, box_lines, describe_keys, digit, records, rules, story};
use article5::check::{Check, Stage, Step, find, next};
use article5::logic::{Answer, Verdict};
use article5::record::{Record, read};
use article5::rulebook::Loaded;
use jiff::civil::date;

/// What is put at once, with what the story says to it.
enum Said {
    /// A question on its own.
    One(Answer),
    /// A quick question, in the list of them.
    Quick(Answer),
    /// Several facts on one screen.
    Facts(Vec<Answer>),
}

/// A story as what is said, in the order in which it is asked for.
fn answers(rules: &Loaded, story: &dyn Fn(&str) -> Answer) -> Vec<Said> {
    let rulebook = &rules.rulebook;
    let mut sheet = rulebook.blank_sheet();
    let mut given = Vec::new();
    while let Some(following) = next(rulebook, &sheet) {
        let of = following.boxes(rulebook, &sheet).map_or_else(|| vec![following.address], |(_, of)| of);
        let said: Vec<Answer> = of.iter().map(|address| story(&rulebook.item(*address).name)).collect();
        sheet.set_all(of.into_iter().zip(said.iter().copied()));
        given.push(match (following.stage, &said[..]) {
            (Stage::Quick, [one]) => Said::Quick(*one),
            (_, [one]) => Said::One(*one),
            _ => Said::Facts(said),
        });
    }
    given
}

fn keys(answers: &[Said]) -> String {
    let mut keys = format!("Enter a {}", describe_keys("Pilot"));
    let mut was_quick = false;
    for said in answers {
        let is_quick = matches!(said, Said::Quick(_));
        if was_quick && !is_quick {
            keys.push_str(" Enter");
        }
        was_quick = is_quick;
        match said {
            Said::One(answer) | Said::Quick(answer) => keys.push_str(&format!(" {} Enter", digit(*answer))),
            Said::Facts(said) => keys.push_str(&format!(" {}", box_keys(said))),
        }
    }
    if was_quick {
        keys.push_str(" Enter");
    }
    // From the answers to the result, which is recorded, and out.
    keys.push_str(" r Ctrl+q");
    keys
}

fn lines(answers: &[Said]) -> String {
    let mut lines = format!("Pilot{}", "\n".repeat(9));
    for said in answers {
        match said {
            Said::One(answer) | Said::Quick(answer) => lines.push_str(&format!("{}\n", digit(*answer))),
            Said::Facts(said) => lines.push_str(&box_lines(said)),
        }
    }
    lines.push_str("q\n");
    lines
}

fn program(folder: &Path) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--on", "2026-11-22", "--data-dir"]).arg(folder);
    command.env_remove("ARTICLE5_DATA_DIR").env("LC_ALL", "C.UTF-8");
    command
}

fn only_record(folder: &Path) -> Record {
    let found = records(folder);
    assert_eq!(found.len(), 1);
    read(&found[0]).unwrap()
}

fn by_keys(keys: &str, size: &str) -> Record {
    let folder = tempfile::tempdir().unwrap();
    let output = program(folder.path()).args(["--keys", keys, "--size", size, "--print"]).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    only_record(folder.path())
}

fn by_lines(lines: &str) -> Record {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = program(folder.path()).arg("line").stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    talk.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = talk.wait_with_output().unwrap();
    assert!(output.status.success());
    only_record(folder.path())
}

fn did(check: &Check) -> Vec<(u64, String, Step)> {
    check.steps.iter().map(|entry| (entry.number, entry.who.clone(), entry.did.clone())).collect()
}

#[track_caller]
fn is_the_same(yes: &'static [&'static str], expected: Verdict) {
    let rules = rules();
    let answers = answers(&rules, &story(yes));
    let on_screen = by_keys(&keys(&answers), "80x24");
    let on_a_large_screen = by_keys(&keys(&answers), "140x40");
    let in_lines = by_lines(&lines(&answers));
    for record in [&on_screen, &on_a_large_screen, &in_lines] {
        assert_eq!(record.damage, None);
        let sheet = record.check.sheet(&rules.rulebook);
        assert_eq!(next(&rules.rulebook, &sheet), None, "something was not asked");
        assert_eq!(find(&rules.rulebook, &sheet, date(2026, 11, 22)).tool, expected);
        let told = record.check.steps.iter().rev().find_map(|entry| match &entry.did {
            Step::Concluded { tool, .. } => Some(*tool),
            _ => None,
        });
        assert_eq!(told, Some(expected), "the result is not in the record");
        assert_eq!(record.header.rules, on_screen.header.rules);
    }
    assert_eq!(did(&on_screen.check), did(&on_a_large_screen.check));
    assert_eq!(did(&on_screen.check), did(&in_lines.check));
}

#[test]
fn faces_gathered_in_bulk() {
    let yes = &[
        "scope.works-things-out",
        "scope.based-in-eu",
        "scope.uses",
        "e.builds-collection",
        "e.can-find-a-face",
        "e.ai-gathers",
        "e.whoever-it-finds",
        "e.from-internet",
    ];
    is_the_same(yes, Verdict::Prohibited);
}

#[test]
fn feelings_at_work_with_a_safety_reason() {
    let yes = &[
        "scope.works-things-out",
        "scope.based-in-eu",
        "scope.uses",
        "f.about-feelings",
        "f.names-a-feeling",
        "f.single-people",
        "f.from-face",
        "f.at-work",
        "f.safety-reason",
        "f.strictly-necessary",
        "f.within-limits",
        "f.no-other-use",
    ];
    is_the_same(yes, Verdict::ExceptionClaimed);
}

#[test]
fn no_ai_system_at_all() {
    is_the_same(&[], Verdict::OutsideTheAct);
}

#[test]
fn where_wide_letters_were_nothing_of_an_older_screen_is_printed() {
    let help_behind = |typed: &str| {
        let folder = tempfile::tempdir().unwrap();
        let keys = format!("Enter a \"{typed}\" Tab \"{typed}\" Tab \"{typed}\" F1");
        let output = program(folder.path()).args(["--keys", &keys, "--size", "80x24", "--print"]).output().unwrap();
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(text.contains("next field"), "{text}");
        // The first line names the tool.
        text.split_once('\n').unwrap().1.to_owned()
    };
    assert_eq!(help_behind("情绪识别工具评估系统🙂日本語"), help_behind("abcdefghijklmnopqrstuvwxyzab"));
}
