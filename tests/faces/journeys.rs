//! Whole journeys on a real terminal.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]
#![cfg(unix)]

use crate::sitting::{box_keys, digit, records, rules, story};
use crate::terminal::{Journey, cells};
use article5::check::{Remark, Stage, next};
use article5::logic::Answer;
use article5::record::{Record, read};
use portable_pty::PtySize;
use rustix::process::Signal;
use std::path::Path;

pub fn record(folder: &Path) -> Record {
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
pub fn wait_for_answers(journey: &Journey, folder: &Path, count: usize) {
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
