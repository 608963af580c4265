//! Typing on a screen: which screens have a text field, what a letter means where the field has not the focus, and what
//! becomes of a text when the field is left.

use super::Screen;
use crate::tui::intent::Intent;
use crate::tui::key::Key;
use crate::tui::keymap::Hint;
use crate::tui::state::State;
use crate::words::say;

/// The screens without a text field. A new screen stands here, or in each `match` below.
macro_rules! without_field {
    () => {
        Screen::FirstStart(_)
            | Screen::Quick(_)
            | Screen::Map(_)
            | Screen::Review(_)
            | Screen::Result(_)
            | Screen::Tree(_)
            | Screen::Info(_)
            | Screen::Pages(_)
            | Screen::Compared(_)
            | Screen::Plan(_)
            | Screen::Report(_)
            | Screen::CameBack(_)
            | Screen::Settings(_)
            | Screen::Message(_)
    };
}

#[allow(clippy::unnested_or_patterns, reason = "the screens that do nothing of it are named once, in a macro")]
impl Screen {
    /// Whether a text field has the focus.
    pub fn is_typing(&self, state: &State) -> bool {
        match self {
            Self::Home(screen) => screen.is_typing(),
            Self::Describe(screen) => screen.is_typing(),
            Self::Question(screen) => screen.beside.is_typing(),
            Self::Boxes(screen) => screen.beside.is_typing(),
            Self::Form(screen) => screen.is_typing(),
            Self::Ask(screen) => screen.is_typing(),
            Self::Find(_) => true,
            Self::TakeIn(screen) => screen.is_typing(),
            Self::History(screen) => screen.is_typing(),
            Self::Training(screen) => screen.is_typing(),
            Self::Workshops(screen) => screen.is_typing(state),
            Self::Workshop(screen) => screen.is_typing(),
            without_field!() => false,
        }
    }

    /// Takes a key into the text field.
    pub fn type_key(&mut self, state: &State, key: Key) -> Intent {
        match self {
            Self::Home(screen) => screen.type_key(state, key),
            Self::Describe(screen) => screen.type_key(state, key),
            Self::Question(screen) => screen.beside.key(state, key),
            Self::Boxes(screen) => screen.beside.key(state, key),
            Self::Form(screen) => screen.type_key(state, key),
            Self::Ask(screen) => screen.type_key(state, key),
            Self::Find(screen) => screen.type_key(state, key),
            Self::TakeIn(screen) => screen.type_key(state, key),
            Self::History(screen) => screen.type_key(state, key),
            Self::Training(screen) => screen.type_key(state, key),
            Self::Workshops(screen) => screen.type_key(state, key),
            Self::Workshop(screen) => screen.type_key(state, key),
            without_field!() => Intent::Stay,
        }
    }

    /// Takes a paste into the text field.
    pub fn type_paste(&mut self, state: &State, text: &str) -> Intent {
        match self {
            Self::Home(screen) => screen.type_paste(state, text),
            Self::Describe(screen) => screen.type_paste(state, text),
            Self::Question(screen) => screen.beside.paste(state, text),
            Self::Boxes(screen) => screen.beside.paste(state, text),
            Self::Form(screen) => screen.type_paste(state, text),
            Self::Ask(screen) => screen.type_paste(state, text),
            Self::Find(screen) => screen.type_paste(state, text),
            Self::TakeIn(screen) => screen.type_paste(state, text),
            Self::History(screen) => screen.type_paste(state, text),
            Self::Training(screen) => screen.type_paste(state, text),
            Self::Workshops(screen) => screen.type_paste(state, text),
            Self::Workshop(screen) => screen.type_paste(state, text),
            without_field!() => Intent::Stay,
        }
    }

    /// The keys of the text field, for the footer.
    pub fn typing_hints(&self, state: &State) -> Vec<Hint> {
        match self {
            Self::Home(screen) => screen.typing_hints(),
            Self::Describe(screen) => screen.typing_hints(),
            Self::Question(screen) => screen.beside.hints(),
            Self::Boxes(screen) => screen.beside.hints(),
            Self::Form(screen) => screen.typing_hints(),
            Self::Ask(screen) => screen.typing_hints(),
            Self::Find(screen) => screen.typing_hints(),
            Self::TakeIn(screen) => screen.typing_hints(),
            Self::History(screen) => screen.typing_hints(),
            Self::Training(screen) => screen.typing_hints(state),
            Self::Workshops(screen) => screen.typing_hints(),
            Self::Workshop(screen) => screen.typing_hints(state),
            without_field!() => Vec::new(),
        }
    }

    /// Moves the mark to the text field that a letter is meant for; `false` where none is.
    pub fn reach_for_field(&mut self, state: &State) -> bool {
        match self {
            Self::Form(screen) => screen.reach_for_field(state),
            Self::Ask(screen) => screen.reach_for_field(),
            Self::TakeIn(screen) => screen.reach_for_field(),
            without_field!()
            | Self::Home(_)
            | Self::Describe(_)
            | Self::Question(_)
            | Self::Boxes(_)
            | Self::Find(_)
            | Self::History(_)
            | Self::Training(_)
            | Self::Workshops(_)
            | Self::Workshop(_) => false,
        }
    }

    /// A line ended within a paste that came as keys. Where the field takes one line alone, the rest of the paste is
    /// left out, and this is what the person is told. Nothing where the lines become one text.
    pub fn cut_off(&mut self) -> Option<&'static str> {
        match self {
            Self::Ask(screen) => screen.is_typing().then(|| say!("form-one-line")),
            Self::TakeIn(screen) => screen.cut_off(),
            without_field!()
            | Self::Home(_)
            | Self::Describe(_)
            | Self::Question(_)
            | Self::Boxes(_)
            | Self::Form(_)
            | Self::Find(_)
            | Self::History(_)
            | Self::Training(_)
            | Self::Workshops(_)
            | Self::Workshop(_) => None,
        }
    }

    /// Keeps what is in the text field.
    pub fn leave_field(&mut self, state: &State) -> Intent {
        match self {
            Self::Home(screen) => screen.leave_field(state),
            Self::Describe(screen) => screen.leave_field(state),
            Self::Question(screen) => screen.beside.leave(state),
            Self::Boxes(screen) => screen.beside.leave(state),
            without_field!()
            | Self::Form(_)
            | Self::Ask(_)
            | Self::Find(_)
            | Self::TakeIn(_)
            | Self::History(_)
            | Self::Training(_)
            | Self::Workshops(_)
            | Self::Workshop(_) => Intent::Stay,
        }
    }
}
