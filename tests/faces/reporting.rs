//! The report that is wanted: chosen on a screen, written by Enter, told where; Esc goes back.

use std::path::PathBuf;

use article5::check::{Field, Step};

use crate::sitting::{Sitting, story};

/// A check with a result on the screen, and an owner who is named.
fn result(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    let at = |wanted| Field::ALL.iter().position(|field| *field == wanted).unwrap();
    let tabs = vec!["Tab"; at(Field::Owner) - at(Field::Name)].join(" ");
    sitting.press("Enter a \"Pilot\"").press(&tabs).press("\"Zoe Quist\"").home();
    // The form is gone on with where it was left, and gone through to its end.
    sitting.press("Home Enter Tab Tab Enter");
    sitting.answer(&crate::sitting::rules(), &story(&[]), 400);
    sitting.press("r").resize(size);
    (folder, sitting)
}

fn reports(sitting: &Sitting) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(sitting.folder.join("reports")) else { return Vec::new() };
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    paths
}

fn ends(path: &std::path::Path, ending: &str) -> bool {
    path.to_string_lossy().ends_with(ending)
}

#[test]
fn one_page_as_web_page_is_what_enter_writes() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = result(size);
        sitting.press("e").sees("[one page]").sees("[web page]").sees("[as written]");
        assert!(reports(&sitting).is_empty());
        let before = sitting.check().steps.len();
        sitting.press("Right Esc");
        assert!(reports(&sitting).is_empty());
        assert_eq!(sitting.check().steps.len(), before);
        sitting.press("e Enter").sees("The report is written");
        let written = reports(&sitting);
        assert!(written.len() == 1 && ends(&written[0], "-one-page.html"), "{written:?}");
        assert!(std::fs::read_to_string(&written[0]).unwrap().contains("Zoe Quist"));
        let last = sitting.check().steps.pop().unwrap().did;
        assert!(
            matches!(&last, Step::Exported { format, length } if format == "html" && length == "short"),
            "{last:?}"
        );
    }
}

#[test]
fn a_memo_as_text_without_names_lies_beside_the_page() {
    let (_folder, mut sitting) = result((140, 40));
    sitting.press("e Enter Enter e Right Down Left Down Right").sees("[full memo]").sees("[plain text]");
    sitting.sees("[left out]").press("Enter").sees("The report is written").sees(".txt");
    let written = reports(&sitting);
    assert_eq!(written.len(), 2, "{written:?}");
    let memo = written.iter().find(|path| ends(path, "-without-names.txt")).unwrap();
    let text = std::fs::read_to_string(memo).unwrap();
    assert!(!text.contains("Quist") && text.contains("Person 1"), "{text}");
    let last = sitting.check().steps.pop().unwrap().did;
    assert!(matches!(&last, Step::Exported { format, length } if format == "txt" && length == "full"), "{last:?}");
}

#[test]
fn a_word_file_is_a_word_file() {
    let (_folder, mut sitting) = result((140, 40));
    sitting.press("e Down Right").sees("[Word file]").press("Enter").sees("The report is written");
    let written = reports(&sitting);
    assert!(written.len() == 1 && std::fs::read(&written[0]).unwrap().starts_with(b"PK"), "{written:?}");
}

#[test]
fn the_result_is_copied_as_text_with_its_reasons() {
    let (_folder, mut sitting) = result((80, 24));
    let steps = sitting.check().steps.len();
    sitting.press("F6").sees("asked to copy");
    let heard = sitting.heard();
    let copied = heard[0].strip_prefix("copy ").unwrap();
    let verdict = article5::logic::Verdict::ALL.iter().any(|verdict| copied.contains(verdict.words()));
    assert!(heard.len() == 1 && verdict && copied.lines().count() > 20, "{copied}");
    assert_eq!(sitting.check().steps.len(), steps, "copying writes nothing");
}

#[test]
fn what_was_written_can_be_opened_and_its_place_copied() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = result(size);
        sitting.press("e Enter").sees("The report is written").sees("Open it").sees("Copy where it lies");
        let file = reports(&sitting).remove(0);
        sitting.press("Down Enter").sees("handed to the program").press("Down Enter Down Enter").sees("asked to copy");
        let shown = article5::files::shown(&file);
        let folder = file.parent().unwrap().display().to_string();
        assert_eq!(
            sitting.heard(),
            [format!("open {}", file.display()), format!("open {folder}"), format!("copy {shown}")]
        );
        // The page stays until somebody goes on.
        sitting.press("Home Enter").sees("Result");
    }
}

#[test]
fn what_cannot_be_opened_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let inside = folder.path().join("gone");
    let mut sitting = Sitting::at(&inside, (80, 24));
    sitting.begin("Pilot").press("r e Enter").sees("The report is written");
    sitting.press("Down Enter").sees("no such program").sees("Open it");
    assert!(sitting.heard().is_empty());
}
