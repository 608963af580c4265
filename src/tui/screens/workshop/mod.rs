//! Leading a workshop on the full screen. What a ballot needs next comes from the workshop itself, as in line mode;
//! these show it and say what a key means.
//!
//! ```text
//! sheet       what stands on every screen of a workshop, and the keys that work on all of them
//! entry       something is typed: what is put aside, who comes, counts, the words of a side
//! table       the tools on the table, and the rules
//! rule        what can be voted on under a rule
//! opening     how a ballot is decided, before it is opened
//! votes       the votes of a round come in
//! secret      the keyboard goes round
//! deciding    both sides were heard: another round, or what people settle on
//! closed      what came of a ballot
//! offered     the checks that can come onto the table
//! people      who is there
//! agenda      the points of the agenda
//! agreed      what was agreed so far, to correct or strike it
//! asking      what is asked of everybody before the meeting
//! asks        what asks before it is done: ending, taking up again, striking, undoing
//! minutes     the minutes that are wanted
//! ```

mod agenda;
mod agreed;
mod asking;
mod asks;
mod closed;
mod deciding;
mod entry;
mod minutes;
pub(super) mod offered;
mod opening;
mod people;
mod rule;
mod secret;
mod sheet;
mod table;
mod votes;

use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint};
use crate::tui::leading::{Towards, Typing};
use crate::tui::page::Page;
use crate::tui::place::Place;
use crate::tui::state::{Led, State};
use crate::words::say;
use crate::workshop::{Needs, needs};

use agenda::Agenda;
use agreed::SoFar;
use asking::Asking;
pub use asks::ends;
use asks::{not_behind_an_end, undoes};
use closed::Closed;
use deciding::Deciding;
use entry::Entry;
use minutes::Minutes;
use opening::Opening;
use people::People;
use rule::Rule;
use secret::Secret;
use sheet::{aside, aside_hints, aside_of_key, with_aside};
use table::Table;
use votes::Votes;

/// One screen of a workshop.
#[derive(Debug, Clone)]
pub enum WorkshopScreen {
    /// The tools on the table, and the rules.
    Table(Table),
    /// What can be voted on under a rule.
    Rule(Rule),
    /// How a ballot is decided.
    Opening(Opening),
    /// The votes of a round come in.
    Votes(Votes),
    /// The keyboard goes round.
    Secret(Secret),
    /// The words of a side.
    Side(Entry),
    /// Another round, or what people settle on.
    Deciding(Deciding),
    /// What came of a ballot.
    Closed(Closed),
    /// Who is there.
    People(People),
    /// The points of the agenda.
    Agenda(Agenda),
    /// The minutes that are wanted.
    Minutes(Minutes),
    /// What was agreed so far.
    SoFar(SoFar),
    /// What is asked of everybody before the meeting.
    Asking(Asking),
    /// Something is typed.
    Entry(Entry),
}

/// Hands a call on to the screen that is shown.
macro_rules! on_screen {
    ($self:expr, $screen:ident => $call:expr) => {
        match $self {
            WorkshopScreen::Table($screen) => $call,
            WorkshopScreen::Rule($screen) => $call,
            WorkshopScreen::Opening($screen) => $call,
            WorkshopScreen::Votes($screen) => $call,
            WorkshopScreen::Secret($screen) => $call,
            WorkshopScreen::Side($screen) | WorkshopScreen::Entry($screen) => $call,
            WorkshopScreen::Deciding($screen) => $call,
            WorkshopScreen::Closed($screen) => $call,
            WorkshopScreen::People($screen) => $call,
            WorkshopScreen::Agenda($screen) => $call,
            WorkshopScreen::Minutes($screen) => $call,
            WorkshopScreen::SoFar($screen) => $call,
            WorkshopScreen::Asking($screen) => $call,
        }
    };
}

impl WorkshopScreen {
    /// The screen that a workshop needs now. `shown` is the screen that it needed before, which stays where it is still
    /// the right one.
    pub fn needed(state: &State, led: &Led, shown: Option<&Self>) -> Option<Self> {
        let ballot = led.workshop.open_ballot();
        let at = (led.workshop.last_ballot(), ballot.map_or(0, |ballot| ballot.rounds.len()));
        let needed = match (ballot.and_then(needs), shown) {
            (None, Some(Self::Votes(_) | Self::Secret(_) | Self::Side(_) | Self::Deciding(_))) => {
                Self::Closed(Closed::new(led.workshop.last_ballot()))
            }
            (None, Some(Self::Table(_) | Self::Closed(_))) => return None,
            (None, _) => Self::Table(Table::new(state, led)),
            (Some(Needs::Votes), Some(Self::Votes(votes))) if votes.is_at(at) => return None,
            (Some(Needs::Votes), _) => Self::Votes(Votes::new(at)),
            (Some(Needs::SecretVotes), Some(Self::Secret(secret))) if secret.is_at(at) => return None,
            (Some(Needs::SecretVotes), _) => Self::Secret(Secret::new(led, at)),
            (Some(Needs::Words(side)), Some(Self::Side(entry))) if entry.is_of_side(side) => return None,
            (Some(Needs::Words(side)), _) => Self::Side(Entry::new(state, led, Typing::Side(side))),
            (Some(Needs::Again), Some(Self::Deciding(deciding))) if deciding.is_at(at) => return None,
            (Some(Needs::Again), _) => Self::Deciding(Deciding::again(at)),
            // A ballot that decides itself and could not be closed is offered to be closed again.
            (Some(Needs::Settling | Needs::Closing(_)), Some(Self::Deciding(deciding))) if deciding.settles(at) => {
                return None;
            }
            (Some(Needs::Settling | Needs::Closing(_)), _) => Self::Deciding(Deciding::settling(at)),
        };
        Some(needed)
    }

    /// The screen that another one leads to.
    pub fn to(towards: Towards, state: &State, led: &Led) -> Self {
        match towards {
            Towards::Table => Self::Table(Table::new(state, led)),
            Towards::Part(part) => Self::Table(Table::at(led, part)),
            Towards::Rule { part, tool, at } => Self::Rule(Rule::new(state, led, (part, tool), at)),
            Towards::Opening(about) => Self::Opening(Opening::new(led, about)),
            Towards::People => Self::People(People::default()),
            Towards::Agenda => Self::Agenda(Agenda::new(led)),
            Towards::Minutes => Self::Minutes(Minutes::default()),
            Towards::Agreed => Self::SoFar(SoFar::default()),
            Towards::Asking(tool) => Self::Asking(Asking::new(state, led, tool)),
            Towards::Typing(what) => Self::Entry(Entry::new(state, led, what)),
        }
    }

    /// Whether it shows what the workshop needs now; the others stand above one of these.
    pub const fn is_needed(&self) -> bool {
        matches!(
            self,
            Self::Table(_) | Self::Votes(_) | Self::Secret(_) | Self::Side(_) | Self::Deciding(_) | Self::Closed(_)
        )
    }

    /// Whether it is the same screen. There is one screen of each kind, but one for each thing that is typed.
    pub fn is_same(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Entry(one), Self::Entry(other)) => one.is_same(other),
            (one, other) => std::mem::discriminant(one) == std::mem::discriminant(other),
        }
    }

    /// Whether it goes as soon as what it asked for is done.
    pub const fn goes_when_done(&self) -> bool {
        matches!(self, Self::Entry(_) | Self::Opening(_))
    }

    /// Whether a paper is chosen on it.
    pub const fn is_of_papers(&self) -> bool {
        matches!(self, Self::Minutes(_) | Self::Asking(_))
    }

    /// Where what is typed on it is kept until it is done.
    pub fn places(&self, led: &Led) -> Vec<Place> {
        match self {
            Self::Side(entry) | Self::Entry(entry) => entry.places(led),
            _ => Vec::new(),
        }
    }

    /// The act that leads to it from every other screen of a workshop.
    const fn is_reached_by(&self) -> Option<Act> {
        match self {
            Self::People(_) => Some(Act::People),
            Self::Agenda(_) => Some(Act::Agenda),
            Self::Minutes(_) => Some(Act::Report),
            Self::SoFar(_) => Some(Act::Agreed),
            _ => None,
        }
    }

    /// Whether it leads to a ballot, and is over once one is open.
    pub const fn leads_to_ballot(&self) -> bool {
        matches!(self, Self::Rule(_) | Self::Opening(_))
    }

    /// Whether whoever leaves now loses votes that nobody may keep.
    pub fn would_lose(&self) -> bool {
        matches!(self, Self::Secret(secret) if secret.has_votes())
    }

    pub fn page(&self, state: &State) -> Page {
        let Some(led) = &state.led else { return Page::default() };
        on_screen!(self, screen => screen.page(state, led))
    }

    /// Which keys work on it.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        let Some(led) = &state.led else { return Vec::new() };
        with_aside(on_screen!(self, screen => screen.bindings(state, led)), self.is_reached_by())
    }

    /// Does what a key means to it.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        let Some(led) = &state.led else { return Intent::Stay };
        let intent = match aside(led, act) {
            Some(aside) => aside,
            None if act == Act::Undo => undoes(led),
            None => on_screen!(self, screen => screen.act(state, led, act)),
        };
        not_behind_an_end(led, intent)
    }

    /// Whether something is being typed.
    pub const fn is_typing(&self) -> bool {
        matches!(self, Self::Secret(_) | Self::Side(_) | Self::Entry(_))
    }

    /// Takes a key into what is being typed.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        let Some(led) = &state.led else { return Intent::Stay };
        let intent = match (aside_of_key(state, led, key), self) {
            (Some(aside), _) => aside,
            (None, Self::Secret(screen)) => screen.type_key(led, key),
            (None, Self::Side(screen) | Self::Entry(screen)) => screen.type_key(state, led, key),
            (None, _) => Intent::Stay,
        };
        not_behind_an_end(led, intent)
    }

    /// A paste into what is being typed.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        let Some(led) = &state.led else { return Intent::Stay };
        match self {
            Self::Side(screen) | Self::Entry(screen) => screen.type_paste(led, text),
            _ => Intent::Say(say!("workshopscreen-no-paste").to_owned()),
        }
    }

    /// The keys of what is being typed.
    pub fn typing_hints(&self, state: &State) -> Vec<Hint> {
        let mut hints = match self {
            Self::Secret(screen) => screen.typing_hints(),
            Self::Side(screen) | Self::Entry(screen) => screen.typing_hints(),
            _ => Vec::new(),
        };
        hints.extend(aside_hints(state));
        hints
    }

    /// Keys came too fast: what was not kept is forgotten.
    pub fn forget_choice(&mut self) {
        if let Self::Secret(secret) = self {
            secret.forget_choice();
        }
    }

    /// What the help says first.
    pub fn purpose(&self) -> &'static str {
        match self {
            Self::Table(_) => say!("workshopscreen-purpose-table"),
            Self::Rule(_) => say!("workshopscreen-purpose-rule"),
            Self::Opening(_) => say!("workshopscreen-purpose-opening"),
            Self::Votes(_) => say!("workshopscreen-purpose-votes"),
            Self::Secret(_) => say!("workshopscreen-purpose-secret"),
            Self::Side(_) => say!("workshopscreen-purpose-side"),
            Self::Deciding(_) => say!("workshopscreen-purpose-deciding"),
            Self::Closed(_) => say!("workshopscreen-purpose-closed"),
            Self::People(_) => say!("workshopscreen-purpose-people"),
            Self::Agenda(_) => say!("workshopscreen-purpose-agenda"),
            Self::Minutes(_) => say!("workshopscreen-purpose-minutes"),
            Self::SoFar(_) => say!("workshopagreed-purpose"),
            Self::Asking(_) => say!("workshopasking-purpose"),
            Self::Entry(_) => say!("workshopscreen-purpose-entry"),
        }
    }
}
