//! The result: what nobody may miss stands on it before anything can push it down.

use crate::sitting::{FEELINGS, Sitting, rules, story};

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
