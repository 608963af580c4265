//! The minutes: what was decided and how, who said otherwise and why, what was put aside, who was there, what each tool
//! comes to, and what is to be done.

use super::tasks::owner;
use super::{Subject, ballot, before};
use crate::check::find;
use crate::report::block::{Block, Document};
use crate::words::{clock, day, day_of, lang, moment, say};
use crate::workshop::people::Called;
use crate::workshop::step::{Part, Task, Whereabouts};

/// The minutes of a workshop: a draft until they are approved as they stand.
pub fn minutes(subject: &Subject) -> Document {
    let workshop = subject.workshop;
    let mut blocks = Vec::new();
    blocks.push(Block::Notice(match workshop.approved.last() {
        Some((_, at)) => {
            let seats: Vec<u16> = workshop.approved.iter().map(|(seat, _)| *seat).collect();
            say!("workshoppaper-approved", who = subject.people(&seats), when = moment(*at))
        }
        None => say!("workshoppaper-draft").to_owned(),
    }));
    blocks.extend(before::approvals(subject));
    blocks.push(Block::Facts(facts(subject)));
    blocks.push(heading(say!("workshoppaper-results")));
    blocks.extend(results(subject));
    blocks.push(heading(say!("workshoppaper-decisions")));
    if workshop.ballots.is_empty() {
        blocks.push(Block::Paragraph(say!("workshoppaper-no-ballot").to_owned()));
    }
    for (number, one) in (1..).zip(&workshop.ballots) {
        blocks.extend(ballot::blocks(subject, number, one));
    }
    blocks.push(heading(say!("workshoppaper-next")));
    blocks.push(tasks(subject, &workshop.next));
    blocks.push(heading(say!("workshoppaper-parked")));
    blocks.push(tasks(subject, &workshop.parked));
    blocks.extend(before::changes(subject));
    blocks.push(heading(say!("workshoppaper-attendance")));
    blocks.push(attendance(subject));
    blocks.extend(agenda(subject));
    blocks.push(heading(say!("workshoppaper-approval")));
    blocks.extend(approval(subject));
    blocks.push(Block::Paragraph(say!("workshoppaper-what-it-is").to_owned()));
    let seal: String = workshop.head.chars().take(16).collect();
    let draft = workshop.approved.is_empty();
    Document {
        title: if draft { say!("workshoppaper-title-draft") } else { say!("workshoppaper-title") }.to_owned(),
        lang: lang().tag().to_owned(),
        blocks,
        footer: say!("workshoppaper-footer", workshop = &workshop.header.reference, seal = seal),
        ..Document::default()
    }
}

fn heading(text: &str) -> Block {
    Block::Heading { level: 2, text: text.to_owned() }
}

fn heads<const N: usize>(texts: [&str; N]) -> Vec<String> {
    texts.map(str::to_owned).to_vec()
}

fn facts(subject: &Subject) -> Vec<(String, String)> {
    let workshop = subject.workshop;
    let leaders: Vec<u16> = workshop.leaders.iter().copied().collect();
    // The consultant only where somebody is known, or nobody else ever led.
    let known = |seat: &u16| *seat != 0 || leaders.len() == 1 || subject.roster.people.contains_key(seat);
    let leaders: Vec<u16> = leaders.iter().copied().filter(known).collect();
    // Leaving out names is about people. The client is still told, as in every other paper.
    let client = subject.nameless(&subject.roster.client);
    let found = [
        (say!("workshoppaper-client"), client),
        (say!("workshoppaper-workshop"), workshop.header.reference.clone()),
        (say!("workshoppaper-day"), day_of(workshop.header.created)),
        (say!("workshoppaper-from"), clock(workshop.header.created)),
        (say!("workshoppaper-to"), clock(workshop.ended.unwrap_or(workshop.last))),
        (say!("workshoppaper-reopened"), before::reopened(workshop)),
        (say!("workshoppaper-led-by"), subject.people(&leaders)),
        (say!("workshoppaper-edition"), workshop.header.edition.clone()),
    ];
    found.into_iter().filter(|(_, value)| !value.is_empty()).map(|(name, value)| (name.to_owned(), value)).collect()
}

/// What each tool comes to, on its answers as they stand.
fn results(subject: &Subject) -> Vec<Block> {
    let workshop = subject.workshop;
    if workshop.tools.is_empty() {
        return vec![Block::Paragraph(say!("workshoppaper-no-tool").to_owned())];
    }
    let rows = workshop.tools.iter().map(|reference| {
        let ballots: Vec<_> = workshop.ballots.iter().filter(|ballot| ballot.about.check == *reference).collect();
        let decided = ballots.iter().filter(|ballot| ballot.stands().is_some()).count();
        let (result, rules) = match subject.check(reference) {
            Some(check) => {
                let findings = find(subject.rulebook, &check.sheet(subject.rulebook), subject.on);
                let voted = findings.rules.iter().filter(|finding| {
                    let rule = |to: &str| subject.rulebook.address(to).and_then(|at| subject.rulebook.rule_of(at));
                    ballots.iter().any(|ballot| rule(&ballot.about.to) == Some(finding.rule))
                });
                let told = voted.map(|finding| {
                    let id = &subject.rulebook.rules[finding.rule].id;
                    say!(
                        "workshoppaper-rule-result",
                        rule = id,
                        verdict = finding.dated(subject.rulebook, subject.on).words()
                    )
                });
                (findings.dated(subject.rulebook).words(), told.collect::<Vec<_>>().join("; "))
            }
            None => (say!("workshoppaper-unreadable").to_owned(), String::new()),
        };
        vec![subject.tool(reference), reference.clone(), result, rules, decided.to_string()]
    });
    let head = heads([
        say!("workshoppaper-tool"),
        say!("workshoppaper-check"),
        say!("workshoppaper-result"),
        say!("workshoppaper-rules-voted"),
        say!("workshoppaper-ballots"),
    ]);
    vec![
        Block::Table { head, rows: rows.collect() },
        Block::Paragraph(say!("workshoppaper-on-answers", day = day(subject.on))),
    ]
}

fn tasks(subject: &Subject, tasks: &[Task]) -> Block {
    if tasks.is_empty() {
        return Block::Paragraph(say!("workshoppaper-none").to_owned());
    }
    let rows = tasks
        .iter()
        .map(|task| vec![subject.told(&task.text), owner(subject, task), task.by.map(day).unwrap_or_default()]);
    let head = heads([say!("workshoppaper-what"), say!("workshoppaper-owner"), say!("workshoppaper-by")]);
    Block::Table { head, rows: rows.collect() }
}

fn attendance(subject: &Subject) -> Block {
    let workshop = subject.workshop;
    let rows = workshop.people.iter().map(|(seat, person)| {
        // A role tells who somebody is as much as a name does.
        let role = subject.roster.people.get(seat).filter(|_| subject.called == Called::Names);
        let spells: Vec<String> = person
            .spells
            .iter()
            .map(|(came, left)| match left {
                Some(left) => say!("workshoppaper-spell", came = clock(*came), left = clock(*left)),
                None => say!("workshoppaper-spell-to-end", came = clock(*came)),
            })
            .collect();
        let part = match person.part {
            _ if workshop.leaders.contains(seat) => say!("workshoppaper-leads"),
            Part::Votes => say!("workshoppaper-votes"),
            Part::Observes => say!("workshoppaper-observes"),
        };
        let at = match person.at {
            Whereabouts::Room => say!("workshoppaper-in-room"),
            Whereabouts::Call => say!("workshoppaper-by-call"),
        };
        let name = if subject.called == Called::Numbers { String::new() } else { subject.person(*seat) };
        let role = role.map(|person| person.role.clone()).unwrap_or_default();
        vec![seat.to_string(), name, role, part.to_owned(), at.to_owned(), spells.join(", ")]
    });
    let head = heads([
        say!("workshoppaper-number"),
        say!("workshoppaper-name"),
        say!("workshoppaper-role"),
        say!("workshoppaper-part"),
        say!("workshoppaper-where"),
        say!("workshoppaper-when"),
    ]);
    without_empty_columns(head, rows.collect())
}

/// A table without the columns in which nothing stands, such as names that are left out.
fn without_empty_columns(head: Vec<String>, rows: Vec<Vec<String>>) -> Block {
    let says =
        |column: usize| rows.is_empty() || rows.iter().any(|row| row.get(column).is_some_and(|cell| !cell.is_empty()));
    let kept: Vec<bool> = (0..head.len()).map(says).collect();
    let of = |cells: Vec<String>| -> Vec<String> {
        cells.into_iter().zip(&kept).filter(|(_, kept)| **kept).map(|(cell, _)| cell).collect()
    };
    Block::Table { head: of(head), rows: rows.into_iter().map(of).collect() }
}

/// The agenda with planned and used minutes; nothing where there was none.
fn agenda(subject: &Subject) -> Vec<Block> {
    let workshop = subject.workshop;
    if workshop.agenda.is_empty() {
        return Vec::new();
    }
    let rows = (0..).zip(&workshop.agenda).map(|(index, point)| {
        let planned = workshop.minutes_planned(index).to_string();
        vec![subject.told(&point.item.title), planned, workshop.minutes_used(index, workshop.last).to_string()]
    });
    let head = heads([say!("workshoppaper-point"), say!("workshoppaper-planned"), say!("workshoppaper-used")]);
    vec![heading(say!("workshoppaper-agenda")), Block::Table { head, rows: rows.collect() }]
}

/// A line to write on.
const LINE: &str = "____________________";

/// Who approved the minutes, or lines to sign on.
fn approval(subject: &Subject) -> Vec<Block> {
    let workshop = subject.workshop;
    if !workshop.approved.is_empty() {
        let items = workshop
            .approved
            .iter()
            .map(|(seat, at)| say!("workshoppaper-approved-by", who = subject.person(*seat), when = moment(*at)));
        return vec![Block::List { ordered: false, items: items.collect() }];
    }
    let voted = workshop.people.iter().filter(|(_, person)| person.part == Part::Votes);
    let rows = voted.map(|(seat, _)| vec![subject.person(*seat), LINE.to_owned(), LINE.to_owned()]);
    let head = heads([say!("workshoppaper-name"), say!("workshoppaper-signature"), say!("workshoppaper-day")]);
    vec![Block::Paragraph(say!("workshoppaper-approve-how").to_owned()), Block::Table { head, rows: rows.collect() }]
}
