//! What cannot be saved is said until it is saved, and nobody leaves without being asked.

use std::path::Path;

use article5::check::Remark;

use crate::sitting::{SIZES, Sitting, records};

/// Makes every further write of the record fail: its folder is gone, and none can be made in its place.
fn break_folder(folder: &Path) {
    let place = records(folder).remove(0).parent().unwrap().to_owned();
    std::fs::rename(&place, folder.join("away")).unwrap();
    std::os::unix::fs::symlink("nowhere", &place).unwrap();
}

fn mend_folder(folder: &Path) {
    let data = article5::record::DataFolder::choose(Some(folder.to_owned())).unwrap();
    std::fs::remove_file(data.records()).unwrap();
    std::fs::rename(folder.join("away"), data.records()).unwrap();
}

fn unsaved(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), size);
    sitting.begin("Pilot");
    break_folder(folder.path());
    sitting.press("1 Enter");
    (folder, sitting)
}

#[test]
fn a_form_that_was_left_half_filled_is_gone_on_with_at_the_same_field() {
    for leaves in ["Ctrl+q", "Ctrl+c", "Esc", ""] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.press("Enter a \"Pilot\" Tab \"It sums up calls\" Tab Tab");
        let at = sitting.cursor_line();
        // Without a key, the power is gone.
        sitting.press(leaves);
        let mut sitting = sitting.again((80, 24));
        sitting.sees("Pilot").press("Home Enter").sees("Describe the tool").sees("It sums up calls");
        assert_eq!(sitting.cursor_line(), at, "{leaves:?}\n{}", sitting.text());
        assert!(sitting.is_typing());
        // Behind the form, the way goes on with the questions.
        sitting.press("Tab Tab Tab Tab Tab Tab Enter").sees("Is the law about this tool?");
        let mut sitting = sitting.again((80, 24));
        sitting.press("Home Enter").sees("Is the law about this tool?").sees_no("Welcome back");
        // What was only looked at on the way is no place to go on at.
        sitting.press("m Home Enter Tab Tab Esc").sees("All questions").press("h Enter");
        sitting.sees("Is the law about this tool?");
    }
}

#[test]
fn the_message_stays_until_everything_is_saved() {
    for size in SIZES {
        let (folder, mut sitting) = unsaved(size);
        sitting.sees("NOT SAVED").press("2").sees("NOT SAVED").press("F12").sees("NOT SAVED");
        sitting.press("F5").sees("NOT SAVED");
        sitting.press("t \"t stays a letter\" Esc").sees("NOT SAVED");
        mend_folder(folder.path());
        sitting.press("F5").sees_no("NOT SAVED");
        let check = sitting.check();
        assert_eq!(check.answers.len(), 1);
        assert!(check.remarks.values().any(|remarks| remarks.get(Remark::Note) == "t stays a letter"));
    }
}

#[test]
fn the_next_answer_saves_what_waited() {
    let (folder, mut sitting) = unsaved((80, 24));
    mend_folder(folder.path());
    sitting.press("1 Enter").sees_no("NOT SAVED");
    assert_eq!(sitting.check().answers.len(), 2);
}

#[test]
fn leaving_with_unsaved_answers_asks_first() {
    for leave in ["Ctrl+q", "Ctrl+c", "Esc Esc Esc", "r h"] {
        let (folder, mut sitting) = unsaved((80, 24));
        sitting.press(leave).sees("Some answers are not saved.");
        assert!(!sitting.has_ended());
        // Held keys do not get past the question.
        sitting.press("Ctrl+q Ctrl+q Ctrl+c").sees("Some answers are not saved.");
        assert!(!sitting.has_ended(), "{leave}");
        sitting.press("Enter").sees("Some answers are not saved.");
        sitting.press("Esc").sees_no("Some answers are not saved.").sees("NOT SAVED");
        sitting.press(leave);
        mend_folder(folder.path());
        sitting.press("Enter");
        assert!(sitting.has_ended() || sitting.shows("Your tools (1)"), "{leave}: {}", sitting.text());
        assert_eq!(sitting.check().answers.len(), 1);
    }
}

#[test]
fn leaving_without_the_answers_is_possible_but_never_the_first_choice() {
    let (folder, mut sitting) = unsaved((80, 24));
    sitting.press("Ctrl+q Down Down Enter");
    assert!(sitting.has_ended());
    mend_folder(folder.path());
    assert_eq!(sitting.check().answers.len(), 0);
}

#[test]
fn a_text_that_is_being_typed_when_the_disk_fails_is_asked_about_too() {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").press("t \"half a thought\"");
    break_folder(folder.path());
    sitting.press("Ctrl+q").sees("Some answers are not saved.");
    assert!(!sitting.has_ended());
    mend_folder(folder.path());
    sitting.press("Enter");
    assert!(sitting.has_ended());
    assert_eq!(sitting.check().remark("scope.works-things-out", Remark::Note), "half a thought");
    let mut sitting = sitting.again((80, 24));
    sitting.press("Enter").sees_no("Welcome back");
}

#[test]
fn a_check_that_is_not_being_saved_is_not_thrown_away_unasked() {
    let folder = tempfile::tempdir().unwrap();
    let blocked = folder.path().join("blocked");
    std::fs::write(&blocked, "").unwrap();
    let mut sitting = Sitting::at(&blocked, (80, 24));
    if sitting.shows("Welcome.") {
        sitting.press("Enter");
    }
    sitting.sees("Your checks cannot be seen.").press("Esc");
    sitting.press("a").sees("Nothing can be saved").press("Down Enter \"Pilot\" Tab");
    sitting.sees("not being saved").press("Ctrl+q").sees("If you leave now, this check is gone.");
    assert!(!sitting.has_ended());
    sitting.press("Enter").sees("Pilot").press("Esc Down Enter").sees("Your checks cannot be seen.");
}
