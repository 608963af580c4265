//! What has no room in the window says so, above and below, and a key reads it.

use article5::check::Remark;

use crate::sitting::{FEELINGS, Sitting, flat, rules, story};

/// What stands beside the body of a wide window.
fn beside(sitting: &mut Sitting) -> String {
    let text = sitting.text();
    let lines: Vec<&str> = text.lines().filter_map(|line| line.split_once('│')).map(|(_, side)| side).collect();
    flat(&lines.join(" "))
}

#[test]
fn what_stands_beside_a_question_is_read_to_its_end() {
    for (keys, size) in [("Tab", (140, 24)), ("PgDn", (140, 24)), ("Tab", (140, 12)), ("PgDn", (120, 16))] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.begin("Pilot").sees("more below (Tab)");
        let whole = beside(sitting.resize((size.0, 200)));
        sitting.resize(size);
        let mut read = beside(&mut sitting);
        for _ in 0..30 {
            read = format!("{read} {}", beside(sitting.press(keys)));
            assert!(sitting.shows("3 Not sure"), "the answers are gone\n{}", sitting.text());
        }
        let missing: Vec<&str> = whole.split(' ').filter(|word| !read.contains(word)).collect();
        assert!(missing.is_empty(), "{keys} at {size:?}: {missing:?}\n{}", sitting.text());
    }
}

#[test]
fn tab_goes_to_the_end_of_what_stands_beside_and_begins_anew() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 24));
    // In a text Tab leaves it: there other keys are told, and read on.
    sitting.begin("Pilot").press("t").sees("more below (PgDn)").press("PgDn").sees("more above (PgUp)").press("Esc");
    let before = sitting.text();
    sitting.press("Tab").sees("more above (Shift+Tab)");
    let second = sitting.text();
    assert_ne!(second, before);
    assert_eq!(sitting.press("Shift+Tab").text(), before);
    for _ in 0..20 {
        if sitting.press("Tab").text() == before {
            return;
        }
    }
    panic!("it never begins anew\n{}", sitting.text());
}

#[test]
fn beside_a_list_the_mark_stays_while_more_is_read() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 20));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 200).press("r Down Up");
    let (marked, first) = (sitting.cursor_line(), beside(&mut sitting));
    sitting.press("Tab");
    assert_ne!(beside(&mut sitting), first);
    assert_eq!(sitting.cursor_line().split('│').next(), marked.split('│').next(), "{}", sitting.text());
    // Another line begins with its own beginning.
    sitting.press("Down Up");
    assert_eq!(beside(&mut sitting), first);
}

#[test]
fn a_page_that_does_not_begin_at_its_top_says_that_there_is_more_above() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (40, 10));
    assert!(sitting.shows("↑") || sitting.shows("more above (PgUp)"), "{}", sitting.text());
    assert!(sitting.shows("↓") || sitting.shows("more below"), "{}", sitting.text());
    sitting.press("PgUp PgUp").sees("Welcome.").sees_no("↑");
    sitting.press("Enter a").sees("↓").press("\"Pilot\" PgDn");
    // The keys that are told work while a text is typed.
    assert!(sitting.shows("↑") || sitting.shows("more above (PgUp)"), "{}", sitting.text());
    sitting.press("PgUp PgUp").sees("Describe the tool").sees_no("↑").sees_no("more above");
    sitting.press("\"s\"");
    assert!(sitting.cursor_line().contains("Pilots"), "{}", sitting.text());
}

#[test]
fn the_wheel_reads_what_stands_beside_and_chooses_nothing() {
    use article5::tui::input::{Input, Wheel};
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 24));
    sitting.begin("Pilot").press("2");
    let before = beside(&mut sitting);
    for _ in 0..30 {
        sitting.input(Input::Wheel(Wheel::Down));
    }
    assert_ne!(beside(&mut sitting), before);
    assert!(sitting.cursor_line().contains("▶ 2"), "{}", sitting.text());
    for _ in 0..30 {
        sitting.input(Input::Wheel(Wheel::Up));
    }
    assert_eq!(beside(&mut sitting), before);
}

/// Where there is more below, the keys that people try show it, on every kind of page and in small windows.
#[test]
fn whatever_has_more_below_is_scrolled_by_the_keys_that_people_try() {
    let ways = [
        "",
        "Enter",
        "Enter a",
        "Enter a \"Pilot\" Tab Tab Tab",
        "Enter a F1",
        "Enter e",
        "Enter F9",
        "Enter t",
        "Enter t Home Enter",
        "Enter t Home Enter Enter",
        "Enter t Home Enter Enter Enter",
        "Enter t Home Enter Enter Enter 1 Enter",
        "Enter t Home Enter Enter Enter 1 Enter F1",
        "Enter w",
        "Enter w \"ACME\" Up Enter",
        "Enter w \"ACME\" Up Enter e",
        "Enter w \"ACME\" Up Enter Esc",
        "Enter a \"Pilot\" Up Up Enter",
        "Enter a \"Pilot\" Up Up Enter w",
        "Enter a \"Pilot\" Up Up Enter t",
        "Enter a \"Pilot\" Up Up Enter F8",
        "Enter a \"Pilot\" Up Up Enter m",
        "Enter a \"Pilot\" Up Up Enter r",
        "Enter a \"Pilot\" Up Up Enter r F8",
        "Enter a \"Pilot\" Up Up Enter r e",
        "Enter a \"Pilot\" Up Up Enter r s",
        "Enter a \"Pilot\" Up Up Enter r F2",
        "Enter a \"Pilot\" Up Up Enter r F3",
        "Enter a \"Pilot\" Up Up Enter r F4",
        "Enter a \"Pilot\" Up Up Enter r Down Enter",
        "Enter a \"Pilot\" Up Up Enter q",
        "Enter a \"Pilot\" Up Up Enter h Delete",
    ];
    for keys in ways {
        for size in [(40, 10), (80, 24)] {
            for down in ["PgDn", "Down"] {
                let folder = tempfile::tempdir().unwrap();
                let mut sitting = Sitting::at(folder.path(), size);
                sitting.press(keys);
                if !sitting.text().contains('↓') && !sitting.shows("more below (PgDn)") {
                    continue;
                }
                // Where a mark stands, it goes through the lines first, and stops at the last one.
                if down == "Down" && (sitting.is_typing() || sitting.text().contains('▶')) {
                    continue;
                }
                let before = sitting.text();
                // A mark goes through what is seen before the page follows it.
                let most = if down == "Down" { 30 } else { 1 };
                let follows = (0..most).any(|_| {
                    sitting.press(down).sees_no("That key does nothing here");
                    sitting.text() != before
                });
                assert!(follows, "{keys} at {size:?}: {down}\n{before}");
            }
        }
    }
}

#[test]
fn a_story_and_the_reasons_behind_an_answer_are_read_to_their_end() {
    for keys in ["", "Enter 1 Enter"] {
        for key in ["Down", "PgDn"] {
            let folder = tempfile::tempdir().unwrap();
            let mut sitting = Sitting::at(folder.path(), (40, 10));
            sitting.press("Enter t Home Enter Enter").press(keys);
            let whole = sitting.resize((40, 200)).text();
            let whole: Vec<&str> = whole.lines().skip(2).take_while(|line| !line.starts_with('─')).collect();
            let whole = flat(&whole.join(" "));
            let mut read = flat(&sitting.resize((40, 10)).text());
            for _ in 0..100 {
                read = format!("{read} {}", flat(&sitting.press(key).text()));
            }
            let missing: Vec<&str> = whole.split(' ').filter(|word| !read.contains(word)).collect();
            assert!(missing.is_empty(), "{keys} {key}: {missing:?}\n{}", sitting.text());
        }
    }
}

#[test]
fn what_a_key_did_is_told_beside_the_focus_in_every_window() {
    for size in crate::sitting::SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.begin("Pilot");
        let told = "Nothing is chosen yet";
        for (keys, told) in
            [("Enter", told), ("2 F12", "That key does nothing here"), ("m F12", "That key does nothing")]
        {
            sitting.press(keys);
            let text = sitting.text();
            let at = text.lines().position(|line| line.contains(told)).unwrap_or_else(|| panic!("{told}\n{text}"));
            let focus = usize::from(sitting.cursor().y);
            assert!(at > focus && at <= focus + 12, "{keys} at {size:?}: {focus} {at}\n{text}");
        }
    }
}

#[test]
fn a_note_at_a_quick_question_is_kept_and_leads_back_to_the_list() {
    let folder = tempfile::tempdir().unwrap();
    let (mut sitting, rules) = (Sitting::at(folder.path(), (80, 24)), rules());
    sitting.begin("Pilot").answer(&rules, &story(&["scope.works-things-out", "scope.based-in-eu", "scope.uses"]), 7);
    let quick = rules.rulebook.rules.iter().map(|rule| &rules.rulebook.item(rule.quick).name);
    let at = sitting.cursor_line();
    sitting.press("t").sees("Note").press("h i Esc Esc");
    assert_eq!(sitting.cursor_line(), at);
    let check = sitting.check();
    let noted: Vec<_> = quick.filter(|name| check.remark(name, Remark::Note) == "hi").collect();
    assert_eq!(noted.len(), 1, "{}", sitting.text());
    sitting.press("w").sees("Why we ask").press("Esc").press("r").sees("Result |");
}

#[test]
fn the_answers_keep_their_words_together_in_the_smallest_window() {
    let folder = tempfile::tempdir().unwrap();
    let (mut sitting, rules) = (Sitting::at(folder.path(), (80, 24)), rules());
    sitting.begin("Pilot").answer(&rules, &story(&["scope.works-things-out", "scope.based-in-eu", "scope.uses"]), 7);
    sitting.resize((40, 10));
    let text = sitting.text();
    let footer = text.trim_end().lines().last().unwrap_or_default();
    for answer in ["1 Yes", "2 No", "3 Not sure", "Enter", "Esc", "F1"] {
        assert!(footer.contains(answer), "{answer}\n{text}");
    }
}
