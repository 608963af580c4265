//! Find: acts, questions and tools by some of their words, from anywhere.

use article5::check::Selection;
use article5::desk::Desk;
use article5::logic::Answer;
use article5::record::DataFolder;
use jiff::civil::date;

use crate::sitting::{FEELINGS, Sitting, now, records, rules, story};

fn at(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let sitting = Sitting::at(folder.path(), size);
    (folder, sitting)
}

#[test]
fn an_act_is_found_by_its_words_and_done() {
    for size in [(140, 40), (80, 24), (40, 10)] {
        let (_folder, mut sitting) = at(size);
        sitting.begin("Pilot").press("/").sees("Find");
        assert!(sitting.is_typing());
        sitting.press("\"check your\"").sees("check your answers").press("Enter").sees("Check your answers");
        // Esc leads back to where one was, and nothing was done.
        let before = sitting.text();
        sitting.press("/ \"result\" Esc");
        assert_eq!(sitting.text(), before);
        // What has no key on this screen is there too.
        sitting.press("/ \"under these\" Enter");
        assert!(sitting.line(0).contains("Pilot"), "{}", sitting.text());
        sitting.sees("Sign");
    }
}

#[test]
fn every_act_of_the_screen_is_there_with_its_key() {
    let (_folder, mut sitting) = at((140, 60));
    sitting.begin("Pilot").press("m /");
    for (says, key) in [("all tools", "H"), ("undo the last change", "U"), ("language, look and signs", "F9")] {
        let text = sitting.text();
        let line = text.lines().find(|line| line.contains(says)).unwrap_or_else(|| panic!("{says}: {text}"));
        assert!(line.trim_end().ends_with(key), "{line}");
    }
}

#[test]
fn a_question_is_found_answered_and_one_comes_back_to_where_one_was() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = at(size);
        let rules = rules();
        sitting.begin("Pilot").answer(&rules, &story(FEELINGS), 4);
        let first = rules
            .rulebook
            .addresses()
            .map(|address| rules.rulebook.item(address).clone())
            .find(|item| item.name == "scope.works-things-out")
            .unwrap()
            .ask;
        let words: Vec<&str> = first.split_whitespace().take(4).collect();
        let here = sitting.line(0);
        sitting.press(&format!("/ \"{}\" Enter", words.join(" ")));
        assert!(sitting.asks(&first), "{}", sitting.text());
        sitting.press("3 Enter").sees("Kept.");
        assert_eq!(sitting.line(0), here);
        assert!(sitting.check().answers.values().any(|given| given.answer == Answer::NotSure));
    }
}

#[test]
fn a_tool_is_opened_from_another_one_and_what_was_typed_there_is_kept() {
    let (_folder, mut sitting) = at((80, 24));
    sitting.begin("Badge reader").home();
    sitting.begin("Call mood").press("t \"half a note\" Ctrl+p \"badge\" Enter");
    assert!(sitting.line(0).contains("Badge reader"), "{}", sitting.text());
    let notes = records(&sitting.folder)
        .iter()
        .map(|path| article5::record::read(path).unwrap().check)
        .filter(|check| {
            check.remarks.values().any(|remarks| remarks.get(article5::check::Remark::Note) == "half a note")
        })
        .count();
    assert_eq!(notes, 1);
}

#[test]
fn nothing_fits_is_told_and_the_tools_are_found_from_home() {
    let (_folder, mut sitting) = at((80, 24));
    sitting.begin("Badge reader").home();
    sitting.press("/ \"qqqq\"").sees("Nothing fits").press("Enter").sees("Nothing fits");
    sitting.press("Ctrl+u \"reader\" Enter");
    assert!(sitting.line(0).contains("Badge reader"), "{}", sitting.text());
}

#[test]
fn the_filter_of_the_history_says_what_it_takes_and_which_kinds_there_are() {
    let (_folder, mut sitting) = at((80, 24));
    sitting.begin("Pilot").press("1 Enter 1 Enter r F2 f").sees("The kinds are: tool, answer");
    sitting.press("\"kind:votes\"").sees("“votes” is no kind of change").sees("tool, answer, beside, result, check");
    sitting.press("Enter").sees("“votes” is no kind of change").sees("0 of");
    sitting.press("f Ctrl+u \"kind:answer\"").sees_no("The kinds are");
    // Where nothing fits, it is told too.
    sitting.press("Ctrl+u \"nowhere\" Enter").sees("0 of").sees("The kinds are: tool, answer");
}

#[test]
fn how_sure_tells_what_it_is_now_in_every_window() {
    for size in crate::sitting::SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.begin("Pilot").press("1 s").sees("How sure: sure. S again changes it.");
        sitting.press("s").sees("How sure: rather sure.").sees("▶ 1");
    }
}

#[test]
fn a_rule_is_found_by_its_title_and_a_question_by_the_words_of_the_law() {
    let (_folder, mut sitting) = at((80, 24));
    sitting.begin("Pilot").press("/ \"social scoring\"").sees("Rules").sees("(c) Rating people over time");
    sitting.press("Enter").sees("How was this decided?").sees("Nobody may rate people over time");
    sitting.press("Esc / \"infer emotions\"").sees("Questions");
}

/// Two checks: the maker, a note and a Yes of the first one stand in no list.
fn written() -> (tempfile::TempDir, Sitting) {
    let (folder, mut sitting) = at((80, 120));
    sitting.begin("Badge reader").press("t \"Ask the works council\" Esc").answer(&rules(), &story(FEELINGS), 200);
    sitting.home();
    sitting.begin("Chat helper").home();
    (folder, sitting)
}

#[test]
fn a_check_is_found_by_what_was_written_and_answered_and_by_whole_words_of_its_result_on_both_faces() {
    let (folder, mut sitting) = written();
    let found = |typed: &str, sitting: &mut Sitting| {
        sitting.press(&format!("f Ctrl+u \"{typed}\" Enter"));
        let names = ["Badge reader", "Chat helper"].map(|name| sitting.text().contains(name));
        sitting.press("Esc");
        names
    };
    for (typed, expected) in [
        ("badge", [true, false]),
        ("council", [true, false]),
        ("COUNCIL reader", [true, false]),
        ("council helper", [false, false]),
        // A question that was answered with Yes.
        ("feeling", [true, false]),
        ("prohibited", [true, false]),
        ("prohib", [true, false]),
        ("hibi", [false, false]),
        // A result is found by its words, and no word by two letters of a result.
        ("not checked", [false, true]),
        ("checked", [false, true]),
        ("ch", [false, true]),
        ("hec", [false, false]),
    ] {
        assert_eq!(found(typed, &mut sitting), expected, "filter {typed}: {}", sitting.text());
        sitting.press(&format!("/ \"{typed}\""));
        let text = sitting.text();
        let names = ["Badge reader", "Chat helper"].map(|name| text.contains(name));
        sitting.press("Esc");
        assert_eq!(names, expected, "find {typed}: {text}");
        let told = crate::talk::talk(folder.path(), &[], &format!("search {typed}\nq\n"));
        let told = told.as_str();
        let names = ["Badge reader", "Chat helper"].map(|name| told.contains(&format!("the check of {name}")));
        assert_eq!(names, expected, "search {typed}: {told}");
    }
}

#[test]
fn what_goes_on_paper_is_chosen_by_what_the_list_shows_alone() {
    let (folder, _sitting) = written();
    let rules = rules();
    let (data, on) = (DataFolder::choose(Some(folder.path().to_owned())).unwrap(), date(2026, 11, 22));
    let desk = Desk { folder: Ok(&data), loaded: &rules, on, now: now(), today: on };
    let named = |filter: &str| {
        let selection = Selection { filter: filter.to_owned(), ..Selection::default() };
        desk.selected(&selection).unwrap().checks.len()
    };
    assert_eq!((named("badge"), named("council")), (1, 0));
}
