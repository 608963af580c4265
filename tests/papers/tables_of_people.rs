//! Who takes part in a workshop, and what they sent: rosters, votes in files, pages of silent answers.
#![allow(clippy::unwrap_used)]

use super::commands::Desk;
use crate::workshop::{check, file, led, name, only_file, written};
use article5::logic::Answer;
use article5::workshop::Workshop;
use std::fs;

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
