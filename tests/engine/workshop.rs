//! Workshops without a face: what a file of steps comes to, whatever happens, and wherever it is cut.
#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;
use std::fs;

use article5::check::Asked;
use article5::logic::Answer;
use article5::record::DataFolder;
use article5::room::{Header, Kind, Ledger, Line, RoomError, Roster, State, WALL_WIDTH, WallLine, read};
use article5::rulebook::Library;
use article5::workshop::{
    About, AgendaItem, Agreed, Ballot, DecisionRule, How, Part, Task, Undoable, Whereabouts, Workshop, WorkshopStep,
    wall,
};
use jiff::Timestamp;
use proptest::prelude::*;

fn about() -> About {
    About { check: "A5-1".to_owned(), to: "f.2".to_owned(), asked: Asked::from("Is it so?") }
}

fn here(seat: u16) -> WorkshopStep {
    WorkshopStep::Here { seat, at: Whereabouts::Room, part: Part::Votes }
}

fn opened(rule: DecisionRule) -> WorkshopStep {
    WorkshopStep::Opened { about: about(), rule, secret: false }
}

fn at(second: i64) -> Timestamp {
    Timestamp::from_second(1_790_000_000 + second).unwrap()
}

fn begun() -> Workshop {
    let header = Header {
        kind: Kind::Workshop,
        format: 1,
        program: "0".to_owned(),
        reference: "WS-1".to_owned(),
        created: at(0),
        edition: "1".to_owned(),
        rules: "0".to_owned(),
        seal: "seal".to_owned(),
    };
    Workshop::begin(header)
}

fn take(workshop: &mut Workshop, second: i64, did: WorkshopStep) {
    workshop.apply(Line { n: 1, at: at(second), did, before: String::new(), seal: "seal".to_owned() });
}

fn after(steps: impl IntoIterator<Item = WorkshopStep>) -> Workshop {
    let mut workshop = begun();
    for (second, step) in (1..).zip(steps) {
        take(&mut workshop, second, step);
    }
    workshop
}

fn any_answer() -> impl Strategy<Value = Answer> {
    prop::sample::select(Answer::ALL.to_vec())
}

fn any_step() -> impl Strategy<Value = WorkshopStep> {
    let task = Task { text: "private thing".to_owned(), owner: Some(1), by: None };
    prop_oneof![
        (1..6_u16).prop_map(here),
        (1..6_u16).prop_map(|seat| WorkshopStep::Here { seat, at: Whereabouts::Call, part: Part::Observes }),
        (1..6_u16).prop_map(WorkshopStep::Gone),
        (0..6_u16).prop_map(WorkshopStep::Leads),
        prop::collection::vec((1..6_u16, any_answer()), 0..5).prop_map(WorkshopStep::Cast),
        [0..9_u16, 0..9_u16, 0..9_u16].prop_map(WorkshopStep::Counted),
        (1..6_u16).prop_map(WorkshopStep::Turn),
        (1..6_u16).prop_map(WorkshopStep::TakenBack),
        Just(WorkshopStep::Shown),
        any_answer().prop_map(|side| WorkshopStep::Heard { side, words: "private thing".to_owned() }),
        any::<bool>().prop_map(|secret| WorkshopStep::Again { secret }),
        any_answer().prop_map(|answer| WorkshopStep::Decided { answer, how: How::LeftOpen }),
        Just(opened(DecisionRule::Consent)),
        Just(WorkshopStep::Opened { about: about(), rule: DecisionRule::Majority, secret: true }),
        Just(WorkshopStep::Noted("private thing".to_owned())),
        Just(WorkshopStep::Parked(task)),
        Just(WorkshopStep::Silent { seat: 1, about: about(), answer: Answer::Yes, note: "private thing".to_owned() }),
        Just(WorkshopStep::Agenda(vec![AgendaItem { title: "One".to_owned(), minutes: 5 }])),
        (0..3_usize).prop_map(WorkshopStep::Point),
        Just(WorkshopStep::Longer(2)),
        Just(WorkshopStep::Ended),
        Just(WorkshopStep::Reopened),
        (0..4_usize).prop_map(|at| WorkshopStep::Struck(Agreed::Ballot(at))),
        (0..4_usize).prop_map(|at| WorkshopStep::Struck(Agreed::Noted(at))),
        (0..4_usize).prop_map(|at| WorkshopStep::Struck(Agreed::Parked(at))),
        (0..4_usize).prop_map(|at| WorkshopStep::Corrected {
            what: Agreed::Parked(at),
            task: Task { text: "private thing".to_owned(), owner: None, by: None },
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, ..ProptestConfig::default() })]

    #[test]
    fn nothing_of_a_closed_ballot_and_of_shown_votes_changes(steps in prop::collection::vec(any_step(), 0..60)) {
        let mut workshop = after([here(1), here(2), here(3)]);
        for (second, step) in (4..).zip(steps) {
            let before = workshop.clone();
            take(&mut workshop, second, step);
            for (index, ballot) in before.ballots.iter().enumerate() {
                let now = &workshop.ballots[index];
                if ballot.decision.is_some() {
                    // Struck it counts no more, and is what it was.
                    let now = Ballot { struck: ballot.struck, ..now.clone() };
                    prop_assert_eq!(&now, ballot);
                }
                for (earlier, later) in ballot.rounds.iter().zip(&now.rounds).filter(|(earlier, _)| earlier.shown) {
                    prop_assert_eq!(&later.seats, &earlier.seats);
                    prop_assert_eq!(later.counts(), earlier.counts());
                    prop_assert_eq!(&later.voters, &earlier.voters);
                }
            }
        }
    }

    #[test]
    fn nobody_votes_who_may_not_and_the_leader_never(steps in prop::collection::vec(any_step(), 0..60)) {
        let mut workshop = after([here(1), here(2), here(3)]);
        for (second, step) in (4..).zip(steps) {
            take(&mut workshop, second, step);
            prop_assert!(!workshop.voters().contains(&workshop.leader));
            for round in workshop.ballots.iter().flat_map(|ballot| &ballot.rounds) {
                prop_assert!(round.seats.keys().all(|seat| round.voters.contains(seat)));
            }
        }
    }

    #[test]
    fn the_wall_tells_nothing_private_and_no_number_too_early(steps in prop::collection::vec(any_step(), 0..60)) {
        let mut workshop = after([here(1), here(2), here(3)]);
        for (second, step) in (4..).zip(steps) {
            take(&mut workshop, second, step);
            let seen = wall(&workshop, &Roster::default(), at(second));
            let text: Vec<&str> = seen.lines.iter().map(WallLine::text).collect();
            prop_assert!(text.iter().all(|line| line.chars().count() <= WALL_WIDTH));
            let text = text.join("\n");
            prop_assert!(!text.contains("private"));
            if let Some(ballot) = workshop.open_ballot().filter(|ballot| !ballot.shows_numbers()) {
                let counts = article5::workshop::in_numbers(ballot.round().unwrap().counts());
                prop_assert!(!text.contains(&counts), "{text}");
            }
        }
    }
}

#[test]
fn a_split_is_open_and_only_its_own_rule_or_people_decide_it() {
    use Answer::{No, NotSure, Yes};
    let votes = |votes: &[(u16, Answer)]| WorkshopStep::Cast(votes.to_vec());
    for (rule, cast, expected) in [
        (DecisionRule::Consent, vec![(1, Yes), (2, Yes), (3, Yes)], Some((Yes, How::AllAgreed))),
        (DecisionRule::Consent, vec![(1, Yes), (2, Yes), (3, No)], None),
        (DecisionRule::Majority, vec![(1, Yes), (2, Yes), (3, No)], Some((Yes, How::Majority))),
        // Half is no majority, and not sure counts among those who vote.
        (DecisionRule::Majority, vec![(1, No), (2, NotSure)], None),
        (DecisionRule::Majority, vec![(1, No), (2, NotSure), (3, NotSure)], Some((NotSure, How::Majority))),
        (DecisionRule::Owner(9), vec![(1, Yes), (2, Yes), (3, Yes)], None),
        (DecisionRule::Consent, vec![], None),
    ] {
        let workshop = after([here(1), here(2), here(3), opened(rule), votes(&cast), WorkshopStep::Shown]);
        let outcome = workshop.open_ballot().unwrap().outcome();
        assert_eq!(outcome.map(|decision| (decision.answer, decision.how)), expected, "{rule:?} {cast:?}");
    }
}

#[test]
fn who_comes_late_votes_in_the_round_that_is_open_and_who_leaves_does_not() {
    let mut workshop = after([here(1), here(2), opened(DecisionRule::Consent)]);
    let voters = |workshop: &Workshop| workshop.open_ballot().unwrap().round().unwrap().voters.clone();
    take(&mut workshop, 9, WorkshopStep::Cast(vec![(1, Answer::Yes)]));
    take(&mut workshop, 10, here(3));
    assert_eq!(voters(&workshop), BTreeSet::from([1, 2, 3]));
    take(&mut workshop, 11, WorkshopStep::Gone(1));
    assert_eq!(voters(&workshop), BTreeSet::from([2, 3]));
    assert_eq!(workshop.open_ballot().unwrap().round().unwrap().votes(), 0);
    // Whoever takes over the lead is counted no more, and the one before is again.
    take(&mut workshop, 12, WorkshopStep::Leads(2));
    assert_eq!(voters(&workshop), BTreeSet::from([3]));
    take(&mut workshop, 13, WorkshopStep::Leads(3));
    assert_eq!(voters(&workshop), BTreeSet::from([2]));
}

#[test]
fn time_is_counted_by_point_and_the_wall_changes_once_a_minute() {
    let agenda = ["One", "Two"].map(|title| AgendaItem { title: title.to_owned(), minutes: 20 });
    let mut workshop = begun();
    take(&mut workshop, 0, WorkshopStep::Agenda(agenda.to_vec()));
    take(&mut workshop, 0, WorkshopStep::Point(0));
    take(&mut workshop, 600, WorkshopStep::Point(1));
    take(&mut workshop, 900, WorkshopStep::Point(0));
    take(&mut workshop, 900, WorkshopStep::Longer(2));
    assert_eq!((workshop.minutes_used(0, at(1020)), workshop.minutes_planned(0)), (12, 22));
    assert_eq!(workshop.minutes_used(1, at(1020)), 5);
    let seen = |second| wall(&workshop, &Roster::default(), at(second));
    assert_eq!(seen(1020), seen(1079));
    assert_ne!(seen(1079), seen(1080));
    // A clock that is set back counts nothing.
    assert_eq!(workshop.minutes_used(0, at(0)), 10);
}

#[test]
fn minutes_are_approved_as_they_stand() {
    let mut workshop = after([here(1), WorkshopStep::Ended, WorkshopStep::Approved(vec![1])]);
    assert_eq!((workshop.approved.len(), workshop.ended.is_some()), (1, true));
    // A note stands in no minutes, and who approves stands beside whoever did.
    take(&mut workshop, 9, WorkshopStep::Noted("late".to_owned()));
    take(&mut workshop, 9, WorkshopStep::Approved(vec![2, 1]));
    assert_eq!(workshop.approved.iter().map(|(seat, _)| *seat).collect::<Vec<_>>(), [1, 2]);
    take(&mut workshop, 9, WorkshopStep::Parked(Task { text: "late".to_owned(), owner: None, by: None }));
    assert!(workshop.approved.is_empty() && workshop.ended.is_some());
    let before = &workshop.afterwards.approvals;
    assert_eq!((before.len(), before[0].by.len(), before[0].changed), (1, 2, at(9)));
    // A file of an older program goes on without a word; this one lets nothing follow before it is taken up again.
    let refuses = |workshop: &Workshop, step: WorkshopStep| workshop.refuses(&step).is_some();
    assert!(refuses(&workshop, here(2)) && refuses(&workshop, opened(DecisionRule::Consent)));
    assert!(!refuses(&workshop, WorkshopStep::Reopened) && !refuses(&workshop, WorkshopStep::Approved(vec![3])));
    take(&mut workshop, 10, here(2));
    assert!(workshop.ended.is_none() && !refuses(&workshop, here(3)));
    assert_eq!(workshop.afterwards.reopened, [at(10)]);
}

#[test]
fn wherever_the_file_is_cut_it_goes_on_and_any_other_change_is_named() {
    let loaded = Library::default().load().unwrap();
    let folder = tempfile::tempdir().unwrap();
    let data = DataFolder::choose(Some(folder.path().join("data"))).unwrap();
    let mut ledger = Ledger::<Workshop>::begin(&data, &loaded.rulebook, at(0), vec![here(1)]).unwrap();
    let steps = [here(2), opened(DecisionRule::Consent), WorkshopStep::Cast(vec![(1, Answer::No)])];
    for (second, step) in (1..).zip(steps) {
        ledger.write(step, at(second)).unwrap();
    }
    let path = ledger.path().to_owned();
    assert!(path.starts_with(data.workshops()) && !path.starts_with(data.records()));
    // Two leaders at once.
    assert!(matches!(Ledger::<Workshop>::open(&path), Err(RoomError::InUse(_))));
    drop(ledger);
    let text = fs::read_to_string(&path).unwrap();
    let header = text.find('\n').unwrap() + 1;
    for cut in (header..text.len()).step_by(7).chain([text.len()]) {
        fs::write(&path, &text[..cut]).unwrap();
        // The wall reads what is whole, and changes nothing.
        let seen = read::<Workshop>(&path).unwrap();
        assert_eq!(fs::read(&path).unwrap().len(), cut);
        let mut ledger = Ledger::<Workshop>::open(&path).unwrap();
        assert_eq!(ledger.state, seen);
        ledger.write(WorkshopStep::Noted("on".to_owned()), at(99)).unwrap();
        drop(ledger);
        assert_eq!(read::<Workshop>(&path).unwrap().notes, ["on"], "cut at {cut}");
    }
    fs::write(&path, text.replacen("(1,No)", "(1,Yes)", 1)).unwrap();
    assert!(matches!(read::<Workshop>(&path), Err(RoomError::Damaged(_, 5))));
    // A line that fits its seal and says what this program does not know is of a newer one.
    let newer = article5::record::seal_line(&Newer { n: 5, at: at(9), did: New::Thing, before: seal_of(&text) });
    fs::write(&path, format!("{text}{}\n", newer.text)).unwrap();
    assert!(matches!(read::<Workshop>(&path), Err(RoomError::Newer(_))));
    assert!(matches!(Ledger::<Workshop>::open(&path), Err(RoomError::Newer(_))));
}

#[test]
fn a_file_of_format_1_with_every_kind_of_step_is_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workshops/format-1.ron");
    let text = fs::read_to_string(&path).unwrap();
    let kinds = "Began Leads Here Gone Agenda Point Longer Tool Silent Opened Turn Cast Counted Shown Heard Again Decided \
                 Written Parked Next Noted Ended Approved";
    for kind in kinds.split_whitespace() {
        assert!(text.contains(&format!("did:{kind}")), "{kind}");
    }
    let workshop = read::<Workshop>(&path).unwrap();
    let decided = |index: usize| workshop.ballots[index].decision.map(|decision| (decision.answer, decision.how));
    assert_eq!(decided(0), Some((Answer::Yes, How::AllAgreed)));
    assert_eq!(decided(1), Some((Answer::NotSure, How::LeftOpen)));
    assert_eq!(decided(2), Some((Answer::Yes, How::Owner(1))));
    assert!(workshop.ballots.iter().all(|ballot| ballot.written.is_some()));
    assert!(workshop.ended.is_some() && !workshop.approved.is_empty());
    assert_eq!((workshop.leader, workshop.present().len(), workshop.silent.len()), (3, 3, 1));
}

#[test]
fn a_file_of_format_2_with_a_vote_that_was_taken_back_is_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workshops/format-2.ron");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("(article5_workshop:2,") && text.contains("did:TakenBack(2)"));
    let workshop = read::<Workshop>(&path).unwrap();
    assert_eq!(workshop.ballots[0].rounds[0].counts(), [3, 0, 0]);
    assert_eq!(workshop.ballots[0].decision.map(|decision| decision.how), Some(How::AllAgreed));
}

#[test]
fn a_file_of_format_3_with_corrections_strikes_and_a_second_beginning_is_read() {
    let path = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/workshops/format-3.ron");
    let text = fs::read_to_string(&path).unwrap();
    assert!(text.starts_with("(article5_workshop:3,"));
    for kind in ["Corrected(what:Next(0)", "Struck(Parked(0))", "Struck(Noted(0))", "Struck(Ballot(0))", "Reopened"] {
        assert!(text.contains(&format!("did:{kind}")), "{kind}");
    }
    let workshop = read::<Workshop>(&path).unwrap();
    assert!(workshop.ballots[0].struck.is_some() && workshop.ballots[0].taken_back.is_some());
    assert_eq!(
        (workshop.next[0].text.as_str(), workshop.parked.len(), workshop.notes.len()),
        ("Pause the ranking", 0, 0)
    );
    assert_eq!((workshop.afterwards.approvals.len(), workshop.afterwards.reopened.len()), (1, 1));
    assert!(workshop.ended.is_some() && workshop.approved.len() == 1);
}

#[test]
fn undoing_finds_what_was_agreed_last_also_where_lists_moved_up() {
    let task = |text: &str| Task { text: text.to_owned(), owner: None, by: None };
    let mut workshop = after(["a", "b", "c"].map(|text| WorkshopStep::Parked(task(text))));
    take(&mut workshop, 9, WorkshopStep::Struck(Agreed::Parked(0)));
    let corrected = WorkshopStep::Corrected { what: Agreed::Parked(1), task: task("C") };
    take(&mut workshop, 10, corrected);
    let texts =
        |workshop: &Workshop| workshop.parked.iter().map(|task| task.text.clone()).collect::<Vec<_>>().join(" ");
    let mut seen = vec![texts(&workshop)];
    while let Some(step) = workshop.undoes().and_then(Undoable::step) {
        take(&mut workshop, 11, step);
        seen.push(texts(&workshop));
    }
    assert_eq!(seen, ["b C", "b c", "b c a", "b a", "a", ""], "what was struck comes back, and goes as it first came");
}

#[derive(serde::Serialize)]
enum New {
    Thing,
}

#[derive(serde::Serialize)]
struct Newer {
    n: u64,
    at: Timestamp,
    did: New,
    before: String,
}

fn seal_of(text: &str) -> String {
    article5::record::seal_in(text.lines().last().unwrap()).to_owned()
}
