//! How long the way through is: a harmless tool must not cost more than sixteen questions, and every worked case can be
//! walked question by question to its verdict: in the middle with twenty questions, with forty at the most.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::type_complexity,
    reason = "a test that cannot go on has failed"
)]

use std::collections::BTreeMap;

use article5::check::{all_needed, needed, next};
use article5::logic::{Address, Answer, Sheet, Verdict};
use article5::rulebook::case::{Case, rule_of, verdict};
use article5::rulebook::{Library, Rulebook, library};

fn rulebook() -> Rulebook {
    Library::default().load().expect("the built-in rules are sound").rulebook
}

/// Answers question after question until nothing that matters is left, and returns the sheet and the number of
/// questions. Facts that are asked in boxes are one question, as people meet them.
fn walk(rulebook: &Rulebook, answer: impl Fn(&str) -> Answer) -> (Sheet, usize) {
    let mut sheet = rulebook.blank_sheet();
    let mut asked = 0;
    while let Some(next) = next(rulebook, &sheet) {
        let facts = next.boxes(rulebook, &sheet).map_or_else(|| vec![next.address], |(_, facts)| facts);
        let given = facts.into_iter().map(|fact| {
            let name = &rulebook.item(fact).name;
            assert_eq!(sheet.get(fact), None, "asked twice: {name}");
            (fact, Some(answer(name)))
        });
        for (fact, given) in given.collect::<Vec<_>>() {
            sheet.set(fact, given);
        }
        asked += 1;
        assert!(asked <= rulebook.items.len(), "the way through does not end");
    }
    (sheet, asked)
}

/// A person in the Union who uses a tool, or offers it there, that does nothing of interest.
fn usual(name: &str) -> Answer {
    match name {
        "scope.works-things-out" | "scope.based-in-eu" | "scope.uses" | "scope.offered-in-eu" => Answer::Yes,
        _ => Answer::No,
    }
}

#[test]
fn a_harmless_tool_is_through_in_sixteen_questions() {
    let rulebook = rulebook();
    for role in ["scope.uses", "scope.supplies", "scope.resells"] {
        let (sheet, asked) = walk(&rulebook, |name| match name {
            "scope.uses" | "scope.supplies" | "scope.imports" | "scope.resells" if name == role => Answer::Yes,
            "scope.uses" | "scope.supplies" | "scope.imports" | "scope.resells" => Answer::No,
            other => usual(other),
        });
        assert!(asked <= 16, "{role}: {asked} questions");
        for rule in 0..rulebook.rules.len() {
            assert_eq!(verdict(&rulebook, rule, &sheet), Verdict::NotCaught, "{role}");
        }
    }
}

#[test]
fn not_sure_everywhere_ends_and_clears_nothing() {
    let rulebook = rulebook();
    let (sheet, _) = walk(&rulebook, |_| Answer::NotSure);
    for rule in 0..rulebook.rules.len() {
        assert_eq!(verdict(&rulebook, rule, &sheet), Verdict::Open, "{}", rulebook.rules[rule].id);
    }
}

/// The answer of a case's walk; what its story does not tell is usual, and the quick questions of other rules are No.
fn told(case: &Case, rulebook: &Rulebook, name: &str) -> Answer {
    if let Some(said) = case.walk.get(name) {
        return (*said).into();
    }
    let own = rule_of(case, rulebook).map(|rule| rulebook.rules[rule].id.as_str());
    let of_own_rule = own.is_some_and(|own| name.split('.').next() == Some(own));
    if of_own_rule { Answer::NotSure } else { usual(name) }
}

#[test]
fn every_case_with_a_walk_can_be_walked_to_its_verdict() {
    let rulebook = rulebook();
    let mut lengths: BTreeMap<usize, usize> = BTreeMap::new();
    let cases = library::cases();
    for case in cases.iter().filter(|case| !case.walk.is_empty()) {
        let rule = rule_of(case, &rulebook).expect("built-in cases are about built-in rules");
        let (sheet, asked) = walk(&rulebook, |name| told(case, &rulebook, name));
        let got = verdict(&rulebook, rule, &sheet);
        assert!(case.expected.fits(got), "{}: expected {}, got {}", case.id, case.expected.words(), got.words());
        *lengths.entry(asked).or_default() += 1;
    }
    let told: Vec<String> = lengths.iter().map(|(asked, cases)| format!("{asked}: {cases}")).collect();
    println!("questions asked: cases ({})", told.join(", "));
    let all: Vec<usize> = lengths.iter().flat_map(|(asked, cases)| std::iter::repeat_n(*asked, *cases)).collect();
    assert!(all.len() >= 8 * rulebook.rules.len());
    assert!(all[all.len() / 2] <= 20, "the middle check is too long");
    assert!(all.iter().all(|asked| *asked <= 40), "the longest check is too long");
}

#[test]
fn the_answers_that_count_are_the_same_one_by_one_and_in_one_go() {
    let rulebook = Library::default().load().unwrap().rulebook;
    let all: Vec<Address> = rulebook.addresses().collect();
    let mut drawn = 12_345_u64;
    let mut draw = |below: usize| {
        drawn = drawn.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(drawn >> 33).unwrap() % below
    };
    let mut counted = 0;
    for answers in 0..40 {
        let mut sheet = rulebook.blank_sheet();
        for _ in 0..answers {
            sheet.set(all[draw(all.len())], Some(Answer::ALL[draw(3)]));
        }
        let in_one_go = all_needed(&rulebook, &sheet);
        for address in all.iter().filter(|address| sheet.answered(**address).is_some()) {
            let counts = needed(&rulebook, &sheet, *address);
            assert_eq!(in_one_go.contains(address), counts, "{} of {answers}", rulebook.item(*address).name);
            counted += usize::from(counts);
        }
    }
    assert!(counted > 100, "{counted}");
}
