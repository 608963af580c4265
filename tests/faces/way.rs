//! The way through, screen by screen, and back.

use article5::check::{Certainty, Field, Remark};
use article5::logic::{Answer, Verdict};

use crate::sitting::{FEELINGS, Sitting, records, rules, sitting, story};

#[test]
fn the_first_start_welcomes_once_and_home_says_what_a_tool_is() {
    let (_folder, mut sitting) = sitting();
    sitting.sees("Welcome.").sees("not legal advice");
    sitting.press("Enter").sees("Nothing here yet.").sees("Add your first tool");
    sitting.begin("Call-mood pilot");
    let mut sitting = sitting.again((80, 24));
    sitting.sees_no("Welcome.").sees("Your tools (1)").sees("Call-mood pilot").sees("Add a tool");
}

#[test]
fn leaving_the_first_screen_asks() {
    let (_folder, mut sitting) = sitting();
    sitting.press("Enter Esc").sees("Leave the program?");
    sitting.press("Esc").sees("Nothing here yet.");
    sitting.press("Esc Enter").sees("Nothing here yet.");
    assert!(!sitting.has_ended());
    sitting.press("Esc Down Enter");
    assert!(sitting.has_ended());
}

/// A tool that reads the feelings of people at work.
fn felt(name: &str) -> Answer {
    if FEELINGS.contains(&name) { Answer::Yes } else { Answer::No }
}

#[test]
fn the_description_is_kept_field_by_field() {
    let (_folder, mut sitting) = sitting();
    sitting.press(
        "Enter a \"Pilot\" Tab \"J. Moreau\" Tab \"Listens to calls\" Alt+Enter \"and rates them\" Tab Tab Tab Tab",
    );
    sitting.press("4 Tab").sees_no("Turnover");
    assert!(sitting.cursor_line().contains("Continue"));
    // Size and turnover are asked once a rule may be met, and not before.
    sitting.press("Enter 1 Enter m Home Enter").sees_no("Turnover");
    sitting.press("Tab Tab Tab Tab Tab Tab Tab Enter").answer(&rules(), &felt, 30);
    sitting.press("m Home Enter Tab Tab Tab Tab Tab Tab Tab 2 Tab \"12 500 000\" Tab Tab");
    let tool = sitting.check().tool;
    assert_eq!(tool.get(Field::Name), "Pilot");
    assert_eq!(tool.get(Field::Does), "Listens to calls\nand rates them");
    assert_eq!(tool.get(Field::Status), "in-use");
    assert!(!tool.get(Field::Size).is_empty());
    assert_eq!(tool.turnover(), Some(12_500_000));
    assert!(sitting.cursor_line().contains("Continue"));
}

#[test]
fn a_turnover_that_is_no_number_is_neither_taken_nor_lost() {
    let (_folder, mut sitting) = sitting();
    sitting
        .begin("Pilot")
        .answer(&rules(), &felt, 30)
        .press("m Home Enter Tab Tab Tab Tab Tab Tab Tab Tab \"a lot\" Tab");
    sitting.sees("a lot").sees("digits");
    assert!(sitting.is_typing());
    sitting.press("Esc");
    assert_eq!(sitting.check().tool.turnover(), None);
    sitting.press("Enter").sees("a lot");
}

#[test]
fn nothing_is_chosen_in_advance_and_choosing_is_not_going_on() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot");
    let ask = rules.rulebook.item(rules.rulebook.address("scope.works-things-out").unwrap()).ask.clone();
    sitting.sees(&ask);
    assert!(!sitting.text().contains('▶'), "{}", sitting.text());
    sitting.press("Enter").sees(&ask).sees("Nothing is chosen yet");
    sitting.press("1").sees(&ask);
    assert!(sitting.cursor_line().contains("▶ 1  Yes"));
    assert!(sitting.check().answers.is_empty());
    sitting.press("Down Down Down");
    assert!(sitting.cursor_line().contains("▶ 3  Not sure"));
    sitting.press("Enter").sees_no(&ask);
    assert_eq!(sitting.check().answers["scope.works-things-out"].answer, Answer::NotSure);
}

#[test]
fn the_whole_way_leads_to_the_answers_the_result_the_tree_and_the_sentences() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot").answer(&rules, &story(FEELINGS), 200);
    sitting.sees("Check your answers").sees("Continue to the result");
    sitting.press("Enter").sees("Result |").sees("STOP AND GET ADVICE").sees("PROHIBITED").sees("not legal advice");
    let supplies = rules.rulebook.item(rules.rulebook.address("scope.supplies").unwrap()).statement.clone();
    sitting.press("Enter").sees("How was this decided?").sees(&supplies).sees_no("scope.supplies");
    assert!(sitting.cursor_line().contains("▶ Conditions"), "{}", sitting.text());
    let tree = sitting.text();
    sitting.press("v").sees("Decided by").sees_no("├─");
    sitting.press("v");
    assert_eq!(sitting.text(), tree);
    sitting.press("Space").sees_no(&supplies);
    sitting.press("Space").sees(&supplies);
    sitting.press("Esc").sees("Result |");
    assert_eq!(conclusions(&sitting), [Verdict::Prohibited]);
}

fn conclusions(sitting: &Sitting) -> Vec<Verdict> {
    let steps = sitting.check().steps;
    let told = steps.iter().filter_map(|entry| match &entry.did {
        article5::check::Step::Concluded { tool, .. } => Some(*tool),
        _ => None,
    });
    told.collect()
}

#[test]
fn quick_questions_are_counted_and_none_is_skipped() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    let yes = story(FEELINGS);
    sitting.begin("Pilot");
    while !sitting.shows("Which rules could matter?") {
        sitting.answer(&rules, &yes, 1);
    }
    sitting.sees("0 of 10");
    sitting.press("2").sees("0 of 10").press("Up Down").sees_no("[No]");
    // Whoever says that nobody is influenced has answered the question after it too: it follows, and is passed.
    sitting.press("Home 2 Enter").sees("2 of 10").sees("No, follows");
    assert!(sitting.cursor_line().contains(" ba "), "{}", sitting.text());
    sitting.press("End");
    assert!(sitting.cursor_line().contains("Continue"), "{}", sitting.text());
    sitting.press("Enter").sees("8 quick questions have no answer yet");
    // A step back leads to the question before; what was answered here stays.
    sitting.press("Esc").sees_no("Which rules could matter?").press("Enter");
    sitting.sees("Which rules could matter?").sees("2 of 10");
    // The line that goes on answers nothing, and offers no key that does.
    sitting.sees("1 Yes").sees("T note").press("End").sees_no("1 Yes").sees_no("T note");
}

#[test]
fn the_quick_questions_are_entered_anew_when_the_scope_changes() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    let yes = story(FEELINGS);
    sitting.begin("Pilot");
    while !sitting.shows("Which rules could matter?") {
        sitting.answer(&rules, &yes, 1);
    }
    // Undo the last answer about the scope from here, and give it again.
    let before = sitting.check().answers.len();
    sitting.press("u Esc");
    assert_eq!(sitting.check().answers.len(), before - 1);
    sitting.answer(&rules, &yes, 1);
    sitting.answer(&rules, &yes, 200).sees("Check your answers");
    sitting.press("Esc").sees_no("Check your answers");
}

#[test]
fn a_whole_condition_can_be_decided_and_shows_what_it_is_made_of() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot");
    while !sitting.shows("(f) Feelings") || sitting.shows("Which rules could matter?") {
        sitting.answer(&rules, &story(FEELINGS), 1);
        if sitting.shows("Continue") && sitting.shows("10 of 10") {
            sitting.press("Enter");
        }
    }
    sitting.resize((140, 60)).press("d").sees("You decide the whole condition").sees("What it is made of");
    sitting.press("1 Enter");
    let whole = sitting.check().answers.keys().filter(|name| *name == "f.3").count();
    assert_eq!(whole, 1, "{:?}", sitting.check().answers.keys());
}

#[test]
fn notes_proof_what_to_find_out_and_how_sure_stand_beside_the_answer() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot");
    sitting.press("t \"first line\" Enter \"second 123 q\" Esc").sees("second 123 q");
    sitting.press("p \"sheet.pdf, page 3\" Enter f \"ask the maker\" Tab o \"A. Sow\" Enter b \"30 Nov\" Esc s s");
    let check = sitting.check();
    let about = "scope.works-things-out";
    assert_eq!(check.remark(about, Remark::Note), "first line\nsecond 123 q");
    assert_eq!(check.remark(about, Remark::Proof), "sheet.pdf, page 3");
    assert_eq!(check.remark(about, Remark::ToFindOut), "ask the maker");
    assert_eq!(check.remark(about, Remark::WhoKnows), "A. Sow");
    assert_eq!(check.remark(about, Remark::ByWhen), "30 Nov");
    assert_eq!(check.remarks[about].certainty, Some(Certainty::RatherSure));
    assert!(check.answers.is_empty(), "what was typed answered something");
}

#[test]
fn the_map_jumps_to_a_question_and_back_to_the_same_line() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("1 Enter m").sees("All questions").press("Down Down Down");
    let line = sitting.cursor_line();
    sitting.press("Enter").sees_no("All questions").press("2 Enter").sees("All questions");
    assert_eq!(sitting.cursor_line().split("  ").next(), line.split("  ").next());
}

#[test]
fn a_changed_answer_asks_what_it_makes_necessary_and_comes_back_to_the_same_line() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot").answer(&rules, &story(&FEELINGS[..3]), 200).sees("Check your answers");
    // The line is known by its statement: no address stands on a screen.
    let about = rules.rulebook.item(rules.rulebook.address("f.about-feelings").unwrap()).statement.clone();
    for _ in 0..60 {
        if sitting.cursor_line().contains(&about) {
            break;
        }
        sitting.press("Down");
    }
    sitting.sees_no("f.about-feelings");
    let line = sitting.cursor_line();
    assert!(line.contains(&about), "{}", sitting.text());
    let before = sitting.check().answers.len();
    sitting.press("Enter").sees("you said this before").press("1 Enter").sees("makes this question necessary");
    for _ in 0..40 {
        if sitting.shows("Check your answers") {
            break;
        }
        // No to a question, or to every box.
        let keys = if sitting.shows("[ ]") { "0 Enter" } else { "2 Enter" };
        sitting.press(keys);
    }
    sitting.sees("Check your answers");
    assert!(sitting.cursor_line().contains(&about), "{}", sitting.text());
    assert!(sitting.check().answers.len() > before);
    sitting.press("Esc").sees_no("Check your answers");
}

#[test]
fn answers_result_and_map_do_not_pile_up() {
    let (_folder, mut sitting) = sitting();
    let rules = rules();
    sitting.begin("Pilot").answer(&rules, &story(FEELINGS), 200).sees("Check your answers");
    for _ in 0..5 {
        sitting.press("r").sees("Result |").press("m").sees("All questions").press("Esc q").sees("Check your answers");
    }
    sitting.press("Home Down Enter").sees("Describe the tool");
    sitting.press("Tab Tab Tab Tab Tab Tab Tab Tab Tab Tab Enter").sees("Check your answers");
    sitting.press("Esc").sees_no("Check your answers");
}

#[test]
fn undo_and_redo_work_everywhere_and_say_what_they_did() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("1 Enter u").sees("Undone: Yes to \"").sees_no("scope.works-things-out");
    assert!(sitting.check().answers.is_empty());
    sitting.press("Ctrl+y").sees("Done again: Yes to");
    assert_eq!(sitting.check().answers.len(), 1);
    for open in ["F1", "m", "r", "w", "x", "l"] {
        sitting.press(open).press("Ctrl+z").sees("Undone:");
        assert!(sitting.check().answers.is_empty(), "undo after {open}");
        sitting.press("Ctrl+r").sees("Done again: Yes to").press("Esc");
        assert_eq!(sitting.check().answers.len(), 1, "redo after {open}");
    }
    // The screen below shows what is recorded, and not what was before it was undone.
    sitting.press("u Esc");
    assert!(!sitting.text().contains('▶'), "{}", sitting.text());
}

#[test]
fn undo_at_home_changes_no_check_that_nobody_sees() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("1 Enter m Esc Esc Esc Esc").sees("Your tools (1)");
    let steps = sitting.check().steps.len();
    sitting.press("u").sees("Home undoes nothing");
    assert_eq!(sitting.check().steps.len(), steps);
}

#[test]
fn esc_goes_back_step_by_step_and_loses_nothing() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("1 Enter 1 Enter t \"half a thou\" Esc Esc Esc Esc");
    sitting.sees("Describe the tool").press("Esc").sees("Your tools (1)");
    let check = sitting.check();
    assert_eq!(check.answers.len(), 2);
    assert!(check.remarks.values().any(|remarks| remarks.get(Remark::Note) == "half a thou"));
    // Opening it again goes on at the same question.
    sitting.press("Enter").sees("half a thou");
}

#[test]
fn an_unfinished_text_survives_the_end_of_the_program() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("t \"half a thou\"");
    let mut sitting = sitting.again((80, 24));
    sitting.press("Enter").sees("Welcome back").sees("half a thou");
    assert!(sitting.is_typing());
    sitting.press("\"ght\" Esc");
    assert_eq!(sitting.check().remark("scope.works-things-out", Remark::Note), "half a thought");
    let mut sitting = sitting.again((80, 24));
    sitting.press("Enter").sees_no("Welcome back").sees("half a thought");
}

#[test]
fn a_paste_in_a_field_is_text_and_elsewhere_nothing() {
    let (_folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("paste:\"1\\n1\\n1\\n\"").sees("paste was left out");
    assert!(sitting.check().answers.is_empty());
    sitting.press("t paste:\"a\\nb 1 2\" \"c\" Esc");
    assert_eq!(sitting.check().remark("scope.works-things-out", Remark::Note), "a\nb 1 2c");
    assert_eq!(records(&sitting.folder).len(), 1);
}

#[test]
fn a_check_that_another_program_writes_can_be_looked_at_and_not_changed() {
    let (folder, mut first) = sitting();
    first.begin("Pilot").press("1 Enter");
    let mut second = Sitting::at(folder.path(), (80, 24));
    second.press("Enter").sees("can be read but not changed").press("Enter").sees("READ ONLY");
    second.sees("Enter look").sees_no("Enter change");
    second.press("m Down Down Enter 2 Enter").sees("can be read but not changed");
    second.press("t").sees("can be read but not changed");
    assert!(!second.is_typing());
    second.press("u").sees("can be read but not changed").home().sees("Your tools");
    assert_eq!(first.check().answers.len(), 1);
    // When the first one is left, the second one may write.
    first.home().sees("Your tools");
    second.press("Enter").sees_no("READ ONLY").press("t \"mine\" Esc").sees("mine");
}

#[test]
fn a_name_alone_and_one_key_more_lead_to_the_first_question() {
    let (_folder, mut sitting) = sitting();
    // Two screens stand before the first question: the welcome and the description.
    sitting.press("Enter a \"Pilot\"").sees("all fields but the name may stay empty").press("Up Enter");
    assert_eq!(sitting.check().tool.get(Field::Name), "Pilot");
    let rules = rules();
    let ask = &rules.rulebook.item(rules.rulebook.address("scope.works-things-out").unwrap()).ask;
    sitting.sees(ask);
}

#[test]
fn an_example_can_be_looked_at_and_is_kept_nowhere() {
    let (_folder, mut sitting) = sitting();
    sitting.press("Enter").sees("Look around in an example").press("Down Enter").sees("EXAMPLE").sees("PROHIBITED");
    sitting.press("q").sees("Check your answers").press("m").sees("All questions").press("e Esc");
    sitting.press("i").sees("WHAT IF").press("i h").sees("Nothing here yet");
    let records = sitting.folder.join("records");
    assert!(!records.exists() || std::fs::read_dir(records).unwrap().next().is_none());
    // It is found again, and a tool of one's own begins beside it.
    sitting.press("x").sees("EXAMPLE").press("h a \"Pilot\"").home().sees_no("Look around in an example");
}
