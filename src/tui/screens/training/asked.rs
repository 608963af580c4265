//! A question of a session, with everything that is shown of it.

use std::collections::BTreeSet;

use crate::training::{At, Begun, Exercise, Place, Question, RoundKind, TrainingCase, exercises};
use crate::tui::act::Act;
use crate::tui::keymap::{Binding, named};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// A question that is put before people.
#[derive(Debug, Clone)]
pub struct Asked {
    /// Where it stands: the round, the case and the question.
    pub place: Place,
    /// What its round is for.
    pub kind: RoundKind,
    /// The question with its choices.
    pub exercise: Exercise,
    /// Its number among those about the case, from 0.
    pub index: usize,
    /// What the case is called, which one it is of how many, and how many questions there are about it.
    title: String,
    number: usize,
    count: usize,
    questions: usize,
    story: Vec<String>,
    turn: String,
}

impl Asked {
    /// A question among all about a case.
    pub fn of(at: &At, all: &[Exercise], index: usize) -> Option<Self> {
        let exercise = all.get(index)?.clone();
        Some(Self {
            place: at.place(&exercise.question),
            kind: at.kind,
            exercise,
            index,
            title: at.case.title.clone(),
            number: at.number,
            count: at.count,
            questions: all.len(),
            story: at.case.story.iter().map(|part| part.text.clone()).collect(),
            turn: at.case.turn.text.clone(),
        })
    }

    /// A question of the open session by its round, its case and its number.
    pub fn find(state: &State, round: usize, case: &str, index: usize) -> Option<Self> {
        let (practice, rulebook) = (state.practice.as_ref()?, state.rulebook()?);
        let at = practice.course(rulebook)?.cases().find(|at| at.round == round && at.case.id == case)?;
        Self::of(&at, &exercises(at.case, rulebook), index)
    }

    /// The same question in the language that is spoken now.
    pub fn retold(&self, state: &State) -> Option<Self> {
        Self::find(state, self.place.round, &self.place.case, self.index)
    }

    /// The name under which what is said to it, and is not its answer yet, is kept.
    pub fn begun_at(&self, state: &State) -> Option<String> {
        let session = state.practice.as_ref()?.session.as_ref()?;
        Some(Begun::key(session, &self.place))
    }

    /// What was said to it and is not its answer yet.
    pub fn begun(&self, state: &State) -> Begun {
        let key = self.begun_at(state);
        key.and_then(|key| state.draft(&key).map(Begun::read)).unwrap_or_default()
    }

    /// Whether parts of the story can carry its answer.
    pub const fn has_facts(&self) -> bool {
        self.exercise.point.is_some()
    }

    /// How many parts the story has.
    pub fn parts(&self) -> usize {
        self.story.len()
    }

    /// A page with its header: that this is practice stands there in the smallest window.
    pub fn blank_page(&self) -> Page {
        let title = say!("trainingscreen-case", number = self.number, count = self.count, title = &self.title);
        let status = say!("trainingscreen-status", number = self.index + 1, count = self.questions);
        Page { title, status, ..Page::default() }
    }

    /// The turn of the story, where the question is about it, and what is asked.
    pub fn question(&self, page: &mut Page) {
        if self.place.question == Question::Turned {
            page.body.push(Row::text(&say!("trainingtalk-turn", text = &self.turn), Tone::Text).must());
            page.body.push(Row::blank());
        }
        page.body.push(Row::text(&self.exercise.ask, Tone::Strong).must());
    }

    /// The story with the numbers of its parts: which are marked, and which one has the focus.
    pub fn told(&self, look: Look, marked: Option<(&BTreeSet<u8>, Option<usize>)>) -> Vec<Row> {
        let parts = (1_u8..).zip(&self.story).enumerate();
        parts
            .map(|(index, (number, text))| match marked {
                Some((marked, focus)) => {
                    let here = focus == Some(index);
                    let pointer = look.mark(here);
                    let ticked = if marked.contains(&number) { "[x]" } else { "[ ]" };
                    Row::led(&format!("{pointer} {number:>2} {ticked} "), text, Tone::Text).focused(here)
                }
                None => Row::led(&format!("  {number:>2} "), text, Tone::Text),
            })
            .collect()
    }
}

/// Takes a mark away from a part of a story, or puts one there.
pub fn mark(marked: &mut BTreeSet<u8>, number: usize, parts: usize) {
    let Ok(number) = u8::try_from(number) else { return };
    if usize::from(number) <= parts && !marked.remove(&number) {
        marked.insert(number);
    }
}

/// The trainer's note. It may give the answer away, so it is hidden until the room has voted, unless the trainer wants
/// to see it: where there is only one screen, everybody reads it.
pub fn trainers_note(page: &mut Page, state: &State, case: &TrainingCase) {
    page.side.push(Row::text(say!("trainingscreen-for-the-trainer"), Tone::Strong));
    let key = state.key(Act::Jot);
    if state.practice.as_ref().is_some_and(|practice| practice.shows_note) {
        page.side.push(Row::text(&case.trainer, Tone::Text));
        page.side.push(Row::text(&say!("trainingscreen-note-shown", key = key), Tone::Quiet));
    } else {
        page.side.push(Row::text(&say!("trainingscreen-note-hidden", key = key), Tone::Quiet));
    }
}

/// The key that shows the trainer's note, or hides it.
pub fn note_key() -> Binding {
    named(Act::Jot, say!("trainingscreen-note-key"), say!("trainingscreen-note-does"))
}
