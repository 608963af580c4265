//! Training on the full screen. What is asked next and what is told comes from the training itself; these show it and
//! say what a key means.
//!
//! ```text
//! asked       a question of a session, with everything that is shown of it
//! beginning   what a session is to be, until it begins
//! certainty   how sure somebody is
//! stories     what can be worked on, with whom and how
//! page        something to read before one goes on: a story, what to talk about, what it came to
//! alone       a question for one person
//! room        a question for a room that votes
//! reasons     what was answered, and why the answer is what it is
//! after       what people usually get wrong
//! papers      the papers of a session that are wanted
//! ```

mod after;
mod alone;
mod asked;
mod beginning;
mod certainty;
mod page;
mod papers;
mod reasons;
mod room;
mod stories;

use crate::training::{Begun, How, Next, Session, SessionStep, exercises};
use crate::tui::act::Act;
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::{Binding, Hint};
use crate::tui::page::Page;
use crate::tui::practising::Then;
use crate::tui::state::{Practice, State};
use crate::words::say;

use after::After;
use alone::Alone;
use asked::Asked;
use page::ToRead;
use papers::Papers;
use reasons::Reasons;
use room::Room;
pub use stories::Stories;

/// One screen of training.
#[derive(Debug, Clone)]
pub enum TrainingScreen {
    /// What can be worked on.
    Stories(Box<Stories>),
    /// Something to read.
    ToRead(ToRead),
    /// A question for one person.
    Alone(Alone),
    /// A question for a room.
    Room(Room),
    /// Why the answer is what it is.
    Reasons(Reasons),
    /// What people usually get wrong.
    After(After),
    /// The papers that are wanted.
    Papers(Papers),
}

/// Hands a call on to the screen that is shown.
macro_rules! on_screen {
    ($self:expr, $screen:ident => $call:expr) => {
        match $self {
            TrainingScreen::Stories($screen) => $call,
            TrainingScreen::ToRead($screen) => $call,
            TrainingScreen::Alone($screen) => $call,
            TrainingScreen::Room($screen) => $call,
            TrainingScreen::Reasons($screen) => $call,
            TrainingScreen::After($screen) => $call,
            TrainingScreen::Papers($screen) => $call,
        }
    };
}

impl TrainingScreen {
    /// What can be worked on.
    pub fn stories(state: &State, practice: &Practice) -> Self {
        Self::Stories(Box::new(Stories::new(state, practice)))
    }

    /// The papers of a session that are wanted.
    pub fn papers(session: &Session) -> Self {
        Self::Papers(Papers::on(session))
    }

    /// Whether papers are chosen on it.
    pub const fn is_of_papers(&self) -> bool {
        matches!(self, Self::Papers(_))
    }

    /// How the session that is open begins, or goes on.
    pub const fn opening() -> Self {
        Self::ToRead(ToRead::Opening)
    }

    /// Where the open session goes.
    pub fn to(then: &Then, state: &State) -> Option<Self> {
        let (practice, rulebook) = (state.practice.as_ref()?, state.rulebook()?);
        match then {
            Then::Stay => None,
            Then::Talk(case) => Some(Self::ToRead(ToRead::Talk(case.clone()))),
            Then::Reasons { round, case, questions } => Reasons::new(state, *round, case, questions).map(Self::Reasons),
            Then::Next | Then::Mistakes => {
                let course = practice.course(rulebook)?;
                let next = course.next();
                let (Next::Question(at, ..) | Next::After(at)) = &next else { return Some(Self::ToRead(ToRead::End)) };
                if practice.told.as_ref() != Some(&(at.round, at.case.id.clone())) {
                    return Some(Self::ToRead(ToRead::Story { round: at.round, case: at.case.id.clone() }));
                }
                Some(match &next {
                    Next::Question(at, all, number) => {
                        let asked = Asked::of(at, all, *number)?;
                        match practice.how() {
                            How::Alone => Self::Alone(Alone::new(asked, state)),
                            How::Group => Self::Room(Room::new(asked, state)),
                        }
                    }
                    _ if *then == Then::Next && course.tells_at_end(at.kind) => {
                        let questions: Vec<usize> = (0..exercises(at.case, rulebook).len()).collect();
                        Self::Reasons(Reasons::new(state, at.round, &at.case.id, &questions)?)
                    }
                    _ => Self::After(After::new(state, at)),
                })
            }
        }
    }

    /// What a session writes down as soon as the screen is there: what a room has before it, and that it is over.
    pub fn announces(&self, state: &State) -> Option<SessionStep> {
        let practice = state.practice.as_ref()?;
        let session = practice.session.as_ref()?;
        match self {
            // The wall has the story while it is read aloud.
            Self::ToRead(ToRead::Story { .. }) if practice.how() == How::Group => {
                let Next::Question(at, all, number) = practice.course(state.rulebook()?)?.next() else { return None };
                Room::new(Asked::of(&at, &all, number)?, state).announces(session)
            }
            Self::Room(screen) => screen.announces(session),
            Self::Reasons(screen) if practice.how() == How::Group => Some(SessionStep::Shown(screen.place().clone())),
            Self::ToRead(ToRead::End) if session.ended.is_none() => Some(SessionStep::Ended),
            _ => None,
        }
    }

    /// What is said on it and not kept yet, and the name under which that lies beside the session.
    pub fn begun(&self, state: &State) -> Option<(String, Begun)> {
        match self {
            Self::Alone(screen) => Some((screen.asked().begun_at(state)?, screen.begun())),
            Self::Room(screen) => Some((screen.asked().begun_at(state)?, screen.begun(state))),
            Self::After(screen) => screen.begun(state),
            Self::Stories(_) | Self::ToRead(_) | Self::Reasons(_) | Self::Papers(_) => None,
        }
    }

    /// Whether it belongs to the session that is open.
    pub const fn is_in_session(&self) -> bool {
        !matches!(self, Self::Stories(_) | Self::Papers(_))
    }

    /// The story that it puts before people: its round and its case.
    pub fn story(&self) -> Option<(usize, String)> {
        match self {
            Self::ToRead(ToRead::Story { round, case }) => Some((*round, case.clone())),
            _ => None,
        }
    }

    pub fn page(&self, state: &State) -> Page {
        on_screen!(self, screen => screen.page(state))
    }

    /// Which keys work on it.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        on_screen!(self, screen => screen.bindings(state))
    }

    /// Does what a key means to it.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        on_screen!(self, screen => screen.act(state, act))
    }

    /// Whether a text is being typed.
    pub fn is_typing(&self) -> bool {
        match self {
            Self::Stories(screen) => screen.is_typing(),
            Self::Room(screen) => screen.is_typing(),
            _ => false,
        }
    }

    /// Takes a key into the text.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        match self {
            Self::Stories(screen) => screen.type_key(state, key),
            Self::Room(screen) => screen.type_key(state, key),
            _ => Intent::Stay,
        }
    }

    /// A paste is no vote of a room, and no number of people.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        match self {
            Self::Stories(screen) => screen.type_paste(state, text),
            _ => Intent::Say(say!("trainingscreen-no-paste").to_owned()),
        }
    }

    /// The keys of the text, for the footer.
    pub fn typing_hints(&self, state: &State) -> Vec<Hint> {
        match self {
            Self::Stories(screen) => screen.typing_hints(state),
            Self::Room(screen) => screen.typing_hints(state),
            _ => Vec::new(),
        }
    }

    /// Keys came too fast: what was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        match self {
            Self::Alone(screen) => screen.forget_choice(),
            Self::Room(screen) => screen.forget_marks(),
            _ => {}
        }
    }

    /// Tells what it holds of the stories in the language that is spoken now.
    pub fn retell(&mut self, state: &State) {
        match self {
            Self::Alone(screen) => screen.retell(state),
            Self::Room(screen) => screen.retell(state),
            Self::Reasons(screen) => screen.retell(state),
            Self::After(screen) => screen.retell(state),
            Self::Stories(screen) => screen.refresh(state),
            Self::ToRead(_) | Self::Papers(_) => {}
        }
    }

    /// What the help says first.
    pub fn purpose(&self) -> &'static str {
        match self {
            Self::Stories(_) => say!("trainingscreen-purpose-stories"),
            Self::ToRead(_) => say!("trainingscreen-purpose-read"),
            Self::Alone(_) => say!("trainingscreen-purpose-alone"),
            Self::Room(_) => say!("trainingscreen-purpose-room"),
            Self::Reasons(_) => say!("trainingscreen-purpose-reasons"),
            Self::After(_) => say!("trainingscreen-purpose-after"),
            Self::Papers(_) => say!("trainingscreen-purpose-papers"),
        }
    }
}
