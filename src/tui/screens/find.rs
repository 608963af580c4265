//! Find: what can be done here, the questions of the open check and the tools of the list, by some of their words.
//! Enter does it or goes there; Esc goes back to where one was.

use std::path::PathBuf;

use super::focus::moved;
use super::lists;
use crate::check::told_apart;
use crate::desk::Sought;
use crate::desk::acts::{ACTS, Act as Desk, Place};
use crate::logic::{Address, Answer};
use crate::record::LookedFor;
use crate::text::capital;
use crate::tui::act::{About, Act};
use crate::tui::behind::desk_acts;
use crate::tui::field::{Kind, TextField, Typed};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, sentence, training, workshops};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{Key as Words, key, say};

/// So many of a kind are shown; more words find the others.
const MOST: usize = 30;

/// What leads on from anywhere in a check, beside the keys of the screen.
const EVERYWHERE: [Act; 13] = [
    Act::GoOn,
    Act::Map,
    Act::Review,
    Act::Result,
    Act::Describe,
    Act::Report,
    Act::Ask,
    Act::TakeIn,
    Act::Sign,
    Act::WhatIf,
    Act::History,
    Act::Home,
    Act::Settings,
];

/// What leads on where no check is open.
const AT_HOME: [Act; 2] = [Act::Begin, Act::TakeIn];

/// What is looked for.
#[derive(Debug, Clone)]
pub struct Find {
    field: TextField,
    acts: Vec<Found>,
    /// Where one came from: a list keeps its place when a question that was found is answered.
    from_a_list: bool,
    /// The line with the mark among those that fit.
    focus: usize,
}

/// Something that was found.
#[derive(Debug, Clone)]
struct Found {
    kind: Kinds,
    says: String,
    /// What stands at the right edge.
    beside: String,
    to: To,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kinds {
    Act,
    Elsewhere,
    Rule,
    Question,
    Tool,
}

impl Kinds {
    const fn heading(self) -> Words {
        match self {
            Self::Act => key!("find-acts"),
            Self::Elsewhere => key!("find-elsewhere"),
            Self::Rule => key!("find-rules"),
            Self::Question => key!("find-questions"),
            Self::Tool => key!("find-tools"),
        }
    }
}

/// Where it leads.
#[derive(Debug, Clone)]
enum To {
    Act(Act),
    Elsewhere(Desk),
    Rule(usize),
    Question(Address),
    Tool(PathBuf),
}

impl Find {
    /// From a screen with these keys.
    pub fn from(bindings: &[Binding], from_a_list: bool, state: &State) -> Self {
        let mut acts: Vec<Found> = Vec::new();
        let mut tell = |act: Act, says: &str, beside: String| {
            let known = acts.iter().any(|found| matches!(found.to, To::Act(told) if told == act));
            if !known && act.has_a_name() && !says.is_empty() {
                acts.push(Found { kind: Kinds::Act, says: says.to_owned(), beside, to: To::Act(act) });
            }
        };
        for binding in bindings {
            // Two keys that belong together move something, and cannot be done by name.
            if let [press] = binding.presses.as_slice() {
                tell(press.act, binding.help, binding.shown());
            }
        }
        let led: &[Act] = match (&state.current, &state.led) {
            (Some(_), _) => &EVERYWHERE,
            (None, None) => &AT_HOME,
            (None, Some(_)) => &[],
        };
        for act in led.iter().copied().filter(|act| can_be_done(state, *act)) {
            // Its key means nothing here, or something else: it is done from this list.
            tell(act, sentence(act), String::new());
        }
        // A session or a workshop that is open is left first.
        let is_apart =
            state.led.is_some() || state.practice.as_ref().is_some_and(|practice| practice.session.is_some());
        for (act, binding) in [(Act::Train, training()), (Act::Lead, workshops())] {
            if !is_apart {
                tell(act, binding.help, String::new());
            }
        }
        Self { field: TextField::new("", false, Kind::Line), acts, from_a_list, focus: 0 }
    }

    /// Everything in which each of the words that were typed occurs.
    fn found(&self, state: &State) -> Vec<Found> {
        let sought = Sought::read(&self.field.text());
        let fits = |text: &str| sought.is_in(text);
        let means = |act: Act| desk_acts(act).iter().any(|act| sought.may_mean(*act));
        let acts = self.acts.iter().filter(|found| match found.to {
            To::Act(act) => fits(&found.says) || fits(&found.beside) || means(act),
            _ => false,
        });
        let mut all: Vec<Found> = acts.cloned().collect();
        // Without a word everything would fit.
        if !sought.is_empty() {
            all.extend(self.elsewhere(state, &sought));
            let mut tools: Vec<Found> = tools(state, &self.field.text()).take(MOST).collect();
            // Where no check is open a tool is what is looked for first.
            if state.current.is_none() {
                all.append(&mut tools);
            }
            all.extend(rules(state, &fits));
            all.extend(questions(state, &fits).take(MOST));
            all.append(&mut tools);
        }
        all
    }

    /// What can be done on another screen alone: whoever looks for it learns where.
    fn elsewhere(&self, state: &State, sought: &Sought) -> Vec<Found> {
        let is_here = |act: Desk| {
            let here = |found: &Found| matches!(found.to, To::Act(here) if desk_acts(here).contains(&act));
            self.acts.iter().any(here)
        };
        // A session or a workshop has acts of its own.
        let is_apart = state.led.is_some() || state.practice.is_some();
        // Answers stand on the screen of their question; what is done at home is done in its list.
        let is_plain = |act: Desk| match act {
            Desk::Yes | Desk::No | Desk::NotSure | Desk::Find => true,
            act => state.current.is_none() && act.row().place == Place::Home,
        };
        let acts = ACTS.iter().filter(|_| !is_apart);
        acts.filter(|row| !is_here(row.act) && !is_plain(row.act) && sought.may_mean(row.act))
            .map(|row| Found {
                kind: Kinds::Elsewhere,
                says: row.sentence.text().to_owned(),
                beside: place(row.act).to_owned(),
                to: To::Elsewhere(row.act),
            })
            .collect()
    }

    pub fn page(&self, state: &State) -> Page {
        let mut page = Page { title: say!("find-title").to_owned(), ..Page::default() };
        page.body.push(self.field.row(&format!("{} ", say!("find-field")), 1));
        // Without an open check questions are read, and not answered.
        let how = if state.current.is_some() { say!("find-how") } else { say!("find-how-at-home") };
        page.body.push(Row::text(how, Tone::Quiet));
        let found = self.found(state);
        if found.is_empty() {
            page.body.push(Row::blank());
            page.body.push(Row::text(say!("find-nothing"), Tone::Notice));
        }
        let mut kind = None;
        for (index, one) in found.iter().enumerate() {
            if kind != Some(one.kind) {
                kind = Some(one.kind);
                page.heading(one.kind.heading().text());
            }
            let here = self.focus == index;
            let pointer = state.look().mark(here);
            let row = Row::led(&format!("{pointer} "), &one.says, Tone::Text).right(&one.beside, Tone::Quiet);
            page.body.push(Row { focus: here, ..row });
        }
        // The line with the mark is seen; letters go into the field all the same.
        page.body[0].focus = found.is_empty();
        page
    }

    /// Which keys work here while no text field has the focus: it always has.
    pub const fn bindings(&self, _: &State) -> Vec<Binding> {
        Vec::new()
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        self.focus = moved(self.focus, act, self.found(state).len());
        Intent::Stay
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        vec![Hint::needed("Enter", say!("find-key-go")), Hint::needed("Esc", say!("keys-back")), Hint::moving()]
    }

    /// Takes a key: letters into the field, arrows to another line, Enter there.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let act = match key.code {
            Code::Up => Act::Up,
            Code::Down | Code::Tab => Act::Down,
            Code::PageUp => Act::First,
            Code::PageDown => Act::Last,
            _ => {
                return match self.field.key(key) {
                    Typed::Left => Intent::Act(Act::Back),
                    Typed::Done => self.go(state),
                    Typed::Full => TextField::told_when_full(),
                    Typed::Changed => {
                        self.focus = 0;
                        Intent::Stay
                    }
                    Typed::Unchanged | Typed::Next | Typed::Before => Intent::Stay,
                };
            }
        };
        self.focus = moved(self.focus, act, self.found(state).len());
        Intent::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, _: &State, text: &str) -> Intent {
        self.focus = 0;
        self.field.paste(text).map_or_else(Intent::Say, |()| Intent::Stay)
    }

    /// To what has the mark.
    fn go(&self, state: &State) -> Intent {
        let found = self.found(state);
        let Some(one) = found.get(self.focus) else { return Intent::Stay };
        let mut intents = vec![Intent::Act(Act::Back)];
        match &one.to {
            To::Act(Act::Sign) if state.led.is_none() => intents.push(Intent::Go(Destination::Sign)),
            To::Act(act) => intents.push(Intent::Found(*act)),
            To::Elsewhere(act) => {
                let act = act.row();
                let told = say!("find-done", act = act.sentence.text(), where = place(act.act));
                return Intent::Say(capital(&told));
            }
            To::Rule(rule) => intents.push(Intent::Go(Destination::Tree(*rule))),
            // Without a check nothing can be answered, so a page tells what the question is about.
            To::Question(address) if state.current.is_none() => {
                intents.push(Intent::Go(Destination::About(*address, About::Why)));
            }
            To::Question(address) => {
                // A list keeps its line; from anywhere else one comes back to the screen where one was.
                let all_asked = state.all_asked();
                let origin = if self.from_a_list { Origin::List { all_asked } } else { Origin::Found { all_asked } };
                intents.push(Intent::Go(Destination::Question(*address, origin)));
            }
            To::Tool(path) => intents.push(Intent::OpenInstead(path.clone())),
        }
        Intent::All(intents)
    }
}

/// Whether an act that is not a key of the screen can be done now.
fn can_be_done(state: &State, act: Act) -> bool {
    match act {
        Act::Ask | Act::TakeIn | Act::Sign => state.current.is_none() || state.can_write(),
        Act::Report => !state.is_trying(),
        Act::WhatIf => !state.is_trying() && !state.is_read_only(),
        _ => true,
    }
}

/// Where an act is done that the screen at hand does not have.
fn place(act: Desk) -> &'static str {
    let row = act.row();
    match row.place {
        Place::Home => say!("find-where-home"),
        Place::Result => say!("find-where-result"),
        Place::Answers => say!("find-where-answers"),
        Place::AsItIsPossible => row.when.words().unwrap_or(say!("desk-when-check")),
    }
}

/// The rules in which the words occur, with what they give in the open check.
fn rules(state: &State, fits: &dyn Fn(&str) -> bool) -> Vec<Found> {
    let Some(account) = state.current.as_ref().and_then(|_| state.account()) else { return Vec::new() };
    let rules = state.rulebook().map_or(&[] as &[_], |rulebook| rulebook.rules.as_slice());
    let found = rules.iter().enumerate().filter(|(_, rule)| fits(&format!("({}) {}", rule.id, rule.title)));
    found
        .map(|(index, rule)| {
            let told = account.rules.iter().find(|told| told.id == rule.id);
            let beside =
                told.map_or_else(String::new, |told| format!("{} {}", state.look().sign(told.verdict), told.words));
            Found { kind: Kinds::Rule, says: format!("({}) {}", rule.id, rule.title), beside, to: To::Rule(index) }
        })
        .collect()
}

/// The questions in which the words occur.
fn questions<'a>(state: &'a State, fits: &'a dyn Fn(&str) -> bool) -> impl Iterator<Item = Found> + 'a {
    // At home the rule is told in which a question is asked; where a check is open, its answer.
    let current = state.current.as_ref();
    state.rulebook().into_iter().flat_map(move |rulebook| {
        rulebook.addresses().filter_map(move |address| {
            let item = rulebook.item(address);
            // The words of the law, and of the line in lists, count too.
            let law = item.law.as_ref().map_or("", |law| law.phrase.as_str());
            (item.is_question() && fits(&format!("{} {} {law}", item.ask, item.statement))).then(|| {
                let rule = rulebook.rule_of(address).map(|rule| rulebook.rules[rule].id.as_str());
                let place = || match rule {
                    Some(rule) => say!("home-step-rule", rule = rule),
                    None => say!("home-step-scope").to_owned(),
                };
                let beside = current.map_or_else(place, |current| {
                    let answer = current.sheet.answered(address).map_or("", Answer::word);
                    let open = if lists::is_open(state, address) { say!("find-open") } else { "" };
                    if answer.is_empty() { open.to_owned() } else { answer.to_owned() }
                });
                Found { kind: Kinds::Question, says: item.ask.clone(), beside, to: To::Question(address) }
            })
        })
    })
}

/// The tools of the list in which the words occur.
fn tools<'a>(state: &'a State, words: &str) -> impl Iterator<Item = Found> + use<'a> {
    let looked_for = LookedFor::in_everything(words, state.rulebook());
    state.shelf.iter().filter_map(move |row| {
        let summary = row.summary.as_ref().ok()?;
        row.is_found(&looked_for).then(|| Found {
            kind: Kinds::Tool,
            says: told_apart(&summary.title, summary.taken_from.first().map(|from| from.why)),
            beside: format!("{} {}", state.look().sign(summary.verdict), summary.verdict.words()),
            to: To::Tool(row.path.clone()),
        })
    })
}
