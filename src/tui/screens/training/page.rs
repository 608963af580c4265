//! Something to read before one goes on: how a session begins, a story, what to talk about, and what it came to.

use super::asked::{note_key, trainers_note};
use crate::training::{How, summary, what_begins, what_is_kept};
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, of_act, on};
use crate::tui::page::{Page, Row};
use crate::tui::practising::{Practising, Then};
use crate::tui::state::{Practice, State};
use crate::tui::theme::Tone;
use crate::words::say;

/// A page to read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ToRead {
    /// How the session works, and what is kept of it.
    Opening,
    /// A story, before anything is asked about it.
    Story {
        /// The round.
        round: usize,
        /// The case.
        case: String,
    },
    /// What to take along from a case, and what to talk about.
    Talk(String),
    /// What the session came to.
    End,
}

impl ToRead {
    pub fn page(&self, state: &State) -> Page {
        let status = say!("trainingscreen-practice").to_owned();
        let mut page = Page { title: say!("trainingscreen-title").to_owned(), status, ..Page::default() };
        let Some(practice) = &state.practice else { return page };
        match self {
            Self::Opening => opening(state, practice, &mut page),
            Self::Story { round, case } => story(state, practice, *round, case, &mut page),
            Self::Talk(case) => talk(practice, case, &mut page),
            Self::End => end(state, practice, &mut page),
        }
        if let Some(first) = page.body.first_mut() {
            first.cursor = true;
        }
        page
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let says = if *self == Self::End { say!("trainingscreen-done") } else { say!("trainingscreen-on") };
        let mut bindings = vec![on(Code::Enter, says, say!("trainingscreen-on-does"), Act::Continue)];
        if *self == Self::End {
            let says = say!("trainingscreen-papers");
            bindings.push(named(Act::Report, says, say!("trainingscreen-papers-does")));
        }
        let is_room = state.practice.as_ref().is_some_and(|practice| practice.how() == How::Group);
        if is_room && matches!(self, Self::Story { .. }) {
            bindings.push(note_key());
        }
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match (act, self) {
            (Act::Jot, Self::Story { .. }) => Intent::Practise(Practising::ShowNote),
            (Act::Report, Self::End) => {
                let session = state.practice.as_ref().and_then(|practice| practice.session.clone());
                session.map_or(Intent::Stay, |session| Intent::Practise(Practising::Papers(Box::new(session))))
            }
            (Act::Continue, Self::End) => Intent::Act(Act::Back),
            (Act::Continue, _) => Intent::Practise(Practising::Go(Then::Next)),
            _ => Intent::Stay,
        }
    }
}

fn text(page: &mut Page, text: &str) {
    page.body.push(Row::text(text, Tone::Text));
}

fn opening(state: &State, practice: &Practice, page: &mut Page) {
    let Some(session) = &practice.session else { return };
    text(page, say!("trainingscreen-apart"));
    page.body.push(Row::blank());
    let begins = what_begins(session, &practice.training);
    if !begins.is_empty() {
        page.body.extend([Row::text(&begins, Tone::Strong), Row::blank()]);
    }
    match practice.how() {
        How::Alone => text(page, say!("trainingscreen-alone")),
        How::Group => {
            text(page, &say!("trainingscreen-room", seats = session.present.len()));
            page.body.push(Row::blank());
            text(
                page,
                &say!("trainingscreen-wall", program = &state.start.program, session = &session.header.reference),
            );
        }
    }
    page.body.push(Row::blank());
    text(page, what_is_kept(session));
    for line in &practice.own.policy {
        page.body.push(Row::blank());
        page.body.push(Row::text(line, Tone::Strong));
    }
    if !session.answered.is_empty() {
        page.body.push(Row::blank());
        text(page, &say!("trainingscreen-goes-on", answers = session.answered.len()));
    }
}

fn story(state: &State, practice: &Practice, round: usize, id: &str, page: &mut Page) {
    let (Some(rulebook), Some(case)) = (state.rulebook(), practice.training.case(id)) else { return };
    let rule = &rulebook.rules[case.rule];
    let planned = practice.plan().and_then(|plan| Some((plan.rounds.len(), plan.rounds.get(round)?)));
    let Some((rounds, planned)) = planned else { return };
    let number = planned.cases.iter().position(|planned| planned.id == id).unwrap_or_default() + 1;
    page.title = say!("trainingscreen-case", number = number, count = planned.cases.len(), title = &case.title);
    if rounds > 1 {
        page.body.push(Row::text(planned.kind.words(), Tone::Notice));
        page.body.push(Row::blank());
    }
    if case.reserved {
        page.body.push(Row::text(say!("trainingtalk-reserved"), Tone::Notice));
        page.body.extend(rule.help_lines.iter().map(|line| Row::text(line, Tone::Notice)));
        page.body.push(Row::blank());
    }
    let (level, minutes) = (case.level.word(), case.minutes);
    let about = say!("trainingtalk-case-about", rule = &rule.id, about = &rule.title, level = level, minutes = minutes);
    page.body.push(Row::text(&about, Tone::Quiet));
    page.body.push(Row::blank());
    for (number, part) in (1..).zip(&case.story) {
        page.body.push(Row::led(&format!("{number:>2} "), &part.text, Tone::Text));
    }
    if practice.how() == How::Group {
        trainers_note(page, state, case);
    }
}

fn talk(practice: &Practice, id: &str, page: &mut Page) {
    let Some(case) = practice.training.case(id) else { return };
    page.title = say!("trainingscreen-after", title = &case.title);
    page.body.push(Row::text(&say!("trainingtalk-goal", goal = &case.goal), Tone::Strong));
    for question in &case.talk {
        page.body.push(Row::blank());
        text(page, &say!("trainingtalk-talk", question = question));
    }
    page.body.push(Row::blank());
    page.body.push(Row::text(&say!("trainingtalk-sources", sources = case.sources.join("; ")), Tone::Quiet));
}

fn end(state: &State, practice: &Practice, page: &mut Page) {
    let Some(session) = &practice.session else { return };
    for question in &practice.own.questions {
        text(page, &say!("trainingtalk-own-question", question = question));
    }
    if !practice.own.questions.is_empty() {
        page.body.push(Row::blank());
    }
    for line in summary(session, &practice.training, &state.start.program) {
        text(page, &line);
    }
}
