//! Whatever is no plain answer is none either in a field of the description that is chosen, in the removal plan and on a
//! terminal.

use article5::check::{Field, FieldKind};
use article5::words::{Lang, within};

use crate::both_faces::{UNKNOWN, lines_until};
use crate::sitting::records;
use crate::talk::{check, talk};
#[cfg(unix)]
use crate::terminal::Journey;
use crate::typed::at_a_keyboard;
use crate::unclear::{UNCLEAR, written};

#[test]
fn no_field_that_is_chosen_takes_what_is_unclear() {
    let mut wrong = Vec::new();
    for lang in [Lang::En, Lang::Nl] {
        within(lang, || {
            let is_chosen = |field: &&Field| {
                matches!(field.kind(), FieldKind::Status | FieldKind::Size | FieldKind::Euro | FieldKind::Country)
            };
            for field in Field::ALL.iter().filter(is_chosen) {
                // A sum of 99 euro is one.
                for line in UNCLEAR.into_iter().filter(|line| *line != "99" || field.kind() != FieldKind::Euro) {
                    let folder = tempfile::tempdir().unwrap();
                    let word = if lang == Lang::Nl { "beschrijf" } else { "describe" };
                    let lines = format!("Pilot{}{word} {}\n{line}\n\nq\n", "\n".repeat(9), field.label());
                    let told = at_a_keyboard(folder.path(), None, None, &lines);
                    let value = check(folder.path()).tool.get(*field).to_owned();
                    if !value.is_empty() {
                        wrong.push(format!("{lang:?} {field:?} {line}: {value}"));
                    }
                    assert!(told.contains(field.label()), "{told}");
                }
            }
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn no_task_of_the_plan_takes_what_is_unclear() {
    let folder = tempfile::tempdir().unwrap();
    let (lines, _) = lines_until(None);
    talk(folder.path(), &[], &format!("{lines}go {UNKNOWN}\n1\nq\n"));
    let record = records(folder.path()).remove(0);
    let before = written(folder.path());
    let mut wrong = Vec::new();
    for lang in [Lang::En, Lang::Nl] {
        within(lang, || {
            for line in UNCLEAR {
                let told = at_a_keyboard(
                    folder.path(),
                    Some(&record),
                    None,
                    &format!("plan 1 {line}\nplan 1 24.12.2026 {line}\nq\n"),
                );
                let now = written(folder.path());
                if now != before {
                    wrong.push(format!("{lang:?} {line}: {:?}", now.iter().find(|did| did.contains("Planned"))));
                    at_a_keyboard(
                        folder.path(),
                        Some(&record),
                        None,
                        &format!("{}\nq\n", if lang == Lang::Nl { "ongedaan" } else { "undo" }),
                    );
                }
                assert!(!told.is_empty());
            }
        });
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Types a line and waits for the next prompt: what comes while the program is busy would be taken for a paste.
#[cfg(unix)]
fn type_a_line(talk: &mut Journey, line: &str, prompt: &str) {
    let count = |bytes: &[u8]| String::from_utf8_lossy(bytes).matches(prompt).count();
    let before = count(&talk.screen.0.lock().unwrap().bytes);
    talk.send(&format!("{line}\r"));
    talk.wait("the next prompt", |screen| count(&screen.bytes) > before);
}

#[test]
#[cfg(unix)]
fn nothing_unclear_is_an_answer_on_a_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let mut talk = Journey::of(folder.path(), &["line"], &[]);
    talk.sees("Name:");
    talk.send("Pilot\r").sees("Filled in by:");
    talk.leaves_empty_until("Type 1, 2 or 3");
    for line in UNCLEAR {
        type_a_line(&mut talk, line, "x or h:");
    }
    // Chosen, and no Enter yet: what is unclear keeps nothing either.
    type_a_line(&mut talk, "1", "another number:");
    for line in UNCLEAR {
        type_a_line(&mut talk, line, "another number:");
    }
    type_a_line(&mut talk, "undo", "x or h:");
    talk.send("q\r");
    assert!(talk.ended().success(), "{}", talk.text());
    assert!(check(folder.path()).answers.is_empty());
}
