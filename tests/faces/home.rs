//! The list of all tools: order, filter, archive, groups, copies, and what needs somebody.

use std::path::PathBuf;
use std::time::Duration;

use article5::check::{Step, Why};
use article5::desk::Desk;
use article5::logic::Answer;
use article5::record::{DataFolder, read};
use article5::tui::input::{Burst, GAP, Input};
use article5::tui::key::{Code, Key, Typed, parse};
use jiff::civil::date;

use crate::sitting::{FEELINGS, Sitting, describe_keys, records, rules, story};

/// Three checks, each with a name and a person who answers for it, and home on the screen.
fn three(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.press("Enter");
    for (name, owner) in [("Badge reader", "Zoe"), ("Call mood", "Ann"), ("Aisle counter", "Mo")] {
        sitting.press("a").press(&format!("\"{name}\"")).press(&to_owner()).press(&format!("\"{owner}\"")).home();
    }
    sitting.resize(size);
    (folder, sitting)
}

/// One that is answered as in this story, with a person who answers for it, and one that is not; home on the screen.
fn answered_and_another(said: &dyn Fn(&str) -> Answer) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.press("Enter a \"Call mood\"").press(&to_owner()).press("\"Ann\"").home();
    sitting.press("Home Enter Home Enter").press(&describe_keys("")).answer(&rules(), said, 400).home();
    sitting.begin("Badge reader").home();
    (folder, sitting)
}

/// The keys from the name of the tool to who answers for it.
fn to_owner() -> String {
    let fields = article5::check::Field::ALL;
    let at = |wanted| fields.iter().position(|field| *field == wanted).unwrap();
    let tabs = at(article5::check::Field::Owner) - at(article5::check::Field::Name);
    vec!["Tab"; tabs].join(" ")
}

/// The names in the order in which the list shows them.
fn names(sitting: &mut Sitting) -> Vec<&'static str> {
    let text = sitting.text();
    let mut found: Vec<(usize, &str)> = Vec::new();
    let list = &text[text.find("Your tools").unwrap()..text.find("Add a tool").unwrap()];
    for name in ["Badge reader", "Call mood", "Aisle counter"] {
        // What stands beside the list repeats the name with the focus; the list itself begins at the left.
        // A message below the mark begins further left than the names.
        let is_row = |line: &&str| line.chars().nth(1).is_some_and(|first| [' ', '▶'].contains(&first));
        let is_it = |line: &str| line.chars().skip(1).take(20).collect::<String>().contains(name);
        let at = list.lines().position(|line| is_row(&line) && is_it(line));
        found.extend(at.map(|at| (at, name)));
    }
    found.sort_unstable();
    found.into_iter().map(|(_, name)| name).collect()
}

/// The record of the check with this name.
fn path_of(sitting: &Sitting, name: &str) -> PathBuf {
    let mut paths = records(&sitting.folder);
    paths.retain(|path| read(path).unwrap().check.tool.title() == name);
    assert_eq!(paths.len(), 1, "{name}");
    paths.remove(0)
}

/// To the line of this check.
fn go_to<'a>(sitting: &'a mut Sitting, name: &str) -> &'a mut Sitting {
    sitting.press("Home");
    for _ in 0..10 {
        if sitting.cursor_line().contains(name) {
            break;
        }
        sitting.press("Down");
    }
    assert!(sitting.cursor_line().contains(name), "{}", sitting.text());
    sitting
}

#[test]
fn sorting_goes_round_and_stays_on_the_check() {
    let (_folder, mut sitting) = three((140, 40));
    let first = names(&mut sitting);
    assert_eq!(first.len(), 3, "{}", sitting.text());
    go_to(&mut sitting, "Call mood").press("s");
    assert_eq!(names(&mut sitting), ["Aisle counter", "Badge reader", "Call mood"], "{}", sitting.text());
    assert!(sitting.cursor_line().contains("Call mood"), "{}", sitting.text());
    sitting.press("s s");
    assert_eq!(names(&mut sitting), ["Call mood", "Aisle counter", "Badge reader"], "{}", sitting.text());
    sitting.press("S S");
    assert_eq!(names(&mut sitting), first);
}

#[test]
fn a_filter_finds_names_and_owners_and_esc_clears_it() {
    let (_folder, mut sitting) = three((140, 40));
    sitting.press("f \"aNN\"");
    assert!(sitting.is_typing());
    assert_eq!(names(&mut sitting), ["Call mood"], "{}", sitting.text());
    sitting.press("Enter");
    assert!(!sitting.is_typing());
    assert_eq!(names(&mut sitting), ["Call mood"]);
    // Outside the field the filter is still at work; Esc shows all and does not leave.
    sitting.sees("Esc show all").press("Esc");
    assert_eq!(names(&mut sitting).len(), 3, "{}", sitting.text());
    sitting.press("f \"reader\" Esc");
    assert!(!sitting.is_typing());
    assert_eq!(names(&mut sitting).len(), 3);
    sitting.press("f").press("\"no such\"");
    assert!(names(&mut sitting).is_empty());
}

#[test]
fn no_letter_acts_while_a_text_field_is_open() {
    let (_folder, mut sitting) = three((80, 24));
    let before: Vec<Vec<u8>> = records(&sitting.folder).iter().map(|path| std::fs::read(path).unwrap()).collect();
    for field in ["f", "F7"] {
        go_to(&mut sitting, "Call mood").press(field).press("\"cgzrvsafu\" Del Backspace paste:\"z c\\nDel\"");
        assert!(sitting.is_typing());
        sitting.press("Esc");
        assert!(!sitting.is_typing());
    }
    let after: Vec<Vec<u8>> = records(&sitting.folder).iter().map(|path| std::fs::read(path).unwrap()).collect();
    assert_eq!(before, after);
}

#[test]
fn a_copy_is_told_from_its_original_also_where_both_need_somebody() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 200).home().press("F6 Down Enter");
    let text = sitting.text();
    let needs = text[..text.find("Your tools").unwrap()].lines().filter(|line| line.contains("Pilot"));
    let needs: Vec<bool> = needs.map(|line| line.contains(Why::Copy.words())).collect();
    assert!(needs == [true, false] || needs == [false, true], "{text}");
}

#[test]
fn a_copy_leaves_the_original_untouched() {
    for (keys, why) in [("F6 Down Enter", Why::Copy), ("F6 Down Down Enter", Why::Recheck)] {
        let (_folder, mut sitting) = three((140, 40));
        let original = path_of(&sitting, "Call mood");
        let before = std::fs::read(&original).unwrap();
        let known = records(&sitting.folder);
        go_to(&mut sitting, "Call mood").press(keys);
        assert_eq!(std::fs::read(&original).unwrap(), before);
        let mut made = records(&sitting.folder);
        made.retain(|path| !known.contains(path));
        let copy = read(&made[0]).unwrap();
        assert_eq!(made.len(), 1);
        assert_eq!(copy.check.tool, read(&original).unwrap().check.tool);
        let from = &copy.check.standing.copied_from[0];
        assert_eq!((from.why, from.reference.as_str()), (why, original.file_stem().unwrap().to_str().unwrap()));
        // The copy has the focus, so that it can be opened at once.
        sitting.sees(&format!("Check {}", copy.header.reference)).sees("Your tools (4)");
    }
    let (_folder, mut sitting) = three((140, 40));
    // Going back is the first choice.
    sitting.press("F6 Enter");
    assert_eq!(records(&sitting.folder).len(), 3);
}

#[test]
fn closing_and_taking_up_again() {
    let (_folder, mut sitting) = three((80, 24));
    let path = path_of(&sitting, "Badge reader");
    sitting.sees("3 checks open");
    go_to(&mut sitting, "Badge reader").press("z").sees("Nothing is deleted").press("Down Enter");
    sitting.sees("2 checks open").sees("Z reopen");
    assert!(read(&path).unwrap().check.standing.closed);
    assert!(sitting.cursor_line().contains("closed"), "{}", sitting.text());
    sitting.press("z").sees("3 checks open");
    let record = read(&path).unwrap();
    assert!(!record.check.standing.closed && record.damage.is_none());
}

#[test]
fn the_archive_asks_hides_and_shows() {
    let (_folder, mut sitting) = three((80, 24));
    let path = path_of(&sitting, "Badge reader");
    let before = std::fs::read(&path).unwrap();
    // Staying is the first choice.
    go_to(&mut sitting, "Badge reader").press("Del").sees("Nothing is deleted").press("Enter");
    assert_eq!(std::fs::read(&path).unwrap(), before);
    go_to(&mut sitting, "Badge reader").press("Del Down Enter");
    assert!(read(&path).unwrap().check.standing.archived);
    assert!(std::fs::read(&path).unwrap().starts_with(&before));
    sitting.sees("Your tools (2)").sees("1 more in the archive").sees("2 checks open");
    assert_eq!(names(&mut sitting).len(), 2, "{}", sitting.text());
    sitting.press("v").sees("with the archive");
    assert_eq!(names(&mut sitting).len(), 3);
    go_to(&mut sitting, "Badge reader").press("z v");
    assert!(!read(&path).unwrap().check.standing.archived);
    assert_eq!(names(&mut sitting).len(), 3);
}

#[test]
fn a_burst_or_a_paste_archives_nothing() {
    for keys in ["Del Down Enter", "Del Enter", "x Del Down Enter", "Del Down Enter Enter"] {
        let (_folder, mut sitting) = three((80, 24));
        go_to(&mut sitting, "Badge reader");
        let mut burst = Burst::default();
        for (at, typed) in (1..).zip(parse(keys).unwrap()) {
            let Typed::Key(key) = typed else { continue };
            for input in burst.take(Input::Key(key), Duration::from_millis(at), sitting.is_typing()) {
                sitting.input(input);
            }
        }
        for input in burst.quiet(sitting.is_typing()) {
            sitting.input(input);
        }
        assert!(!read(&path_of(&sitting, "Badge reader")).unwrap().check.standing.archived, "{keys}");
        assert!(GAP > Duration::from_millis(5));
    }
    let (_folder, mut sitting) = three((80, 24));
    go_to(&mut sitting, "Badge reader").press("paste:\"Del\\nDown\\n\" Del paste:\"2\\n\\n\"");
    assert!(!read(&path_of(&sitting, "Badge reader")).unwrap().check.standing.archived);
}

#[test]
fn a_group_is_typed_shown_and_found() {
    let (_folder, mut sitting) = three((140, 40));
    let path = path_of(&sitting, "Call mood");
    go_to(&mut sitting, "Call mood").press("F7 \"Client North\" Enter").sees("Group: Client North");
    assert_eq!(read(&path).unwrap().check.standing.group, "Client North");
    sitting.press("f \"client\" Enter");
    assert_eq!(names(&mut sitting), ["Call mood"], "{}", sitting.text());
    // Nothing typed is no change; an emptied field takes the check out of its group.
    let steps = read(&path).unwrap().check.steps.len();
    sitting.press("Esc");
    go_to(&mut sitting, "Call mood").press("F7 Enter");
    assert_eq!(read(&path).unwrap().check.steps.len(), steps);
    sitting.press("F7 Ctrl+u Enter");
    assert_eq!(read(&path).unwrap().check.standing.group, "");
    // Leaving the program keeps what was typed.
    sitting.press("F7 \"South\" Ctrl+q");
    assert!(sitting.has_ended());
    assert_eq!(read(&path).unwrap().check.standing.group, "South");
}

#[test]
fn a_report_is_written_and_noted_in_the_record() {
    let (_folder, mut sitting) = three((80, 24));
    let path = path_of(&sitting, "Call mood");
    go_to(&mut sitting, "Call mood").press("e").sees("Report | Call mood");
    // Nothing is written before Enter, and Esc goes back.
    let steps = read(&path).unwrap().check.steps.len();
    sitting.press("Esc").sees("Your tools (3)");
    assert_eq!(read(&path).unwrap().check.steps.len(), steps);
    sitting.press("e Enter").sees("The report is written").press("Enter").sees("Your tools (3)");
    let last = read(&path).unwrap().check.steps.pop().unwrap();
    assert!(matches!(last.did, Step::Exported { .. }), "{last:?}");
}

#[test]
fn the_list_keeps_its_order_and_filter_while_a_check_is_open() {
    let (_folder, mut sitting) = three((80, 24));
    sitting.press("s f \"o\" Enter");
    let before = names(&mut sitting);
    sitting.press("Home Down Enter").sees_no("Your tools").home();
    assert_eq!(names(&mut sitting), before, "{}", sitting.text());
}

#[test]
fn focus_and_footer_at_small_sizes() {
    for size in [(80, 24), (40, 10)] {
        let (_folder, mut sitting) = three(size);
        for _ in 0..3 {
            let text = sitting.text();
            let y = sitting.cursor().y;
            let pointed: Vec<usize> =
                text.lines().enumerate().filter(|(_, line)| line.contains('▶')).map(|(y, _)| y).collect();
            assert_eq!(pointed, [usize::from(y)], "{size:?}\n{text}");
            let footer: String = text.lines().rev().take(3).collect::<Vec<_>>().join(" ");
            for key in ["Enter", "Esc"] {
                assert!(footer.split_whitespace().any(|word| word == key), "{key} at {size:?}\n{text}");
            }
            sitting.press("Down");
        }
        assert!(sitting.cursor_line().contains("Add a tool"), "{}", sitting.text());
        sitting.press("Home f \"mood\"");
        let text = sitting.text();
        assert!(sitting.cursor_line().contains("Filter: mood"), "{size:?}\n{text}");
        // What fits is seen while it is typed, and the heading is whole.
        assert_eq!(names(&mut sitting), ["Call mood"], "{size:?}\n{text}");
        sitting.sees("Your tools (1 of 3)");
        let footer = text.trim_end().lines().rev().take(3).collect::<Vec<_>>().join(" ");
        assert!(footer.contains("Enter") && footer.contains("Esc"), "{size:?}\n{text}");
        assert!(!footer.contains("archive"), "{size:?}\n{text}");
    }
}

#[test]
fn a_list_that_is_remembered_is_whole_before_the_rules_are_read() {
    let (folder, sitting) = three((140, 40));
    drop(sitting);
    // Only files that were left alone for a while are remembered.
    std::thread::sleep(Duration::from_millis(2300));
    drop(Sitting::at(folder.path(), (140, 40)));
    let first_sight = || {
        let mut sitting = Sitting::at_first_sight(folder.path(), (140, 40));
        assert!(sitting.waits_for_quiet() && !sitting.has_read_the_rules(), "the rules are not read yet");
        let first = sitting.text();
        assert_eq!(names(&mut sitting).len(), 3, "{first}");
        (sitting, first)
    };
    let (mut sitting, first) = first_sight();
    sitting.be_quiet();
    assert!(sitting.has_read_the_rules());
    assert_eq!(sitting.text(), first, "nothing on the screen changes when the rules are read");
    sitting.rest();
    assert!(!sitting.waits_for_quiet());
    let (mut sitting, first) = first_sight();
    sitting.press("Enter");
    assert!(sitting.has_read_the_rules() && sitting.text() != first, "a key finds everything that it needs");
}

#[test]
fn the_check_with_the_mark_is_looked_into_once_somebody_rests_there() {
    let (folder, mut sitting) = answered_and_another(&story(FEELINGS));
    let (rule, plan) = ("(f) Feelings at work or in education ▲ PROHIBITED", "Nothing is planned yet.");
    // What the list knows stands there at once; the record is read when nothing else is to be done.
    go_to(&mut sitting, "Call mood").sees("Responsible here: Ann").sees_no(rule).rest();
    sitting.sees(rule).sees("NOT CAUGHT: a, b, ba, bb, c, d, e, g, h").sees(plan);
    assert!(!sitting.waits_for_quiet(), "once is enough");
    // Of another check nothing of that is told, and a flood of keys reads nothing.
    std::fs::remove_file(path_of(&sitting, "Badge reader")).unwrap();
    let keys = [Code::Down, Code::Up].map(|code| Input::Key(Key::plain(code)));
    sitting.flood(keys.iter().cycle().take(999).cloned().collect());
    for _ in 0..5 {
        sitting.press("Up");
        let here = sitting.cursor_line().contains("Call mood");
        assert!(here == sitting.shows(plan) && here != sitting.waits_for_quiet(), "{}", sitting.text());
    }
    // What cannot be read is not tried again and again.
    go_to(&mut sitting, "Badge reader").rest();
    assert!(!sitting.waits_for_quiet());
    // The plan, and who does it.
    let call_mood = path_of(&sitting, "Call mood");
    drop(sitting);
    let (planned, title) = (date(2026, 12, 4), "Call mood");
    let desk_rules = rules();
    let data = DataFolder::choose(Some(folder.path().to_owned())).unwrap();
    let (on, at) = (date(2026, 11, 22), crate::sitting::now());
    let desk = Desk { folder: Ok(&data), loaded: &desk_rules, on, now: at, today: on };
    let task = desk_rules.rulebook.consequences.plan[1].clone();
    let did =
        Step::Planned { task: task.id, date: Some(planned), who: "Jonas".to_owned(), note: String::new(), done: false };
    desk.change_at(&call_mood, None, did).unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    go_to(&mut sitting, title).rest();
    sitting.sees("Next in the removal plan").sees(&task.label).sees("Jonas, 4 December 2026");
}

#[test]
fn rules_that_begin_to_apply_are_told_where_a_check_may_come_under_them() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting
        .begin("Pilot")
        .answer(&rules(), &story(FEELINGS), 400)
        .home()
        .sees("Needs you first")
        .sees_no("begin to apply");
    sitting.begin("Other").home().sees("on 2 December 2026 2 rules begin to apply");
    go_to(&mut sitting, "Other").press("Del Down Enter").sees("1 more in the archive").sees_no("begin to apply");
}

#[test]
fn a_verdict_with_its_day_takes_no_column_from_the_others() {
    let pictures: &[&str] = &["scope.works-things-out", "scope.based-in-eu", "scope.uses"];
    let said = |name: &str| match story(pictures)(name) {
        Answer::No if name.starts_with("ba.") => Answer::NotSure,
        answer => answer,
    };
    let (_folder, mut sitting) = answered_and_another(&said);
    sitting.sees("? OPEN, RULE FROM 2 DEC 22 Nov").sees("Responsible").sees("Call mood Ann");
    go_to(&mut sitting, "Call mood").sees("? OPEN, RULE FROM 2 DECEMBER 2026");
}

#[test]
fn nothing_needs_anybody_where_there_is_no_tool_and_no_word_stands_there_twice() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.press("Enter").sees_no("begin to apply").sees_no("Needs you");
    sitting.begin("Pilot").home().sees("Needs you: 1 check open").sees("begin to apply");
    sitting.press("Enter").answer(&rules(), &story(FEELINGS), 400);
    sitting.home().begin("Other").home().sees("Needs you first").sees_no("Needs you:").sees("Also:");
}
