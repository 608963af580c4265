//! What an account is about and where it comes from.

use jiff::Timestamp;
use jiff::civil::Date;

use crate::check::Check;
use crate::rulebook::Rulebook;

/// What a reader has to know about a record before anything that it says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Caveat {
    /// Whether a newer version of the program wrote the record and nothing is wrong with it. Otherwise it is damaged.
    pub is_newer: bool,
    /// What to say of the record, in a sentence without its end.
    pub words: String,
}

/// Where an account comes from: what an auditor needs to find the record again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The name of the check.
    pub reference: String,
    /// The last hash of the record.
    pub head: String,
    /// `built in`, or the files that replaced built-in rules.
    pub origin: String,
    /// When the account was written.
    pub written: Timestamp,
    /// What has to be said of the record first.
    pub caveat: Option<Caveat>,
    /// References of checks that are not named here, because they belong to another group.
    pub elsewhere: Vec<String>,
}

/// What an account is about.
pub struct Subject<'a> {
    /// The check.
    pub check: &'a Check,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The day that the result speaks about.
    pub on: Date,
    /// Where it comes from.
    pub about: About,
}
