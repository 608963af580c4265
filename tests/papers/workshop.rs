//! Workshops by the commands: from the first vote to the minutes, on a pipe, with real checks.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use article5::check::Remark;
use article5::logic::Answer;
use article5::workshop::Workshop;

use super::commands::Desk;

fn only_file(desk: &Desk) -> PathBuf {
    let mut found: Vec<PathBuf> =
        fs::read_dir(desk.data().workshops()).unwrap().map(|entry| entry.unwrap().path()).collect();
    found.retain(|path| path.is_file());
    assert_eq!(found.len(), 1, "{found:?}");
    found.remove(0)
}

fn name(path: &Path) -> String {
    path.file_stem().unwrap().to_string_lossy().into_owned()
}

fn file(desk: &Desk, name: &str, text: &str) -> String {
    fs::write(desk.path(name), text).unwrap();
    desk.path(name).to_string_lossy().into_owned()
}

const ROSTER: &str = "seat;name;role\n1;Ana Kos;HR\n2;Ben Maas;team lead\n3;Chloe Petit;legal\n";

/// A check on which rule (f) waits for its second condition.
fn check(desk: &Desk, name: &str) -> String {
    let answers = [("scope.uses", Answer::Yes), ("f.about-feelings", Answer::Yes), ("f.names-a-feeling", Answer::Yes)];
    desk.check(name, &answers)
}

/// A workshop with three people on one tool, led by these lines.
fn led(desk: &Desk, check: &str, lines: &str) -> PathBuf {
    let roster = file(desk, "roster.csv", ROSTER);
    let args = ["workshop", "--roster", &roster, "--client", "Acme", "--tool", check, "--item", "20 Rule f"];
    let output = desk.typed(&args, lines);
    assert!(output.status.success(), "{output:?}");
    only_file(desk)
}

fn written(desk: &Desk, name: &str, ending: &str, more: &[&str]) -> String {
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
fn minutes_quote_what_the_law_says_on_a_whole_condition() {
    let desk = Desk::new();
    let check = check(&desk, "Ranking");
    let path = led(&desk, &check, "vote c.2\n111\nend\n");
    let minutes = written(&desk, &name(&path), "txt", &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    for words in ["“over a certain period of time”", "“evaluation or classification of natural persons or groups”"]
    {
        assert_eq!(minutes.matches(words).count(), 1, "{words}: {minutes}");
    }
    assert!(minutes.contains("Words of the law: “") && !minutes.contains("The law says"), "{minutes}");
}

#[test]
fn the_group_can_settle_a_split_and_the_dissent_stands_in_the_minutes() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "vote f.2\n112\nno reason\nyes reason\n\n112\n1\nend\n");
    assert_eq!(desk.state(&check).answers["f.2"].answer, Answer::Yes);
    let minutes = written(&desk, &name(&path), "md", &[]);
    assert!(minutes.contains("No: Chloe Petit") && minutes.contains("no reason"), "{minutes}");
    // Names, initials or numbers; and a person who was taken out has a number alone, the seals as before.
    let initials = written(&desk, &name(&path), "md", &["--initials"]);
    assert!(initials.contains("C.P.") && !initials.contains("Chloe"));
    let numbers = written(&desk, &name(&path), "md", &["--numbers"]);
    assert!(numbers.contains("person 3") && !numbers.contains("Chloe") && numbers.contains("Acme"));
    let sealed = fs::read(&path).unwrap();
    assert!(desk.run(&["workshop", "roster", &name(&path), "--remove", "3"]).status.success());
    let minutes = written(&desk, &name(&path), "md", &[]);
    assert!(!minutes.contains("Chloe") && minutes.contains("Ana Kos"));
    assert!(desk.run(&["workshop", "roster", &name(&path), "--remove-client"]).status.success());
    let minutes = written(&desk, &name(&path), "md", &[]);
    assert!(!minutes.contains("Acme") && !minutes.contains("Ana"));
    assert_eq!(fs::read(&path).unwrap(), sealed);
    for ending in ["html", "docx", "xlsx"] {
        written(&desk, &name(&path), ending, &[]);
    }
}

#[test]
fn minutes_are_a_draft_until_they_are_approved_after_the_end() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "vote f.2\n111\nquit\n");
    let approve = ["workshop", "approve", &name(&path), "--by", "Ana", "--by", "2"];
    assert_eq!(desk.run(&approve).status.code(), Some(2));
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "end\n").status.success());
    assert!(desk.run(&["workshop", "approve", &name(&path), "--by", "Zoe"]).status.code() == Some(2));
    let draft = written(&desk, &name(&path), "txt", &[]);
    assert!(desk.run(&approve).status.success());
    let approved = written(&desk, &name(&path), "txt", &[]);
    assert!(draft.contains("draft") && !approved.contains("draft") && approved.contains("Ana Kos, Ben Maas"));
}

#[test]
fn thirty_vote_by_counts_and_a_file_and_in_secret_without_a_name() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let votes = file(&desk, "votes.csv", "seat;answer\n1;yes\n2;yes\n3;yes\n");
    let lines = format!(
        "vote f.2 majority\ny18 n9 ?4\ny18 n9 ?3\n\n\n\n\ny20 n9 ?1\nvote f.3 majority\nfile {votes}\nshow\nend\n"
    );
    let output = desk.typed(&["workshop", "--seats", "30", "--tool", &check], &lines);
    assert!(output.status.success());
    let path = only_file(&desk);
    let state = desk.state(&check);
    assert_eq!((state.answers["f.2"].answer, state.answers["f.3"].answer), (Answer::Yes, Answer::Yes));
    let sealed = fs::read_to_string(&path).unwrap();
    assert!(sealed.contains("Counted((18,9,3))") && !sealed.contains("Counted((18,9,4))"), "{sealed}");
    // In secret: each in turn, and only counts are kept.
    let lines = "vote f.4 majority secret\n1\nno idea\n1\n2\n0\nquit\n";
    let fresh = Desk::new();
    let check = self::check(&fresh, "Door");
    let output = fresh.typed(&["workshop", "--seats", "4", "--tool", &check], lines);
    assert!(output.status.success());
    let sealed = fs::read_to_string(only_file(&fresh)).unwrap();
    assert!(sealed.contains("Counted((2,1,0))") && !sealed.contains("Cast("), "{sealed}");
    // A secret round that was broken off begins anew.
    let fresh = Desk::new();
    let check = self::check(&fresh, "Door");
    fresh.typed(&["workshop", "--seats", "3", "--tool", &check], "vote f.4 secret\n1\n");
    let path = only_file(&fresh);
    let output = fresh.typed(&["workshop", "--go-on", &name(&path)], "2\n2\n2\nend\n");
    assert!(output.status.success());
    assert_eq!(fresh.state(&check).answers["f.4"].answer, Answer::No);
}

#[test]
fn people_come_late_join_by_call_look_on_leave_and_take_over_the_lead() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let lines = "vote f.2\n3=1\ncame Fay Dun, works council\nobserve Guy Hall\ncall Ben\n1=1\nleft 2\n4=1\n\
                 lead Ana\nvote f.3\n11\nend\n";
    let path = led(&desk, &check, lines);
    let state = desk.state(&check);
    assert_eq!((state.answers["f.2"].answer, state.answers["f.3"].answer), (Answer::Yes, Answer::Yes));
    let minutes = written(&desk, &name(&path), "txt", &[]);
    for told in ["Fay Dun", "works council", "looks on", "by call", "leads", "Guy Hall"] {
        assert!(minutes.contains(told), "{told}: {minutes}");
    }
}

#[test]
fn silent_answers_come_in_by_the_page_and_are_seen_by_nobody_before_the_ballot() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "quit\n");
    let page = desk.path("page.ron");
    let ask = ["workshop", "ask", &name(&path), "--rule", "f", "-o", page.to_str().unwrap()];
    assert!(desk.run(&ask).status.success());
    for ending in ["txt", "html", "docx"] {
        let page = desk.path(&format!("page.{ending}"));
        let ask = ["workshop", "ask", &name(&path), "--rule", "f", "-o", page.to_str().unwrap()];
        assert!(desk.run(&ask).status.success());
    }
    let blank = fs::read_to_string(&page).unwrap();
    let mut back = Vec::new();
    for (who, answer) in [("Ana Kos", "yes"), ("Chloe Petit", "no")] {
        let filled = blank
            .replacen("answered_by: \"\"", &format!("answered_by: \"{who}\""), 1)
            .replace("answer: \"\"", &format!("answer: \"{answer}\""));
        back.push(file(&desk, &format!("{answer}.ron"), &filled));
    }
    let output = desk.run(&["workshop", "take-in", &name(&path), &back[0], &back[1]]);
    assert!(output.status.success(), "{output:?}");
    let stranger =
        blank.replacen("answered_by: \"\"", "answered_by: \"Zoe\"", 1).replace("answer: \"\"", "answer: \"no\"");
    let stranger = file(&desk, "zoe.ron", &stranger);
    assert_eq!(desk.run(&["workshop", "take-in", &name(&path), &stranger]).status.code(), Some(2));
    assert!(!desk.state(&check).answers.contains_key("f.2"), "a silent answer is no answer of the check");
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], "vote f.2\nsilent\n2=1\nx\ny\ndecide\n\nend\n");
    assert!(output.status.success());
    let minutes = written(&desk, &name(&path), "txt", &[]);
    assert!(minutes.contains("Yes: Ana Kos, Ben Maas; No: Chloe Petit"), "{minutes}");
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
fn an_approval_stays_beside_the_next_and_a_note_voids_none() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "vote f.2\n111\nend\n");
    desk.said(&["workshop", "approve", &name(&path), "--by", "Ana", "--by", "Ben"]);
    desk.said(&["workshop", "approve", &name(&path), "--by", "Ana"]);
    assert!(written(&desk, &name(&path), "txt", &[]).contains("Approved by Ana Kos, Ben Maas"));
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], "note for myself\nquit\n").status.success());
    assert!(written(&desk, &name(&path), "txt", &[]).contains("Approved by Ana Kos, Ben Maas"));
    // Behind the end nothing is written before somebody takes the workshop up again, whatever is typed.
    let sealed = fs::read(&path).unwrap();
    let lines = "vote f.2\ncame Zoe\npark the contract\nstep ask\ncorrect park 1\nmore\nrule f\nquit\n";
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], lines);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success() && told.contains("approved by Ana Kos, Ben Maas"), "{told}");
    assert_eq!(told.matches("nothing was written").count(), 5, "{told}");
    assert_eq!(fs::read(&path).unwrap(), sealed);
    assert!(!desk.said(&["workshop", "list"]).contains("Zoe"));
    // Taken up again it is a draft, and the approval stays as one of what it approved.
    assert!(desk.said(&["workshop", "reopen", &name(&path)]).contains("Ana Kos, Ben Maas"));
    assert_eq!(desk.run(&["workshop", "reopen", &name(&path)]).status.code(), Some(1));
    let seal: String =
        article5::room::read::<Workshop>(&path).unwrap().afterwards.approvals[0].seal.chars().take(16).collect();
    let draft = written(&desk, &name(&path), "txt", &[]).split_whitespace().collect::<Vec<_>>().join(" ");
    assert!(draft.contains("nobody has approved these minutes yet"), "{draft}");
    for text in ["Approved by Ana Kos, Ben Maas", "as the minutes stood then", seal.as_str(), "Taken up again"] {
        assert!(draft.contains(text), "{text}: {draft}");
    }
    let lines = "park the contract\n\n\nend\n3\n\n";
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], lines).status.success());
    let again = written(&desk, &name(&path), "txt", &[]);
    assert!(again.contains("Approved by Chloe Petit") && again.contains("Approved by Ana Kos, Ben Maas"), "{again}");
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
fn rosters_and_votes_are_read_as_spreadsheet_programs_save_them() {
    let old = |text: &str| encoding_rs::WINDOWS_1252.encode(text).0.into_owned();
    let wide = |text: &str| -> Vec<u8> {
        [0xfeff].into_iter().chain(text.encode_utf16()).flat_map(u16::to_le_bytes).collect()
    };
    let (roster, votes) = ("seat;name\r\n1;José Kos\r\n2;Zoë Maas\r\n", "seat;answer\r\n1;yes\r\n2;yes\r\n");
    for is_wide in [false, true] {
        let bytes = |text: &str| if is_wide { wide(text) } else { old(text) };
        let desk = Desk::new();
        let check = check(&desk, "Mood Meter");
        fs::write(desk.path("r.csv"), bytes(roster)).unwrap();
        fs::write(desk.path("v.csv"), bytes(&votes.replace("answer", "réponse"))).unwrap();
        let (people, file) = (desk.path("r.csv"), desk.path("v.csv"));
        let lines = format!("vote f.2\nfile {}\nshow\nend\n", file.display());
        let args = ["workshop", "--roster", people.to_str().unwrap(), "--tool", &check];
        assert!(desk.typed(&args, &lines).status.success());
        assert_eq!(desk.state(&check).answers["f.2"].answer, Answer::Yes);
        assert!(written(&desk, &name(&only_file(&desk)), "txt", &[]).contains("José Kos"));
    }
}

#[test]
fn whoever_leads_takes_pages_in_and_hears_who_approves_without_leaving() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let path = led(&desk, &check, "quit\n");
    let page = desk.path("page.txt");
    let asked = desk.run(&["workshop", "ask", &name(&path), "--rule", "f", "-o", page.to_str().unwrap()]);
    assert!(asked.status.success(), "{asked:?}");
    let text = fs::read_to_string(&page).unwrap();
    // Without a rule it asks first whether the law applies, as the votes do.
    let of_all = desk.path("all.txt");
    desk.said(&["workshop", "ask", &name(&path), "-o", of_all.to_str().unwrap()]);
    let of_all = fs::read_to_string(&of_all).unwrap();
    let (scope, rule) = (of_all.find("Is the tool an AI system in the sense of the law?"), of_all.find("[f.1 "));
    assert!(scope.is_some() && scope < rule && of_all.contains("a special case"), "{of_all}");
    assert!(!of_all.contains("purely personal ends that are no crime"), "the special case asks for that: {of_all}");
    let filled = text.replacen("Answer:", "Answer: yes", 1);
    assert_ne!(text, filled, "{text}");
    fs::write(&page, filled).unwrap();
    let lines = format!(
        "approve Ana\nask x\nask scope docx\nask f txt\ntake-in {}\n2\nminutes pdf\nminutes txt numbers\nend\nnobody\nminutes\n1, Chloe\n\n",
        page.display()
    );
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], &lines);
    let told = String::from_utf8_lossy(&output.stdout).into_owned();
    assert!(output.status.success(), "{output:?}");
    let kept: Workshop = article5::room::read(&path).unwrap();
    assert_eq!((kept.silent.len(), kept.silent[0].seat), (1, 2), "{told}");
    let approved: Vec<u16> = kept.approved.iter().map(|(seat, _)| *seat).collect();
    assert_eq!(approved, [1, 3], "{told}");
    assert!(told.contains("once the workshop has ended") && told.contains("Nobody is known as"), "{told}");
    assert!(told.contains("Nothing was written") && told.contains("-minutes.html"), "{told}");
    let reports = desk.data().reports();
    assert!(told.contains("such as: ask scope f docx"), "{told}");
    let answers = fs::read_to_string(reports.join(format!("{}-answers-1.txt", name(&path)))).unwrap();
    assert_eq!(answers, text, "the same page as by the command");
    let text = fs::read_to_string(reports.join(format!("{}-minutes-numbers.txt", name(&path)))).unwrap();
    assert!(!text.contains("Ana") && !text.contains("Chloe"), "{text}");
}

#[test]
fn a_name_that_two_have_is_asked_about_and_one_that_stands_in_a_text_is_told_of_when_it_goes() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let roster = "seat;name\n1;Ana Kos\n2;Ana Maas\n";
    // Gus stands in no roster yet when the note is sealed.
    let lines = "note Ana asks\nnote Ana Kos asks Gus, and Maas too\ncame Gus Berg\nquit\n";
    let path = led(&desk, &check, "quit\n");
    let file = file(&desk, "two.csv", roster);
    assert!(desk.run(&["workshop", "roster", &name(&path), &file]).status.success());
    let output = desk.typed(&["workshop", "--go-on", &name(&path)], lines);
    assert!(String::from_utf8_lossy(&output.stdout).contains("#1, #2"), "{output:?}");
    let kept: Workshop = article5::room::read(&path).unwrap();
    assert_eq!(kept.notes, ["#1 asks Gus, and #2 too"]);
    let gone = desk.said(&["workshop", "roster", &name(&path), "--remove", "4"]);
    assert!(gone.contains("sealed with that name") && gone.contains("asks Gus"), "{gone}");
    let gone = desk.said(&["workshop", "roster", &name(&path), "--remove", "1"]);
    assert!(!gone.contains("sealed with that name"), "{gone}");
}

#[test]
fn what_was_agreed_is_corrected_struck_and_undone_and_the_file_keeps_both() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    let lines = "step 5-12-2026Pause the ranking\nChloe\n\nstep Ask the maker\n\n\npark The contract\n\n\nvote f.2\n111\n\
                 correct step 1 Pause the ranking\nBen\n5-12-2026\ncorrect vote 1\nstrike park 1\nstrike vote 7\n\
                 note mine\nundo\n\nundo\nyes\nlists\nend\n";
    let path = led(&desk, &check, lines);
    let kept: Workshop = article5::room::read(&path).unwrap();
    assert_eq!(
        kept.next.iter().map(|task| task.text.as_str()).collect::<Vec<_>>(),
        ["Pause the ranking", "Ask the maker"]
    );
    assert_eq!(
        (kept.next[0].owner, kept.next[0].by.map(|by| by.to_string())),
        (Some(2), Some("2026-12-05".to_owned()))
    );
    assert!(kept.parked.is_empty() && kept.notes.is_empty());
    let sealed = fs::read_to_string(&path).unwrap();
    for text in
        ["5-12-2026Pause", "did:Corrected(what:Next(0)", "did:Struck(Parked(0))", "did:Struck(Noted(0))", "mine"]
    {
        assert!(sealed.contains(text), "{text}: {sealed}");
    }
    let minutes = written(&desk, &name(&path), "md", &[]);
    let changed = minutes.split("Corrected or struck").nth(1).unwrap();
    assert!(changed.contains("5\\-12\\-2026Pause the ranking (Chloe Petit)"), "{minutes}");
    assert!(
        changed.contains("Pause the ranking (Ben Maas, 5 December 2026)") && changed.contains("struck"),
        "{minutes}"
    );
    assert!(!minutes.contains("mine"), "{minutes}");
    assert!(!written(&desk, &name(&path), "csv", &[]).contains("5-12-2026Pause"));
    // A decision is struck too: what stood in the check before stands again, and the ballot stays in the minutes.
    assert_eq!(desk.state(&check).answers["f.2"].answer, Answer::Yes);
    let lines = "strike vote 1\nreopen\nstrike vote 1\nvote f.2\n222\nvote f.2\n111\nstrike vote 3\nend\n";
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], lines).status.success());
    let state = desk.state(&check);
    assert_eq!(state.answers["f.2"].answer, Answer::No, "the second ballot stands");
    assert!(state.remark("f.2", Remark::Note).contains("ballot 3 was struck"), "{}", state.remark("f.2", Remark::Note));
    let minutes = written(&desk, &name(&path), "md", &[]);
    assert_eq!(minutes.matches("this decision counts no more").count(), 2, "{minutes}");
    assert_eq!(minutes.matches("taken back, because").count(), 2, "{minutes}");
    // What somebody answered since stays.
    let lines = "reopen\nstrike vote 2\nundo\nquit\n";
    assert!(desk.typed(&["workshop", "--go-on", &name(&path)], lines).status.success());
    assert!(!desk.state(&check).answers.contains_key("f.2"));
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

#[test]
fn the_one_page_tells_the_votes_behind_an_answer_in_the_language_of_the_page() {
    let desk = Desk::new();
    let check = check(&desk, "Mood Meter");
    // Both sides are heard, the second round is split again, and the group settles on Yes.
    let path = led(&desk, &check, "vote f.2\n112\nonly a hint\nthe maker says so\n\n112\n1\n\nend\n");
    let day = desk.state(&check).remark("f.2", Remark::Note).to_owned();
    assert!(day.contains("only a hint"), "{day}");
    for (lang, wanted) in [
        (
            "en",
            [
                "Voted on in a workshop",
                "Yes 2, No 1, Not sure 0. Answer Yes",
                "nobody objected",
                "For No: “only a hint”",
            ],
        ),
        (
            "nl",
            [
                "Waarover in een workshop is gestemd",
                "Ja 2, Nee 1, Weet ik niet 0",
                "niemand maakte bezwaar",
                "Voor Nee: “only a hint”",
            ],
        ),
    ] {
        let page = desk.said(&["--lang", lang, "report", &check, "--short", "--format", "txt"]);
        let page = page.split_whitespace().collect::<Vec<_>>().join(" ");
        for told in wanted {
            assert!(page.contains(told), "{told}: {page}");
        }
        assert!(!page.contains("the maker says so"), "{page}");
    }
    // The vote is a step of its own: whatever is written in its note, and a copy of that note elsewhere is no vote.
    desk.typed(&["line", "--record", &check], "f.2\nnote Nothing of it\nq\n");
    assert_eq!(desk.state(&check).remark("f.2", Remark::Note), "Nothing of it");
    assert!(desk.said(&["report", &check, "--short", "--format", "txt"]).contains("Voted on in a workshop"));
    let other = self::check(&desk, "Mood Ring");
    let lines = format!("f.2\n1\nf.2\nnote {}\nq\n", day.lines().next().unwrap());
    desk.typed(&["line", "--record", &other], &lines);
    assert!(desk.state(&other).remark("f.2", Remark::Note).contains("ballot 1"));
    assert!(!desk.said(&["report", &other, "--short", "--format", "txt"]).contains("Voted on in a workshop"));
    let history = desk.said(&["history", &check]);
    assert!(history.contains("Vote of a workshop") && history.contains("No: only a hint"), "{history}");
    // What was struck is no vote.
    let workshop = name(&path);
    desk.said(&["workshop", "reopen", &workshop]);
    let output = desk.typed(&["workshop", "--go-on", &workshop], "strike vote 1\n\nend\n");
    assert!(output.status.success(), "{output:?}");
    let page = desk.said(&["report", &check, "--short", "--format", "txt"]);
    assert!(!page.contains("Voted on in a workshop"), "{page}");
}
