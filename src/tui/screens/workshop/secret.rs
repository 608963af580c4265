//! A secret round: the keyboard goes from person to person, and nothing that they type is seen. Only the number of
//! votes for each answer is kept.

use super::sheet::{ballot_sheet, explained, sheet};
use crate::logic::Answer;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, Hint};
use crate::tui::leading::Leading;
use crate::tui::page::{Page, Row};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{WorkshopStep, choice_of};

/// What somebody typed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
enum Said {
    #[default]
    Nothing,
    NoVote,
    Vote(Answer),
}

/// The screen.
#[derive(Debug, Clone)]
pub struct Secret {
    at: (usize, usize),
    /// Whether the round was broken off before.
    is_anew: bool,
    /// Whose turns are still to come, the next one last, and behind them the one whose turn it is.
    coming: Vec<u16>,
    turn: Option<u16>,
    /// What was typed by whoever has the turn.
    typed: Said,
    counts: [u16; 3],
}

impl Secret {
    /// Before the keyboard is handed on.
    pub fn new(led: &Led, at: (usize, usize)) -> Self {
        let round = led.round();
        let is_anew = round.is_some_and(|round| !round.turns.is_empty());
        let coming = round.map_or_else(Vec::new, |round| round.voters.iter().rev().copied().collect());
        Self { at, is_anew, coming, turn: None, typed: Said::Nothing, counts: [0; 3] }
    }

    /// Whether it is about this round.
    pub fn is_at(&self, at: (usize, usize)) -> bool {
        self.at == at
    }

    /// Whether somebody voted already.
    pub fn has_votes(&self) -> bool {
        self.counts.iter().sum::<u16>() > 0
    }

    /// What was typed and not kept is forgotten.
    pub fn forget_choice(&mut self) {
        self.typed = Said::Nothing;
    }

    /// What it shows: never what was typed.
    pub fn page(&self, state: &State, led: &Led) -> Page {
        let Some(ballot) = led.workshop.open_ballot() else { return sheet(state, led, "", "") };
        let mut page = ballot_sheet(state, led, (self.at.0, ballot), say!("workshopscreen-vote-secret"));
        // The side is for whoever leads, and now somebody else has the keyboard.
        page.side.clear();
        explained(&mut page, state, &ballot.about.to);
        let told = match self.turn {
            Some(seat) => say!("workshopscreen-turn", who = led.seated(seat)),
            None if self.has_votes() => say!("workshopscreen-secret-over").to_owned(),
            None if self.is_anew => say!("workshoptalk-secret-anew").to_owned(),
            None => say!("workshoptalk-secret").to_owned(),
        };
        page.body.push(Row::text(&told, Tone::Strong).must().focused(true));
        if self.turn.is_some() {
            page.body.push(Row::text(say!("workshopscreen-secret-choices"), Tone::Text).must());
            let heard = if self.typed == Said::Nothing { "" } else { say!("workshopscreen-heard") };
            page.body.push(Row::text(heard, Tone::Text).must());
        }
        page
    }

    /// Everything is typed here.
    pub const fn bindings(&self, _: &State, _: &Led) -> Vec<Binding> {
        Vec::new()
    }

    /// A key that is not typed means nothing here.
    pub const fn act(&mut self, _: &State, _: &Led, _: Act) -> Intent {
        Intent::Stay
    }

    /// The keys, for the footer.
    pub fn typing_hints(&self) -> Vec<Hint> {
        let mut hints = Vec::new();
        if self.turn.is_some() {
            hints.push(Hint::needed("1 2 3", say!("keys-choose")));
            hints.push(Hint::needed("0", say!("workshopscreen-key-none")));
        }
        hints.push(Hint::needed("Enter", say!("workshopscreen-hand-on")));
        hints.push(Hint::needed("Esc", say!("trainingscreen-key-leave")));
        hints
    }

    /// Takes a key, unseen.
    pub fn type_key(&mut self, led: &Led, key: Key) -> Intent {
        match key.code {
            Code::Esc => return Intent::Act(Act::Back),
            Code::Backspace => self.typed = Said::Nothing,
            Code::Enter => return self.hand_on(led),
            Code::Char('0' | '-') if self.turn.is_some() => self.typed = Said::NoVote,
            Code::Char(c) if self.turn.is_some() && !key.ctrl && !key.alt => {
                match c.to_digit(10).and_then(|digit| choice_of(u8::try_from(digit).ok()?)) {
                    Some(answer) => self.typed = Said::Vote(answer),
                    None => return Intent::Say(say!("workshoptalk-secret-unclear").to_owned()),
                }
            }
            _ => {}
        }
        Intent::Stay
    }

    /// Keeps the vote and goes on to the next person; after the last one the numbers are kept.
    fn hand_on(&mut self, led: &Led) -> Intent {
        match (self.turn, std::mem::take(&mut self.typed)) {
            (Some(_), Said::Nothing) => return Intent::Say(say!("workshoptalk-secret-unclear").to_owned()),
            (Some(_), Said::Vote(answer)) => {
                let at = Answer::ALL.iter().position(|known| *known == answer).unwrap_or_default();
                self.counts[at] += 1;
            }
            (Some(_), Said::NoVote) | (None, _) => {}
        }
        let present = led.workshop.present();
        self.turn = std::iter::from_fn(|| self.coming.pop()).find(|seat| present.contains(seat));
        if let Some(seat) = self.turn {
            return Intent::Lead(Leading::Write(vec![WorkshopStep::Turn(seat)]));
        }
        if !self.has_votes() {
            *self = Self::new(led, self.at);
            return Intent::Say(say!("workshoptalk-nobody-voted").to_owned());
        }
        Intent::Lead(Leading::Write(vec![WorkshopStep::Counted(self.counts), WorkshopStep::Shown]))
    }
}
