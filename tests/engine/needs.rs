//! Guards what is asked next and for what: every question is asked for a rule that needs it, at the place where it
//! stands there; a rule that was left open is not asked about; and what answers would do is what they then do.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use article5::check::{
    AskedAs, Place, Stage, find, is_outside, next, next_beside, open_in, outlook, put_for, verdict_on,
};
use article5::desk::ahead::leads_to;
use article5::logic::{Answer, Sheet, Verdict};
use article5::rulebook::{Library, Rulebook};
use jiff::civil::date;

fn rulebook() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

/// Walks from a blank sheet, answering by a plain rule of turns, and shows each step.
fn walk(rulebook: &Rulebook, turn: usize, mut step: impl FnMut(&Sheet, article5::check::Next)) {
    let mut sheet = rulebook.blank_sheet();
    let mut at = turn;
    while let Some(found) = next(rulebook, &sheet) {
        step(&sheet, found);
        let scope = found.stage == Stage::Scope;
        // The way stays inside the Act, so that it is long.
        let stays = [Answer::Yes, Answer::No, Answer::NotSure]
            .into_iter()
            .find(|answer| !is_outside(rulebook, &sheet.with(found.address, Some(*answer))));
        let answer = if scope { stays.unwrap() } else { Answer::ALL[at % 3] };
        sheet.set(found.address, Some(answer));
        at = at * 7 + turn + 1;
        at %= 1009;
    }
}

#[test]
fn every_question_is_asked_for_a_rule_that_asks_it_there() {
    let rulebook = rulebook();
    for turn in 0..6 {
        walk(&rulebook, turn, |_, found| {
            let name = &rulebook.item(found.address).name;
            let structure = found.need.structure(&rulebook);
            assert!(structure.addresses().contains(&found.address), "{name}");
            let element = match found.need.place {
                Place::Condition(index) => &structure.conditions[index],
                Place::Exception(index) => &structure.exceptions[index].element,
            };
            let mut asked = Vec::new();
            element.test.questions(&structure.exceptions, &mut asked);
            assert!(asked.contains(&found.address), "{name}");
            assert_eq!(found.need.element(&rulebook), Some(element.address));
            if let Stage::Rule(rule) = found.stage {
                assert_eq!(found.need.rule, Some(rule), "{name} is asked under another heading");
            }
        });
    }
}

#[test]
fn a_rule_that_was_left_open_is_not_asked_about() {
    let rulebook = rulebook();
    walk(&rulebook, 2, |sheet, found| {
        if let Stage::Rule(rule) = found.stage {
            let beside = next_beside(&rulebook, sheet, &BTreeSet::from([rule]));
            assert!(beside.is_none_or(|other| other.stage != Stage::Rule(rule)));
            let all = (0..rulebook.rules.len()).collect();
            assert!(next_beside(&rulebook, sheet, &all).is_none(), "the way ends when all that is left was left open");
        }
    });
}

#[test]
fn answers_that_rules_share_check_none_of_them() {
    let rulebook = rulebook();
    let mut sheet = rulebook.blank_sheet();
    for address in rulebook.addresses().filter(|address| rulebook.owner(*address).is_none()) {
        if rulebook.item(address).is_question() && !is_outside(&rulebook, &sheet.with(address, Some(Answer::No))) {
            sheet.set(address, Some(Answer::No));
        }
    }
    for rule in (0..rulebook.rules.len()).filter(|rule| !rulebook.is_touched(*rule, &sheet)) {
        assert_eq!(verdict_on(&rulebook, &sheet, rule), Verdict::NotChecked, "{}", rulebook.rules[rule].id);
        let quick = rulebook.rules[rule].quick;
        assert_ne!(verdict_on(&rulebook, &sheet.with(quick, Some(Answer::No)), rule), Verdict::NotChecked);
    }
}

#[test]
fn after_a_walk_every_rule_is_checked() {
    let rulebook = rulebook();
    for turn in 0..6 {
        let mut last = rulebook.blank_sheet();
        walk(&rulebook, turn, |sheet, found| last = sheet.with(found.address, Some(Answer::No)));
        if next(&rulebook, &last).is_none() {
            let findings = find(&rulebook, &last, date(2026, 12, 3));
            assert_eq!(findings.count(Verdict::NotChecked), 0);
        }
    }
}

#[test]
fn who_is_not_sure_of_a_quick_question_is_first_asked_what_decides_most() {
    let rulebook = rulebook();
    let mut decided = 0;
    walk(&rulebook, 0, |sheet, found| {
        let Some(rule) = rulebook.rules.iter().position(|rule| rule.quick == found.address) else { return };
        let unsure = sheet.with(found.address, Some(Answer::NotSure));
        let first = open_in(&rulebook, &unsure, Stage::Rule(rule)).first().copied();
        let structure = &rulebook.rules[rule].structure;
        let settles = |address| {
            let definite = [Answer::Yes, Answer::No].into_iter();
            definite.filter(|answer| structure.is_settled(&unsure.with(address, Some(*answer)))).count()
        };
        match (rulebook.rules[rule].decides, first) {
            (Some(decides), Some(first)) if unsure.get(decides).is_none() => assert_eq!(first, decides),
            (None, Some(first)) => {
                let all = open_in(&rulebook, &unsure, Stage::Rule(rule));
                let untouched =
                    structure.questions().iter().all(|q| *q == found.address || unsure.answered(*q).is_none());
                assert!(!untouched || all.iter().all(|other| settles(*other) <= settles(first)));
            }
            _ => return,
        }
        decided += 1;
    });
    assert!(decided > 0);
}

#[test]
fn what_answers_would_do_is_what_they_do() {
    let rulebook = rulebook();
    let step = |sheet: &Sheet, found: article5::check::Next| {
        for answer in Answer::ALL {
            let would = outlook(&rulebook, sheet, &[(found.address, answer)]);
            let then = sheet.with(found.address, Some(answer));
            assert_eq!(would.outside, is_outside(&rulebook, &then));
            for rule in 0..rulebook.rules.len() {
                let (before, after) = (verdict_on(&rulebook, sheet, rule), verdict_on(&rulebook, &then, rule));
                let told = would.rules.iter().find(|told| told.rule == rule);
                assert!(told.is_some() || before == after, "{} is not told", rulebook.rules[rule].id);
                let gives = rulebook.rules[rule].structure.verdict_and_settled(&then);
                match told {
                    _ if would.outside => {}
                    Some(told) => assert_eq!((told.verdict, told.settled), gives),
                    None => assert_eq!(rulebook.rules[rule].structure.verdict_and_settled(sheet), gives),
                }
            }
            if would.closes_everything {
                assert_eq!(would.quick_left, open_in(&rulebook, &then, Stage::Quick).len());
            }
            for (address, follows) in &would.follow {
                assert_eq!(then.get(*address), Some(*follows));
            }
        }
    };
    for turn in 0..6 {
        walk(&rulebook, turn, step);
    }
}

#[test]
fn an_answer_is_told_by_what_it_changes_itself() {
    let rules = rulebook();
    let at = |name: &str| rules.address(name).unwrap();
    let mut sheet = rules.blank_sheet();
    for name in ["scope.works-things-out", "scope.based-in-eu"] {
        sheet.set(at(name), Some(Answer::Yes));
    }
    let roles = ["scope.supplies", "scope.uses", "scope.imports", "scope.resells"].map(|name| (at(name), Answer::No));
    let none = leads_to(&rules, &sheet, &roles);
    assert!(none.ends_everything());
    sheet.set_all(roles);
    // The roles closed every rule; the next answer does not, whichever it is.
    let private = at("scope.private-life");
    for answer in [Answer::No, Answer::NotSure] {
        assert!(leads_to(&rules, &sheet, &[(private, answer)]).goes_on(), "{answer:?}");
    }
    let yes = leads_to(&rules, &sheet, &[(private, Answer::Yes)]);
    assert!(!yes.words(&rules).contains("every rule is closed"), "{}", yes.words(&rules));
    // Looked at again, the roles are told as they were before they were given.
    assert_eq!(leads_to(&rules, &sheet, &roles), none);
}

#[test]
fn an_answer_that_contradicts_another_one_names_it() {
    let rules = rulebook();
    let tie = rules.blank_sheet();
    let mut named = 0;
    for one in rules.addresses() {
        for other in rules.addresses().filter(|other| *other != one) {
            let sheet = tie.with(one, Some(Answer::Yes));
            let ahead = leads_to(&rules, &sheet, &[(other, Answer::No)]);
            if ahead.contradicts() {
                let statement = rules.item(one).statement.trim_end_matches('.');
                assert!(ahead.words(&rules).contains(statement), "{}", ahead.words(&rules));
                named += 1;
            }
        }
        if named > 3 {
            return;
        }
    }
    assert!(named > 0);
}

#[test]
fn a_role_that_the_rules_need_is_asked_as_a_role_and_not_as_a_case_outside_the_law() {
    let rules = rulebook();
    let mut sheet = rules.blank_sheet();
    for name in ["scope.works-things-out", "scope.based-in-eu"] {
        sheet.set(rules.address(name).unwrap(), Some(Answer::Yes));
    }
    for role in ["scope.supplies", "scope.uses", "scope.imports", "scope.resells"] {
        assert_eq!(put_for(&rules, &sheet, rules.address(role).unwrap()).asked_as, AskedAs::Condition, "{role}");
    }
    assert_eq!(put_for(&rules, &sheet, rules.address("scope.private-life").unwrap()).asked_as, AskedAs::OutsideTheLaw);
    assert_eq!(put_for(&rules, &sheet, rules.address("f.safety-reason").unwrap()).asked_as, AskedAs::Exception);
    assert_eq!(put_for(&rules, &sheet, rules.address("f.4").unwrap()).asked_as, AskedAs::WholeCondition);
}
