//! Training on plain text: alone, or a group in a room whose votes the trainer types.
//!
//! ```text
//! case       one story, question by question
//! answer     what a person answers, or a room
//! told       what is told afterwards
//! ```

mod answer;
mod case;
mod told;

use std::io::{self, BufRead, Write};

use jiff::Timestamp;

use super::plain::Plain;
use crate::record::DataFolder;
use crate::room::{Ledger, RoomError};
use crate::rulebook::Rulebook;
use crate::training::{
    Course, How, Next, Plan, Session, SessionStep, TrainingLibrary, close, what_begins, what_is_kept,
};
use crate::words::{key, say};

/// Why training stopped before its end. Everything until then is saved.
#[derive(Debug, thiserror::Error)]
pub enum TrainingStopped {
    /// The output is gone.
    #[error(transparent)]
    Output(#[from] io::Error),
    /// The session cannot be saved.
    #[error(transparent)]
    Saving(#[from] RoomError),
}

/// What training needs from outside.
pub struct TrainingAround<'a> {
    /// The cases.
    pub training: &'a TrainingLibrary,
    /// The rules in use.
    pub rulebook: &'a Rulebook,
    /// The time.
    pub now: &'a dyn Fn() -> Timestamp,
    /// Where sessions are kept.
    pub folder: &'a DataFolder,
    /// How the program is called with this folder, for commands that are told.
    pub program: String,
    /// A person sits at a keyboard.
    pub confirms: bool,
    /// Lines are wrapped by words at this width.
    pub width: Option<usize>,
    /// The organisation's own rules, told first.
    pub policy: &'a [String],
    /// The organisation's own questions, asked last.
    pub questions: &'a [String],
}

/// The person left, or the input ended.
struct Left;

/// Every part may end it.
type Flow<T> = Result<T, Stop>;

enum Stop {
    Left(Left),
    Failed(TrainingStopped),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<RoomError> for Stop {
    fn from(error: RoomError) -> Self {
        Self::Failed(error.into())
    }
}

/// A session that is going on.
pub struct TrainingTalk<'a, R, W> {
    plain: Plain<R, W>,
    around: TrainingAround<'a>,
    ledger: Ledger<Session>,
    plan: Plan,
    told_help: bool,
    /// Which question it is, of how many.
    here: String,
}

impl<'a, R: BufRead, W: Write> TrainingTalk<'a, R, W> {
    /// A session that has its plan.
    pub fn new(input: R, output: W, around: TrainingAround<'a>, ledger: Ledger<Session>, plan: Plan) -> Self {
        let plain = Plain { input, output, confirms: around.confirms, width: around.width, half: None };
        Self { plain, around, ledger, plan, told_help: false, here: String::new() }
    }

    /// Works through the cases that are left, until the end or until the person leaves.
    ///
    /// # Errors
    /// When the output is gone, or the session cannot be saved.
    pub fn run(mut self) -> Result<(), TrainingStopped> {
        match self.rounds() {
            Ok(()) => {}
            Err(Stop::Left(Left)) => {
                let has_half = self.plain.half.is_some();
                self.plain.keep_half(self.ledger.path())?;
                let session = self.session().header.reference.clone();
                let Self { mut plain, around, ledger, .. } = self;
                if !has_half && close(ledger, around.folder) {
                    plain.say(say!("trainingtalk-left-unused"))?;
                } else {
                    plain.say(&say!("trainingtalk-left", program = &around.program, session = session))?;
                }
                return Ok(plain.output.flush()?);
            }
            Err(Stop::Failed(error)) => return Err(error),
        }
        self.plain.output.flush()?;
        Ok(())
    }

    fn rounds(&mut self) -> Flow<()> {
        self.say(say!("trainingtalk-practice"))?;
        self.plain.tell_half(self.ledger.path())?;
        match self.plan.how {
            How::Alone => self.say(say!("trainingtalk-alone"))?,
            How::Group => self.say(&say!("trainingtalk-group", seats = self.session().present.len()))?,
        }
        let begins = what_begins(self.session(), self.around.training);
        if !begins.is_empty() {
            self.say(&begins)?;
        }
        self.say(what_is_kept(self.session()))?;
        for line in self.around.policy {
            self.say(line)?;
        }
        // They were there when the session began.
        let gone = self.course().gone().into_iter().map(|id| say!("trainingtalk-case-gone", id = id));
        for told in gone.collect::<Vec<_>>() {
            self.say(&told)?;
        }
        let (training, rulebook) = (self.around.training, self.around.rulebook);
        let (mut round, mut story) = (None, None);
        loop {
            let session = self.session().clone();
            let next = Course { session: &session, training, rulebook }.next();
            let at = match &next {
                Next::Question(at, ..) | Next::After(at) => at,
                Next::End => break,
            };
            if round.replace(at.round) != Some(at.round) && self.plan.rounds.len() > 1 {
                self.say(at.kind.words())?;
            }
            let begins = Some((at.round, at.case.id.clone()));
            if story != begins {
                self.begin(at)?;
                story = begins;
            }
            if let Next::Question(at, all, number) = &next {
                self.question(at, all, *number)?;
            } else {
                self.after(at)?;
            }
        }
        for question in self.around.questions {
            self.say(&say!("trainingtalk-own-question", question = question))?;
        }
        if self.session().ended.is_none() {
            self.write(SessionStep::Ended)?;
        }
        self.summary()
    }

    fn course(&self) -> Course<'_> {
        Course { session: self.session(), training: self.around.training, rulebook: self.around.rulebook }
    }

    fn session(&self) -> &Session {
        &self.ledger.state
    }

    /// Writes a step. Where the disk takes nothing, whoever types can make room and try again; nothing is asked twice.
    #[allow(clippy::needless_pass_by_value, reason = "a step is written once; it is held for another try")]
    fn write(&mut self, step: SessionStep) -> Flow<()> {
        let at = (self.around.now)();
        loop {
            let Err(why) = self.ledger.write(step.clone(), at) else { return Ok(()) };
            self.say(&why.to_string())?;
            match self.plain.ask(say!("trainingtalk-try-again"))? {
                Some(typed) if !key!("trainingtalk-typed-quit").typed().any(|word| word == typed) => {}
                _ => return Err(why.into()),
            }
        }
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        self.plain.say(text)
    }

    /// Asks and hears one line.
    fn ask(&mut self, text: &str) -> Flow<String> {
        self.plain.ask(text)?.ok_or(Stop::Left(Left))
    }
}
