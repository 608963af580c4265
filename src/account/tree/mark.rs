//! What the answers give at one place of a tree, in words first and as a look second.

use crate::logic::{Answer, Node, Proof, Standing, Truth};
use crate::words::say;

/// Said of a condition or exception that was answered as a whole.
pub fn as_a_whole() -> &'static str {
    say!("account-decided-as-a-whole")
}

/// What the answers give at one place.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Mark {
    /// What it gives.
    pub truth: Truth,
    /// Whether it is part of the reason.
    pub standing: Standing,
    /// What a person said at this very place.
    pub said: Option<Answer>,
    /// Whether a person could have answered here: a question, or an element that was answered as a whole.
    pub asked: bool,
    /// Whether the answer stands over the questions below.
    pub whole: bool,
}

/// How a place is set, so that its state can be seen without reading and without colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Look {
    /// Yes: filled.
    Filled,
    /// No: outlined.
    Outlined,
    /// Unknown: dashed.
    Dashed,
    /// Not needed: in brackets, without a line.
    Bracketed,
}

impl Mark {
    /// The mark of one node of a proof.
    pub fn of(proof: &Proof) -> Self {
        let (said, asked, whole) = match proof.node {
            Node::Question(_, said) => (said.worth(), true, false),
            Node::Whole(_, answer) => (Some(answer), true, true),
            _ => (None, false, false),
        };
        Self { truth: proof.truth, standing: proof.standing, said, asked, whole }
    }

    /// The words of the mark. They carry everything that the look shows.
    pub fn words(self) -> &'static str {
        match (self.standing, self.truth) {
            (Standing::NotNeeded, Truth::Yes) => say!("account-mark-yes-not-needed"),
            (Standing::NotNeeded, Truth::No) => say!("account-mark-no-not-needed"),
            (Standing::NotNeeded, Truth::Unknown) if self.said.is_some() => say!("account-mark-said-not-needed"),
            (Standing::NotNeeded, Truth::Unknown) => say!("account-mark-not-needed"),
            (_, Truth::Yes) => say!("answer-yes"),
            (_, Truth::No) => say!("answer-no"),
            (_, Truth::Unknown) if self.said.is_some() => say!("account-mark-not-sure"),
            (_, Truth::Unknown) if self.asked => say!("account-mark-not-asked"),
            (_, Truth::Unknown) => say!("account-mark-unknown"),
        }
    }

    /// How the place is set.
    pub const fn look(self) -> Look {
        match (self.standing, self.truth) {
            (Standing::NotNeeded, _) => Look::Bracketed,
            (_, Truth::Yes) => Look::Filled,
            (_, Truth::No) => Look::Outlined,
            (_, Truth::Unknown) => Look::Dashed,
        }
    }
}
