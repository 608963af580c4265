//! What a workshop writes down. People are numbers: no name of a person or of the client stands here.

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::decision::{DecisionRule, How};
use crate::check::Asked;
use crate::logic::{Address, Answer};
use crate::rulebook::Rulebook;
use crate::text::{number, visible};

/// "Two more minutes", where nobody says how many.
pub const MORE: u16 = 2;

/// A longer sentence is cut.
pub const MOST_LETTERS: usize = 2000;

/// The version of the format. Since 2 a vote can be taken back before it is shown; since 3 what was agreed can be corrected
/// and struck, and a workshop is taken up again after its end by a step of its own.
pub const FORMAT: u32 = 3;

/// What somebody does in the workshop. Whoever leads is counted in no ballot, whatever stands here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Part {
    /// Votes.
    Votes,
    /// Looks on, and is counted in no ballot.
    Observes,
}

/// Where somebody is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Whereabouts {
    /// In the room.
    Room,
    /// On a call.
    Call,
}

/// A point of the agenda.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgendaItem {
    /// Its title.
    pub title: String,
    /// The minutes that are planned for it.
    pub minutes: u16,
}

impl AgendaItem {
    /// A point as it is typed: the minutes, then its title.
    pub fn read(typed: &str) -> Option<Self> {
        let (minutes, title) = typed.trim().split_once(' ')?;
        let title = visible(title.trim()).into_owned();
        let fits = title.chars().count() <= MOST_LETTERS;
        Some(Self { title, minutes: number(minutes)? }).filter(|_| fits)
    }
}

/// What a ballot is about: a condition, an exception or a question of a real check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// The reference of the check.
    pub check: String,
    /// The address, such as `f.2`.
    pub to: String,
    /// What is asked there.
    pub asked: Asked,
}

impl About {
    /// What is asked at a place of the rules, about a check.
    pub fn at(rulebook: &Rulebook, check: &str, address: Address) -> Self {
        let to = rulebook.item(address).name.clone();
        Self { check: check.to_owned(), to, asked: Asked::at(rulebook, address) }
    }
}

/// Something that somebody has to do or to find out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Task {
    /// What is to be done, in a sentence.
    pub text: String,
    /// By whom, as a number; `None` where nobody took it.
    pub owner: Option<u16>,
    /// By when.
    pub by: Option<Date>,
}

/// Something that was agreed or kept, by its place on its list as it stands then, from 0.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum Agreed {
    /// What was put aside.
    Parked(usize),
    /// A next step.
    Next(usize),
    /// A note of the leader.
    Noted(usize),
    /// What came of a ballot. Ballots keep their numbers whatever becomes of them.
    Ballot(usize),
}

/// What happened.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum WorkshopStep {
    /// It began, in this language.
    Began {
        /// Such as `en`.
        lang: String,
    },
    /// This person leads from now on. 0 is the consultant.
    Leads(u16),
    /// Somebody is there, or is there in another way than before.
    Here {
        /// The seat.
        seat: u16,
        /// In the room, or on a call.
        at: Whereabouts,
        /// As what.
        part: Part,
    },
    /// Somebody left.
    Gone(u16),
    /// The agenda, in place of the one before.
    Agenda(Vec<AgendaItem>),
    /// This point of the agenda, from 0, is under way.
    Point(usize),
    /// The point that is under way gets so many more minutes.
    Longer(u16),
    /// A real check is on the table, by its reference.
    Tool(String),
    /// Somebody answered a question in silence, before it was talked about.
    Silent {
        /// The seat.
        seat: u16,
        /// What was asked.
        about: About,
        /// What was said.
        answer: Answer,
        /// What was written beside it.
        note: String,
    },
    /// A ballot was opened, with its first round.
    Opened {
        /// What it is about.
        about: About,
        /// How it is decided; said before anybody votes.
        rule: DecisionRule,
        /// Whether nobody sees who votes what.
        secret: bool,
    },
    /// It is the turn of this person to vote in secret.
    Turn(u16),
    /// These people voted so; a later vote of the same person stands in place of the one before.
    Cast(Vec<(u16, Answer)>),
    /// What was typed for this person was taken back before it was shown.
    TakenBack(u16),
    /// So many voted Yes, No and Not sure, in place of what was counted before.
    Counted([u16; 3]),
    /// The votes of the round are shown, and nothing of them changes any more.
    Shown,
    /// What a side said, in its words. `#3` in it stands for person 3.
    Heard {
        /// Which side.
        side: Answer,
        /// Its words; empty where nobody spoke for it.
        words: String,
    },
    /// Another round.
    Again {
        /// Whether nobody sees who votes what.
        secret: bool,
    },
    /// The ballot is decided and closed: nothing of it changes any more.
    Decided {
        /// The group's answer; Not sure where it stays open.
        answer: Answer,
        /// How it came about.
        how: How,
    },
    /// The group's answer was written into the check.
    Written {
        /// The number of the ballot, from 0.
        ballot: usize,
        /// The last seal of the check then.
        head: String,
    },
    /// Something was put aside for later.
    Parked(Task),
    /// A next step was agreed.
    Next(Task),
    /// A note of the leader, which stands on no wall.
    Noted(String),
    /// What was put aside, agreed or noted stands otherwise from now on. Of a note the text alone counts.
    Corrected {
        /// Which entry, by its kind and number.
        what: Agreed,
        /// As it stands now.
        task: Task,
    },
    /// It is struck: it counts no more, and stays in the file as it was.
    Struck(Agreed),
    /// It is taken up again after its end.
    Reopened,
    /// It ended.
    Ended,
    /// These people approved the minutes.
    Approved(Vec<u16>),
}
