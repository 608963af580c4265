//! Pages to read: help, and everything about a question.

use super::reading::Reading;
use crate::logic::{Address, Answer};
use crate::rulebook::{Item, Rulebook};
use crate::tui::act::{About, Act};
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, named, of_act, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{say, sources_in_words};

/// A page to read.
#[derive(Debug, Clone)]
pub struct Info {
    text: Reading,
    /// Which question it is about, and what it tells of it; nothing for the help.
    about: Option<(Address, About)>,
}

impl Info {
    /// Help for a screen, made from its keys; while a text is typed, from those of the field.
    pub fn help(purpose: &str, bindings: &[Binding], typing: Option<&[Hint]>) -> Self {
        let mut rows = vec![Row::text(purpose, Tone::Text), Row::blank()];
        if let Some(hints) = typing {
            rows.extend(hints.iter().map(|hint| key_row(&hint.shown, &hint.says)));
            for (keys, says) in [
                ("Ctrl+J", say!("info-field-line")),
                ("Ctrl+W", say!("info-field-word")),
                ("Ctrl+A", say!("info-field-start")),
                ("Ctrl+Z", say!("info-field-undo")),
            ] {
                rows.push(key_row(keys, says));
            }
            let pages = [Code::PageUp, Code::PageDown].map(|code| Key::plain(code).to_string());
            rows.push(key_row(&pages.join(" "), say!("keys-scroll")));
            rows.extend(listed(&crate::tui::keymap::typing()));
        } else {
            rows.extend(listed(bindings));
        }
        rows.push(Row::blank());
        for (worry, answer) in worries(bindings, typing.is_some()) {
            rows.push(Row::text(worry, Tone::Strong));
            rows.push(Row::led("  ", &answer, Tone::Text));
        }
        Self { text: Reading::new(say!("info-help").to_owned(), rows), about: None }
    }

    /// One aspect of a question.
    pub fn about(rulebook: &Rulebook, address: Address, about: About) -> Self {
        let item = rulebook.item(address);
        let mut rows = vec![Row::text(&item.ask, Tone::Strong), Row::blank()];
        let title = match about {
            About::Why => {
                rows.push(Row::text(&item.help, Tone::Text));
                say!("info-why-we-ask")
            }
            About::Law => {
                rows.extend(law(item));
                say!("info-law-says")
            }
            About::Examples => {
                rows.extend(examples(item));
                say!("info-examples")
            }
            About::Words => {
                for word in item.words.iter().map(|index| &rulebook.glossary[*index]) {
                    rows.push(Row::text(&word.word, Tone::Strong));
                    rows.push(Row::led("  ", &format!("{} ({})", word.means, word.law), Tone::Text));
                }
                if item.words.is_empty() {
                    rows.push(Row::text(say!("info-no-word-explained"), Tone::Text));
                }
                say!("info-words")
            }
        };
        Self { text: Reading::new(title.to_owned(), rows), about: Some((address, about)) }
    }

    pub fn page(&self, _: &State) -> Page {
        self.text.page()
    }

    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-read"));
        bindings.push(on(Code::Enter, "", say!("info-key-close"), Act::Continue).quiet());
        if let Some((_, shown)) = self.about {
            // The letter that opened it closes it, and the others lead to what else is told of the question.
            bindings.extend([About::Why, About::Words, About::Examples, About::Law].map(|about| {
                let other = of_act(Act::About(about)).quiet();
                if about == shown { named(Act::About(about), "", say!("info-key-close")).quiet() } else { other }
            }));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match (act, self.about, state.rulebook()) {
            (Act::Continue, ..) => return Intent::Act(Act::Back),
            (Act::About(about), Some((_, shown)), _) if about == shown => return Intent::Act(Act::Back),
            (Act::About(about), Some((address, _)), Some(rulebook)) => *self = Self::about(rulebook, address, about),
            (act, ..) => self.text.read(act),
        }
        Intent::Stay
    }
}

/// What people worry about, with an answer that holds on the screen with these keys.
fn worries(bindings: &[Binding], typing: bool) -> Vec<(&'static str, String)> {
    let with = |act: Act| bindings.iter().find(|binding| binding.presses.iter().any(|press| press.act == act));
    let asks = with(Act::About(About::Why)).is_some();
    let mut told = Vec::new();
    if asks {
        told.push((say!("info-unknown"), say!("info-unknown-how").to_owned()));
    }
    if let Some(map) = with(Act::Map).filter(|_| !typing) {
        told.push((say!("info-wrong"), say!("info-wrong-how", key = map.shown())));
    }
    if let Some(agreed) = with(Act::Agreed).filter(|_| !typing) {
        told.push((say!("info-wrong-agreed"), say!("info-wrong-agreed-how", key = agreed.shown())));
    }
    let stop = if asks { say!("info-stop-how") } else { say!("info-stop-elsewhere-how") };
    told.push((say!("info-stop"), stop.to_owned()));
    if asks {
        told.push((say!("info-combined"), say!("info-combined-how").to_owned()));
    }
    told.push((say!("info-small"), say!("info-small-how").to_owned()));
    told.push((say!("info-reader"), say!("info-reader-how").to_owned()));
    told
}

/// Every key with what it does, from the same list that the keys are read with.
fn listed(bindings: &[Binding]) -> Vec<Row> {
    let with_help = bindings.iter().filter(|binding| !binding.help.is_empty());
    with_help
        .map(|binding| {
            let also = binding.also();
            let or = if also.is_empty() { "" } else { say!("info-or") };
            key_row(&format!("{}{or}{also}", binding.shown()), binding.help)
        })
        .collect()
}

fn key_row(keys: &str, says: &str) -> Row {
    Row::led(&format!("  {keys:<18} "), says, Tone::Text)
}

/// The law's words behind an item.
pub fn law(item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    match &item.law {
        Some(law) => rows.push(
            Row::led("  ", &format!("\"{}\"", law.phrase), Tone::Text).and(&format!("  {}", law.place), Tone::Quiet),
        ),
        None => rows.push(Row::led("  ", say!("info-no-law-alone"), Tone::Text)),
    }
    if !item.guidance.is_empty() {
        rows.push(Row::led("  ", &say!("info-guidance", guidance = sources_in_words(&item.guidance)), Tone::Quiet));
    }
    rows
}

/// The examples of an item, first where it is hard to say.
pub fn examples(item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    for (label, examples) in [
        (say!("info-hard-cases"), &item.hard_told()),
        (say!("info-like"), &item.like),
        (say!("info-not-like"), &item.unlike),
    ] {
        if !examples.is_empty() {
            rows.push(Row::text(label, Tone::Strong));
            rows.extend(examples.iter().map(|example| Row::led("  - ", example, Tone::Text)));
        }
    }
    rows
}

/// The questions that a whole condition or exception stands for, with what was said to them.
pub fn parts(state: &State, rulebook: &Rulebook, item: &Item) -> Vec<Row> {
    let under = rulebook.questions_under(&item.kind);
    let Some(current) = state.current.as_ref().filter(|_| !under.is_empty()) else { return Vec::new() };
    let mut rows = vec![Row::text(say!("info-parts"), Tone::Strong)];
    for address in under {
        let question = rulebook.item(address);
        let said = current.sheet.get(address).map_or(say!("info-not-answered"), Answer::word);
        rows.push(Row::led("  - ", &question.statement, Tone::Text).and(&format!("  {said}"), Tone::Text));
        let example =
            question.like.first().map(|like| Row::led("      ", &say!("info-like-example", like = like), Tone::Quiet));
        rows.extend(example);
    }
    rows
}
