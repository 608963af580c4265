//! Guards the built-in rulebook: it loads without a flaw, every proof over all answer sheets holds, its worked cases
//! come out as they must, and no text can hide a character from the reader.

#![allow(clippy::unwrap_used)]

use std::collections::BTreeSet;

use article5::logic::{Answer, Verdict};
use article5::rulebook::case::{self, Case, Expected};
use article5::rulebook::library::{built_in, built_in_cases, cases, check_folder};
use article5::rulebook::{Cover, Flaw, Library, Origin, Rulebook, Source, prove_sheets};
use article5::text::{first_hidden, is_hidden, visible, visible_lines};
use jiff::civil::date;
use proptest::prelude::*;

fn rulebook() -> Rulebook {
    Library::default().load().unwrap().rulebook
}

#[test]
fn the_built_in_rules_are_sound_and_proved() {
    if let Err(flaws) = check_folder(None) {
        let pictures: Vec<&str> = flaws.iter().map(Flaw::picture).collect();
        panic!("{}", pictures.join("\n\n"));
    }
    let loaded = Library::default().load().unwrap();
    assert!(loaded.flaws.is_empty());
    assert!(loaded.origins.iter().all(|(_, origin)| *origin == Origin::BuiltIn));
    assert_eq!(loaded.sources, built_in());
}

#[test]
fn what_the_build_tells_of_the_rules_is_what_the_files_say() {
    let copies: Vec<Source> = built_in().into_iter().map(|it| Source::new(it.path, it.text.into_owned())).collect();
    let cover = Cover::of(&copies);
    let (told, read) = (Cover::built_in(), rulebook().cover());
    assert_eq!(told, Library::default().cover());
    assert_eq!((&told.hash, &told.edition), (&cover.hash, &cover.edition));
    assert_eq!((&told.hash, &told.edition), (&read.hash, &read.edition));
    for day in [date(2025, 2, 1), date(2026, 12, 1), date(2026, 12, 2)] {
        assert_eq!((told.next_change(day), cover.next_change(day)), (read.next_change(day), read.next_change(day)));
    }
    let summed = cover.hash;
    // One file less is another rulebook, though nothing was copied.
    assert_ne!(Cover::of(&built_in()[1..]).hash, summed);
}

#[test]
fn the_proof_covers_the_scope_and_every_rule() {
    let rulebook = rulebook();
    let proof = prove_sheets(&rulebook);
    assert!(proof.flaws.is_empty(), "{:?}", proof.flaws);
    let proved: Vec<&str> = proof.figures.iter().map(|figures| figures.rule.as_str()).collect();
    let rules = rulebook.rules.iter().map(|rule| rule.id.as_str());
    assert_eq!(proved, std::iter::once("scope").chain(rules).collect::<Vec<_>>());
    let structures =
        std::iter::once(&rulebook.scope.structure).chain(rulebook.rules.iter().map(|rule| &rule.structure));
    for (figures, structure) in proof.figures.iter().zip(structures) {
        assert_eq!(figures.questions, structure.questions().len());
        // Each question is answered in one of three ways, and each sheet leads to one verdict.
        let Some(sheets) = 3_u128.checked_pow(u32::try_from(figures.questions).unwrap()) else { continue };
        let number = |text: &String| text.parse::<u128>().unwrap();
        assert_eq!(number(&figures.situations), sheets);
        assert_eq!(figures.verdicts.iter().map(|(_, sheets)| number(sheets)).sum::<u128>(), sheets);
    }
}

#[test]
fn every_address_stands_for_one_thing() {
    let rulebook = rulebook();
    for address in rulebook.addresses() {
        let item = rulebook.item(address);
        assert_eq!(rulebook.address(&item.name), Some(address), "{}", item.name);
        let space = rulebook.rule_of(address).map_or("scope", |rule| rulebook.rules[rule].id.as_str());
        assert!(item.name.starts_with(&format!("{space}.")), "{}", item.name);
    }
    for rule in &rulebook.rules {
        assert_eq!(rule.numbers.len(), rule.structure.conditions.len());
        assert_eq!(rule.terms.len(), rule.structure.exceptions.len());
        assert!(rule.structure.questions().contains(&rule.quick));
    }
}

#[test]
fn a_no_to_the_quick_question_closes_the_rule() {
    let rulebook = rulebook();
    for rule in &rulebook.rules {
        let sheet = rulebook.blank_sheet().with(rule.quick, Some(Answer::No));
        assert_eq!(rule.structure.verdict(&sheet), Verdict::NotCaught, "{}", rule.id);
        assert!(rule.structure.is_settled(&sheet), "{}", rule.id);
    }
}

#[test]
fn every_built_in_case_comes_out_as_it_must() {
    let rulebook = rulebook();
    let mut wrong = Vec::new();
    let mut read = 0;
    let mut without: BTreeSet<usize> = (0..rulebook.rules.len()).collect();
    for file in built_in_cases() {
        for case in case::read(&file.path, &file.text) {
            match case {
                Ok(case) => {
                    read += 1;
                    without.remove(&case::rule_of(&case, &rulebook).unwrap_or(usize::MAX));
                    wrong.extend(case::replay(&case, &rulebook).err().unwrap_or_default());
                }
                Err(told) => panic!("{told}"),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(cases().len(), read);
    assert!(without.is_empty(), "rules without a case: {without:?}");
}

/// A case about the first rule in which every condition is met and no exception is raised.
fn caught(rulebook: &Rulebook) -> Case {
    let rule = &rulebook.rules[0];
    let conditions: Vec<String> = rule.numbers.iter().map(|number| format!("\"{number}\": \"yes\"")).collect();
    let line = format!(
        r#"{{"id": "a", "provision": "5(1)({})", "scenario": "s", "expected": "prohibited", "conditions": {{{}}}}}"#,
        rule.id,
        conditions.join(", ")
    );
    case::read("made", &line).pop().unwrap().unwrap()
}

#[test]
fn a_replay_tells_right_from_wrong() {
    let rulebook = rulebook();
    let case = caught(&rulebook);
    assert_eq!(case::replay(&case, &rulebook), Ok(()));
    for expected in [Expected::NotProhibited, Expected::Exception, Expected::Unclear] {
        let found = case::replay(&Case { expected, ..case.clone() }, &rulebook).unwrap_err();
        assert_eq!((found[0].expected.as_str(), found[0].got.as_str()), (expected.words(), "PROHIBITED"));
    }
    let mut unknown = case.clone();
    unknown.conditions.insert("99".to_owned(), case::Said::Yes);
    assert!(case::replay(&unknown, &rulebook).unwrap_err()[0].why.contains(".99"));
    let mut walk = case;
    walk.walk.insert("scope.nothing".to_owned(), case::Said::Yes);
    assert!(case::replay(&walk, &rulebook).unwrap_err().iter().any(|found| found.why.contains("scope.nothing")));
}

#[test]
fn an_unreadable_case_is_told_with_its_place_and_the_rest_is_read() {
    let rulebook = rulebook();
    let good = serde_json::to_string(&caught(&rulebook)).unwrap();
    let bad = good.replace("prohibited", "prohi\\u001b[2Jbited");
    let read = case::read("a\u{1b}.jsonl", &format!("\u{feff}{good}\r\n\n{bad}\n{good}\n"));
    assert_eq!(read.len(), 3);
    assert!(read[0].is_ok() && read[2].is_ok());
    let told = read[1].as_ref().unwrap_err();
    assert!(told.starts_with("a[U+001B].jsonl:3:"), "{told}");
    assert!(!told.chars().any(is_hidden), "{told}");
}

/// Format characters and others that are not drawn, as the Unicode standard lists them.
fn hides(c: char) -> bool {
    let listed: [std::ops::RangeInclusive<u32>; 20] = [
        0x00..=0x1f,
        0x7f..=0x9f,
        0xad..=0xad,
        0x34f..=0x34f,
        0x61c..=0x61c,
        0x115f..=0x1160,
        0x17b4..=0x17b5,
        0x180b..=0x180f,
        0x200b..=0x200f,
        0x2028..=0x202e,
        0x2060..=0x206f,
        0x3164..=0x3164,
        0xfe00..=0xfe0d,
        0xfeff..=0xfeff,
        0xffa0..=0xffa0,
        0xfff0..=0xfffb,
        0xfffe..=0xffff,
        0x1_bca0..=0x1_bca3,
        0x1_d173..=0x1_d17a,
        0xe_0000..=0xe_0fff,
    ];
    listed.iter().any(|range| range.contains(&u32::from(c)))
}

/// Texts in which hidden characters are frequent.
fn text() -> impl Strategy<Value = String> {
    let hidden = any::<char>().prop_filter("hidden", |c| hides(*c));
    let listed = prop::sample::select(vec!['\u{1b}', '\r', '\n', '\t', '\u{9b}', '\u{202e}', '\u{200b}', '\u{e0041}']);
    let one = prop_oneof![3 => any::<char>(), 2 => listed, 1 => hidden, 1 => prop::char::range('\0', '\u{2fff}')];
    prop::collection::vec(one, 0..24).prop_map(String::from_iter)
}

proptest! {

    #[test]
    fn no_hidden_character_gets_through(text in text()) {
        let shown = visible(&text);
        // A joiner stays where a script or a picture is written with it.
        let acts = |c: char| hides(c) && !matches!(c, '\u{200c}' | '\u{200d}');
        prop_assert!(!shown.chars().any(acts) && first_hidden(&shown).is_none(), "{:?}", shown);
        let lines = visible_lines(&text);
        prop_assert!(lines.split('\n').all(|line| !line.chars().any(acts) && first_hidden(line).is_none()), "{:?}", lines);
        // What can be seen is shown as it is, in its order, and what is shown is not changed again.
        let seen = |text: &str| text.chars().filter(|c| !hides(*c)).collect::<String>();
        if !text.chars().any(hides) {
            prop_assert_eq!(&shown, &text);
        }
        prop_assert!(shown.chars().count() >= seen(&text).chars().count());
        prop_assert_eq!(visible(&shown), shown.as_ref());
        prop_assert_eq!(visible_lines(&lines), lines.as_ref());
    }
}

#[test]
fn every_hidden_character_is_named_and_no_other_is_touched() {
    for c in (0..=0x10_ffff).filter_map(char::from_u32) {
        assert_eq!(is_hidden(c), hides(c), "U+{:04X}", u32::from(c));
        let text = c.to_string();
        let expected = match c {
            '\t' => " ".to_owned(),
            c if hides(c) => format!("[U+{:04X}]", u32::from(c)),
            _ => text.clone(),
        };
        assert_eq!(visible(&text), expected);
    }
}

#[test]
fn lines_stay_lines() {
    assert_eq!(visible_lines("one\r\ntwo\rthree\nfour\tfive\u{1b}"), "one\ntwo\nthree\nfour five[U+001B]");
    assert_eq!(visible("one\ntwo"), "one[U+000A]two");
}
