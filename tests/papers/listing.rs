//! The list of checks for people and for programs, and what other commands say where people read them.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use article5::logic::Answer::{No, NotSure, Yes};
use article5::logic::Verdict;

use super::commands::Desk;

/// A check of each length of verdict: one that only begins later, one that is open, one outside.
fn desk() -> (Desk, Vec<String>) {
    let desk = Desk::new();
    let checks = vec![
        desk.check("Later", &[("bb.makes-pictures", NotSure)]),
        desk.check("Open", &[("f.names-a-feeling", Yes)]),
        desk.check("Outside", &[("scope.works-things-out", No)]),
        desk.check("Nothing yet", &[]),
    ];
    (desk, checks)
}

#[test]
fn every_row_of_the_list_has_its_columns_at_the_same_place() {
    let (desk, checks) = desk();
    desk.said(&["archive", &checks[3]]);
    for lang in ["en", "nl"] {
        let output = desk.run(&["list", "--lang", lang, "--on", "2026-11-27"]);
        let listed = String::from_utf8(output.stdout).unwrap();
        // Only checks: what else is to be told goes beside the output.
        assert_eq!(listed.lines().count(), 3, "{listed}");
        assert!(String::from_utf8_lossy(&output.stderr).contains("article5 list --archived"));
        let places: BTreeSet<usize> = listed
            .lines()
            .map(|line| {
                let name = ["Later", "Open", "Outside"].into_iter().rfind(|name| line.ends_with(name)).unwrap();
                line.chars().count() - name.len()
            })
            .collect();
        assert_eq!(places.len(), 1, "{listed}");
    }
    let empty = desk.run(&["list", "--group", "other"]);
    assert!(empty.stdout.is_empty() && !empty.stderr.is_empty());
}

#[test]
fn programs_read_the_list_as_they_read_the_report_on_all() {
    let (desk, checks) = desk();
    let told = desk.json(&["list"]);
    let mut all = desk.json(&["report", "--all"]);
    all["written"] = told["written"].clone();
    assert_eq!(told, all);
    assert_eq!(told["tools"].as_array().unwrap().len(), checks.len());
    let csv = desk.said(&["list", "--format", "csv", "--separator", "semicolon"]);
    assert!(checks.iter().all(|check| csv.contains(check)) && csv.contains(';'), "{csv}");
    let refused = desk.run(&["list", "--format", "json", "--sort", "name"]);
    assert_eq!(refused.status.code(), Some(2));
}

#[test]
fn programs_find_each_verdict_by_one_name_in_every_language() {
    let (desk, checks) = desk();
    let known: BTreeSet<&str> = Verdict::ALL.into_iter().map(Verdict::name).collect();
    for verdict in Verdict::ALL {
        assert_eq!(serde_json::to_value(verdict).unwrap(), verdict.name());
    }
    for lang in ["en", "nl"] {
        let lang = ["--lang", lang];
        let report = desk.json(&[&["report", &checks[1]][..], &lang].concat());
        assert_eq!(report["result"]["verdict"], "Open");
        let tried = desk.json(&[&["what-if", &checks[1], "f.single-people=yes"][..], &lang].concat());
        assert_eq!((&tried["first"]["verdict"], &tried["second"]["verdict"]), (&"Open".into(), &"Open".into()));
        assert!(tried["verdicts"].as_array().unwrap().iter().all(|rule| {
            ["first_verdict", "second_verdict"].iter().all(|side| known.contains(rule[side].as_str().unwrap()))
        }));
        // Nobody answered what is tried out, at no time.
        let answers = tried["answers"].as_array().unwrap();
        assert!(answers.iter().any(|answer| answer["second"]["at"].is_null()) && !tried.to_string().contains("1970"));
        let fields = report["tool"]["description"].as_array().unwrap();
        assert_eq!(fields[0]["key"], "Name");
    }
    let table = desk.path("tools.csv");
    std::fs::write(&table, "name,f.1\nDoor,no\n").unwrap();
    let assessed = desk.json(&["assess", table.to_str().unwrap()]);
    assert_eq!((&assessed[0]["overall"], &assessed[0]["verdict"]), (&"NOT CHECKED".into(), &"NotChecked".into()));
    assert_eq!(
        (&assessed[0]["rules"]["f"], &assessed[0]["verdicts"]["f"]),
        (&"NOT CAUGHT".into(), &"NotCaught".into())
    );
}

#[test]
fn what_people_read_has_names_and_a_short_form() {
    let (desk, checks) = desk();
    let tried = desk.said(&["what-if", &checks[1], "f.single-people=no"]);
    assert!(tried.contains("What if: Open") && !tried.contains("f.single-people"), "{tried}");
    assert!(!tried.contains("gives what"), "{tried}");
    let (whole, short) = (desk.said(&["show", &checks[1]]), desk.said(&["show", &checks[1], "--short"]));
    assert!(short.lines().count() <= 60 && whole.lines().count() > short.lines().count());
}

#[test]
fn what_hashes_are_for_is_told_once() {
    let (desk, _) = desk();
    let output = desk.run(&["verify"]);
    let (told, beside) = (String::from_utf8(output.stdout).unwrap(), String::from_utf8(output.stderr).unwrap());
    assert!(told.matches("every line fits").count() > 1 && !told.contains("--head"), "{told}");
    assert_eq!(beside.matches("--head").count(), 1, "{beside}");
    let whole = told.lines().find(|line| line.contains("every line fits")).unwrap();
    let (check, hash) = (whole.split(".ron").next().unwrap(), whole.rsplit(' ').next().unwrap());
    let with = desk.run(&["verify", check, "--head", hash]);
    assert!(!String::from_utf8_lossy(&with.stderr).contains("--head"));
}

#[test]
fn a_column_that_no_check_has_a_field_for_is_told_and_a_near_address_named() {
    let desk = Desk::new();
    let table = desk.path("tools.csv");
    let assess = |text: &str| {
        std::fs::write(&table, text).unwrap();
        let output = desk.run(&["assess", table.to_str().unwrap(), "--into-checks"]);
        String::from_utf8(output.stderr).unwrap()
    };
    let told = assess("name,f.1,Owner,cost\nDoor,no,Bea,12\n");
    assert!(told.contains("`cost`") && !told.contains("`Owner`"), "{told}");
    let told = assess("name,f.workplace\nDoor,no\n");
    assert!(told.contains("f.at-work"), "{told}");
}
