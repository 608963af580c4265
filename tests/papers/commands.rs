//! The commands for what happens with a check after its first result, on real files in a folder of their own.
#![allow(clippy::unwrap_used, clippy::expect_used)]

use article5::check::{Check, Entry, Step, Why, find};
use article5::logic::Answer;
use article5::record::{DataFolder, begin, read, read_rules};
use article5::rulebook::{Library, Loaded};
use jiff::Timestamp;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

pub struct Desk {
    pub folder: tempfile::TempDir,
    pub loaded: Loaded,
}

impl Desk {
    pub fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap(), loaded: Library::default().load().unwrap() }
    }

    pub fn data(&self) -> DataFolder {
        DataFolder::choose(Some(self.folder.path().join("data"))).unwrap()
    }

    pub fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// A check with these answers, and its reference.
    pub fn check(&self, name: &str, answers: &[(&str, Answer)]) -> String {
        let now = Timestamp::from_second(1_790_000_000).unwrap();
        let today = jiff::civil::date(2026, 11, 22);
        let (header, mut journal) = begin(&self.data(), &self.loaded, now, today).unwrap();
        let mut steps = vec![Step::Described { field: article5::check::Field::Name, value: name.to_owned() }];
        steps.extend(self.answers(answers));
        let entries: Vec<Entry> =
            (1..).zip(steps).map(|(number, did)| Entry { number, at: now, who: "Ann".to_owned(), did }).collect();
        journal.append(&entries).unwrap();
        header.reference.to_string()
    }

    /// The steps that give these answers.
    pub fn answers(&self, answers: &[(&str, Answer)]) -> Vec<Step> {
        let rulebook = &self.loaded.rulebook;
        let given = answers.iter().map(|(to, answer)| {
            let asked = article5::check::Asked::at(rulebook, rulebook.address(to).unwrap());
            Step::Answered { to: (*to).to_owned(), asked, answer: *answer }
        });
        given.collect()
    }

    pub fn run(&self, args: &[&str]) -> Output {
        Command::new(env!("CARGO_BIN_EXE_article5"))
            .args(args)
            .args(["--data-dir".as_ref(), self.folder.path().join("data").as_os_str()])
            .env("LC_ALL", "C.UTF-8")
            .stdin(std::process::Stdio::null())
            .output()
            .unwrap()
    }

    /// Runs a command on lines that are typed.
    pub fn typed(&self, args: &[&str], lines: &str) -> Output {
        let mut program = Command::new(env!("CARGO_BIN_EXE_article5"))
            .args(args)
            .args(["--data-dir".as_ref(), self.folder.path().join("data").as_os_str()])
            .env("LC_ALL", "C.UTF-8")
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that refuses at once has ended before it reads.
        let _ = program.stdin.take().unwrap().write_all(lines.as_bytes());
        program.wait_with_output().unwrap()
    }

    /// Runs a command that has to work, and returns what it says.
    pub fn said(&self, args: &[&str]) -> String {
        let output = self.run(args);
        let errors = String::from_utf8_lossy(&output.stderr).into_owned();
        assert_eq!(output.status.code(), Some(0), "{args:?}: {errors}");
        String::from_utf8(output.stdout).unwrap()
    }

    pub fn json(&self, args: &[&str]) -> serde_json::Value {
        serde_json::from_str(&self.said(&[args, &["--format", "json"]].concat())).unwrap()
    }

    pub fn record(&self, reference: &str) -> article5::record::Record {
        let record = read(&self.data().find(reference).unwrap()).unwrap();
        assert_eq!(record.damage, None);
        record
    }

    pub fn state(&self, reference: &str) -> Check {
        self.record(reference).check
    }

    /// The reference that a command tells first on its line.
    pub fn first_word(text: &str) -> String {
        text.split([':', ' ']).next().unwrap().to_owned()
    }
}

fn bytes(path: &Path) -> Vec<u8> {
    std::fs::read(path).unwrap()
}

#[test]
fn states_of_a_check_are_steps_and_show_in_the_list() {
    let desk = Desk::new();
    let (one, two) = (desk.check("Alpha", &[]), desk.check("Beta", &[]));
    desk.said(&["group", &one, "Client X", "--who", "Ben"]);
    desk.said(&["review-by", &one, "2027-05-01"]);
    desk.said(&["close", &one]);
    desk.said(&["archive", &two]);
    let check = desk.state(&one);
    assert_eq!(check.standing.group, "Client X");
    assert!(check.standing.closed);
    assert_eq!(check.steps.iter().find(|step| matches!(step.did, Step::Grouped { .. })).unwrap().who, "Ben");
    let listed = desk.said(&["list"]);
    assert!(listed.contains(&one) && !listed.contains(&two), "{listed}");
    assert!(desk.said(&["list", "--archived"]).contains(&two));
    assert!(desk.said(&["list", "--group", "client x", "--filter", "alpha"]).contains(&one));
    assert!(!desk.said(&["list", "--group", "other"]).contains(&one));
    desk.said(&["reopen", &two]);
    let by_name = desk.said(&["list", "--sort", "name"]);
    assert!(by_name.find(&one) < by_name.find(&two), "{by_name}");
}

#[test]
fn copies_leave_the_original_as_it_is_and_say_where_they_come_from() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let path = desk.data().find(&one).unwrap();
    let before = bytes(&path);
    let copy = Desk::first_word(&desk.said(&["copy", &one, "--recheck", "--group", "Client"]));
    assert_ne!(copy, one);
    assert_eq!(bytes(&path), before);
    let made = desk.state(&copy);
    assert_eq!(made.standing.copied_from[0].reference, one);
    assert_eq!(made.standing.copied_from[0].head, desk.record(&one).head);
    assert_eq!(made.standing.copied_from[0].why, Why::Recheck);
    assert_eq!(made.standing.group, "Client");
    assert!(made.answers["f.1"].recheck);
    assert!(desk.said(&["show", &copy]).contains("LOOK AGAIN"));
    desk.said(&["recheck-rules", &copy, "--keep", "f.1"]);
    assert!(!desk.said(&["show", &copy]).contains("LOOK AGAIN"));
    assert_eq!(desk.run(&["recheck-rules", &copy, "--keep", "f.2"]).status.code(), Some(2));
}

#[test]
fn comparing_names_the_answer_that_explains_it_and_joining_leaves_it_open() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes), ("f.2", Answer::No)]);
    let two = desk.check("Alpha", &[("f.1", Answer::Yes), ("f.2", Answer::Yes)]);
    let told = desk.json(&["compare", &one, &two]);
    let rule = told["verdicts"].as_array().unwrap().iter().find(|rule| rule["rule"] == "f").unwrap();
    assert_eq!(rule["cause"], "answers");
    assert_eq!(rule["answers"], serde_json::json!([["f.2"]]));
    for format in ["txt", "md", "html"] {
        let told = desk.said(&["compare", &one, &two, "--format", format]);
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
        let ask = desk.loaded.rulebook.item(desk.loaded.rulebook.address("f.2").unwrap()).ask.replace('\'', "&#39;");
        let asked = words.replace("&#x27;", "&#39;").replace('\'', "&#39;").contains(&ask);
        assert!(asked && told.contains(&one) && told.contains(&two), "{told}");
        assert!(!told.contains("f.2"), "nobody knows a question by its address: {told}");
    }
    let earlier = desk.json(&["compare", &format!("{one}@2"), &one]);
    assert_eq!(earlier["answers"].as_array().unwrap().len(), 1);
    assert_eq!(desk.run(&["compare", &format!("{one}@soon"), &one]).status.code(), Some(2));
    let joined = Desk::first_word(&desk.said(&["join", &one, &two]));
    let check = desk.state(&joined);
    assert_eq!(check.answers["f.2"].answer, Answer::NotSure);
    assert_eq!(check.standing.copied_from.len(), 2);
    let preferred = Desk::first_word(&desk.said(&["join", &one, &two, "--prefer", "B"]));
    assert_eq!(desk.state(&preferred).answers["f.2"].answer, Answer::Yes);
    assert_eq!(desk.run(&["join", &one, &one]).status.code(), Some(2));
    let three = desk.check("Alpha", &[("f.3", Answer::No)]);
    let all = Desk::first_word(&desk.said(&["join", &one, &two, &three, "--prefer", &two]));
    assert_eq!((desk.state(&all).answers["f.2"].answer, desk.state(&all).standing.copied_from.len()), (Answer::Yes, 3));
    assert_eq!(desk.run(&["join", &one, &two, "--prefer", "C"]).status.code(), Some(2));
    assert_eq!(desk.run(&["join", &one]).status.code(), Some(2));
    let again = Desk::first_word(&desk.said(&["copy", &one, "--recheck", "--who", "Ben"]));
    assert_eq!(desk.state(&again).tool.get(article5::check::Field::Assessor), "Ben", "Ben stands beside what follows");
}

#[test]
fn what_if_writes_nothing() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let path = desk.data().find(&one).unwrap();
    let before = bytes(&path);
    let told = desk.json(&["what-if", &one, "f.2=no", "f.1=unsure", "f.3="]);
    assert_eq!(told["answers"].as_array().unwrap().len(), 2);
    assert_eq!(bytes(&path), before);
    assert_eq!(desk.run(&["what-if", &one, "f.2=maybe"]).status.code(), Some(2));
    assert_eq!(desk.run(&["what-if", &one, "f.99=no"]).status.code(), Some(2));
}

#[test]
fn history_can_hide_who_it_was() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    desk.said(&["group", &one, "for Ann", "--who", "Ann"]);
    for format in ["txt", "md", "html", "json"] {
        assert!(desk.said(&["history", &one, "--format", format]).contains("Ann"));
        let hidden = desk.said(&["history", &one, "--hide-names", "--format", format]);
        assert!(!hidden.contains("Ann") && hidden.contains("for Person 1"), "{hidden}");
    }
    let filtered = desk.json(&["history", &one, "--filter", "kind:answer address:f"]);
    assert_eq!(filtered["changes"].as_array().unwrap().len(), 1);
}

#[test]
fn questions_go_out_and_answers_come_back_after_a_preview() {
    let desk = Desk::new();
    let quick = desk.loaded.rulebook.rules[desk.loaded.rulebook.rule_index("f").unwrap()].quick;
    let name = desk.loaded.rulebook.item(quick).name.clone();
    let one = desk.check("Alpha", &[(&name, Answer::NotSure)]);
    let findings =
        find(&desk.loaded.rulebook, &desk.state(&one).sheet(&desk.loaded.rulebook), jiff::civil::date(2026, 11, 22));
    assert!(findings.rules.iter().any(|finding| finding.open.contains(&quick)));
    for format in ["txt", "md", "html"] {
        let page = desk.said(&["ask", &one, "--format", format]);
        assert!(page.contains("Not sure"), "{page}");
    }
    let file = desk.path("page.ron");
    let file_name = file.to_str().unwrap().to_owned();
    desk.said(&["ask", &one, "--format", "ron", "-o", &file_name]);
    let blank = std::fs::read_to_string(&file).unwrap();
    assert_eq!(desk.run(&["take-in", &file_name, "--yes"]).status.code(), Some(2), "nobody says who answered");
    let part = format!("address: \"{name}\"");
    let (before, after) = blank.split_once(&part).unwrap();
    let answered = format!("{before}{part}{}", after.replacen("answer: \"\"", "answer: \"yes\"", 1)).replacen(
        "answered_by: \"\"",
        "answered_by: \"Col\"",
        1,
    );
    std::fs::write(&file, &answered).unwrap();
    let record = desk.data().find(&one).unwrap();
    let untouched = bytes(&record);
    let preview = desk.said(&["take-in", &file_name]);
    assert!(preview.contains(&name) && preview.contains("Col") && preview.contains("Not sure"), "{preview}");
    assert_eq!(bytes(&record), untouched, "a preview writes nothing");
    desk.said(&["take-in", &file_name, "--yes"]);
    let check = desk.state(&one);
    assert_eq!((check.answers[&name].answer, check.answers[&name].who.as_str()), (Answer::Yes, "Col"));

    let taken_in = bytes(&record);
    let ask = &desk.loaded.rulebook.item(quick).ask;
    for damaged in [
        answered.replace(&one, "A5-2026-01-01-ZZZZZ"),
        answered.replace(&one, record.to_str().unwrap()),
        answered[..answered.len() / 2].to_owned(),
        String::new(),
    ] {
        std::fs::write(&file, damaged).unwrap();
        let refused = desk.run(&["take-in", &file_name, "--yes"]);
        assert_eq!(refused.status.code(), Some(2));
        assert!(refused.stdout.is_empty() && !refused.stderr.is_empty());
    }
    let other_words = answered.replace(ask.as_str(), "Is it good?");
    assert_ne!(other_words, answered);
    std::fs::write(&file, other_words).unwrap();
    assert_eq!(desk.run(&["take-in", &file_name, "--yes"]).status.code(), Some(1));
    assert_eq!(bytes(&record), taken_in);
    desk.said(&["close", &one]);
    std::fs::write(&file, &answered).unwrap();
    assert_eq!(desk.run(&["take-in", &file_name, "--yes"]).status.code(), Some(2), "a closed check takes nothing in");
}

#[test]
fn a_name_of_two_lines_signs_nothing_and_does_nothing() {
    let desk = Desk::new();
    let check = desk.check("Mood Meter", &[]);
    let before = desk.state(&check);
    let two = "A\nA5-X: signed by B";
    for args in [&["sign", &check, "--name", two][..], &["group", &check, "Acme", "--who", two]] {
        let output = desk.run(args);
        assert_eq!(output.status.code(), Some(2), "{output:?}");
    }
    assert_eq!(desk.state(&check).standing, before.standing);
}

#[test]
fn sign_off_and_plan_stand_in_the_report() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    desk.said(&["sign", &one, "--as", "reviewer", "--name", "Ben"]);
    desk.said(&["plan", &one, "switched-off", "--on", "2026-12-01", "--by", "Col", "--note", "all sites"]);
    let report = desk.said(&["report", &one, "--format", "md"]);
    assert!(report.contains("Ben") && report.contains("Col") && report.contains("1 December 2026"), "{report}");
    assert!(desk.said(&["plan", &one]).contains("task-taken-over"));
    assert_eq!(desk.run(&["plan", &one, "no-such-task"]).status.code(), Some(2));
    assert_eq!(desk.run(&["sign", &one, "--as", "reviewer", "--name", " "]).status.code(), Some(2));
}

#[test]
fn a_check_on_earlier_rules_is_read_on_them_and_held_against_the_new_ones() {
    let desk = Desk::new();
    let rules = desk.path("own");
    std::fs::create_dir_all(rules.join("rules")).unwrap();
    let ask = desk.loaded.rulebook.item(desk.loaded.rulebook.address("f.1").unwrap()).ask.clone();
    let text = article5::rulebook::library::built_in()
        .into_iter()
        .find(|source| source.path.ends_with("rules/f.ron"))
        .unwrap()
        .text
        .replacen(&ask, "Do you supply this tool, or use it?", 1);
    std::fs::write(rules.join("rules/f.ron"), text).unwrap();
    let one = desk.check("Alpha", &[("f.1", Answer::Yes)]);
    let newer = ["--rulebook", rules.to_str().unwrap()];
    let told = desk.json(&[&["recheck-rules", &one][..], &newer].concat());
    assert_eq!(told["look_again"], serde_json::json!(["f.1"]));
    let page = desk.said(&[&["recheck-rules", &one, "--format", "md"][..], &newer].concat());
    // The address stands once, where it may have to be typed.
    let rows: Vec<&str> = page.lines().filter(|line| line.contains("f.1")).collect();
    assert!(rows.len() == 1 && rows[0].trim_end_matches([' ', '|']).ends_with("f.1"), "{page}");
    assert_eq!(told["comparison"]["rules"]["reworded"], serde_json::json!(["f.1"]));
    assert!(desk.said(&[&["show", &one][..], &newer].concat()).contains("LOOK AGAIN"));
    let old = desk.said(&[&["show", &one, "--old-rules"][..], &newer].concat());
    assert!(old.contains(&desk.loaded.rulebook.hash) && !old.contains("LOOK AGAIN"), "{old}");
    desk.said(&[&["recheck-rules", &one, "--keep", "f.1"][..], &newer].concat());
    let told = desk.json(&[&["recheck-rules", &one][..], &newer].concat());
    assert_eq!(told["look_again"], serde_json::json!([]));
}

#[test]
fn kept_rules_are_read_by_their_hash_and_refused_when_changed() {
    let desk = Desk::new();
    desk.check("Alpha", &[]);
    let hash = desk.loaded.rulebook.hash.clone();
    assert_eq!(read_rules(&desk.data(), &hash).unwrap(), Some(desk.loaded.rulebook.clone()));
    assert_eq!(read_rules(&desk.data(), "../../etc/passwd").unwrap(), None);
    assert_eq!(read_rules(&desk.data(), &"0".repeat(64)).unwrap(), None);
    let path = desk.data().rulebooks().join(format!("{hash}.ron"));
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replacen("Feelings at work", "Feelings in work", 1)).unwrap();
    assert!(read_rules(&desk.data(), &hash).is_err());
}

#[test]
fn a_line_break_in_a_text_is_a_line_break_in_every_report() {
    let desk = Desk::new();
    let id = desk.check("Alpha", &[("scope.uses", Answer::Yes)]);
    desk.said(&["sign", &id, "--as", "reviewer", "--name", "Ann", "--statement", "first line\nsecond line"]);
    for (format, broken) in [("txt", "\n"), ("html", "<br/>"), ("md", "  \n")] {
        let report = desk.said(&["report", &id, "--format", format]);
        let (before, after) = report.split_once("first line").expect(format);
        assert!(after.starts_with(broken), "{format}: {after:.60}");
        assert!(!before.contains("U+000A") && !after.contains("U+000A"), "{format}");
    }
}

#[test]
fn what_is_not_named_in_a_plan_stays_as_it_was_planned() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[]);
    let task = desk.loaded.rulebook.consequences.plan[0].id.clone();
    desk.said(&["plan", &one, &task, "--date", "2027-02-01", "--by", "Ben", "--note", "two"]);
    desk.said(&["plan", &one, &task, "--done"]);
    let planned = desk.state(&one).standing.plan[&task].clone();
    assert_eq!((planned.who.as_str(), planned.note.as_str(), planned.done), ("Ben", "two", true));
    assert_eq!(planned.date, Some(jiff::civil::date(2027, 2, 1)));
    desk.said(&["plan", &one, &task, "--date", "2027-03-01"]);
    desk.said(&["plan", &one, &task, "--by", ""]);
    let planned = desk.state(&one).standing.plan[&task].clone();
    assert_eq!((planned.who.as_str(), planned.done), ("", true));
    desk.said(&["plan", &one, &task, "--not-done"]);
    assert!(!desk.state(&one).standing.plan[&task].done);
}
