//! Where one is: the header of what only asks, the message beside the focus, and what stands beside the lines of a list.

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// What asks something is about the page under it, and says so.
#[test]
fn what_only_asks_has_the_header_of_the_page_that_one_came_from() {
    for (before, asks) in [
        ("h", "F6"),
        ("h", "Delete"),
        ("h", "z"),
        ("h Space", "F7"),
        ("i m Enter 2 Enter r", "i"),
        ("h w \"Acme\" Up Enter", "z"),
        ("h w \"Acme\" Up Enter F7", "Enter"),
    ] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.begin("Pilot").press("1 Enter").press(before);
        let header = sitting.line(0);
        sitting.press(asks).sees("Enter choose");
        assert_eq!(sitting.line(0), header, "{before} {asks}\n{}", sitting.text());
    }
}

#[test]
fn a_message_stands_beside_the_mark_also_where_a_page_opens_at_its_top() {
    for (keys, size) in
        [("r", (140, 40)), ("r", (80, 24)), ("r Down", (140, 40)), ("r Enter", (140, 40)), ("q", (80, 24))]
    {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 400).press(keys).press("F12");
        let focus = usize::from(sitting.cursor().y);
        let text = sitting.text();
        let told = text.lines().position(|line| line.contains("That key does nothing here")).unwrap();
        let focus_is_seen = text.lines().nth(focus).is_some_and(|line| line.contains('▶'));
        assert!(!focus_is_seen || (told > focus && told <= focus + 4), "{keys} at {size:?}\n{text}");
    }
}

/// Every line of a list has something beside it, so that no line jumps when the mark moves.
#[test]
fn a_list_keeps_its_columns_whatever_line_has_the_mark() {
    for keys in ["q", "m", "q o"] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (140, 40));
        sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 9).press(keys).press("Home");
        let bar = |sitting: &mut Sitting| {
            let text = sitting.text();
            text.lines().nth(2).and_then(|line| line.chars().position(|sign| sign == '│'))
        };
        let first = bar(&mut sitting);
        assert!(first.is_some(), "{keys}: nothing beside\n{}", sitting.text());
        for step in 0..25 {
            assert_eq!(bar(sitting.press("Down")), first, "{keys} {step}\n{}", sitting.text());
        }
        // Where there is no room beside, nothing of it comes behind the list.
        sitting.press("Home").resize((80, 200)).sees_no("What the answers give so far");
    }
}

/// What needs somebody first is opened where it says why, and every question behind it says that the result stands.
#[test]
fn what_needs_somebody_opens_at_its_result() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    // Prohibited by one rule, with others still to be asked.
    let met = story(crate::sitting::MET);
    sitting.begin("Pilot");
    let rules = rules();
    for _ in 0..60 {
        sitting.answer(&rules, &met, 1);
        let sheet = sitting.check().sheet(&rules.rulebook);
        if article5::check::verdicts(&rules.rulebook, &sheet).0 == article5::logic::Verdict::Prohibited {
            break;
        }
    }
    sitting.press("h Home").sees("Needs you first").sees("Enter see why").press("Enter");
    assert!(sitting.line(0).starts_with(" Result | Pilot"), "{}", sitting.text());
    // Back is the question where one stopped, which tells it too and names the key.
    sitting.press("Esc");
    assert!(!sitting.line(0).starts_with(" Result"), "{}", sitting.text());
    let text = sitting.text();
    assert!(text.contains("(f)") && text.contains("R result"), "{text}");
    // From the list it is opened at that question, as before.
    sitting.press("h End Up").sees("Enter open").press("Enter");
    assert!(!sitting.line(0).starts_with(" Result"), "{}", sitting.text());
}
