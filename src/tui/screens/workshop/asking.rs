//! What is asked of everybody before the meeting: on which rules, as what kind of file. Enter writes the page.

use std::collections::BTreeSet;

use super::sheet::sheet;
use crate::desk::AskFormat;
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::leading::Leading;
use crate::tui::page::{Page, Row};
use crate::tui::screens::ask::{FORMATS, format_name};
use crate::tui::screens::focus::moved;
use crate::tui::screens::settings::{beside, marked};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::{key, say};
use crate::workshop::papers::SilentPage;
use crate::workshop::{RulePart, not_settled};

/// The screen.
#[derive(Debug, Clone)]
pub struct Asking {
    /// The tool, by its place on the table.
    tool: usize,
    format: AskFormat,
    without_names: bool,
    /// What is asked about: whether the law applies, and rules by their places.
    parts: BTreeSet<RulePart>,
    focus: usize,
}

/// The kind of file and the names stand before the rules.
const BEFORE_RULES: usize = 2;

impl Asking {
    /// About a tool, on the rules that are open now.
    pub fn new(state: &State, led: &Led, tool: usize) -> Self {
        let check = led.tools.get(tool).and_then(|tool| tool.check.as_ref().ok());
        let parts = state.rulebook().zip(check).map(|(rulebook, check)| not_settled(rulebook, check));
        let parts = parts.unwrap_or_default().into_iter().collect();
        Self { tool, format: FORMATS[0], without_names: false, parts, focus: 0 }
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopscreen-at-asking"), "");
        page.side.clear();
        let Some(rulebook) = state.rulebook() else { return page };
        let pointer = |at: usize| state.look().mark(self.focus == at);
        let check = led.tools.get(self.tool).and_then(|tool| tool.check.as_ref().ok());
        let tool = check.map_or("", |check| check.tool.title());
        page.body.push(Row::text(&say!("workshopasking-how", tool = tool), Tone::Strong));
        page.body.push(Row::blank());
        let names = marked(&[false, true], self.without_names, names_name);
        let lines = [
            marked(&FORMATS, self.format, format_name).told(|choices| say!("reporting-format", choices = choices)),
            names.told(|choices| say!("reporting-names", choices = choices)),
        ];
        for (at, line) in lines.iter().enumerate() {
            let row = Row::choosing(&format!("{} ", pointer(at)), line, Tone::Text);
            page.body.push(row.focused(self.focus == at));
        }
        page.heading(say!("workshopasking-rules"));
        for (number, part) in parts_of(rulebook).enumerate() {
            let at = BEFORE_RULES + number;
            let sign = if self.parts.contains(&part) { "[x]" } else { "[ ]" };
            let told = part
                .map(|rule| &rulebook.rules[rule])
                .map_or_else(|| say!("workshopscope-title").to_owned(), |rule| format!("({}) {}", rule.id, rule.title));
            page.body.push(Row::led(&format!("{} {sign} ", pointer(at)), &told, Tone::Text).focused(self.focus == at));
        }
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        if self.focus < BEFORE_RULES {
            let sides = [Code::Left, Code::Right];
            bindings.push(both(sides, say!("keys-change"), say!("reporting-change-does"), [Act::Left, Act::Right]));
        } else {
            bindings.push(on(Code::Char(' '), say!("pairs-key-mark"), say!("workshopasking-mark-does"), Act::Fold));
        }
        let says = say!("workshopasking-write");
        bindings.push(on(Code::Enter, says, say!("workshopasking-write-does"), Act::Continue));
        bindings
    }

    pub fn act(&mut self, state: &State, _: &Led, act: Act) -> Intent {
        let Some(rulebook) = state.rulebook() else { return Intent::Stay };
        match (act, self.focus) {
            (Act::Left | Act::Right, 0) => self.format = beside(&FORMATS, self.format, act),
            (Act::Left | Act::Right, 1) => self.without_names = !self.without_names,
            (Act::Fold, at) if at >= BEFORE_RULES => {
                if let Some(part) = parts_of(rulebook).nth(at - BEFORE_RULES)
                    && !self.parts.remove(&part)
                {
                    self.parts.insert(part);
                }
            }
            (Act::Continue, _) if self.parts.is_empty() => {
                return Intent::Say(say!("workshopasking-no-rule").to_owned());
            }
            (Act::Continue, _) => {
                let letter = |part: &RulePart| part.map(|rule| rulebook.rules[rule].id.clone());
                let scope = || key!("workshoptalk-typed-scope").text().to_owned();
                let letters = self.parts.iter().map(|part| letter(part).unwrap_or_else(scope)).collect();
                let (tool, format, without_names) = (self.tool, self.format, self.without_names);
                return Intent::Lead(Leading::AskAll(SilentPage { tool, letters, format, without_names }));
            }
            (act, _) => self.focus = moved(self.focus, act, BEFORE_RULES + parts_of(rulebook).count()),
        }
        Intent::Stay
    }
}

/// What can be asked about, in the order in which it is worked through.
fn parts_of(rulebook: &Rulebook) -> impl Iterator<Item = RulePart> {
    std::iter::once(None).chain((0..rulebook.rules.len()).map(Some))
}

fn names_name(without: bool) -> &'static str {
    if without { say!("reporting-names-out") } else { say!("reporting-names-in") }
}
