//! Whatever is written for one client says nothing of another. Every command of the program stands here, so that a new
//! one cannot be forgotten.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use article5::cli::Cli;
use article5::logic::Answer;
use clap::CommandFactory;

use super::clients::{Clients, OTHERS, Rooms, clients, everything, rooms};
use super::commands::Desk;
use super::inventories::answer;
use super::options::commands;

/// What a command writes.
pub enum Writes {
    /// Nothing about anybody's checks: why not.
    Nothing(&'static str),
    /// This, for each of these lines of arguments; `{own}`, `{copy}` and `{file}` are put in. What is typed into it.
    This(&'static [&'static str], &'static str),
}
use Writes::{Nothing, This};

/// Every command, and what it writes for the client Northgate.
pub const COMMANDS: &[(&str, Writes)] = &[
    (
        "line",
        This(&["line --record {own}", "line --record {copy}"], "review\nhistory\nreport full memo text\nreasons\nq\n"),
    ),
    ("train", Nothing("it practises on stories")),
    (
        "train report",
        This(
            &[
                "train report {training} -o {file}.html --force",
                "train report {training} -o {file}.docx --force",
                "train report {training} -o {file}.md --force",
                "train report {training} -o {file}.txt --force",
                "train report {training} -o {file}.csv --force",
                "train report {training} -o {file}.xlsx --force",
                "train report {training} --seat 2 -o {file}.html --force",
                "train report {training} --seat 2 -o {file}.csv --force",
            ],
            "",
        ),
    ),
    (
        "train overview",
        This(
            &[
                "train overview --client Northgate -o {file}.html --force",
                "train overview --client Northgate -o {file}.docx --force",
                "train overview --client Northgate -o {file}.csv --force",
                "train overview --client Northgate -o {file}.xlsx --force",
            ],
            "",
        ),
    ),
    ("train handout", Nothing("stories come with the program")),
    ("train cards", Nothing("cards are the same for everybody")),
    ("train export", Nothing("stories come with the program")),
    ("train sessions", This(&["train sessions --client Northgate"], "")),
    ("train wall", This(&["train wall {training}"], "")),
    ("train roster", Nothing("it takes in who somebody is")),
    ("train cases", Nothing("stories come with the program")),
    ("train case", This(&["train case {own} --rule f -o {file}.ron --force"], "")),
    (
        "workshop",
        This(&["workshop --client Northgate --seats 2 --tool {copy} --item 20~Rule~f"], "vote f.2\n11\nend\n"),
    ),
    ("workshop list", This(&["workshop list --client Northgate"], "")),
    ("workshop wall", This(&["workshop wall {workshop}"], "")),
    (
        "workshop minutes",
        This(
            &[
                "workshop minutes {workshop} -o {file}.html --force",
                "workshop minutes {workshop} -o {file}.docx --force",
                "workshop minutes {workshop} -o {file}.md --force",
                "workshop minutes {workshop} -o {file}.txt --force",
                "workshop minutes {workshop} -o {file}.csv --force",
                "workshop minutes {workshop} -o {file}.xlsx --force",
            ],
            "",
        ),
    ),
    ("workshop approve", This(&["workshop approve {workshop} --by 1"], "")),
    ("workshop reopen", This(&["workshop reopen {workshop}"], "")),
    ("workshop roster", Nothing("it takes in who somebody is")),
    (
        "workshop ask",
        This(&["workshop ask {workshop} -o {file}.txt --force", "workshop ask {workshop} -o {file}.docx --force"], ""),
    ),
    ("workshop take-in", Nothing("it takes in what came back")),
    ("validate", Nothing("it reads rules alone")),
    ("cases", Nothing("it reads worked cases alone")),
    ("assess", This(&["assess {inventory} --format csv", "assess {inventory} --into-checks --group Northgate"], "")),
    ("sql", Nothing("it reads rules alone")),
    ("list", This(&["list --group Northgate", "list --filter alarm"], "")),
    (
        "compare",
        This(
            &[
                "compare {own} {copy}",
                "compare {own} {copy} --format json",
                "compare {own} {copy} -o {file}.html --force",
                "compare {own} {copy} -o {file}.docx --force",
            ],
            "",
        ),
    ),
    ("what-if", This(&["what-if {copy} f.1=yes", "what-if {copy} f.1=yes --format json"], "")),
    (
        "history",
        This(
            &[
                "history {copy}",
                "history {copy} --format json",
                "history {copy} -o {file}.html --force",
                "history {copy} -o {file}.docx --force",
            ],
            "",
        ),
    ),
    (
        "ask",
        This(
            &[
                "ask {copy}",
                "ask {copy} -o {file}.html --force",
                "ask {copy} -o {file}.docx --force",
                "ask {copy} -o {file}.ron --force",
                "ask {copy} -o {file}.md --force",
            ],
            "",
        ),
    ),
    ("take-in", Nothing("it takes in what came back")),
    ("copy", This(&["copy --to-file {file}.a5 --force {copy}", "copy {copy}"], "")),
    ("join", This(&["join {own} {copy}"], "")),
    ("group", This(&["group {copy} Northgate"], "")),
    ("close", This(&["close {copy}"], "")),
    ("reopen", This(&["reopen {copy}"], "")),
    ("archive", This(&["archive {away}"], "")),
    ("review-by", This(&["review-by {copy} 2027-03-01"], "")),
    ("recheck-rules", This(&["recheck-rules {copy}", "recheck-rules {copy} --format json"], "")),
    ("sign", This(&["sign {copy} --as reviewer --name Pieternel"], "")),
    (
        "plan",
        This(
            &["plan {copy}", "plan {copy} --format html", "plan {copy} --format csv", "plan {copy} --format json"],
            "",
        ),
    ),
    ("show", This(&["show {copy}"], "")),
    (
        "report",
        This(
            &[
                "report {copy} -o {file}.html --force",
                "report {copy} -o {file}.md --force",
                "report {copy} -o {file}.docx --force",
                "report {copy} -o {file}.txt --force",
                "report {copy} -o {file}.json --force",
                "report {copy} -o {file}.xlsx --force",
                "report {copy} --short -o {file}.html --force",
                "report {copy} --short -o {file}.md --force",
                "report {copy} --short -o {file}.docx --force",
                "report {copy} --short -o {file}.txt --force",
                "report --all --group Northgate -o {file}.html --force",
                "report --all --group Northgate -o {file}.md --force",
                "report --all --group Northgate -o {file}.docx --force",
                "report --all --group Northgate -o {file}.txt --force",
                "report --all --group Northgate -o {file}.json --force",
                "report --all --group Northgate -o {file}.csv --force",
                "report --all --group Northgate -o {file}.xlsx --force",
            ],
            "",
        ),
    ),
    ("verify", This(&["verify --group Northgate"], "")),
    ("recover", Nothing("it tells the name of the file that was typed")),
    ("graph", Nothing("it draws rules alone")),
    ("questions", Nothing("it prints the blank questionnaire")),
    ("where", Nothing("it tells folders")),
    ("completions", Nothing("it prints completions")),
    ("man", Nothing("it prints the manual")),
];

#[test]
fn every_command_stands_here() {
    let all: BTreeSet<String> =
        commands(&Cli::command(), "").into_iter().map(|(names, _)| names).filter(|names| !names.is_empty()).collect();
    let known: BTreeSet<String> = COMMANDS.iter().map(|(names, _)| (*names).to_owned()).collect();
    assert_eq!(known, all);
    for (names, writes) in COMMANDS {
        match writes {
            Nothing(why) => assert!(!why.is_empty()),
            This(lines, _) => assert!(lines.iter().all(|line| line.starts_with(names)) && !lines.is_empty()),
        }
    }
}

/// Runs a line, and gives everything that it wrote: what it said, and each file.
pub fn written(desk: &Desk, line: &str, typed: &str) -> String {
    let folder = desk.path("out");
    let before: BTreeSet<PathBuf> = files(&folder).into_iter().chain(files(&desk.data().reports())).collect();
    let args: Vec<String> = line.split(' ').map(|part| part.replace('~', " ")).collect();
    let args: Vec<&str> = args.iter().map(String::as_str).collect();
    let ran = desk.typed(&args, typed);
    let code = ran.status.code();
    assert!(code == Some(0) || code == Some(1), "{line}: {}", String::from_utf8_lossy(&ran.stderr));
    let mut all = String::from_utf8(ran.stdout).unwrap().to_lowercase();
    for file in files(&folder).into_iter().chain(files(&desk.data().reports())) {
        let ending = file.extension().unwrap().to_string_lossy().into_owned();
        if !before.contains(&file) || line.contains("{file}") || line.contains(&*file.to_string_lossy()) {
            all += &everything(&std::fs::read(&file).unwrap(), &ending);
        }
    }
    all
}

fn files(folder: &Path) -> Vec<PathBuf> {
    std::fs::read_dir(folder).map(|found| found.map(|one| one.unwrap().path()).collect()).unwrap_or_default()
}

/// The line with what is put in.
pub fn filled(line: &str, desk: &Desk, clients: [&str; 3], rooms: &Rooms) -> String {
    let [own, copy, away] = clients;
    let out = desk.path("out");
    std::fs::create_dir_all(&out).unwrap();
    line.replace("{own}", own)
        .replace("{copy}", copy)
        .replace("{away}", away)
        .replace("{workshop}", &rooms.workshop)
        .replace("{training}", &rooms.training)
        .replace("{inventory}", desk.path("inventory.csv").to_str().unwrap())
        .replace("{file}", out.join("paper").to_str().unwrap())
}

#[test]
fn nothing_that_is_written_for_one_client_tells_of_another() {
    let Clients { desk, own, copy, away, other } = clients();
    let of_client = rooms(&desk, "Northgate", ["Ann Hartley", "Bea Norton", "Pieternel Quist"], &copy);
    rooms(&desk, "Quillbrook", ["Zephyrine", "Ottoline", "Marmaduke Velloway"], &other);
    let mut leaks = Vec::new();
    for check in [&own, &copy] {
        answer(&desk, &desk.data().find(check).unwrap(), "Ann Hartley", ("f.about-feelings", Answer::Yes));
    }
    std::fs::write(desk.path("inventory.csv"), "name,f.1\nAlarm,yes\nNew tool,no\n").unwrap();
    for (_, writes) in COMMANDS {
        let This(lines, typed) = writes else { continue };
        for line in *lines {
            let line = filled(line, &desk, [&own, &copy, &away], &of_client);
            let told = written(&desk, &line, typed);
            assert!(!told.is_empty(), "{line}");
            for word in OTHERS.into_iter().chain([other.to_lowercase().as_str()]) {
                if told.contains(word) {
                    leaks.push(format!("{line}: {word}"));
                }
            }
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
}
