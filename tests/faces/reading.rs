//! Everything that stands on a page can be read in every window: it opens at its beginning and goes on to its end.

use crate::sitting::{FEELINGS, Sitting, flat, rules, story};

/// A tool that no rule catches.
const HARMLESS: &[&str] = &["scope.works-things-out", "scope.based-in-eu", "scope.uses"];

/// A check that is asked through, at its result.
fn at_the_result(size: (u16, u16), yes: &'static [&'static str]) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(yes), 200);
    sitting.press("r").sees("Result |").resize(size);
    (folder, sitting)
}

/// Every word of a page in a window that is large enough for all of it.
fn whole(sitting: &mut Sitting, size: (u16, u16)) -> Vec<String> {
    let body = |text: String| -> Vec<String> {
        let lines: Vec<&str> = text.lines().collect();
        let end = lines.iter().rposition(|line| line.starts_with('─')).unwrap_or(lines.len());
        lines[2..end].iter().flat_map(|line| line.split_whitespace()).map(str::to_owned).collect()
    };
    let words = body(sitting.resize((size.0, 400)).text());
    sitting.resize(size);
    words
}

#[test]
fn the_sentences_of_a_rule_are_read_to_their_end_in_every_window() {
    for size in [(80, 24), (40, 10), (140, 40)] {
        let (_folder, mut sitting) = at_the_result(size, FEELINGS);
        while !sitting.cursor_line().contains("Feelings") {
            sitting.press("Down");
        }
        sitting.press("Enter v");
        let words = whole(&mut sitting, size);
        let mut read = flat(&sitting.text());
        for _ in 0..200 {
            sitting.press("Down");
            read = format!("{read} {}", flat(&sitting.text()));
        }
        let missing: Vec<&String> = words.iter().filter(|word| !read.contains(word.as_str())).collect();
        assert!(missing.is_empty(), "{size:?}: {missing:?}\n{}", sitting.text());
        sitting.sees_no("more below");
        let end = sitting.text();
        sitting.press("Home").press("End");
        assert_eq!(sitting.text(), end);
        // Nothing can be changed where no line of the tree is to be seen.
        sitting.sees_no("Enter change").press("Enter").sees("as a tree");
        sitting.press("v").sees("Conditions");
    }
}

#[test]
fn what_stands_below_the_tree_is_read_and_changes_nothing() {
    let (_folder, mut sitting) = at_the_result((80, 24), FEELINGS);
    sitting.press("Enter").sees("▶ Conditions").press("End").sees_no("more below").sees_no("▶");
    sitting.press("Enter").sees("This line has no answer of its own").press("Home").sees("▶ Conditions");
}

#[test]
fn a_result_opens_at_its_headline_however_small_the_window() {
    for size in [(40, 10), (40, 24), (80, 24), (140, 40)] {
        for yes in [FEELINGS, HARMLESS] {
            let (_folder, mut sitting) = at_the_result(size, yes);
            let headline = if yes == FEELINGS { "STOP AND GET ADVICE" } else { "NO RULE CAUGHT IT" };
            sitting.sees(headline);
            // Down leads to each rule in turn, and its line is in the window.
            let mut seen = Vec::new();
            for _ in 0..120 {
                seen.extend(sitting.text().lines().find(|line| line.contains('▶')).map(str::to_owned));
                sitting.press("Down");
            }
            for letter in ["a", "ba", "bb", "h"] {
                let lead = format!("▶ {letter:<2} ");
                assert!(seen.iter().any(|line| line.contains(&lead)), "{size:?} {letter}: {seen:?}");
            }
        }
    }
}

#[test]
fn enter_on_a_line_of_the_result_that_is_no_rule_says_so() {
    let (_folder, mut sitting) = at_the_result((80, 24), FEELINGS);
    sitting.sees("Enter how was this decided?").press("End").sees_no("Enter how was this decided?");
    sitting.press("Enter").sees("Result |").sees("No rule stands on this line");
    sitting.press("Home Enter").sees("How was this decided?");
}

#[test]
fn a_question_that_every_rule_asks_is_decided_for_none_of_them_alone() {
    let (_folder, mut sitting) = at_the_result((80, 24), FEELINGS);
    let rules = rules();
    let shared = rules.rulebook.address("scope.carries-name").or_else(|| rules.rulebook.address("scope.supplies"));
    let item = rules.rulebook.item(shared.unwrap());
    let (ask, statement) = (item.ask.clone(), item.statement.clone());
    sitting.press("m");
    let words: String = statement.split_whitespace().take(4).collect::<Vec<_>>().join(" ");
    for _ in 0..200 {
        if flat(&sitting.cursor_line()).contains(&words) {
            break;
        }
        sitting.press("Down");
    }
    let before = sitting.check().answers.len();
    sitting.press("Enter").sees(&ask).press("d").sees(&ask).sees_no("You decide the whole condition");
    sitting.press("F1").sees_no("decide the whole");
    assert_eq!(sitting.check().answers.len(), before);
}

#[test]
fn the_help_of_a_field_tells_its_own_keys_and_leads_back_to_the_form() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 40));
    sitting.press("Enter a").press("\"Pilot\" Tab Tab \"one\"");
    sitting.press("F1").sees("Alt+Enter").sees("Ctrl+J").sees_no("in a field of one line: go on");
    // From here a letter leads nowhere: the form is not left with half of it read.
    sitting.sees_no("C go on").press("c").sees("Esc closes this page").press("Esc");
    sitting.press("Ctrl+J \"two\" Alt+Enter \"three\" Enter").sees("one").sees("two");
    assert_eq!(sitting.check().tool.get(article5::check::Field::Does), "one\ntwo\nthree");
}

#[test]
fn what_if_offers_no_report_and_does_not_say_that_it_kept() {
    let (_folder, mut sitting) = at_the_result((80, 24), FEELINGS);
    sitting.sees("E report").press("i").sees("WHAT IF").sees_no("E report");
    sitting.press("m End Enter 1 Enter").sees("Tried, and not written.").sees_no("Kept.");
}

#[test]
fn the_footer_offers_what_can_be_done_and_names_what_ends_the_large_view() {
    let (_folder, mut sitting) = at_the_result((80, 24), HARMLESS);
    sitting.sees("Esc").sees_no("F3").press("g").sees("G end the large view").sees_no("Enter");
    sitting.press("Enter").sees_no("How was this decided?").press("g").sees("Enter how was this decided?");
}

#[test]
fn a_group_that_is_there_gives_way_to_the_one_that_is_typed() {
    let (_folder, mut sitting) = at_the_result((80, 24), HARMLESS);
    sitting.home().press("F7 \"Sales\" Enter F7").sees("A letter begins a new name").press("\"Audit\" Enter");
    assert_eq!(sitting.check().standing.group, "Audit");
    sitting.press("F7 End \" Nord\" Enter");
    assert_eq!(sitting.check().standing.group, "Audit Nord");
}

#[test]
fn a_choice_that_is_longer_than_a_line_breaks_between_its_words() {
    let (_folder, mut sitting) = at_the_result((40, 60), FEELINGS);
    sitting.press("F9 Esc q").sees("Check your answers");
    for _ in 0..80 {
        if sitting.cursor_line().contains("Details") || sitting.cursor_line().contains("description") {
            break;
        }
        sitting.press("Down");
    }
    sitting.press("Home Down");
    let text = {
        let mut text = sitting.text();
        for _ in 0..80 {
            if text.contains("Describe the tool") {
                break;
            }
            sitting.press("Enter");
            text = sitting.text();
            if !text.contains("Describe the tool") {
                sitting.press("Esc Down");
            }
        }
        text
    };
    assert!(text.contains("Describe the tool"), "{text}");
    let words: Vec<&str> = text.split_whitespace().collect();
    for word in ["medium-sized", "start-up", "agency", "Member"] {
        assert!(words.iter().any(|shown| shown.trim_end_matches([',', '.', ')']) == word), "{word}\n{text}");
    }
}
