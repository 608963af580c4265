//! The big view for a wall: short lines, the same keys, nothing that somebody wrote.

use unicode_width::UnicodeWidthStr;

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// The lines of the body, without the header and the footer.
fn body(sitting: &mut Sitting) -> Vec<String> {
    let text = sitting.text();
    let lines: Vec<&str> = text.lines().collect();
    let last = lines.iter().rposition(|line| line.starts_with('─')).unwrap_or(lines.len());
    lines[2..last].iter().map(|line| line.trim().to_owned()).collect()
}

#[test]
fn a_question_stands_large_and_is_answered_with_the_same_keys() {
    for size in [(200, 60), (140, 40), (80, 24), (40, 16)] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (140, 40));
        sitting.begin("Zebra").press("t \"a private note\" Esc").resize(size);
        sitting.press("g").sees_no("a private note").sees_no("Zebra");
        for line in body(&mut sitting) {
            assert!(line.width() <= 40, "{size:?}: {line}");
        }
        let first = sitting.text();
        // The next question is large too; the answer stands in the check.
        sitting.press("1 Enter").sees_no("Zebra");
        assert!(sitting.text() != first && sitting.check().answers.len() == 1);
        // A note that is being written needs its screen, and the wall comes back behind it.
        sitting.press("t");
        assert!(sitting.is_typing());
        sitting.press("Esc").sees_no("Zebra").press("g").sees("Zebra");
    }
}

#[test]
fn the_result_stands_large_with_every_rule() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 60));
    let rules = rules();
    sitting.begin("Zebra").answer(&rules, &story(FEELINGS), 400).press("r g");
    sitting.sees("PROHIBITED").sees_no("Zebra");
    for rule in &rules.rulebook.rules {
        assert!(sitting.asks(&rule.title), "{}", sitting.text());
    }
    assert!(body(&mut sitting).iter().all(|line| line.width() <= 40), "{}", sitting.text());
    // Pages that are read alone show what they always show.
    sitting.press("q").sees("Zebra").press("Esc").sees_no("Zebra");
}

#[test]
fn a_large_result_is_read_to_its_end_in_a_small_window() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 60));
    let rules = rules();
    sitting.begin("Zebra").answer(&rules, &story(FEELINGS), 400).press("r g").resize((80, 24));
    let last = &rules.rulebook.rules.last().unwrap().title;
    assert!(!sitting.asks(last), "{}", sitting.text());
    sitting.press("PgDn PgDn PgDn");
    assert!(sitting.asks(last), "{}", sitting.text());
    let end = sitting.text();
    sitting.press("Up");
    assert!(sitting.text() != end);
    sitting.press("PgUp PgUp PgUp").sees("STOP AND GET ADVICE");
}
