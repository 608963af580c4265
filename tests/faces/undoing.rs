//! Undo in a text takes back what a person thinks of as one thing: a word, a paste, a piece that was deleted.

use crate::sitting::{Sitting, sitting};

/// A field of several lines, with what was typed into it.
fn note(keys: &str) -> (tempfile::TempDir, Sitting) {
    let (folder, mut sitting) = sitting();
    sitting.begin("Pilot").press("t").press(keys);
    (folder, sitting)
}

fn note_of(sitting: &mut Sitting) -> String {
    let text = sitting
        .press("Esc")
        .check()
        .remarks
        .values()
        .next()
        .map(|remarks| remarks.get(article5::check::Remark::Note).to_owned());
    sitting.press("t");
    text.unwrap_or_default()
}

#[test]
fn undo_takes_back_a_word_and_not_a_letter() {
    let (_folder, mut sitting) = note("\"Écrit par l'équipe, naïvement\" Ctrl+z");
    assert_eq!(note_of(&mut sitting), "Écrit par l'équipe,");
    let (_folder, mut sitting) = note("\"one two three\" Ctrl+z Ctrl+z Ctrl+y");
    assert_eq!(note_of(&mut sitting), "one two");
    let (_folder, mut sitting) = note("\"one two three\" Ctrl+z Ctrl+z Ctrl+z Ctrl+z");
    assert_eq!(note_of(&mut sitting), "");
}

#[test]
fn a_long_text_is_undone_to_its_beginning() {
    let words = "word ".repeat(300);
    let undo = "Ctrl+z ".repeat(300);
    let (_folder, mut sitting) = note(&format!("\"{words}\" {undo}"));
    assert_eq!(note_of(&mut sitting), "");
    let (_folder, mut sitting) = note(&format!("\"{words}\" {undo} {}", undo.replace('z', "y")));
    assert_eq!(note_of(&mut sitting), words.trim_end());
}

#[test]
fn a_paste_and_a_deletion_are_undone_on_their_own() {
    let (_folder, mut sitting) = note("\"Before \" paste:\"a mail\\nof two lines\" Ctrl+z");
    assert_eq!(note_of(&mut sitting), "Before");
    let (_folder, mut sitting) = note("\"kept all of it\" Ctrl+w Ctrl+w Ctrl+z Ctrl+z");
    assert_eq!(note_of(&mut sitting), "kept all of it");
    let (_folder, mut sitting) = note("\"kept all\" Backspace Backspace Backspace Ctrl+z");
    assert_eq!(note_of(&mut sitting), "kept all");
    // What is typed elsewhere is a thing of its own.
    let (_folder, mut sitting) = note("\"behind\" Home \"set\" Ctrl+z");
    assert_eq!(note_of(&mut sitting), "behind");
}
