//! The votes of a round come in: everybody holds up fingers or a card, and whoever leads types the digits in the order
//! of the seats. Who has voted is seen at once; what they voted is seen only once all are in and Enter shows it. Each
//! key that is a vote writes that vote to disk.

use std::collections::BTreeMap;

use super::sheet::{ballot_sheet, sheet, unbroken};
use crate::logic::Answer;
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::{Code, Key};
use crate::tui::keymap::{Binding, answers, named, on, rows_by_arrows};
use crate::tui::leading::{Leading, Towards, Typing};
use crate::tui::page::{Page, Row};
use crate::tui::state::{Led, State};
use crate::tui::theme::Tone;
use crate::words::say;
use crate::workshop::{Round, WorkshopStep, choice_of, silent_votes};

/// The screen.
#[derive(Debug, Clone)]
pub struct Votes {
    /// The ballot and its round.
    at: (usize, usize),
    /// What was typed for whom, in order; nothing for somebody who does not vote.
    typed: Vec<(u16, Option<Answer>)>,
    /// The seat whose vote comes next, where that is not the first seat without a vote.
    chosen: Option<u16>,
    /// Whether votes that are missing were told.
    told_missing: bool,
}

impl Votes {
    /// Nothing is typed yet.
    pub const fn new(at: (usize, usize)) -> Self {
        Self { at, typed: Vec::new(), chosen: None, told_missing: false }
    }

    /// Whether it is about this round.
    pub fn is_at(&self, at: (usize, usize)) -> bool {
        self.at == at
    }

    /// Who voted what as far as it was typed or stands on disk; nothing for somebody who does not vote.
    fn votes(&self, round: &Round) -> BTreeMap<u16, Option<Answer>> {
        let mut votes: BTreeMap<u16, Option<Answer>> =
            round.seats.iter().map(|(seat, answer)| (*seat, Some(*answer))).collect();
        votes.extend(self.typed.iter().copied());
        votes.retain(|seat, _| round.voters.contains(seat));
        votes
    }

    /// The seat whose vote comes next.
    fn next(&self, round: &Round) -> Option<u16> {
        let votes = self.votes(round);
        let chosen = self.chosen.filter(|seat| round.voters.contains(seat));
        chosen.or_else(|| round.voters.iter().find(|seat| !votes.contains_key(seat)).copied())
    }

    pub fn page(&self, state: &State, led: &Led) -> Page {
        let Some((ballot, round)) = led.workshop.open_ballot().zip(led.round()) else {
            return sheet(state, led, "", "");
        };
        let mut page = ballot_sheet(state, led, (self.at.0, ballot), say!("workshopscreen-vote-open"));
        for (number, answer) in (1..).zip(Answer::ALL) {
            page.body.push(Row::led(&format!("  {number}  "), answer.word(), Tone::Strong).must());
        }
        page.body.push(Row::blank());
        let votes = self.votes(round);
        let voted = match round.counted {
            Some(_) => round.votes_in(),
            None => votes.values().flatten().count(),
        };
        let all = round.voters.len();
        let next = self.next(round).filter(|_| round.counted.is_none());
        let told = match next {
            Some(seat) => {
                say!("workshopscreen-next-vote", voted = voted, all = all, who = led.seated(seat))
            }
            None => say!("workshopscreen-all-in", voted = voted, all = all),
        };
        page.body.push(Row::text(&told, Tone::Strong).must().focused(true));
        if round.counted.is_none() {
            let seats = round.voters.iter().map(|seat| {
                let who = led.seated(*seat);
                unbroken(&match votes.get(seat) {
                    Some(Some(_)) => say!("workshopside-voted", who = who),
                    Some(None) => say!("workshopscreen-no-vote", who = who),
                    None => say!("workshopside-thinks", who = who),
                })
            });
            page.body.push(Row::text(&seats.collect::<Vec<_>>().join("   "), Tone::Text));
        }
        let silent = led.workshop.silent_on(&ballot.about).filter(|one| round.voters.contains(&one.seat)).count();
        if silent > 0 && ballot.rounds.len() == 1 {
            let key = state.key(Act::FromSilence);
            page.body.push(Row::text(&say!("workshopscreen-silent", count = silent, key = key), Tone::Text));
        }
        page.body.push(Row::blank());
        page.body.push(Row::text(say!("workshopscreen-how-votes"), Tone::Quiet).folding());
        page
    }

    pub fn bindings(&self, _: &State, led: &Led) -> Vec<Binding> {
        let mut bindings = answers();
        let says = say!("workshopscreen-key-none");
        let mut none = on(Code::Char('0'), says, say!("workshopscreen-key-none-does"), Act::NoVote);
        none.presses[0].also.push(Key::plain(Code::Char('-')));
        bindings.push(none);
        let take_back = say!("trainingscreen-key-take-back");
        bindings.push(on(Code::Backspace, take_back, say!("trainingscreen-take-back-does"), Act::Unvote));
        bindings.push(on(Code::Enter, say!("trainingscreen-show"), say!("workshopscreen-show-does"), Act::Continue));
        bindings.push(named(Act::ByCounts, say!("workshopscreen-by-counts"), say!("workshopscreen-counts-does")));
        bindings.push(named(Act::FromFile, say!("workshopscreen-from-file"), say!("workshopscreen-file-does")).quiet());
        let has_silent =
            led.workshop.open_ballot().is_some_and(|ballot| led.workshop.silent_on(&ballot.about).next().is_some());
        if has_silent {
            let says = say!("workshopscreen-from-silence");
            bindings.push(named(Act::FromSilence, says, say!("workshopscreen-from-silence-does")));
        }
        bindings.extend(rows_by_arrows(say!("workshopscreen-other-seat")));
        bindings
    }

    pub fn act(&mut self, _: &State, led: &Led, act: Act) -> Intent {
        let Some(round) = led.round() else { return Intent::Stay };
        match act {
            Act::Choose(number) => {
                let answer = u8::try_from(number).ok().and_then(choice_of);
                answer.map_or(Intent::Stay, |answer| self.take(round, Some(answer)))
            }
            Act::NoVote => self.take(round, None),
            Act::Unvote => self.take_back(round),
            Act::Up | Act::Down => {
                self.move_to(round, act);
                Intent::Stay
            }
            Act::ByCounts => Intent::LeadTo(Towards::Typing(Typing::Counts)),
            Act::FromFile => Intent::LeadTo(Towards::Typing(Typing::File)),
            Act::FromSilence => match silent_votes(&led.workshop) {
                Ok(step) => Intent::Lead(Leading::Write(vec![step])),
                Err(why) => Intent::Say(why.to_string()),
            },
            Act::Continue => self.show(led, round),
            _ => Intent::Stay,
        }
    }

    /// A vote of the seat that comes next.
    fn take(&mut self, round: &Round, answer: Option<Answer>) -> Intent {
        let Some(seat) = self.next(round) else { return Intent::Say(say!("workshopscreen-all-have").to_owned()) };
        (self.chosen, self.told_missing) = (None, false);
        self.typed.retain(|(known, _)| *known != seat);
        self.typed.push((seat, answer));
        let mut steps = self.unsaved(round);
        if answer.is_none() && !steps.contains(&WorkshopStep::TakenBack(seat)) {
            steps.push(WorkshopStep::TakenBack(seat));
        }
        Intent::Lead(Leading::Write(steps))
    }

    /// What was typed and is not on disk: the vote that was typed now, and those before it that a full disk refused.
    fn unsaved(&self, round: &Round) -> Vec<WorkshopStep> {
        let typed = self.typed.iter().filter(|(seat, _)| round.voters.contains(seat));
        let (mut cast, mut steps) = (Vec::new(), Vec::new());
        for (seat, answer) in typed {
            match (answer, round.seats.get(seat)) {
                (Some(answer), known) if known != Some(answer) => cast.push((*seat, *answer)),
                (None, Some(_)) => steps.push(WorkshopStep::TakenBack(*seat)),
                _ => {}
            }
        }
        if !cast.is_empty() {
            steps.push(WorkshopStep::Cast(cast));
        }
        steps
    }

    /// The vote that was typed last is taken back; after another start the one of the last seat.
    fn take_back(&mut self, round: &Round) -> Intent {
        let last = self.typed.pop().map(|(seat, _)| seat).or_else(|| round.seats.keys().next_back().copied());
        let Some(seat) = last else { return Intent::Say(say!("workshoptalk-nobody-voted").to_owned()) };
        self.chosen = Some(seat);
        Intent::Lead(Leading::Write(vec![WorkshopStep::TakenBack(seat)]))
    }

    fn move_to(&mut self, round: &Round, act: Act) {
        let voters: Vec<u16> = round.voters.iter().copied().collect();
        let at = self.next(round).and_then(|seat| voters.iter().position(|known| *known == seat));
        let at = match (at, act) {
            (None, _) => voters.len().saturating_sub(1),
            (Some(at), Act::Up) => at.saturating_sub(1),
            (Some(at), _) => (at + 1).min(voters.len().saturating_sub(1)),
        };
        self.chosen = voters.get(at).copied();
    }

    /// Shows the votes; where some are missing, only the second Enter does. Votes that could not be saved before are
    /// written too.
    fn show(&mut self, led: &Led, round: &Round) -> Intent {
        let votes = self.votes(round);
        let missing: Vec<String> = match round.counted {
            Some(_) => Vec::new(),
            None => {
                round.voters.iter().filter(|seat| !votes.contains_key(seat)).map(|seat| led.person(*seat)).collect()
            }
        };
        let has_votes = round.votes_in() > 0 || votes.values().any(Option::is_some);
        if !has_votes {
            return Intent::Say(say!("workshoptalk-nobody-voted").to_owned());
        }
        if !missing.is_empty() && !std::mem::replace(&mut self.told_missing, true) {
            return Intent::Say(say!("workshopscreen-still-missing", people = missing.join(", ")));
        }
        let mut steps = if round.counted.is_some() { Vec::new() } else { self.unsaved(round) };
        steps.push(WorkshopStep::Shown);
        Intent::Lead(Leading::Write(steps))
    }
}
