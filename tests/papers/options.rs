//! Every option of every command: it does something, or it is refused.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use article5::cli::Cli;
use article5::cli::without_effect::{Needs, SOMETIMES};
use clap::{Command, CommandFactory};

use super::commands::Desk;

/// Options that do something whatever stands beside them, or of which the library knows what they need. An option that
/// is new has to be put here, or among those that are refused.
const ALWAYS: &[(&str, &[&str])] = &[
    ("", &["data_dir", "rulebook", "lang", "theme", "ascii", "no_color", "on"]),
    ("line", &["record", "who"]),
    ("train", &["line", "go_on", "programme"]),
    ("validate", &["verbose", "write_words"]),
    ("assess", &["input", "format", "output", "why", "template", "into_checks", "group", "name_column"]),
    ("sql", &["table", "dialect", "with_table"]),
    ("list", &["group", "filter", "archived", "hide_names", "format"]),
    ("compare", &["rules_now", "then", "hide_names", "format", "output"]),
    ("what-if", &["hide_names", "format", "output"]),
    ("history", &["filter", "hide_names", "format", "output"]),
    ("ask", &["to", "hide_names", "format", "output"]),
    ("take-in", &["check", "from", "yes", "who"]),
    ("copy", &["to_file", "force", "from_file", "recheck", "group", "who"]),
    ("join", &["prefer", "different_tools", "hide_names", "who"]),
    ("group", &["who"]),
    ("close", &["who"]),
    ("reopen", &["who"]),
    ("archive", &["who"]),
    ("review-by", &["who"]),
    ("recheck-rules", &["keep", "hide_names", "format", "output"]),
    ("sign", &["role", "name", "statement"]),
    ("show", &["short", "old_rules", "hide_names"]),
    // A page without letterhead is one in every format.
    ("report", &["all", "format", "output", "no_letterhead", "group", "filter", "archived", "hide_names"]),
    ("verify", &["head", "group", "filter", "archived"]),
    ("graph", &["format", "output"]),
    ("questions", &["format", "output"]),
    ("workshop", &["line", "go_on"]),
    ("train report", &["seat", "hide_names", "format", "output", "force"]),
    ("train overview", &["client", "hide_names", "format", "output", "force"]),
    ("train handout", &["output", "force"]),
    ("train sessions", &["client"]),
    ("train cards", &["output", "force"]),
    ("train export", &["gift", "moodle_xml", "output", "force"]),
    ("train wall", &["line"]),
    ("train cases", &["reserved"]),
    ("train case", &["rule", "output", "force"]),
    ("workshop list", &["client"]),
    ("workshop wall", &["line"]),
    ("workshop minutes", &["names", "initials", "numbers", "hide_names", "no_letterhead", "format", "output", "force"]),
    ("workshop approve", &["by"]),
    ("train roster", &["remove", "remove_client"]),
    ("workshop roster", &["remove", "remove_client"]),
    ("workshop ask", &["rules", "tool", "hide_names", "format", "output", "force"]),
    ("workshop take-in", &["from"]),
];

/// Every command below this one with its names, and this one.
pub fn commands(command: &Command, names: &str) -> Vec<(String, Command)> {
    let mut found = vec![(names.to_owned(), command.clone())];
    for below in command.get_subcommands() {
        found.extend(commands(below, format!("{names} {}", below.get_name()).trim_start()));
    }
    found
}

#[test]
fn every_option_is_known_to_do_something_or_to_be_refused() {
    let all: BTreeSet<(String, String)> = commands(&Cli::command(), "")
        .into_iter()
        .flat_map(|(names, command)| {
            let options = command.get_opts().map(|option| (names.clone(), option.get_id().to_string()));
            options.collect::<Vec<_>>()
        })
        .collect();
    let always =
        ALWAYS.iter().flat_map(|(command, options)| options.iter().map(|option| ((*command).to_owned(), *option)));
    let sometimes = SOMETIMES.iter().map(|known| (known.command.replace('/', " "), known.option));
    let known: BTreeSet<(String, String)> =
        always.chain(sometimes).map(|(command, option)| (command, option.to_owned())).collect();
    let new: Vec<_> = all.difference(&known).collect();
    let gone: Vec<_> = known.difference(&all).collect();
    assert!(new.is_empty() && gone.is_empty(), "new {new:?}, gone {gone:?}");
}

#[test]
fn the_commands_of_the_table_of_acts_are_commands_of_the_program() {
    use article5::desk::acts::{ACTS, Command as By};
    let all = commands(&Cli::command(), "");
    for row in ACTS {
        let By::By(named) = row.command else { continue };
        for named in named {
            let (names, options): (Vec<&str>, Vec<&str>) = named.split(' ').partition(|part| !part.starts_with("--"));
            let Some((_, command)) = all.iter().find(|(known, _)| *known == names.join(" ")) else {
                panic!("{:?}: no command {named}", row.act)
            };
            let knows = |option: &&str| {
                let name = &option[2..];
                name == "help" || command.get_arguments().any(|known| known.get_long() == Some(name))
            };
            assert!(options.iter().all(knows), "{:?}: {named}", row.act);
        }
    }
}

/// What is typed for an option, with a value where it takes one.
fn typed(command: &Command, id: &str) -> Vec<String> {
    let argument = command.get_arguments().find(|argument| argument.get_id() == id).unwrap();
    let mut typed = match (argument.get_long(), argument.get_short()) {
        (Some(long), _) => vec![format!("--{long}")],
        (None, Some(short)) => vec![format!("-{short}")],
        (None, None) => Vec::new(),
    };
    if argument.get_action().takes_values() {
        let possible = argument.get_possible_values();
        let usual = match id {
            "size" => "100x30",
            "date" => "2027-03-31",
            _ => "1",
        };
        typed.push(possible.first().map_or_else(|| usual.to_owned(), |value| value.get_name().to_owned()));
    }
    typed
}

#[test]
fn an_option_that_would_do_nothing_is_refused_and_nothing_is_done() {
    let desk = Desk::new();
    let tree = commands(&Cli::command(), "");
    for known in SOMETIMES {
        let (names, command) = tree.iter().find(|(names, _)| *names == known.command.replace('/', " ")).unwrap();
        let mut args: Vec<String> = names.split(' ').filter(|name| !name.is_empty()).map(str::to_owned).collect();
        args.extend(typed(command, known.option));
        let positional = |args: &mut Vec<String>| {
            // Some commands want a name only where nothing else says what is meant.
            let is_wanted = |required: bool| required || ["report", "assess", "copy"].contains(&known.command);
            let wanted = command.get_positionals().filter(|argument| is_wanted(argument.is_required_set()));
            args.extend(wanted.map(|_| "nobody".to_owned()));
        };
        match known.needs {
            Needs::One(_) => positional(&mut args),
            Needs::Without(other) => {
                positional(&mut args);
                args.extend(typed(command, other));
            }
            Needs::NoCommand => args.push("where".to_owned()),
            Needs::Format(_) => {
                positional(&mut args);
                let is_of_rooms = known.command.contains('/');
                let other = match known.command {
                    _ if is_of_rooms => ["-o", "x.xlsx"],
                    // These are for people or for programs, and no workbook.
                    "list" | "questions" => ["--format", "json"],
                    _ => ["--format", "xlsx"],
                };
                args.extend(other.map(str::to_owned));
            }
        }
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let ran = desk.run(&args);
        let told = String::from_utf8(ran.stderr).unwrap();
        assert_eq!(ran.status.code(), Some(2), "{args:?}: {told}");
        let option = typed(command, known.option).remove(0);
        assert!(told.contains(&option) && told.contains("does nothing") || told.contains("alone"), "{args:?}: {told}");
        assert!(ran.stdout.is_empty(), "{args:?}");
    }
    assert!(desk.data().all().unwrap().is_empty());
}
