//! Checks that are marked at home: compared, joined, put into a group.

use article5::record::read;

use crate::sitting::{Sitting, records};

/// Checks with these names, and home on the screen.
fn checks(names: &[&str], size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    for (index, name) in names.iter().enumerate() {
        sitting.begin(name).press(if index % 2 == 0 { "1 Enter" } else { "3 Enter" }).home();
    }
    sitting.resize(size);
    (folder, sitting)
}

#[test]
fn two_are_compared_and_nothing_is_written() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = checks(&["Badge reader", "Call mood", "Aisle counter"], size);
        let steps = || records(&sitting.folder).iter().map(|path| read(path).unwrap().check.steps.len()).sum::<usize>();
        let before = steps();
        let mut names = Vec::new();
        for keys in ["Home Space", "Down Space"] {
            let line = sitting.press(keys).cursor_line();
            names.push(line.split("  ").next().unwrap().trim_matches(|c: char| !c.is_alphabetic()).to_owned());
        }
        sitting.sees("2 marked").press("F7").sees("Compare them").press("Enter");
        sitting.sees(&format!("{} and {}", names[0], names[1])).press("Esc").sees("2 marked");
        assert_eq!(records(&sitting.folder).len(), 3);
        let after: usize = records(&sitting.folder).iter().map(|path| read(path).unwrap().check.steps.len()).sum();
        assert_eq!(before, after);
        // A mark belongs to a check, and goes with it into another order.
        sitting.press("s").sees("2 marked").press("Space").sees("1 marked");
    }
}

#[test]
fn joining_asks_where_names_differ_and_makes_a_new_check() {
    let (_folder, mut sitting) = checks(&["Badge reader", "Call mood"], (80, 24));
    sitting.press("Home Space Down Space F7").sees("Join them");
    // What stands first joins nothing.
    sitting.press("Down Down Enter").sees("The names of the tools differ").press("Enter").sees("Your tools (2)");
    assert_eq!(records(&sitting.folder).len(), 2);
    sitting.press("F7 Down Down Enter Down Enter").sees("Joined |");
    assert_eq!(records(&sitting.folder).len(), 3);
    sitting.press("Esc").sees("Your tools (3)").sees_no("marked");
}

#[test]
fn a_conflict_goes_the_way_of_the_check_that_is_believed() {
    let (_folder, mut sitting) = checks(&["Badge reader", "Badge reader"], (140, 40));
    let old = records(&sitting.folder);
    sitting.press("Home Space Down Space F7 Down Down Down").sees("believe Badge reader");
    let line = sitting.cursor_line();
    let believed = old.iter().find(|path| line.contains(&*path.file_stem().unwrap().to_string_lossy())).unwrap();
    sitting.press("Enter").sees("Joined |");
    let new = records(&sitting.folder).into_iter().find(|path| !old.contains(path)).unwrap();
    let given = |path: &std::path::Path| -> Vec<_> {
        read(path).unwrap().check.answers.into_values().map(|given| given.answer).collect()
    };
    assert_eq!(given(&new), given(believed));
}

#[test]
fn several_go_into_a_group_together() {
    let (_folder, mut sitting) = checks(&["Badge reader", "Call mood", "Aisle counter"], (80, 24));
    sitting.press("Home Space Down Space F7").press("End Up Enter").sees("The group of 2 checks");
    sitting.press("\"North\" Enter");
    let groups: Vec<String> =
        records(&sitting.folder).iter().map(|path| read(path).unwrap().check.standing.group).collect();
    assert_eq!(groups.iter().filter(|group| *group == "North").count(), 2, "{groups:?}");
    // Nothing is marked any more.
    sitting.sees_no("marked");
}

/// Two people answered the same questions about one tool: their names tell the checks apart.
#[test]
fn two_checks_of_one_tool_are_told_apart_by_those_who_filled_them_in() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.press("Enter");
    for (name, answer) in [("Ana Kos", "1"), ("Ben Maas", "2")] {
        let on = ["Tab"; 8].join(" ");
        sitting.press(&format!("a \"Badge reader\" Tab \"{name}\" {on} Enter {answer} Enter")).home();
    }
    sitting.press("Home Space Down Space F7").sees("believe Badge reader (A5-").press("Home Enter");
    let header = sitting.line(0);
    assert!(header.contains("Compare | Badge reader (") && !header.contains("A5-"), "{header}");
    sitting.sees("Badge reader (Ana Kos)").sees("Badge reader (Ben Maas)");
    sitting.press("Esc F7 Down Down Enter").sees("Joined | Badge reader (");
    // One person and a re-check of the same: the copy is told; without anything else the references tell.
    let (_folder, mut sitting) = checks(&["Badge reader"], (140, 40));
    sitting.press("F6 Down Enter").home();
    sitting.press("Home Space Down Space F7 Enter");
    let header = sitting.line(0);
    assert!(header.contains("Compare |"), "{}", sitting.text());
}
