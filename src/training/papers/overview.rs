//! An organisation at a glance: who was trained on what and when, and who is due, by role.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::record::{heading, heads};
use crate::check::Names;
use crate::report::block::{Block, Document};
use crate::report::workbook::Cell;
use crate::room::Table;
use crate::training::Held;
use crate::words::{day, lang, say};

/// The last training of somebody.
struct Last {
    name: String,
    role: String,
    trained: Date,
    programme: String,
    session: String,
    refresh: Option<Date>,
    client: String,
}

impl Last {
    fn is_due(&self, today: Date) -> bool {
        self.refresh.is_some_and(|refresh| refresh <= today)
    }
}

/// Everybody who is known by name, with the last training. People are the same when client, name and address are.
fn last_of_each(sessions: &[Held], hide_names: bool) -> Vec<Last> {
    let mut found: BTreeMap<[String; 3], Last> = BTreeMap::new();
    for held in sessions {
        let trained = held.session.header.created.to_zoned_datetime(crate::files::zone()).date();
        let plan = held.session.plan.as_ref();
        for seat in &held.session.seats {
            let Some(person) = held.roster.people.get(seat) else { continue };
            let last = Last {
                name: person.name.clone(),
                role: person.role.clone(),
                trained,
                programme: plan.map(|plan| plan.programme.clone()).unwrap_or_default(),
                session: held.session.header.reference.clone(),
                refresh: plan.and_then(|plan| plan.refresh),
                client: held.roster.client.clone(),
            };
            // Sessions come the oldest first, so that the newest stays.
            found.insert([&held.roster.client, &person.name, &person.mail].map(|text| text.to_lowercase()), last);
        }
    }
    let mut people: Vec<Last> = found.into_values().collect();
    if hide_names {
        let names = Names::numbered((1..).zip(people.iter().map(|person| person.name.clone())), []);
        for (number, person) in (1..).zip(&mut people) {
            person.name = Names::person(number);
            for text in [&mut person.role, &mut person.programme, &mut person.client] {
                *text = names.hide(text);
            }
        }
    }
    people
}

/// The overview as a page, with or without the names of people.
pub fn overview(sessions: &[Held], today: Date, hide_names: bool) -> Document {
    let people = last_of_each(sessions, hide_names);
    let mut roles: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for person in &people {
        let (all, due) = roles.entry(&person.role).or_default();
        *all += 1;
        *due += usize::from(person.is_due(today));
    }
    let by_role = roles.into_iter().map(|(role, (all, due))| vec![role.to_owned(), all.to_string(), due.to_string()]);
    let (head, rows) = overview_table(sessions, today, hide_names).on_page();
    let unnamed: usize = sessions
        .iter()
        .map(|held| held.session.seats.iter().filter(|seat| !held.roster.people.contains_key(seat)).count())
        .sum();
    let mut blocks = vec![
        heading(say!("trainingpaper-by-role")),
        Block::Table {
            head: heads(&[say!("trainingpaper-role"), say!("trainingpaper-people"), say!("trainingpaper-due")]),
            rows: by_role.collect(),
        },
        heading(say!("trainingpaper-everybody")),
        Block::Table { head, rows },
    ];
    if unnamed > 0 {
        blocks.push(Block::Paragraph(say!("trainingpaper-unnamed", count = unnamed)));
    }
    Document {
        title: say!("trainingpaper-overview").to_owned(),
        lang: lang().tag().to_owned(),
        blocks,
        footer: day(today),
        ..Document::default()
    }
}

/// The same as one table.
pub fn overview_table(sessions: &[Held], today: Date, hide_names: bool) -> Table {
    let head = [
        say!("trainingpaper-name"),
        say!("trainingpaper-role"),
        say!("trainingpaper-day"),
        say!("trainingpaper-programme"),
        say!("trainingpaper-session"),
        say!("trainingpaper-refresh"),
        say!("trainingpaper-due"),
        say!("trainingpaper-client"),
    ];
    let rows = last_of_each(sessions, hide_names).into_iter().map(|person| {
        let due = if person.is_due(today) { say!("answer-yes") } else { say!("answer-no") };
        vec![
            Cell::from(person.name),
            person.role.into(),
            person.trained.into(),
            person.programme.into(),
            person.session.into(),
            person.refresh.into(),
            due.into(),
            person.client.into(),
        ]
    });
    let name = say!("trainingpaper-people").to_owned();
    Table { name, head: head.map(str::to_owned).to_vec(), rows: rows.collect() }
}
