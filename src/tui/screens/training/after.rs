//! After a case: what people usually get wrong, and which of it was behind an answer.

use std::collections::BTreeSet;

use super::super::focus::moved;
use super::asked::mark;
use crate::training::{At, Begun, How, SessionStep, TrainingCase};
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, numbers, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::practising::{Practising, Then};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The screen after a case.
#[derive(Debug, Clone)]
pub struct After {
    case: TrainingCase,
    /// Whether somebody answered otherwise than the rules do.
    has_missed: bool,
    behind: BTreeSet<u8>,
    focus: usize,
}

impl After {
    /// After the last question of a case.
    pub fn new(state: &State, at: &At) -> Self {
        let course =
            state.practice.as_ref().zip(state.rulebook()).and_then(|(practice, rulebook)| practice.course(rulebook));
        Self {
            case: at.case.clone(),
            has_missed: course.is_some_and(|course| course.has_missed(at)),
            behind: Self::begun_at(state, &at.case.id)
                .and_then(|key| state.draft(&key).map(|text| Begun::read(text).marked))
                .unwrap_or_default(),
            focus: 0,
        }
    }

    fn begun_at(state: &State, case: &str) -> Option<String> {
        Some(Begun::key_behind(state.practice.as_ref()?.session.as_ref()?, case))
    }

    /// What is marked and not kept, and under which name it is.
    pub fn begun(&self, state: &State) -> Option<(String, Begun)> {
        let begun = Begun { marked: self.behind.clone(), ..Begun::default() };
        Some((Self::begun_at(state, &self.case.id)?, begun))
    }

    /// Tells it in the language that is spoken now.
    pub fn retell(&mut self, state: &State) {
        let case = state.practice.as_ref().and_then(|practice| practice.training.case(&self.case.id));
        if let Some(case) = case {
            self.case = case.clone();
        }
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page {
            title: say!("trainingscreen-after", title = &self.case.title),
            status: say!("trainingscreen-practice").to_owned(),
            ..Page::default()
        };
        page.body.push(Row::text(say!("trainingtalk-mistakes"), Tone::Strong));
        page.body.push(Row::blank());
        for (index, mistake) in self.case.mistakes.iter().enumerate() {
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            let ticked = u8::try_from(index + 1).is_ok_and(|number| self.behind.contains(&number));
            let sign = match (self.has_missed, ticked) {
                (true, true) => " [x]",
                (true, false) => " [ ]",
                (false, _) => "",
            };
            page.body
                .push(Row::led(&format!("{pointer} {}{sign} ", index + 1), &mistake.text, Tone::Text).focused(here));
        }
        page.body.push(Row::blank());
        if self.has_missed {
            page.body.push(Row::text(
                match state.practice.as_ref().map(crate::tui::state::Practice::how) {
                    Some(How::Group) => say!("trainingscreen-behind-group"),
                    _ => say!("trainingscreen-behind-alone"),
                },
                Tone::Text,
            ));
        }
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = Vec::new();
        if self.has_missed {
            bindings.extend(numbers(self.case.mistakes.len().min(9), say!("trainingscreen-key-mistake")));
            let (says, help) = (say!("trainingscreen-mark"), say!("trainingscreen-mark-does"));
            bindings.push(on(Code::Char(' '), says, help, Act::Fold));
        }
        bindings.push(on(Code::Enter, say!("trainingscreen-on"), say!("trainingscreen-on-does"), Act::Continue));
        bindings.extend(rows(""));
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        let count = self.case.mistakes.len();
        match act {
            Act::Choose(number) => mark(&mut self.behind, number, count),
            Act::Fold => mark(&mut self.behind, self.focus + 1, count),
            Act::Continue => {
                let at = |number: &u8| self.case.mistakes.get(usize::from(*number) - 1);
                let ids = self.behind.iter().filter_map(at).map(|mistake| mistake.of.clone()).collect();
                let case = self.case.id.clone();
                let step = SessionStep::Behind { case: case.clone(), ids };
                return Intent::Practise(Practising::Write(vec![step], Then::Talk(case)));
            }
            act => self.focus = moved(self.focus, act, count),
        }
        Intent::Stay
    }
}
