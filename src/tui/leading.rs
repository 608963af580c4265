//! What the screens of a workshop ask for, and what the world answers to it.

use std::path::PathBuf;

use super::state::{Held, Led};
use crate::logic::{Address, Answer};
use crate::room::PaperForm;
use crate::workshop::papers::SilentPage;
use crate::workshop::{About, Agreed, Called, Part, RulePart, Whereabouts, WorkshopStep};

/// What is asked of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Leading {
    /// List the workshops that are there.
    List,
    /// Begin one.
    Begin(Box<Beginning>),
    /// The workshop is left: another program may lead it.
    Close,
    /// Lead the workshop of a file.
    Open(PathBuf),
    /// Write steps.
    Write(Vec<WorkshopStep>),
    /// Somebody comes, by name and role or by number.
    Comes {
        /// As it was typed.
        typed: String,
        /// In the room, or on a call.
        at: Whereabouts,
        /// As what.
        part: Part,
    },
    /// Something is put aside, or agreed as a next step.
    Put {
        /// Which of both.
        list: List,
        /// What, as it is kept.
        text: String,
        /// By whom, as it was typed; empty for nobody.
        owner: String,
        /// By when, as it was typed; empty for no day.
        by: String,
    },
    /// Something that was put aside, agreed or noted is corrected.
    Correct {
        /// Which entry, by its kind and number.
        what: Agreed,
        /// How it reads now, as it is kept.
        text: String,
        /// By whom, as it was typed; empty for nobody.
        owner: String,
        /// By when, as it was typed; empty for no day.
        by: String,
    },
    /// A check comes onto the table.
    Tool(String),
    /// A page with silent answers came back.
    TakeIn {
        /// The file.
        file: PathBuf,
        /// Whose it is, where the page does not say so; empty when nobody said.
        from: String,
    },
    /// The minutes, or the table of what is to be done, are written.
    Minutes(PaperForm, Called),
    /// The page that everybody fills in before the meeting is written.
    AskAll(SilentPage),
    /// These people approve the minutes, as they were typed.
    Approve(String),
}

/// What a workshop is to be, as it was typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Beginning {
    /// For whom.
    pub client: String,
    /// Who leads.
    pub leader: String,
    /// How many people, or the file with their names.
    pub people: String,
    /// The references of the checks that come onto its table.
    pub tools: Vec<String>,
}

/// A list of things that people are to do.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum List {
    /// The parking lot.
    Parked,
    /// Next steps.
    Next,
}

/// What is typed on a screen of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Typing {
    /// Something to be put aside, or to be agreed as a next step.
    Task(List),
    /// A note of the leader.
    Note,
    /// What was agreed, as it should read.
    Correct(Agreed),
    /// Who comes, and how.
    Comes(Whereabouts, Part),
    /// A point of the agenda.
    Point,
    /// A check that comes onto the table.
    Tool,
    /// A page with silent answers.
    Page,
    /// Votes by counts.
    Counts,
    /// A file with votes.
    File,
    /// Who approves the minutes.
    Approval,
    /// What a side says.
    Side(Answer),
}

/// Where a screen of a workshop leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Towards {
    /// The tools on the table, and the rules.
    Table,
    /// The same with the mark on a part.
    Part(RulePart),
    /// What can be voted on in a part, about a tool by its place on the table.
    Rule {
        /// The rule by its place, or whether the law applies.
        part: RulePart,
        /// The tool.
        tool: usize,
        /// Where the mark stands; on the first open thing where that is not said.
        at: Option<Address>,
    },
    /// How a ballot on this is decided.
    Opening(About),
    /// Who is there.
    People,
    /// The points of the agenda.
    Agenda,
    /// The minutes that are wanted.
    Minutes,
    /// What was agreed so far.
    Agreed,
    /// What is asked of everybody before the meeting, about a tool by its place on the table.
    Asking(usize),
    /// Something is typed.
    Typing(Typing),
}

/// A paper of a workshop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Paper {
    /// The minutes, or the table of what is to be done.
    Minutes,
    /// The page that everybody fills in before the meeting.
    SilentPage,
}

/// What the world answers.
#[derive(Debug)]
pub enum Answered {
    /// The workshops that are there.
    Listed(Held),
    /// A paper is written, and where.
    Wrote(Paper, PathBuf),
    /// It is not, and why.
    NotWritten(Paper, String),
    /// A workshop was begun.
    Begun(Box<Led>),
    /// It is done: the workshop as it stands on disk, with what has to be told.
    Done(Box<Led>, Vec<String>),
    /// It is not done, or not all of it: why, and the workshop as it stands on disk where it could be read.
    NotDone(Option<Box<Led>>, String),
}
