//! What is chosen among checks: the same everywhere, and nothing of one client where another one reads.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::io::{Cursor, Read};

use article5::check::{Check, Entry, Field, Replies, Reply, Step, Turn, Why};
use article5::logic::{Answer, Verdict};
use article5::record::begin;
use jiff::Timestamp;
use jiff::civil::date;

use super::commands::Desk;

const FORMATS: [&str; 7] = ["html", "md", "docx", "txt", "json", "csv", "xlsx"];
/// Everything that is typed about the other client.
pub const OTHERS: [&str; 5] = ["quillbrook", "zephyrine", "ottoline", "marmaduke", "velloway"];

/// Twentieths of a point: a capital letter in a table of a Word file, and the margins of its cell.
const LETTER: usize = 90;
const MARGINS: usize = 180;

/// A record with these steps, and its reference.
fn put(desk: &Desk, who: &str, steps: Vec<Step>) -> String {
    let now = Timestamp::from_second(1_790_000_000).unwrap();
    let (header, mut journal) = begin(&desk.data(), &desk.loaded, now, date(2026, 11, 22)).unwrap();
    let entries: Vec<Entry> =
        (1..).zip(steps).map(|(number, did)| Entry { number, at: now, who: who.to_owned(), did }).collect();
    journal.append(&entries).unwrap();
    header.reference.to_string()
}

fn described(name: &str, owner: &str, group: &str) -> Vec<Step> {
    let field = |field, value: &str| Step::Described { field, value: value.to_owned() };
    let mut steps = vec![field(Field::Name, name), field(Field::Owner, owner)];
    if !group.is_empty() {
        steps.push(Step::Grouped { group: group.to_owned() });
    }
    steps
}

/// Two clients: one has three checks, of which one is put away; the other has one that holds all of [`OTHERS`].
pub struct Clients {
    pub desk: Desk,
    pub own: String,
    pub copy: String,
    pub away: String,
    pub other: String,
}

pub fn clients() -> Clients {
    let desk = Desk::new();
    let mut steps = described("Zephyrine camera", "Ottoline", "Quillbrook");
    steps.push(Step::Described { field: Field::Does, value: "Watches Velloway".to_owned() });
    let other = put(&desk, "Marmaduke", steps);
    let own = put(&desk, "Ann Hartley", described("Alarm", "Bea Norton", "Northgate"));
    let mut steps = described("Alarm", "Bea Norton", "northgate");
    let (reference, head) = (other.clone(), String::new());
    steps.push(Step::CopiedFrom { reference, head, why: Why::Copy });
    let copy = put(&desk, "Ann Hartley", steps);
    let away = put(&desk, "Ann Hartley", described("Old alarm", "Bea Norton", "Northgate"));
    desk.said(&["archive", &away]);
    Clients { desk, own, copy, away, other }
}

/// A workshop and a training of a client, by their names.
pub struct Rooms {
    pub workshop: String,
    pub training: String,
}

/// Three people of a client vote on a check, then practise; they are named in everything that is written down there.
pub fn rooms(desk: &Desk, client: &str, people: [&str; 3], check: &str) -> Rooms {
    let [one, two, three] = people;
    let before = Rooms { workshop: newest(desk, "workshop", client), training: newest(desk, "train", client) };
    let file = |name: &str, text: &str| {
        let path = desk.path(name);
        std::fs::write(&path, text).unwrap();
        path.to_str().unwrap().to_owned()
    };
    let roster =
        file("people.csv", &format!("seat;name;role\n1;{one};HR\n2;{two};assistant of {three}\n3;{three};IT\n"));
    let votes = file("votes.csv", "1;yes\n2;no\n3;yes\n");
    let lines = format!(
        "note {one} opens\nvote f.2\n112\n{two} fears for pupils\n{three} says so\n\n112\n\n\
         park What did {three} sign?\n{one}\n30-11-2026\nstep Ask {two}\n{two}\n30-11-2026\nend\n"
    );
    let item = format!("20 Rule f with {one}");
    let begin = ["--roster", &roster, "--client", client];
    let ran = desk.typed(&[&["workshop"][..], &begin, &["--tool", check, "--item", &item]].concat(), &lines);
    assert!(ran.status.success(), "{ran:?}");
    let lines = format!("1121\n112\n1 2 sure\nfile {votes}\n\ny3\n\n111\n\n114\n444\n\n");
    let chosen = format!("{one} chose it for {two}");
    let more = ["--case", "f-the-coloured-bar", "--per-person", "--level-chosen", &chosen];
    let ran = desk.typed(&[&["train"][..], &begin, &more].concat(), &lines);
    assert!(ran.status.success(), "{ran:?}");
    let now = Rooms { workshop: newest(desk, "workshop", client), training: newest(desk, "train", client) };
    assert!(now.workshop != before.workshop && now.training != before.training);
    now
}

/// The last workshop or session of a client that is listed; nothing where there is none.
fn newest(desk: &Desk, kind: &str, client: &str) -> String {
    let list = if kind == "train" { "sessions" } else { "list" };
    let listed = desk.said(&[kind, list, "--client", client]);
    listed
        .lines()
        .filter_map(|line| line.split_once(": "))
        .next_back()
        .map_or_else(String::new, |(name, _)| name.to_owned())
}

/// Everything that can be read in a file of this format, in small letters.
pub fn everything(bytes: &[u8], format: &str) -> String {
    if !["docx", "xlsx"].contains(&format) {
        return plain(&String::from_utf8(bytes.to_vec()).unwrap().to_lowercase());
    }
    let mut whole = String::new();
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    for index in 0..archive.len() {
        let mut part = archive.by_index(index).unwrap();
        let mut bytes = Vec::new();
        part.read_to_end(&mut bytes).unwrap();
        whole += &String::from_utf8_lossy(&bytes).to_lowercase();
    }
    plain(&whole)
}

/// The text without what only keeps words in one line: a reference that is looked for is found as it is read.
fn plain(told: &str) -> String {
    told.replace("</w:t><w:nobreakhyphen/><w:t xml:space=\"preserve\">", "-")
        .replace("<span class=\"kept\">", "")
        .replace("</span>", "")
        .replace('\u{a0}', " ")
}

/// The report on what these options choose.
fn report(desk: &Desk, format: &str, options: &[&str]) -> String {
    let ran = desk.run(&[&["report", "--all", "--format", format][..], options].concat());
    assert_eq!(ran.status.code(), Some(0), "{}", String::from_utf8_lossy(&ran.stderr));
    everything(&ran.stdout, format)
}

#[test]
fn no_format_tells_one_client_about_another() {
    let Clients { desk, own, copy, away, other } = clients();
    for format in FORMATS {
        let all = report(&desk, format, &[]);
        assert!(OTHERS[..2].iter().all(|word| all.contains(word)), "{format}: the search finds what is there");
        assert!(all.contains("northgate"), "{format}: the group stands in the table");
        let told = report(&desk, format, &["--group", "NORTHGATE"]);
        for word in OTHERS.into_iter().chain([other.to_lowercase().as_str()]) {
            assert!(!told.contains(word), "{format}: {word}");
        }
        assert!(told.contains(&own.to_lowercase()) && told.contains(&copy.to_lowercase()), "{format}");
        assert!(!told.contains(&away.to_lowercase()) && !told.contains("old alarm"), "{format}: the archive");
        assert!(told.contains("northgate"), "{format}: the group is named");
        let archived = report(&desk, format, &["--archived"]);
        assert!(archived.contains(&away.to_lowercase()) && !archived.contains(&own.to_lowercase()), "{format}");
    }
    let listed = desk.said(&["list", "--group", "northgate"]).to_lowercase();
    assert!(!OTHERS.iter().any(|word| listed.contains(word)) && !listed.contains(&other.to_lowercase()), "{listed}");
}

#[test]
fn the_list_the_report_and_verifying_choose_the_same() {
    let Clients { desk, own, copy, away, other } = clients();
    let everything = [&own, &copy, &away, &other];
    let options: [&[&str]; 7] = [
        &[],
        &["--archived"],
        &["--group", "northgate"],
        &["--group", "northgate", "--archived"],
        &["--filter", "alarm norton"],
        &["--group", "quillbrook", "--filter", "camera"],
        &["--group", ""],
    ];
    let found = |text: &str| -> BTreeSet<&String> {
        everything
            .into_iter()
            .filter(|reference| {
                text.lines().any(|line| line.starts_with(&format!("\"{reference}")) || line.starts_with(*reference))
            })
            .collect()
    };
    for options in options {
        let listed = found(&desk.said(&[&["list"], options].concat()));
        let json: serde_json::Value =
            serde_json::from_str(&desk.said(&[&["report", "--all", "--format", "json"], options].concat())).unwrap();
        let tools = json["tools"].as_array().unwrap();
        let told: BTreeSet<String> = tools.iter().map(|tool| tool["reference"].as_str().unwrap().to_owned()).collect();
        assert_eq!(told, listed.iter().map(|reference| (*reference).clone()).collect(), "{options:?}");
        if !options.is_empty() {
            assert_eq!(found(&desk.said(&[&["verify"], options].concat())), listed, "{options:?}");
        }
    }
    assert_eq!(found(&desk.said(&["verify"])).len(), everything.len(), "without a choice everything is verified");
    assert_eq!(desk.run(&["report", &own, "--group", "northgate"]).status.code(), Some(2));
    assert_eq!(desk.run(&["verify", &own, "--group", "northgate"]).status.code(), Some(2));
}

#[test]
fn a_letterhead_goes_to_one_client_alone() {
    let Clients { desk, .. } = clients();
    let paper = desk.path("letterhead.ron");
    std::fs::write(&paper, "Letterhead(footer: \"Prepared for Northgate\")").unwrap();
    let paper = paper.to_str().unwrap();
    for format in ["html", "md", "docx", "txt"] {
        let file = desk.path(&format!("all.{format}"));
        let to_file = ["-o", file.to_str().unwrap()];
        let args = [&["report", "--all", "--letterhead", paper][..], &to_file].concat();
        let refused = desk.run(&args);
        assert_eq!(refused.status.code(), Some(2), "{format}");
        let why = String::from_utf8(refused.stderr).unwrap();
        assert!(why.contains("--group") && why.contains("Quillbrook"), "{why}");
        assert!(!file.exists(), "{format}");
        desk.said(&[&args[..], &["--group", "Northgate"]].concat());
        assert!(everything(&std::fs::read(&file).unwrap(), format).contains("prepared for northgate"), "{format}");
    }
    // The letterhead of the folder is used without being asked for; a page for oneself needs none.
    std::fs::copy(paper, desk.data().path().join("letterhead.ron")).unwrap();
    assert_eq!(desk.run(&["report", "--all", "--format", "txt"]).status.code(), Some(2));
    assert!(!desk.said(&["report", "--all", "--format", "txt", "--no-letterhead"]).contains("Prepared for"));
    desk.said(&["report", "--all", "--format", "csv"]);
    desk.said(&["report", "--all", "--format", "txt", "--filter", "northgate"]);
}

#[test]
fn people_are_left_out_of_every_format_and_of_the_list() {
    let Clients { desk, own, .. } = clients();
    for format in FORMATS {
        assert!(report(&desk, format, &[]).contains("bea norton"), "{format}");
        let hidden = report(&desk, format, &["--hide-names"]);
        for name in ["bea norton", "ottoline", "marmaduke", "hartley"] {
            assert!(!hidden.contains(name), "{format}: {name}");
        }
        assert!(hidden.contains(&own.to_lowercase()) && hidden.contains("person "), "{format}");
    }
    let listed = desk.said(&["list", "--hide-names"]);
    assert!(!listed.contains("Norton") && !listed.contains("Ottoline") && listed.contains(&own), "{listed}");
}

#[test]
fn a_tool_is_told_from_its_copies() {
    let desk = Desk::new();
    let one = desk.check("Alarm", &[("f.1", Answer::Yes)]);
    let again = Desk::first_word(&desk.said(&["copy", &one, "--recheck"]));
    let joined = Desk::first_word(&desk.said(&["join", &one, &again]));
    let remarks = [(&again, format!("a re-check of {one}")), (&joined, format!("joined from {one} and {again}"))];
    let listed = desk.said(&["list"]);
    for (reference, remark) in &remarks {
        assert!(listed.lines().any(|line| line.starts_with(*reference) && line.contains(remark)), "{listed}");
        for format in FORMATS {
            // A line of plain text may end inside it.
            let told = report(&desk, format, &[]).split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(told.contains(&remark.to_lowercase()), "{format}: {remark}");
        }
    }
    assert!(!listed.lines().any(|line| line.starts_with(&one) && line.contains('(')), "{listed}");
    let home = desk.said(&["--keys", "Down", "--print", "--size", "120x40"]);
    for why in [Why::Recheck, Why::Joined] {
        let told = |line: &str| line.contains("Alarm") && line.contains(&format!("({})", why.words()));
        assert!(home.lines().any(told), "{home}");
    }
}

#[test]
fn a_file_that_cannot_be_read_is_told_to_the_writer_and_not_to_a_client() {
    let Clients { desk, .. } = clients();
    std::fs::write(desk.data().records().join("Quillbrook-secret.ron"), "torn").unwrap();
    assert!(report(&desk, "txt", &[]).contains("quillbrook-secret"), "without a choice nothing is left out");
    for format in FORMATS {
        let ran = desk.run(&["report", "--all", "--format", format, "--group", "Northgate"]);
        assert!(String::from_utf8_lossy(&ran.stderr).contains("Quillbrook-secret"), "{format}");
        assert!(!everything(&ran.stdout, format).contains("quillbrook"), "{format}");
    }
    let json: serde_json::Value =
        serde_json::from_str(&desk.said(&["report", "--all", "--format", "json", "--group", "Northgate"])).unwrap();
    assert_eq!(json["unread"], 1);
}

/// A check that is prohibited but for one answer.
fn nearly_prohibited(desk: &Desk, decides: Answer) -> String {
    use Answer::{No, Yes};
    let scope = [
        ("scope.works-things-out", Yes),
        ("scope.european-link", Yes),
        ("scope.special-case", No),
        ("scope.supplies", No),
        ("scope.uses", Yes),
        ("scope.scientific-research", No),
    ];
    let rule = [("f.1", Yes), ("f.2", decides), ("f.3", Yes), ("f.4", Yes)];
    let exceptions = [("f.medical-or-safety", No), ("f.training-without-impact", No)];
    desk.check("Alarm", &[&scope[..], &rule, &exceptions].concat())
}

#[test]
fn a_reply_tells_how_the_result_turns_and_is_taken_in_once() {
    let desk = Desk::new();
    let one = nearly_prohibited(&desk, Answer::NotSure);
    let page = desk.path("page.ron");
    let name = page.to_str().unwrap().to_owned();
    desk.said(&["ask", &one, "--format", "ron", "-o", &name]);
    let blank = std::fs::read_to_string(&page).unwrap();
    let (before, after) = blank.split_once("address: \"f.2\"").unwrap();
    let filled = |answer: &str, day: &str| {
        format!("{before}address: \"f.2\"{}", after.replacen("answer: \"\"", &format!("answer: \"{answer}\""), 1))
            .replacen("answered_by: \"\"", "answered_by: \"Col\"", 1)
            .replacen("answered_on: \"\"", &format!("answered_on: \"{day}\""), 1)
    };
    std::fs::write(&page, filled("yes", "")).unwrap();
    let preview = desk.said(&["take-in", &name]);
    assert!(preview.contains(Verdict::Open.words()) && preview.contains(Verdict::Prohibited.words()), "{preview}");
    assert!(preview.lines().any(|line| line.trim_start().starts_with("(f)")), "{preview}");
    let record = desk.data().find(&one).unwrap();
    desk.said(&["take-in", &name, "--yes"]);
    let taken_in = std::fs::read(&record).unwrap();
    desk.said(&["take-in", &name, "--yes"]);
    assert_eq!(std::fs::read(&record).unwrap(), taken_in, "the same page a second time writes nothing");
    // Another answer is another reply; the first page does not come back by itself after it.
    std::fs::write(&page, filled("no", "2026-11-20")).unwrap();
    desk.said(&["take-in", &name, "--yes"]);
    assert_eq!(desk.state(&one).answers["f.2"].answer, Answer::No);
    let changed = std::fs::read(&record).unwrap();
    std::fs::write(&page, filled("yes", "")).unwrap();
    assert_eq!(desk.run(&["take-in", &name, "--yes"]).status.code(), Some(1), "it is told that it was answered since");
    assert_eq!(std::fs::read(&record).unwrap(), changed);
}

#[test]
fn turning_is_worked_out_on_a_copy() {
    let desk = Desk::new();
    let one = nearly_prohibited(&desk, Answer::NotSure);
    let check: Check = desk.state(&one);
    let rulebook = &desk.loaded.rulebook;
    let asked = article5::check::Asked::at(rulebook, rulebook.address("f.2").unwrap());
    let reply = |new| Reply {
        name: "f.2".to_owned(),
        asked: asked.clone(),
        old: None,
        new,
        note: String::new(),
        who: "Col".to_owned(),
        when: date(2026, 11, 22),
    };
    let replies = |new| Replies {
        who: "Col".to_owned(),
        when: date(2026, 11, 22),
        replies: vec![reply(new)],
        known: Vec::new(),
        refused: Vec::new(),
    };
    let on = date(2026, 11, 22);
    let turn = Turn::of(&replies(Answer::Yes), &check, rulebook, on);
    assert_eq!((turn.before.tool, turn.after.tool), (Verdict::Open, Verdict::Prohibited));
    assert_eq!(turn.rules().collect::<Vec<_>>(), vec![rulebook.rule_index("f").unwrap()]);
    assert_eq!(Turn::of(&replies(Answer::NotSure), &check, rulebook, on).rules().count(), 0);
    assert_eq!(check, desk.state(&one));
}

#[test]
fn different_tools_and_different_clients_are_not_joined_by_accident() {
    let desk = Desk::new();
    let (one, two) = (desk.check("Call mood", &[]), desk.check("Drowsiness alarm", &[]));
    let same = desk.check(" call  MOOD ", &[]);
    let count = || desk.data().all().unwrap().len();
    let before = count();
    let refused = desk.run(&["join", &one, &two]);
    assert_eq!(refused.status.code(), Some(2));
    let why = String::from_utf8(refused.stderr).unwrap();
    assert!(why.contains("--different-tools") && why.contains("Call mood") && why.contains("Drowsiness"), "{why}");
    assert_eq!(count(), before);
    desk.said(&["join", &one, &two, "--different-tools"]);
    desk.said(&["join", &one, &same]);
    let nameless = [desk.check("", &[]), desk.check("", &[])];
    assert_eq!(
        desk.run(&["join", &nameless[0], &nameless[1]]).status.code(),
        Some(2),
        "nobody knows that they are one"
    );
    desk.said(&["group", &one, "Northgate"]);
    desk.said(&["group", &same, "Quillbrook"]);
    let before = count();
    assert_eq!(desk.run(&["join", &one, &same, "--different-tools"]).status.code(), Some(2));
    assert_eq!(count(), before);
}

#[test]
fn no_verdict_is_broken_in_the_table_of_tools() {
    let desk = Desk::new();
    for (name, owner, group) in [
        ("Gespraechsstimmungsauswertungspilot", "Personalverantwortliche", "Versicherungsgesellschaft"),
        ("Alarm", "Bea", "Northgate"),
    ] {
        put(&desk, "Ann", described(name, owner, group));
    }
    let first = nearly_prohibited(&desk, Answer::Yes);
    desk.said(&["copy", &first, "--recheck"]);
    let bytes = desk.run(&["report", "--all", "--format", "docx"]).stdout;
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name("word/document.xml").unwrap().read_to_string(&mut text).unwrap();
    let xml = roxmltree::Document::parse(&text).unwrap();
    let named = |node: &roxmltree::Node, name: &str| node.tag_name().name() == name;
    let table = xml
        .descendants()
        .filter(|node| named(node, "tbl"))
        .find(|table| table.descendants().any(|node| node.text() == Some(first.as_str())))
        .unwrap();
    let grid: Vec<usize> = table
        .descendants()
        .filter(|node| named(node, "gridCol"))
        .map(|column| column.attributes().find(|attribute| attribute.name() == "w").unwrap().value().parse().unwrap())
        .collect();
    let head = table.descendants().find(|node| named(node, "tr")).unwrap();
    let heads: Vec<String> = head
        .children()
        .filter(|node| named(node, "tc"))
        .map(|cell| cell.descendants().filter(roxmltree::Node::is_text).filter_map(|node| node.text()).collect())
        .collect();
    let result = heads.iter().position(|head| head == "Result").unwrap();
    assert!(grid[result] >= "PROHIBITED".len() * LETTER + MARGINS, "{heads:?} {grid:?}");
    assert!(heads.iter().any(|head| head == "Group"), "{heads:?}");
}

#[test]
fn a_footer_names_the_group_of_what_is_reported() {
    let Clients { desk, own, other, .. } = clients();
    std::fs::write(desk.data().path().join("letterhead.ron"), "Letterhead(footer: \"Prepared for {group}.\")").unwrap();
    for format in ["html", "md", "txt"] {
        let told = |id: &str| desk.said(&["report", id, "--format", format]);
        assert!(told(&own).contains("Prepared for Northgate."), "{format}");
        assert!(told(&other).contains("Prepared for Quillbrook."), "{format}");
        let all = desk.said(&["report", "--all", "--group", "quillbrook", "--format", format]);
        assert!(all.contains("Prepared for Quillbrook."), "{format}");
    }
    let without = desk.check("Alarm", &[]);
    assert_eq!(desk.run(&["report", &without]).status.code(), Some(2));
    desk.said(&["report", &without, "--no-letterhead"]);
}

#[test]
fn a_check_is_verified_by_the_name_of_its_tool_where_one_check_has_it() {
    let Clients { desk, own, copy, other, .. } = clients();
    assert!(desk.said(&["verify", "zephyrine camera"]).contains(&other));
    let several = desk.run(&["verify", "Alarm"]);
    let why = String::from_utf8([several.stdout, several.stderr].concat()).unwrap();
    assert!(!several.status.success() && why.contains(&own) && why.contains(&copy), "{why}");
}
