//! The screens on which a workshop is led: what their header says, what stands beside them, and which keys they name.

use article5::words::say;

use crate::sitting::{SIZES, Sitting, rules, sitting};
use crate::workshops::{begun, open};

/// Ways from the table of a workshop to its other screens, and what the header has to say there.
const WAYS: [(&str, &str); 9] = [
    ("", "On the table"),
    ("F7", "Who is here"),
    ("F8", "Agenda"),
    ("e", "Minutes"),
    ("b", "Silent answers"),
    ("Down Down Down Enter", "(ba) | Door camera"),
    ("Down Down Down Enter Enter", "(ba) | Door camera"),
    ("Down Down Down Enter Enter 1 Enter", "(ba) | Door camera"),
    ("Down Down Down Enter Enter 1 Tab Enter", "(ba) | Door camera"),
];

#[test]
fn the_header_says_which_workshop_and_where_in_it_and_no_reference() {
    for (keys, place) in WAYS {
        let (folder, _) = sitting();
        let path = begun(folder.path(), 3);
        let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
        sitting.press(keys);
        let header = sitting.line(0);
        assert!(header.starts_with(&format!(" WORKSHOP Acme | {place}")), "{keys}: {header}");
        for size in SIZES {
            assert!(!sitting.resize(size).line(0).contains("WS-"), "{keys}\n{}", sitting.text());
        }
    }
}

#[test]
fn the_footer_names_no_key_for_what_one_looks_at_and_none_twice() {
    for (keys, here) in [("", ""), ("F7", "F7"), ("F8", "F8"), ("e", "E"), ("Down Enter", "")] {
        let (folder, _) = sitting();
        let path = begun(folder.path(), 3);
        let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
        sitting.press(keys);
        let text = sitting.text();
        let footer: Vec<&str> = text.lines().rev().take_while(|line| !line.starts_with('─')).collect();
        let named =
            |key: &str| footer.iter().flat_map(|line| line.split_whitespace()).filter(|word| *word == key).count();
        for key in ["F2", "F7", "F8", "E", "A", "B", "Z", "Enter", "Esc", "F1"] {
            assert!(named(key) <= 1, "{keys}: {key} twice\n{text}");
        }
        assert!(here.is_empty() || named(here) == 0, "{keys}\n{text}");
    }
    // With nothing on the table only what works is named.
    let (folder, mut sitting) = sitting();
    sitting.press("Enter w \"Acme\" Up Enter").sees("No tool yet").sees("Enter add a tool");
    sitting.sees_no("silent answers").sees_no("Up Down move").press("b").sees("That key does nothing here");
    drop(folder);
}

#[test]
fn what_explains_a_question_stands_beside_every_screen_of_its_vote() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let rules = rules();
    let why = say!("question-why");
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.sees_no(why);
    open(&mut sitting, "1");
    let kept: article5::workshop::Workshop = article5::room::read(&path).unwrap();
    let address = rules.rulebook.address(&kept.open_ballot().unwrap().about.to).unwrap();
    let help = &rules.rulebook.item(address).help;
    sitting.sees(why).sees(help).sees("In the room");
    sitting.press("1 1 2 Enter").sees("speak now").sees(why).sees(help);
    sitting.press("\"it is\" Enter \"no\" Enter").sees("Both sides were heard").sees(help);
    // The keyboard goes round: the reasons are for everybody, what the leader noted is not.
    sitting.press("F2 \"a secret of the leader\" Enter Enter Enter").sees("a secret of the leader");
    sitting.press("2 Enter").sees("SECRET VOTE").sees(help).sees_no("a secret of the leader").sees_no("In the room");
}

#[test]
fn the_table_tells_what_every_rule_gives_and_what_the_marked_one_asks() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let rules = rules();
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    // Enter on the tool says what it did, also where that tool is talked about already.
    sitting.press("Home Enter").sees("Votes are on ").sees("Choose below");
    // Whether the law applies comes first.
    sitting.press("Down Down");
    let text = sitting.text();
    let listed: Vec<&str> = text.lines().filter(|line| line.contains("  (") || line.contains("▶ (")).collect();
    assert_eq!(listed.len(), rules.rulebook.rules.len(), "{text}");
    for (at, rule) in rules.rulebook.rules.iter().enumerate() {
        let line = sitting.cursor_line();
        assert!(line.contains(&rule.title) && line.contains("NOT CHECKED"), "{at}: {line}");
        sitting.sees(&rule.about).press("Down");
    }
}

/// A tool, and a copy of its check.
fn a_tool_and_its_copy(sitting: &mut Sitting) {
    sitting.begin("Pilot").home();
    sitting.press("F6").sees("Copy").press("Down Enter").home();
}

#[test]
fn checks_of_one_name_are_told_apart_wherever_one_is_chosen_for_the_table() {
    let (_folder, mut sitting) = sitting();
    a_tool_and_its_copy(&mut sitting);
    sitting.press("/ \"pilot\"").sees("Pilot (a copy)").press("Esc").home();
    sitting.press("w").sees("Pilot (a copy)").press("\"Acme\" Up Enter");
    // What is typed leaves out the others; the list is gone through by arrows, and Enter takes the line with the mark.
    sitting.press("a").sees("not on the table yet").sees("Pilot (a copy)").press("\"pil\" Down");
    let copy = sitting.cursor_line().contains("a copy");
    sitting.press("Enter").sees(if copy { "NOW: Pilot (a copy)" } else { "NOW: Pilot: " });
    // What is on the table already is offered no more.
    sitting.press("a");
    let text = sitting.text();
    assert_eq!(text.lines().filter(|line| line.contains("Pilot")).count(), 1, "{text}");
    sitting.press("\"zzz\"").sees_no("Pilot").press("Down Enter").sees_no("NOW: zzz");
    // Letters go into the field wherever the mark is.
    sitting.press("Ctrl+u Down").press("p");
    assert!(sitting.cursor_line().contains(": p"), "{}", sitting.text());
    sitting.press("Down Up").press("i Backspace Down Enter").sees("NOW: ");
    let text = sitting.text();
    assert_eq!(text.lines().filter(|line| line.contains("Pilot")).count(), 2, "{text}");
}

#[test]
fn that_an_answer_was_written_stands_there_once() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    open(&mut sitting, "1");
    sitting.press("1 1 1 Enter").sees("DECIDED: Yes");
    assert_eq!(sitting.flat().matches("ritten into").count(), 1, "{}", sitting.text());
}
