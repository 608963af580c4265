//! The terminal's own cursor stands on the choice that holds, on whichever line that comes: readers and braille lines
//! follow it.

use crate::sitting::{MET, SIZES, Sitting, rules, story};

/// The line with the cursor, from the cursor on.
fn from_cursor(sitting: &mut Sitting) -> String {
    let column = usize::from(sitting.cursor().x);
    sitting.cursor_line().chars().skip(column).collect()
}

#[test]
fn the_cursor_stands_on_the_choice_that_holds() {
    let rules = rules();
    for size in SIZES {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting.press("Down Right");
        assert!(from_cursor(&mut sitting).starts_with("[Dark]"), "{size:?}\n{}", sitting.text());
        sitting.press("Down").press("Enter");
        sitting.press("a \"Pilot\" Tab Tab Tab Tab Tab Tab");
        assert!(from_cursor(&mut sitting).starts_with('▶'), "nothing is chosen yet\n{}", sitting.text());
        for (key, told) in [("4", "(o) 4 in use"), ("1", "(o) 1 an idea"), ("5", "(o) 5 switched off")] {
            sitting.press(key);
            assert!(from_cursor(&mut sitting).starts_with(told), "{size:?}: {told}\n{}", sitting.text());
        }
        sitting.press("Enter Enter").answer(&rules, &story(MET), 200).press("r").press("s");
        for (key, told) in [("Shift+Tab 2", "(o) 2 Reviewer"), ("1", "(o) 1 Assessor")] {
            sitting.press(key);
            assert!(from_cursor(&mut sitting).starts_with(told), "{size:?}: {told}\n{}", sitting.text());
        }
        sitting.press("Esc").press("e Down Right");
        assert!(from_cursor(&mut sitting).starts_with("[Word file]"), "{size:?}\n{}", sitting.text());
        sitting.press("Esc").press("F9 Down");
        assert!(from_cursor(&mut sitting).starts_with("[Dark]"), "{size:?}\n{}", sitting.text());
    }
}
