//! Copies of a check, and several checks joined: nothing is decided in silence, and nobody is lost.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_for_each)]

use crate::after_a_result::{RULES, add, answered, at, check_of, noted};
use article5::check::{
    Certainty, Check, Conflict, Field, Hand, LookAgain, Remark, Role, Step, Why, called, join, taken_over,
};
use article5::logic::Answer;

#[test]
fn a_copy_says_the_same_and_keeps_who_said_it_and_when() {
    let mut check = check_of("Ann", &[("f.1", Answer::Yes), ("f.2", Answer::NotSure)]);
    add(&mut check, "Ben", Step::Described { field: Field::Name, value: "Tool".to_owned() });
    add(&mut check, "Ben", noted("f.2", Remark::ToFindOut, "ask"));
    add(&mut check, "Ben", Step::Rated { to: "f.1".to_owned(), certainty: Certainty::Guess });
    let sign = Step::SignedOff { role: Role::Assessor, name: "Ann".to_owned(), statement: String::new() };
    add(&mut check, "Ann", sign);
    let mut copy = Check::default();
    for entry in taken_over(&check, Hand { who: "Col", at: at(500) }) {
        copy.apply(entry);
    }
    assert_eq!(copy.answers, check.answers);
    assert_eq!(copy.remarks, check.remarks);
    assert_eq!(copy.tool, check.tool);
    assert!(copy.signatures.is_empty(), "a name stands under its own check alone");
    let step = Step::CopiedFrom { reference: "A5-X".to_owned(), head: "0".to_owned(), why: Why::Recheck };
    add(&mut copy, "Col", step);
    assert!(copy.answers.keys().all(|name| copy.look_again(&RULES, name) == Some(LookAgain::Recheck)));
    assert!(copy.to_undo().is_none(), "undoing never reaches behind the copy");
    add(&mut copy, "Col", answered("f.1", Answer::Yes));
    assert_eq!(copy.look_again(&RULES, "f.1"), None);
    assert_eq!(copy.look_again(&RULES, "f.2"), Some(LookAgain::Recheck));
}

#[test]
fn joining_never_decides_a_conflict_silently() {
    let mut a = check_of("Ann", &[("f.1", Answer::Yes), ("f.2", Answer::No), ("f.3", Answer::NotSure)]);
    let mut b =
        check_of("Ben", &[("f.1", Answer::Yes), ("f.2", Answer::Yes), ("f.3", Answer::No), ("f.4", Answer::No)]);
    add(&mut a, "Ann", noted("f.2", Remark::Note, "from the manual"));
    add(&mut b, "Ben", noted("f.2", Remark::Note, "from the maker"));
    let hand = Hand { who: "Col", at: at(900) };
    let fold = |prefer| {
        let joined = join(&RULES, &[("A5-A", &a), ("A5-B", &b)], prefer, hand);
        let mut check = Check::default();
        joined.entries.iter().for_each(|entry| check.apply(entry.clone()));
        (check, joined.conflicts)
    };
    let words = |name: &str| called(&RULES, name, "");
    let (check, conflicts) = fold(None);
    assert_eq!(conflicts.iter().map(|found| found.about.as_str()).collect::<Vec<_>>(), ["f.3", "f.2"].map(words));
    assert_eq!(check.answers["f.1"].answer, Answer::Yes);
    assert_eq!(check.answers["f.2"].answer, Answer::NotSure);
    assert_eq!(check.answers["f.3"].answer, Answer::NotSure, "Not sure against No is a conflict");
    assert_eq!(check.answers["f.4"].answer, Answer::No);
    assert_eq!(check.answers["f.4"].who, "Ben");
    let note = check.remark("f.2", Remark::Note);
    for part in ["A5-A", "A5-B", "Ann", "Ben", "from the manual", "from the maker"] {
        assert!(note.contains(part), "{note}");
    }
    let (check, conflicts) = fold(Some(1));
    assert_eq!(check.answers["f.2"].answer, Answer::Yes);
    assert_eq!(conflicts.len(), 2, "a preference is shown too");
}

#[test]
fn of_many_checks_each_voice_is_kept() {
    let people = ["Ann", "Ben", "Col", "Dee", "Eve"];
    let last_says = |at: usize| if at == 4 { Answer::No } else { Answer::Yes };
    let checks: Vec<Check> = people
        .iter()
        .enumerate()
        .map(|(at, name)| check_of(name, &[("f.1", Answer::Yes), ("f.2", last_says(at))]))
        .collect();
    let named: Vec<(&str, &Check)> = ["A5-A", "A5-B", "A5-C", "A5-D", "A5-E"].into_iter().zip(&checks).collect();
    let hand = Hand { who: "", at: at(900) };
    for order in [named.clone(), named.iter().rev().copied().collect()] {
        let joined = join(&RULES, &order, None, hand);
        let mut check = Check::default();
        joined.entries.iter().for_each(|entry| check.apply(entry.clone()));
        let (agreed, differed) = (&check.answers["f.1"], &check.answers["f.2"]);
        assert_eq!((agreed.answer, differed.answer, differed.who.as_str()), (Answer::Yes, Answer::NotSure, ""));
        let note = check.remark("f.2", Remark::Note);
        for name in people {
            assert!(agreed.who.contains(name) && note.contains(name), "{name}: {} {note}", agreed.who);
        }
        let about: Vec<&Conflict> =
            joined.conflicts.iter().filter(|found| found.about == called(&RULES, "f.2", "")).collect();
        assert_eq!(about[0].said.len(), 5);
    }
}
