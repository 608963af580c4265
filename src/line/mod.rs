//! One question at a time on plain text: for screen readers, pipes and scripts.
//!
//! The same engine, the same steps and the same record as the full screens. Rows are told as label and value; there
//! are no tables, no lines of dashes and no colours.

mod ask;
mod command;
mod describe;
mod tell;
mod telling;

use std::io::{self, BufRead, Write};

use jiff::Timestamp;
use jiff::civil::Date;

use crate::check::{Check, Field, Hand, Step, conclusion, find, next};
use crate::logic::Address;
use crate::record::{Durability, Journal, RecordError};
use crate::rulebook::Rulebook;

/// How a talk ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ending {
    /// The person left, or the input ended; everything is saved.
    Left,
    /// The last answers could not be saved.
    NotSaved,
}

/// What a talk needs from outside.
pub struct Surroundings<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The time.
    pub now: &'a dyn Fn() -> Timestamp,
    /// The day that results speak about.
    pub on: Date,
    /// A person sits at a keyboard: a choice is confirmed with Enter. From a pipe it counts at once.
    pub confirms: bool,
    /// Lines are wrapped by words at this width; `None` leaves them whole.
    pub width: Option<usize>,
}

/// A talk about one check.
pub struct Talk<'a, R, W> {
    input: R,
    output: W,
    around: Surroundings<'a>,
    check: Check,
    journal: Journal,
    /// The questions in the order in which they were put, for going back.
    asked: Vec<Address>,
    /// The whole help line is told once.
    told_help: bool,
    not_saved: bool,
    /// That this disk promises nothing is told once.
    told_uncertain: bool,
}

/// The person wants to leave, or there is nothing more to read.
struct Leave;

/// Every part of a talk may end it.
type Flow<T> = Result<T, Stop>;

enum Stop {
    Leave(Leave),
    Output(io::Error),
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Output(error)
    }
}

impl<'a, R: BufRead, W: Write> Talk<'a, R, W> {
    /// A talk about a check whose record is open for writing.
    pub fn new(input: R, output: W, around: Surroundings<'a>, check: Check, journal: Journal) -> Self {
        Self {
            input,
            output,
            around,
            check,
            journal,
            asked: Vec::new(),
            told_help: false,
            not_saved: false,
            told_uncertain: false,
        }
    }

    /// Talks until the person leaves or the input ends.
    ///
    /// # Errors
    /// When the output is gone; everything said until then is saved.
    pub fn run(mut self) -> io::Result<Ending> {
        let outcome = self.talk();
        let outcome = match outcome {
            Ok(()) | Err(Stop::Leave(Leave)) => self.farewell(),
            Err(Stop::Output(error)) => Err(error),
        };
        outcome.map(|()| if self.journal.is_behind() || self.not_saved { Ending::NotSaved } else { Ending::Left })
    }

    fn talk(&mut self) -> Flow<()> {
        if self.check.steps.is_empty() {
            self.welcome()?;
            self.describe()?;
        } else {
            let title = self.check.tool.title().to_owned();
            self.say(&format!("Welcome back. This is the check of {title}. Nothing is lost."))?;
        }
        loop {
            let sheet = self.check.sheet(self.around.rulebook);
            match next(self.around.rulebook, &sheet) {
                Some(next) => self.question(next.address)?,
                None => self.result_and_more()?,
            }
        }
    }

    fn farewell(&mut self) -> io::Result<()> {
        if self.journal.is_behind() && self.journal.append(&[]).is_err() {
            self.not_saved = true;
        }
        if !self.journal.is_begun() && !self.journal.is_behind() {
            return self.say("Nothing was written, so nothing was saved.");
        }
        let name = self.journal.path().file_stem().map(|stem| stem.to_string_lossy().into_owned());
        let name = name.unwrap_or_default();
        if self.not_saved && self.journal.is_behind() {
            self.say("Your last answers could not be saved. Make room on the disk and give them again.")
        } else {
            self.not_saved = false;
            self.say(&format!("Saved as {name}. To go on: article5 line --record {name}"))
        }
    }

    /// Takes a step into the check and into the record, and says so when it cannot be saved.
    fn step(&mut self, did: Step) -> Flow<bool> {
        let who = self.check.tool.get(Field::Assessor).to_owned();
        match self.journal.add(&mut self.check, Hand { who: &who, at: (self.around.now)() }, [did]) {
            Ok(()) => {
                self.not_saved = false;
                if self.journal.durability() == Durability::Uncertain && !self.told_uncertain {
                    self.told_uncertain = true;
                    self.say("Your answers are saved, but this disk does not say whether they outlast a power cut.")?;
                }
                Ok(true)
            }
            Err(error @ RecordError::Moved(..)) => {
                self.not_saved = false;
                self.say(&error.to_string())?;
                Ok(true)
            }
            Err(error) => {
                self.not_saved = true;
                self.say(&error.to_string())?;
                Ok(false)
            }
        }
    }

    /// Tells the result, and keeps it in the record when it is new.
    fn conclude(&mut self, wanted: &telling::Wanted) -> Flow<()> {
        let rulebook = self.around.rulebook;
        let findings = find(rulebook, &self.check.sheet(rulebook), self.around.on);
        if let Some(step) = conclusion(&self.check, rulebook, &findings) {
            self.step(step)?;
        }
        self.tell_result(wanted)
    }

    /// Reads a line without its end. The end of the input means leaving.
    fn hear(&mut self) -> Flow<String> {
        self.output.flush()?;
        let mut bytes = Vec::new();
        let got = io::Read::take(&mut self.input, MOST_LINE).read_until(b'\n', &mut bytes);
        match got {
            Ok(0) | Err(_) => Err(Stop::Leave(Leave)),
            Ok(_) => {
                let text = String::from_utf8_lossy(&bytes);
                let line = text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}');
                Ok(line.to_owned())
            }
        }
    }
}

/// A longer line is read in parts.
const MOST_LINE: u64 = 64 * 1024;
