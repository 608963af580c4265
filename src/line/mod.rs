//! One question at a time on plain text: for screen readers, pipes and scripts.
//!
//! The same engine, the same desk and the same record as the full screens. Rows are told as label and value; there
//! are no tables, no lines of dashes and no colours. What a person can do is the desk's table of acts.
//!
//! ```text
//! keyboard     the lines of a terminal: what was typed, and what was pasted
//! hear         reading a line
//! half         what was being typed when the program was ended
//! words        what a line means
//! start        the list of checks, and which one is talked about
//! day          a day among other words
//! describe     the fields of the description
//! ask          one question: an answer is shown with what follows, and written after Enter
//! boxes        several facts in one question
//! acts         everything else that can be done, act by act
//! whole        acts on the check as a whole: report, history, copy, join, compare
//! sign         signing, and the day of the next look
//! plan         the removal plan
//! help         what can be typed, in groups
//! review       the answers, and what the result hangs on
//! find         what is found by words, and what somebody may have meant
//! other        which other check is meant
//! map          how much of each part is answered, and its questions
//! listed       questions by their number in the list that was told last
//! tried        answers that are tried out, and how they are kept
//! colleagues   open questions go out, answers come back
//! elsewhere    what has a talk of its own, and another language
//! after        after the last question: the answers, the result, and what can be done then
//! tell         a question and what belongs to it
//! telling      what an account says
//! plain        asking and telling without a check
//! train        training on stories, alone or with a room
//! workshop     leading a workshop on real checks
//! ```

mod acts;
mod after;
mod ask;
mod put;
mod review;
mod boxes;
mod colleagues;
mod day;
mod describe;
mod elsewhere;
mod find;
mod half;
mod hear;
mod help;
mod keyboard;
mod listed;
mod map;
mod other;
mod plain;
mod plan;
mod sign;
mod start;
mod tell;
mod telling;
mod tried;
mod train;
mod whole;
mod words;
mod ticked;
mod workshop;

use std::io::{self, BufRead, Write};
use std::path::PathBuf;

use jiff::Timestamp;
use jiff::civil::Date;

use crate::check::{Check, Field, Step};
use crate::desk::purpose::AskedFor;
use crate::desk::{Acting, Desk, DeskError, Sitting, who};
use crate::logic::{Address, Answer};
use crate::record::{DataFolder, Order};
use crate::rulebook::{Loaded, Rulebook};
use crate::words::{Lang, say};
pub use keyboard::standard_input;
use put::Put;
pub use train::{TrainingAround, TrainingStopped, TrainingTalk};
pub use workshop::{Unseeing, WhichWorkshop, WorkshopAround, WorkshopStopped, WorkshopTalk, ask_which_workshop};

/// How a talk ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Ending {
    /// The person left, or the input ended; everything is saved.
    Left,
    /// The last answers could not be saved.
    NotSaved,
    /// The person wants to go on in another language, with the check that was open.
    InLanguage(Lang, Option<GoesOn>),
}

/// With which check a talk goes on, and as whom.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GoesOn {
    /// The name of the check.
    pub check: String,
    /// Who goes on with it, where they said so.
    pub named: Option<String>,
}

/// Why a talk could not go on.
#[derive(Debug, thiserror::Error)]
pub enum TalkError {
    /// The output is gone; everything said until then is saved.
    #[error(transparent)]
    Output(#[from] io::Error),
    /// A check could not be begun or opened.
    #[error(transparent)]
    Desk(#[from] DeskError),
}

/// What a talk needs from outside.
pub struct Surroundings<'a> {
    /// Where checks are kept, or why there is no such place.
    pub folder: Result<&'a DataFolder, &'a str>,
    /// The rules in use, with where they came from.
    pub loaded: &'a Loaded,
    /// The rules in use.
    pub rulebook: &'a Rulebook,
    /// The time.
    pub now: &'a dyn Fn() -> Timestamp,
    /// The day that results speak about.
    pub on: Date,
    /// Who answers; whoever fills in the check without it.
    pub who: Option<&'a str>,
    /// A person sits at a keyboard: a choice is kept with Enter. From a pipe it is kept by the next line.
    pub confirms: bool,
    /// Lines are wrapped by words at this width; `None` leaves them whole.
    pub width: Option<usize>,
}

/// A talk, about one check at a time.
pub struct Talk<'a, R, W> {
    input: R,
    output: W,
    around: Surroundings<'a>,
    /// The check that is open; none before one is chosen and something was written.
    sitting: Option<Sitting>,
    /// What a check is before anything was written.
    blank: Check,
    /// Who goes on with a check, where they said so.
    named: Option<String>,
    /// A line that was heard and not yet understood.
    heard: Option<String>,
    /// The field of the description that is asked for.
    field: Option<Field>,
    /// The questions in the order in which they were put, for going back.
    asked: Vec<Put>,
    /// The questions of the list that was told last.
    listed: Vec<Address>,
    /// The other checks of the list that was told last.
    others: Vec<PathBuf>,
    /// The order in which the list of checks is told.
    order: Order,
    /// The answers that were tried out last, where something can become of them.
    tried: Vec<(String, Option<Answer>)>,
    told: Told,
    not_saved: bool,
}

/// What is told once.
#[derive(Debug, Default)]
#[allow(clippy::struct_excessive_bools, reason = "each is a sentence of its own that is told once")]
struct Told {
    /// The whole help line.
    help: bool,
    /// The whole sentence about several facts.
    boxes: bool,
    /// What was asked about last.
    asked_for: Option<AskedFor>,
    /// That the result stands, as it was told last.
    settled: Option<String>,
    /// The answers, for checking.
    review: bool,
    /// What can be typed at the result.
    after: bool,
    /// That an answer was left as it was: the result is told already where nothing else is asked.
    stays: bool,
    /// Whose the answers are, to whoever goes on with the check.
    who: bool,
    /// That this disk promises nothing.
    uncertain: bool,
}

/// The person wants to leave, or there is nothing more to read.
struct Leave;

/// Every part of a talk may end it.
type Flow<T> = Result<T, Stop>;

enum Stop {
    Leave(Leave),
    /// Back to the list of checks, to open this one if it is named.
    Home(Option<String>),
    /// On in another language.
    Speak(Lang),
    Failed(TalkError),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl<'a, R: BufRead, W: Write> Talk<'a, R, W> {
    /// A talk about a check that is open, or about one that is chosen from the list or begun.
    pub fn new(input: R, output: W, around: Surroundings<'a>, sitting: Option<Sitting>) -> Self {
        Self {
            input,
            output,
            around,
            sitting,
            blank: Check::default(),
            named: None,
            heard: None,
            field: None,
            asked: Vec::new(),
            listed: Vec::new(),
            others: Vec::new(),
            order: Order::default(),
            tried: Vec::new(),
            told: Told::default(),
            not_saved: false,
        }
    }

    /// The same with somebody who has said already who they are.
    #[must_use]
    pub fn with(mut self, named: Option<String>) -> Self {
        self.named = named;
        self.told.who = true;
        self
    }

    /// Talks until the person leaves or the input ends.
    ///
    /// # Errors
    /// When the output is gone, or a new check cannot be kept anywhere.
    pub fn run(mut self) -> Result<Ending, TalkError> {
        match self.talk() {
            Ok(()) | Err(Stop::Leave(Leave) | Stop::Home(_)) => self.farewell()?,
            Err(Stop::Speak(lang)) => {
                let check = self.sitting.as_ref().map(|sitting| sitting.keeping.name());
                let goes_on = check.map(|check| GoesOn { check, named: self.named });
                return Ok(Ending::InLanguage(lang, goes_on));
            }
            Err(Stop::Failed(error)) => return Err(error),
        }
        Ok(if self.not_saved { Ending::NotSaved } else { Ending::Left })
    }

    fn talk(&mut self) -> Flow<()> {
        if self.sitting.is_none() {
            self.start(None)?;
        }
        loop {
            match self.one_check() {
                Err(Stop::Home(wanted)) => {
                    self.farewell()?;
                    self.sitting = None;
                    self.asked.clear();
                    self.listed.clear();
                    self.others.clear();
                    self.told.review = false;
                    self.start(wanted)?;
                }
                other => return other,
            }
        }
    }

    fn one_check(&mut self) -> Flow<()> {
        if self.check().steps.is_empty() {
            self.welcome()?;
            self.describe()?;
        } else {
            let title = self.check().tool.title().to_owned();
            self.say(&say!("line-welcome-back", title = title))?;
            if self.is_shut() {
                self.say(say!("line-is-shut"))?;
            }
            self.tell_unfinished()?;
            self.who_goes_on()?;
            // Back goes through the answers of earlier sittings as if they were given now.
            let answered = self.check().answered_in_order(self.around.rulebook);
            self.asked = answered.into_iter().map(Put::One).collect();
            self.go_on_describing()?;
            self.come_back()?;
        }
        loop {
            let Some(next) = self.acting().next() else {
                self.result_and_more()?;
                continue;
            };
            let rulebook = self.around.rulebook;
            let sheet = self.check().sheet(rulebook);
            let put = match next.boxes(rulebook, &sheet) {
                Some((boxes, open)) => Self::put_boxes(open, &boxes.ask),
                None => Put::One(next.address),
            };
            self.question(put)?;
        }
    }

    fn farewell(&mut self) -> io::Result<()> {
        let Some(sitting) = &mut self.sitting else { return Ok(()) };
        if sitting.keeping.is_behind() {
            self.not_saved = sitting.keeping.save(&[]).is_err();
        }
        let name = sitting.keeping.name();
        if self.not_saved {
            return self.say(say!("line-not-saved"));
        }
        self.say(&say!("line-saved-as", name = name, program = self.program()))
    }

    /// How the program is called again, with the folder of this talk where it is not the usual one.
    fn program(&self) -> String {
        self.around.folder.map_or_else(|_| "article5".to_owned(), DataFolder::program)
    }

    /// Takes a step into the check and into the record, and says so when it cannot be saved. The record begins with it.
    fn step(&mut self, did: Step) -> Flow<bool> {
        self.tried.clear();
        let who = who(self.check(), self.answering());
        let at = (self.around.now)();
        if self.sitting.is_none() {
            self.sitting = Some(self.desk().begin().map_err(|error| Stop::Failed(error.into()))?);
        }
        let Some(sitting) = &mut self.sitting else { return Ok(false) };
        let places = Self::written_by(&did);
        match sitting.take(&who, at, did) {
            Ok(told) => {
                let is_uncertain = sitting.keeping.is_uncertain();
                self.not_saved = false;
                if let Some(told) = told {
                    self.say(&told)?;
                } else if is_uncertain && !self.told.uncertain {
                    self.told.uncertain = true;
                    self.say(say!("line-uncertain-disk"))?;
                }
                self.forget_unfinished(&places);
                Ok(true)
            }
            Err(error) => {
                self.not_saved = true;
                self.say(&error.to_string())?;
                Ok(false)
            }
        }
    }

    /// Who answers, where that was said; else whoever fills in the check.
    fn answering(&self) -> Option<&str> {
        self.named.as_deref().or(self.around.who)
    }

    /// Whether the check is closed or put away.
    fn is_shut(&self) -> bool {
        let standing = &self.check().standing;
        standing.closed || standing.archived
    }

    /// An answer takes a check up again that was closed or put away.
    fn take_up_again(&mut self) -> Flow<()> {
        if self.is_shut() && self.step(Step::Reopened)? {
            self.say(say!("line-taken-up-again"))?;
        }
        Ok(())
    }

    /// The state of the check.
    fn check(&self) -> &Check {
        self.sitting.as_ref().map_or(&self.blank, |sitting| &sitting.check)
    }

    /// The check as acts see it.
    fn acting(&self) -> Acting<'_> {
        Acting { check: self.check(), rulebook: self.around.rulebook, on: self.around.on }
    }

    /// The desk at this moment.
    fn desk(&self) -> Desk<'a> {
        let now = (self.around.now)();
        let today = now.to_zoned_datetime(crate::files::zone()).date();
        Desk { folder: self.around.folder, loaded: self.around.loaded, on: self.around.on, now, today }
    }
}
