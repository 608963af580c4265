//! What people type who do not know the word that the program has: each face leads them to the act, and does nothing.

#![cfg(unix)]
use article5::check::Step;
use article5::words::{Lang, within};

use crate::sitting::Sitting;
use crate::talk::{about_a_tool, check, talk};

/// What is typed, the word of line mode to which it leads, and words of the line on the screen.
const ENGLISH: [(&str, &str, &str); 13] = [
    ("print", "report: ", "write a report"),
    ("pdf", "report: ", "write a report"),
    ("export", "report: ", "write a report"),
    ("save", "quit: ", "save and leave"),
    ("delete", "archive: ", "put the check into the archive"),
    ("rename", "describe: ", "describe the tool"),
    ("share", "ask: ", "write the open questions for colleagues"),
    ("email", "ask: ", "write the open questions for colleagues"),
    ("language", "language: ", "language, look and signs"),
    ("colours", "language: ", "language, look and signs"),
    ("exit", "quit: ", "save and leave"),
    ("deadline", "by when: ", "by when it has to be known"),
    ("glossary", "words: ", "words explained"),
];

const DUTCH: [(&str, &str); 9] = [
    ("afdrukken", "rapport: "),
    ("exporteren", "rapport: "),
    ("verwijderen", "archiveer: "),
    ("wissen", "archiveer: "),
    ("delen", "vraag: "),
    ("mailen", "vraag: "),
    ("kleuren", "taal: "),
    ("afsluiten", "stop: "),
    ("termijn", "wanneer: "),
];

#[test]
fn line_mode_finds_an_act_by_any_word_for_it_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<String> = ENGLISH.iter().map(|(typed, ..)| format!("search {typed}\n")).collect();
    let told = about_a_tool(folder.path(), &format!("1\n\n{}q\n", lines.concat()));
    for (typed, leads_to, _) in ENGLISH {
        assert!(told.contains(leads_to), "{typed}: {told}");
    }
    let folder = tempfile::tempdir().unwrap();
    let lines: Vec<String> = DUTCH.iter().map(|(typed, _)| format!("zoek {typed}\n")).collect();
    let told = about_a_tool(folder.path(), &format!("language nl\n1\n\n{}stop\n", lines.concat()));
    for (typed, leads_to) in DUTCH {
        assert!(told.contains(leads_to), "{typed}: {told}");
    }
}

#[test]
fn a_word_that_is_no_command_names_the_command_and_does_nothing() {
    for (typed, leads_to) in
        [("print", "Perhaps you mean: report: write a report."), ("mail this to a colleague", "ask: write the open")]
    {
        let folder = tempfile::tempdir().unwrap();
        let told = about_a_tool(folder.path(), &format!("{typed}\nq\n"));
        assert!(told.contains(&format!("{typed} is no answer")) && told.contains(leads_to), "{told}");
        assert!(check(folder.path()).steps.iter().all(|entry| matches!(entry.did, Step::Described { .. })));
        assert!(!folder.path().join("reports").exists());
    }
    // Among several facts and at the result too; what means nothing gets no hint.
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nexport\nhorse\nmap\nq\n");
    assert_eq!(told.matches("Perhaps you mean").count(), 1, "{told}");
}

#[test]
fn what_cannot_be_done_here_is_found_with_the_place_where_it_can() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\nq\n");
    let told = talk(folder.path(), &[], "find print\nfind deadline\nnote mine\nq\n");
    assert!(told.contains("report: write a report. This can be done in a check that is open."), "{told}");
    assert!(told.contains("by when: by when it has to be known. This can be done at a question."), "{told}");
    assert_eq!(check(folder.path()).remarks.len(), 0);
    let told = about_a_tool(folder.path(), "sort\nq\n");
    assert!(told.contains("another order. It can be done in the list of all checks"), "{told}");
}

#[test]
fn the_screen_finds_an_act_by_any_word_for_it_and_says_where_it_is_done_when_not_here() {
    for (typed, _, says) in ENGLISH {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (140, 40));
        sitting.begin("Pilot").press(&format!("/ \"{typed}\"")).sees(says);
        let before = sitting.check().steps.len();
        if typed == "delete" {
            sitting.sees("Not here").sees("at home").press("Enter").sees("this can be done at home");
            assert_eq!(sitting.check().steps.len(), before);
        }
        sitting.press("Esc").home();
        sitting.press(&format!("/ \"{typed}\"")).sees_no("Nothing fits");
    }
}

#[test]
fn each_act_has_other_words_of_its_own_in_each_language() {
    use article5::desk::acts::ACTS;
    for lang in Lang::OFFERED {
        within(lang, || {
            for row in &ACTS {
                let words: Vec<&str> = row.also.typed().collect();
                assert!(words.len() > 1 && words.iter().all(|word| !word.is_empty()), "{lang:?} {:?}", row.act);
                let mut alone = words.clone();
                alone.sort_unstable();
                alone.dedup();
                assert_eq!(alone.len(), words.len(), "{lang:?} {:?}: a word twice", row.act);
            }
        });
    }
}
