//! The tools on the table, and the rules: where a ballot begins.

use super::asks::{ends, reopens};
use super::sheet::sheet;
use crate::check::{Check, find};
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, named, on, rows};
use crate::tui::leading::{Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{RulePart, Standings, conditions, is_scope_untouched};

/// The screen.
#[derive(Debug, Clone)]
pub struct Table {
    /// The tool that is talked about.
    tool: usize,
    focus: usize,
}

impl Table {
    /// With the tool that was voted on last, and with whether the law applies where nobody said anything about that.
    pub fn new(state: &State, led: &Led) -> Self {
        let tool = led.talked_about();
        let check = led.tools.get(tool).and_then(|tool| tool.check.as_ref().ok());
        let has_scope = state.rulebook().zip(check).is_some_and(|(rules, check)| !is_scope_untouched(rules, check));
        // With a tool on the table the rules come next.
        Self::at(led, has_scope.then_some(0))
    }

    /// With the mark on a part.
    pub fn at(led: &Led, part: RulePart) -> Self {
        let line = if led.tools.is_empty() { 0 } else { led.tools.len() + part.map_or(0, |rule| rule + 1) };
        Self { tool: led.talked_about(), focus: line }
    }

    /// The part of the line with the mark; nothing on a tool.
    fn part(&self, led: &Led) -> Option<RulePart> {
        Some(self.focus.checked_sub(led.tools.len())?.checked_sub(1))
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let mut page = sheet(state, led, say!("workshopscreen-tools"), "");
        let Some(rulebook) = state.rulebook() else { return page };
        let pointer = |at: usize| state.look().mark(self.focus == at);
        if led.workshop.ended.is_some() {
            page.body.push(Row::text(
                &say!(
                    "workshopscreen-ended",
                    minutes = state.key(Act::Report),
                    approve = state.key(Act::Sign),
                    reopen = state.key(Act::CloseOrReopen)
                ),
                Tone::Notice,
            ));
            let approved: Vec<String> = led.workshop.approved.iter().map(|(seat, _)| led.person(*seat)).collect();
            if !approved.is_empty() {
                let who = approved.join(", ");
                page.body.push(Row::text(&say!("workshopscreen-approved", who = who), Tone::Text));
            }
            page.body.push(Row::blank());
        }
        page.body.push(Row::text(say!("workshopscreen-tools"), Tone::Strong));
        if led.tools.is_empty() {
            let told = say!("workshopscreen-no-tool", key = state.key(Act::Begin));
            page.body.push(Row::text(&told, Tone::Text).read_from(true));
        }
        for (at, tool) in led.tools.iter().enumerate() {
            let told = match tool.told(rulebook, state.start.on) {
                Ok((name, verdict)) if at == self.tool => {
                    say!("workshopscreen-tool-now", name = name, verdict = verdict)
                }
                Ok((name, verdict)) => say!("workshopscreen-tool", name = name, verdict = verdict),
                Err(why) => why.to_owned(),
            };
            let lead = format!("{} {} ", pointer(at), at + 1);
            page.body.push(Row::led(&lead, &told, Tone::Text).focused(self.focus == at));
        }
        if led.tools.is_empty() {
            return page;
        }
        page.heading(say!("workshopscreen-rules"));
        let check = led.tools.get(self.tool).and_then(|tool| tool.check.as_ref().ok());
        if check.is_some_and(|check| is_scope_untouched(rulebook, check)) {
            page.body.push(Row::text(say!("workshopscope-untouched"), Tone::Notice));
        }
        let findings = check.map(|check| find(rulebook, &check.sheet(rulebook), state.start.on));
        let scope = led.tools.len();
        let row = Row::led(&format!("{} ", pointer(scope)), say!("workshopscope-title"), Tone::Text);
        let stands = check.map(|check| Standings::of(rulebook, check, state.start.on).words(None)).unwrap_or_default();
        page.body.push(row.focused(self.focus == scope).right(&stands, Tone::Quiet));
        for (number, rule) in rulebook.rules.iter().enumerate() {
            let at = scope + 1 + number;
            let told = format!("({}) {}", rule.id, rule.title);
            let row = Row::led(&format!("{} ", pointer(at)), &told, Tone::Text).focused(self.focus == at);
            let finding = findings.as_ref().and_then(|findings| findings.rules.get(number));
            let verdict = finding.map(|finding| {
                let words = finding.dated(rulebook, state.start.on).words();
                format!("{} {words}", state.look().sign(finding.verdict))
            });
            page.body.push(row.right(&verdict.unwrap_or_default(), Tone::Quiet));
        }
        if led.workshop.ended.is_none() {
            let (program, workshop) = (&state.start.program, &led.workshop.header.reference);
            page.side.push(Row::blank());
            page.side
                .push(Row::text(&say!("workshopscreen-wall", program = program, workshop = workshop), Tone::Quiet));
        }
        self.beside(&mut page, rulebook, (led, check));
        page
    }

    /// What a rule with the mark asks, and what the check of the tool says of it so far.
    fn beside(&self, page: &mut Page, rulebook: &Rulebook, (led, check): (&Led, Option<&Check>)) {
        let Some((part, check)) = self.part(led).zip(check) else { return };
        page.side.push(Row::blank());
        let (title, about) = match part.map(|rule| &rulebook.rules[rule]) {
            Some(rule) => (format!("({}) {}", rule.id, rule.title), rule.about.as_str()),
            None => (say!("workshopscope-title").to_owned(), say!("workshopscope-about")),
        };
        page.side.push(Row::text(&title, Tone::Strong));
        page.side.push(Row::text(about, Tone::Text));
        for one in conditions(rulebook, part, check) {
            let kind = if one.kind.is_empty() { String::new() } else { format!("{}: ", one.kind) };
            let row = Row::led("  - ", &kind, Tone::Quiet).and(&one.words, Tone::Text);
            page.side.push(row.and(&format!("  {}", one.state), Tone::Strong));
        }
    }

    pub fn bindings(&self, _: &State, led: &Led) -> Vec<Binding> {
        let adds = named(Act::Begin, say!("workshopscreen-add-tool"), say!("workshopscreen-puts-tool"));
        let mut bindings = if led.tools.is_empty() {
            // With nothing on the table there is one thing to do, and Enter does it too.
            let says = say!("workshopscreen-add-tool");
            vec![on(Code::Enter, says, say!("workshopscreen-puts-tool"), Act::Continue), adds.quiet()]
        } else {
            let mut bindings = rows(say!("keys-move"));
            bindings.push(on(
                Code::Enter,
                say!("workshopscreen-open"),
                say!("workshopscreen-open-does"),
                Act::Continue,
            ));
            bindings.push(adds);
            bindings.push(named(Act::AskAll, say!("workshopasking-key"), say!("workshopasking-key-does")));
            bindings
        };
        if led.workshop.ended.is_some() {
            bindings.push(named(Act::Sign, say!("workshopscreen-approve"), say!("workshopscreen-approve-does")));
            let (says, does) = (say!("workshopagreed-reopen"), say!("workshopagreed-reopen-does"));
            bindings.push(named(Act::CloseOrReopen, says, does));
        } else {
            bindings.push(named(Act::CloseOrReopen, say!("workshopscreen-end"), say!("workshopscreen-end-does")));
        }
        bindings
    }

    pub fn act(&mut self, state: &State, led: &Led, act: Act) -> Intent {
        let Some(rulebook) = state.rulebook() else { return Intent::Stay };
        match act {
            Act::Begin => return Intent::LeadTo(Towards::Typing(Typing::Tool)),
            // With nothing on the table there is one thing to do.
            Act::Continue if led.tools.is_empty() => return Intent::LeadTo(Towards::Typing(Typing::Tool)),
            Act::AskAll => return Intent::LeadTo(Towards::Asking(self.tool)),
            Act::Sign => return Intent::LeadTo(Towards::Typing(Typing::Approval)),
            Act::CloseOrReopen => return reopens(led).unwrap_or_else(ends),
            Act::Continue if self.focus < led.tools.len() => {
                self.tool = self.focus;
                let told = led.tools[self.tool].told(rulebook, state.start.on);
                let chosen = |(name, _)| say!("workshopscreen-tool-chosen", name = name);
                return Intent::Say(told.map_or_else(str::to_owned, chosen));
            }
            Act::Continue if !led.tools.is_empty() => {
                if led.workshop.voters().is_empty() {
                    return Intent::Say(say!("workshopscreen-no-voters", key = state.key(Act::People)));
                }
                let Some(part) = self.part(led) else { return Intent::Stay };
                return Intent::LeadTo(Towards::Rule { part, tool: self.tool, at: None });
            }
            act => self.focus = moved(self.focus, act, led.tools.len() + 1 + rulebook.rules.len()),
        }
        Intent::Stay
    }
}
