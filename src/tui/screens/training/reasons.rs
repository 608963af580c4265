//! What was answered, and why the answer is what it is: at once after an answer, or one after the other at the end of a
//! case.

use super::asked::Asked;
use crate::training::{Answered, How, Place, SessionStep, Told, told};
use crate::tui::act::{About, Act};
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, of_act, on};
use crate::tui::page::{Page, Row};
use crate::tui::practising::{Practising, Then};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The screen of the reasons.
#[derive(Debug, Clone)]
pub struct Reasons {
    asked: Asked,
    told: Vec<Told>,
    /// The plain questions under the condition: where people differ, these tell which fact they differ on.
    under: Vec<String>,
    /// The questions of the case that are still to be told.
    rest: Vec<usize>,
    /// Whether they waited for the end of the case.
    waited: bool,
}

impl Reasons {
    /// The reasons behind the first of these questions of a case; the others follow it.
    pub fn new(state: &State, round: usize, case: &str, questions: &[usize]) -> Option<Self> {
        let (first, rest) = questions.split_first()?;
        let asked = Asked::find(state, round, case, *first)?;
        let (practice, rulebook) = (state.practice.as_ref()?, state.rulebook()?);
        let answered: &Answered = practice.session.as_ref()?.answer(round, case, &asked.place.question)?;
        let told = told(practice.how(), practice.training.case(case)?, rulebook, &asked.exercise, answered);
        let kind = asked.exercise.point.as_ref().map(|point| &rulebook.item(point.address).kind);
        let under = kind.map(|kind| rulebook.questions_under(kind)).unwrap_or_default();
        let under = under.into_iter().map(|address| rulebook.item(address).ask.clone()).collect();
        let waited = practice.course(rulebook)?.tells_at_end(asked.kind);
        Some(Self { asked, told, under, rest: rest.to_vec(), waited })
    }

    /// Tells it in the language that is spoken now.
    pub fn retell(&mut self, state: &State) {
        let questions: Vec<usize> = std::iter::once(self.asked.index).chain(self.rest.iter().copied()).collect();
        if let Some(told) = Self::new(state, self.asked.place.round, &self.asked.place.case, &questions) {
            *self = told;
        }
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = self.asked.blank_page();
        page.body.push(Row::text(&self.asked.exercise.ask, Tone::Strong).must());
        page.body.push(Row::blank());
        for told in &self.told {
            page.body.push(match told {
                Told::Answer(text) => Row::text(text, Tone::Strong).must(),
                Told::Notice(text) => Row::text(text, Tone::Notice),
                Told::Why(text) => Row::text(text, Tone::Text),
            });
        }
        // Reading begins at what was answered.
        if let Some(row) = page.body.get_mut(2) {
            row.cursor = true;
        }
        // Once the votes are shown the note gives nothing away.
        let practice = state.practice.as_ref().filter(|practice| practice.how() == How::Group);
        if let Some(case) = practice.and_then(|practice| practice.training.case(&self.asked.place.case)) {
            page.side.push(Row::text(say!("trainingscreen-for-the-trainer"), Tone::Strong));
            page.side.push(Row::text(&case.trainer, Tone::Text));
            page.side.push(Row::blank());
        }
        page.side.push(Row::text(say!("trainingscreen-story"), Tone::Strong));
        page.side.extend(self.asked.told(state.look(), None));
        if !self.under.is_empty() {
            page.side.push(Row::blank());
            page.side.push(Row::text(say!("trainingscreen-under"), Tone::Strong));
            page.side.extend(self.under.iter().map(|ask| Row::led("  - ", ask, Tone::Text)));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings =
            vec![on(Code::Enter, say!("trainingscreen-on"), say!("trainingscreen-on-does"), Act::Continue)];
        bindings.push(named(Act::Flag, say!("trainingscreen-flag"), say!("trainingscreen-flag-does")));
        if self.asked.has_facts() {
            let about = [About::Law, About::Why, About::Words, About::Examples].map(Act::About);
            bindings.extend(about.map(of_act));
        }
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        match act {
            Act::Continue => return self.on(),
            Act::Flag => {
                let (case, question) = (self.asked.place.case.clone(), self.asked.place.question.clone());
                let step = SessionStep::Flagged { case, question };
                let told = Intent::Say(say!("trainingscreen-flagged").to_owned());
                return Intent::All(vec![Intent::Practise(Practising::Write(vec![step], Then::Stay)), told]);
            }
            Act::About(about) => {
                let point = self.asked.exercise.point.as_ref();
                return point.map_or(Intent::Stay, |point| Intent::Go(Destination::About(point.address, about)));
            }
            _ => {}
        }
        Intent::Stay
    }

    /// Which question they are about.
    pub const fn place(&self) -> &Place {
        &self.asked.place
    }

    fn on(&self) -> Intent {
        let (round, case) = (self.asked.place.round, self.asked.place.case.clone());
        let then = match (self.rest.is_empty(), self.waited) {
            (false, _) => Then::Reasons { round, case, questions: self.rest.clone() },
            (true, true) => Then::Mistakes,
            (true, false) => Then::Next,
        };
        Intent::Practise(Practising::Go(then))
    }
}
