//! Records of other versions, other rules and odd clocks.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::path::PathBuf;

use crate::kept::{Place, answered, loaded, named, readable, step, text, told, writable};
use article5::check::{BEGINS, Check, Step};
use article5::logic::Answer;
use article5::record::{FORMAT, Header, Journal, Newer, begin, read, read_text, seal_of};
use jiff::Timestamp;

fn shipped() -> Vec<PathBuf> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records");
    let mut files: Vec<PathBuf> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    files
}

#[test]
fn every_format_ever_shipped_is_read_whole() {
    let files = shipped();
    let place = Place::new();
    for format in 1..=FORMAT {
        let named = files.iter().filter(|file| file.to_string_lossy().contains(&format!("format-{format}")));
        let mut kinds: BTreeSet<&str> = BTreeSet::new();
        for file in named {
            let record = read(file).unwrap();
            // A record begins with the format that it needs, and is raised by the steps that need a newer one.
            if record.header.article5_record == format.min(BEGINS) {
                kinds.extend(record.check.steps.iter().map(|entry| entry.did.kind()));
            }
        }
        let known = Step::KINDS
            .into_iter()
            .filter(|(_, since)| *since == format || *since < format && format <= BEGINS)
            .map(|(kind, _)| kind);
        let missing: Vec<&str> = known.filter(|kind| !kinds.contains(kind)).collect();
        assert!(missing.is_empty(), "no file of format {format} in tests/records holds the steps {missing:?}");
    }
    for file in files {
        let record = read(&file).unwrap();
        assert_eq!(record.damage, None, "{}", file.display());
        let lines = std::fs::read_to_string(&file).unwrap().lines().count();
        assert_eq!((record.lines.len(), record.check.steps.len()), (lines, lines - 1));
        assert!(!record.check.tool.title().is_empty() && !record.check.answers.is_empty() || lines < 12);
        let shown = place.run(&["show", file.to_str().unwrap()], "");
        assert_eq!(shown.status.code(), Some(0), "{}", told(&shown));

        let copy = place.beside().join("copy.ron");
        std::fs::copy(&file, &copy).unwrap();
        let (_, mut journal, notice) = writable(&copy);
        assert_eq!(notice, None);
        journal.append(&[named(record.check.next_number(), "gone on with")]).unwrap();
        drop(journal);
        assert_eq!(read(&copy).unwrap().damage, None);
    }
}

/// A line with its right seal.
fn sealed(open: &str) -> String {
    format!("{open},seal:\"{}\")\n", seal_of(open))
}

#[test]
fn a_newer_record_is_shown_as_far_as_it_is_understood_and_left_byte_for_byte() {
    let place = Place::new();
    let path = place.filled(2);
    let good = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = good.lines().collect();
    let newer =
        |line: &str, from: &str, to: &str| sealed(line.replacen(from, to, 1).rsplit_once(",seal:\"").unwrap().0);
    let first = newer(lines[0], &format!("article5_record:{BEGINS}"), &format!("article5_record:{}", FORMAT + 1));
    let with_field = newer(&first, "origin:", "mood:\"new\",origin:");
    let odd_header = format!("(article5_record:{},all:\"different\")\n", FORMAT + 1);
    let later = format!("{}\n(n:2,at:\"2031-01-01T00:00:00Z\",who:\"\",did:Dreamt(of:\"x\"))\n", lines[1]);
    for (header, readable_at_all) in [(first, true), (with_field, true), (odd_header, false)] {
        let bytes = format!("{header}{later}zeros and torn");
        std::fs::write(&path, &bytes).unwrap();
        match read_text(bytes.as_bytes()) {
            Ok(record) => assert_eq!(record.newer.map(|newer| newer.format), Some(FORMAT + 1)),
            Err(why) => assert!(!readable_at_all && why.contains("newer version"), "{why}"),
        }
        if readable_at_all {
            assert!(readable(&path).1.contains("newer version"));
        }
        let line = place.run(&["line", "--record", path.to_str().unwrap()], "1\nq\n");
        assert_eq!(line.status.code(), Some(2));
        assert!(told(&line).contains("newer version"), "{}", told(&line));
        for reading in ["list", "verify"] {
            place.run(&[reading], "");
        }
        assert_eq!(std::fs::read_to_string(&path).unwrap(), bytes);
    }
}

#[test]
fn an_unknown_field_of_a_sealed_step_is_newer_and_never_lost() {
    let place = Place::new();
    let path = place.filled(2);
    let good = std::fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = good.lines().collect();
    let odd = sealed(lines[2].replacen("who:", "mood:\"new\",who:", 1).rsplit_once(",seal:\"").unwrap().0);
    let bytes = format!("{}\n{}\n{odd}", lines[0], lines[1]);
    std::fs::write(&path, &bytes).unwrap();
    let (record, _) = readable(&path);
    assert_eq!((record.check.steps.len(), record.damage), (1, None));
    assert_eq!(record.newer, Some(Newer { format: FORMAT, unknown: 1 }));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), bytes);
}

#[test]
fn answers_are_never_matched_to_other_words_in_silence() {
    let place = Place::new();
    let path = place.filled(0);
    let rules = &loaded().rulebook;
    let item = rules.items.iter().find(|item| item.is_question()).unwrap();
    let answer = article5::logic::Answer::Yes;
    let (_, mut journal, _) = writable(&path);
    let other_words = Step::Answered { to: item.name.clone(), asked: "Something else?".into(), answer };
    let gone = Step::Answered { to: "z.gone".to_owned(), asked: "Gone?".into(), answer };
    journal.append(&[step(2, other_words), step(3, gone)]).unwrap();
    drop(journal);
    let check = read(&path).unwrap().check;
    assert!(check.was_asked_otherwise(rules, &item.name) && check.was_asked_otherwise(rules, "z.gone"));
    assert_eq!(check.answers["z.gone"].asked.words, "Gone?", "the record still has the words");
    assert_eq!(place.run(&["show", path.to_str().unwrap()], "").status.code(), Some(0));
}

#[test]
fn the_rules_of_a_record_are_kept_beside_it_by_their_hash() {
    let place = Place::new();
    let record = read(&place.filled(0)).unwrap();
    let kept = place.folder.rulebooks().join(format!("{}.ron", record.header.rules));
    let files: Vec<(String, String)> = ron::from_str(&std::fs::read_to_string(kept).unwrap()).unwrap();
    let expected: Vec<_> = loaded().sources.iter().map(|file| (file.path.clone(), file.text.to_string())).collect();
    assert_eq!(files, expected);
}

#[test]
fn a_clock_that_goes_back_does_not_change_the_order() {
    let place = Place::new();
    let path = place.filled(0);
    let (_, mut journal, _) = writable(&path);
    for (number, seconds) in [(2, 100), (3, -1_000_000), (4, 50)] {
        journal.append(&[article5::check::Entry { at: crate::kept::time(seconds), ..answered(number) }]).unwrap();
    }
    drop(journal);
    let record = read(&path).unwrap();
    let numbers: Vec<u64> = record.check.steps.iter().map(|entry| entry.number).collect();
    assert_eq!((numbers, record.damage.clone()), (vec![1, 2, 3, 4], None));
    assert_eq!(record.changed(), crate::kept::time(50), "the last step counts, not the latest time");
}

#[test]
fn clocks_at_the_ends_of_time_give_sensible_names_and_lists() {
    let place = Place::new();
    for (now, day) in [
        (Timestamp::UNIX_EPOCH, jiff::civil::date(1970, 1, 1)),
        (Timestamp::from_second(4_294_967_296).unwrap(), jiff::civil::date(2106, 2, 7)),
        (Timestamp::MIN, jiff::civil::Date::MIN),
        (Timestamp::MAX, jiff::civil::Date::MAX),
    ] {
        let (header, mut journal) = begin(&place.folder, loaded(), now, day).unwrap();
        journal.begin_file().unwrap();
        assert!(header.reference.starts_with(&format!("A5-{day}-")));
        assert_eq!(read(journal.path()).unwrap().header, Header { seal: journal.head().to_owned(), ..header });
    }
    let listed = place.run(&["list"], "");
    assert_eq!((listed.status.code(), text(&listed).lines().count()), (Some(0), 4));
}

#[test]
fn times_are_kept_in_utc_and_read_the_same_in_every_zone() {
    let place = Place::new();
    let path = place.filled(1);
    assert!(std::fs::read_to_string(&path).unwrap().lines().all(|line| line.contains("Z\"")));
    let listed = ["Europe/Amsterdam", "Asia/Kolkata", "UTC"].map(|zone| {
        let mut command = crate::kept::program(place.folder.path());
        text(&crate::kept::feed(command.arg("verify").arg(&path).env("TZ", zone), ""))
    });
    assert!(listed[0].contains("fits its seal") && listed[0] == listed[1] && listed[1] == listed[2]);
}

#[test]
fn a_record_taken_over_as_a_file_opens_wherever_it_lies() {
    let place = Place::new();
    let path = place.filled(1);
    let moved = place.beside().join("sent by mail.ron");
    std::fs::rename(path, &moved).unwrap();
    assert!(matches!(Journal::open(&moved), Ok(article5::record::Opened::Writable(..))));
    assert_eq!(place.run(&["verify", moved.to_str().unwrap()], "").status.code(), Some(0));
}

/// What a step of a program that does not exist yet says.
const INVENTED: &str = "Dreamt(of:\"sheep, (electric)\",how:Deeply(1,[2]))";

/// A record of the first format, written on by an invented program: a step that raises the format, a step of its own,
/// and an answer that this program knows.
fn written_on_by_a_newer_program(place: &Place) -> (PathBuf, String) {
    let old = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records/format-1.ron");
    let mut text = std::fs::read_to_string(&old).unwrap();
    let record = read(&old).unwrap();
    let (mut head, first) = (record.head.clone(), record.check.next_number());
    let raised = format!("Raised(format:{})", FORMAT + 1);
    let known = ron::to_string(&answered(first).did).unwrap();
    for (number, did) in (first..).zip([raised.as_str(), INVENTED, &known]) {
        let line = sealed(&format!("(n:{number},at:\"2031-01-01T00:00:00Z\",who:\"Zoë\",did:{did},before:\"{head}\""));
        let seal = line.trim_end().rsplit_once(",seal:\"").unwrap().1;
        head.replace_range(.., seal.trim_end_matches("\")"));
        text.push_str(&line);
    }
    let path = place.records().join(format!("{}.ron", record.header.reference));
    std::fs::create_dir_all(place.records()).unwrap();
    std::fs::write(&path, &text).unwrap();
    (path, text)
}

#[test]
fn a_record_that_a_newer_program_wrote_on_is_newer_and_not_damaged() {
    let place = Place::new();
    let (path, text) = written_on_by_a_newer_program(&place);
    let (record, why) = readable(&path);
    assert_eq!((record.damage.clone(), record.newer), (None, Some(Newer { format: FORMAT + 1, unknown: 1 })));
    assert_eq!(record.lines.len(), text.lines().count(), "the chain goes on behind what is not understood");
    assert!(why.contains("newer version"), "{why}");
    let verified = place.run(&["verify", path.to_str().unwrap()], "");
    assert_eq!(verified.status.code(), Some(0), "{}", told(&verified));
    assert!(crate::kept::text(&verified).contains("newer"), "{}", crate::kept::text(&verified));
    let recovered = place.run(&["recover", path.to_str().unwrap()], "");
    assert_eq!((recovered.status.code(), place.all().len()), (Some(2), 1), "{}", told(&recovered));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), text);
}

#[test]
fn recovering_a_damaged_record_keeps_the_steps_of_a_newer_program_word_for_word() {
    let place = Place::new();
    let (path, text) = written_on_by_a_newer_program(&place);
    let damaged = format!("{text}(n:99,at:\"nonsense\n");
    std::fs::write(&path, &damaged).unwrap();
    assert_eq!(place.run(&["recover", path.to_str().unwrap()], "").status.code(), Some(0));
    assert_eq!(std::fs::read_to_string(&path).unwrap(), damaged);
    let copy = place.all().into_iter().find(|copy| *copy != path).unwrap();
    let record = read(&copy).unwrap();
    assert_eq!((record.damage, record.newer), (None, Some(Newer { format: FORMAT + 1, unknown: 1 })));
    assert!(std::fs::read_to_string(&copy).unwrap().contains(INVENTED));
}

#[test]
fn going_on_with_an_old_record_raises_its_format_once_and_before_the_first_newer_step() {
    let place = Place::new();
    let copy = place.beside().join("copy.ron");
    let kept = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("tests/records/format-1.ron");
    std::fs::copy(kept, &copy).unwrap();
    let before = read(&copy).unwrap().check.steps.len();
    let (record, mut journal, _) = writable(&copy);
    let mut check = record.check;
    let hand = article5::check::Hand { who: "Ann", at: crate::kept::time(1) };
    journal.add(&mut check, hand, [named(0, "Same tool").did, answered(1).did, answered(2).did]).unwrap();
    drop(journal);
    let record = read(&copy).unwrap();
    assert_eq!((record.damage, record.newer), (None, None));
    assert_eq!(record.check.steps, check.steps);
    let added: Vec<u32> = check.steps[before..].iter().map(|entry| entry.did.format()).collect();
    assert_eq!(added, [1, 2, 2, 2]);
    let raised: Vec<usize> =
        (0..check.steps.len()).filter(|at| check.steps[*at].did == Step::Raised { format: 2 }).collect();
    assert_eq!(raised, [before + 1], "an old program still reads what it knows");
}

#[test]
fn only_a_record_with_a_vote_is_of_the_format_that_knows_votes() {
    let place = Place::new();
    let path = place.filled(4);
    let record = read(&path).unwrap();
    assert_eq!(record.header.article5_record, BEGINS);
    let (record, mut journal, _) = writable(&path);
    let mut check = record.check;
    let (hand, to) = (article5::check::Hand { who: "Ann", at: crate::kept::time(1) }, "f.2".to_owned());
    let vote = |ballot, answer| article5::check::Vote {
        workshop: "WS-1".to_owned(),
        ballot,
        on: jiff::civil::date(2026, 11, 20),
        rounds: vec![[2, 1, 0]],
        answer,
        how: article5::check::Settled::Majority,
        said: vec![(Answer::No, "A \"hint\", no more".to_owned())],
    };
    let answer = |answer| Step::Answered { to: to.clone(), asked: "?".into(), answer };
    let voted = |ballot, answer| Step::Voted { to: to.clone(), vote: vote(ballot, answer) };
    let steps = [answer(Answer::Yes), voted(1, Answer::Yes), answer(Answer::No), voted(2, Answer::No)];
    journal.add(&mut check, hand, steps).unwrap();
    assert_eq!(check.vote("f.2"), Some(&vote(2, Answer::No)));
    // A ballot that was struck counts no more, and none counts for another answer than it gave.
    let step = check.vote_of("f.2", "WS-1", 2).unwrap().number;
    journal.add(&mut check, hand, [Step::Undid { step }]).unwrap();
    assert_eq!(check.vote("f.2"), None);
    journal.add(&mut check, hand, [answer(Answer::Yes)]).unwrap();
    assert_eq!(check.vote("f.2"), Some(&vote(1, Answer::Yes)));
    drop(journal);
    let text = std::fs::read_to_string(&path).unwrap();
    assert_eq!(text.matches("Raised(format:3)").count(), 1, "{text}");
    let record = read(&path).unwrap();
    assert_eq!((record.damage, record.newer, record.check.vote("f.2")), (None, None, Some(&vote(1, Answer::Yes))));
    // Copies and joined checks say it too, where they say the same.
    let copied = article5::check::taken_over(&check, hand);
    let copied = copied.into_iter().fold(Check::default(), |mut copy, entry| {
        copy.apply(entry);
        copy
    });
    assert_eq!(copied.vote("f.2"), check.vote("f.2"));
    let mut other = Check::default();
    let rulebook = &loaded().rulebook;
    let join = |other: &Check| {
        let joined = article5::check::join(rulebook, &[("A5-1", other), ("A5-2", &check)], None, hand);
        joined.entries.into_iter().fold(Check::default(), |mut joined, entry| {
            joined.apply(entry);
            joined
        })
    };
    other.add(hand, [answer(Answer::Yes)]);
    assert_eq!(join(&other).vote("f.2"), check.vote("f.2"));
    other.add(hand, [answer(Answer::No)]);
    assert_eq!(join(&other).vote("f.2"), None);
}
