//! Line mode from a pipe: what is an answer and what is not, when it is written, and that everything the desk can do
//! can be done here.

use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use article5::check::{Certainty, Check, Field, Remark, Step};
use article5::logic::{Answer, Verdict};
use article5::record::read;
use article5::rulebook::Library;

use crate::sitting::records;

/// Runs line mode on lines: what was told, and whether it ended well.
pub fn talk(folder: &Path, args: &[&str], lines: &str) -> String {
    let mut command = Command::new(env!("CARGO_BIN_EXE_article5"));
    command.args(["--on", "2026-11-22", "--data-dir"]).arg(folder).arg("line").args(args);
    command.env_remove("ARTICLE5_DATA_DIR").env("LC_ALL", "C.UTF-8");
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    String::from_utf8(output.stdout).unwrap()
}

/// A talk about a new tool: its name, eight fields left empty, then these lines.
pub fn about_a_tool(folder: &Path, lines: &str) -> String {
    talk(folder, &[], &format!("Pilot{}{lines}", "\n".repeat(9)))
}

pub fn check(folder: &Path) -> Check {
    read(&records(folder)[0]).unwrap().check
}

fn answers(folder: &Path) -> Vec<(String, Answer)> {
    check(folder).answers.iter().map(|(to, given)| (to.clone(), given.answer)).collect()
}

#[test]
fn only_an_answer_is_an_answer() {
    for line in ["no idea", "1 or 2", "2 million", "yes but no", "n o", "1.", "maybe"] {
        let folder = tempfile::tempdir().unwrap();
        let told = about_a_tool(folder.path(), &format!("{line}\n\nq\n"));
        assert_eq!(answers(folder.path()), [], "{line}");
        assert!(told.contains(&format!("{line} is no answer")), "{told}");
    }
    for (line, answer) in [("1", Answer::Yes), ("NO", Answer::No), ("y", Answer::Yes), ("not sure", Answer::NotSure)] {
        let folder = tempfile::tempdir().unwrap();
        about_a_tool(folder.path(), &format!("{line}\n\nq\n"));
        assert_eq!(answers(folder.path()).len(), 1, "{line}");
        assert_eq!(answers(folder.path())[0].1, answer, "{line}");
    }
}

#[test]
fn a_command_in_a_field_of_a_pipe_is_its_text_and_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], &format!("Pilot\nlaw{}1\n\nq\n", "\n".repeat(8)));
    assert_eq!(check(folder.path()).steps.last().unwrap().who, "law");
    assert!(told.contains("law is a command elsewhere"), "{told}");
}

#[test]
fn hard_cases_are_named_with_the_question_and_answered_by_x() {
    let rulebook = Library::default().load().unwrap().rulebook;
    let hard = &rulebook.item(rulebook.address("a.influences").unwrap()).hard;
    let told = |end: &str| about_a_tool(tempfile::tempdir().unwrap().path(), &format!("1\n1\n1 none\nno\n{end}q\n"));
    let names = |told: &str, case: usize| told.contains(&hard[case].text);
    let asked = told("");
    assert!(names(&asked, 0) && names(&asked, 3) && !names(&asked, 4), "{asked}");
    let reason = &hard[4].answer.as_ref().unwrap().1;
    assert!(!asked.contains(reason) && told("x\n").contains(reason), "{asked}");
}

#[test]
fn each_of_several_facts_has_its_first_hard_case_named_and_all_of_them_by_x() {
    let rulebook = Library::default().load().unwrap().rulebook;
    let facts = ["scope.uses", "scope.supplies", "scope.imports", "scope.resells"];
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n1\nx 2\nq\n");
    let (asked, by_x) = told.split_once("Hard case: ").unwrap();
    for name in facts {
        let hard = &rulebook.item(rulebook.address(name).unwrap()).hard;
        let answered: Vec<_> = hard.iter().filter(|hard| hard.answer.is_some()).collect();
        assert!(answered.is_empty() || asked.contains(&answered[0].text), "{name}: {asked}");
    }
    let second = &rulebook.item(rulebook.address(facts[1]).unwrap()).hard;
    let reason = &second[0].answer.as_ref().unwrap().1;
    assert!(!asked.contains(reason) && by_x.contains(reason), "{told}");
}

#[test]
fn an_answer_is_written_by_the_line_behind_it_and_can_be_taken_back_before() {
    for (lines, expected) in
        [("2\nundo\nq\n", 0), ("2\nback\nq\n", 0), ("2\nq\n", 1), ("2\nundo\n1\nq\n", 1), ("2\n", 1)]
    {
        let folder = tempfile::tempdir().unwrap();
        let told = about_a_tool(folder.path(), lines);
        assert_eq!(answers(folder.path()).len(), expected, "{lines:?}");
        assert_eq!(told.contains("was not written"), lines.contains("undo") || lines.contains("back"), "{told}");
    }
}

#[test]
fn what_follows_is_told_before_an_answer_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "n\nundo\nq\n");
    assert!(told.contains("You chose No.") && told.contains("outside Article 5"), "{told}");
}

#[test]
fn a_long_line_is_never_a_text_and_a_command() {
    let folder = tempfile::tempdir().unwrap();
    let long = format!("note {}1\n", "n".repeat(65_531));
    let told = about_a_tool(folder.path(), &format!("{long}\nq\n"));
    assert!(told.contains("too long"), "{told}");
    let check = check(folder.path());
    assert!(check.answers.is_empty() && check.remarks.is_empty());
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], &format!("{}\nPilot\nMade of lines\nq\n", "x".repeat(200_000)));
    let check = crate::talk::check(folder.path());
    assert_eq!(check.tool.get(Field::Name), "Pilot");
}

#[test]
fn in_the_opening_fields_commands_are_commands() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], "help\nPilot\nback\nPilot 2\nq\n");
    assert!(told.contains("An empty line") || told.contains("empty line"), "{told}");
    let check = check(folder.path());
    assert_eq!(check.tool.get(Field::Name), "Pilot 2");
    assert_eq!(check.steps.len(), 2);
}

#[test]
fn leaving_at_once_leaves_nothing_behind() {
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], "q\n");
    assert!(!folder.path().join("records").exists() || records(folder.path()).is_empty());
}

#[test]
fn everything_beside_an_answer_can_be_written() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(
        folder.path(),
        "note it helps\nproof sheet 3\nfind out ask the maker\nwho Ann\nby when 30 Nov\nhow sure a guess\n1\n\nq\n",
    );
    let check = check(folder.path());
    let (name, remarks) = check.remarks.iter().next().unwrap();
    for (what, text) in [
        (Remark::Note, "it helps"),
        (Remark::Proof, "sheet 3"),
        (Remark::ToFindOut, "ask the maker"),
        (Remark::WhoKnows, "Ann"),
        (Remark::ByWhen, "30 Nov"),
    ] {
        assert_eq!(check.remark(name, what), text);
    }
    assert_eq!(remarks.certainty, Some(Certainty::Guess));
}

#[test]
fn the_check_as_a_whole_can_be_worked_with() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(
        folder.path(),
        "1\n\nreport short docx\nsign reviewer Bo\nlook again 2027-03-31\ngroup Acme\nask\nmap pictures\nsearch pictures\n\
         history\nwhat if scope.uses=no\nexplain f\nreview\ncopy\nclose\nreopen\nq\n",
    );
    let check = read(&records(folder.path())[0]).unwrap().check;
    let other = read(&records(folder.path())[1]).unwrap().check;
    let check = if check.standing.copied_from.is_empty() { check } else { other };
    assert_eq!(check.standing.group, "Acme");
    assert_eq!(check.signatures.len(), 1);
    assert!(check.standing.review_due.is_some() && !check.standing.closed);
    let exported =
        |entry: &article5::check::Entry| matches!(&entry.did, Step::Exported { format, .. } if format == "docx");
    assert!(check.steps.iter().any(exported));
    let reports = std::fs::read_dir(folder.path().join("reports")).unwrap().count();
    assert_eq!(reports, 4, "a report and three files of questions: {told}");
    for words in ["Rule f in full", "LOOK", "Copied as "] {
        assert!(told.contains(words) || words == "LOOK", "{words}: {told}");
    }
}

#[test]
fn with_checks_there_the_list_comes_first() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\nq\n");
    let told = talk(folder.path(), &["--who", "Bo"], "1\n2\n\nhome\nnew\nSecond\nq\n");
    assert!(told.contains("1, Pilot") && told.contains("Welcome back"), "{told}");
    let mut found: Vec<Check> = records(folder.path()).iter().map(|path| read(path).unwrap().check).collect();
    found.sort_by_key(|check| check.tool.get(Field::Name).to_owned());
    assert_eq!(found.len(), 2);
    assert_eq!(found[0].answers.len(), 2);
    assert!(found[0].answers.values().any(|given| given.who == "Bo"));
    assert_eq!(found[1].tool.get(Field::Name), "Second");
}

#[test]
fn tools_of_different_names_are_joined_after_a_question() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\nq\n");
    let one = records(folder.path())[0].file_stem().unwrap().to_string_lossy().into_owned();
    let fields = "\n".repeat(9);
    talk(folder.path(), &[], &format!("Another tool{fields}2\nq\n"));
    let all = records(folder.path());
    let other = all.iter().find(|path| path.file_stem().unwrap().to_string_lossy() != one).unwrap();
    let other = other.to_str().unwrap();
    for (line, count) in [("no", 2), ("", 2), ("join", 3)] {
        let told = talk(folder.path(), &["--record", other], &format!("join {one}\n{line}\nq\n"));
        assert!(told.contains("Pilot") && told.contains("Another tool"), "{told}");
        assert_eq!(records(folder.path()).len(), count, "{line:?}: {told}");
    }
}

#[test]
fn a_page_that_came_back_tells_how_the_result_turns_and_is_taken_in_once() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "undo\nq\n");
    let record = records(folder.path()).into_iter().next().unwrap_or_else(|| panic!("{told}"));
    let reference = record.file_stem().unwrap().to_string_lossy().into_owned();
    let rules = Library::default().load().unwrap().rulebook;
    let ask = &rules.item(rules.address("scope.works-things-out").unwrap()).ask;
    let page = folder.path().join("page.ron");
    let form = format!(
        "(article5_questions: 1, check: {reference:?}, tool: \"\", to: \"\", answered_by: \"Col\", answered_on: \"\", \
         questions: [(address: \"scope.works-things-out\", ask: {ask:?}, find_out: \"\", answer: \"no\", note: \"\")])"
    );
    std::fs::write(&page, form).unwrap();
    let take_in = format!("take in {}\n", page.display());
    let told = talk(folder.path(), &["--record", record.to_str().unwrap()], &format!("{take_in}leave it\nq\n"));
    assert!(told.contains(Verdict::OutsideTheAct.words()), "{told}");
    assert_eq!(answers(folder.path()), []);
    talk(folder.path(), &["--record", record.to_str().unwrap()], &format!("{take_in}take in\nq\n"));
    let replied = || check(folder.path()).steps.iter().filter(|step| matches!(step.did, Step::Replied { .. })).count();
    assert_eq!((answers(folder.path()).len(), replied()), (1, 1));
    talk(folder.path(), &["--record", record.to_str().unwrap()], &format!("{take_in}take in\nq\n"));
    assert_eq!(replied(), 1);
}

#[test]
fn no_command_begins_a_check_and_a_tool_is_found_by_its_name() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\nq\n");
    for line in ["map", "law", "history", "explain f", "go 3"] {
        let told = talk(folder.path(), &[], &format!("{line}\nq\n"));
        assert!(told.contains(&format!("{line} is a command for an open check")), "{told}");
        assert_eq!(records(folder.path()).len(), 1, "{line}");
    }
    for line in ["open 1", "open pilot", "1"] {
        let told = talk(folder.path(), &[], &format!("{line}\nq\n"));
        assert!(told.contains("Welcome back"), "{line}: {told}");
    }
    // Of two tools with one name, both are named.
    about_a_tool(folder.path(), "q\n");
    talk(folder.path(), &[], "new\nPILOT\nq\n");
    let told = talk(folder.path(), &[], "open Pilot\nq\n");
    for path in records(folder.path()) {
        assert!(told.contains(path.file_stem().unwrap().to_str().unwrap()), "{told}");
    }
}

#[test]
fn a_word_alone_tells_what_stands_there_or_what_it_needs() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(
        folder.path(),
        "1\n\ngroup\ngroup Acme\ngroup\ngroup empty\nexplain\ncompare\nlook again\nlook again 2027-03-31\nlook again\n\
         by when next Friday\nby when 30.11.2026\nfind face\nwhat if end\nwhat if 1 = not sure\nask nonsense\nq\n",
    );
    for words in [
        "This check is in no group",
        "This check is in the group Acme",
        "Type explain and the letter of a rule",
        "There is no other check.",
        "No day is set.",
        "To be looked at again on",
        "It stands in the place of “next Friday”. undo brings that back.",
        "end is no answer to try. Type what if",
        "Nothing of this was written.",
    ] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains(".;") && !told.contains("..\n") && !told.contains("To find out saved"), "{told}");
    let check = check(folder.path());
    assert_eq!(check.standing.group, "");
    assert_eq!(check.steps.iter().filter(|entry| matches!(entry.did, Step::Grouped { .. })).count(), 2);
    assert_eq!(answers(folder.path())[0].1, Answer::Yes);
}
