//! One quick question for each rule: the only screen with several questions, because people need to see the whole list.

use super::focus::moved;
use super::info::examples;
use super::question::result_key;
use crate::check::{Remark, Stage, open_in};
use crate::desk::purpose::settled;
use crate::logic::{Address, Answer, Said};
use crate::rulebook::Item;
use crate::tui::act::{About, Act};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, answers_by_name, named, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{day, say};

/// So many hard cases are named below a question.
const HARD_CASES: usize = 3;
/// From so many rows on there is room for them.
const ROOMY: usize = 14;

/// The list.
#[derive(Debug, Clone)]
pub struct Quick {
    focus: usize,
    choice: Option<Answer>,
}

impl Quick {
    /// Whether the mark stands on a question.
    pub fn is_about(&self, state: &State, address: Address) -> bool {
        questions(state).get(self.focus) == Some(&address)
    }

    /// The list, at the first question without an answer.
    pub fn new(state: &State) -> Self {
        let questions = questions(state);
        let still = still_open(state);
        let open = questions.iter().position(|address| still.contains(address));
        Self { focus: open.unwrap_or(questions.len()), choice: None }
    }

    /// That an answer is chosen and not kept.
    pub fn unkept(&self) -> Option<String> {
        self.choice.map(|choice| say!("question-not-kept", answer = choice.word()))
    }

    /// A choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        self.choice = None;
    }

    pub fn page(&self, state: &State) -> Page {
        let questions = questions(state);
        let done = questions.iter().filter(|address| said(state, **address) != Said::Nothing).count();
        let mut page = Page {
            title: say!("quick-title", tool = state.title()),
            status: say!("quick-status", done = done, all = questions.len()),
            ..Page::default()
        };
        let Some(rulebook) = state.rulebook() else { return page };
        let open = still_open(state);
        page.body.extend(settled_here(state).map(|told| Row::text(&told, Tone::Notice).folding()));
        page.body.push(Row::text(say!("quick-one-each"), Tone::Text));
        page.body.push(Row::blank());
        for (index, address) in questions.iter().enumerate() {
            let here = index == self.focus;
            let pointer = state.look().mark(here);
            let rule = rulebook.rule_of(*address).map(|rule| &rulebook.rules[rule]);
            let letter = rule.map_or("", |rule| rule.id.as_str());
            let chosen = self.choice.filter(|_| here);
            let told = match (chosen, said(state, *address)) {
                (Some(choice), _) => format!("[{}] Enter", choice.word()),
                (None, Said::Given(answer)) => answer.word().to_owned(),
                (None, Said::Follows(answer)) => say!("quick-follows", answer = answer.word()),
                (None, Said::Contradicted(answer)) => say!("quick-contradicted", answer = answer.word()),
                (None, Said::Nothing) if !open.contains(address) => say!("quick-not-needed").to_owned(),
                (None, Said::Nothing) if here => say!("quick-numbers").to_owned(),
                (None, Said::Nothing) => say!("quick-no-answer").to_owned(),
            };
            let mut row = Row::led(&format!("{pointer} {letter:<2} "), &rulebook.item(*address).ask, Tone::Text);
            if let Some(rule) = rule.filter(|rule| rule.applies_from > state.start.on) {
                row = row.and(&format!("  ({})", say!("quick-from", day = day(rule.applies_from))), Tone::Quiet);
            }
            let tone = if chosen.is_some() { Tone::Notice } else { Tone::Text };
            page.body.push(row.right(&told, tone).focused(here));
            // Whoever finds their own case among these reads on before answering. In a small window the list matters
            // more.
            if here && state.room.1 >= ROOMY {
                page.body.extend(hard_cases(state, rulebook.item(*address)));
            }
        }
        page.body.push(Row::blank());
        let here = self.focus == questions.len();
        let pointer = state.look().mark(here);
        page.body.push(Row::led(&format!("{pointer} "), say!("quick-continue"), Tone::Strong).focused(here));
        page.body.push(Row::text(say!("quick-in-doubt"), Tone::Quiet));
        if let Some(address) = questions.get(self.focus) {
            let item = rulebook.item(*address);
            if let Some(rule) = rulebook.rule_of(*address).map(|rule| &rulebook.rules[rule]) {
                page.side.push(Row::text(&format!("({}) {}", rule.id, rule.title), Tone::Strong));
                page.side.push(Row::text(&rule.about, Tone::Text));
                page.side.push(Row::text(
                    &say!("quick-conditions", place = rule.provision.as_str(), count = rule.numbers.len()),
                    Tone::Quiet,
                ));
                page.side.extend(rule.help_lines.iter().map(|line| Row::text(line, Tone::Notice)));
            }
            page.side.extend(examples(item));
        }
        page
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let at_question = self.focus < questions(state).len();
        let mut bindings = if at_question { answers_by_name() } else { Vec::new() };
        bindings.extend(rows(say!("quick-other-rule")));
        if !at_question {
            // On the line that goes on there is nothing to answer, and nothing to read about.
            bindings.push(on(Code::Enter, say!("question-key-enter"), say!("quick-continue"), Act::Continue));
            bindings.push(result_key(settled_here(state).is_some()));
            bindings.push(named(Act::Map, say!("quick-all"), say!("quick-all-jump")));
            return bindings;
        }
        bindings.push(on(Code::Enter, say!("quick-keep"), say!("quick-keep-and-next"), Act::Continue));
        bindings.push(result_key(settled_here(state).is_some()));
        bindings.push(of_act(Act::Write(Remark::Note)));
        bindings.push(of_act(Act::About(About::Why)));
        bindings.push(named(Act::About(About::Examples), say!("quick-examples"), say!("quick-examples-for-rule")));
        bindings.push(named(Act::About(About::Law), say!("quick-law"), say!("quick-words-of-law")).quiet());
        bindings.push(of_act(Act::About(About::Words)).quiet());
        bindings.push(named(Act::Map, say!("quick-all"), say!("quick-all-jump")));
        bindings.push(of_act(Act::Ask).quiet());
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let questions = questions(state);
        match act {
            Act::Choose(_) | Act::Continue if !state.can_answer() => return Intent::SayReadOnly,
            Act::Choose(number) if self.focus < questions.len() => self.choice = Answer::ALL.get(number - 1).copied(),
            Act::Continue => {
                let Some(address) = questions.get(self.focus).copied() else { return Self::go_on(state) };
                return self.keep(state, &questions, address);
            }
            Act::Write(_) if !state.can_write() => return Intent::SayReadOnly,
            // Only the screen of the question has room for a text; from there one comes back to the list.
            Act::Write(what) => {
                if let Some(address) = questions.get(self.focus) {
                    let question = Destination::Question(*address, Origin::List { all_asked: false });
                    return Intent::All(vec![Intent::Go(question), Intent::Act(Act::Write(what))]);
                }
            }
            Act::About(about) => {
                if let Some(address) = questions.get(self.focus) {
                    return Intent::Go(Destination::About(*address, about));
                }
            }
            act => {
                // Enter alone keeps an answer, and whoever goes on without it is told.
                let told = self.unkept();
                self.choice = None;
                self.focus = moved(self.focus, act, questions.len() + 1);
                return told.map_or(Intent::Stay, Intent::Say);
            }
        }
        Intent::Stay
    }

    /// Keeps the choice and goes to the next rule that still needs an answer.
    fn keep(&mut self, state: &State, questions: &[Address], address: Address) -> Intent {
        let choice = self.choice.take();
        if choice.is_none() && said(state, address) == Said::Nothing && still_open(state).contains(&address) {
            return Intent::Say(say!("question-nothing-chosen").to_owned());
        }
        let (Some(rulebook), Some(current)) = (state.rulebook(), &state.current) else { return Intent::Stay };
        let sheet = match choice {
            Some(choice) => current.sheet.with(address, Some(choice)),
            None => current.sheet.clone(),
        };
        let open = open_in(rulebook, &sheet, Stage::Quick);
        // A question whose answer follows from another one needs nobody's look and is passed over.
        let is_needed = |address: &Address| sheet.answered(*address).is_some() || open.contains(address);
        let behind = questions.iter().skip(self.focus + 1).position(is_needed);
        self.focus = behind.map_or(questions.len(), |behind| self.focus + 1 + behind);
        choice.map_or(Intent::Stay, |choice| Intent::Answer(vec![(address, choice)], Origin::Here))
    }

    fn go_on(state: &State) -> Intent {
        let left = still_open(state).len();
        if left > 0 { Intent::Say(say!("quick-left", left = left)) } else { Intent::GoOn }
    }
}

/// The hard cases of a question, without what to answer there.
fn hard_cases(state: &State, item: &Item) -> Option<Row> {
    let (first, more) = item.hard_cases(HARD_CASES);
    (!first.is_empty()).then(|| {
        let key = state.key(Act::About(About::Examples));
        let told = say!("quick-hard-cases", cases = first.join("; "), more = more, key = key);
        Row::led("     ", &told, Tone::Quiet).beside_too()
    })
}

/// The quick questions of all rules.
fn questions(state: &State) -> Vec<Address> {
    state.rulebook().map_or_else(Vec::new, |rulebook| rulebook.rules.iter().map(|rule| rule.quick).collect())
}

/// The quick questions that still have to be answered. A rule that is closed already does not need its own.
fn still_open(state: &State) -> Vec<Address> {
    match (state.rulebook(), &state.current) {
        (Some(rulebook), Some(current)) => open_in(rulebook, &current.sheet, Stage::Quick),
        _ => Vec::new(),
    }
}

fn said(state: &State, address: Address) -> Said {
    state.current.as_ref().map_or(Said::Nothing, |current| current.sheet.said(address))
}

/// That the result stands already, whatever is answered here.
fn settled_here(state: &State) -> Option<String> {
    let (rulebook, current) = (state.rulebook()?, state.current.as_ref()?);
    settled(rulebook, &current.sheet)
}
