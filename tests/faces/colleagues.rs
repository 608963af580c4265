//! Questions go to colleagues and answers come back on the screen: chosen, written, looked at, taken in once.

use std::path::PathBuf;

use article5::check::Step;
use article5::logic::Answer;
use article5::record::read;

use crate::sitting::{FEELINGS, Sitting, rules, story};

/// What only a colleague knows.
const UNKNOWN: &str = "f.at-work";

/// A check in which one answer is Not sure, with its result on the screen.
fn open_result(size: (u16, u16)) -> (tempfile::TempDir, Sitting) {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (140, 40));
    sitting.begin("Pilot");
    let known = story(FEELINGS);
    let said = |name: &str| if name == UNKNOWN { Answer::NotSure } else { known(name) };
    sitting.answer(&rules(), &said, 400).press("r").resize(size);
    (folder, sitting)
}

fn written(sitting: &Sitting) -> Vec<PathBuf> {
    let Ok(entries) = std::fs::read_dir(sitting.folder.join("reports")) else { return Vec::new() };
    entries.map(|entry| entry.unwrap().path()).collect()
}

/// The text page as a colleague sends it back.
fn reply(sitting: &mut Sitting) -> String {
    sitting.press("F3 Right Right").sees("[plain text]").press("Down Down Enter").sees("The questions are written");
    let page = std::fs::read_to_string(written(sitting).remove(0)).unwrap();
    sitting.press("Enter");
    let (before, after) = page.split_once(&format!("[{UNKNOWN} ")).unwrap();
    let after = after.replacen("[ ] Yes", "[x] Yes", 1).replacen("____________________", "in the manual", 1);
    let after = after.replace("Answered by: ____________________", "Answered by: Col Brown");
    format!("{before}[{UNKNOWN} {after}")
}

#[test]
fn questions_go_out_to_one_person_and_those_that_are_ticked() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = open_result(size);
        let steps = sitting.check().steps.len();
        sitting.press("F3").sees("Ask colleagues").sees("Write 1 question");
        // Left out, nothing is written; taken back, it is.
        sitting.press("Down Down Down Down").press("Enter").sees("Nothing is chosen");
        sitting.press("Up Up Enter").sees("tick at least one");
        assert!(written(&sitting).is_empty());
        sitting.press("Down Down Space Up Up Up \"Ann Lee, HR\" Enter").sees("Write 1 question").press("Enter");
        sitting.sees("The questions are written");
        let [page] = &written(&sitting)[..] else { panic!("one file") };
        assert!(page.to_string_lossy().ends_with("-questions-ann-lee-hr.docx"), "{}", page.display());
        assert!(std::fs::read(page).unwrap().starts_with(b"PK"));
        // Asking changes nothing of the check.
        assert_eq!(sitting.check().steps.len(), steps);
        sitting.press("Enter").sees("Result");
    }
}

#[test]
fn all_none_or_what_is_not_sure_is_chosen_at_once_and_goes_into_one_list_while_nobody_is_named() {
    for size in [(140, 40), (80, 24)] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (140, 40));
        sitting.begin("Tone meter");
        let known = story(FEELINGS);
        let said = |name: &str| if name.starts_with("scope.") { known(name) } else { Answer::NotSure };
        // Left on the way: much is Not sure and much not answered, and several people may know.
        sitting.answer(&rules(), &said, 24).resize(size);
        sitting.press("h F3").sees("Ask colleagues").sees("[all]").press("Down Down Down").press("Left").sees("[none]");
        sitting
            .sees("Nothing is chosen")
            .press("Right")
            .sees("[all]")
            .press("Up Enter")
            .sees("The questions are written");
        // Nobody is named: it is one list.
        let files = written(&sitting);
        assert_eq!(files.len(), 1, "{files:?}");
        assert!(files[0].to_string_lossy().ends_with("-tone-meter-questions.docx"), "{files:?}");
    }
}

#[test]
fn what_comes_back_is_shown_first_and_taken_in_once() {
    for size in [(140, 40), (80, 24)] {
        let (_folder, mut sitting) = open_result(size);
        let page = reply(&mut sitting);
        let file = sitting.folder.join("came back.txt");
        std::fs::write(&file, &page).unwrap();
        let steps = sitting.check().steps.len();
        sitting.press(&format!("F4 \"{}\" Enter Enter Enter", file.display()));
        sitting.sees("Col Brown answered").sees("from OPEN to PROHIBITED").sees("Leave everything as it is");
        // Leaving it is what Enter does first.
        sitting.press("Enter").sees("Everything is as it was");
        assert_eq!(sitting.check().steps.len(), steps);
        // Pasted, it says the same; taken in, it stands there with its name and its note.
        sitting.press("F4").press(&format!("paste:\"{}\"", page.replace('\n', "\\n").replace('"', "'")));
        sitting.sees("lines were pasted").press("Enter").sees("Take 1 answer in").press("Down Enter");
        sitting.sees("1 answer is taken in").sees("PROHIBITED");
        let check = sitting.check();
        assert_eq!(check.answers[UNKNOWN].answer, Answer::Yes);
        assert_eq!(check.answers[UNKNOWN].who, "Col Brown");
        assert!(check.steps.iter().any(|entry| matches!(&entry.did, Step::Concluded { .. })));
        // A second time there is nothing to take in.
        let steps = sitting.check().steps.len();
        sitting.press("F4").press(&format!("paste:\"{}\"", page.replace('\n', "\\n").replace('"', "'")));
        sitting.press("Enter").sees("was taken in already").sees_no("Take 1 answer in").press("Enter");
        assert_eq!(sitting.check().steps.len(), steps);
    }
}

#[test]
fn a_reply_finds_its_check_from_home_and_no_other() {
    let (_folder, mut sitting) = open_result((140, 40));
    let page = reply(&mut sitting).replace('\n', "\\n").replace('"', "'");
    let first = sitting.record_path();
    sitting.press("h a \"Another\"").home();
    sitting.press("F4").press(&format!("paste:\"{page}\"")).press("Enter");
    sitting.sees("What came back | Pilot").press("Down Enter").sees("1 answer is taken in");
    assert_eq!(read(&first).unwrap().check.answers[UNKNOWN].answer, Answer::Yes);
    // Another check that is open is never touched.
    sitting.press("h").sees("Your tools");
    while !sitting.cursor_line().contains("Another") {
        sitting.press("Down");
    }
    sitting.press("Enter r F4").press(&format!("paste:\"{page}\"")).press("Enter");
    sitting.sees("It cannot be taken in").sees("belongs to another check");
}

#[test]
fn a_file_that_is_no_reply_is_refused_and_can_be_named_again() {
    let (_folder, mut sitting) = open_result((80, 24));
    sitting.press("F4 \"/nowhere/at/all.txt\" Enter Enter Enter").sees("It cannot be taken in");
    sitting.press("Enter").sees("Look at what it says").sees("/nowhere/at/all.txt");
    sitting.press("Esc").sees("Result");
}

#[test]
fn questions_can_be_asked_from_home() {
    let (_folder, mut sitting) = open_result((80, 24));
    sitting.press("h F3").sees("Ask colleagues | Pilot").press("Down Down Enter").sees("The questions are written");
    assert_eq!(written(&sitting).len(), 1);
    sitting.press("Enter").sees("Your tools");
}

/// A paste on its way to a field, as the page is written in tests.
fn as_paste(page: &str) -> String {
    format!("paste:\"{}\"", page.replace('\n', "\\n").replace('"', "'"))
}

#[test]
fn what_was_pasted_can_be_taken_out_and_a_second_paste_takes_its_place_and_nobodys_name() {
    let (_folder, mut sitting) = open_result((80, 24));
    let page = reply(&mut sitting);
    sitting.press("F4").press(&as_paste("one\ntwo\nthree")).sees("3 lines were pasted");
    sitting
        .press("Up Up Backspace")
        .sees_no("lines were pasted")
        .press("Enter Enter Enter")
        .sees("Write the name of the file, or paste");
    sitting.press("Esc").press("F4").sees_no("lines were pasted");
    // Wherever the mark is, several lines are the page and no name.
    sitting.press("Tab").press(&as_paste(&page)).sees("lines were pasted");
    assert!(sitting.cursor_line().contains("Look at what it says"), "{}", sitting.text());
    sitting.press("Enter").sees("Col Brown answered").sees_no("cannot be taken in");
}

#[test]
fn a_reply_from_home_without_a_name_goes_back_to_the_page_that_asks_for_it() {
    let (_folder, mut sitting) = open_result((80, 24));
    let page = reply(&mut sitting).replace("Answered by: Col Brown", "Answered by: ____________________");
    sitting.press("h F4").press(&as_paste(&page)).press("Enter").sees("It cannot be taken in").press("Enter");
    sitting.sees("Take in what a colleague answered | Pilot").sees("lines were pasted");
    assert!(sitting.is_typing() && sitting.cursor_line().contains("Answered by"), "{}", sitting.text());
    sitting.press("\"Col Brown\" Enter Enter").sees("Col Brown answered");
}

#[test]
fn what_is_taken_in_says_how_the_result_turned_and_what_was_left_out_first() {
    let (_folder, mut sitting) = open_result((80, 24));
    let page = reply(&mut sitting);
    let second = page.replace(&format!("[{UNKNOWN} "), "[f.no-such-question ").replace("[x] Yes", "[x] No");
    sitting.press("F4").press(&as_paste(&page)).press("Enter Down Enter");
    sitting.sees("1 answer is taken in").sees("was OPEN and is PROHIBITED now").press("r").sees("STOP AND GET ADVICE");
    sitting.press("F4").press(&as_paste(&second)).press("Enter");
    let text = sitting.text();
    let told = text.lines().position(|line| line.contains("cannot be taken in"));
    let choice = text.lines().position(|line| line.contains("Leave everything as it is"));
    assert!(told.is_some() && told < choice, "{text}");
}

#[test]
fn a_question_goes_to_a_colleague_from_where_it_stands() {
    for size in [(140, 40), (80, 24)] {
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), size);
        sitting
            .begin("Pilot")
            .press("F3")
            .sees("Ask colleagues")
            .sees("Write 1 question")
            .sees("is ticked, and no other");
        // Esc leads back to the question; from the result everything is asked.
        sitting.press("Esc");
        assert!(sitting.check().answers.is_empty());
        if size.1 == 40 {
            sitting.press("F1").sees("F3").press("Esc");
        }
        sitting.press("r F3").sees("Ask colleagues").sees_no("is ticked, and no other").sees_no("Write 1 question");
    }
    let written = |lines: &str| {
        let folder = tempfile::tempdir().unwrap();
        let told = crate::talk::about_a_tool(folder.path(), &format!("note x\n{lines}q\n"));
        // One page for each colleague, and the questions on all of them.
        let pages = std::fs::read_dir(folder.path().join("reports")).into_iter().flatten();
        let pages = pages.map(|page| page.unwrap().path());
        let pages = pages.filter(|page| page.extension().is_some_and(|end| end == "txt"));
        let asked = |page: PathBuf| std::fs::read_to_string(page).unwrap().matches("[ ] Yes").count();
        (told, pages.map(asked).sum::<usize>())
    };
    assert_eq!(written("ask this\n").1, 1);
    // Among boxes a number is that of a box.
    assert_eq!(written("1\n1\nask this\n").1, 4, "all four boxes are open");
    let (told, pages) = written("1\n1\nask 2 3\n");
    assert!(told.contains("2 questions are asked there.") && pages == 2, "{told}");
    let (told, pages) = written("1\n\ngo scope.works-things-out\nask this\n");
    assert!(told.contains("What is asked here is not open") && pages == 0, "{told}");
}
