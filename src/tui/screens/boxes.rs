//! Several facts on one screen, each with a box. Each box is a question with an answer of its own: Yes, No or Not sure.
//! Nothing is No by default: a box that was not ticked is a No only once somebody says "none of the others".

mod answered;
mod said;

use super::beside::{Beside, bindings_beside};
use super::focus::moved;
use super::question::{about, above, bindings_on, leave_open, page_for, rate, result_key, what_next};
use crate::check::{Next, Remark, next_beside};
use crate::desk::ahead::{Ahead, leads_to};
use crate::desk::purpose::{Purpose, settled};
use crate::logic::{Address, Answer, Sheet};
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, answer_letters, both, numbers, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::tui::why_first::why_before;
use crate::words::say;

/// The screen of several facts.
#[derive(Debug, Clone)]
pub struct Boxes {
    /// What is asked above the boxes.
    ask: String,
    /// The question behind each box, with what is chosen for it.
    facts: Vec<(Address, Option<Answer>)>,
    /// A box, or behind them "none of the others" and "not sure about the others".
    focus: usize,
    origin: Origin,
    pub(super) beside: Beside,
    /// What it is put for, and the result that stands already.
    purpose: Purpose,
    settled: Option<String>,
    /// What follows from the boxes as they are ticked, and from "none of the others".
    ahead: Vec<(Rest, Ahead)>,
    is_new_rule: bool,
}

/// What becomes of the boxes that have no answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Rest {
    /// They stay without one.
    AsTicked,
    /// No to all of them.
    None,
}

/// What the rows behind the boxes say to every box that has no answer.
const REST: [Answer; 2] = [Answer::No, Answer::NotSure];

impl Boxes {
    /// The boxes that the next question is put in, if it is put in any.
    pub fn of(state: &State, next: &Next, origin: Origin) -> Option<Self> {
        let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
        let (boxes, open) = next.boxes(rulebook, &current.sheet)?;
        let mut found = Self {
            ask: boxes.ask.clone(),
            facts: open.into_iter().map(|address| (address, None)).collect(),
            focus: 0,
            origin,
            beside: Beside::default(),
            purpose: current.purpose(rulebook, next.address),
            settled: None,
            ahead: Vec::new(),
            is_new_rule: false,
        };
        found.refresh(state);
        Some(found)
    }

    /// Says that the question before it was for another rule.
    pub fn announce_rule(&mut self) {
        self.is_new_rule = true;
    }

    /// Whether it was found from another screen.
    pub const fn was_found(&self) -> bool {
        matches!(self.origin, Origin::Found { .. })
    }

    /// Whether it stands on the way through, and was not reached from a list.
    pub fn is_in_flow(&self) -> bool {
        self.origin == Origin::Flow
    }

    /// What it is put for.
    pub const fn purpose(&self) -> Purpose {
        self.purpose
    }

    /// Whether one of its boxes is the question at an address.
    pub fn is_about(&self, address: Address) -> bool {
        self.facts.iter().any(|(known, _)| *known == address)
    }

    /// Tells what it asks and what follows in the language that is spoken now.
    pub fn retell(&mut self, state: &State) {
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
        let boxes = rulebook.rules.iter().flat_map(|rule| &rule.boxes);
        let holds = |of: &[Address]| self.facts.iter().all(|(fact, _)| of.contains(fact));
        if let Some(told) = boxes.into_iter().find(|boxes| holds(&boxes.of)) {
            self.ask.clone_from(&told.ask);
        }
        self.settled = settled(rulebook, &current.sheet);
        self.look_ahead(state);
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, state: &State) {
        let Some(current) = &state.current else { return };
        for (address, chosen) in &mut self.facts {
            *chosen = current.sheet.answered(*address);
        }
        self.settled = state.rulebook().and_then(|rulebook| settled(rulebook, &current.sheet));
        self.look_ahead(state);
    }

    /// That what is ticked is not what is kept.
    pub fn unkept(&self, state: &State) -> Option<String> {
        let sheet = &state.current.as_ref()?.sheet;
        let differs = self.facts.iter().any(|(address, chosen)| *chosen != sheet.answered(*address));
        differs.then(|| say!("boxes-not-kept").to_owned())
    }

    /// What was chosen and not kept is forgotten.
    pub fn forget_choice(&mut self, state: &State) {
        self.refresh(state);
    }

    fn chosen(&self) -> Vec<(Address, Answer)> {
        self.facts.iter().filter_map(|(address, chosen)| Some((*address, (*chosen)?))).collect()
    }

    fn blank(&self) -> impl Iterator<Item = Address> + '_ {
        self.facts.iter().filter(|(_, chosen)| chosen.is_none()).map(|(address, _)| *address)
    }

    fn look_ahead(&mut self, state: &State) {
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return };
        let chosen = self.chosen();
        let none: Vec<_> = chosen.iter().copied().chain(self.blank().map(|blank| (blank, Answer::No))).collect();
        let mut ahead = Vec::new();
        if !chosen.is_empty() {
            ahead.push((Rest::AsTicked, leads_to(rulebook, &current.sheet, &chosen)));
        }
        if none.len() > chosen.len() {
            ahead.push((Rest::None, leads_to(rulebook, &current.sheet, &none)));
        }
        self.ahead = ahead;
    }

    /// The boxes without an answer that would be asked again at once.
    fn still_asked(&self, state: &State) -> usize {
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return 0 };
        let mut sheet: Sheet = current.sheet.clone();
        sheet.set_all(self.chosen());
        let left_open = current.check.standing.left_open(rulebook);
        let again = next_beside(rulebook, &sheet, &left_open).map(|next| next.address);
        if again.is_some_and(|again| self.blank().any(|blank| blank == again)) { self.blank().count() } else { 0 }
    }

    pub fn page(&self, state: &State) -> Page {
        let Some(rulebook) = state.rulebook() else { return Page::default() };
        let mut page = page_for(state, rulebook, &self.purpose);
        page.body.extend(above(rulebook, &self.purpose, self.is_new_rule, self.settled.as_deref()));
        page.body.push(match self.purpose.label() {
            Some(label) => Row::text(&format!("{label}: "), Tone::Notice).and(&self.ask, Tone::Strong).must(),
            None => Row::text(&self.ask, Tone::Strong).must(),
        });
        page.body.push(Row::blank());
        self.boxes(state, rulebook, &mut page);
        if let Some((address, _)) = self.facts.get(self.focus) {
            page.body.extend(self.beside.rows(state, *address, rulebook.item(*address)));
        }
        let told: Vec<(&str, &Ahead)> = self
            .ahead
            .iter()
            .map(|(rest, ahead)| (if *rest == Rest::None { say!("boxes-if-none") } else { say!("boxes-if-so") }, ahead))
            .collect();
        let mut next = what_next(rulebook, &told);
        self.number_what_is_kept(state, &mut next);
        if let Some((address, _)) = self.facts.get(self.focus).or(self.facts.first()) {
            let item = rulebook.item(*address);
            let about_it = say!("boxes-about", tick = item.tick.as_deref().unwrap_or_default());
            page.side.push(Row::text(&about_it, Tone::Strong));
            page.side.extend(about(state, rulebook, item));
        }
        page.why_first = why_before(page.body.len(), &next, &page.side);
        page.body.extend(next);
        page
    }

    /// What it asks.
    pub fn ask(&self) -> &str {
        &self.ask
    }

    /// The boxes, and what becomes of those that have no answer.
    pub(super) fn boxes(&self, state: &State, rulebook: &Rulebook, page: &mut Page) {
        let look = state.look();
        for (index, (address, chosen)) in self.facts.iter().enumerate() {
            let item = rulebook.item(*address);
            let here = index == self.focus && !self.beside.is_typing();
            let pointer = look.mark(index == self.focus);
            let ticked = if *chosen == Some(Answer::Yes) { "[x]" } else { "[ ]" };
            let lead = format!("{pointer} {} {ticked} ", index + 1);
            let said = self::said::said(state, *address, *chosen);
            let words = item.tick.as_deref().unwrap_or(&item.statement);
            page.body.push(Row::led(&lead, words, Tone::Strong).right(&said, Tone::Text).must().focused(here));
        }
        let (blank, all) = (self.blank().count(), self.facts.len());
        for (index, answer) in REST.into_iter().enumerate() {
            let here = index + all == self.focus && !self.beside.is_typing();
            let pointer = look.mark(index + all == self.focus);
            let (key, words, does) = match (answer, blank == all) {
                (Answer::No, true) => ("0", say!("boxes-none"), say!("boxes-says-no", count = blank)),
                (Answer::No, false) => ("0", say!("boxes-none-others"), say!("boxes-says-no", count = blank)),
                (_, true) => (" ", say!("boxes-unsure"), say!("boxes-says-unsure", count = blank)),
                (_, false) => (" ", say!("boxes-unsure-others"), say!("boxes-says-unsure", count = blank)),
            };
            let does = if blank == 0 { String::new() } else { does };
            page.body.push(
                Row::led(&format!("{pointer} {key}     "), words, Tone::Text)
                    .right(&does, Tone::Quiet)
                    .must()
                    .focused(here),
            );
        }
        page.body.push(Row::blank());
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = numbers(self.facts.len().min(9), say!("boxes-key-number"));
        bindings.push(on(Code::Char(' '), say!("boxes-key-tick"), say!("boxes-key-tick-does"), Act::Fold));
        bindings.push(both(
            [Code::Left, Code::Right],
            say!("boxes-key-turn"),
            say!("boxes-key-turn-does"),
            [Act::Left, Act::Right],
        ));
        bindings.push(answer_letters());
        bindings.push(on(Code::Char('0'), say!("boxes-key-none"), say!("boxes-key-none-does"), Act::Rest(Answer::No)));
        bindings.push(on(Code::Enter, say!("question-key-enter"), say!("question-key-enter-does"), Act::Continue));
        bindings.push(result_key(self.settled.is_some()));
        bindings.extend(rows("").into_iter().chain(bindings_beside()));
        if state.rulebook().is_some_and(|rulebook| self.purpose.whole(rulebook).is_some()) {
            bindings.push(of_act(Act::Whole).quiet());
        }
        bindings.extend(bindings_on(Some(self.purpose)));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let at = self.facts.get(self.focus).map(|(address, _)| *address);
        match act {
            Act::Choose(_) | Act::Fold | Act::Left | Act::Right | Act::Rest(_) | Act::Say(_) | Act::Continue
                if !state.can_answer() =>
            {
                return Intent::SayReadOnly;
            }
            Act::Choose(number) => {
                if let Some((_, chosen)) = self.facts.get_mut(number - 1) {
                    *chosen = ticked(*chosen);
                    self.focus = number - 1;
                }
            }
            Act::Fold => match self.rest_row() {
                Some(answer) => return self.say_to_rest(state, answer),
                None => self.facts[self.focus].1 = ticked(self.facts[self.focus].1),
            },
            Act::Left | Act::Right => {
                if let Some((_, chosen)) = self.facts.get_mut(self.focus) {
                    *chosen = turned(*chosen, act == Act::Right);
                }
            }
            Act::Say(answer) => {
                if let Some((_, chosen)) = self.facts.get_mut(self.focus) {
                    *chosen = Some(answer);
                }
            }
            Act::Rest(answer) => return self.say_to_rest(state, answer),
            Act::Continue => return self.go_on(state),
            Act::Write(_) | Act::HowSure if !state.can_write() => return Intent::SayReadOnly,
            Act::Write(what) => {
                if let Some(at) = at {
                    self.write(state, at, what);
                }
            }
            Act::About(about) => {
                let about_which = at.or_else(|| self.facts.first().map(|(address, _)| *address));
                return about_which.map_or(Intent::Stay, |at| Intent::Go(Destination::About(at, about)));
            }
            Act::HowSure => return at.map_or(Intent::Stay, |at| rate(state, at)),
            Act::Whole => {
                let whole = state.rulebook().and_then(|rulebook| self.purpose.whole(rulebook));
                return whole.map_or(Intent::Stay, |whole| Intent::Go(Destination::Question(whole, self.origin)));
            }
            Act::LeaveOpen => return leave_open(Some(self.purpose)),
            act => {
                self.focus = moved(self.focus, act, self.facts.len() + REST.len());
                return Intent::Stay;
            }
        }
        self.look_ahead(state);
        Intent::Stay
    }

    /// What the line with the mark says to all boxes without an answer; nothing where it is a line of one box.
    fn rest_row(&self) -> Option<Answer> {
        let row = self.focus.checked_sub(self.facts.len())?;
        REST.get(row).copied()
    }

    fn say_to_rest(&mut self, state: &State, answer: Answer) -> Intent {
        let count = self.blank().count();
        if count == 0 {
            return Intent::Stay;
        }
        for (_, chosen) in &mut self.facts {
            chosen.get_or_insert(answer);
        }
        self.look_ahead(state);
        Intent::Say(match answer {
            Answer::NotSure => say!("boxes-chosen-unsure", count = count),
            _ => say!("boxes-chosen-none", count = count),
        })
    }

    fn go_on(&mut self, state: &State) -> Intent {
        // Whoever presses Enter on "none of the others" means it: the first Enter shows what it does, the second keeps
        // it.
        if let Some(answer) = self.rest_row()
            && self.blank().next().is_some()
        {
            return self.say_to_rest(state, answer);
        }
        let chosen = self.chosen();
        if chosen.is_empty() {
            return Intent::Say(say!("boxes-nothing").to_owned());
        }
        let left = self.still_asked(state);
        if left > 0 {
            return Intent::Say(say!("boxes-left", count = left));
        }
        Intent::Answer(chosen, self.origin)
    }

    /// Opens the text field for a remark beside a box.
    pub fn write(&mut self, state: &State, address: Address, what: Remark) {
        self.beside.write(state, address, what);
    }
}

/// A tick is set, or taken away.
const fn ticked(chosen: Option<Answer>) -> Option<Answer> {
    match chosen {
        Some(Answer::Yes) => None,
        _ => Some(Answer::Yes),
    }
}

/// The answer behind or before one, in the order of their numbers, with no answer between the last and the first.
fn turned(chosen: Option<Answer>, forward: bool) -> Option<Answer> {
    let ring: [Option<Answer>; 4] = [None, Some(Answer::Yes), Some(Answer::No), Some(Answer::NotSure)];
    let at = ring.iter().position(|known| *known == chosen).unwrap_or_default();
    ring[(at + if forward { 1 } else { 3 }) % 4]
}
