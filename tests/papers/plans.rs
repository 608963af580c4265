//! The plan of a check and the rules as files, and what a comparison says of answers that nobody has looked at again.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use article5::logic::Answer;
use calamine::{Reader, Xlsx};

use super::commands::Desk;

#[test]
fn a_plan_goes_into_a_file_of_every_kind_and_nothing_planned_is_left_out() {
    let desk = Desk::new();
    let one = desk.check("Call-mood pilot", &[("f.1", Answer::Yes)]);
    let tasks: Vec<String> = desk.loaded.rulebook.consequences.plan.iter().map(|task| task.label.clone()).collect();
    let blank = desk.said(&["plan", &one, "--format", "md"]);
    assert!(blank.contains("Nobody has planned anything yet"), "{blank}");
    desk.said(&["plan", &one, "switched-off", "--on", "2026-12-01", "--by", "=Col", "--note", "all sites"]);
    for format in ["txt", "md", "html", "csv", "json"] {
        let file = desk.path(&format!("plan.{format}"));
        desk.said(&["plan", &one, "-o", file.to_str().unwrap()]);
        let mut told = std::fs::read_to_string(&file).unwrap();
        // Marks of a page that stand between letters.
        while let Some((begin, end)) = told.find('<').and_then(|at| Some((at, at + told[at..].find('>')?))) {
            told.replace_range(begin..=end, "");
        }
        let told = told.replace("&#x27;", "'").replace("&quot;", "\"").replace("&amp;", "&");
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("Col") && words.contains("all sites"), "{format}: {told}");
        assert!(words.contains("1 December 2026") || words.contains("2026-12-01"), "{format}: {told}");
        // Tasks that nobody planned stand there too.
        let plain = |text: &str| text.chars().filter(|c| c.is_alphanumeric()).collect::<String>();
        assert!(tasks.iter().all(|task| plain(&words).contains(&plain(task))), "{format}: {told}");
        assert_eq!(desk.run(&["plan", &one, "-o", file.to_str().unwrap()]).status.code(), Some(2), "{format}");
    }
    let csv = std::fs::read_to_string(desk.path("plan.csv")).unwrap();
    assert!(!csv.contains(",=Col"), "{csv}");
    let sheet = desk.path("plan.xlsx");
    desk.said(&["plan", &one, "-o", sheet.to_str().unwrap()]);
    let mut book: Xlsx<_> = calamine::open_workbook(&sheet).unwrap();
    let first = book.worksheet_range_at(0).unwrap().unwrap();
    assert_eq!(first.height(), tasks.len() + 1);
    assert!(first.rows().flatten().any(calamine::DataType::is_datetime), "days are days");
    let word = desk.path("plan.docx");
    desk.said(&["plan", &one, "-o", word.to_str().unwrap()]);
    assert!(std::fs::read(word).unwrap().starts_with(b"PK"));
    // A task that is planned and a file that is written are two things.
    let both = desk.run(&["plan", &one, "switched-off", "--done", "-o", "x.md"]);
    assert_eq!(both.status.code(), Some(2));
    let hidden = desk.said(&["plan", &one, "--format", "md", "--hide-names"]);
    assert!(!hidden.contains("Col"), "{hidden}");
}

#[test]
fn a_task_that_is_done_says_who_said_so_and_when_wherever_the_plan_is_told() {
    let desk = Desk::new();
    let met: Vec<(String, Answer)> = (1..=4).map(|number| (format!("f.{number}"), Answer::Yes)).collect();
    let met: Vec<(&str, Answer)> = met.iter().map(|(to, answer)| (to.as_str(), *answer)).collect();
    let one = desk.check("Call-mood pilot", &met);
    desk.said(&["plan", &one, "switched-off", "--by", "Col Kern", "--done", "--who", "Ann Moreau"]);
    // What is planned anew later was done before.
    desk.said(&["plan", &one, "switched-off", "--note", "all sites", "--who", "Bo Lind"]);
    let file = |format: &str| {
        let file = desk.path(&format!("plan.{format}"));
        desk.said(&["plan", &one, "-o", file.to_str().unwrap()]);
        std::fs::read_to_string(&file).unwrap()
    };
    let report = |more: &[&str]| desk.said(&[&["report", &one, "--format", "txt"], more].concat());
    let told = [desk.said(&["plan", &one]), file("txt"), file("html"), file("csv"), file("json"), report(&[])];
    for told in told {
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(words.contains("Ann Moreau") && words.contains("all sites") && !words.contains("Bo Lind"), "{told}");
        assert!(!words.contains("Done: done"), "{told}");
    }
    let short = report(&["--short"]);
    assert!(short.split_whitespace().collect::<Vec<_>>().join(" ").contains("done (said on "), "{short}");
    assert!(!desk.said(&["plan", &one, "--hide-names"]).contains("Ann"));
    // Not done after all, and done once more: another person says so now.
    desk.said(&["plan", &one, "switched-off", "--not-done", "--who", "Bo Lind"]);
    assert!(!desk.said(&["plan", &one]).contains("said so"));
    desk.said(&["plan", &one, "switched-off", "--done", "--who", "Bo Lind"]);
    assert!(desk.said(&["plan", &one]).contains("Bo Lind said so on"));
}

#[test]
fn a_record_of_a_newer_program_is_called_newer_and_never_damaged_wherever_it_is_told() {
    let desk = Desk::new();
    let one = desk.check("Call-mood pilot", &[("scope.works-things-out", Answer::No)]);
    let path = desk.data().find(&one).unwrap();
    let record = std::fs::read_to_string(&path).unwrap();
    let newer = record.replacen(&format!("article5_record:{}", article5::check::BEGINS), "article5_record:99", 1);
    assert_ne!(record, newer);
    std::fs::write(&path, &newer).unwrap();
    let keys = |keys: &str| desk.said(&["--keys", keys, "--print", "--size", "120x40"]);
    for told in [
        desk.said(&["list"]),
        desk.said(&["show", &one]),
        desk.said(&["report", &one, "--format", "txt"]),
        desk.said(&["report", &one, "--format", "txt", "--short"]),
        desk.said(&["report", "--all", "--format", "txt"]),
        keys(""),
        keys("Enter"),
    ] {
        let words = told.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
        assert!(words.contains("newer") && !words.contains("damaged"), "{told}");
        assert!(!words.contains("to change it everything"), "{told}");
    }
    assert_eq!(std::fs::read_to_string(&path).unwrap(), newer);
}

#[test]
fn a_comparison_with_a_recheck_says_which_answers_nobody_has_looked_at() {
    let desk = Desk::new();
    let one = desk.check("Alpha", &[("f.names-a-feeling", Answer::Yes), ("f.at-work", Answer::Yes)]);
    let again = Desk::first_word(&desk.said(&["copy", &one, "--recheck"]));
    let told = desk.said(&["compare", &one, &again]);
    assert!(told.contains("LOOK AGAIN") && told.contains(&again) && told.contains("2 answers"), "{told}");
    let json = desk.json(&["compare", &one, &again]);
    assert_eq!(json["second"]["look_again"].as_array().map(Vec::len), Some(2), "{json}");
    assert_eq!(json["first"]["look_again"].as_array().map(Vec::len), Some(0), "{json}");
    desk.said(&["recheck-rules", &again, "--keep", "f.at-work"]);
    assert!(desk.said(&["compare", &one, &again]).contains("1 answer was"));
    desk.said(&["recheck-rules", &again, "--keep", "f.names-a-feeling"]);
    assert!(!desk.said(&["compare", &one, &again]).contains("LOOK AGAIN"));
}

#[test]
fn some_rules_alone_are_printed_and_drawn_into_files() {
    let desk = Desk::new();
    let all = desk.said(&["questions"]);
    let file = desk.path("f.txt");
    desk.said(&["questions", "f", "(H)", "-o", file.to_str().unwrap()]);
    let some = std::fs::read_to_string(&file).unwrap();
    assert!(some.lines().count() * 2 < all.lines().count());
    assert!(some.contains("f.names-a-feeling") && some.contains("h.live") && !some.contains("c.rates-people"));
    assert!(!some.contains("scope.based-in-eu") && desk.said(&["questions", "scope"]).contains("scope.based-in-eu"));
    let svg = desk.path("f.svg");
    desk.said(&["graph", "f", "-o", svg.to_str().unwrap()]);
    assert!(std::fs::read_to_string(&svg).unwrap().starts_with("<svg"));
    for wrong in [vec!["graph", "f", "-o", "f.docx"], vec!["questions", "-o", "q.svg"], vec!["questions", "z"]] {
        assert_eq!(desk.run(&wrong).status.code(), Some(2), "{wrong:?}");
    }
}
