//! Questions that go out to colleagues and the forms that come back.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_for_each)]

use crate::after_a_result::{DAY, RULES, add, answered, at, caught, noted};
use article5::check::{Check, Form, FormFlaw, Hand, Remark, Step, find, inquiries, weigh};
use article5::logic::Answer;

fn with_open_question() -> Check {
    let mut check = caught("f");
    let quick = RULES.item(RULES.rules[RULES.rule_index("f").unwrap()].quick).name.clone();
    add(&mut check, "Ann", Step::Withdrawn { to: "f.2".to_owned() });
    add(&mut check, "Ann", answered(&quick, Answer::NotSure));
    add(&mut check, "Ann", noted(&quick, Remark::WhoKnows, "Col"));
    check
}

fn form_for(check: &Check, to: &str) -> Form {
    let asked = inquiries(check, &RULES, &find(&RULES, &check.sheet(&RULES), DAY));
    let inquiry = asked.iter().find(|inquiry| inquiry.to == to).expect("somebody is asked");
    Form::of(inquiry, "A5-X", "A \"tool\"\n// with // lines")
}

#[test]
fn a_question_goes_to_whoever_is_named_beside_it() {
    let check = with_open_question();
    let findings = find(&RULES, &check.sheet(&RULES), DAY);
    let asked = inquiries(&check, &RULES, &findings);
    let named = asked.iter().find(|inquiry| inquiry.to == "Col").unwrap();
    assert_eq!(named.questions.len(), 1);
    assert!(named.questions[0].decides.contains(&"f".to_owned()));
    let all: Vec<&String> =
        asked.iter().flat_map(|inquiry| &inquiry.questions).map(|question| &question.name).collect();
    let mut once = all.clone();
    once.sort();
    once.dedup();
    assert_eq!(once.len(), all.len(), "nobody is asked twice");
    let settled = caught("f");
    let mut done = settled.clone();
    for address in RULES.scope.structure.conditions.iter().map(|part| part.address) {
        add(&mut done, "Ann", answered(&RULES.item(address).name, Answer::No));
    }
    assert!(inquiries(&done, &RULES, &find(&RULES, &done.sheet(&RULES), DAY)).is_empty());
}

#[test]
fn a_form_comes_back_and_its_answers_are_weighed() {
    let check = with_open_question();
    let mut form = form_for(&check, "Col");
    assert_eq!(Form::read(&form.write()).unwrap(), form);
    form.answered_by = " Col ".to_owned();
    form.questions[0].answer = "Yes".to_owned();
    form.questions[0].note = "in the manual".to_owned();
    let name = form.questions[0].address.clone();
    let replies = weigh(&form, "A5-X", &check, &RULES, DAY).unwrap();
    assert!(replies.refused.is_empty());
    assert_eq!(replies.replies[0].old, Some((Answer::NotSure, "Ann".to_owned())));
    let mut after = check.clone();
    after.add(Hand { who: "Ann", at: at(999) }, replies.steps(&check));
    assert_eq!(after.answers[&name].answer, Answer::Yes);
    assert_eq!(after.answers[&name].who, "Col");
    assert!(after.remark(&name, Remark::Note).contains("in the manual"));
    assert_eq!(after.steps.iter().map(|entry| entry.number).max(), Some(after.steps.len() as u64));
}

#[test]
fn answers_to_other_words_unknown_addresses_and_doubled_questions_are_refused() {
    let check = with_open_question();
    let good = Form { answered_by: "Col".to_owned(), ..form_for(&check, "Col") };
    let weighed = |change: &dyn Fn(&mut Form)| {
        let mut form = good.clone();
        form.questions[0].answer = "no".to_owned();
        change(&mut form);
        weigh(&form, "A5-X", &check, &RULES, DAY)
    };
    let refused = |change: &dyn Fn(&mut Form)| {
        let replies = weighed(change).unwrap();
        (replies.replies.len(), replies.refused.len())
    };
    assert_eq!(refused(&|_| {}), (1, 0));
    assert_eq!(refused(&|form| form.questions[0].ask.push('!')), (0, 1));
    assert_eq!(refused(&|form| form.questions[0].address = "f.nothing".to_owned()), (0, 1));
    assert_eq!(refused(&|form| form.questions[0].answer = "maybe".to_owned()), (0, 1));
    assert_eq!(refused(&|form| form.questions[0].note = "x".repeat(5000)), (0, 1));
    assert_eq!(refused(&|form| form.questions[0].answer = String::new()), (0, 0));
    assert_eq!(
        refused(&|form| {
            let again = form.questions[0].clone();
            form.questions.push(again);
        }),
        (0, 2)
    );
    assert_eq!(weighed(&|form| form.check = "A5-Y".to_owned()).unwrap_err(), FormFlaw::OtherCheck("A5-Y".to_owned()));
    assert_eq!(weighed(&|form| form.answered_by = "  ".to_owned()).unwrap_err(), FormFlaw::Nobody);
    assert!(matches!(weighed(&|form| form.answered_on = "soon".to_owned()), Err(FormFlaw::NoDay(_))));
}

#[test]
fn damaged_and_newer_forms_are_refused_whole() {
    let text = form_for(&with_open_question(), "Col").write();
    assert!(matches!(Form::read(&text[..text.len() / 2]), Err(FormFlaw::Unreadable { .. })));
    assert!(matches!(Form::read(""), Err(FormFlaw::Unreadable { .. })));
    let newer = text.replace("article5_questions: 1", "article5_questions: 2");
    assert_ne!(newer, text);
    assert_eq!(Form::read(&newer), Err(FormFlaw::Newer(2)));
    let more = text.replacen("check:", "more: 1, check:", 1);
    assert!(matches!(Form::read(&more), Err(FormFlaw::Unreadable { .. })));
}
