//! Pages to read: help, and everything about a question.

use super::focus::moved;
use crate::logic::Answer;
use crate::rulebook::{Item, Rulebook};
use crate::tui::act::{About, Act};
use crate::tui::intent::Intent;
use crate::tui::keymap::{Binding, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;

/// A page to read.
#[derive(Debug, Clone)]
pub struct Info {
    title: String,
    rows: Vec<Row>,
    at: usize,
}

impl Info {
    /// Help for a screen, made from its keys.
    pub fn help(purpose: &str, bindings: &[Binding], typing: bool) -> Self {
        let mut rows = vec![Row::text(purpose, Tone::Text), Row::blank()];
        if typing {
            for (keys, says) in [
                ("Tab", "go on; Shift+Tab goes back"),
                ("Esc", "leave the field; the text stays"),
                ("Enter", "a new line, or in a field of one line: go on"),
                ("Ctrl+W", "delete a word; Ctrl+U to the start of the line"),
                ("Ctrl+A", "to the start of the line; Ctrl+E to its end"),
                ("Ctrl+Z", "undo in this field; Ctrl+Y does it again"),
            ] {
                rows.push(key_row(keys, says));
            }
            rows.extend(listed(&crate::tui::keymap::typing()));
        } else {
            rows.extend(listed(bindings));
        }
        rows.push(Row::blank());
        for (worry, answer) in [
            (
                "I do not know the answer.",
                "Choose Not sure. It is a good answer. The program shows later if it still matters.",
            ),
            ("I answered something wrong.", "Press M, go to the question, change it. Other answers stay."),
            ("I want to stop.", "Ctrl+Q. You start again at this question."),
            (
                "How are answers combined?",
                "A rule needs all its conditions. One certain No closes it, whatever else is open. Not sure is never read as No.",
            ),
            ("The letters are too small.", "Most terminals grow them with Ctrl and plus."),
            ("I use a screen reader.", "Start the program as: article5 line"),
        ] {
            rows.push(Row::text(worry, Tone::Strong));
            rows.push(Row::led("  ", answer, Tone::Text));
        }
        Self { title: "Help".to_owned(), rows, at: 0 }
    }

    /// One aspect of a question.
    pub fn about(rulebook: &Rulebook, item: &Item, about: About) -> Self {
        let mut rows = vec![Row::text(&item.ask, Tone::Strong), Row::blank()];
        let title = match about {
            About::Why => {
                rows.push(Row::text(&item.help, Tone::Text));
                "Why we ask"
            }
            About::Law => {
                rows.extend(law(item));
                "The law says"
            }
            About::Examples => {
                rows.extend(examples(item));
                "Examples"
            }
            About::Words => {
                for word in item.words.iter().map(|index| &rulebook.glossary[*index]) {
                    rows.push(Row::text(&word.word, Tone::Strong));
                    rows.push(Row::led("  ", &format!("{} ({})", word.means, word.law), Tone::Text));
                }
                if item.words.is_empty() {
                    rows.push(Row::text("No word of this question is in the word list.", Tone::Text));
                }
                "Words"
            }
        };
        Self { title: title.to_owned(), rows, at: 0 }
    }

    /// What it shows.
    pub fn page(&self, _: &State) -> Page {
        let mut body = self.rows.clone();
        // The cursor stands where reading goes on.
        if let Some(row) = body.get_mut(self.at) {
            row.focus = true;
        }
        Page { title: self.title.clone(), body, ..Page::default() }
    }

    /// Which keys work here.
    pub fn bindings(&self, _: &State) -> Vec<Binding> {
        rows("read on")
    }

    /// Does what a key means.
    pub fn act(&mut self, _: &State, act: Act) -> Intent {
        self.at = moved(self.at, act, self.rows.len());
        Intent::Stay
    }
}

/// Every key with what it does, from the same list that the keys are read with.
fn listed(bindings: &[Binding]) -> Vec<Row> {
    let with_help = bindings.iter().filter(|binding| !binding.help.is_empty());
    with_help
        .map(|binding| {
            let also = binding.also();
            let or = if also.is_empty() { "" } else { " or " };
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
        None => rows.push(Row::led("  ", "No words of the law stand behind this question alone.", Tone::Text)),
    }
    if !item.guidance.is_empty() {
        rows.push(Row::led("  ", &format!("Guidance: {}", item.guidance.join(", ")), Tone::Quiet));
    }
    rows
}

/// The examples of an item.
pub fn examples(item: &Item) -> Vec<Row> {
    let mut rows = Vec::new();
    for (label, examples) in
        [("Like this", &item.like), ("Not like this", &item.unlike), ("Hard cases", &item.hard_told())]
    {
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
    let mut rows = vec![Row::text("What it is made of", Tone::Strong)];
    for address in under {
        let question = rulebook.item(address);
        let said = current.sheet.get(address).map_or("not answered", Answer::word);
        rows.push(Row::led("  - ", &question.statement, Tone::Text).and(&format!("  {said}"), Tone::Text));
        let example = question.like.first().map(|like| Row::led("      ", &format!("Like this: {like}"), Tone::Quiet));
        rows.extend(example);
    }
    rows
}
