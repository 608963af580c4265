//! A question for one person: the answer, how sure, and which parts of the story carry it. What a digit means depends
//! on where the mark stands, and only Tab and the arrows lead the mark from one part to the next. So whoever mends an
//! answer with another digit never says something else by it.

use std::collections::BTreeSet;

use super::super::focus::moved;
use super::asked::{Asked, mark};
use super::certainty::{SURE, next_sure, sure_in_words};
use crate::logic::Answer;
use crate::room::POINT_CHOICES;
use crate::training::{Answered, Begun, Kept, Said, SessionStep, Sure};
use crate::tui::act::{About, Act};
use crate::tui::intent::{Destination, Intent};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, answer_letters, numbers, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::practising::{Practising, Then};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::say;

/// The screen of a question for one person.
#[derive(Debug, Clone)]
pub struct Alone {
    asked: Asked,
    choice: Option<u8>,
    sure: Option<Sure>,
    marked: BTreeSet<u8>,
    /// The line with the mark: first the choices, then how sure, then the parts of the story.
    focus: usize,
}

/// What the mark stands on.
enum On {
    Choice,
    Sure,
    Part(usize),
}

impl Alone {
    /// Nothing is chosen yet, except what was chosen before the program was left; Enter keeps that too.
    pub fn new(asked: Asked, state: &State) -> Self {
        let Begun { choice, sure, marked, .. } = asked.begun(state);
        let choice = choice.filter(|choice| (1..=asked.exercise.count()).contains(choice));
        let focus = choice.map_or(0, |choice| usize::from(choice) - 1);
        Self { asked, choice, sure, marked, focus }
    }

    /// What is chosen and not kept.
    pub fn begun(&self) -> Begun {
        Begun { choice: self.choice, sure: self.sure, marked: self.marked.clone(), ..Begun::default() }
    }

    /// The question that it puts.
    pub const fn asked(&self) -> &Asked {
        &self.asked
    }

    fn choices(&self) -> usize {
        self.asked.exercise.choices.len()
    }

    fn count(&self) -> usize {
        self.choices() + 1 + if self.asked.has_facts() { self.asked.parts() } else { 0 }
    }

    fn on(&self) -> On {
        match self.focus.checked_sub(self.choices()) {
            None => On::Choice,
            Some(0) => On::Sure,
            Some(part) => On::Part(part - 1),
        }
    }

    /// What was chosen and not kept is forgotten.
    pub fn forget_choice(&mut self) {
        (self.choice, self.sure, self.focus) = (None, None, 0);
        self.marked.clear();
    }

    /// Tells it in the language that is spoken now; what was chosen stays.
    pub fn retell(&mut self, state: &State) {
        if let Some(asked) = self.asked.retold(state) {
            self.asked = asked;
        }
    }

    pub fn page(&self, state: &State) -> Page {
        let look = state.look();
        let mut page = self.asked.blank_page();
        self.asked.question(&mut page);
        page.body.push(Row::blank());
        for (index, choice) in self.asked.exercise.choices.iter().enumerate() {
            let here = self.focus == index;
            let chosen = self.choice.is_some_and(|chosen| usize::from(chosen) == index + 1);
            let (pointer, sign) = (look.mark(here), if chosen { "(o)" } else { "( )" });
            let row = Row::led(&format!("{pointer} {} {sign} ", index + 1), choice, Tone::Strong);
            page.body.push(row.must().focused(here));
        }
        page.body.push(Row::blank());
        let here = matches!(self.on(), On::Sure);
        let pointer = look.mark(here);
        let sure = sure_in_words(self.sure).told(|choices| say!("trainingscreen-sure", choices = choices));
        page.body.push(Row::choosing(&format!("{pointer} "), &sure, Tone::Text).must().focused(here));
        page.body.push(Row::blank());
        if self.asked.has_facts() {
            page.body.push(Row::text(say!("trainingscreen-facts"), Tone::Strong));
            let focus = if let On::Part(part) = self.on() { Some(part) } else { None };
            page.body.extend(self.asked.told(look, Some((&self.marked, focus))));
        } else {
            page.body.push(Row::text(say!("trainingscreen-story"), Tone::Strong));
            page.body.extend(self.asked.told(look, None));
        }
        page.side.push(Row::text(say!("trainingscreen-help-title"), Tone::Strong));
        page.side.push(Row::text(say!("trainingscreen-help-alone"), Tone::Text));
        page.side.push(Row::blank());
        page.side.push(Row::text(say!("trainingscreen-apart"), Tone::Quiet));
        page
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let (count, says, help) = match self.on() {
            On::Choice => (self.choices(), say!("trainingscreen-digits-answer"), say!("trainingscreen-key-choose")),
            On::Sure => (SURE.len(), say!("trainingscreen-digits-sure"), say!("trainingscreen-key-sure")),
            On::Part(_) => {
                let says = say!("trainingscreen-digits-part");
                (self.asked.parts().min(9), says, say!("trainingscreen-key-part"))
            }
        };
        let mut bindings = numbers(count, help);
        for digits in &mut bindings {
            digits.says = says;
        }
        if self.asked.exercise.count() == POINT_CHOICES {
            bindings.push(answer_letters());
        }
        bindings.push(on(Code::Char(' '), say!("trainingscreen-mark"), say!("trainingscreen-mark-does"), Act::Fold));
        let enter = say!("trainingscreen-keep");
        bindings.push(on(Code::Enter, enter, say!("trainingscreen-keep-does"), Act::Continue));
        let (says, help) = (say!("trainingscreen-parts"), say!("trainingscreen-parts-does"));
        bindings.push(on(Code::Tab, says, help, Act::Right));
        bindings.push(on(Code::BackTab, "", say!("trainingscreen-parts-back"), Act::Left));
        bindings.extend(rows(""));
        if self.asked.has_facts() {
            let about = [About::Why, About::Words, About::Examples, About::Law].map(Act::About);
            bindings.extend(about.map(|about| of_act(about).quiet()));
        }
        bindings.push(of_act(Act::Settings).quiet());
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match (act, self.on()) {
            (Act::Choose(number), On::Choice) => self.choose(number),
            (Act::Say(answer), _) => self.choose(if answer == Answer::Yes { 1 } else { 2 }),
            (Act::Choose(number), On::Sure) => {
                self.sure = SURE.get(number - 1).copied();
            }
            (Act::Choose(number), On::Part(_)) => {
                mark(&mut self.marked, number, self.asked.parts());
                self.focus = self.choices() + number;
            }
            (Act::Fold, On::Choice) => self.choose(self.focus + 1),
            (Act::Fold, On::Sure) => self.sure = next_sure(self.sure),
            (Act::Fold, On::Part(part)) => mark(&mut self.marked, part + 1, self.asked.parts()),
            (Act::Right, on) => {
                self.focus = match on {
                    On::Choice => self.choices(),
                    On::Sure => (self.choices() + 1).min(self.count() - 1),
                    On::Part(_) => 0,
                };
            }
            (Act::Left, on) => self.focus = if let On::Part(_) = on { self.choices() } else { 0 },
            (Act::Continue, _) => return self.keep(state),
            (Act::About(about), _) => {
                let point = self.asked.exercise.point.as_ref();
                return point.map_or(Intent::Stay, |point| Intent::Go(Destination::About(point.address, about)));
            }
            (act, _) => self.focus = moved(self.focus, act, self.count()),
        }
        Intent::Stay
    }

    fn choose(&mut self, number: usize) {
        self.choice = u8::try_from(number).ok();
        self.focus = number.saturating_sub(1);
    }

    fn keep(&self, state: &State) -> Intent {
        let Some(choice) = self.choice else { return Intent::Say(say!("trainingscreen-nothing-chosen").to_owned()) };
        let Some(practice) = &state.practice else { return Intent::Stay };
        let kept = practice.plan().map_or(Kept::Attendance, |plan| plan.kept);
        let seat = practice.session.as_ref().and_then(|session| session.present.first().copied());
        let said = Said { choice, sure: self.sure, marked: self.marked.iter().copied().collect() };
        let place = self.asked.place.clone();
        let answered = Answered::by_one(place, &self.asked.exercise, said, kept, seat);
        Intent::Practise(Practising::Write(vec![SessionStep::Answered(answered)], after_answer(state, &self.asked)))
    }
}

/// Where a session goes after an answer: to the reasons, where they are told at once.
pub fn after_answer(state: &State, asked: &Asked) -> Then {
    let course =
        state.practice.as_ref().zip(state.rulebook()).and_then(|(practice, rulebook)| practice.course(rulebook));
    if course.is_some_and(|course| course.tells_at_once(asked.kind)) {
        let (round, case) = (asked.place.round, asked.place.case.clone());
        Then::Reasons { round, case, questions: vec![asked.index] }
    } else {
        Then::Next
    }
}
