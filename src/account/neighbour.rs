//! Other law that may apply all the same.

use jiff::civil::Date;
use serde::Serialize;

use crate::words::{Cited, day, say};

/// Other law that may apply all the same.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct NeighbourTold {
    /// Its title.
    pub title: String,
    /// Its place in the law.
    pub law: Cited,
    /// From when it applies, where that day is worth naming.
    pub from: Option<Date>,
    /// What it asks for.
    pub text: String,
    /// Whether it makes a tool high-risk.
    pub high_risk: bool,
    /// Whether the answers come near to it. They do where they call for it, or where a rule that points to it is
    /// claimed or open or misses a single condition.
    pub near: bool,
    /// The letters of the rules that point to it.
    pub rules: Vec<String>,
}

impl NeighbourTold {
    /// Its title with its place and day.
    pub fn name(&self) -> String {
        self.named(&self.law.to_string())
    }

    fn named(&self, law: &str) -> String {
        match self.from {
            None => say!("account-neighbour", title = &self.title, law = law),
            Some(from) => say!("account-neighbour-from", title = &self.title, law = law, day = day(from)),
        }
    }

    /// The whole of it in a line.
    pub fn line(&self) -> String {
        self.line_of(self.name())
    }

    /// For programs, with the place as it was written.
    pub(super) fn as_written(&self) -> String {
        self.line_of(self.named(&self.law.0))
    }

    fn line_of(&self, name: String) -> String {
        say!("account-neighbour-line", name = name, text = &self.text)
    }
}
