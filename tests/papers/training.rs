//! Training by the commands: a room from its roster to the record, a learner on a pipe, and what cannot be taken in.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use article5::logic::Answer;

use super::commands::Desk;

/// Runs `article5` on lines that are typed.
fn typed(desk: &Desk, args: &[&str], lines: &str) -> Output {
    let mut program = Command::new(env!("CARGO_BIN_EXE_article5"))
        .args(args)
        .args(["--data-dir".as_ref(), desk.folder.path().join("data").as_os_str()])
        .env("LC_ALL", "C.UTF-8")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    program.stdin.take().unwrap().write_all(lines.as_bytes()).unwrap();
    program.wait_with_output().unwrap()
}

fn session(desk: &Desk) -> String {
    let folder = desk.data().training();
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.is_file());
    assert_eq!(names.len(), 1, "{names:?}");
    names[0].file_stem().unwrap().to_string_lossy().into_owned()
}

fn file(desk: &Desk, name: &str, text: &str) -> String {
    fs::write(desk.path(name), text).unwrap();
    desk.path(name).to_string_lossy().into_owned()
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap()
}

#[test]
fn a_room_goes_from_its_roster_to_its_record_and_names_stay_out_of_the_seal() {
    let desk = Desk::new();
    let roster = file(&desk, "roster.csv", "seat;name;role;mail\n1;=1+1;HR;\n2;Bo Ek;IT;bo@example.eu\n3;Cem;IT;\n");
    let votes = file(&desk, "votes.csv", "1;yes\n2;no\n3;yes\n");
    // Four conditions, the result, the turned result; one vote with too many digits is told and typed anew.
    let lines = format!("1121\n112\n1\nfile {votes}\n\ny3\n\n111\n\n114\n444\n\n");
    let output = typed(&desk, &["train", "--case", "f-the-coloured-bar", "--roster", &roster], &lines);
    assert!(output.status.success(), "{output:?}");
    let name = session(&desk);
    let sealed = read(&desk.data().training().join(format!("{name}.ron")));
    assert!(!sealed.contains("Bo Ek") && !sealed.contains("example.eu") && sealed.contains("Ended"));
    assert!(!sealed.contains("seats:[("), "no answer of a person is kept unless that was chosen");
    // On a pipe the wall tells where the room is and ends with it, without names.
    let wall = desk.run(&["train", "wall", &name]);
    let told = String::from_utf8(wall.stdout).unwrap();
    assert!(wall.status.success() && told.contains("PRACTICE") && !told.contains("Bo Ek"), "{told}");
    assert!(told.lines().all(|line| line.chars().count() <= 40), "{told}");
    let none = desk.run(&["train", "wall", "TR-0"]);
    assert!(none.status.code() == Some(2) && String::from_utf8(none.stderr).unwrap().contains("train sessions"));
    // Never among real checks.
    assert!(!desk.data().records().exists());
    for ending in ["html", "docx", "md", "txt", "csv", "xlsx"] {
        let to = desk.path(&format!("record.{ending}"));
        let output = desk.run(&["train", "report", &name, "-o", to.to_str().unwrap()]);
        assert!(output.status.success() && to.metadata().unwrap().len() > 100, "{ending}: {output:?}");
    }
    let table = read(&desk.path("record.csv"));
    assert_eq!(table.lines().count(), 4);
    assert!(table.contains("'=1+1") && !table.contains(";=1+1"), "{table}");
    assert!(read(&desk.path("record.md")).contains("Bo Ek"));
    // A person can be taken out, and the seals hold.
    assert!(desk.run(&["train", "roster", &name, "--remove", "2"]).status.success());
    assert_eq!(read(&desk.data().training().join(format!("{name}.ron"))), sealed);
    let to = desk.path("later.txt");
    assert!(desk.run(&["train", "report", &name, "-o", to.to_str().unwrap()]).status.success());
    assert!(!read(&to).contains("Bo Ek") && read(&to).contains("Cem"));
}

#[test]
fn a_learner_on_a_pipe_leaves_and_goes_on_where_the_story_was() {
    let desk = Desk::new();
    let args = ["train", "--case", "f-the-coloured-bar"];
    // No idea is no answer; a right answer on other facts is told as such.
    let output = typed(&desk, &args, "no idea\n1\n1\n5\n2\n1\n\nquit\n");
    assert!(output.status.success());
    let name = session(&desk);
    let sealed = read(&desk.data().training().join(format!("{name}.ron")));
    assert_eq!(sealed.matches("Answered(").count(), 2);
    assert!(sealed.contains("marked:[5]") && sealed.contains("counts:[0,1,0]"));
    let output = typed(&desk, &["train", "--go-on", &name], "1\n\n\n1\n\n\n1\n\n4\n\n1\n");
    assert!(output.status.success());
    let sealed = read(&desk.data().training().join(format!("{name}.ron")));
    assert_eq!(sealed.matches("Answered(").count(), 6, "{sealed}");
    assert!(sealed.contains("Ended") && sealed.contains("ids:[\"consent-lifts\"]"));
}

#[test]
fn what_cannot_be_taken_in_is_told_with_its_place_and_begins_no_session() {
    let desk = Desk::new();
    let doubled = file(&desk, "doubled.csv", "seat;name\n1;Ana\n1;Bo\n");
    let output = desk.run(&["train", "--roster", &doubled]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("doubled.csv:3"), "{output:?}");
    let programme = file(&desk, "p.ron", "Programme(\n    name: \"House\",\n    cases: [\"no-such-case\"],\n)\n");
    let output = desk.run(&["train", "--programme", &programme]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stderr).contains("p.ron:3:"), "{output:?}");
    assert_eq!(desk.run(&["train", "--case", "no-such-case"]).status.code(), Some(2));
    assert_eq!(desk.run(&["train", "report", "TR-1", "-o", "x.html"]).status.code(), Some(2));
    assert!(!desk.data().training().exists());
}

#[test]
fn a_case_from_a_real_check_has_its_facts_and_none_of_its_texts() {
    let desk = Desk::new();
    let answers = [("scope.uses", Answer::Yes), ("f.about-feelings", Answer::Yes), ("f.at-work", Answer::No)];
    let check = desk.check("Secret Tool of Ann", &answers);
    let to = desk.path("own-story.ron");
    let output = desk.run(&["train", "case", &check, "--rule", "f", "-o", to.to_str().unwrap()]);
    assert!(output.status.success(), "{output:?}");
    let text = read(&to);
    assert!(!text.contains("Secret") && !text.contains("Ann"));
    assert!(text.contains("(\"at-work\", No)") && text.contains("verdict: NotCaught"), "{text}");
    let bad = desk.path("Own Story.ron");
    assert_eq!(desk.run(&["train", "case", &check, "-o", bad.to_str().unwrap()]).status.code(), Some(2));
}

#[test]
fn cases_go_to_learning_platforms_with_one_right_choice_each() {
    let desk = Desk::new();
    let (gift, xml) = (desk.path("cases.gift"), desk.path("cases.xml"));
    assert!(desk.run(&["train", "export", "--gift", "-o", gift.to_str().unwrap()]).status.success());
    assert!(desk.run(&["train", "export", "--moodle-xml", "-o", xml.to_str().unwrap()]).status.success());
    let text = read(&xml);
    let document = roxmltree::Document::parse(&text).unwrap();
    let questions: Vec<_> =
        document.descendants().filter(|node| node.attribute("type") == Some("multichoice")).collect();
    assert!(questions.len() > 100);
    for question in &questions {
        let right = question.children().filter(|node| node.attribute("fraction") == Some("100"));
        assert_eq!(right.count(), 1);
    }
    let text = read(&gift);
    assert_eq!(text.matches("\n    =").count(), questions.len());
    assert!(!text.contains("ba-version-six") && !text.contains("bb-an-order"), "reserved cases go only when named");
}
