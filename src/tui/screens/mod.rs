//! The screens. Each one has the same three methods: `page` (what it shows), `bindings` (which keys work on it) and `act` (what
//! a key changes on it, and what else it asks for). [`Screen`] hands them on, and says what each of them has to keep to.

mod answer;
mod ask;
mod beside;
mod boxes;
mod compared;
mod describe;
mod find;
mod first_start;
mod focus;
mod forms;
mod history;
mod home;
mod info;
mod laid;
mod lists;
mod manner;
mod map;
mod message;
mod outline;
mod pages;
mod plan;
mod purpose;
mod question;
mod quick;
mod reading;
mod report;
mod result;
mod review;
mod settings;
mod stops;
mod take_in;
mod training;
mod tree;
mod typing;
mod large;
mod workshop;
mod workshops;

use super::act::Act;
use super::intent::{Destination, Intent};
use super::keymap::Binding;
use super::page::Page;
use super::state::State;

pub use ask::Ask;
pub use boxes::Boxes;
pub use compared::Compared;
pub use describe::Describe;
pub use find::Find;
pub use first_start::FirstStart;
pub use forms::Form;
pub use history::History;
pub use home::Home;
pub use info::Info;
pub use manner::{Leads, Told};
pub use map::Map;
pub use message::Message;
pub use pages::Pages;
pub use plan::Plan;
pub use question::Question;
pub use quick::Quick;
pub use report::Report;
pub use result::Whole;
pub use review::Review;
pub use settings::Settings;
pub use take_in::{CameBack, TakeIn};
pub use training::TrainingScreen;
pub use tree::Tree;
pub use workshop::{WorkshopScreen, ends};
pub use workshops::Workshops;

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
    /// Several facts, each with a box.
    Boxes(Boxes),
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
    /// The history of the check.
    History(History),
    /// Two checks side by side.
    Compared(Box<Compared>),
    /// A name or a person, with a day.
    Form(Box<Form>),
    /// The removal plan.
    Plan(Plan),
    /// The report that is wanted.
    Report(Report),
    /// What is looked for.
    Find(Box<Find>),
    /// The questions that go to colleagues.
    Ask(Box<Ask>),
    /// A file that came back from a colleague.
    TakeIn(Box<TakeIn>),
    /// What it says, before it is taken in.
    CameBack(Box<CameBack>),
    /// Training.
    Training(Box<TrainingScreen>),
    /// The workshops that are there.
    Workshops(Box<Workshops>),
    /// A workshop that is led.
    Workshop(Box<WorkshopScreen>),
    /// Language, look and signs.
    Settings(Settings),
    /// Something that waits for a decision.
    Message(Message),
}

/// Hands a call on to the screen that is shown.
macro_rules! on_screen {
    ($self:expr, $screen:ident => $call:expr) => {
        match $self {
            Screen::FirstStart($screen) => $call,
            Screen::Home($screen) => $call,
            Screen::Describe($screen) => $call,
            Screen::Question($screen) => $call,
            Screen::Boxes($screen) => $call,
            Screen::Quick($screen) => $call,
            Screen::Map($screen) => $call,
            Screen::Review($screen) => $call,
            Screen::Result($screen) => $call,
            Screen::Tree($screen) => $call,
            Screen::Info($screen) => $call,
            Screen::Pages($screen) => $call,
            Screen::History($screen) => $call,
            Screen::Compared($screen) => $call,
            Screen::Form($screen) => $call,
            Screen::Plan($screen) => $call,
            Screen::Report($screen) => $call,
            Screen::Ask($screen) => $call,
            Screen::Find($screen) => $call,
            Screen::TakeIn($screen) => $call,
            Screen::CameBack($screen) => $call,
            Screen::Training($screen) => $call,
            Screen::Workshops($screen) => $call,
            Screen::Workshop($screen) => $call,
            Screen::Settings($screen) => $call,
            Screen::Message($screen) => $call,
        }
    };
}

/// The screens that put no question, hold no choice and keep nothing of the rules: the plain ones, for a `match` that names
/// the others. A new screen stands here, or in each of those.
macro_rules! plain_ones {
    () => {
        Screen::FirstStart(_)
            | Screen::Home(_)
            | Screen::Map(_)
            | Screen::Review(_)
            | Screen::Tree(_)
            | Screen::Info(_)
            | Screen::Pages(_)
            | Screen::Compared(_)
            | Screen::Form(_)
            | Screen::Plan(_)
            | Screen::Report(_)
            | Screen::Find(_)
            | Screen::Ask(_)
            | Screen::TakeIn(_)
            | Screen::Workshops(_)
            | Screen::Settings(_)
    };
}

// Behind the macro, which it uses.
mod asking;

#[allow(clippy::unnested_or_patterns, reason = "the plain ones are named once, in a macro")]
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
    pub fn map(state: &State) -> Self {
        Self::Map(Map::new(state))
    }

    /// Check your answers.
    pub fn review(state: &State) -> Self {
        Self::Review(Review::new(state))
    }

    /// The result over all rules.
    pub fn result(_: &State) -> Self {
        Self::Result(Whole::default())
    }

    /// The screen that another one leads to.
    pub fn to(destination: Destination, state: &State) -> Option<Self> {
        Some(match destination {
            Destination::Question(address, origin) => Self::Question(Question::new(state, address, origin)),
            Destination::Tree(rule) => Self::Tree(Tree::of(rule)),
            Destination::About(address, about) => Self::Info(Info::about(state.rulebook()?, address, about)),
            Destination::Sign => Self::Form(Box::new(Form::sign_off(state))),
            Destination::Report(of) => Self::Report(Report::on(of)),
            Destination::Plan => Self::Plan(Plan::default()),
            Destination::Task(id) => Self::Form(Box::new(Form::task(state, &id))),
            Destination::Message(asking) => Self::Message(asking.into()),
        })
    }

    /// What it shows: the same for the same state, however often it is asked.
    pub fn page(&self, state: &State) -> Page {
        on_screen!(self, screen => screen.page(state))
    }

    /// What it shows on a wall; nothing where it has no big view, or something private is being typed.
    pub fn large(&self, state: &State) -> Option<Page> {
        match self {
            Self::Question(screen) if !screen.beside.is_typing() => large::question(screen, state),
            Self::Boxes(screen) if !screen.beside.is_typing() => large::boxes(screen, state),
            Self::Result(_) => large::result(state),
            plain_ones!()
            | Self::History(_)
            | Self::Question(_)
            | Self::Boxes(_)
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => None,
        }
    }

    /// Which keys work on it, while no text field has the focus.
    pub fn bindings(&self, state: &State) -> Vec<Binding> {
        on_screen!(self, screen => screen.bindings(state))
    }

    /// Does what a key means to it, and says what else is to be done.
    pub fn act(&mut self, state: &State, act: Act) -> Intent {
        on_screen!(self, screen => screen.act(state, act))
    }

    /// That something is chosen and not kept, in a sentence for whoever leaves it so.
    pub fn unkept(&self, state: &State) -> Option<String> {
        match self {
            Self::Question(screen) => screen.unkept(state),
            Self::Boxes(screen) => screen.unkept(state),
            Self::Quick(screen) => screen.unkept(),
            plain_ones!()
            | Self::History(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => None,
        }
    }

    /// Keys came too fast: a choice that was not confirmed is forgotten.
    pub fn forget_choice(&mut self, state: &State) {
        match self {
            Self::Question(screen) => screen.forget_choice(),
            Self::Boxes(screen) => screen.forget_choice(state),
            Self::Quick(screen) => screen.forget_choice(),
            Self::Message(screen) => screen.forget_choice(),
            Self::CameBack(screen) => screen.forget_choice(),
            Self::Training(screen) => screen.forget_choice(),
            Self::Workshop(screen) => screen.forget_choice(),
            plain_ones!() | Self::History(_) | Self::Describe(_) | Self::Result(_) => {}
        }
    }

    /// Something was undone or done again: the screen reads the check anew.
    pub fn refresh(&mut self, state: &State) {
        match self {
            Self::Question(screen) => screen.refresh(state),
            Self::Boxes(screen) => screen.refresh(state),
            Self::Quick(screen) => screen.forget_choice(),
            Self::Describe(screen) => screen.refresh(state),
            plain_ones!()
            | Self::History(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Training(_)
            | Self::Workshop(_)
            | Self::Message(_) => {}
        }
    }

    /// Another language is spoken: what the screen holds of the rules is told in it. What was chosen stays.
    pub fn retell(&mut self, state: &State) {
        match self {
            Self::Question(screen) => screen.retell(state),
            Self::Boxes(screen) => screen.retell(state),
            Self::Training(screen) => screen.retell(state),
            Self::History(screen) => screen.retell(state),
            plain_ones!()
            | Self::Quick(_)
            | Self::Describe(_)
            | Self::Result(_)
            | Self::CameBack(_)
            | Self::Workshop(_)
            | Self::Message(_) => {}
        }
    }
}
