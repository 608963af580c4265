//! How a ballot is decided, and whether anybody sees the votes: said before it is opened.

use super::sheet::{explained, place_in_rules, sheet};
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, both, numbers, on, rows};
use crate::tui::leading::Leading;
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{About, DecisionRule, WorkshopStep};

/// The screen.
#[derive(Debug, Clone)]
pub struct Opening {
    about: About,
    /// Consent, majority, one person.
    focus: usize,
    /// Who decides, where one person does.
    owner: u16,
    secret: bool,
}

impl Opening {
    /// By the rule of the ballot before.
    pub fn new(led: &Led, about: About) -> Self {
        let first = led.workshop.people.keys().next().copied().unwrap_or_default();
        let (focus, owner) = match led.rule() {
            DecisionRule::Consent => (0, first),
            DecisionRule::Majority => (1, first),
            DecisionRule::Owner(owner) => (2, owner),
        };
        Self { about, focus, owner, secret: false }
    }

    const fn rules(&self) -> [DecisionRule; 3] {
        [DecisionRule::Consent, DecisionRule::Majority, DecisionRule::Owner(self.owner)]
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let check = led.tools.iter().find(|tool| tool.reference == self.about.check);
        let tool = check.and_then(|tool| tool.check.as_ref().ok()).map_or("", |check| check.tool.title());
        let place = state.rulebook().map(|rulebook| place_in_rules(rulebook, rulebook.address(&self.about.to), tool));
        let mut page = sheet(state, led, &place.unwrap_or_default(), "");
        explained(&mut page, state, &self.about.to);
        page.body.push(Row::text(&self.about.asked.words, Tone::Strong).must());
        page.body.push(Row::blank());
        page.body.push(Row::text(say!("workshopscreen-how-decided"), Tone::Text));
        for (at, rule) in self.rules().into_iter().enumerate() {
            let here = self.focus == at;
            let lead = format!("{} {} ", state.look().mark(here), at + 1);
            let told = rule.sentence(|seat| led.person(seat));
            page.body.push(Row::led(&lead, &told, Tone::Text).focused(here).must());
        }
        page.body.push(Row::blank());
        let secret = if self.secret { say!("workshopscreen-secret-yes") } else { say!("workshopscreen-secret-no") };
        page.body.push(Row::text(secret, if self.secret { Tone::Notice } else { Tone::Text }).must());
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        let mut bindings = numbers(3, say!("workshopscreen-rule-does"));
        bindings.extend(rows(""));
        bindings.push(on(
            Code::Enter,
            say!("workshopscreen-open-vote"),
            say!("workshopscreen-vote-does"),
            Act::Continue,
        ));
        let says = say!("workshopscreen-secret");
        bindings.push(on(Code::Tab, says, say!("workshopscreen-secret-does"), Act::Fold));
        let says = say!("workshopscreen-owner");
        bindings.push(both(
            [Code::Left, Code::Right],
            says,
            say!("workshopscreen-owner-does"),
            [Act::Left, Act::Right],
        ));
        bindings
    }

    pub fn act(&mut self, _: &State, led: &Led, act: Act) -> Intent {
        match act {
            Act::Choose(number) if number <= 3 => self.focus = number - 1,
            Act::Fold => self.secret = !self.secret,
            Act::Left | Act::Right => {
                self.focus = 2;
                let people: Vec<u16> = std::iter::once(0).chain(led.workshop.people.keys().copied()).collect();
                let at = people.iter().position(|seat| *seat == self.owner).unwrap_or_default();
                let next = if act == Act::Right { at + 1 } else { at + people.len() - 1 };
                self.owner = people[next % people.len()];
            }
            Act::Continue => {
                let rule = self.rules()[self.focus.min(2)];
                let opened = WorkshopStep::Opened { about: self.about.clone(), rule, secret: self.secret };
                return Intent::Lead(Leading::Write(vec![opened]));
            }
            act => self.focus = moved(self.focus, act, 3),
        }
        Intent::Stay
    }
}
