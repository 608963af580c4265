//! Both sides were heard: everybody votes again, or people settle on an answer. A split stays open unless they do.

use super::sheet::{ballot_sheet, sheet};
use crate::logic::Answer;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Code;
use crate::tui::keymap::{Binding, numbers, on, rows};
use crate::tui::leading::Leading;
use crate::tui::page::{Page, Row};
use crate::tui::screens::focus::moved;
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{
    Ballot, Called, Decision, DecisionRule, Needs, Way, WorkshopStep, decides, in_numbers, needs, ways, with_names,
};

/// The screen.
#[derive(Debug, Clone)]
pub struct Deciding {
    at: (usize, usize),
    /// Whether people settle on an answer; otherwise whether to vote again is asked.
    settles: bool,
    focus: usize,
}

/// What a line does.
enum Choice {
    Write(WorkshopStep),
    Settle,
}

impl Deciding {
    /// Whether to vote again.
    pub const fn again(at: (usize, usize)) -> Self {
        Self { at, settles: false, focus: 0 }
    }

    /// What people settle on.
    pub const fn settling(at: (usize, usize)) -> Self {
        Self { at, settles: true, focus: 0 }
    }

    /// Whether it is about this round.
    pub fn is_at(&self, at: (usize, usize)) -> bool {
        self.at == at
    }

    /// Whether people settle on an answer of this round.
    pub fn settles(&self, at: (usize, usize)) -> bool {
        self.settles && self.at == at
    }

    fn choices(&self, state: &State, led: &Led, ballot: &Ballot) -> Vec<(String, Choice)> {
        let secret = ballot.round().is_some_and(|round| round.secret);
        let again = |secret| Choice::Write(WorkshopStep::Again { secret });
        if !self.settles {
            return vec![
                (say!("workshopscreen-again").to_owned(), again(secret)),
                (say!("workshopscreen-again-secret").to_owned(), again(true)),
                (say!("workshopscreen-without").to_owned(), Choice::Settle),
            ];
        }
        let decided =
            |decision: Decision| Choice::Write(WorkshopStep::Decided { answer: decision.answer, how: decision.how });
        if let Some(Needs::Closing(decision)) = needs(ballot) {
            let how = decision.words(ballot.rule, |seat| led.person(seat));
            let told = say!("workshopscreen-close", answer = decision.answer.word(), how = how);
            return vec![(told, decided(decision))];
        }
        let standing =
            led.check(ballot).and_then(|check| check.answers.get(&ballot.about.to)).map(|given| given.answer);
        let left = Decision::left_open(standing);
        let told = match standing {
            Some(answer) if left.keeps() => say!("workshopscreen-keeps", answer = answer.word()),
            _ => say!("workshopscreen-leave-open").to_owned(),
        };
        let mut choices = vec![(told, decided(left))];
        let leads = state.rulebook().zip(led.check(ballot));
        let leads =
            leads.map_or_else(Vec::new, |(rulebook, check)| ways(rulebook, check, &ballot.about, state.start.on));
        for answer in Answer::ALL {
            let way = leads.iter().find(|way| way.answer == answer).map(Way::sentence).unwrap_or_default();
            let told = match ballot.rule {
                DecisionRule::Owner(seat) => {
                    say!("workshopscreen-owner-says", who = led.person(seat), answer = answer.word(), way = way)
                }
                DecisionRule::Consent | DecisionRule::Majority => {
                    say!("workshopscreen-settles", answer = answer.word(), way = way)
                }
            };
            choices.push((told, decided(ballot.rule.settled(answer))));
        }
        choices.push((say!("workshopscreen-once-more").to_owned(), again(secret)));
        choices
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let Some((ballot, round)) = led.workshop.open_ballot().zip(led.round()) else {
            return sheet(state, led, "", "");
        };
        let mut page = ballot_sheet(state, led, (self.at.0, ballot), say!("workshopscreen-votes-shown"));
        // No numbers are shown before the smaller side was heard and everybody voted again, or the group goes on
        // without that.
        if ballot.shows_numbers() || self.settles {
            page.body.push(Row::text(&in_numbers(round.counts()), Tone::Strong));
        }
        for side in Answer::ALL {
            let people: Vec<String> = round.of_side(side).iter().map(|seat| led.person(*seat)).collect();
            let words = ballot.words_of(side).map(|words| with_names(Called::Names, &led.roster, words));
            let shown = if ballot.shows_numbers() || self.settles { people.join(", ") } else { String::new() };
            if shown.is_empty() && words.is_none() {
                continue;
            }
            let lead = format!("{}: ", side.word());
            let between = if shown.is_empty() { "" } else { ": " };
            let words = words.map(|words| format!("{between}{words}")).unwrap_or_default();
            page.body.push(Row::led(&lead, &shown, Tone::Strong).and(&words, Tone::Text));
        }
        page.body.push(Row::blank());
        let asks = if self.settles { say!("workshopscreen-write-what") } else { say!("workshopscreen-both-heard") };
        page.body.push(Row::text(asks, Tone::Text).must());
        for (at, (told, _)) in self.choices(state, led, ballot).iter().enumerate() {
            let here = self.focus == at;
            let lead = format!("{} {} ", state.look().mark(here), at + 1);
            page.body.push(Row::led(&lead, told, Tone::Text).focused(here).must());
        }
        page
    }

    pub fn bindings(&self, state: &State, led: &Led) -> Vec<Binding> {
        let count = led.workshop.open_ballot().map_or(0, |ballot| self.choices(state, led, ballot).len());
        let mut bindings = numbers(count, say!("workshopscreen-line-does"));
        bindings.extend(rows(""));
        bindings.push(on(
            Code::Enter,
            say!("workshopscreen-write-down"),
            say!("keys-do-what-line-says"),
            Act::Continue,
        ));
        bindings
    }

    pub fn act(&mut self, state: &State, led: &Led, act: Act) -> Intent {
        let Some(ballot) = led.workshop.open_ballot() else { return Intent::Stay };
        let mut choices = self.choices(state, led, ballot);
        match act {
            Act::Choose(number) if number <= choices.len() => self.focus = number - 1,
            Act::Continue if self.focus < choices.len() => match choices.swap_remove(self.focus).1 {
                Choice::Write(step) => return Intent::Lead(Leading::Write(vec![step])),
                Choice::Settle => match decides(ballot) {
                    Needs::Closing(Decision { answer, how }) => {
                        return Intent::Lead(Leading::Write(vec![WorkshopStep::Decided { answer, how }]));
                    }
                    _ => (self.settles, self.focus) = (true, 0),
                },
            },
            act => self.focus = moved(self.focus, act, choices.len()),
        }
        Intent::Stay
    }
}
