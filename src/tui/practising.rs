//! What the screens of training ask for, and what the world answers to it.

use std::path::PathBuf;
use std::sync::Arc;

use jiff::Timestamp;

use crate::training::papers::PaperWanted;
use crate::training::{Held, Session, SessionStep, TrainingLibrary, Wanted};

/// What is asked of the world.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Training {
    /// Read the stories, and list the sessions that can be gone on with.
    Read,
    /// Begin a session.
    Begin(Box<Wanted>),
    /// Go on with one.
    Open(PathBuf),
    /// Write steps into the session that is open, and go somewhere once they are on disk.
    Write(Vec<SessionStep>, Then),
    /// Write papers on a session, by its reference.
    Paper(String, PaperWanted),
    /// The session is left: another program may write it.
    Close,
}

/// A session that can be gone on with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unfinished {
    /// Where its file lies.
    pub path: PathBuf,
    /// Its name.
    pub reference: String,
    /// For whom it is; empty where nobody said.
    pub client: String,
    /// When its last step was.
    pub last: Timestamp,
    /// How many questions of it have an answer.
    pub answers: usize,
}

/// The sessions that are there, the newest first.
#[derive(Debug, Default)]
pub struct Listed {
    /// Those that can be gone on with.
    pub unfinished: Vec<Unfinished>,
    /// Those that have ended.
    pub ended: Vec<Held>,
    /// What was typed into the form that begins one, by field.
    pub typed: Vec<(String, String)>,
}

/// What the world answers.
#[derive(Debug)]
pub enum Trained {
    /// The stories, and the sessions that are there.
    Read(Arc<TrainingLibrary>, Listed),
    /// A session was begun.
    Begun(Box<Session>),
    /// A session was opened; with what has to be told, and what was said in it and not kept yet.
    Opened(Box<Session>, Option<String>, Vec<(String, String)>),
    /// Steps are on disk: the session as it is now, and where it goes.
    Written(Box<Session>, Then),
    /// Papers are written, and where.
    Wrote(Vec<PathBuf>),
    /// Nothing was done, and why.
    Failed(String),
}

/// Where a session goes once its steps are on disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Then {
    /// It stays where it is.
    Stay,
    /// To what comes next.
    Next,
    /// To what people usually get wrong about the case that was answered, once its reasons are told.
    Mistakes,
    /// To the reasons behind these answers of a case, by the numbers of its questions, one after the other.
    Reasons {
        /// The round.
        round: usize,
        /// The case.
        case: String,
        /// The questions.
        questions: Vec<usize>,
    },
    /// To what to talk about after a case.
    Talk(String),
}

/// What a screen of training asks for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Practising {
    /// Begin a session.
    Begin(Box<Wanted>),
    /// Go on with one.
    Open(PathBuf),
    /// Write steps, and go somewhere once they are on disk.
    Write(Vec<SessionStep>, Then),
    /// Go somewhere.
    Go(Then),
    /// Choose papers on a session.
    Papers(Box<Session>),
    /// Write papers on a session, by its reference.
    Paper(String, PaperWanted),
    /// List the cases too that are shown only to those who ask for them.
    ShowReserved,
    /// Show the trainer's note while a room votes, or hide it.
    ShowNote,
}

/// How the program begins where somebody started it to train, or to lead a workshop.
#[derive(Debug, Clone)]
pub enum BeginsWith {
    /// The list of stories, with what was asked for so far.
    Stories(Box<Wanted>),
    /// A session, with the organisation's own words.
    Session(PathBuf, OwnWords),
    /// The workshops that are there, and the form that begins one.
    Workshops,
    /// A workshop.
    Workshop(PathBuf),
}

/// What an organisation's own programme tells.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct OwnWords {
    /// Its own rules, told first.
    pub policy: Vec<String>,
    /// Its own questions, for the talk at the end.
    pub questions: Vec<String>,
}
