//! What a screen asks for after a key. A screen changes itself alone; everything else is done for it.

use std::borrow::Cow;
use std::path::PathBuf;

use super::act::{About, Act};
use super::effect::Effect;
use super::leading::{Leading, Towards};
use super::place::Place;
use super::practising::Practising;
use super::theme::Palette;
use crate::check::{Replies, Step};
use crate::logic::{Address, Answer};
use crate::words::Lang;

/// Where a question was reached from, and so where it leads back to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Origin {
    /// The way through: on to the next question.
    Flow,
    /// The screen goes on by itself.
    Here,
    /// It was found from another screen: back to that one.
    Found {
        /// Nothing was left to ask, so whatever is to be asked now is new.
        all_asked: bool,
    },
    /// A list of answers: back to the same line.
    List {
        /// Nothing was left to ask, so whatever is to be asked now is new.
        all_asked: bool,
    },
}

/// A screen that another one can lead to.
#[derive(Debug, Clone)]
pub enum Destination {
    /// A question, reached from somewhere.
    Question(Address, Origin),
    /// One rule with its tree.
    Tree(usize),
    /// A page about a question.
    About(Address, About),
    /// The form for signing.
    Sign,
    /// The report that is wanted: on the check of a record, or on the one that is open.
    Report(Option<PathBuf>),
    /// The removal plan.
    Plan,
    /// The form for one of its tasks, by its short name.
    Task(String),
    /// Something to decide.
    Message(Asking),
}

/// Something that waits for a decision: what happened, what is safe, what can be done, best choice first.
#[derive(Debug, Clone)]
pub struct Asking {
    /// What happened.
    pub title: String,
    /// What is safe.
    pub text: String,
    /// What can be done.
    pub choices: Vec<(Cow<'static, str>, Intent)>,
    /// It asks about leaving.
    pub about_leaving: bool,
}

/// What a screen asks for.
#[derive(Debug, Clone)]
pub enum Intent {
    /// Nothing.
    Stay,
    /// One thing after the other.
    All(Vec<Intent>),
    /// Tell the person something.
    Say(String),
    /// Tell why nothing can be changed here.
    SayReadOnly,
    /// Do something that the whole program can do.
    Act(Act),
    /// The same, found by its words: Esc leads back to where the person was.
    Found(Act),
    /// Take steps into the check.
    Take(Vec<Step>),
    /// Keep those answers that are new, and then go on: along the way, or back to the list that led here. Where they
    /// contradict other answers, this is told first.
    Answer(Vec<(Address, Answer)>, Origin),
    /// Leave a rule open and go on with the next one.
    LeaveOpen(usize),
    /// Ask again about a rule that was left open.
    TakeUp(usize),
    /// The form of the description stands at this field.
    StandsAt(String),
    /// Keep what is being typed.
    KeepDraft(Place, String),
    /// Keep a text that cannot be taken into the record yet, in memory and on disk.
    KeepUnfinished(Place, String),
    /// What was typed at a place is a step now, or was given up.
    ClearDraft(Place),
    /// The text field is left; what it holds is kept.
    FieldDone,
    /// Show another screen on top.
    Go(Destination),
    /// To the next question.
    GoOn,
    /// Go on from a question: along the way, or back to the list that led there. Questions that a change made necessary
    /// come before the list.
    GoOnFrom(Origin),
    /// Open a record.
    Open(PathBuf),
    /// Open a record and show its result.
    OpenResult(PathBuf),
    /// Open a record at the question of this address.
    OpenAt(PathBuf, String),
    /// Open a record in place of the check that is open, once that is saved.
    OpenInstead(PathBuf),
    /// Close the message that asked, and ask this of the world.
    Ask(Effect),
    /// Ask this of the world; what is on the screen stays.
    Do(Effect),
    /// Take in what a colleague answered, and close the page that showed it.
    TakeIn(Box<Replies>),
    /// What a screen of training asks for.
    Practise(Practising),
    /// What a workshop asks of the world.
    Lead(Leading),
    /// Another screen of a workshop.
    LeadTo(Towards),
    /// Use another look.
    Palette(Palette),
    /// Show ASCII signs alone, or all.
    Signs(bool),
    /// Speak another language.
    Speak(Lang),
}
