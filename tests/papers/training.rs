//! Training by the commands: a room from its roster to the record, a learner on a pipe, and what cannot be taken in.
#![allow(clippy::unwrap_used)]

use std::fs;
use std::path::{Path, PathBuf};

use article5::logic::Answer;
use article5::training::{Session, Sure};

use super::commands::Desk;

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
    let lines = format!("1121\n112\n1 99 sure\n1 2 sure\nfile {votes}\n\ny3\n\n111\n\n114\n444\n\n");
    let output = desk.typed(&["train", "--case", "f-the-coloured-bar", "--roster", &roster], &lines);
    assert!(output.status.success(), "{output:?}");
    let name = session(&desk);
    let sealed = read(&desk.data().training().join(format!("{name}.ron")));
    assert!(!sealed.contains("Bo Ek") && !sealed.contains("example.eu") && sealed.contains("Ended"));
    assert!(!sealed.contains("seats:[("), "no answer of a person is kept unless that was chosen");
    let kept: Session = article5::room::read(&desk.data().training().join(format!("{name}.ron"))).unwrap();
    assert_eq!((kept.answered[0].sure, &kept.answered[0].marked), (Some(Sure::Sure), &vec![1, 2]));
    assert!(String::from_utf8_lossy(&output.stdout).contains("Most were sure, and not all chose"));
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
    assert!(table.contains("'=1+1") && !table.contains(",=1+1"), "{table}");
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
    let output = desk.typed(&args, "no idea\n1\n1\n5\n2\n1\n\nquit\n");
    assert!(output.status.success());
    let name = session(&desk);
    let sealed = read(&desk.data().training().join(format!("{name}.ron")));
    assert_eq!(sealed.matches("Answered(").count(), 2);
    assert!(sealed.contains("marked:[5]") && sealed.contains("counts:[0,1,0]"));
    let output = desk.typed(&["train", "--go-on", &name], "1\n\n\n1\n\n\n1\n\n4\n\n1\n");
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

/// A question as Moodle reads it out of GIFT: its name, its text, its answers with the right one marked, its feedback.
struct Given {
    name: String,
    text: String,
    answers: Vec<(bool, String)>,
    feedback: String,
}

/// Reads GIFT by the rules that Moodle documents: questions stand between empty lines, a backslash takes the meaning from
/// `~ = # { } :` and itself, and `\n` is a line break.
fn read_gift(text: &str) -> Vec<Given> {
    // What is escaped becomes a sign of its own before anything is parted.
    let signs = "~=#{}:\\";
    let hide = |text: &str| {
        let (mut hidden, mut rest) = (String::new(), text.chars());
        while let Some(c) = rest.next() {
            let escaped = (c == '\\').then(|| rest.next()).flatten();
            hidden.push(match escaped {
                Some('n') => '\u{E100}',
                Some(c) if signs.contains(c) => char::from_u32(0xE000 + c as u32).unwrap(),
                Some(other) => panic!("a backslash before {other:?}: {text}"),
                None => c,
            });
        }
        hidden
    };
    let seen = |text: &str| -> String {
        let back = |c: char| match c as u32 {
            0xE100 => '\n',
            code @ 0xE000..=0xE0FF => char::from_u32(code - 0xE000).unwrap(),
            _ => c,
        };
        text.trim().strip_prefix("[plain]").unwrap_or(text.trim()).chars().map(back).collect()
    };
    let blocks = text.split("\n\n").map(str::trim).filter(|block| !block.is_empty() && !block.starts_with("$CATEGORY"));
    let read = |block: &str| {
        assert!(block.lines().all(|line| !line.trim_start().starts_with("//")), "a comment: {block}");
        let hidden = hide(block);
        let (name, rest) = hidden.strip_prefix("::").unwrap().split_once("::").unwrap();
        let (text, rest) = rest.split_once('{').unwrap();
        let (answers, behind) = rest.split_once('}').unwrap();
        assert_eq!(behind, "", "{block}");
        let (answers, feedback) = answers.rsplit_once("####").unwrap();
        let parted = answers.replace('=', "~=");
        let answers = parted.split('~').map(str::trim).filter(|answer| !answer.is_empty());
        let answers = answers.map(|answer| {
            assert!(!answer.trim_start_matches('=').starts_with(['%', '[']) && !answer.contains('#'), "{answer}");
            (answer.starts_with('='), seen(answer.trim_start_matches('=')))
        });
        Given { name: seen(name), text: seen(text), answers: answers.collect(), feedback: seen(feedback) }
    };
    blocks.map(read).collect()
}

#[test]
fn what_goes_to_a_learning_platform_comes_back_as_it_was_whatever_signs_stand_in_it() {
    use article5::rulebook::Library;
    use article5::training::{TrainingLibrary, exercises, papers, reasons};
    let library = Library::default();
    let rulebook = library.load().unwrap().rulebook;
    let mut training = TrainingLibrary::load(&library, &rulebook);
    let hostile = "~a =b #c ####d {e} f: g\\ h\\n %50% -> // ::i:: [html]<b> & \"q\" ]]> 'x' $CATEGORY: top\n\n//k";
    training.cases[0].title = hostile.to_owned();
    training.cases[0].story[0].text = format!("[html]{hostile}");
    training.cases[0].because.iter_mut().for_each(|(_, because)| *because = format!("[markdown]{hostile}"));
    training.cases[0].turn.text = hostile.to_owned();
    let cases: Vec<_> = training.cases.iter().collect();
    let all: Vec<_> =
        cases.iter().flat_map(|case| exercises(case, &rulebook).into_iter().map(move |one| (*case, one))).collect();
    let given = read_gift(&papers::gift(&cases, &rulebook));
    let xml = papers::moodle_xml(&cases, &rulebook);
    let document = roxmltree::Document::parse(&xml).unwrap();
    let of_xml: Vec<_> = document.descendants().filter(|node| node.attribute("type") == Some("multichoice")).collect();
    assert_eq!((given.len(), of_xml.len()), (all.len(), all.len()));
    let visible = |text: &str| article5::text::visible_lines(text).into_owned();
    for ((given, node), (case, exercise)) in given.iter().zip(&of_xml).zip(&all) {
        let within = |name: &str| {
            let part = node.children().find(|child| child.has_tag_name(name)).unwrap();
            part.descendants().find(|child| child.has_tag_name("text")).unwrap().text().unwrap_or_default().to_owned()
        };
        let why = visible(&reasons(case, &rulebook, exercise).join("\n"));
        assert!(given.name.starts_with(&case.id) && within("name") == given.name, "{}", given.name);
        assert!(
            given.text.starts_with(visible(&case.title).trim()) && given.text.ends_with(&visible(&exercise.ask)),
            "{}",
            given.text
        );
        assert_eq!(within("questiontext").trim(), given.text);
        assert_eq!((given.feedback.trim(), within("generalfeedback").trim()), (why.trim(), why.trim()));
        let right = given.answers.iter().position(|(right, _)| *right).unwrap() + 1;
        let words: Vec<&str> = given.answers.iter().map(|(_, words)| words.as_str()).collect();
        assert_eq!(
            (right, words),
            (usize::from(exercise.model), exercise.choices.iter().map(String::as_str).collect())
        );
    }
}

#[test]
fn a_client_sees_only_its_own_training() {
    let desk = Desk::new();
    let begin = |client: &str, name: &str| {
        let roster = desk.path(&format!("{client}.csv"));
        fs::write(&roster, format!("seat;name\n1;{name}\n")).unwrap();
        let args = [
            "train",
            "--line",
            "--case",
            "f-the-coloured-bar",
            "--client",
            client,
            "--roster",
            roster.to_str().unwrap(),
        ];
        assert!(desk.run(&args).status.success());
    };
    begin("Acme", "Ana Kos");
    begin("Other", "Ana Kos");
    let written = |client: &[&str]| {
        let to = desk.path("overview.csv");
        let output = desk.run(&[&["train", "overview", "--force", "-o", to.to_str().unwrap()], client].concat());
        (output.status.code(), read(&to))
    };
    // The same name twice is two people where it is of two clients.
    let (_, all) = written(&[]);
    assert!(all.contains("Acme") && all.contains("Other") && all.lines().count() == 3, "{all}");
    let (_, one) = written(&["--client", "acme"]);
    assert!(one.contains("Acme") && !one.contains("Other") && one.lines().count() == 2, "{one}");
    assert_eq!(written(&["--client", "Nobody"]).0, Some(2));
    let listed = desk.said(&["train", "sessions", "--client", "Other"]);
    assert!(listed.contains("for Other") && !listed.contains("Acme"), "{listed}");
    let session = listed.split(':').next().unwrap();
    let page = desk.path("page.html");
    assert!(desk.run(&["train", "report", session, "-o", page.to_str().unwrap()]).status.success());
    assert!(read(&page).contains("Other") && !read(&page).contains("Acme"));
    // Without names of people the client is still told, and a client who is one of them is not.
    let nameless = desk.path("nameless.html");
    let without = ["train", "report", session, "--hide-names", "-o", nameless.to_str().unwrap()];
    assert!(desk.run(&without).status.success());
    assert!(read(&nameless).contains("Other") && !read(&nameless).contains("Ana Kos"));
    // Whose people they are stays when others are taken in.
    let roster = desk.path("Acme.csv");
    assert!(desk.run(&["train", "roster", session, roster.to_str().unwrap()]).status.success());
    assert!(desk.said(&["train", "sessions"]).contains("for Other"));
    let sealed = std::fs::read(desk.data().training().join(format!("{session}.ron"))).unwrap();
    assert!(desk.run(&["train", "roster", session, "--remove-client"]).status.success());
    assert!(!desk.said(&["train", "sessions"]).contains("for Other"));
    assert_eq!(std::fs::read(desk.data().training().join(format!("{session}.ron"))).unwrap(), sealed);
}

#[test]
fn a_session_on_lines_says_what_it_begins_and_leaves_nothing_behind_where_nothing_was_answered() {
    let desk = Desk::new();
    let sessions = || {
        fs::read_dir(desk.data().training())
            .map_or(0, |found| found.filter(|entry| entry.as_ref().is_ok_and(|entry| entry.path().is_file())).count())
    };
    for (lang, wanted) in [("en", "One story: "), ("nl", "Eén verhaal: ")] {
        for lines in ["quit\n", "", "story\nlaw\nquit\n"] {
            let output = desk.typed(&["--lang", lang, "train", "--case", "f-the-coloured-bar"], lines);
            assert!(output.status.success(), "{output:?}");
            let told = String::from_utf8(output.stdout).unwrap();
            assert!(told.contains(wanted) && !told.contains("--go-on"), "{told}");
            assert_eq!(sessions(), 0, "{lines:?} {told}");
        }
    }
    // With an answer, or with somebody named beside it, it stays.
    let told = desk.typed(&["train", "--case", "f-the-coloured-bar"], "1\n\n\n\n");
    assert!(String::from_utf8(told.stdout).unwrap().contains("--go-on"));
    assert_eq!(sessions(), 1);
    desk.typed(&["train", "--case", "f-the-coloured-bar", "--client", "Acme"], "quit\n");
    assert_eq!(sessions(), 2);
}
