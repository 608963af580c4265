//! What stands on the one page: whole or not at all, and never more than fits.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::reports::{SCOPE, blocks_under, check, facts, now, open_in_law, rules, subject, walks};
use article5::account::account;
use article5::check::{Check, Planned, Role, Signature};
use article5::logic::{Answer, Verdict};
use article5::report::block::Block;
use article5::report::{Length, compose, text};
use jiff::civil::date;

#[test]
fn one_page_tells_the_facts_what_is_open_and_what_comes_next() {
    use Answer::{NotSure, Yes};
    let rulebook = rules();
    let f = [
        ("f.about-feelings", Yes),
        ("f.names-a-feeling", Yes),
        ("f.single-people", Yes),
        ("f.from-face", NotSure),
        ("f.at-work", Yes),
    ];
    let answers: Vec<_> = SCOPE.iter().chain(&f).copied().collect();
    let check = check(&answers, "");
    let subject = subject(&check, &rulebook, "A5-1");
    let told = account(&subject);
    assert_eq!(told.result.verdict, Verdict::Open);
    let because = &told.result.because;
    let statement = |name: &str| rulebook.item(rulebook.address(name).expect("an address")).statement.clone();
    assert!((1..=3).contains(&because.len()));
    assert!(because.contains(&statement("f.at-work")) && because.contains(&statement("f.about-feelings")));
    let page = compose(&subject, Length::Short);
    let all = facts(&page);
    assert!(because.iter().all(|fact| all.contains(fact)));
    let tables: Vec<&Vec<Vec<String>>> = page
        .blocks
        .iter()
        .filter_map(|block| match block {
            Block::Table { rows, .. } => Some(rows),
            _ => None,
        })
        .collect();
    let asked = &told.open_points.first().expect("an open point").question;
    assert!(tables.iter().any(|rows| rows.iter().any(|row| row[0] == *asked)), "what is open stands in a table");
    let near: Vec<String> = told
        .neighbours
        .iter()
        .filter(|told| told.high_risk && told.near)
        .map(article5::account::NeighbourTold::name)
        .collect();
    assert!(!near.is_empty() && near.iter().take(2).all(|name| all.contains(name)), "high-risk duties that are near");
    for step in told.to_do.iter().take(2) {
        let begins: String = step.text.told().chars().take(40).collect();
        assert!(all.iter().any(|fact| fact.starts_with(&begins)), "{begins}");
    }
}

#[test]
fn one_page_tells_steps_and_what_has_to_stay_true_whole_or_not_at_all() {
    let rulebook = rules();
    let mut checks: Vec<Check> = walks().iter().map(|(_, answers)| check(answers, "")).collect();
    checks.push(check(&open_in_law(&rulebook), ""));
    for rule in &rulebook.rules {
        for exception in [None, rule.structure.exceptions.first()] {
            let conditions = rule.structure.conditions.iter().map(|condition| (condition.address, Answer::Yes));
            let claimed = exception.map(|exception| (exception.element.address, Answer::Yes));
            let others = rule.structure.exceptions.iter().map(|other| (other.element.address, Answer::No));
            let given = others.chain(conditions).chain(claimed);
            let given = given.map(|(at, answer)| (rulebook.item(at).name.as_str(), answer));
            checks.push(check(&SCOPE.iter().copied().chain(given).collect::<Vec<_>>(), ""));
        }
    }
    // Whoever has planned the first tasks is told the steps all the same.
    let tasks = rulebook.consequences.plan.iter().take(3).map(|task| {
        let planned = Planned { date: Some(date(2027, 1, 10)), who: "Bo".to_owned(), ..Planned::default() };
        (task.id.clone(), planned)
    });
    let mut planned = checks.clone();
    for check in &mut planned {
        check.standing.plan.extend(tasks.clone());
    }
    assert!(planned.iter().all(|check| !check.standing.plan.is_empty()));
    for check in checks.iter().chain(&planned) {
        let subject = subject(check, &rulebook, "A5-1");
        let told = account(&subject);
        let page = compose(&subject, Length::Short);
        let tables = blocks_under(&page, "Who does what, by when").into_iter();
        let tables = tables.filter(|block| matches!(block, Block::Table { .. })).count();
        assert_eq!(tables, usize::from(!check.standing.plan.is_empty()));
        let readings: Vec<String> =
            told.rules.iter().flat_map(|rule| &rule.contested).map(article5::account::Contested::line).collect();
        for item in in_lists(&blocks_under(&page, "Where the law is open: both readings")) {
            assert!(readings.contains(item) || item.contains("in the memo"), "{item}");
        }
        let steps: Vec<String> = told.to_do.iter().map(|step| step.text.told()).collect();
        let steps: Vec<&String> = steps.iter().collect();
        let kept: Vec<&String> = told.rules.iter().flat_map(|rule| &rule.must_stay_true).collect();
        for (title, whole) in [("What to do next", steps), ("What must stay true", kept)] {
            let under = blocks_under(&page, title);
            let items = in_lists(&under);
            assert_eq!(items.is_empty(), whole.is_empty(), "{title}");
            if let Some(first) = items.first() {
                assert_eq!(*first, whole[0], "the first stands there whole");
            }
            for item in items {
                assert!(whole.contains(&item) || item.contains("more stand"), "{title}: {item}");
            }
        }
        let verdict = page.blocks.iter().find_map(|block| match block {
            Block::Verdict { text, .. } => Some(text),
            _ => None,
        });
        assert_eq!(verdict, Some(&told.result.text));
        assert!(text::write(&page, 80).lines().count() <= 60, "{}", text::write(&page, 80));
    }
}

#[test]
fn one_page_says_that_more_people_signed_than_it_names() {
    let rulebook = rules();
    let (_, answers) = walks().remove(0);
    let mut check = check(&answers, "");
    for name in ["Ada", "Bo", "Cy"] {
        check.signatures.push(Signature {
            role: Role::Reviewer,
            name: name.to_owned(),
            statement: "Read.".to_owned(),
            at: now(),
            step: 1,
            voided_by: None,
        });
    }
    let page = text::write(&compose(&subject(&check, &rulebook, "A5-1"), Length::Short), 80);
    assert!(!page.contains("Ada") && page.contains("Bo") && page.contains("Cy"), "{page}");
    assert!(page.contains("1 more stands in the memo"), "{page}");
}

#[test]
fn what_decided_stands_whole_also_where_it_is_much() {
    let rulebook = rules();
    let (_, answers) = walks().remove(0);
    let of_f = ["about-feelings", "names-a-feeling", "single-people", "from-voice", "at-work"];
    let of_f: Vec<String> = of_f.iter().map(|name| format!("f.{name}")).collect();
    let of_f = of_f.iter().map(|name| (name.as_str(), Answer::Yes));
    let check = check(
        &answers.iter().copied().filter(|(name, _)| !["f.2", "f.3"].contains(name)).chain(of_f).collect::<Vec<_>>(),
        "",
    );
    let subject = subject(&check, &rulebook, "A5-1");
    let told = account(&subject);
    assert!(!told.result.because_rest.is_empty(), "{:?}", told.result.because);
    let page = compose(&subject, Length::Short);
    let because = blocks_under(&page, "What decided it");
    let facts = in_lists(&because);
    assert!(told.result.because.iter().chain(&told.result.because_rest).all(|fact| facts.contains(&fact)), "{facts:?}");
}

/// The texts of lists.
fn in_lists<'a>(blocks: &[&'a Block]) -> Vec<&'a String> {
    let items = blocks.iter().filter_map(|block| match block {
        Block::List { items, .. } => Some(items),
        _ => None,
    });
    items.flatten().collect()
}

#[test]
fn the_short_report_stays_short_whatever_was_typed() {
    let rulebook = rules();
    let long = "very long words ".repeat(2_000);
    let solid = "x".repeat(20_000);
    for typed in ["", long.as_str(), solid.as_str()] {
        for (_, answers) in walks() {
            let check = check(&answers, typed);
            let document = compose(&subject(&check, &rulebook, "A5-2026-11-22-7F3KQ"), Length::Short);
            assert!(document.one_page);
            let letters: usize = facts(&document).iter().map(|fact| fact.chars().count()).sum();
            assert!(letters < 5_500, "{letters} characters");
            // A printed page of plain text has 60 lines of 80 columns.
            let lines = text::write(&document, 80).lines().count();
            assert!(lines <= if typed.is_empty() { 60 } else { 72 }, "{lines} lines");
        }
    }
}
