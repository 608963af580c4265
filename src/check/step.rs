//! Everything that can happen to a check. A step is what the record keeps.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::{Field, Role, Why};
use crate::logic::{Answer, Verdict};

/// How sure somebody is of an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Certainty {
    /// Sure.
    Sure,
    /// Rather sure.
    RatherSure,
    /// A guess.
    Guess,
}

impl Certainty {
    /// All of them, surest first.
    pub const ALL: [Self; 3] = [Self::Sure, Self::RatherSure, Self::Guess];

    /// The words on screen.
    pub const fn words(self) -> &'static str {
        match self {
            Self::Sure => "sure",
            Self::RatherSure => "rather sure",
            Self::Guess => "a guess",
        }
    }
}

/// What can be written beside an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Remark {
    /// A note.
    Note,
    /// Where the proof is: a file name, a page.
    Proof,
    /// What has to be found out.
    ToFindOut,
    /// Who can tell.
    WhoKnows,
    /// By when.
    ByWhen,
}

impl Remark {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Note, Self::Proof, Self::ToFindOut, Self::WhoKnows, Self::ByWhen];

    /// The label in front of the text.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Note => "Note",
            Self::Proof => "Proof",
            Self::ToFindOut => "To find out",
            Self::WhoKnows => "Who can tell",
            Self::ByWhen => "By when",
        }
    }
}

/// One thing that happened.
///
/// Records of format 1 know these steps: about the tool and its answers `Described`, `Answered`, `Withdrawn`, `Noted`,
/// `Rated`, `Replied`, `Kept`; about the result `Concluded`, `Exported`, `SignedOff`; about the check as a whole
/// `Grouped`, `Closed`, `Reopened`, `Archived`, `CopiedFrom`, `ReviewDue`, `Planned`; and `Undid`. A step or a field
/// that is not among them is refused, never passed over.
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
        /// The words that stood on the screen, so that the answer is never read against other words.
        asked: String,
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
        /// In which format.
        format: String,
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
        /// The words that stood on the page.
        asked: String,
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
        /// Who.
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
        asked: String,
    },
}

/// A step with its number, time and author.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// From 1.
    pub number: u64,
    /// When, in UTC.
    pub at: Timestamp,
    /// Who.
    pub who: String,
    /// What.
    pub did: Step,
}
