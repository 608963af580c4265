//! The screens. Each one says what it shows, which keys work on it, and what they change.

mod ahead;
mod describe;
mod first_start;
mod home;
mod info;
mod later;
mod lists;
mod message;
mod pages;
mod question;
mod quick;
mod result;
mod tree;

use std::path::PathBuf;

use jiff::Timestamp;

use super::act::Act;
use super::app::App;
use super::effect::Effect;
use super::key::Key;
use super::keymap::{Binding, Hint};
use super::page::Page;
use super::theme::Palette;

pub use describe::Describe;
pub use first_start::FirstStart;
pub use home::Home;
pub use info::Info;
pub use later::{Form, Plan};
pub use lists::{Map, Review};
pub use message::Message;
pub use pages::Pages;
pub use question::{Origin, Question};
pub use quick::Quick;
pub use result::Whole;
pub use tree::Tree;

/// One screen.
#[derive(Debug, Clone)]
pub enum Screen {
    /// Welcome.
    FirstStart(FirstStart),
    /// All tools.
    Home(Home),
    /// Describing the tool.
    Describe(Describe),
    /// One question.
    Question(Question),
    /// The quick questions.
    Quick(Quick),
    /// All questions.
    Map(Map),
    /// Check your answers.
    Review(Review),
    /// The result over all rules.
    Result(Whole),
    /// One rule with its tree.
    Tree(Tree),
    /// A page to read.
    Info(Info),
    /// A document to read.
    Pages(Pages),
    /// A name or a person, with a day.
    Form(Box<Form>),
    /// The removal plan.
    Plan(Plan),
    /// Something that waits for a decision.
    Message(Message),
}

/// What a screen asks for after a key.
#[derive(Debug, Clone)]
pub enum Then {
    /// Nothing.
    Stay,
    /// Tell the person something.
    Say(String),
    /// Do something that the whole program can do.
    Act(Act),
    /// The text field is left; what it holds is kept.
    FieldDone,
    /// Show another screen on top.
    Push(Box<Screen>),
    /// To the next question.
    GoOn,
    /// Back to the list that led here, by way of what became necessary.
    GoBackOrOn(Origin),
    /// Open a record.
    Open(PathBuf),
    /// Close the message that asked, and ask this of the world.
    Ask(Effect),
    /// Use another look.
    Palette(Palette),
}

/// Hands a call on to the screen that is shown.
macro_rules! on_screen {
    ($self:expr, $screen:ident => $call:expr) => {
        match $self {
            Screen::FirstStart($screen) => $call,
            Screen::Home($screen) => $call,
            Screen::Describe($screen) => $call,
            Screen::Question($screen) => $call,
            Screen::Quick($screen) => $call,
            Screen::Map($screen) => $call,
            Screen::Review($screen) => $call,
            Screen::Result($screen) => $call,
            Screen::Tree($screen) => $call,
            Screen::Info($screen) => $call,
            Screen::Pages($screen) => $call,
            Screen::Form($screen) => $call,
            Screen::Plan($screen) => $call,
            Screen::Message($screen) => $call,
        }
    };
}

impl Screen {
    /// The welcome.
    pub fn first_start() -> Self {
        Self::FirstStart(FirstStart::default())
    }

    /// All tools.
    pub fn home() -> Self {
        Self::Home(Home::default())
    }

    /// All questions.
    pub fn map(app: &App) -> Self {
        Self::Map(Map::new(app))
    }

    /// Check your answers.
    pub fn review(app: &App) -> Self {
        Self::Review(Review::new(app))
    }

    /// The result over all rules.
    pub fn result(_: &App) -> Self {
        Self::Result(Whole::default())
    }

    /// What it shows.
    pub fn page(&self, app: &App) -> Page {
        on_screen!(self, screen => screen.page(app))
    }

    /// Which keys work on it.
    pub fn bindings(&self, app: &App) -> Vec<Binding> {
        on_screen!(self, screen => screen.bindings(app))
    }

    /// Does what a key means.
    pub fn act(&mut self, app: &mut App, act: Act, now: Timestamp) -> Then {
        on_screen!(self, screen => screen.act(app, act, now))
    }

    /// Whether a text field has the focus.
    pub fn is_typing(&self) -> bool {
        match self {
            Self::Home(screen) => screen.is_typing(),
            Self::Describe(screen) => screen.is_typing(),
            Self::Question(screen) => screen.is_typing(),
            Self::Form(screen) => screen.is_typing(),
            _ => false,
        }
    }

    /// Takes a key into the text field.
    pub fn type_key(&mut self, app: &mut App, key: Key) -> Then {
        match self {
            Self::Home(screen) => screen.type_key(app, key),
            Self::Describe(screen) => screen.type_key(app, key),
            Self::Question(screen) => screen.type_key(app, key),
            Self::Form(screen) => screen.type_key(app, key),
            _ => Then::Stay,
        }
    }

    /// Takes a paste into the text field; returns what to tell the person.
    pub fn type_paste(&mut self, app: &mut App, text: &str) -> Option<String> {
        match self {
            Self::Home(screen) => screen.type_paste(app, text),
            Self::Describe(screen) => screen.type_paste(app, text),
            Self::Question(screen) => screen.type_paste(app, text),
            Self::Form(screen) => screen.type_paste(app, text),
            _ => None,
        }
    }

    /// The keys of the text field, for the footer.
    pub fn typing_hints(&self) -> Vec<Hint> {
        match self {
            Self::Home(screen) => screen.typing_hints(),
            Self::Describe(screen) => screen.typing_hints(),
            Self::Question(screen) => screen.typing_hints(),
            Self::Form(screen) => screen.typing_hints(),
            _ => Vec::new(),
        }
    }

    /// Whether it is a list that questions and the description lead back to.
    pub const fn is_list(&self) -> bool {
        matches!(self, Self::Map(_) | Self::Review(_) | Self::Result(_) | Self::Tree(_))
    }

    /// Keeps what is in the text field.
    pub fn leave_field(&mut self, app: &mut App, now: Timestamp) {
        match self {
            Self::Home(screen) => screen.leave_field(app),
            Self::Describe(screen) => screen.leave_field(app, now),
            Self::Question(screen) => screen.leave_field(app, now),
            _ => {}
        }
    }

    /// Keys came too fast: a choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self) {
        match self {
            Self::Question(screen) => screen.forget_choice(),
            Self::Quick(screen) => screen.forget_choice(),
            Self::Message(screen) => screen.forget_choice(),
            _ => {}
        }
    }

    /// Something was undone or done again: the screen reads the check anew.
    pub fn refresh(&mut self, app: &App) {
        match self {
            Self::Question(screen) => screen.refresh(app),
            Self::Quick(screen) => screen.forget_choice(),
            Self::Describe(screen) => screen.refresh(app),
            _ => {}
        }
    }

    /// What the help says first.
    pub const fn purpose(&self) -> &'static str {
        match self {
            Self::FirstStart(_) => "Here you begin.",
            Self::Home(_) => "Here are all your tools. Open one, or add one.",
            Self::Describe(_) => {
                "Here you describe the tool. Nothing of it decides anything; you can change it at any time."
            }
            Self::Question(_) => {
                "On this screen you answer one question. Choosing and going on are two keys, so nothing happens by accident."
            }
            Self::Quick(_) => {
                "One question for each rule. A No closes the rule and stays in the record. Yes or Not sure leads to the full questions."
            }
            Self::Map(_) => "Here are all questions. You can jump to each one.",
            Self::Review(_) => "Here you check your answers. You can change each one; the others stay.",
            Self::Result(_) => "Here is what your answers give, rule by rule.",
            Self::Tree(_) => "Here you see why a rule gives what it gives, and what would change it.",
            Self::Form(_) => "Here you write who and by when. A text that is not finished is kept.",
            Self::Plan(_) => "Here you plan how the forbidden use ends.",
            Self::Info(_) | Self::Pages(_) => "This is a page to read.",
            Self::Message(_) => "Choose what to do.",
        }
    }
}

/// Moves a focus among `count` rows.
pub fn moved(focus: usize, act: Act, count: usize) -> usize {
    let last = count.saturating_sub(1);
    match act {
        Act::Up => focus.saturating_sub(1),
        Act::Down => (focus + 1).min(last),
        Act::First => 0,
        Act::Last => last,
        _ => focus.min(last),
    }
}
