//! Around a ballot, on the full screen: people, agenda, pages before the meeting, minutes, what was agreed.

use crate::sitting::{Sitting, records, rules, sitting};
use crate::workshops::{begun, open};
use article5::logic::Answer;
use article5::room::{Ledger, read};
use article5::workshop::Workshop;
use std::fs;
use std::path::Path;

/// A command, beside what is led.
fn run(folder: &Path, arguments: &[&str]) {
    let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_article5"));
    assert!(command.arg("--data-dir").arg(folder).args(arguments).output().unwrap().status.success());
}

#[test]
fn people_the_agenda_and_the_end_are_led_from_the_screen() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let of = || read::<Workshop>(&path).unwrap();
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.press("F7").sees("Who is here").press("a \"Gus Berg, IT\" Enter").sees("Gus Berg, IT");
    assert_eq!(of().voters().len(), 4);
    sitting.press("Down Enter").sees("Leads from now on").press("End Enter").sees("leads");
    assert_eq!((of().leader, of().voters().len()), (1, 3));
    sitting.press("Down Enter Down Down Enter").sees("on a call");
    sitting.press("Down Enter Down Down Down Down Enter").sees("left").press("Esc");
    assert_eq!(of().voters().len(), 2);
    // The agenda: a point begins, gets more time, another one is planned.
    sitting
        .press("F8 Enter")
        .sees("NOW: Rule f")
        .press("t")
        .sees("0 of 22 min")
        .press("a \"soon\" Enter")
        .sees("minutes first");
    sitting.press("Backspace Backspace Backspace Backspace \"15 Open points\" Enter").sees("Open points").press("Esc");
    assert_eq!(of().agenda.len(), 2);
    // A name that two have is asked about before anything is kept.
    sitting
        .press("F7 a \"Ana Wit\" Enter Esc F3 \"Ana writes to the maker\" Enter Enter Enter")
        .sees("“Ana” may be #1, #5");
    assert!(of().next.is_empty());
    sitting.press("Esc F6 \"mind the time\" Enter").sees("mind the time");
    // Nothing ends by one key, and minutes are approved behind the end.
    sitting.press("z").sees("End the workshop now").press("Down Enter").sees("The workshop has ended");
    sitting
        .press("s \"2; nobody\" Enter")
        .sees("Nobody is known")
        .press("Ctrl+u \"Ben, 4\" Enter")
        .sees("Approved by Ben Maas, Gus Berg");
    assert_eq!(of().approved.len(), 2);
    sitting.press("Esc").sees("--go-on").press("Down Enter").sees("Your tools").sees("is kept. W goes on");
    assert!(Ledger::<Workshop>::open(&path).is_ok(), "another program may lead it");
    sitting.press("w").sees("have ended").sees("Acme").press("Esc Ctrl+q");
    assert!(sitting.has_ended());
}

#[test]
fn everybody_is_asked_before_the_meeting_from_the_screen_and_the_page_comes_back_there() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.sees("B silent answers").press("b").sees("About: Door camera").sees("[x] (f)");
    // Text, without names, on rule (f) alone.
    sitting.press("Right Right").sees("[plain text]").press("Down Right").sees("[left out]");
    let rules = rules();
    // Whether the law applies stands first, as nobody has answered that yet.
    sitting.press("Down");
    assert!(sitting.cursor_line().contains("[x]") && !sitting.cursor_line().contains("(a)"));
    sitting.press("Space");
    for (number, rule) in rules.rulebook.rules.iter().enumerate() {
        sitting.press("Down");
        if rule.id != "f" {
            sitting.press("Space");
        }
        assert_eq!(sitting.cursor_line().contains("[x]"), rule.id == "f", "{number}");
    }
    sitting.press("Enter").sees("The page is written").sees("-answers-1.txt").press("Enter").sees("On the table");
    let name = format!("{}-answers-1.txt", path.file_stem().unwrap().to_string_lossy());
    let page = folder.path().join("reports").join(name);
    let text = fs::read_to_string(&page).unwrap();
    let conditions = &rules.rulebook.rules[rules.rulebook.rule_index("f").unwrap()].structure;
    assert_eq!(text.matches("Answer:").count(), conditions.conditions.len() + conditions.exceptions.len(), "{text}");
    fs::write(&page, text.replacen("Answer:", "Answer: no", 1)).unwrap();
    sitting.press("F4").press(&format!("\"{}\" Enter \"Ben Maas\" Enter", page.display())).sees("On the table");
    let of = read::<Workshop>(&path).unwrap();
    assert_eq!((of.silent.len(), of.silent[0].seat, of.silent[0].answer), (1, 2, Answer::No));
    // Without a rule there is nothing to ask.
    sitting.press("b Down Down Space Down");
    for _ in &rules.rulebook.rules {
        sitting.press("Space Down");
    }
    sitting.press("Enter").sees("Mark at least one line");
}

#[test]
fn what_is_typed_into_a_field_of_a_workshop_is_offered_again_until_it_is_done() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 5);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    let draft = path.with_extension("draft");
    // Esc keeps it and says so; each field of a task is kept.
    sitting.press("F2 \"Ask the contract\" Enter \"Ben Maas\" Esc").sees("What you typed is kept");
    sitting.press("F2").sees("Ask the contract").sees("Ben Maas").press("Esc");
    // A note is another field. Whoever ends the program finds both again.
    sitting.press("F6").sees_no("Ask the contract").press("\"half a thought of Ana\" Ctrl+q");
    assert!(sitting.has_ended());
    drop(sitting);
    let of = || read::<Workshop>(&path).unwrap();
    assert!(of().notes.is_empty() && of().parked.is_empty());
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.press("F6").sees("half a thought of Ana").press("End \"!\" Enter").sees_no("What the leader");
    assert_eq!(of().notes, ["half a thought of #1!"]);
    sitting.press("F6").sees_no("half a thought of Ana!  ").press("Esc");
    sitting.press("F2").sees("Ask the contract").press("Enter Enter Enter");
    assert_eq!((of().parked[0].text.as_str(), of().parked[0].owner), ("Ask the contract", Some(2)));
    assert!(!draft.exists(), "nothing waits any more");
    // The words of a side belong to this ballot and this round.
    open(&mut sitting, "1");
    sitting.press("1 2 1 1 1 Enter").sees("In their words").press("\"it is sold as help\"");
    drop(sitting);
    let mut sitting = Sitting::leading(folder.path(), (140, 40), &path);
    sitting.sees("it is sold as help").press("Enter").sees_no("it is sold as help ▏");
    assert_eq!(of().ballots[0].rounds[0].heard[0].1, "it is sold as help");
    // A name that is taken out goes from what waits too.
    sitting.press("F6 \"tell Chloe\" Ctrl+q");
    drop(sitting);
    let kept = fs::read_to_string(&draft).unwrap();
    assert!(kept.contains("tell Chloe"), "{kept}");
    let name = of().header.reference;
    run(folder.path(), &["workshop", "roster", &name, "--remove", "3"]);
    let kept = fs::read_to_string(&draft).unwrap();
    assert!(kept.contains("tell #3") && !kept.contains("Chloe"), "{kept}");
    run(folder.path(), &["workshop", "roster", &name, "--remove-client"]);
    assert!(!draft.exists());
}

#[test]
fn what_a_workshop_is_to_be_is_offered_again_until_it_is_begun() {
    let (folder, _) = sitting();
    let mut one = Sitting::at(folder.path(), (80, 24));
    one.begin("Door camera").press("Esc Esc w \"Acme\" Enter \"Jan Wit\" Enter \"3\" Enter Space");
    one.press("Esc").sees("Your tools").press("w").sees("Acme").sees("Jan Wit").sees("[x] Door camera");
    one.press("Ctrl+q");
    drop(one);
    let mut again = Sitting::at(folder.path(), (80, 24));
    again.press("w").sees("Acme").sees("Jan Wit").sees("[x] Door camera").press("Up Enter").sees("WORKSHOP Acme");
    again.press("h Down Enter w").sees("Go on with a workshop").sees("[ ] Door camera").sees_no("Jan Wit");
    assert!(!folder.path().join("workshops/begin.draft").exists());
}

#[test]
fn minutes_are_written_from_the_screen_at_any_time_as_the_report_is() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    let name = path.file_stem().unwrap().to_string_lossy().into_owned();
    let written = |ending: &str| folder.path().join("reports").join(format!("{name}-{ending}"));
    // In the middle of a vote they are a draft; where they lie is told, and what can be done with it.
    open(&mut sitting, "1");
    sitting.press("1 1 e").sees("How are the minutes written?").sees("as a draft").press("Enter");
    sitting.sees("It is written").sees("-minutes.html").sees("Open").sees("folder").sees("Copy").press("Esc");
    sitting.sees("Votes in: 2 of 3");
    let html = fs::read_to_string(written("minutes.html")).unwrap();
    assert!(html.contains("Ana Kos") && html.contains("Acme"), "{html}");
    // After the end with numbers as text, where every sentence reads right; then the sheet.
    sitting.press("1 Enter Enter Esc F3 \"#2 asks the maker\" Enter \"2\" Enter Enter z Down Enter");
    sitting.sees("has ended. Minutes: E");
    sitting.press("e Right Right Down Right Right Enter").sees("-minutes-numbers.txt").press("Enter");
    let text = fs::read_to_string(written("minutes-numbers.txt")).unwrap();
    assert!(text.contains("Acme"), "people have numbers; for whom it was stays: {text}");
    for name in ["Ana", "Ben", "Chloe", "1 person", "2 person"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
    assert!(text.contains("Person 2 asks the maker"), "{text}");
    sitting.press("s \"1\" Enter e").sees("were approved").press("Left Enter").sees("-next.xlsx");
    assert!(fs::read(written("next.xlsx")).unwrap().starts_with(b"PK"));
    // A folder that cannot be used is told, and what was chosen stays.
    fs::remove_dir_all(folder.path().join("reports")).unwrap();
    fs::write(folder.path().join("reports"), "").unwrap();
    sitting.press("Esc e Enter").sees("were not written").press("Esc").sees("How are the minutes written?");
}

#[test]
fn a_form_is_open_once_and_what_was_agreed_is_corrected_struck_and_undone() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let of = || read::<Workshop>(&path).unwrap();
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    // Another form on top and the first one again: it is saved once, and nothing of it is left.
    sitting.press("F2 \"dup\" F3 F2").sees("dup").press("Tab Tab Enter").sees("Vote on a condition");
    assert_eq!(of().parked.len(), 1);
    for (key, other) in [("F7", "F8"), ("F8", "F7"), ("e", "F7"), ("l", "F7"), ("F6", "F7")] {
        sitting
            .press(&format!("{key} {other} {key}"))
            .sees_no("Vote on a condition")
            .press("Esc")
            .sees("Vote on a condition");
    }
    // Corrected: what stands there is offered, and both stay in the file.
    sitting.press("l").sees("put aside 1: dup").press("Enter").sees("Correct put aside 1: dup");
    sitting.press("End \"licate\" Enter \"Ben\" Enter \"5-12-2026\" Enter");
    sitting.sees("put aside 1: duplicate (Ben Maas, 5 December 2026)");
    assert_eq!((of().parked[0].text.as_str(), of().parked[0].owner), ("duplicate", Some(2)));
    sitting.press("Del").sees("Strike this?").press("Enter").sees("put aside 1");
    sitting.press("Del Down Enter").sees("Nothing is agreed");
    assert!(of().parked.is_empty() && of().afterwards.changes.len() == 2);
    // Undo says what it undoes, and asks.
    sitting.press("Esc F6 \"mine\" Enter u").sees("Undo this?").sees("Note 1: mine").press("Enter");
    assert_eq!(of().notes, ["mine"]);
    sitting.press("Ctrl+z Down Enter");
    assert!(of().notes.is_empty());
    // What was struck before comes back the same way.
    sitting.press("u").sees("Struck last: duplicate").press("Down Enter").sees("Vote on a condition");
    assert_eq!(of().parked[0].text, "duplicate");
    sitting.press("u").sees("Put aside 1: duplicate").press("Down Enter");
    assert!(of().parked.is_empty());
    sitting.press("u").sees("nothing to undo");
    // A decision is struck from the same list, and its answer goes from the check.
    open(&mut sitting, "1");
    sitting
        .press("1 1 1 Enter")
        .sees("DECIDED: Yes")
        .press("l")
        .sees("decision of ballot 1")
        .press("Enter")
        .sees("not corrected");
    sitting.press("Del").sees("taken back in the check").press("Down Enter").sees("Nothing is agreed");
    let check = article5::record::read(&records(folder.path())[0]).unwrap().check;
    assert!(!check.answers.contains_key(&of().ballots[0].about.to));
    assert!(of().ballots[0].taken_back.is_some());
}

#[test]
fn an_ended_workshop_asks_before_anything_more_is_written() {
    let (folder, _) = sitting();
    let path = begun(folder.path(), 3);
    let of = || read::<Workshop>(&path).unwrap();
    let mut sitting = Sitting::leading(folder.path(), (80, 24), &path);
    // Ending asks, also where one stops for now.
    sitting.press("Esc").sees("Stop for now?").press("End Enter").sees("End the workshop now");
    assert!(of().ended.is_none());
    sitting
        .press("Down Enter")
        .sees("The workshop has ended")
        .press("s \"Ana, Ben\" Enter")
        .sees("Approved by Ana Kos");
    let sealed = fs::read(&path).unwrap();
    for keys in ["F2", "F3", "a", "F7 a", "F8 Enter"] {
        sitting.press(keys).sees("Take this workshop up again?").sees("approved by Ana Kos, Ben Maas").press("Enter");
        if keys.len() > 2 {
            sitting.press("Esc");
        }
    }
    for _ in 0..20 {
        if sitting.cursor_line().contains("(f)") {
            break;
        }
        sitting.press("Down");
    }
    sitting.press("Enter").sees("condition").press("Enter").sees("Take this workshop up again?");
    assert_eq!(fs::read(&path).unwrap(), sealed);
    sitting.press("Down Enter").sees("condition").press("Enter").sees("How is it decided?");
    let kept = of();
    assert!(kept.ended.is_none() && kept.approved.is_empty());
    assert_eq!(kept.afterwards.approvals[0].by.len(), 2);
}
