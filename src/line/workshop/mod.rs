//! Leading a workshop on plain text.
//!
//! ```text
//! typed      what can be typed, as a table
//! asking     every line comes through here, so that what can be done from anywhere can
//! people     who comes, leaves, looks on, leads
//! table      the agenda, the tools on the table
//! rules      what can be voted on, and what still matters
//! explaining why, law and examples of what is voted on
//! aside      the parking lot, next steps, notes
//! righting   what was agreed is corrected, struck and undone; taking the workshop up again
//! votes      the votes of a round come in
//! secret     each person in turn, unseen
//! sides      the smaller side is heard, votes again, and the ballot is decided
//! after      pages that come back, the minutes, and who approves them
//! which      which workshop is meant, asked before anything is written
//! unseen     a terminal that shows nothing of what is typed
//! ```

mod aside;
mod after;
mod asking;
mod explaining;
mod people;
mod righting;
mod rules;
mod secret;
mod sides;
mod table;
mod typed;
mod unseen;
mod votes;
mod which;

use std::io::{self, BufRead, Write};

use jiff::Timestamp;
use jiff::civil::Date;

use super::plain::Plain;
use crate::desk::Desk;
use crate::logic::Address;
use crate::record::DataFolder;
use crate::room::{Ledger, RoomError, Roster};
use crate::rulebook::{Loaded, Rulebook};
use crate::words::say;
use crate::workshop::{Called, DecisionRule, Workshop, WorkshopError, WorkshopStep, with_names, write_what_waits};
use typed::Typed;
pub use unseen::Unseeing;
pub use which::{WhichWorkshop, ask_which_workshop};

/// Why leading stopped before its end. Everything until then is saved.
#[derive(Debug, thiserror::Error)]
pub enum WorkshopStopped {
    /// The output is gone.
    #[error(transparent)]
    Output(#[from] io::Error),
    /// The workshop cannot be saved.
    #[error(transparent)]
    Saving(#[from] WorkshopError),
}

/// What leading needs from outside.
pub struct WorkshopAround<'a> {
    /// Where checks and workshops are kept.
    pub folder: &'a DataFolder,
    /// The rules in use.
    pub loaded: &'a Loaded,
    /// The day that results speak about.
    pub on: Date,
    /// The time.
    pub now: fn() -> Timestamp,
    /// The day of the person's own calendar.
    pub today: Date,
    /// A person sits at a keyboard.
    pub confirms: bool,
    /// Lines are wrapped by words at this width.
    pub width: Option<usize>,
    /// Who keeps secret votes off the screen.
    pub unseen: Unseeing,
}

/// The person left, or the input ended.
struct Left;

enum Stop {
    Left(Left),
    /// What was asked for may not be done now, and why.
    Refused(String),
    Failed(WorkshopStopped),
}

type Flow<T> = Result<T, Stop>;

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.into())
    }
}

impl From<RoomError> for Stop {
    fn from(error: RoomError) -> Self {
        if let RoomError::Refused(why) = error {
            return Self::Refused(why);
        }
        Self::Failed(WorkshopStopped::Saving(error.into()))
    }
}

/// A workshop that is led.
pub struct WorkshopTalk<'a, R, W> {
    plain: Plain<R, W>,
    around: WorkshopAround<'a>,
    ledger: Ledger<Workshop>,
    roster: Roster,
    /// The tool that is talked about, by its place on the table.
    tool: usize,
    /// The questions that were listed last.
    listed: Vec<Address>,
    /// How the next ballot is decided, unless it says otherwise.
    rule: DecisionRule,
    /// The point of the agenda whose time was told to be over.
    told_over: Option<usize>,
}

impl<'a, R: BufRead, W: Write> WorkshopTalk<'a, R, W> {
    /// A workshop that was begun, with the roster beside it.
    pub fn new(input: R, output: W, around: WorkshopAround<'a>, ledger: Ledger<Workshop>, roster: Roster) -> Self {
        let plain = Plain { input, output, confirms: around.confirms, width: around.width, half: None };
        let workshop = &ledger.state;
        let talked_about = workshop.ballots.last().map(|ballot| &ballot.about.check);
        let tool = workshop.tools.iter().position(|tool| Some(tool) == talked_about);
        let rule = workshop.ballots.last().map_or(DecisionRule::Consent, |ballot| ballot.rule);
        Self {
            plain,
            around,
            tool: tool.unwrap_or_default(),
            ledger,
            roster,
            listed: Vec::new(),
            rule,
            told_over: None,
        }
    }

    /// Leads until the workshop ends, or the person leaves.
    ///
    /// # Errors
    /// When the output is gone, or the workshop cannot be saved.
    pub fn run(mut self) -> Result<(), WorkshopStopped> {
        match self.lead() {
            Ok(()) => {}
            Err(Stop::Left(Left)) => {
                self.plain.keep_half(self.ledger.path())?;
                let reference = self.workshop().header.reference.clone();
                self.say(&say!("workshoptalk-left", program = self.around.folder.program(), workshop = reference))?;
            }
            Err(Stop::Refused(why)) => self.say(&why)?,
            Err(Stop::Failed(error)) => return Err(error),
        }
        self.plain.output.flush()?;
        Ok(())
    }

    fn lead(&mut self) -> Flow<()> {
        self.greet()?;
        self.write_what_waits()?;
        loop {
            match self.next_line() {
                Ok(true) => return Ok(()),
                Ok(false) => {}
                Err(Stop::Refused(why)) => self.say(&why)?,
                Err(other) => return Err(other),
            }
        }
    }

    /// Asks for the next line and does what it says. Whether the workshop ended by it.
    fn next_line(&mut self) -> Flow<bool> {
        if self.workshop().open_ballot().is_some() {
            self.ballot()?;
            return Ok(false);
        }
        self.tell_time_over()?;
        let typed = if self.workshop().tools.is_empty() {
            self.ask(say!("workshoptalk-prompt"))?
        } else {
            self.ask(&say!("workshoptalk-prompt-tool", number = self.tool + 1))?
        };
        match Typed::read(&typed) {
            Some((Typed::Vote, rest)) => self.open_ballot(rest)?,
            Some((Typed::Rule, rest)) => self.conditions(rest)?,
            Some((Typed::Rules, _)) => self.tell_rules()?,
            Some((Typed::Scope, _)) => self.list_part(None)?,
            Some((Typed::Questions, rest)) => self.questions(rest)?,
            Some((Typed::Write, _)) => self.write_what_waits()?,
            Some((Typed::End, _)) => {
                self.end()?;
                return Ok(true);
            }
            _ if typed.is_empty() => {}
            _ => self.say(say!("workshoptalk-unclear"))?,
        }
        Ok(false)
    }

    fn greet(&mut self) -> Flow<()> {
        let reference = self.workshop().header.reference.clone();
        self.say(&say!("workshoptalk-begin", workshop = &reference))?;
        self.say(&say!("workshoptalk-wall", program = self.around.folder.program(), workshop = &reference))?;
        self.plain.tell_half(self.ledger.path())?;
        self.tell_ended()?;
        self.tell_people()?;
        self.tell_tools()?;
        if self.workshop().agenda.is_empty() { Ok(()) } else { self.tell_agenda() }
    }

    fn end(&mut self) -> Flow<()> {
        if self.workshop().ended.is_none() {
            self.write(WorkshopStep::Ended)?;
        }
        let reference = self.workshop().header.reference.clone();
        self.say(&say!("workshoptalk-ended", program = self.around.folder.program(), workshop = reference))?;
        self.ask_who_approves()
    }

    /// Writes the answers of decided ballots into their checks. What cannot be written waits.
    fn write_what_waits(&mut self) -> Flow<()> {
        let desk = self.desk();
        let became = write_what_waits(&desk, &mut self.ledger)?;
        for told in became.told.into_iter().chain(became.written) {
            self.say(&told)?;
        }
        Ok(())
    }

    fn workshop(&self) -> &Workshop {
        &self.ledger.state
    }

    fn rulebook(&self) -> &'a Rulebook {
        &self.around.loaded.rulebook
    }

    fn desk(&self) -> Desk<'a> {
        Desk {
            folder: Ok(self.around.folder),
            loaded: self.around.loaded,
            on: self.around.on,
            now: (self.around.now)(),
            today: self.around.today,
        }
    }

    /// Writes a step. Where the disk takes nothing, whoever leads can make room and try again; nothing is asked twice.
    #[allow(clippy::needless_pass_by_value, reason = "a step is written once; it is held for another try")]
    fn write(&mut self, step: WorkshopStep) -> Flow<()> {
        let at = (self.around.now)();
        loop {
            let Err(why) = self.ledger.write(step.clone(), at) else { return Ok(()) };
            if let RoomError::Refused(why) = why {
                return Err(Stop::Refused(why));
            }
            self.say(&why.to_string())?;
            match self.plain.ask(say!("workshoptalk-try-again"))? {
                Some(typed) if !matches!(Typed::read(&typed), Some((Typed::Quit, ""))) => {}
                _ => return Err(why.into()),
            }
        }
    }

    fn say(&mut self, text: &str) -> io::Result<()> {
        self.plain.say(text)
    }

    /// How a person is called here.
    fn person(&self, seat: u16) -> String {
        Called::Names.seated(&self.roster, seat)
    }

    /// Several people. Those without a name stand together: from which number to which.
    fn people_named(&self, seats: &[u16]) -> String {
        let has_name = |seat: u16| self.roster.people.get(&seat).is_some_and(|person| !person.name.is_empty());
        let runs = seats.chunk_by(|one, next| !has_name(*one) && !has_name(*next) && one + 1 == *next);
        let told = runs.map(|run| match run {
            [from, _, .., to] => say!("workshoptalk-people-from-to", from = *from, to = *to),
            few => few.iter().map(|seat| self.person(*seat)).collect::<Vec<_>>().join("; "),
        });
        told.collect::<Vec<String>>().join("; ")
    }

    /// A sentence of the file with the names of the roster.
    fn told(&self, text: &str) -> String {
        with_names(Called::Names, &self.roster, text)
    }
}
