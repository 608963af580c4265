//! What is typed in line mode: which words are a name, a day or a task; what is asked before it is written; what is told
//! of it afterwards, in words that people know.

use std::path::Path;

use article5::check::{Check, Field, Remark, Role, Step};
use article5::desk::{Desk, Reading, Sitting as Open};
use article5::line::{Surroundings, Talk};
use article5::logic::Answer;
use article5::record::{DataFolder, read};
use jiff::civil::date;

use crate::sitting::{FEELINGS, Sitting, now, records, rules, story};
use crate::talk::{about_a_tool, check, talk};

/// A talk with somebody at a keyboard, about the check of a record or from the list.
pub fn at_a_keyboard(folder: &Path, record: Option<&Path>, width: Option<usize>, lines: &str) -> String {
    let loaded = rules();
    let data = DataFolder::choose(Some(folder.to_owned())).unwrap();
    let mut told = Vec::new();
    let desk =
        Desk { folder: Ok(&data), loaded: &loaded, on: date(2026, 11, 22), now: now(), today: date(2026, 11, 22) };
    let sitting: Option<Open> = record.map(|path| {
        let Reading { it, .. } = desk.open_at(path).unwrap();
        it
    });
    let around = Surroundings {
        folder: Ok(&data),
        loaded: &loaded,
        rulebook: &loaded.rulebook,
        now: &now,
        on: date(2026, 11, 22),
        who: None,
        confirms: true,
        width,
    };
    Talk::new(lines.as_bytes(), &mut told, around, sitting).run().unwrap();
    String::from_utf8(told).unwrap()
}

#[test]
fn a_description_that_was_left_half_filled_goes_on_at_its_field_in_both_faces_and_no_line_of_a_pipe_is_its_text() {
    let half = "Pilot\n\nIt sums up calls\nq\n";
    let people = Field::Affected;
    for by_pipe in [false, true] {
        let begun = || {
            let folder = tempfile::tempdir().unwrap();
            if by_pipe {
                talk(folder.path(), &[], half);
            } else {
                at_a_keyboard(folder.path(), None, None, half);
            }
            folder
        };
        // At a keyboard the talk goes on in the field, and behind the form with the questions.
        let folder = begun();
        let path = record(folder.path());
        let told = at_a_keyboard(folder.path(), Some(&path), None, "Agents\nq\n");
        assert!(told.contains(&format!("was left at “{}”", people.label())), "{told}");
        assert_eq!(whole(folder.path()).tool.get(people), "Agents", "{told}");
        let told = at_a_keyboard(folder.path(), Some(&path), None, &format!("{}1\n\nq\n", "\n".repeat(7)));
        assert_eq!(whole(folder.path()).answers.len(), 1, "{told}");
        let told = at_a_keyboard(folder.path(), Some(&path), None, "q\n");
        assert!(!told.contains("was left at"), "{told}");
        // The full screen goes on at the same field.
        let folder = begun();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.press("Home Enter").sees("Describe the tool").press("\"Agents\" Tab");
        assert_eq!(whole(folder.path()).tool.get(people), "Agents");
        drop(sitting);
        // And the other way round.
        let folder = tempfile::tempdir().unwrap();
        let mut sitting = Sitting::at(folder.path(), (80, 24));
        sitting.press("Enter a \"Pilot\" Tab Tab \"It sums up calls\" Tab Ctrl+q");
        drop(sitting);
        let path = record(folder.path());
        at_a_keyboard(folder.path(), Some(&path), None, "Agents\nq\n");
        assert_eq!(whole(folder.path()).tool.get(people), "Agents");
        // From a pipe the first line is an answer, and what was left is told; an answer leaves the form behind.
        let folder = begun();
        let told = talk_about(folder.path(), "yes\n\nq\n");
        assert!(told.contains(&format!("was left at “{}”", people.label())), "{told}");
        let now = whole(folder.path());
        assert_eq!((now.answers.len(), now.tool.get(people)), (1, ""), "{told}");
        assert!(!talk_about(folder.path(), "q\n").contains("was left at"));
    }
}

/// What people type who do not know, in both languages, and what only looks like an answer.
const UNCLEAR: [&str; 44] = [
    "ja hoor",
    "nee toch",
    "1 of 2",
    "geen idee",
    "n.v.t.",
    "nvt",
    "misschien",
    "ja en nee",
    "nee tenzij",
    "ik denk het",
    "volgens mij wel",
    "ja?",
    "nee, nog niet",
    "hangt ervan af",
    "deels",
    "soms",
    "ja maar",
    "jan",
    "neen dank",
    "n.b.",
    "1 or 2",
    "1/2",
    "1-2",
    "1.",
    "1)",
    "12",
    "-1",
    "4",
    "1e",
    "1,",
    "yes but no",
    "no idea",
    "n/a",
    "na",
    "maybe",
    "it depends",
    "partly",
    "yes?",
    "nope?",
    "yes yes",
    "not",
    "sure",
    "t",
    "true or false",
];

#[test]
fn nothing_unclear_is_an_answer_in_any_language_at_a_question_a_whole_condition_or_a_box() {
    for lang in ["en", "nl"] {
        for typed in UNCLEAR {
            // At a question.
            let folder = tempfile::tempdir().unwrap();
            let lines = format!("Pilot{}{typed}\n\nq\n", "\n".repeat(9));
            let told = talk(folder.path(), &["--lang", lang], &lines);
            assert!(whole(folder.path()).answers.is_empty(), "{lang} {typed}: {told}");
        }
        // At boxes: the place is reached once, then every line in turn.
        let folder = tempfile::tempdir().unwrap();
        let to_boxes = format!("Pilot{}1\n\n1\n\n", "\n".repeat(9));
        talk(folder.path(), &["--lang", lang], &format!("{to_boxes}q\n"));
        let before = whole(folder.path()).answers.len();
        for typed in UNCLEAR.into_iter().filter(|typed| !typed.contains(|c: char| c.is_ascii_digit())) {
            let told = talk(
                folder.path(),
                &["--lang", lang, "--record", record(folder.path()).to_str().unwrap()],
                &format!("{typed}\nq\n"),
            );
            assert_eq!(whole(folder.path()).answers.len(), before, "{lang} {typed}: {told}");
        }
    }
}

/// A check of Ana that rule (f) catches.
fn met() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let mut sitting = Sitting::at(folder.path(), (80, 24));
    sitting.begin("Pilot").answer(&rules(), &story(FEELINGS), 400);
    sitting.press("r").home();
    drop(sitting);
    talk_about(folder.path(), "describe assessor\nAna\nq\n");
    folder
}

fn record(folder: &Path) -> std::path::PathBuf {
    records(folder).remove(0)
}

fn talk_about(folder: &Path, lines: &str) -> String {
    talk(folder, &["--record", record(folder).to_str().unwrap()], lines)
}

fn whole(folder: &Path) -> Check {
    read(&record(folder)).unwrap().check
}

/// No address of a question and no short name of a task.
#[track_caller]
fn has_no_ids(told: &str) {
    let rules = rules().rulebook;
    let said = |id: &str| {
        told.split_whitespace().any(|word| word.trim_matches(|c: char| !c.is_alphanumeric() && c != '-') == id)
    };
    for address in rules.addresses() {
        let name = &rules.item(address).name;
        assert!(!told.contains(&format!(" {name} ")) && !told.contains(&format!(" {name}\n")), "{name}: {told}");
    }
    for task in rules.consequences.plan.iter().filter(|task| task.id.contains('-')) {
        assert!(!said(&task.id), "{}: {told}", task.id);
    }
}

#[test]
fn who_goes_on_is_a_name_and_never_a_command() {
    let folder = met();
    let typed = "h\n1\nno idea\nback\nresult\nsign\n2 million\nBea Kok\nnote from Bea\ngo 1\nnote from Bea\nq\n";
    let told = at_a_keyboard(folder.path(), Some(&record(folder.path())), None, typed);
    assert_eq!(told.matches("is no name").count(), 7, "{told}");
    let check = whole(folder.path());
    assert_eq!(check.steps.last().unwrap().who, "Bea Kok", "{told}");
    // From the list it is asked too, and leaving there leaves.
    let steps = check.steps.len();
    at_a_keyboard(folder.path(), None, None, "1\nq\n");
    assert_eq!(whole(folder.path()).steps.len(), steps);
}

#[test]
fn a_task_is_planned_with_the_day_as_people_write_it() {
    for (typed, who, day) in [
        ("31.3.2027 Laura Müller", "Laura Müller", Some(date(2027, 3, 31))),
        ("Laura 31-3-2027", "Laura", Some(date(2027, 3, 31))),
        ("31 March 2027 Laura", "Laura", Some(date(2027, 3, 31))),
        ("Laura", "Laura", None),
    ] {
        let folder = met();
        let told = talk_about(folder.path(), &format!("plan 1 {typed}\nplan 1 done\nq\n"));
        let task = &rules().rulebook.consequences.plan[0];
        let planned = whole(folder.path()).standing.plan[&task.id].clone();
        assert_eq!((planned.who.as_str(), planned.date, planned.done), (who, day, true), "{told}");
        assert!(told.contains(&format!("{}: {who}", task.label.trim_end_matches('.'))), "{told}");
        assert_eq!(told.contains("by 31 March 2027"), day.is_some(), "{told}");
        assert!(told.contains(", done (") && told.contains(" said so on "), "{told}");
        has_no_ids(&told);
    }
    for typed in ["30.2.2027 Laura", "2027-02-30 Laura"] {
        let folder = met();
        let told = talk_about(folder.path(), &format!("plan 1 {typed}\nq\n"));
        assert!(told.contains("is no day"), "{told}");
        assert!(whole(folder.path()).standing.plan.is_empty());
    }
    let told = talk_about(met().path(), "plan 99 x\nq\n");
    assert!(told.contains("has no task 99"), "{told}");
    has_no_ids(&told);
}

#[test]
fn signing_tells_the_sentence_and_asks_for_the_name() {
    let folder = met();
    let path = record(folder.path());
    let told = at_a_keyboard(folder.path(), Some(&path), None, "\nsign\nback\nsign 1\nsign Ana 30.2.2027\nq\n");
    assert!(told.contains(Role::Assessor.statement()), "{told}");
    assert!(whole(folder.path()).signatures.is_empty(), "{told}");
    at_a_keyboard(folder.path(), Some(&path), None, "\nsign\n\nsign reviewer Bo Day 31.3.2027\nq\n");
    let check = whole(folder.path());
    let names: Vec<&str> = check.signatures.iter().map(|signature| signature.name.as_str()).collect();
    assert_eq!(names, ["Ana", "Bo Day"]);
    assert_eq!(check.standing.review_due, Some(date(2027, 3, 31)));
    // From a pipe nobody can be asked.
    let told = talk_about(folder.path(), "sign\nq\n");
    assert!(told.contains("Nothing was signed"), "{told}");
}

#[test]
fn undo_tells_what_it_passes_over_and_reads_no_result_again() {
    let folder = met();
    let told = talk_about(folder.path(), "sign Ana\nundo\nq\n");
    assert!(told.contains("(Ana) came after that and stays"), "{told}");
    assert_eq!(told.matches("The tool as a whole").count(), 1, "{told}");
    has_no_ids(&told[told.find("Undone").unwrap()..]);
}

#[test]
fn undo_tells_questions_in_their_words() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "how sure a guess\nundo\nnote it helps\nundo\nq\n");
    for line in told.lines().filter(|line| line.contains("Undone")) {
        assert!(line.contains('?'), "{line}");
        has_no_ids(line);
    }
}

#[test]
fn closing_and_archiving_ask_somebody_who_is_there() {
    let folder = met();
    let path = record(folder.path());
    at_a_keyboard(folder.path(), Some(&path), None, "\nclose\n\narchive\nno\nq\n");
    let standing = whole(folder.path()).standing;
    assert!(!standing.closed && !standing.archived);
    at_a_keyboard(folder.path(), Some(&path), None, "\nclose\nclose\narchive\narchive\nq\n");
    let standing = whole(folder.path()).standing;
    assert!(standing.closed && standing.archived);
    // The list says where it is, and leads there; an answer takes it up again.
    let told = at_a_keyboard(folder.path(), None, None, "archive\n1\n\ngo 1\n3\n\nq\n");
    assert!(told.contains("1 more is in the archive") && told.contains("closed or in the archive"), "{told}");
    assert!(told.contains("taken up again"), "{told}");
    let check = whole(folder.path());
    assert!(!check.standing.closed && !check.standing.archived);
    assert!(check.steps.iter().any(|entry| entry.did == Step::Reopened));
}

#[test]
fn what_is_written_beside_an_answer_takes_a_colon_and_says_what_it_replaces() {
    let folder = tempfile::tempdir().unwrap();
    let told = about_a_tool(folder.path(), "Note: hello\nnote another\nproof: p. 4\nwho: Bob\nq\n");
    let check = check(folder.path());
    let name = check.remarks.keys().next().unwrap();
    for (what, text) in [(Remark::Note, "another"), (Remark::Proof, "p. 4"), (Remark::WhoKnows, "Bob")] {
        assert_eq!(check.remark(name, what), text);
    }
    assert_eq!(told.matches("in the place of “hello”").count(), 1, "{told}");
}

#[test]
fn size_and_turnover_wait_until_a_ceiling_is_worked_out() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], &format!("Pilot{}q\n", "\n".repeat(7)));
    for field in [Field::Size, Field::Turnover] {
        assert!(!told.contains(&format!("{}:", field.label())), "{told}");
    }
    let told = talk_about(met().path(), &format!("describe\n{}q\n", "\n".repeat(9)));
    for field in [Field::Size, Field::Turnover] {
        assert!(told.contains(&format!("{}:", field.label())), "{told}");
    }
}

#[test]
fn the_word_empty_leaves_an_empty_field_empty() {
    let folder = tempfile::tempdir().unwrap();
    let told = talk(folder.path(), &[], "Pilot\nempty\nempty\nempty\nq\n");
    let tool = &check(folder.path()).tool;
    assert!([Field::Assessor, Field::Does, Field::Affected].iter().all(|field| tool.get(*field).is_empty()), "{told}");
}

#[test]
fn a_report_is_the_one_page_of_the_screen_and_takes_its_words() {
    let folder = met();
    let files = |folder: &Path| {
        let mut names: Vec<String> = std::fs::read_dir(folder.join("reports"))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
            .collect();
        names.sort();
        names
    };
    let told =
        talk_about(folder.path(), "report\nreport one page word\nreport full memo plain text\nreport nonsense\nq\n");
    assert!(told.contains("This is the one page") && told.contains("This is the full memo"), "{told}");
    assert!(told.contains("nonsense is no kind of report"), "{told}");
    let found = files(folder.path());
    for ending in [".html", ".docx", ".txt"] {
        assert!(found.iter().any(|name| name.ends_with(ending)), "{found:?}");
    }
    let formats: Vec<String> = whole(folder.path())
        .steps
        .iter()
        .filter_map(|entry| match &entry.did {
            Step::Exported { format, .. } => Some(format.clone()),
            _ => None,
        })
        .collect();
    assert_eq!(formats.len(), 3, "{formats:?}");
}

#[test]
fn the_history_is_told_as_the_command_tells_it() {
    let folder = met();
    let told = talk_about(folder.path(), "history\nq\n");
    for words in ["Step: 1", "When:", "What:"] {
        assert!(told.contains(words), "{words}: {told}");
    }
    assert!(!told.contains("UTC") && !told.contains('→'), "{told}");
}

#[test]
fn the_map_has_a_heading_for_each_rule() {
    let told = about_a_tool(tempfile::tempdir().unwrap().path(), "map all\nq\n");
    let rules = rules().rulebook;
    for rule in &rules.rules {
        let heading = format!("({}) {}:", rule.id, rule.title);
        assert_eq!(told.lines().filter(|line| **line == heading).count(), 1, "{heading}");
    }
}

#[test]
fn what_is_asked_breaks_between_words() {
    let folder = met();
    let told = at_a_keyboard(folder.path(), Some(&record(folder.path())), Some(40), "\nsign\nback\nq\n");
    let words: Vec<&str> = told.split_whitespace().collect();
    assert!(told.lines().all(|line| line.chars().count() <= 120), "{told}");
    assert!(words.windows(3).any(|three| three == ["type", "your", "name:"]), "{told}");
    let prompt = told.lines().position(|line| line.contains("The answers so far")).unwrap();
    assert!(told.lines().nth(prompt).unwrap().chars().count() <= 40, "{told}");
}

#[test]
fn a_word_for_another_check_without_its_name_stays_here() {
    let folder = met();
    let told = talk_about(folder.path(), "open\ncompare\njoin\nplan\nq\n");
    assert_eq!(told.matches("There is no other check.").count(), 3, "{told}");
    assert_eq!(records(folder.path()).len(), 1);
    assert_eq!(whole(folder.path()).answers["f.from-voice"].answer, Answer::Yes);
}

#[test]
fn that_a_rule_is_met_whatever_comes_is_told_only_where_it_is_so() {
    // Not on the question whose other answer opens the rule again.
    let told = talk_about(met().path(), "go f.from-voice\nq\n");
    let asked = &told[told.rfind("You said Yes before").unwrap()..];
    let before = &told[..told.rfind("You said Yes before").unwrap()];
    let before = &before[before.trim_end().rfind("\n\n").unwrap()..];
    assert!(!format!("{before}{asked}").contains("still to be asked changes that"), "{told}");
    // While it is still asked whether the law is about the tool at all, an answer can take the result away.
    let (rules, known) = (rules().rulebook, story(FEELINGS));
    let settled = |without: &[&str]| {
        let mut sheet = rules.blank_sheet();
        for address in rules.addresses().filter(|address| rules.item(*address).is_question()) {
            let name = &rules.item(address).name;
            if !without.contains(&name.as_str()) {
                sheet.set(address, Some(known(name)));
            }
        }
        article5::desk::purpose::settled(&rules, &sheet)
    };
    assert!(settled(&[]).unwrap().contains("still to be asked"));
    assert!(settled(&["scope.based-in-eu"]).is_none_or(|told| told.contains("on the answers so far")));
}

#[test]
fn back_goes_through_the_answers_of_earlier_sittings_too() {
    let folder = tempfile::tempdir().unwrap();
    about_a_tool(folder.path(), "1\n\n1\n\n1\n\nq\n");
    let (kept, rules) = (whole(folder.path()), rules());
    let order = kept.answered_in_order(&rules.rulebook);
    assert!(order.len() > 2);
    let told = talk_about(folder.path(), &format!("{}q\n", "back\n".repeat(order.len() + 1)));
    let mut rest = told.as_str();
    for address in order.iter().rev() {
        let ask = &rules.rulebook.item(*address).ask;
        rest = rest.split_once(ask.as_str()).unwrap_or_else(|| panic!("{ask}\n{told}")).1;
    }
    assert_eq!(told.matches("This is the first question").count(), 1, "{told}");
}

#[test]
fn the_history_tells_tasks_and_days_as_people_know_them_and_programs_as_they_do() {
    let folder = met();
    let task = &rules().rulebook.consequences.plan[0];
    let told = talk_about(folder.path(), "plan 1 2027-03-31 Laura\nlook again 2027-01-05\nhistory\nq\n");
    let history = &told;
    for text in ["31 March 2027, Laura", "5 January 2027", task.label.trim_end_matches('.')] {
        assert!(history.contains(text), "{text}: {told}");
    }
    let has_digits = |told: &str| told.contains("2027-03-31") || told.contains("2027-01-05");
    assert!(!has_digits(&told) && !told.contains(&format!(": {}", task.id)), "{told}");
    let command = |format: &str| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_article5"));
        command.arg("--data-dir").arg(folder.path()).env_remove("ARTICLE5_DATA_DIR");
        command.args(["history", "pilot", "--format", format]);
        String::from_utf8(command.output().unwrap().stdout).unwrap()
    };
    assert!(!has_digits(&command("txt")), "{}", command("txt"));
    let json = command("json");
    assert!(json.contains("2027-03-31") && json.contains("2027-01-05") && json.contains(&task.id), "{json}");
}
