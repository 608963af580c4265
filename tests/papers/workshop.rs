//! Workshops by the commands: from the first vote to the minutes, on a pipe, with real checks.
#![allow(clippy::unwrap_used)]

use super::commands::Desk;
use article5::check::Remark;
use article5::logic::Answer;
use article5::workshop::Workshop;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub fn only_file(desk: &Desk) -> PathBuf {
    let mut found: Vec<PathBuf> =
        fs::read_dir(desk.data().workshops()).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_file());
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

pub fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

pub fn file(desk: &Desk, name: &str, text: &str) -> String {
    fs::write(desk.path(name), text).unwrap();
    desk.path(name).to_string_lossy().into_owned()
}

pub const ROSTER: &str = "seat;name;role\n1;Ana Kos;HR\n2;Ben Maas;team lead\n3;Chloe Petit;legal\n";

/// A check on which rule (f) waits for its second condition.
pub fn check(desk: &Desk, name: &str) -> String {
    let answers = [("scope.uses", Answer::Yes), ("f.about-feelings", Answer::Yes), ("f.names-a-feeling", Answer::Yes)];
    desk.check(name, &answers)
}

/// A workshop with three people on one tool, led by these lines.
pub fn led(desk: &Desk, check: &str, lines: &str) -> PathBuf {
    let roster = file(desk, "roster.csv", ROSTER);
    let args = ["workshop", "--roster", &roster, "--client", "Acme", "--tool", check, "--item", "20 Rule f"];
    let output = desk.typed(&args, lines);
    assert!(output.status.success(), "{output:?}");
    only_file(desk)
}

pub fn written(desk: &Desk, name: &str, ending: &str, more: &[&str]) -> String {
    let to = desk.path(&format!("minutes.{ending}"));
    let args = [&["workshop", "minutes", name, "-o", to.to_str().unwrap(), "--force"], more].concat();
    let output = desk.run(&args);
    assert!(output.status.success(), "{output:?}");
    assert!(to.metadata().unwrap().len() > 100);
    fs::read_to_string(&to).unwrap_or_default()
}

#[test]
fn a_split_stays_open_in_the_real_check_with_both_sides_and_no_name() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let lines =
        "vote f.2\n112\nChloe fears for pupils\nthe maker says so\n\n112\n\npark The contract?\nben\n30-11-2026\nend\n";
    let path = led(&desk, &check, lines);
    let state = desk.state(&check);
    assert_eq!(state.answers["f.2"].answer, Answer::NotSure);
    let note = state.remark("f.2", Remark::Note);
    assert!(note.contains("fears for pupils") && note.contains("the maker says so"), "{note}");
    assert!(state.remark("f.2", Remark::Proof).contains(&name(&path)));
    // No name is sealed, neither in the workshop nor in the check.
    let sealed = fs::read_to_string(&path).unwrap();
    for who in ["Ana", "Ben", "Chloe", "Acme"] {
        assert!(!sealed.contains(who) && !note.contains(who), "{who}");
    }
    let minutes = written(&desk, &name(&path), "txt", &[]);
    for told in ["Acme", "Chloe Petit fears for pupils", "NOT CAUGHT", "Ben Maas", "30 November 2026"] {
        assert!(minutes.contains(told), "{told}: {minutes}");
    }
    let table = written(&desk, &name(&path), "csv", &[]);
    assert_eq!(table.lines().count(), 3, "{table}");
    // One rule for every table that the program writes: commas and a mark for Excel, unless it is said otherwise.
    let of = |more: &[&str]| {
        desk.said(&[&["workshop", "minutes", &name(&path), "-o", "-", "--format", "csv"], more].concat())
    };
    let inventory = desk.said(&["report", "--all", "--format", "csv"]);
    for (written, sign) in [(of(&[]), ','), (inventory, ','), (of(&["--separator", "semicolon"]), ';')] {
        let first = written.lines().next().unwrap();
        assert!(first.starts_with('\u{feff}') && first.matches(sign).count() > 3, "{first}");
    }
    assert_eq!(of(&[]).trim_end(), table.trim_end());
    // A format that is asked for holds where the ending says nothing, and none is written under the ending of another.
    let bare = desk.path("bare");
    assert_eq!(desk.run(&["workshop", "minutes", &name(&path), "-o", bare.to_str().unwrap()]).status.code(), Some(2));
    desk.said(&["workshop", "minutes", &name(&path), "-o", bare.to_str().unwrap(), "--format", "md"]);
    assert!(fs::read_to_string(&bare).unwrap().starts_with("# "));
    let page = desk.path("page.html");
    let as_csv = ["workshop", "minutes", &name(&path), "-o", page.to_str().unwrap(), "--format", "csv"];
    assert_eq!(desk.run(&as_csv).status.code(), Some(2));
}

#[test]
fn a_second_leader_a_full_disk_and_a_newer_file_are_told_and_nothing_is_lost() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "note first\nquit\n");
    let held = article5::room::Ledger::<article5::workshop::Workshop>::open(&path).unwrap();
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], "note second\n");
    assert_eq!(output.status.code(), Some(2));
    drop(held);
    let whole = fs::read(&path).unwrap();
    #[cfg(target_os = "linux")]
    {
        // A limit on the size of files stands for the disk.
        let most = whole.len() / 1024 + 1;
        let long = "x".repeat(1500);
        let script = format!("ulimit -f {most}; exec \"$0\" \"$@\"");
        let output = Command::new("bash")
            .args(["-c", &script, env!("CARGO_BIN_EXE_article5"), "workshop", "--go-on", &name(&path)])
            .args(["--data-dir".as_ref(), desk.folder.path().join("data").as_os_str()])
            .stdin(fs::File::open(file(&desk, "lines", &format!("note {long}\nnote {long}\n"))).unwrap())
            .output()
            .unwrap();
        assert_eq!(output.status.code(), Some(2), "{output:?}");
        let left = fs::read(&path).unwrap();
        assert!(left.starts_with(&whole) && left.ends_with(b"\n"));
    }
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "note last\nend\n").status.success());
    let seen = desk.said(&["workshop", "wall", &name(&path), "--line"]);
    assert!(!seen.contains("first") && !seen.contains("last") && seen.contains("ended"), "{seen}");
    let newer = fs::read_to_string(&path).unwrap().replacen("article5_workshop:3", "article5_workshop:9", 1);
    let first = newer.lines().next().unwrap();
    let open = first.split_once(",seal:").unwrap().0;
    let sealed = format!("{open},seal:\"{}\")", article5::record::seal_of(open));
    fs::write(&path, newer.replacen(first, &sealed, 1)).unwrap();
    let output = desk.run(&["workshop", "wall", &name(&path), "--line"]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&output.stdout).contains("newer"), "{output:?}");
}

#[test]
fn what_cannot_be_begun_begins_nothing() {
    let desk = Desk::new();
    for args in [
        &["workshop", "--tool", "A5-9"][..],
        &["workshop", "--item", "lunch"],
        &["workshop", "--go-on", "WS-1"],
        &["workshop", "minutes", "WS-1", "-o", "x.html"],
        &["workshop", "wall", "WS-1"],
    ] {
        assert_eq!(desk.run(args).status.code(), Some(2), "{args:?}");
    }
    assert!(!desk.data().workshops().exists());
    assert!(desk.run(&["workshop", "list"]).status.success());
}

#[test]
fn wherever_the_leader_is_killed_the_workshop_goes_on_to_the_same_answer() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let lines = ["vote f.2", "112", "no words", "yes words", "", "111", "end"];
    // The file that comes of all the lines.
    let path = led(&desk, &check, &(lines.join("\n") + "\n"));
    let whole = desk.state(&check).answers["f.2"].answer;
    assert_eq!(whole, Answer::Yes);
    // The program ends after each of them, and another one goes on.
    for cut in 1..lines.len() {
        let desk = Desk::new();
        let check = self::check(&desk, "Mood Meter");
        let path = led(&desk, &check, &(lines[..cut].join("\n") + "\n"));
        let output = desk.typed(&["workshop", "--go-on", &name(&path)], &(lines[cut..].join("\n") + "\n"));
        assert!(output.status.success());
        assert_eq!(desk.state(&check).answers["f.2"].answer, whole, "cut at {cut}");
        assert!(fs::read_to_string(&path).unwrap().contains("Ended"), "cut at {cut}");
    }
    // Killed between the decision and its place in the check: it is written once more, and only once.
    let text = fs::read_to_string(&path).unwrap();
    let kept: Vec<&str> = text.lines().take_while(|line| !line.contains("Written(")).collect();
    fs::write(&path, kept.join("\n") + "\n").unwrap();
    let steps = desk.state(&check).steps.len();
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "end\n").status.success());
    assert_eq!(desk.state(&check).steps.len(), steps);
    assert!(fs::read_to_string(&path).unwrap().contains("Written("));
}

#[test]
fn a_check_that_another_program_writes_gets_its_answer_later() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let held = match article5::record::Journal::open(&desk.data().find(&check).unwrap()).unwrap() {
        article5::record::Opened::Writable(_, journal, _) => journal,
        article5::record::Opened::ReadOnly(_, why) => panic!("{why}"),
    };
    let path = led(&desk, &check, "vote f.2\n111\nwrite\nquit\n");
    assert!(!desk.state(&check).answers.contains_key("f.2"));
    drop(held);
    // The decision was safe in the workshop; whoever goes on writes it first of all.
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "end\n").status.success());
    assert_eq!(desk.state(&check).answers["f.2"].answer, Answer::Yes);
}

#[test]
fn enter_at_the_owners_decision_keeps_what_the_check_says() {
    let desk = Desk::new();
    let answers = [("scope.uses", Answer::Yes), ("f.about-feelings", Answer::Yes), ("f.2", Answer::Yes)];
    let check = desk.check("Mood Meter", &answers);
    let path = led(&desk, &check, "vote f.2 owner Chloe\n11-\n\nend\n");
    let given = desk.state(&check).answers["f.2"].clone();
    assert_eq!((given.answer, given.who.as_str()), (Answer::Yes, "Ann"));
    let minutes = written(&desk, &name(&path), "txt", &[]);
    assert!(minutes.contains("Chloe Petit was to decide and left it open"), "{minutes}");
    assert!(!minutes.contains("votes were split"), "{minutes}");
    // A split that is left open keeps it as well; what somebody decides is written.
    let lines = "reopen\nvote f.2 consent\n112\nx\ny\ndecide\n\nvote f.2 owner Chloe\n11-\n2\nend\n";
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], lines).status.success());
    let state = desk.state(&check);
    assert_eq!(state.answers["f.2"].answer, Answer::No);
    let changed = state
        .steps
        .iter()
        .filter(|entry| matches!(&entry.did, article5::check::Step::Answered { to, .. } if to == "f.2"));
    assert_eq!(changed.count(), 2, "the one that stood, and the one that was decided");
}

#[test]
fn a_check_of_another_client_does_not_come_onto_the_table() {
    let desk = Desk::new();
    let (own, other) = (check(&desk, "Mood Meter"), check(&desk, "Door"));
    desk.said(&["group", &own, "acme "]);
    desk.said(&["group", &other, "Kestrel"]);
    let refused = desk.run(&["workshop", "--client", "Acme", "--tool", &other]);
    assert_eq!(refused.status.code(), Some(2), "{refused:?}");
    let path = led(&desk, &own, &format!("tool {other}\nend\n"));
    let minutes = written(&desk, &name(&path), "txt", &[]);
    assert!(minutes.contains("Mood Meter") && !minutes.contains("Door"), "{minutes}");
}

#[test]
fn whoever_leaves_keeps_what_was_typed_and_hears_what_is_lost() {
    for leaves in ["", "quit\n", "ben\nquit\n", "ben\n"] {
        let desk = Desk::new();
        let check = check(&desk, "Mood Meter");
        let path = led(&desk, &check, &format!("park Where is the contract?\n{leaves}"));
        assert!(written(&desk, &name(&path), "txt", &[]).contains("Where is the contract?"), "{leaves:?}");
    }
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let helped = desk.typed(&["workshop", "--seats", "3", "--tool", &check], "step Ask\nhelp\n1\nhelp\n\nquit\n");
    let told = String::from_utf8(helped.stdout).unwrap();
    assert_eq!(told.matches("observe NAME").count(), 2, "{told}");
    let secret = desk.typed(&["workshop", "--go-on", &name(&only_file(&desk))], "vote f.4 secret\n1\nquit\n");
    let told = String::from_utf8(secret.stdout).unwrap();
    assert!(told.contains("kept nowhere"), "{told}");
    let anew = desk.typed(&["workshop", "--go-on", &name(&only_file(&desk))], "quit\n");
    let told = String::from_utf8(anew.stdout).unwrap();
    assert!(told.contains("Everybody votes again"), "{told}");
}

#[test]
fn nothing_is_begun_before_somebody_says_for_whom() {
    let desk = Desk::new();
    let none = || !desk.data().workshops().exists();
    for lines in ["", "\n", "quit\n"] {
        let output = desk.typed(&["workshop"], lines);
        assert!(output.status.success() && none(), "{output:?}");
    }
    assert!(desk.typed(&["workshop"], "Acme\nquit\n").status.success());
    let path = only_file(&desk);
    let output = desk.typed(&["workshop"], &format!("{}\nnote on\nquit\n", name(&path)));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Acme"), "{output:?}");
    assert_eq!(article5::room::read::<Workshop>(&only_file(&desk)).unwrap().notes, ["on"]);
}

#[test]
fn on_lines_the_scope_comes_before_the_rules_and_what_still_matters_is_told() {
    let desk = Desk::new();
    let fresh = desk.check("Sorter", &[]);
    let roster = file(&desk, "roster.csv", ROSTER);
    let lines = "scope\nvote 1\n111\nrules\nvote f.1\n222\nquit\n";
    let output = desk.typed(&["workshop", "--roster", &roster, "--tool", &fresh], lines);
    let told = String::from_utf8_lossy(&output.stdout).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(output.status.success(), "{told}");
    for text in [
        "Nobody has answered yet whether the law applies to tool 1",
        "condition: It is an AI system.",
        "Whether the law applies: OPEN Next that still matters here: There is a link to the European Union.",
        "rule (f), ",
        "Next that still matters: Whether the law applies",
    ] {
        assert!(told.contains(text), "{text}: {told}");
    }
    let after = told.split("BALLOT").last().unwrap();
    assert!(after.contains("NOT CAUGHT"), "{after}");
}

#[test]
fn the_wall_is_told_as_a_command_that_works_as_it_stands() {
    let desk = Desk::new();
    let told = desk.typed(&["workshop", "--seats", "3"], "quit\n").stdout;
    let told = String::from_utf8_lossy(&told).split_whitespace().collect::<Vec<_>>().join(" ");
    let folder = desk.data();
    let program = folder.program();
    assert!(program.starts_with("article5 --data-dir "), "{program}");
    assert!(told.contains(&format!("{program} workshop wall WS-")), "{told}");
    assert!(told.contains(&format!("{program} workshop --go-on WS-")), "{told}");
}
