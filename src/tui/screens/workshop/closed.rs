//! What came of a ballot: the group's answer, how it came about, and what the tool's result is with it.

use super::sheet::{ballot_sheet, sheet};
use crate::check::Check;
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, on};
use crate::tui::leading::Towards;
use crate::tui::page::{Page, Row};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Called, NextThing, RulePart, Standings, in_numbers, named, with_names};

/// The screen.
#[derive(Debug, Clone)]
pub struct Closed {
    ballot: usize,
}

impl Closed {
    /// Of this ballot.
    pub const fn new(ballot: usize) -> Self {
        Self { ballot }
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let of_decision = led.workshop.ballots.get(self.ballot).and_then(|ballot| Some((ballot, ballot.decision?)));
        let Some((ballot, decision)) = of_decision else { return sheet(state, led, "", "") };
        let mut page = ballot_sheet(state, led, (self.ballot, ballot), say!("workshopscreen-vote-closed"));
        let (answer, how) = (decision.answer.word(), decision.words(ballot.rule, |seat| led.person(seat)));
        let told = if decision.keeps() {
            say!("workshoptalk-kept", answer = answer, how = how)
        } else {
            say!("workshoptalk-decided", answer = answer, how = how)
        };
        page.body.push(Row::text(&told, Tone::Strong).must().read_from(true));
        if ballot.struck.is_some() {
            page.body.push(Row::text(say!("workshopagreed-is-struck"), Tone::Notice));
        }
        for (number, round) in (1..).zip(&ballot.rounds) {
            let votes = in_numbers(round.counts());
            page.body.push(Row::text(&say!("workshop-note-round", number = number, votes = votes), Tone::Text));
        }
        for side in Answer::ALL {
            if let Some(words) = ballot.words_of(side) {
                let words = with_names(Called::Names, &led.roster, words);
                page.body.push(Row::text(&say!("workshop-note-side", side = side.word(), words = words), Tone::Text));
            }
        }
        page.body.push(Row::blank());
        let tool = led.tools.iter().find(|tool| tool.reference == ballot.about.check);
        let result = tool.zip(state.rulebook()).map(|(tool, rulebook)| tool.told(rulebook, state.start.on));
        match result {
            Some(Ok((name, verdict))) => {
                page.body.push(Row::text(&say!("workshopscreen-result", name = name, verdict = verdict), Tone::Strong));
            }
            Some(Err(why)) => page.body.push(Row::text(why, Tone::Notice)),
            None => {}
        }
        if let Some((rulebook, part, check)) = self.part(state, led) {
            let verdict = Standings::of(rulebook, check, state.start.on).words(part);
            let now = say!("workshopscope-rule-now", part = named(rulebook, part), verdict = verdict);
            page.body.push(Row::text(&now, Tone::Strong));
        }
        let written =
            if ballot.written.is_some() { say!("workshopscreen-written") } else { say!("workshopscreen-not-written") };
        page.body.push(Row::text(written, Tone::Text));
        page
    }

    pub fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        vec![on(Code::Enter, say!("workshopscreen-on"), say!("workshopscreen-on-does"), Act::Continue)]
    }

    /// Does what a key means: on to what still matters.
    pub fn act(&mut self, state: &State, led: &Led, act: Act) -> Intent {
        if act != Act::Continue {
            return Intent::Stay;
        }
        let table = Intent::LeadTo(Towards::Table);
        let (Some((rulebook, part, check)), Some(ballot)) =
            (self.part(state, led), led.workshop.ballots.get(self.ballot))
        else {
            return table;
        };
        let tool = led.tools.iter().position(|tool| tool.reference == ballot.about.check).unwrap_or_default();
        let behind = rulebook.address(&ballot.about.to);
        let next = behind.map(|behind| Standings::of(rulebook, check, state.start.on).next((part, behind)));
        match next {
            Some(NextThing::Here(at)) => {
                Intent::All(vec![table, Intent::LeadTo(Towards::Rule { part, tool, at: Some(at) })])
            }
            Some(NextThing::Part(next)) => {
                let told = say!("workshopscope-next-part", what = named(rulebook, next));
                Intent::All(vec![Intent::LeadTo(Towards::Part(next)), Intent::Say(told)])
            }
            Some(NextThing::Nothing) => {
                let told = say!("workshopscope-nothing-left").to_owned();
                Intent::All(vec![Intent::LeadTo(Towards::Part(part)), Intent::Say(told)])
            }
            None => table,
        }
    }

    /// What the ballot belongs to, with its check as it stands.
    fn part<'a>(&self, state: &'a State, led: &'a Led) -> Option<(&'a Rulebook, RulePart, &'a Check)> {
        let (rulebook, ballot) = (state.rulebook()?, led.workshop.ballots.get(self.ballot)?);
        let part = rulebook.rule_of(rulebook.address(&ballot.about.to)?);
        Some((rulebook, part, led.check(ballot)?))
    }
}
