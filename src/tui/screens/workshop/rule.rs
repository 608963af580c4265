//! What can be voted on: the conditions and ways out of a rule, and the plain questions under one of them.

use super::sheet::sheet;
use crate::logic::Address;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, on, rows};
use crate::tui::leading::Towards;
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{About, Listed, RulePart, Standings, conditions, questions};

/// The screen.
#[derive(Debug, Clone)]
pub struct Rule {
    /// The rule, by its place among the rules; `None` where it is asked whether the law applies.
    part: RulePart,
    /// The tool that is talked about.
    tool: usize,
    /// The condition whose plain questions are shown.
    under: Option<Address>,
    focus: usize,
}

impl Rule {
    /// What can be voted on in a part, about a tool on the table, with the mark on what still matters.
    pub fn new(state: &State, led: &Led, (part, tool): (RulePart, usize), at: Option<Address>) -> Self {
        let mut rule = Self { part, tool, under: None, focus: 0 };
        let listed = rule.listed(state, led).unwrap_or_default();
        let marked = listed.iter().position(|one| at.map_or(one.is_open, |at| one.address == at));
        rule.focus = marked.unwrap_or_default();
        rule
    }

    fn listed(&self, state: &State, led: &Led) -> Result<Vec<Listed>, String> {
        let Some((rulebook, tool)) = state.rulebook().zip(led.tools.get(self.tool)) else { return Ok(Vec::new()) };
        let check = tool.check.as_ref().map_err(Clone::clone)?;
        Ok(match self.under {
            Some(address) => questions(rulebook, address, check),
            None => conditions(rulebook, self.part, check),
        })
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let Some(rulebook) = state.rulebook() else { return sheet(state, led, "", "") };
        let rule = self.part.map(|rule| &rulebook.rules[rule]);
        let check = led.tools.get(self.tool).and_then(|tool| tool.check.as_ref().ok());
        let tool = check.map_or("", |check| check.tool.title());
        let (place, title) = match rule {
            Some(rule) => (format!("({}) | {tool}", rule.id), format!("({}) {}", rule.id, rule.title)),
            None => (tool.to_owned(), say!("workshopscope-title").to_owned()),
        };
        let mut page = sheet(state, led, &place, "");
        let verdict = check.map(|check| Standings::of(rulebook, check, state.start.on).words(self.part));
        page.body.push(Row::text(&title, Tone::Strong).right(&verdict.unwrap_or_default(), Tone::Quiet));
        let about = match (self.under, rule) {
            (Some(address), _) => rulebook.item(address).statement.as_str(),
            (None, Some(rule)) => rule.about.as_str(),
            (None, None) => say!("workshopscope-about"),
        };
        page.body.push(Row::text(about, Tone::Text));
        page.body.push(Row::blank());
        match self.listed(state, led) {
            Err(why) => page.body.push(Row::text(&why, Tone::Notice).read_from(true)),
            Ok(listed) => {
                for (at, one) in listed.iter().enumerate() {
                    let here = self.focus == at;
                    let lead = format!("{} {} ", state.look().mark(here), at + 1);
                    let kind = if one.kind.is_empty() { String::new() } else { format!("{}: ", one.kind) };
                    let row = Row::led(&lead, &kind, Tone::Quiet).and(&one.words, Tone::Text);
                    page.body.push(row.right(one.state, Tone::Quiet).focused(here));
                }
            }
        }
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = rows(say!("keys-move"));
        bindings.push(on(Code::Enter, say!("workshopscreen-vote"), say!("workshopscreen-vote-does"), Act::Continue));
        let says = say!("workshopscreen-questions");
        let does = say!("workshopscreen-questions-does");
        bindings.push(both([Code::Right, Code::Left], says, does, [Act::Right, Act::Left]));
        bindings
    }

    pub fn act(&mut self, state: &State, led: &Led, act: Act) -> Intent {
        let listed = match self.listed(state, led) {
            Ok(listed) => listed,
            Err(why) => return Intent::Say(why),
        };
        let Some((rulebook, one)) = state.rulebook().zip(listed.get(self.focus)) else { return Intent::Stay };
        match act {
            Act::Right if self.under.is_none() => {
                if rulebook.questions_under(&rulebook.item(one.address).kind).is_empty() {
                    return Intent::Say(say!("workshopscreen-no-questions").to_owned());
                }
                (self.under, self.focus) = (Some(one.address), 0);
            }
            Act::Left if self.under.is_some() => (self.under, self.focus) = (None, 0),
            Act::Continue => {
                let Some(tool) = led.tools.get(self.tool) else { return Intent::Stay };
                let about = About::at(rulebook, &tool.reference, one.address);
                return Intent::LeadTo(Towards::Opening(about));
            }
            act => self.focus = moved(self.focus, act, listed.len()),
        }
        Intent::Stay
    }
}
