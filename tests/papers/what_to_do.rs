//! The steps behind a result: whom to ask, what waits for a day, and what the law leaves open.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use crate::reports::{SCOPE, check, open_in_law, rules, subject, walks};
use article5::account::{Subject, account};
use article5::logic::{Answer, Verdict};
use jiff::civil::date;

#[test]
fn where_the_law_alone_is_open_no_step_speaks_of_missing_facts() {
    let rulebook = rules();
    let missing: Vec<String> = rulebook
        .consequences
        .steps
        .iter()
        .filter(|steps| steps.facts_missing)
        .flat_map(|steps| steps.todo.iter().map(article5::rulebook::Sourced::told))
        .collect();
    assert!(missing.len() >= 3);
    let law = check(&open_in_law(&rulebook), "");
    let told = account(&subject(&law, &rulebook, "A5-1"));
    assert_eq!(told.result.headline, article5::account::Headline::LawIsOpen);
    assert!(told.open_points.is_empty() && !told.to_do.is_empty());
    assert!(told.to_do.iter().all(|step| !missing.contains(&step.text.told())), "{:?}", told.to_do);
    // With a fact that is missing they are there.
    let (_, answers) = walks().remove(2);
    let facts = check(&answers, "");
    let told = account(&subject(&facts, &rulebook, "A5-1"));
    assert!(!told.open_points.is_empty());
    assert!(missing.iter().all(|text| told.to_do.iter().any(|step| step.text.told() == *text)));
}

#[test]
fn a_tool_that_has_to_stop_is_not_told_to_wait_for_open_points() {
    let rulebook = rules();
    let steps = rulebook.consequences.steps.iter().filter(|steps| steps.unless_stopped);
    let waiting: Vec<String> =
        steps.flat_map(|steps| steps.todo.iter().map(article5::rulebook::Sourced::told)).collect();
    assert!(!waiting.is_empty());
    let tells = |prohibited: Option<&str>, on| {
        let rule = prohibited.map(|id| &rulebook.rules[rulebook.rule_index(id).unwrap()]);
        let yes = rule.iter().flat_map(|rule| &rule.structure.conditions).map(|element| (element.address, Answer::Yes));
        let no = rule.iter().flat_map(|rule| &rule.structure.exceptions);
        let no = no.map(|exception| (exception.element.address, Answer::No));
        let given = yes.chain(no).map(|(at, answer)| (rulebook.item(at).name.as_str(), answer));
        let open = [("c.1", Answer::NotSure)];
        let check = check(&SCOPE.iter().copied().chain(given).chain(open).collect::<Vec<_>>(), "");
        let told = account(&Subject { on, ..subject(&check, &rulebook, "A5-1") });
        told.to_do.iter().any(|step| waiting.contains(&step.text.told()))
    };
    let (before, after) = (date(2026, 11, 22), date(2026, 12, 3));
    assert!(tells(None, before), "nothing is prohibited: the open points hold the tool up");
    assert!(!tells(Some("e"), before), "the tool has to stop: the same step would stand twice");
    assert!(tells(Some("ba"), before), "the prohibition has yet to begin");
    assert!(!tells(Some("ba"), after));
}

#[test]
fn whoever_is_outside_is_told_every_answer_that_keeps_the_tool_there() {
    let rulebook = rules();
    let links = ["scope.based-in-eu", "scope.offered-in-eu", "scope.results-in-eu", "scope.people-in-eu"];
    let used = [("scope.works-things-out", Answer::Yes), ("scope.uses", Answer::Yes)];
    let answers: Vec<_> = used.into_iter().chain(links.map(|name| (name, Answer::No))).collect();
    let told = account(&subject(&check(&answers, ""), &rulebook, "A5-1"));
    assert_eq!(told.result.verdict, Verdict::OutsideTheAct);
    for link in links {
        let statement = rulebook.item(rulebook.address(link).unwrap()).statement.trim_end_matches('.');
        assert!(told.scope.inside_if.iter().any(|way| way.contains(statement)), "{link}: {:?}", told.scope.inside_if);
    }
}

#[test]
fn each_person_who_can_tell_is_named_once_and_a_lawyer_where_the_law_is_contested() {
    let rulebook = rules();
    let unsure = ["c.over-time", "c.ratings-kept", "c.lasting-facts", "c.worse-off", "c.carries-weight"];
    let mut answers = vec![("c.rates-people", Answer::Yes), ("c.too-harsh", Answer::No)];
    answers.extend(unsure.map(|name| (name, Answer::NotSure)));
    let text_of = |answers: &[(&str, Answer)]| {
        let check = check(&SCOPE.iter().chain(answers).copied().collect::<Vec<_>>(), "");
        account(&subject(&check, &rulebook, "A5-1")).result.text
    };
    let told = text_of(&answers);
    let named = told.split("Who can tell: ").nth(1).expect("it says who can tell").to_lowercase();
    assert_eq!(named.matches("the maker's technical contact").count(), 1, "{told}");
    assert!(named.contains("data protection officer") && !named.contains("lawyer"), "{told}");
    for (name, answer) in &mut answers {
        match *name {
            "c.over-time" | "c.ratings-kept" => *answer = Answer::No,
            "c.lasting-facts" => *answer = Answer::Yes,
            _ => {}
        }
    }
    assert!(text_of(&answers).contains("a lawyer, where the law itself is contested"), "{}", text_of(&answers));
}

#[test]
fn steps_speak_of_a_day_that_is_still_to_come_only_before_it() {
    let rulebook = rules();
    let check = check(&[("ba.1", Answer::NotSure)], "");
    for (on, is_before) in [(date(2026, 11, 22), true), (date(2026, 12, 3), false)] {
        let told = account(&Subject { on, ..subject(&check, &rulebook, "A5-1") });
        let of_ba = told.to_do.iter().filter(|step| step.rule.as_deref() == Some("ba"));
        let of_ba: Vec<String> = of_ba.map(|step| step.text.told()).collect();
        assert_eq!(of_ba.iter().any(|text| text.contains("before that day")), is_before, "{of_ba:?}");
        assert!(!of_ba.is_empty());
    }
}

#[test]
fn outside_the_act_no_other_duty_of_the_same_act_is_told_as_applying_all_the_same() {
    let rulebook = rules();
    let of_this_act: Vec<&str> = rulebook
        .consequences
        .neighbours
        .iter()
        .filter(|neighbour| neighbour.of_this_act)
        .map(|neighbour| neighbour.title.as_str())
        .collect();
    assert!(of_this_act.len() > 10);
    let mut others = 0;
    for (_, mut answers) in walks() {
        answers.push(("scope.works-things-out", Answer::No));
        let check = check(&answers, "");
        let told = account(&subject(&check, &rulebook, "A5-1"));
        assert_eq!(told.result.verdict, Verdict::OutsideTheAct);
        let all = told.neighbours.iter().chain(told.rules.iter().flat_map(|rule| &rule.neighbours));
        for neighbour in all {
            assert!(!of_this_act.contains(&neighbour.title.as_str()), "{}", neighbour.title);
            others += 1;
        }
    }
    assert!(others > 0, "other law is told");
}

#[test]
fn a_result_says_whose_part_it_is_about_and_what_of_supply_is_contested() {
    let rulebook = rules();
    let remarks = |answers: &[(&str, Answer)]| {
        let check = check(answers, "");
        account(&subject(&check, &rulebook, "A5-1")).scope.remarks.join(" ")
    };
    let roles = ["scope.uses", "scope.supplies", "scope.imports", "scope.resells"];
    let nobody: Vec<_> = roles.map(|role| (role, Answer::No)).to_vec();
    assert!(remarks(&nobody).contains("about you alone"), "{}", remarks(&nobody));
    for role in roles {
        let one: Vec<_> =
            nobody.iter().map(|(name, no)| (*name, if *name == role { Answer::Yes } else { *no })).collect();
        assert!(!remarks(&one).contains("about you alone"), "{role}");
    }
    let first_offered = "first offered before that day is contested";
    let supply = [("scope.supplies", Answer::Yes), ("ba.to-be-expected", Answer::Yes)];
    assert!(remarks(&supply).contains(first_offered));
    assert!(!remarks(&[("scope.uses", Answer::Yes), ("ba.used-for-this", Answer::Yes)]).contains(first_offered));
    let exported = [
        ("scope.based-in-eu", Answer::Yes),
        ("scope.uses", Answer::No),
        ("scope.supplies", Answer::Yes),
        ("scope.offered-in-eu", Answer::No),
        ("scope.results-in-eu", Answer::Yes),
    ];
    assert!(remarks(&exported).contains("Whether you are bound is not settled"), "{}", remarks(&exported));
}
