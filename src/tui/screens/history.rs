//! The history of the check: a line for each step, and beside the one with the mark all that is known of it and what it
//! did to the results.

use std::rc::Rc;

use super::focus::moved;
use super::laid::Laid;
use crate::check::{ChangeKind, Check, Filter, HistoryChange, Step, find, history_in_words};
use crate::logic::Address;
use crate::text::visible;
use crate::tui::act::Act;
use crate::tui::field::{Kind, TextField, Typed};
use crate::tui::intent::{Destination, Intent, Origin};
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint, esc, named, on, rows};
use crate::tui::page::{Page, Row};
use crate::tui::state::State;
use crate::tui::theme::Tone;
use crate::words::{moment, say};

/// The history of the check.
#[derive(Debug, Clone, Default)]
pub struct History {
    /// The number of the step with the mark; nothing before anybody moved it.
    at: Option<u64>,
    filter: String,
    field: Option<TextField>,
    /// The steps that are shown, in words, by how many there are and what is looked for.
    changes: Laid<(usize, String), Vec<HistoryChange>>,
    /// What stands beside a step, by its number and how many there are.
    beside: Laid<(u64, usize), Vec<Row>>,
}

impl History {
    /// The steps that fit what was typed, as they were told last, or anew.
    fn changes(&self, state: &State) -> Rc<Vec<HistoryChange>> {
        let all = state.real().map_or(0, |current| current.check.steps.len());
        self.changes.of((all, self.filter.clone()), || among(state, &self.filter))
    }

    /// The place of the step with the mark among these.
    fn place(&self, changes: &[HistoryChange]) -> usize {
        changes.iter().position(|change| Some(change.number) == self.at).unwrap_or_default()
    }

    pub fn page(&self, state: &State) -> Page {
        let Some(current) = state.real() else { return Page::default() };
        let mut page = Page {
            title: say!("history-title", tool = current.check.tool.title()),
            opens_at_top: self.at.is_none(),
            ..Page::default()
        };
        if let Some(field) = &self.field {
            page.body.push(field.row(say!("pages-filter"), 1));
        } else if !self.filter.is_empty() {
            page.body.push(Row::led(say!("pages-filter"), &self.filter, Tone::Notice));
        }
        let changes = self.changes(state);
        page.body.extend(self.told_of_filter(&changes).map(|told| Row::text(&told, Tone::Notice)));
        let (shown, all) = (changes.len(), current.check.steps.len());
        let told =
            if shown == all { say!("history-all", all = all) } else { say!("history-some", shown = shown, all = all) };
        page.body.push(Row::text(&told, Tone::Text));
        page.body.push(Row::blank());
        let digits = all.to_string().len();
        let at = self.place(&changes);
        for (index, change) in changes.iter().enumerate() {
            let here = index == at && self.field.is_none();
            let pointer = state.look().mark(here);
            page.body.push(row(&format!("{pointer} {:>digits$}  ", change.number), change).focused(here));
        }
        let reference = current.header.as_ref().map_or(say!("pages-not-saved"), |header| header.reference.as_str());
        page.body.push(Row::blank());
        page.body.push(Row::text(reference, Tone::Quiet));
        if let Some(change) = changes.get(at) {
            page.side = self.beside.of((change.number, all), || beside(state, change)).to_vec();
        }
        page
    }

    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        let open = on(Code::Enter, say!("history-key-open"), say!("history-key-open-does"), Act::Continue);
        bindings.push(if self.question(state).is_some() { open } else { open.quiet() });
        bindings.push(named(Act::Filter, say!("keys-filter"), say!("pages-filter-does")));
        bindings.push(named(Act::History, "", say!("history-key-close")).quiet());
        if !self.filter.is_empty() {
            bindings.push(esc(say!("keys-show-all"), say!("pages-show-all"), Act::Unfilter));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        match act {
            Act::Filter => self.field = Some(TextField::new(&self.filter, false, Kind::Filter)),
            Act::Unfilter => self.filter.clear(),
            Act::Continue => {
                let Some(address) = self.question(state) else {
                    return Intent::Say(say!("history-no-question").to_owned());
                };
                return Intent::Go(Destination::Question(address, Origin::List { all_asked: state.all_asked() }));
            }
            act => {
                let changes = self.changes(state);
                let to = moved(self.place(&changes), act, changes.len());
                self.at = changes.get(to).map(|change| change.number);
            }
        }
        Intent::Stay
    }

    /// The question that the step with the mark is about.
    fn question(&self, state: &State) -> Option<Address> {
        let changes = self.changes(state);
        let number = changes.get(self.place(&changes))?.number;
        let entry = state.real()?.check.steps.iter().find(|entry| entry.number == number)?;
        state.rulebook()?.address(asked(&entry.did)?)
    }

    /// Tells what can be typed, as long as nothing is typed or nothing fits. Where the kind that was typed does not
    /// exist, tells which kinds there are.
    fn told_of_filter(&self, changes: &[HistoryChange]) -> Option<String> {
        let kinds = ChangeKind::known();
        if let Some(typed) = Filter::read(&self.filter).unknown_kind {
            return Some(say!("history-no-kind", typed = visible(&typed), kinds = kinds));
        }
        let is_asked = if self.filter.is_empty() { self.field.is_some() } else { changes.is_empty() };
        is_asked.then(|| say!("pages-filter-how", kinds = kinds))
    }

    /// Whether a text field has the focus.
    pub const fn is_typing(&self) -> bool {
        self.field.is_some()
    }

    /// The keys of the text field.
    pub fn typing_hints(&self) -> Vec<Hint> {
        self.field.as_ref().map(TextField::hints).unwrap_or_default()
    }

    /// Takes a key into the field.
    pub fn type_key(&mut self, _: &State, key: Key) -> Intent {
        let Some(field) = &mut self.field else { return Intent::Stay };
        let typed = field.key(key);
        let text = field.text();
        match typed {
            Typed::Changed | Typed::Unchanged => self.filter = text,
            Typed::Full => return TextField::told_when_full(),
            Typed::Left => {
                self.field = None;
                self.filter.clear();
            }
            Typed::Next | Typed::Before | Typed::Done => {
                self.field = None;
                text.trim().clone_into(&mut self.filter);
            }
        }
        Intent::Stay
    }

    /// Takes a paste into the field.
    pub fn type_paste(&mut self, _: &State, text: &str) -> Intent {
        let Some(field) = &mut self.field else { return Intent::Stay };
        if let Err(why) = field.paste(text) {
            return Intent::Say(why);
        }
        let text = field.text();
        self.filter = text;
        Intent::Stay
    }

    /// Tells the steps in the language that is spoken now.
    pub fn retell(&mut self, _: &State) {
        (self.changes, self.beside) = (Laid::default(), Laid::default());
    }
}

/// The steps of the check that fit what was typed, which is read as the command reads its filter.
fn among(state: &State, typed: &str) -> Vec<HistoryChange> {
    let (Some(rulebook), Some(current)) = (state.rulebook(), state.real()) else { return Vec::new() };
    let wanted = Filter::read(typed).among(&current.check, rulebook);
    let mut wanted = wanted.into_iter().map(|change| change.number).peekable();
    let worded = history_in_words(&current.check, rulebook).into_iter();
    worded.filter(|change| wanted.next_if_eq(&change.number).is_some()).collect()
}

/// A step in short: what it is about and what stands there now, below it when and by whom.
fn row(lead: &str, change: &HistoryChange) -> Row {
    let by = [moment(change.at), change.who.clone(), change.reason.clone()];
    let by: Vec<String> = by.into_iter().filter(|told| !told.is_empty()).collect();
    let row = Row::led(lead, &change.about, Tone::Text).and(&format!("\n{}", by.join(", ")), Tone::Quiet);
    row.right(&turn(&change.old, &change.new), Tone::Strong)
}

/// What stood there and what does now. A text of several lines is one here.
fn turn(old: &str, new: &str) -> String {
    let [old, new] = [old, new].map(|text| text.split_whitespace().collect::<Vec<_>>().join(" "));
    match (old.as_str(), new.as_str()) {
        ("", new) => new.to_owned(),
        (old, "") => say!("history-taken-back", old = old),
        (old, new) => say!("history-turn", old = old, new = new),
    }
}

/// All that is known of a step, and what it did to the results.
fn beside(state: &State, change: &HistoryChange) -> Vec<Row> {
    let facts = [
        (say!("history-step"), change.number.to_string()),
        (say!("history-when"), moment(change.at)),
        (say!("history-who"), change.who.clone()),
        (say!("history-what"), change.about.clone()),
        (say!("history-before"), change.old.clone()),
        (say!("history-after"), change.new.clone()),
        (say!("history-why"), change.reason.clone()),
    ];
    let facts = facts.into_iter().filter(|(_, value)| !value.is_empty());
    let mut rows: Vec<Row> = facts.map(|(label, value)| Row::led(&format!("{label}: "), &value, Tone::Text)).collect();
    if let Some(turned) = turned(state, change.number) {
        rows.push(Row::blank());
        rows.push(Row::text(say!("history-results"), Tone::Strong));
        if turned.is_empty() {
            rows.push(Row::led("  ", say!("history-no-result"), Tone::Text));
        }
        rows.extend(turned.into_iter().map(|told| Row::led("  ", &told, Tone::Text)));
    }
    rows
}

/// The results that a step turned; nothing where it touched no answer.
fn turned(state: &State, number: u64) -> Option<Vec<String>> {
    let (rulebook, current) = (state.rulebook()?, state.real()?);
    let until = |last: u64| {
        current.check.steps.iter().take_while(|entry| entry.number <= last).fold(
            Check::default(),
            |mut check, entry| {
                check.apply(entry.clone());
                check
            },
        )
    };
    let sheets = [until(number.saturating_sub(1)), until(number)].map(|check| check.sheet(rulebook));
    if sheets[0] == sheets[1] {
        return None;
    }
    let [before, after] = sheets.map(|sheet| find(rulebook, &sheet, state.start.on));
    let told = rulebook.rules.iter().zip(before.rules.iter().zip(&after.rules));
    let told = told.filter(|(_, (before, after))| before.verdict != after.verdict);
    let words = |finding: &crate::check::Finding| {
        let look = state.look();
        format!("{} {}", look.sign(finding.verdict), finding.dated(rulebook, state.start.on).words())
    };
    let told = told.map(|(rule, (before, after))| {
        let turn = say!("history-turn", old = words(before), new = words(after));
        say!("history-rule-turned", rule = format!("({}) {}", rule.id, rule.title), turn = turn)
    });
    Some(told.collect())
}

/// The question that a step is about.
fn asked(step: &Step) -> Option<&str> {
    match step {
        Step::Answered { to, .. }
        | Step::Withdrawn { to }
        | Step::Noted { to, .. }
        | Step::Rated { to, .. }
        | Step::Replied { to, .. }
        | Step::Kept { to, .. }
        | Step::Voted { to, .. } => Some(to),
        _ => None,
    }
}
