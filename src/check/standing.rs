//! Where a check stands as a whole: its group, whether it is closed or put away, where it came from, when it has to be
//! looked at again, the removal plan, and who put their name under it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::Asked;
use crate::rulebook::Rulebook;
use crate::words::say;

/// Why a check was taken over from another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Why {
    /// As a starting point for something similar.
    Copy,
    /// To go through the same tool again: every answer has to be looked at.
    Recheck,
    /// Out of a damaged record, as far as that could be read.
    Recovered,
    /// Joined with another check of the same tool.
    Joined,
}

impl Why {
    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Copy => say!("step-why-copy"),
            Self::Recheck => say!("step-why-recheck"),
            Self::Recovered => say!("step-why-recovered"),
            Self::Joined => say!("step-why-joined"),
        }
    }
}

/// As what somebody signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum Role {
    /// Who filled in the check.
    Assessor,
    /// Who went through it afterwards.
    Reviewer,
}

impl Role {
    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Assessor => say!("step-role-assessor"),
            Self::Reviewer => say!("step-role-reviewer"),
        }
    }

    /// What is declared unless other words are given.
    pub fn statement(self) -> &'static str {
        match self {
            Self::Assessor => say!("step-statement-assessor"),
            Self::Reviewer => say!("step-statement-reviewer"),
        }
    }
}

/// A name under the answers.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signature {
    /// As what.
    pub role: Role,
    /// Whoever signed.
    pub name: String,
    /// What they declare.
    pub statement: String,
    /// When, in UTC.
    pub at: Timestamp,
    /// The number of its step. The name stands under everything before it.
    pub step: u64,
    /// The number of the step that changed an answer afterwards. The name stays visible but no longer holds.
    pub voided_by: Option<u64>,
}

/// Where a check came from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Copied {
    /// The name of the other check.
    pub reference: String,
    /// The last hash of its record.
    pub head: String,
    /// What for.
    pub why: Why,
}

/// That an answer was looked at again and stays.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Kept {
    /// The words that it is kept for.
    pub asked: Asked,
    /// Who looked.
    pub who: String,
    /// When, in UTC.
    pub at: Timestamp,
}

/// What is planned for a task of the removal plan.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Planned {
    /// By when.
    pub date: Option<Date>,
    /// By whom.
    pub who: String,
    /// Anything else.
    pub note: String,
    /// Whether it is done.
    pub done: bool,
    /// Who said so first, and when. The steps tell this; nobody plans it.
    pub said: Option<Said>,
}

/// Who said something, and when.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Said {
    /// By name, where it is known.
    pub who: String,
    /// When, in UTC.
    pub at: Timestamp,
}

/// Where a check stands as a whole.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Standing {
    /// The client, project or workshop that it belongs to; empty when to none.
    pub group: String,
    /// Whether it is closed.
    pub closed: bool,
    /// Whether it is put away.
    pub archived: bool,
    /// Where it was taken over from; two when it was joined.
    pub copied_from: Vec<Copied>,
    /// The day on which it has to be looked at again.
    pub review_due: Option<Date>,
    /// The removal plan, by the short name of the task.
    pub plan: BTreeMap<String, Planned>,
    /// The rules that were left open on purpose, by letter.
    pub left_open: BTreeSet<String>,
}

impl Standing {
    /// The rules that were left open on purpose, by index. Letters that these rules do not have are passed over.
    pub fn left_open(&self, rulebook: &Rulebook) -> BTreeSet<usize> {
        let index = |letter: &String| rulebook.rules.iter().position(|rule| rule.id == *letter);
        self.left_open.iter().filter_map(index).collect()
    }
}
