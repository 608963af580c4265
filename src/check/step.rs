//! Everything that can happen to a check. A step is what the record keeps.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Asked, Certainty, Field, Remark, Role, Vote, Why};
use crate::logic::{Answer, Verdict};

/// The newest version of the format that this program writes and reads. It is raised whenever a step or a field of a
/// step is added, and [`Step::format`] says which steps need it.
pub const FORMAT: u32 = 3;

/// The version with which a record begins. A step that needs a newer version raises it. So a record without such a step
/// stays readable for programs that do not know the newer version.
pub const BEGINS: u32 = 2;

/// One thing that happened.
///
/// A step or a field that is not among these is never passed over: a record that holds one was written by a newer
/// program, and is opened for reading only.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub enum Step {
    /// Something was said about the tool.
    Described {
        /// About what.
        field: Field,
        /// What was said; empty takes it back.
        value: String,
    },
    /// A question, condition or exception was answered.
    Answered {
        /// Its address, such as `f.from-voice`.
        to: String,
        /// What was asked, so that the answer is never read against other words.
        asked: Asked,
        /// What was said.
        answer: Answer,
    },
    /// An answer was taken back.
    Withdrawn {
        /// Its address.
        to: String,
    },
    /// Something was written beside an answer.
    Noted {
        /// The address.
        to: String,
        /// What kind of text.
        what: Remark,
        /// The text; empty takes it back.
        text: String,
    },
    /// Somebody said how sure they are.
    Rated {
        /// The address.
        to: String,
        /// How sure.
        certainty: Certainty,
    },
    /// The result was looked at; what it was, and on which rules.
    Concluded {
        /// The day that it speaks about.
        on: Date,
        /// The edition of the rules.
        edition: String,
        /// The hash of the rules.
        rules: String,
        /// The tool as a whole.
        tool: Verdict,
        /// Each rule by its letter.
        verdicts: Vec<(String, Verdict)>,
    },
    /// A report was written.
    Exported {
        /// In which format, by its key; records of format 1 may name several.
        format: String,
        /// At which length, by its key; empty in records of format 1.
        #[serde(default, skip_serializing_if = "String::is_empty")]
        length: String,
    },
    /// An earlier step was undone. Both stay in the record.
    Undid {
        /// Its number.
        step: u64,
    },
    /// The check was put into a group: a client, a project, a workshop.
    Grouped {
        /// Its name; empty takes the check out of its group.
        group: String,
    },
    /// The check was closed: nothing more is expected to be answered.
    Closed,
    /// It was taken up again, out of the archive too.
    Reopened,
    /// It was put away and no longer stands in the list of checks.
    Archived,
    /// Everything before this step was taken over from another check; answers keep their own times and people.
    CopiedFrom {
        /// The name of the other check.
        reference: String,
        /// The last hash of its record at that moment.
        head: String,
        /// What for.
        why: Why,
    },
    /// An answer that a colleague gave on paper or in a file was taken in. The author of the entry is who took it in.
    Replied {
        /// The address.
        to: String,
        /// What was asked on the page.
        asked: Asked,
        /// What was said.
        answer: Answer,
        /// Who said it.
        who: String,
        /// On which day it was said.
        when: Date,
        /// What was written beside it.
        note: String,
    },
    /// Somebody put their name under the answers as they stand. A later change of an answer voids it.
    SignedOff {
        /// As what.
        role: Role,
        /// Whoever signs.
        name: String,
        /// What they declare.
        statement: String,
    },
    /// A day was set on which the check has to be looked at again.
    ReviewDue {
        /// The day.
        on: Date,
    },
    /// A task of the removal plan was given a day, a person or a note; it replaces what was planned before.
    Planned {
        /// The task's short name in the rulebook, such as `switched-off`.
        task: String,
        /// By when.
        date: Option<Date>,
        /// By whom.
        who: String,
        /// Anything else.
        note: String,
        /// Whether it is done.
        done: bool,
    },
    /// An answer that had to be looked at again was looked at, and stays.
    Kept {
        /// The address.
        to: String,
        /// The words that it is kept for.
        asked: Asked,
    },
    /// A rule was left open on purpose: its questions are asked no more until it is taken up again.
    LeftOpen {
        /// Its letter.
        rule: String,
    },
    /// A rule that was left open is asked about again.
    TakenUp {
        /// Its letter.
        rule: String,
    },
    /// Answers to these questions were first tried out in a what-if, and then kept. The steps that give them or take
    /// them back stand behind this one.
    Tried {
        /// Their addresses.
        to: Vec<String>,
    },
    /// A workshop voted on an answer. The answer itself is a step of its own.
    Voted {
        /// The address.
        to: String,
        /// The ballot.
        vote: Vote,
    },
    /// From here on the record may hold steps of a newer format.
    Raised {
        /// The newest format whose steps may follow.
        format: u32,
    },
}

/// Who does something, and when.
#[derive(Debug, Clone, Copy)]
pub struct Hand<'a> {
    /// Whoever does it, as they gave their name.
    pub who: &'a str,
    /// When, in UTC.
    pub at: Timestamp,
}

/// A step with its number, time and author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 1.
    pub number: u64,
    /// When, in UTC.
    pub at: Timestamp,
    /// Whoever did it, as they gave their name.
    pub who: String,
    /// What was done.
    pub did: Step,
}

/// The word in the file of each kind of step, with the first format of records that knows it.
macro_rules! kinds {
    ($($step:pat => $word:literal, $since:literal;)+) => {
        impl Step {
            /// Every kind of step by the word in the file, with the first format of records that knows it.
            pub const KINDS: [(&'static str, u32); [$($word),+].len()] = [$(($word, $since)),+];

            const fn written(&self) -> (&'static str, u32) {
                match self {
                    $($step => ($word, $since),)+
                }
            }
        }
    };
}

kinds! {
    Step::Described { .. } => "Described", 1;
    Step::Answered { .. } => "Answered", 1;
    Step::Withdrawn { .. } => "Withdrawn", 1;
    Step::Noted { .. } => "Noted", 1;
    Step::Rated { .. } => "Rated", 1;
    Step::Concluded { .. } => "Concluded", 1;
    Step::Exported { .. } => "Exported", 1;
    Step::Undid { .. } => "Undid", 1;
    Step::Grouped { .. } => "Grouped", 1;
    Step::Closed => "Closed", 1;
    Step::Reopened => "Reopened", 1;
    Step::Archived => "Archived", 1;
    Step::CopiedFrom { .. } => "CopiedFrom", 1;
    Step::Replied { .. } => "Replied", 1;
    Step::SignedOff { .. } => "SignedOff", 1;
    Step::ReviewDue { .. } => "ReviewDue", 1;
    Step::Planned { .. } => "Planned", 1;
    Step::Kept { .. } => "Kept", 1;
    Step::LeftOpen { .. } => "LeftOpen", 2;
    Step::TakenUp { .. } => "TakenUp", 2;
    Step::Raised { .. } => "Raised", 2;
    Step::Tried { .. } => "Tried", 2;
    Step::Voted { .. } => "Voted", 3;
}

impl Step {
    /// The word in the file.
    pub const fn kind(&self) -> &'static str {
        self.written().0
    }

    /// The question that it answers, or whose answer it takes back.
    pub fn answers(&self) -> Option<&str> {
        match self {
            Self::Answered { to, .. } | Self::Withdrawn { to } => Some(to),
            _ => None,
        }
    }

    /// The first format of records in which this step can stand as it is written now.
    pub fn format(&self) -> u32 {
        match self {
            // Format 1 knows the words that were asked, and neither their hash nor their language.
            Self::Answered { .. } | Self::Replied { .. } | Self::Kept { .. } => 2,
            Self::Exported { length, .. } if !length.is_empty() => 2,
            Self::Described { field, .. } => field.format(),
            step => step.written().1,
        }
    }
}
