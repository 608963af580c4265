//! What stands beside in a wide window, and the way back from what one went to.

use article5::logic::Answer;
use article5::record::{Record, read};

use crate::sitting::{FEELINGS, Sitting, records, rules};

fn story(name: &str) -> Answer {
    if FEELINGS.contains(&name) { Answer::Yes } else { Answer::No }
}

/// A check that rule (f) catches, at "check your answers".
fn caught(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Mood meter").answer(&rules(), &story, 400).sees("Check your answers");
    sitting.resize(size);
    (folder, sitting)
}

/// What stands beside the body, with single blanks.
fn beside(sitting: &mut Sitting) -> String {
    let text = sitting.text();
    let side = text.lines().filter_map(|line| line.split_once('│').map(|(_, side)| side));
    crate::sitting::flat(&side.collect::<Vec<_>>().join(" "))
}

#[test]
fn the_tree_has_what_is_known_of_the_marked_part_beside_it_in_every_wide_window() {
    for size in [(140, 40), (200, 60)] {
        let (_folder, mut sitting) = caught(size);
        sitting.open_answer("f.from-voice").press("t \"Maker shows stress\" Esc s Esc");
        sitting.press("r");
        while !sitting.cursor_line().contains("Feelings") {
            sitting.press("Down");
        }
        sitting.press("Enter").sees("How was this decided?");
        // On a heading it is what the rule comes to.
        let told = beside(&mut sitting);
        assert!(
            told.contains("PROHIBITED") && told.contains("Decided by") && told.contains("It would change"),
            "{told}"
        );
        for _ in 0..200 {
            if sitting.cursor_line().split('│').next().unwrap().contains("from the voice") {
                break;
            }
            sitting.press("Down");
            assert!(!beside(&mut sitting).is_empty(), "one column:\n{}", sitting.text());
        }
        let told = beside(&mut sitting);
        for part in ["sound of people's voices", "Yes", "22 November 2026, 13:40", "How sure", "Maker shows stress"] {
            assert!(told.contains(part), "{part} is not in: {told}");
        }
        assert!(told.contains("The law says") && told.contains("If you change it to No: rule (f)"), "{told}");
        // The key that changes an answer stands in the footer where there is one.
        sitting.sees("Enter change");
        sitting.press("Home");
        assert!(!sitting.text().contains("Enter change"), "{}", sitting.text());
    }
}

#[test]
fn a_question_of_every_rule_tells_in_the_tree_what_another_answer_does_to_this_one() {
    let (_folder, mut sitting) = caught((140, 40));
    sitting.press("r");
    while !sitting.cursor_line().contains("Feelings") {
        sitting.press("Down");
    }
    sitting.press("Enter");
    for _ in 0..60 {
        if sitting.cursor_line().split('│').next().unwrap().contains("We use it, have it run") {
            break;
        }
        sitting.press("Down");
    }
    let told = beside(&mut sitting);
    assert!(told.contains("If you change it to No: rule (f)"), "{told}");
}

#[test]
fn the_history_tells_beside_the_list_what_each_step_did_to_the_results() {
    let (_folder, mut sitting) = caught((140, 40));
    sitting.press("F2").sees("History");
    let steps = sitting.check().steps.len();
    let mut turned = false;
    for number in 1..=steps {
        let told = beside(&mut sitting);
        assert!(told.contains(&format!("Step: {number} ")), "{number} is not in: {told}");
        turned |= told.contains("What it did to the results") && told.contains("→ ▲ PROHIBITED");
        sitting.press("Down");
    }
    assert!(turned, "no step turned a rule to PROHIBITED");
    // Enter opens the question of a step, and what is changed there comes back to the list as a step more.
    while !sitting.cursor_line().contains("Yes") {
        sitting.press("Up");
    }
    sitting.press("Enter").sees("you said this before").press("3 Enter").sees("History");
    assert_eq!(sitting.check().steps.len(), steps + 1);
    sitting.press("End");
    assert!(beside(&mut sitting).contains("Before: Yes After: Not sure"), "{}", sitting.text());
    // The key that opened it closes it.
    sitting.press("F2").sees("Check your answers");
}

fn two_checks(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Badge reader").press("1 Enter").home();
    sitting.begin("Call mood").press("3 Enter").home();
    sitting.resize(size).press("Home Space Down Space F7 Enter");
    (folder, sitting)
}

#[test]
fn a_comparison_tells_both_sides_of_an_answer_swaps_and_opens_the_question() {
    for size in [(140, 40), (200, 60), (80, 24)] {
        let (_folder, mut sitting) = two_checks(size);
        sitting.sees("Compare |").sees("Different answers");
        let first = |sitting: &mut Sitting| {
            let title = sitting.line(0);
            let at = |name: &str| title.find(name).unwrap_or(usize::MAX);
            if at("Badge reader") < at("Call mood") { "Badge reader" } else { "Call mood" }
        };
        let before = first(&mut sitting);
        for _ in 0..60 {
            if sitting.cursor_line().contains("fixed rules") || sitting.cursor_line().contains("work out itself") {
                break;
            }
            sitting.press("Down");
        }
        sitting.sees("Enter open the question");
        if size.0 > 100 {
            let told = beside(&mut sitting);
            assert!(told.contains("Badge reader Yes") && told.contains("Call mood Not sure"), "{told}");
            assert!(told.contains("22 November 2026, 13:40"), "{told}");
        }
        // The mark stays on the question while the sides change.
        let line = sitting.cursor_line();
        sitting.press("Right");
        assert_ne!(first(&mut sitting), before);
        assert_eq!(sitting.cursor_line().split('│').next(), line.split('│').next());
        let opened = first(&mut sitting);
        let steps = || -> Vec<Record> { records(&sitting.folder).iter().map(|path| read(path).unwrap()).collect() };
        let before: usize = steps().iter().map(|record| record.check.steps.len()).sum();
        sitting.press("Enter").sees(opened).sees("you said this before");
        // Esc leads back over the answers to the comparison, at the same question; nothing was written.
        sitting.press("Esc").sees("Check your answers").press("Esc").sees("Compare |");
        assert!(sitting.cursor_line().contains("work out itself"), "{}", sitting.text());
        let after: usize = records(&sitting.folder).iter().map(|path| read(path).unwrap().check.steps.len()).sum();
        assert_eq!(before, after);
        sitting.press("Esc").sees("Your tools (2)").press("Esc").sees("Leave");
    }
}

#[test]
fn what_was_found_leads_back_by_esc_to_where_one_was() {
    // The screen, the words that find something from there, and what is seen then.
    let from = [("m", "All questions"), ("q r", "step 5 of 5"), ("q", "Check your answers"), ("F2", "History")];
    let to = [
        ("practise", "Practise"),
        ("lead a workshop", "Workshops"),
        ("settings", "Language"),
        ("all questions", "All questions"),
        ("check your answers", "Check your answers"),
        ("history", "History"),
    ];
    let (_folder, mut sitting) = caught((80, 24));
    for (keys, here) in from {
        for (words, there) in to {
            if here == there {
                continue;
            }
            if !sitting.shows(here) {
                sitting.press(keys);
            }
            sitting.sees(here);
            sitting.press("Down Down");
            let line = sitting.cursor_line();
            sitting.press(&format!("/ \"{words}\" Enter"));
            assert!(sitting.text().to_lowercase().contains(&there.to_lowercase()), "{words}:\n{}", sitting.text());
            sitting.press("Esc");
            assert!(sitting.shows(here), "{words} from {here}:\n{}", sitting.text());
            assert_eq!(sitting.cursor_line(), line, "{words} from {here}");
            assert!(sitting.shows("Mood meter"), "{}", sitting.text());
        }
    }
}

#[test]
fn a_question_that_was_found_from_another_one_leads_back_to_that() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Mood meter").press("1 Enter");
    let here = sitting.line(2);
    for keys in ["Esc", "3 Enter"] {
        sitting.press("/ \"sound of people's voices\" Enter").sees("voices");
        sitting.press(keys);
        assert_eq!(sitting.line(2), here, "{}", sitting.text());
    }
}

#[test]
fn home_finds_questions_to_read() {
    let (_folder, mut sitting) = caught((80, 24));
    // Above the question stands the check in which it was answered.
    sitting.home().press("/ \"sound of people's voices\"").sees("rule (f)").press("Down Enter").sees("Why we ask");
    sitting.sees("sound of people's voices").press("l").sees("The law says").press("l").sees("Your tools (1)");
    let steps = sitting.check().steps.len();
    sitting.press("/ \"sound of people's voices\" Down Enter x").sees("Examples").press("Enter").sees("Your tools (1)");
    assert_eq!(sitting.check().steps.len(), steps);
}

#[test]
fn enter_at_home_opens_the_result_of_a_finished_check() {
    let (_folder, mut sitting) = caught((80, 24));
    sitting.home().press("End Up");
    while !sitting.cursor_line().contains("Mood meter") {
        sitting.press("Up");
    }
    sitting.press("Enter").sees("STOP AND GET ADVICE").press("Esc").sees("Check your answers");
}

#[test]
fn pages_to_read_close_with_enter_and_with_the_letter_that_opened_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Mood meter");
    let question = sitting.line(2);
    for letter in ["w", "x", "l", "v"] {
        for closes in [letter, "Enter", "Esc"] {
            sitting.press(letter);
            let page = sitting.line(0);
            sitting.press(closes);
            assert_eq!(sitting.line(2), question, "{letter} {closes}: {page}");
        }
    }
    sitting.press("F1").sees("Help").press("Enter");
    assert_eq!(sitting.line(2), question);
}

/// What is answered to each question.
type Story<'a> = &'a dyn Fn(&str) -> Answer;

#[test]
fn the_answers_say_what_the_verdict_really_hangs_on() {
    // What the law is not about, what no rule catches, what one rule catches while another was left open.
    let rules = rules();
    let none = |name: &str| {
        if name.starts_with("scope.works") || name == "scope.based-in-eu" || name == "scope.uses" {
            Answer::Yes
        } else {
            Answer::No
        }
    };
    let stories: [(Story<'_>, &[&str], &[&str]); 3] = [
        (&|_| Answer::No, &["scope.works-things-out"], &["scope.based-in-eu"]),
        (&none, &["a.talks-to-people"], &["scope.based-in-eu"]),
        (&story, &["f.from-voice", "f.at-work", "scope.uses"], &["a.talks-to-people"]),
    ];
    for (story, on, not_on) in stories {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 60));
        sitting.begin("Mood meter").answer(&rules, story, 400).sees("Check your answers");
        let text = sitting.flat();
        let block = text.split("The result hangs on these").nth(1).unwrap();
        // The rules and the question whether the law applies come behind it, each with all its answers.
        let block = block.split("Is the law about this tool?").next().unwrap().to_owned();
        let statement = |name: &str| {
            let address = rules.rulebook.address(name).unwrap_or_else(|| rules.rulebook.rules[0].quick);
            // Its beginning: further on the answer at the edge may stand between its words.
            rules.rulebook.item(address).statement.chars().take(24).collect::<String>()
        };
        for name in on {
            assert!(block.contains(&statement(name)), "{name} is not in: {block}");
        }
        for name in not_on {
            assert!(!block.contains(&statement(name)), "{name} is in: {block}");
        }
    }
}

#[test]
fn one_list_is_written_where_nobody_is_named_and_a_file_for_each_person_who_is() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Mood meter").press("3 Enter");
    let written = |sitting: &mut Sitting| -> Vec<String> {
        sitting.press("r F3 Home Down Down Enter").sees("The questions are here").press("Enter Esc");
        let mut files: Vec<_> = std::fs::read_dir(sitting.folder.join("reports")).unwrap().collect();
        files.sort_by_key(|file| file.as_ref().unwrap().file_name());
        files.into_iter().map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect()
    };
    let first = written(&mut sitting);
    assert_eq!(first.len(), 1, "{first:?}");
    assert!(first[0].ends_with("mood-meter-questions.docx"), "{first:?}");
    // Somebody is named: a page of their own, with the whole name, and one list of everything else.
    sitting.press("o \"Annemarie Vermeulen-Dijkstra\" Enter");
    let both = written(&mut sitting);
    let named = "mood-meter-questions-annemarie-vermeulen-dijkstra.docx";
    assert!(both.iter().any(|file| file.ends_with(named)), "{both:?}");
    assert!(both.len() <= 3, "{both:?}");
}
