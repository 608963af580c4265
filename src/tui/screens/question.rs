//! One question, answered as itself or as a whole condition, with everything that helps to answer it.

use super::beside::{Beside, bindings_beside};
use super::info::{examples, law, parts};
use crate::check::{LookAgain, Now, Remark};
use crate::desk::ahead::Ahead;
use crate::desk::purpose::{Purpose, settled};
use crate::logic::{Address, Answer};
use crate::rulebook::{Item, Rulebook};
use crate::tui::act::Act;
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, answers, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::tui::why_first::why_before;
use crate::words::say;

/// The screen of one question.
#[derive(Debug, Clone)]
pub struct Question {
    address: Address,
    choice: Option<Answer>,
    origin: Origin,
    pub(super) beside: Beside,
    /// What follows from the check, worked out when the check changes and not for every frame.
    follows: Option<Follows>,
    /// The question before was for another rule.
    is_new_rule: bool,
}

/// What follows from the check for a question.
#[derive(Debug, Clone)]
struct Follows {
    purpose: Purpose,
    ahead: Vec<(Answer, Ahead)>,
    settled: Option<String>,
    /// Why, law, examples, words.
    explained: Vec<Row>,
}

impl Question {
    /// A question with the answer that was given before, if any.
    pub fn new(state: &State, address: Address, origin: Origin) -> Self {
        let beside = Beside::default();
        let mut question = Self { address, choice: None, origin, beside, follows: None, is_new_rule: false };
        question.refresh(state);
        question
    }

    /// Says that the question before it was for another rule.
    pub fn announce_rule(&mut self) {
        self.is_new_rule = true;
    }

    /// Whether it puts the question at an address.
    pub fn is_about(&self, address: Address) -> bool {
        self.address == address
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
    pub fn purpose(&self) -> Option<Purpose> {
        self.follows.as_ref().map(|follows| follows.purpose)
    }

    /// Tells what follows in the language that is spoken now.
    pub fn retell(&mut self, state: &State) {
        let choice = self.choice;
        self.refresh(state);
        self.choice = choice;
    }

    /// Reads the check anew.
    pub fn refresh(&mut self, state: &State) {
        self.choice = state.current.as_ref().and_then(|current| current.sheet.answered(self.address));
        self.follows = match (state.rulebook(), &state.current) {
            (Some(rulebook), Some(current)) => {
                let sheet = &current.sheet;
                let now = Now::without(rulebook, sheet, std::iter::once(self.address));
                let ahead = |answer| (answer, Ahead::of(rulebook, &now, &[(self.address, answer)]));
                Some(Follows {
                    purpose: current.purpose(rulebook, self.address),
                    ahead: Answer::ALL.into_iter().map(ahead).collect(),
                    settled: settled(rulebook, sheet).filter(|_| sheet.get(self.address).is_none()),
                    explained: explained(rulebook, rulebook.item(self.address)),
                })
            }
            _ => None,
        };
    }

    /// Where it stands in the rules.
    pub const fn address(&self) -> Address {
        self.address
    }

    /// The answer that is chosen.
    pub const fn choice(&self) -> Option<Answer> {
        self.choice
    }

    /// Tells that the chosen answer is not kept; nothing where it is.
    pub fn unkept(&self, state: &State) -> Option<String> {
        let kept = state.current.as_ref().and_then(|current| current.sheet.answered(self.address));
        let choice = self.choice.filter(|choice| Some(*choice) != kept)?;
        Some(say!("question-not-kept", answer = choice.word()))
    }

    /// What the choice leads to, with the number by which the row that tells it is known on the screen. Nothing where
    /// the choice was kept before, or where the questions simply go on.
    pub fn leads_to(&self, state: &State) -> Option<(u32, String)> {
        self.unkept(state)?;
        let (follows, rulebook) = (self.follows.as_ref()?, state.rulebook()?);
        let (number, (answer, ahead)) =
            (1..).zip(&follows.ahead).find(|(_, (answer, _))| self.choice == Some(*answer))?;
        (!ahead.goes_on()).then(|| (number, format!("{}: {}.", answer.word(), ahead.words(rulebook))))
    }

    /// A choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        if self.origin == Origin::Flow {
            self.choice = None;
        }
    }

    pub fn page(&self, state: &State) -> Page {
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Page::default() };
        let Some(follows) = &self.follows else { return Page::default() };
        let item = rulebook.item(self.address);
        let mut page = page_for(state, rulebook, &follows.purpose);
        page.body.extend(above(rulebook, &follows.purpose, self.is_new_rule, follows.settled.as_deref()));
        let typing = self.beside.is_typing();
        let ask = match follows.purpose.label() {
            Some(label) => Row::text(&format!("{label}: "), Tone::Notice).and(&item.ask, Tone::Strong).must(),
            None => Row::text(&item.ask, Tone::Strong).must(),
        };
        // Nothing is chosen in advance, and nothing may look chosen. The cursor starts at the question, so that whoever
        // has its line read aloud hears the question first.
        page.body.push(ask.read_from(self.choice.is_none() && !typing));
        page.body.push(Row::blank());
        let before = current.check.answers.get(&item.name);
        let again = current.check.look_again(rulebook, &item.name);
        // As wide as the widest answer, whatever the language.
        let width = Answer::ALL.into_iter().map(|answer| answer.word().chars().count()).max().unwrap_or_default();
        for (index, answer) in Answer::ALL.into_iter().enumerate() {
            let chosen = self.choice == Some(answer);
            let here = chosen && !typing;
            let pointer = state.look().mark(chosen);
            let example = match answer {
                Answer::Yes => item.like.first().map(String::as_str),
                Answer::No => item.unlike.first().map(String::as_str),
                Answer::NotSure => Some(say!("question-not-sure-hint")),
            };
            let mut row =
                Row::led(&format!("{pointer} {}  ", index + 1), &format!("{:<width$} ", answer.word()), Tone::Strong)
                    .must();
            if let Some(example) = example {
                row = row.and(&format!("  {example}"), Tone::Quiet);
            }
            if before.is_some_and(|given| given.answer == answer) {
                row = match again {
                    Some(_) => row.right(say!("question-again"), Tone::Notice),
                    None => row.right(say!("question-said-before"), Tone::Text),
                };
            }
            page.body.push(row.focused(here));
        }
        page.body.push(Row::blank());
        if let (Some(why), Some(given)) = (again, before) {
            let (answer, words) = (given.answer.word(), given.asked.words.as_str());
            page.body.push(Row::text(
                &match why {
                    LookAgain::Recheck => say!("question-look-again-recheck", answer = answer),
                    _ => say!("question-look-again", answer = answer, words = words),
                },
                Tone::Notice,
            ));
        }
        page.body.extend(self.beside.rows(state, self.address, item));
        if self.choice == Some(Answer::NotSure) && !typing && !item.find_out.is_empty() {
            page.body.push(Row::text(say!("question-find-out"), Tone::Strong));
            page.body.push(Row::led("  ", &format!("{} {}", item.find_out, item.who_knows), Tone::Text));
        }
        let told: Vec<(&str, &Ahead)> = follows.ahead.iter().map(|(answer, ahead)| (answer.word(), ahead)).collect();
        let mut next = what_next(rulebook, &told);
        let chosen = Answer::ALL.iter().position(|answer| self.choice == Some(*answer));
        if let Some(row) = chosen.and_then(|at| next.get_mut(at + BEFORE_ANSWERS)) {
            row.leads_to = self.leads_to(state).map(|(number, _)| number);
        }
        page.side = parts(state, rulebook, item);
        page.side.extend_from_slice(&follows.explained);
        page.why_first = why_before(page.body.len(), &next, &page.side);
        page.body.extend(next);
        page
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = answers();
        bindings.extend(rows(""));
        bindings.push(on(Code::Enter, say!("question-key-enter"), say!("question-key-enter-does"), Act::Continue));
        bindings.push(result_key(self.follows.as_ref().is_some_and(|follows| follows.settled.is_some())));
        bindings.extend(bindings_beside());
        if self.whole(state).is_some() {
            bindings.push(of_act(Act::Whole).quiet());
        }
        bindings.extend(bindings_on(self.purpose()));
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Choose(number) => self.choice = Answer::ALL.get(number - 1).copied(),
            Act::Up | Act::Down | Act::First | Act::Last => {
                let at = self.choice.and_then(|choice| Answer::ALL.iter().position(|answer| *answer == choice));
                let to = match (at, act) {
                    (_, Act::Last) => 2,
                    (None, _) | (_, Act::First) => 0,
                    (Some(at), Act::Up) => at.saturating_sub(1),
                    (Some(at), _) => (at + 1).min(2),
                };
                self.choice = Answer::ALL.get(to).copied();
            }
            Act::Continue => {
                let Some(choice) = self.choice else {
                    return Intent::Say(say!("question-nothing-chosen").to_owned());
                };
                if !state.can_answer() {
                    return Intent::SayReadOnly;
                }
                return Intent::Answer(vec![(self.address, choice)], self.origin);
            }
            Act::Write(_) | Act::HowSure if !state.can_write() => return Intent::SayReadOnly,
            Act::Write(what) => self.write(state, what),
            Act::About(about) => return Intent::Go(Destination::About(self.address, about)),
            Act::HowSure => {
                return rate(state, self.address);
            }
            Act::Whole => {
                if let Some(whole) = self.whole(state) {
                    return Intent::Go(Destination::Question(whole, self.origin));
                }
            }
            Act::LeaveOpen => return leave_open(self.purpose()),
            _ => {}
        }
        Intent::Stay
    }

    fn whole(&self, state: &State) -> Option<Address> {
        self.purpose()?.whole(state.rulebook()?)
    }

    /// Opens the text field for a remark.
    pub fn write(&mut self, state: &State, what: Remark) {
        self.beside.write(state, self.address, what);
    }
}

/// The header for what a question is put for: the rule stands first, so that no name of a tool hides it.
pub(super) fn page_for(state: &State, rulebook: &Rulebook, purpose: &Purpose) -> Page {
    let known = state.current.as_ref().and_then(|current| purpose.known_in_short(rulebook, &current.sheet));
    Page {
        title: format!("{} | {}", purpose.name(rulebook), state.title()),
        status: known.unwrap_or_else(|| say!("question-step-scope").to_owned()),
        ..Page::default()
    }
}

/// What stands above a question: that another rule begins here, and that the result stands already.
pub(super) fn above(rulebook: &Rulebook, purpose: &Purpose, is_new_rule: bool, settled: Option<&str>) -> Vec<Row> {
    let mut rows = Vec::new();
    if let Some(rule) = purpose.rule(rulebook).filter(|_| is_new_rule) {
        let heading = say!("question-new-rule", rule = purpose.name(rulebook));
        rows.push(Row::text(&heading, Tone::Strong).and(&format!("  {}", rule.about), Tone::Quiet).folding());
    }
    rows.extend(settled.map(|settled| Row::text(settled, Tone::Notice).folding()));
    if !rows.is_empty() {
        rows.push(Row::blank());
    }
    rows
}

/// So many rows of what happens next stand before the first answer.
pub(super) const BEFORE_ANSWERS: usize = 2;

/// What answers lead to, where one of them does more than go on.
pub(super) fn what_next(rulebook: &Rulebook, ahead: &[(&str, &Ahead)]) -> Vec<Row> {
    if ahead.iter().all(|(_, ahead)| ahead.goes_on()) {
        return Vec::new();
    }
    let mut rows = vec![Row::blank(), Row::text(say!("question-next"), Tone::Strong)];
    // The colon keeps an answer apart from what follows it, also for whoever hears the line.
    let width = ahead.iter().map(|(label, _)| label.chars().count()).max().unwrap_or_default() + 1;
    rows.extend(ahead.iter().map(|(label, ahead)| {
        let tone = if ahead.contradicts() { Tone::Notice } else { Tone::Text };
        Row::led(&format!("  {:<width$} ", format!("{label}:")), &ahead.words(rulebook), tone)
    }));
    rows
}

/// The keys that lead on from a question.
pub(super) fn bindings_on(purpose: Option<Purpose>) -> Vec<Binding> {
    let mut bindings = Vec::new();
    if purpose.is_some_and(|purpose| purpose.can_be_left().is_some()) {
        bindings.push(of_act(Act::LeaveOpen));
    }
    bindings.push(of_act(Act::Map));
    bindings.push(of_act(Act::Ask).quiet());
    bindings
}

/// The key of the result: in the footer where the result stands already.
pub(super) fn result_key(is_settled: bool) -> Binding {
    let result = of_act(Act::Result);
    if is_settled { result } else { result.quiet() }
}

/// Says how sure one is of an answer: each press takes the next step, and the step is told.
pub(super) fn rate(state: &State, address: Address) -> Intent {
    let Some(acting) = state.acting() else { return Intent::Stay };
    let certainty = acting.certainty_behind(address);
    let told = say!("question-rated", sure = certainty.words(), key = state.key(Act::HowSure));
    Intent::All(vec![Intent::Take(vec![acting.rate(address, certainty)]), Intent::Say(told)])
}

/// Leaves the rule of a question open and goes on with the next one.
pub(super) fn leave_open(purpose: Option<Purpose>) -> Intent {
    match purpose.and_then(|purpose| purpose.can_be_left()) {
        Some(rule) => Intent::LeaveOpen(rule),
        None => Intent::Stay,
    }
}

/// Why, law, examples, words: what stands beside a question, or below it.
pub(super) fn about(state: &State, rulebook: &Rulebook, item: &Item) -> Vec<Row> {
    let mut rows = parts(state, rulebook, item);
    rows.extend(explained(rulebook, item));
    rows
}

/// The same without what the check that is open says of its parts.
pub(super) fn explained(rulebook: &Rulebook, item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    rows.push(Row::text(say!("question-why"), Tone::Strong));
    rows.push(Row::led("  ", &item.help, Tone::Text));
    rows.push(Row::text(say!("question-law"), Tone::Strong));
    rows.extend(law(item));
    rows.extend(examples(item));
    for word in item.words.iter().map(|index| &rulebook.glossary[*index]) {
        rows.push(Row::led("  ", &word.word, Tone::Strong).and(&format!(": {}", word.means), Tone::Text));
    }
    if let Some(rule) = rulebook.rule_of(next_to(rulebook, item)) {
        for line in &rulebook.rules[rule].help_lines {
            rows.push(Row::text(line, Tone::Notice));
        }
    }
    rows
}

fn next_to(rulebook: &Rulebook, item: &Item) -> Address {
    rulebook.address(&item.name).unwrap_or(Address(0))
}
