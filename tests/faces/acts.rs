//! The table of acts and the keys of the full screen say the same, act by act.

use std::collections::BTreeMap;

use article5::desk::acts::{ACTS, Act, Place};
use article5::tui::Look;

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// What is done on a line that names it, or by the number beside it, and so has no key of its own.
const BY_A_LINE: [Act; 7] = [Act::Open, Act::Describe, Act::Yes, Act::No, Act::NotSure, Act::TakeUp, Act::Explain];

type Seen = BTreeMap<&'static str, Vec<(Act, String)>>;

fn look(sitting: &Sitting, screen: &'static str, seen: &mut Seen) {
    seen.entry(screen).or_default().extend(sitting.acts_here());
}

/// The acts that have a key on each screen, over a check from its first question to its answers under other rules.
fn screens() -> Seen {
    let (folder, own) = (tempfile::tempdir().unwrap(), tempfile::tempdir().unwrap());
    let mut seen = Seen::new();
    let mut sitting = Sitting::at(folder.path(), (140, 100));
    sitting.begin("Pilot");
    for _ in 0..30 {
        look(&sitting, "question", &mut seen);
        if sitting.answer(&rules(), &story(FEELINGS), 1).shows("Check your answers") {
            break;
        }
    }
    sitting.answer(&rules(), &story(FEELINGS), 400);
    for (screen, there, back) in [("answers", "", ""), ("questions", "m", "Esc"), ("result", "r", "Esc")] {
        look(sitting.press(there), screen, &mut seen);
        sitting.press(back);
    }
    look(sitting.home(), "home", &mut seen);
    drop(sitting);

    // A question that has other words now is to be looked at again.
    let built_in = article5::rulebook::library::built_in();
    let source = built_in.into_iter().find(|source| source.path.ends_with("/f.ron")).unwrap();
    let rules = rules().rulebook;
    let asked = &rules.item(rules.address("f.at-work").unwrap());
    std::fs::write(own.path().join("f.ron"), source.text.replace(&asked.ask, &asked.ask.replace('?', " today?")))
        .unwrap();
    let mut sitting = Sitting::with(folder.path(), (140, 100), Look::default(), Some(own.path()));
    sitting.press("Enter").sees("LOOK AGAIN");
    for _ in 0..400 {
        look(&sitting, "answers", &mut seen);
        if sitting.cursor_line().contains("LOOK AGAIN") {
            break;
        }
        sitting.press("Down");
    }
    seen
}

#[test]
fn every_act_has_a_key_on_the_screen_that_the_table_names() {
    let seen = screens();
    let is_on = |screen: &str, wanted: Act| seen[screen].iter().any(|(act, _)| *act == wanted);
    for row in ACTS {
        let is_there = match row.place {
            Place::Home => is_on("home", row.act),
            Place::Result => is_on("result", row.act),
            Place::Answers => is_on("answers", row.act),
            Place::AsItIsPossible => seen.keys().any(|screen| is_on(screen, row.act)),
        };
        assert!(is_there || BY_A_LINE.contains(&row.act), "{:?}: {:?}", row.act, row.place);
    }
}

#[test]
fn no_key_does_two_acts_on_one_screen_and_the_answers_have_theirs_alone() {
    // These are one key each, which opens what asks which of them is meant or is one of them at a time.
    let together = [
        vec![Act::Sign, Act::ReviewBy],
        vec![Act::Copy, Act::Recheck],
        vec![Act::Group, Act::Compare, Act::Join],
        vec![Act::Close, Act::Reopen],
    ];
    for (screen, acts) in screens() {
        for (one, key) in &acts {
            let others = acts.iter().filter(|(other, by)| other != one && by == key);
            for (other, _) in others {
                let is_one = together.iter().any(|acts| acts.contains(one) && acts.contains(other));
                assert!(is_one, "{screen}: {key} is {one:?} and {other:?}");
            }
            let answers = matches!(one, Act::Yes | Act::No | Act::NotSure);
            assert!(answers || !["Y", "N", "1", "2", "3"].contains(&key.as_str()), "{screen}: {key} is {one:?}");
        }
    }
}
