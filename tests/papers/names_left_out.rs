//! With names left out nothing tells who somebody is, whichever command writes it: in checks with a name in everything
//! that a person can write, in a training and in a workshop.
#![allow(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::BTreeSet;

use article5::check::{Asked, Field, Remark, Role, Step};
use article5::cli::Cli;
use article5::logic::Answer;
use clap::{Command, CommandFactory};
use jiff::civil::date;

use super::clients::{Clients, clients, rooms};
use super::commands::Desk;
use super::inventories::{answer, take};
use super::leaks::COMMANDS;
use super::leaks::Writes::This;
use super::leaks::{filled, written};
use super::options::commands;

/// Everybody who is named in the checks of the client that reads.
const PEOPLE: [&str; 4] = ["hartley", "bea norton", "norton", "pieternel"];

/// What some commands write where the option has nothing to do: it is refused there.
const EFFECTLESS: [&str; 1] = ["copy {copy}"];

/// Commands that name people and have no option for it, and why.
const NAMES_PEOPLE: &[(&str, &str)] = &[
    ("line", "it is the screen of whoever works on the check; reports that are written there take the words for it"),
    ("assess", "columns of one's own table are given back as they are, and no check says who is who in them"),
    ("sign", "an act tells what was typed with it"),
    ("workshop reopen", "it is the room itself, where everybody is called by name"),
    ("workshop approve", "an act tells what was typed with it"),
    ("workshop", "it is the room itself, where everybody is called by name"),
];

/// Whether a command takes the option.
fn takes_the_option(command: &Command) -> bool {
    command.get_opts().any(|option| {
        let others = option.get_all_aliases().unwrap_or_default();
        option.get_long() == Some(OPTION) || others.contains(&OPTION)
    })
}

const OPTION: &str = "hide-names";

/// Puts the name of somebody into everything of a check that a person can write.
fn name_people_everywhere(desk: &Desk, reference: &str, name: &str) {
    let field = |field: Field| match field {
        Field::Assessor => Some("Ann Hartley".to_owned()),
        Field::Owner => Some("Bea Norton, head of support".to_owned()),
        Field::Status | Field::Size | Field::Turnover | Field::Country => None,
        Field::Name => Some(format!("Alarm of {name}")),
        Field::Does | Field::Affected | Field::Maker => Some(format!("{name} told Ann Hartley; Norton was there.")),
    };
    let fields = Field::ALL.into_iter().filter_map(|of| Some(Step::Described { field: of, value: field(of)? }));
    let remarks = ["f.1", "f.about-feelings"].into_iter().flat_map(|to| {
        Remark::ALL.map(|what| {
            let text = if what.names_a_person() { name.to_owned() } else { format!("{name} asked Ann Hartley.") };
            Step::Noted { to: to.to_owned(), what, text }
        })
    });
    let rulebook = &desk.loaded.rulebook;
    let replied = Step::Replied {
        to: "f.2".to_owned(),
        asked: Asked::at(rulebook, rulebook.address("f.2").unwrap()),
        answer: Answer::No,
        who: name.to_owned(),
        when: date(2026, 11, 20),
        note: format!("{name} and Bea Norton looked."),
    };
    let statement = format!("{name} read it with Norton.");
    let signed = Step::SignedOff { role: Role::Reviewer, name: name.to_owned(), statement };
    let note = format!("Ask {name} or Ann Hartley.");
    let task = rulebook.consequences.plan[0].id.clone();
    let planned = Step::Planned { task, date: None, who: "Bea Norton".to_owned(), note, done: false };
    let steps = fields.chain(remarks).chain([replied, signed, planned]).collect();
    take(desk, &desk.data().find(reference).unwrap(), name, steps);
}

#[test]
fn with_names_left_out_nothing_tells_who_somebody_is() {
    let Clients { desk, own, copy, .. } = clients();
    let rooms = rooms(&desk, "Northgate", ["Ann Hartley", "Bea Norton", "Pieternel Quist"], &copy);
    for check in [&own, &copy] {
        name_people_everywhere(&desk, check, "Pieternel");
    }
    answer(&desk, &desk.data().find(&copy).unwrap(), "Ann Hartley", ("f.1", Answer::No));
    answer(&desk, &desk.data().find(&own).unwrap(), "Bea Norton", ("f.1", Answer::Yes));
    std::fs::write(desk.path("inventory.csv"), "name,Owner,f.1\nAlarm,Bea Norton,yes\n").unwrap();
    let (mut leaks, mut told_by) = (Vec::new(), BTreeSet::new());
    let named = |told: &str| PEOPLE.into_iter().find(|name| told.contains(name));
    for (names, command) in commands(&Cli::command(), "") {
        let Some((_, This(lines, typed))) = COMMANDS.iter().find(|(known, _)| *known == names) else { continue };
        for line in lines.iter().filter(|line| !EFFECTLESS.iter().any(|without| line.starts_with(without))) {
            let line = filled(line, &desk, [&own, &copy, &copy], &rooms);
            let told = written(&desk, &line, typed);
            if !takes_the_option(&command) {
                match named(&told) {
                    Some(name) if NAMES_PEOPLE.iter().all(|(known, _)| *known != names) => {
                        leaks.push(format!("{line}: {name}, and there is no option"));
                    }
                    Some(_) => {
                        told_by.insert(names.clone());
                    }
                    None => {}
                }
                continue;
            }
            // One part of what a command writes may name nobody; not all of it.
            let is_told = named(&told).is_some();
            if is_told {
                told_by.insert(names.clone());
            }
            let told = written(&desk, &format!("{line} --{OPTION}"), typed);
            leaks.extend(named(&told).map(|name| format!("{line}: {name}")));
            if is_told && !told.contains("person ") {
                leaks.push(format!("{line}: nobody is told from others"));
            }
        }
    }
    assert!(leaks.is_empty(), "{leaks:#?}");
    let with_option = commands(&Cli::command(), "").into_iter().filter(|(_, command)| takes_the_option(command));
    let reasons = NAMES_PEOPLE.iter().map(|(names, _)| (*names).to_owned());
    let expected: BTreeSet<String> = with_option.map(|(names, _)| names).chain(reasons).collect();
    assert_eq!(told_by, expected, "the search finds what is there, and whoever names nobody needs no reason");
}
