//! The result: what nobody may miss stands on it before anything can push it down.

use crate::sitting::{FEELINGS, Sitting, flat, rules, story};

/// The result of a tool that rule (f) catches.
fn result(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), size);
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 200);
    sitting.press("r");
    (folder, sitting)
}

/// Where each of these stands, from the top.
fn places(sitting: &mut Sitting, what: &[&str]) -> Vec<usize> {
    let text = sitting.text();
    let place = |what: &&str| text.lines().position(|line| line.contains(*what));
    what.iter().map(|what| place(what).unwrap_or_else(|| panic!("not there: {what}\n{text}"))).collect()
}

#[test]
fn reason_steps_and_sign_off_stand_above_the_rules_that_did_not_catch_the_tool() {
    let (_folder, mut sitting) = result((140, 40));
    let unsigned = [
        "STOP AND GET ADVICE",
        "f  Feelings",
        "What to do now",
        "Nobody has put a name",
        "not legal advice",
        "a  Manip",
    ];
    assert!(places(&mut sitting, &unsigned).is_sorted(), "{}", sitting.text());
    // Of many names the last ones stand there, each with what became void.
    for name in ["Ana", "Bo", "Cy"] {
        sitting.press(&format!("s 1 Tab Ctrl+u \"{name}\" Tab Tab Enter"));
    }
    sitting.press("Home").sees_no("Nobody has put a name");
    let signed = ["What to do now", "Sign-off", "1 name more", "Bo", "Cy", "not legal advice", "a  Manip"];
    assert!(places(&mut sitting, &signed).is_sorted(), "{}", sitting.text());
}

#[test]
fn nobody_is_asked_to_sign_where_nothing_was_answered() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Pilot").press("r").sees("Result |").sees_no("put a name under");
}

#[test]
fn the_plan_is_a_list_whose_letters_do_what_they_do_everywhere() {
    let (_folder, mut sitting) = result((80, 24));
    sitting.press("p").sees("Find every place").press("Space").sees("done").sees("H home");
    let done = |sitting: &Sitting| sitting.check().standing.plan.values().filter(|task| task.done).count();
    assert_eq!(done(&sitting), 1);
    sitting.press("u").sees("Undone");
    assert_eq!(done(&sitting), 0);
    sitting.press("Ctrl+y").sees("Done again");
    assert_eq!(done(&sitting), 1);
    // A plan of one task is no end of the use: what presses stays until the answers say otherwise.
    sitting.press("h").sees("Needs you first").sees("PROHIBITED");
}

#[test]
fn the_quick_question_with_the_mark_names_its_hard_cases_once() {
    let rules = rules();
    let quick = |letter: &str| {
        let rule = rules.rulebook.rules.iter().find(|rule| rule.id == letter).unwrap();
        rules.rulebook.item(rule.quick).clone()
    };
    // Beside the list in a wide window, below the question where there is room, behind X in the smallest.
    for (size, named, is_below) in [((80, 24), 1, true), ((140, 40), 1, false), ((40, 10), 0, false)] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.begin("Pilot").answer(&rules, &story(&FEELINGS[..3]), 5).sees("Which rules could matter?");
        // The mark begins at the first question that is still open.
        for letter in ["ba", "bb", "c"] {
            let item = quick(letter);
            let text = flat(&sitting.text());
            assert_eq!(text.matches("Hard cases").count(), named, "{size:?}\n{}", sitting.text());
            assert_eq!(text.contains("tells what to answer there"), is_below, "{size:?}\n{}", sitting.text());
            assert!(!is_below || text.contains(&flat(item.hard_cases(1).0[0])), "{letter}\n{}", sitting.text());
            sitting.press("Down");
        }
    }
}
