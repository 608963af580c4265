//! Names that are left out: the same person everywhere, and nobody else's words.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::needless_for_each)]

use crate::after_a_result::{RULES, add, caught, check_of, noted};
use article5::check::{Check, Field, Names, Remark, Step, history};
use article5::logic::Answer;
use article5::report::history_page;

/// A check that these people filled in, in which the last one wrote a note.
fn noted_by(who: &[&str], note: &str) -> Check {
    let mut check = Check::default();
    for name in who {
        add(&mut check, name, noted("f.2", Remark::Proof, "a letter"));
    }
    add(&mut check, who.last().copied().unwrap_or_default(), noted("f.1", Remark::Note, note));
    check
}

/// The note of that check once names are left out.
fn hidden_note(who: &[&str], note: &str) -> String {
    let check = noted_by(who, note);
    Names::of([&check]).hide_check(&check).remark("f.1", Remark::Note).to_owned()
}

#[test]
fn hidden_names_are_the_same_person_everywhere() {
    let mut check = check_of("Marie Jansen", &[("f.1", Answer::Yes)]);
    let named = Step::Described { field: Field::Name, value: "Marie Jansen's tool".to_owned() };
    add(&mut check, "Bo", named);
    add(&mut check, "Bo", noted("f.1", Remark::Note, "MARIE JANSEN and Marie asked Bo; Bobby stays, so does Mariella"));
    add(&mut check, "Bo", noted("f.1", Remark::WhoKnows, "the owner of the tool"));
    let names = Names::of([&check]);
    let hidden = names.hide_check(&check);
    let told = history(&hidden);
    let page = history_page(&hidden, &RULES, ("A5-X", "0"), &told, told.len());
    let text = article5::report::text::write(&page, 200);
    assert!(!text.to_lowercase().contains("jansen"), "{text}");
    assert!(text.contains("Person 1 and Person 1 asked Person 2; Bobby stays, so does Mariella"), "{text}");
    assert!(text.contains("the owner of the tool"), "a role is no name: {text}");
    assert_eq!(names.hide("the tool of an owner"), "the tool of an owner", "words of a team are not names");
    assert_eq!(Names::default().hide("Ann, ann@north.example"), "Ann, ann@north.example");
}

#[test]
fn whatever_stands_beside_a_name_the_name_is_hidden() {
    for field in [
        "Pieter Zilverberg",
        "Pieter Zilverberg, directeur",
        "Pieter Zilverberg (HR)",
        "Zilverberg, Pieter",
        "Zilverberg,Pieter",
        "mr. Pieter Zilverberg",
        "Director Pieter Zilverberg",
        "Pieter Zilverberg <p.zilverberg@north.example>",
        "pieter.zilverberg@north.example",
        "Pieter Zilverberg - head of legal",
        "pieter zilverberg",
        "Pieter Zilverberg / +31 6 12345678",
    ] {
        let note =
            "Pieter Zilverberg said so. Zilverberg signed, Pieter's hand, Pieters pen; P. Zilverberg. ZILVERBERG!";
        let hidden = hidden_note(&[field], note);
        assert_eq!(
            hidden, "Person 1 said so. Person 1 signed, Person 1's hand, Person 1s pen; Person 1. Person 1!",
            "{field}"
        );
        let shown = Names::of([&noted_by(&[field], "")]).hide_name(field);
        assert!(!shown.to_lowercase().contains("zilver") && shown.contains("Person 1"), "{field}: {shown}");
    }
    for (field, shown) in [
        ("Ana Kos / Ben Maas", "Person 1 / Person 2"),
        ("Ana Kos en Ben Maas", "Person 1 en Person 2"),
        ("Ana Kos and Ben Maas, legal", "Person 1 and Person 2, legal"),
        ("Ana Kos; Ben Maas", "Person 1; Person 2"),
        ("Jan van der Berg, HR", "Person 1, HR"),
    ] {
        let names = Names::of([&noted_by(&[field], "")]);
        assert_eq!(names.hide_name(field), shown);
    }
    assert_eq!(
        hidden_note(&["An Maas", "Ben Ali", "Fatima al Hashimi"], "so An, Ben, Fatima"),
        "so Person 1, Person 2, Person 3"
    );
    assert_eq!(hidden_note(&["Jan van der Berg"], "Van der Berg and Mr van der Berg"), "Person 1 and Mr Person 1");
    assert_eq!(hidden_note(&["Pieter", "Pieter Zilverberg"], "Pieter, Zilverberg"), "Person 1, Person 1");
    assert_eq!(hidden_note(&["Ana Kos", "Anne-Marie Dun"], "Marie and Ana"), "Person 2 and Person 1");
}

#[test]
fn a_role_is_no_name_and_ordinary_words_stay() {
    for role in [
        "Risk Manager",
        "The legal counsel",
        "the owner of the tool",
        "HR",
        "Legal & Compliance",
        "de jurist",
        "DPO",
        "me",
    ] {
        let note = "The legal counsel rates a risk; HR and the DPO told me. High-risk, owner, Manager.";
        assert_eq!(hidden_note(&[role], note), note, "{role}");
    }
    assert_eq!(
        hidden_note(&["May Jansen"], "You may ask May. On 4 May, may be."),
        "You may ask Person 1. On 4 May, may be."
    );
    assert_eq!(
        hidden_note(&["Will Young"], "Will it work? It will, Will Young says."),
        "Will it work? It will, Person 1 says."
    );
    assert_eq!(hidden_note(&["may"], "It may."), "It may.");
    assert_eq!(Names::of([&noted_by(&["may"], "")]).hide_name("may"), "Person 1", "in a field for names it is one");
}

#[test]
fn addresses_and_numbers_in_texts_are_hidden_and_days_and_amounts_are_not() {
    let hidden = |note: &str| hidden_note(&["Ana Kos"], note);
    assert_eq!(hidden("Mail ben@north.example."), "Mail (mail address).");
    for number in ["020 555 12 34", "+31 (0)20-5551234", "06-12345678", "0031 20 5551234"] {
        assert_eq!(hidden(&format!("Call {number}, please")), "Call (phone number), please", "{number}");
    }
    for stays in
        ["01-05-2027 10:00", "EUR 35 000 000", "2026-11-27", "A5-2026-11-22-7F3KQ", "Article 5(1)(f)", "file 0001.pdf"]
    {
        assert_eq!(hidden(stays), stays);
    }
}

#[test]
fn without_names_a_check_says_the_same_of_the_tool() {
    let mut check = caught("f");
    add(&mut check, "Risk Yes", noted("f.1", Remark::Note, "Yes said so"));
    let hidden = Names::of([&check]).hide_check(&check);
    assert_eq!(hidden.sheet(&RULES), check.sheet(&RULES));
    assert_eq!(hidden.steps.len(), check.steps.len());
}

#[test]
fn a_first_name_that_is_a_small_word_too_is_hidden_with_its_last_name() {
    for (name, text) in [("My Nguyen", "my team and My Nguyen agree"), ("See Lee", "SEE LEE, see annex 2")] {
        let hidden = Names::of([&check_of(name, &[("f.1", Answer::Yes)])]).hide(text);
        assert!(hidden.contains("Person 1") && !hidden.to_lowercase().contains(&name.to_lowercase()), "{hidden}");
        assert!(hidden.contains("my team") || hidden.contains("see annex"), "{hidden}");
    }
    for nobody in ["My manager", "See annex", "The Legal Department", "Not yet"] {
        let text = format!("{nobody} knows");
        assert_eq!(Names::of([&check_of(nobody, &[("f.1", Answer::Yes)])]).hide(&text), text);
    }
}
