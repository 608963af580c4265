//! Training cases: every built-in one holds on the rules, in both languages, and what contradicts them is told with
//! its place and not shown.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use article5::logic::{Truth, Verdict};
use article5::rulebook::{Library, Loaded};
use article5::training::{
    Answered, Choosing, Feedback, How, Kept, Level, Place, Plan, Round, SessionStep, TrainingLibrary, exercises,
};
use article5::words::Lang;

fn rules(folders: Vec<std::path::PathBuf>, lang: Lang) -> (Library, Loaded) {
    let library = Library { folders, lang };
    let loaded = library.load().unwrap();
    (library, loaded)
}

fn built_in(lang: Lang) -> (TrainingLibrary, Loaded) {
    let (library, loaded) = rules(Vec::new(), lang);
    (TrainingLibrary::load(&library, &loaded.rulebook), loaded)
}

#[test]
fn every_built_in_case_holds_on_the_rules() {
    let (training, loaded) = built_in(Lang::En);
    let told: Vec<&str> = training.flaws.iter().map(article5::rulebook::Flaw::picture).collect();
    assert!(told.is_empty(), "{}", told.join("\n"));
    let mut by_rule: BTreeMap<&str, Vec<Verdict>> = BTreeMap::new();
    for case in &training.cases {
        by_rule.entry(&loaded.rulebook.rules[case.rule].id).or_default().push(case.verdict);
        let words: usize = case.story.iter().map(|part| part.text.split_whitespace().count()).sum();
        assert!((100..=185).contains(&words), "{} has {words} words", case.id);
        assert!(case.story.iter().any(|part| part.states.is_empty()), "{}: nothing is beside the point", case.id);
        assert_eq!(case.reserved, !loaded.rulebook.rules[case.rule].help_lines.is_empty());
    }
    for (rule, verdicts) in by_rule {
        let few = matches!(rule, "ba" | "bb");
        assert_eq!(verdicts.len(), if few { 2 } else { 4 }, "{rule}");
        assert!(verdicts.contains(&Verdict::Prohibited) || few, "{rule}");
        assert!(verdicts.contains(&Verdict::NotCaught) || few, "{rule}");
    }
    assert!(training.cases.iter().any(|case| case.level == Level::Hard));
    let used = |id: &str| training.cases.iter().flat_map(|case| &case.mistakes).any(|mistake| mistake.of == id);
    let idle: Vec<&String> = training.misunderstandings.iter().map(|known| &known.id).filter(|id| !used(id)).collect();
    // That one is there for a person's own cases.
    assert_eq!(idle, ["private-maker-is-free"]);
}

#[test]
fn every_case_has_its_words_in_dutch_and_the_same_answers() {
    let (english, _) = built_in(Lang::En);
    let (dutch, loaded) = built_in(Lang::Nl);
    assert!(dutch.flaws.is_empty() && dutch.untold.is_empty(), "{:?} {:?}", dutch.flaws, dutch.untold);
    assert_eq!(english.cases.len(), dutch.cases.len());
    for (a, b) in english.cases.iter().zip(&dutch.cases) {
        assert_eq!((&a.id, a.verdict, a.points(&loaded.rulebook)), (&b.id, b.verdict, b.points(&loaded.rulebook)));
        assert!(a.story.iter().zip(&b.story).all(|(a, b)| a.text != b.text && a.states == b.states), "{}", a.id);
    }
}

#[test]
fn model_answers_and_the_facts_that_carry_them_come_from_the_rules() {
    let (training, loaded) = built_in(Lang::En);
    let case = training.case("f-the-coloured-bar").unwrap();
    let points = case.points(&loaded.rulebook);
    let names: Vec<&str> = points.iter().map(|point| loaded.rulebook.item(point.address).name.as_str()).collect();
    // Its fourth condition is that the exception does not hold: that is asked once.
    assert_eq!(names, ["f.1", "f.3", "f.2", "f.4"]);
    let point = |name: &str| &points[names.iter().position(|known| *known == name).unwrap()];
    assert_eq!(point("f.2").truth, Truth::Yes);
    assert!(point("f.2").parts.contains(&2) && !point("f.2").parts.contains(&1));
    assert_eq!(point("f.4").truth, Truth::Yes);
    assert!(point("f.4").parts.contains(&3));
    assert_eq!(case.reasons(&loaded.rulebook, point("f.4").address).len(), 2);
    for case in &training.cases {
        for point in case.points(&loaded.rulebook) {
            let name = &loaded.rulebook.item(point.address).name;
            let whole = point.facts.iter().all(|(address, _)| !loaded.rulebook.item(*address).is_question());
            let told = point.truth == Truth::Unknown || !point.parts.is_empty() || whole;
            assert!(told, "{}: no part of the story carries {name}", case.id);
            if case.verdict == Verdict::Prohibited {
                let exception =
                    matches!(loaded.rulebook.item(point.address).kind, article5::rulebook::Kind::Exception { .. });
                assert_eq!(point.truth, if exception { Truth::No } else { Truth::Yes }, "{}: {name}", case.id);
            }
        }
    }
}

#[test]
fn training_files_never_change_the_rules() {
    let (_, plain) = built_in(Lang::En);
    let folder = tempfile::tempdir().unwrap();
    own_case(folder.path(), "own-story", |text| text);
    let (library, loaded) = rules(vec![folder.path().to_owned()], Lang::En);
    assert_eq!(loaded.rulebook.hash, plain.rulebook.hash);
    assert!(loaded.flaws.is_empty() && loaded.own_files().count() == 0);
    let training = TrainingLibrary::load(&library, &loaded.rulebook);
    assert!(training.flaws.is_empty(), "{:?}", training.flaws);
    assert!(training.case("own-story").unwrap().own);
    assert!(!training.case("f-the-coloured-bar").unwrap().own);
}

/// Writes a built-in case under another name into the training folder of `folder`, changed.
fn own_case(folder: &Path, id: &str, change: impl Fn(String) -> String) {
    let text = fs::read_to_string(
        Path::new(env!("CARGO_MANIFEST_DIR")).join("questionnaires/training/f-the-coloured-bar.ron"),
    );
    let text = change(text.unwrap().replace("f-the-coloured-bar", id));
    fs::create_dir_all(folder.join("training")).unwrap();
    fs::write(folder.join("training").join(format!("{id}.ron")), text).unwrap();
}

#[test]
fn a_case_that_contradicts_the_rules_is_told_with_its_place_and_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    own_case(folder.path(), "wrong-verdict", |text| text.replacen("verdict: Prohibited", "verdict: Open", 1));
    own_case(folder.path(), "unsaid", |text| text.replace("(\"at-work\", Yes), ", ""));
    own_case(folder.path(), "no-question", |text| text.replace("\"from-voice\"", "\"from-voyce\""));
    own_case(folder.path(), "no-turn", |text| text.replace("verdict: NotCaught", "verdict: Prohibited"));
    own_case(folder.path(), "no-mistake-id", |text| text.replace("\"name-decides\"", "\"nobody-knows\""));
    own_case(folder.path(), "cut", |text| text[..text.len() / 2].to_owned());
    own_case(folder.path(), "hidden", |text| text.replace("Postma", "Post\u{202e}ma"));
    let (library, loaded) = rules(vec![folder.path().to_owned()], Lang::En);
    let training = TrainingLibrary::load(&library, &loaded.rulebook);
    for id in ["wrong-verdict", "unsaid", "no-question", "no-turn", "no-mistake-id", "cut", "hidden"] {
        assert!(training.case(id).is_none(), "{id} is shown");
        let flaw = training.flaws.iter().find(|flaw| flaw.path.ends_with(&format!("{id}.ron"))).unwrap();
        assert!(flaw.line > 1 && !flaw.remedy.is_empty(), "{}", flaw.picture());
        assert!(!flaw.picture().contains('\u{202e}'));
    }
    // Nothing else is lost by it.
    assert_eq!(training.cases.len(), built_in(Lang::En).0.cases.len());
}

#[test]
fn a_room_votes_by_seats_by_counts_or_by_a_file_and_nothing_unclear_is_counted() {
    use article5::room::{Vote, read_poll, read_vote};
    let present: std::collections::BTreeSet<u16> = [1, 2, 3, 5].into();
    let vote = read_vote(" 1-23 ", 3, &present).unwrap();
    assert_eq!(vote.counts(3), [1, 1, 1]);
    assert_eq!(vote.seats(), [(1, 1), (3, 2), (5, 3)]);
    assert_eq!(read_vote("y2 n1 ?1", 3, &present).unwrap(), Vote::Counts(vec![2, 1, 1]));
    assert_eq!(read_vote("1:2, 4:1", 4, &present).unwrap().counts(4), [2, 0, 0, 1]);
    for bad in ["", "112", "11231", "1124", "y5", "x2", "----", "y18 n9", "1:1 5:1", "no idea", "y-1"] {
        assert!(read_vote(bad, 3, &present).is_err(), "{bad}");
    }
    let poll = read_poll("votes.csv", "seat;answer\n1;yes\n5;not sure\n2;2\n", 3, &present).unwrap();
    assert_eq!(poll.seats(), [(1, 1), (2, 2), (5, 3)]);
    for (bad, line) in [("1;yes\n4;no", 2), ("1;yes\n1;no", 2), ("1;yes\n2;maybe", 2), ("1;yes\nx;no", 2), ("1;4", 1)] {
        let told = read_poll("votes.csv", bad, 3, &present).unwrap_err();
        assert!(told.contains(&format!("votes.csv:{line}")), "{told}");
    }
    assert!(read_poll("votes.csv", "", 3, &present).is_err());
}

#[test]
fn cases_are_chosen_easy_ones_first_and_reserved_ones_never_by_chance() {
    use article5::training::{Choosing, RoundKind};
    let (training, loaded) = built_in(Lang::En);
    let all = Choosing { most: 100, ..Choosing::default() };
    let rounds = all.rounds(&training, &loaded.rulebook).unwrap();
    let reserved = |id: &str| training.case(id).unwrap().reserved;
    assert_eq!(rounds.len(), 1);
    assert!(rounds[0].cases.iter().all(|case| !reserved(&case.id)));
    let asked = Choosing { reserved: true, ..all.clone() };
    assert!(asked.rounds(&training, &loaded.rulebook).unwrap()[0].cases.iter().any(|case| reserved(&case.id)));
    let three =
        Choosing { before_and_after: true, most: 3, ..all.clone() }.rounds(&training, &loaded.rulebook).unwrap();
    assert_eq!(
        three.iter().map(|round| round.kind).collect::<Vec<_>>(),
        [RoundKind::Before, RoundKind::Practice, RoundKind::After]
    );
    let rules =
        |at: usize| three[at].cases.iter().map(|case| training.case(&case.id).unwrap().rule).collect::<Vec<_>>();
    assert_eq!((rules(0), rules(0).len()), (rules(2), 3));
    assert!(three[0].cases.iter().all(|case| !three[1].cases.contains(case) && !three[2].cases.contains(case)));
    let short = Choosing { minutes: Some(20), ..all.clone() }.rounds(&training, &loaded.rulebook).unwrap();
    let minutes: u16 = short[0].cases.iter().map(|case| training.case(&case.id).unwrap().minutes).sum();
    assert!(minutes > 0 && minutes <= 20);
    assert!(Choosing { sector: Some("no such sector".to_owned()), ..all }.rounds(&training, &loaded.rulebook).is_err());
}

#[test]
fn a_session_is_sealed_and_goes_on_after_a_cut() {
    use article5::record::DataFolder;
    use article5::room::{Ledger, RoomError, read};
    use article5::training::{Session, SessionStep};
    let (_, loaded) = built_in(Lang::En);
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::choose(Some(folder.path().join("data"))).unwrap();
    let at = jiff::Timestamp::from_second(1_790_000_000).unwrap();
    let first = vec![SessionStep::Present(vec![1, 2])];
    let mut ledger = Ledger::<Session>::begin(&data, &loaded.rulebook, at, first).unwrap();
    // A file never stands there without what happened first, wherever the program ends.
    assert_eq!(read::<Session>(ledger.path()).unwrap(), ledger.state);
    assert_eq!(fs::read_to_string(ledger.path()).unwrap().lines().count(), 2);
    ledger.write(SessionStep::Ended, at).unwrap();
    let path = ledger.path().to_owned();
    assert!(path.starts_with(data.training()) && !path.starts_with(data.records()));
    let whole = ledger.state.clone();
    drop(ledger);
    assert_eq!(read::<Session>(&path).unwrap(), whole);
    let text = fs::read_to_string(&path).unwrap();
    let lines: Vec<&str> = text.lines().collect();
    for (changed, line) in [
        (text.replacen("Present([1,2])", "Present([1,3])", 1), 2),
        ([lines[0], lines[2]].join("\n") + "\n", 2),
        ([lines[0], lines[1], lines[1]].join("\n") + "\n", 3),
        (text.replacen("TR-", "XX-", 1), 1),
    ] {
        fs::write(&path, changed).unwrap();
        assert!(matches!(read::<Session>(&path), Err(RoomError::Damaged(_, at)) if at == line), "line {line}");
        assert!(Ledger::<Session>::open(&path).is_err());
    }
    // A power cut leaves half a line: it is set aside, and the session goes on.
    fs::write(&path, &text[..text.len() - 20]).unwrap();
    let mut ledger = Ledger::<Session>::open(&path).unwrap();
    assert_eq!((ledger.state.present.len(), ledger.state.ended), (2, None));
    assert!(path.with_extension("torn-1").is_file());
    ledger.write(SessionStep::Ended, at).unwrap();
    assert!(read::<Session>(&path).unwrap().ended.is_some());
}

#[test]
fn a_programme_is_read_and_a_case_that_is_not_there_is_named_at_its_place() {
    use article5::rulebook::Source;
    use article5::training::{Programme, RoundKind, TrainingError};
    let (training, _) = built_in(Lang::En);
    let text = "Programme(\n    name: \"House\",\n    policy: [\"No moods.\"],\n    refresh_after_months: 12,\n    \
                before: [\"f-maths-after-lunch\"],\n    cases: [\"f-the-coloured-bar\"],\n)\n";
    let programme = Programme::read(&Source::new("p.ron", text), &training).unwrap();
    assert_eq!((programme.name.as_str(), programme.refresh_after_months), ("House", Some(12)));
    let rounds = programme.rounds(&training);
    assert_eq!(rounds.iter().map(|round| round.kind).collect::<Vec<_>>(), [RoundKind::Before, RoundKind::Practice]);
    let session_of_others = rounds[1].cases[0].hash != training.case("f-the-coloured-bar").unwrap().hash;
    assert!(!session_of_others);
    for wrong in [text.replace("coloured-bar", "coloured-car"), text.replace("[\"f-the-coloured-bar\"]", "[]")] {
        let refused = Programme::read(&Source::new("p.ron", wrong), &training);
        assert!(matches!(refused, Err(TrainingError::Programme(flaws)) if flaws[0].line > 1));
    }
}

#[test]
fn files_of_every_format_with_every_kind_of_step_are_read() {
    use article5::room::read;
    use article5::training::Session;
    let old = "Began Present Answered Flagged Behind Ended";
    for (format, kinds) in [(1, old.to_owned()), (2, format!("{old} Put Voted Again Shown"))] {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("tests/sessions/format-{format}.ron"));
        let text = fs::read_to_string(&path).unwrap();
        for kind in kinds.split_whitespace() {
            assert!(text.contains(&format!("did:{kind}")), "{format}: {kind}");
        }
        let session = read::<Session>(&path).unwrap();
        assert_eq!((session.header.format, session.present.len(), session.answered.len()), (format, 4, 6));
        assert!(session.ended.is_some() && session.flags.len() == 1 && session.behind.len() == 1);
        assert_eq!(session.answered[0].first, [3, 1, 0]);
        assert_eq!(session.before.is_some_and(|before| before.is_shown), format > 1);
    }
}

#[test]
fn a_file_of_a_workshop_is_no_session() {
    use article5::room::{Kind, RoomError, read};
    use article5::training::Session;
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workshops/format-1.ron");
    assert!(matches!(read::<Session>(&path), Err(RoomError::NoSuchFile(Kind::Training, _))));
}

/// The wall of a session of one case after each of some steps.
fn walls(steps: Vec<SessionStep>) -> Vec<String> {
    use article5::room::{Header, Kind, Line, State, WALL_WIDTH, WallLine};
    use article5::training::{Session, wall};
    let (training, loaded) = built_in(Lang::En);
    let at = jiff::Timestamp::from_second(1_790_000_000).unwrap();
    let mut session = Session::begin(Header {
        kind: Kind::Training,
        format: 2,
        program: "0".to_owned(),
        reference: "TR-1".to_owned(),
        created: at,
        edition: "1".to_owned(),
        rules: loaded.rulebook.hash.clone(),
        seal: String::new(),
    });
    let mut seen = Vec::new();
    for did in steps {
        session.apply(Line { n: 1, at, did, before: String::new(), seal: String::new() });
        let wall = wall(&session, &training, &loaded.rulebook);
        assert!(wall.lines.iter().all(|line| line.text().chars().count() <= WALL_WIDTH));
        let text: Vec<&str> = wall.lines.iter().map(WallLine::text).collect();
        seen.push(text.join(" "));
    }
    seen
}

#[test]
fn the_wall_of_a_training_shows_no_number_before_it_is_shown_and_never_the_note_of_the_trainer() {
    let (training, loaded) = built_in(Lang::En);
    let case = training.case("f-the-coloured-bar").unwrap();
    let all = exercises(case, &loaded.rulebook);
    let place = |at: usize| Place { round: 0, case: case.id.clone(), question: all[at].question.clone() };
    let answered = |at: usize| Answered {
        round: 0,
        case: case.id.clone(),
        question: all[at].question.clone(),
        counts: vec![7, 2, 1],
        first: vec![5, 4, 1],
        model: all[at].model,
        sure: None,
        marked: Vec::new(),
        carried: all[at].carried(),
        seats: Vec::new(),
    };
    let rounds = Choosing { ids: vec![case.id.clone()], ..Choosing::default() }.rounds(&training, &loaded.rulebook);
    let plan = Plan { second_vote: true, ..a_plan(How::Group, rounds.unwrap()) };
    let seen = walls(vec![
        SessionStep::Began(plan),
        SessionStep::Present((1..=10).collect()),
        SessionStep::Put(place(0)),
        SessionStep::Voted(vec![1, 2, 3]),
        SessionStep::Voted((1..=10).collect()),
        SessionStep::Again(vec![5, 4, 1]),
        SessionStep::Answered(answered(0)),
        SessionStep::Shown(place(0)),
        SessionStep::Put(place(1)),
        SessionStep::Ended,
    ]);
    assert!(seen[1].contains("We begin soon"));
    assert!(seen[2].contains(&all[0].ask) && seen[2].contains(&case.story[0].text[..20]));
    assert!(seen[3].contains("Votes in: 3 of 10") && seen[3].contains("4, 5, 6, 7, 8, 9, 10"));
    for before in &seen[2..7] {
        assert!(!before.contains("The rules give") && !before.contains("7 for 1") && !before.contains("5, 4, 1"));
    }
    assert!(seen[7].contains("7 for 1") && seen[7].contains("The rules give: Yes") && seen[7].contains("5, 4, 1"));
    assert!(seen[8].contains(&all[1].ask) && !seen[8].contains("7 for 1"));
    assert!(seen.iter().all(|wall| !wall.contains(&case.trainer[..30])));
    assert!(seen[9].contains("Thank you"));
}

fn a_plan(how: How, rounds: Vec<Round>) -> Plan {
    Plan {
        programme: String::new(),
        how,
        seats: 10,
        kept: Kept::Attendance,
        feedback: Feedback::AtOnce,
        second_vote: false,
        rounds,
        level_chosen: String::new(),
        refresh: None,
        lang: "en".to_owned(),
    }
}
