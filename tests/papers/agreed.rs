//! What a workshop agreed: minutes, approvals, corrections, and the votes on the one page.
#![allow(clippy::unwrap_used)]

use super::commands::Desk;
use crate::workshop::{check, led, name, written};
use article5::check::Remark;
use article5::logic::Answer;
use article5::workshop::Workshop;
use std::fs;

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
