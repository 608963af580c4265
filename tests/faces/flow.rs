//! What somebody who never saw line mode before has to be told: which field contradicts an answer, what a number
//! ticked, where a No belongs, how to see the result and how to leave a rule open.

use std::path::Path;

use article5::check::{Field, Status};
use article5::line::{Surroundings, Talk};
use article5::logic::Answer;
use article5::record::DataFolder;

use crate::sitting::{MET, Sitting, now, records, rules, story};
use crate::talk::{about_a_tool, check, talk};

/// A talk about a new tool with somebody at a keyboard, who has every choice confirmed by Enter.
fn at_a_keyboard(folder: &Path, lines: &str) -> String {
    let loaded = rules();
    let data = DataFolder::choose(Some(folder.to_owned())).unwrap();
    let mut told = Vec::new();
    let around = Surroundings {
        folder: Ok(&data),
        loaded: &loaded,
        rulebook: &loaded.rulebook,
        now: &now,
        on: jiff::civil::date(2026, 11, 22),
        who: None,
        confirms: true,
        width: None,
    };
    Talk::new(lines.as_bytes(), &mut told, around, None).run().unwrap();
    String::from_utf8(told).unwrap()
}

/// A tool that is in use, described as that, whose supplier does not use it.
const IN_USE_AND_NOT_USED: &str = "Pilot\n\n\n\n\n\nin use\n\n\n1\n\n1\n\n2 none\n\n";

#[test]
fn a_contradiction_with_the_description_names_the_field_its_value_and_the_word_that_changes_it() {
    let folder = tempfile::tempdir().unwrap();
    let told = at_a_keyboard(folder.path(), &format!("{IN_USE_AND_NOT_USED}q\n"));
    let value = Status::InUse.words();
    for words in [format!("{}: {value}", Field::Status.label()), format!("describe {}", Field::Status.label())] {
        assert!(told.contains(&words), "{words}: {told}");
    }
    // The word leads to that field alone; emptied, nothing contradicts any more and the questions go on.
    let folder = tempfile::tempdir().unwrap();
    let told = at_a_keyboard(folder.path(), &format!("{IN_USE_AND_NOT_USED}describe Status\nempty\n3\n\nq\n"));
    let check = check(folder.path());
    assert_eq!(check.tool.get(Field::Status), "", "{told}");
    assert!(check.sheet(&rules().rulebook).contradictions().is_empty());
    assert_eq!(check.answers.len(), 7, "the next question was answered: {told}");
    assert_eq!(told.matches("cannot all be right").count(), 1, "{told}");
}

#[test]
fn every_field_of_the_description_can_be_emptied() {
    let filled = "Pilot\nAda\nIt helps\nPeople\nAcme\nBo\nin use\ndescribe Our size\n1\ndescribe turnover\n1500000\ndescribe country\nNL\n";
    let emptied = "empty\n".repeat(10);
    let folder = tempfile::tempdir().unwrap();
    talk(folder.path(), &[], &format!("{filled}describe\n{}q\n", "\n".repeat(10)));
    assert!(Field::ALL.iter().all(|field| !check(folder.path()).tool.get(*field).is_empty()));
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], &format!("{filled}describe\n{emptied}q\n"));
    assert!(Field::ALL.iter().all(|field| check(folder.path()).tool.get(*field).is_empty()), "{told}");
    // A refusal says which word empties the field, and none empties a choice too.
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], &format!("{filled}describe status\nnever\nnone\nq\n"));
    assert!(told.matches("the word empty takes it away").count() >= 2, "{told}");
    assert_eq!(check(folder.path()).tool.get(Field::Status), "");
}

#[test]
fn enter_is_offered_the_same_way_each_time_and_a_lone_number_says_what_it_ticked() {
    let folder = tempfile::tempdir().unwrap();
    let roles = "Pilot\n\n\n\n\n\n\n\n\n1\n\n1\n\n";
    let told = at_a_keyboard(folder.path(), &format!("{roles}3\n2 not sure\nnone\nq\n"));
    assert_eq!(told.matches("Press Enter when you are done").count(), 3, "{told}");
    let loaded = rules();
    let item = loaded.rulebook.item(loaded.rulebook.address("scope.imports").unwrap());
    let third = item.tick.as_deref().unwrap_or(&item.statement);
    assert!(told.contains(&format!("You ticked 3 {third}")) && told.contains("type 3 not sure"), "{told}");
    // What that sentence says is what happens.
    let folder = tempfile::tempdir().unwrap();
    let told = at_a_keyboard(folder.path(), &format!("{roles}3\n3 not sure\nnone\n\nq\n"));
    assert_eq!(check(folder.path()).answers["scope.imports"].answer, Answer::NotSure, "{told}");
    // Another number is not Not sure anywhere.
    let folder = tempfile::tempdir().unwrap();
    let told = at_a_keyboard(folder.path(), &format!("{roles}1\nq\n"));
    assert!(told.contains("You ticked 1 ") && !told.contains("type 1 not sure"), "{told}");
}

#[test]
fn in_the_answers_each_answer_stands_behind_its_question_and_a_number_leads_there() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], "Pilot\n\n\n\n\n\n\n\n\n1\n\n1\n\n2 none\n\nreview\ngo 2\n2\n\nq\n");
    let loaded = rules();
    for (name, given) in check(folder.path()).answers {
        let item = loaded.rulebook.item(loaded.rulebook.address(&name).unwrap());
        if name == "scope.works-things-out" || name == "scope.uses" {
            assert!(told.contains(&format!(", {} {}.", item.ask, given.answer.word())), "{name}: {told}");
        }
    }
    let answers = check(folder.path()).answers;
    assert!(answers.values().filter(|given| given.answer == Answer::No).count() >= 4, "{told}");
}

#[test]
fn places_are_told_by_words_or_numbers_and_never_by_an_address() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(
        folder.path(),
        "1\n\n1\n\n2 none\n\nh\nwhat\nreview\nmap\nsearch face\ngo 900\nwhat if\nwhat if 1=no\nq\n",
    );
    let loaded = rules();
    for address in loaded.rulebook.addresses() {
        let name = &loaded.rulebook.item(address).name;
        let is_told = told
            .split(|c: char| !(c.is_alphanumeric() || c == '.' || c == '-'))
            .any(|word| word.trim_end_matches('.') == name);
        assert!(!is_told, "{name}: {told}");
    }
    assert!(told.contains("Nothing of this was written."), "{told}");
}

/// A record of a check in the full screen, and what line mode tells when it goes on there.
fn go_on_there(yes: &'static [&'static str], until: &str, lines: &str) -> (tempfile::TempDir, String) {
    let folder = tempfile::tempdir().unwrap();
    let loaded = rules();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot");
    for _ in 0..100 {
        if sitting.flat().contains(until) {
            break;
        }
        if sitting.cursor_line().contains("Continue") {
            sitting.press("Enter");
        } else {
            sitting.answer(&loaded, &story(yes), 1);
        }
    }
    drop(sitting);
    let record = records(folder.path()).remove(0);
    let told = talk(folder.path(), &["--record", record.to_str().unwrap()], lines);
    (folder, told)
}

#[test]
fn once_a_rule_is_decided_the_words_for_the_result_and_for_going_on_are_named() {
    let (_folder, told) = go_on_there(MET, "Decide yourself", "go on\nresult\nq\n");
    assert!(told.contains("Type result to see now") && told.contains("type go on"), "{told}");
    assert!(told.contains("Result on "), "{told}");
    assert!(told.contains("things must all be true; clear so far: "), "{told}");
}

#[test]
fn whoever_is_not_sure_at_a_quick_question_can_leave_the_rule_open() {
    let roles = "1\n\n1\n\n1 none\n\n";
    let folder = tempfile::tempdir().unwrap();
    let quick = about_a_tool(folder.path(), &format!("{roles}q\n"));
    let from = quick.find("Quick question").unwrap_or(quick.len());
    let ready = if from < quick.len() { roles.to_owned() } else { format!("{roles}2\n\n2\n\n") };
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), &format!("{ready}3\nleave open\nq\n"));
    assert!(told.contains("type leave open"), "{told}");
    let left = check(folder.path()).standing.left_open;
    assert_eq!(left.len(), 1, "{told}");
    let rule = left.first().unwrap();
    let loaded = rules();
    let quick = loaded.rulebook.rules.iter().find(|one| one.id == *rule).unwrap().quick;
    let name = &loaded.rulebook.item(quick).name;
    assert_eq!(check(folder.path()).answers[name].answer, Answer::NotSure);
}

#[test]
fn what_is_open_in_the_result_is_numbered_and_a_number_leads_there() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "1\n\n1\n\n2 none\n\n3\n\nresult\ngo 1\n2\n\nq\n");
    assert!(!told.contains("Address: "), "{told}");
    // Number 1 is the question that stands there as the first one, whichever that is.
    let (_, result) = told.split_once("NOT FINISHED").unwrap();
    let first = result.lines().find_map(|line| line.strip_prefix("1, ")).unwrap();
    let rules = crate::sitting::rules().rulebook;
    let asked = rules.addresses().map(|address| rules.item(address)).find(|item| first.starts_with(&item.ask));
    let answers = check(folder.path()).answers;
    assert_eq!(answers[&asked.unwrap().name].answer, Answer::No, "{told}");
}

#[test]
fn help_stands_in_groups_with_what_is_used_most_first() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "h\nq\n");
    let groups = ["Answers:", "Understand the question:", "Go on, go back, leave:", "The result:"];
    let at: Vec<usize> =
        groups.iter().map(|group| told.find(group).unwrap_or_else(|| panic!("{group}: {told}"))).collect();
    assert!(at.is_sorted(), "{told}");
    assert!(at[3] < told.find("The check as a whole, and other checks:").unwrap());
}
