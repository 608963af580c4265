//! The record of a session, and the page of a person.

use crate::account::truth_word;
use crate::logic::Truth;
use crate::report::block::{Block, Document};
use crate::rulebook::Rulebook;
use crate::training::{Answered, Held, Kept, Plan, Question, TrainingLibrary};
use crate::words::{day, day_of, lang, say};

/// The record of a session.
pub fn record_of_session(held: &Held, library: &TrainingLibrary, rulebook: &Rulebook) -> Document {
    let session = &held.session;
    let mut blocks = vec![Block::Facts(facts(held)), heading(say!("trainingpaper-attendance"))];
    let people = session.seats.iter().map(|seat| {
        let person = held.roster.people.get(seat).cloned().unwrap_or_default();
        vec![seat.to_string(), person.name, person.role]
    });
    blocks.push(Block::Table {
        head: heads(&[say!("trainingpaper-seat"), say!("trainingpaper-name"), say!("trainingpaper-role")]),
        rows: people.collect(),
    });
    blocks.extend(content(held, library));
    if let Some(plan) = &session.plan {
        blocks.push(heading(say!("trainingpaper-results")));
        blocks.push(Block::Paragraph(kept_words(plan).to_owned()));
        if is_told(plan) {
            let rows = session.answered.iter().map(|answered| result_row(answered, library, rulebook)).collect();
            blocks.push(Block::Table { head: result_heads(), rows });
        }
    }
    if !session.behind.is_empty() {
        blocks.push(heading(say!("trainingpaper-misunderstandings")));
        let items = session
            .behind
            .iter()
            .map(|(id, count)| say!("trainingtalk-sum-behind", says = library.says(id), count = *count));
        blocks.push(Block::List { ordered: false, items: items.collect() });
    }
    blocks.extend(what_it_is());
    document(say!("trainingpaper-title").to_owned(), blocks, held)
}

/// The page of a person; `None` when nobody sat there.
pub fn record_of_person(held: &Held, library: &TrainingLibrary, rulebook: &Rulebook, seat: u16) -> Option<Document> {
    let session = &held.session;
    if !session.seats.contains(&seat) {
        return None;
    }
    let person = held.roster.people.get(&seat).cloned().unwrap_or_default();
    let mut own = vec![(say!("trainingpaper-seat").to_owned(), seat.to_string())];
    if person.name.is_empty() {
        own[0].1 = say!("trainingpaper-seat-unnamed", seat = seat);
    }
    own.push((say!("trainingpaper-name").to_owned(), person.name));
    own.push((say!("trainingpaper-role").to_owned(), person.role));
    own.retain(|(_, value)| !value.is_empty());
    own.extend(facts(held));
    let mut blocks = vec![Block::Facts(own)];
    blocks.extend(content(held, library));
    if session.plan.as_ref().is_some_and(|plan| plan.kept == Kept::PerPerson) {
        blocks.push(heading(say!("trainingpaper-results")));
        let rows = session.answered.iter().filter_map(|answered| {
            let (_, choice) = answered.seats.iter().find(|(other, _)| *other == seat)?;
            let right = if *choice == answered.model { say!("answer-yes") } else { say!("answer-no") };
            Some(vec![title(library, &answered.case), question(answered, rulebook), right.to_owned()])
        });
        blocks.push(Block::Table {
            head: heads(&[say!("trainingpaper-case"), say!("trainingpaper-question"), say!("trainingpaper-as-rules")]),
            rows: rows.collect(),
        });
    }
    blocks.extend(what_it_is());
    Some(document(say!("trainingpaper-title-person").to_owned(), blocks, held))
}

/// Whether the results of the session are told. Those of somebody alone are the results of one person, so they are told
/// only where those are kept.
fn is_told(plan: &Plan) -> bool {
    plan.how == crate::training::How::Group || plan.kept == Kept::PerPerson
}

fn kept_words(plan: &Plan) -> &'static str {
    match (plan.kept, is_told(plan)) {
        (Kept::PerPerson, _) => say!("trainingpaper-kept-person"),
        (Kept::Attendance, true) => say!("trainingpaper-kept-group"),
        (Kept::Attendance, false) => say!("trainingpaper-kept-alone"),
    }
}

fn facts(held: &Held) -> Vec<(String, String)> {
    let session = &held.session;
    let plan = session.plan.as_ref();
    let trainer = held.roster.people.get(&0).map(|person| person.name.clone());
    let found = [
        (say!("trainingpaper-session"), Some(session.header.reference.clone())),
        (say!("trainingpaper-client"), Some(held.roster.client.clone())),
        (say!("trainingpaper-day"), Some(day_of(session.header.created))),
        (say!("trainingpaper-length"), Some(say!("trainingpaper-minutes", minutes = session.length().as_mins()))),
        (say!("trainingpaper-programme"), plan.map(|plan| plan.programme.clone())),
        (say!("trainingpaper-edition"), Some(session.header.edition.clone())),
        (say!("trainingpaper-trainer"), trainer),
        (say!("trainingpaper-level"), plan.map(|plan| plan.level_chosen.clone())),
        (say!("trainingpaper-refresh"), plan.and_then(|plan| plan.refresh).map(day)),
    ];
    let said = found.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
    said.filter(|(_, value)| !value.is_empty()).collect()
}

fn content(held: &Held, library: &TrainingLibrary) -> Vec<Block> {
    let rows = held.session.cases().into_iter().map(|id| {
        let hash = held.session.plan.iter().flat_map(|plan| &plan.rounds).flat_map(|round| &round.cases);
        let hash =
            hash.into_iter().find(|case| case.id == id).map(|case| case.hash.chars().take(12).collect::<String>());
        let goal = library.case(id).map(|case| case.goal.clone()).unwrap_or_default();
        vec![title(library, id), goal, hash.unwrap_or_default()]
    });
    let head = [say!("trainingpaper-case"), say!("trainingpaper-goal"), say!("trainingpaper-words")];
    vec![heading(say!("trainingpaper-content")), Block::Table { head: heads(&head), rows: rows.collect() }]
}

fn result_heads() -> Vec<String> {
    heads(&[
        say!("trainingpaper-case"),
        say!("trainingpaper-question"),
        say!("trainingpaper-model"),
        say!("trainingpaper-right"),
    ])
}

fn result_row(answered: &Answered, library: &TrainingLibrary, rulebook: &Rulebook) -> Vec<String> {
    let model = match (&answered.question, answered.model) {
        (Question::Point(_), 1) => truth_word(Truth::Yes).to_owned(),
        (Question::Point(_), 2) => truth_word(Truth::No).to_owned(),
        (Question::Point(_), _) => say!("trainingpaper-card-untold").to_owned(),
        (Question::Result, _) => library.case(&answered.case).map_or("", |case| case.verdict.words()).to_owned(),
        (Question::Turned, _) => library.case(&answered.case).map_or("", |case| case.turn.verdict.words()).to_owned(),
    };
    vec![
        title(library, &answered.case),
        question(answered, rulebook),
        model,
        say!("trainingpaper-of", right = answered.right(), all = answered.all()),
    ]
}

/// What was asked, in words; the name of a condition that the rules do not have any more.
fn question(answered: &Answered, rulebook: &Rulebook) -> String {
    match &answered.question {
        Question::Point(name) => rulebook.address(name).map_or(name, |address| &rulebook.item(address).ask).clone(),
        Question::Result => say!("trainingpaper-result").to_owned(),
        Question::Turned => say!("trainingpaper-turned").to_owned(),
    }
}

/// The title of a case; its id where it is not there any more.
fn title(library: &TrainingLibrary, id: &str) -> String {
    library.case(id).map_or(id, |case| case.title.as_str()).to_owned()
}

fn what_it_is() -> Vec<Block> {
    vec![heading(say!("trainingpaper-what")), Block::Paragraph(say!("trainingpaper-what-it-is").to_owned())]
}

pub(super) fn heading(text: &str) -> Block {
    Block::Heading { level: 2, text: text.to_owned() }
}

pub(super) fn heads(texts: &[&str]) -> Vec<String> {
    texts.iter().map(|text| (*text).to_owned()).collect()
}

fn document(title: String, blocks: Vec<Block>, held: &Held) -> Document {
    let seal: String = held.session.head.chars().take(16).collect();
    let footer = say!("trainingpaper-footer", session = &held.session.header.reference, seal = seal);
    Document { title, lang: lang().tag().to_owned(), blocks, footer, ..Document::default() }
}
