//! The tree as it is read line by line. A condition that only gathers its parts is one line with them, and what stands
//! beside a place is told behind it.

use serde::{Serialize, Serializer};

use super::{Branch, Kind, Mark, Section};
use crate::logic::Standing;
use crate::words::{and, say};

impl Branch {
    /// The words of the mark; empty where there are no answers.
    pub fn mark_words(&self) -> &'static str {
        self.mark.map_or("", Mark::words)
    }

    /// Whether it is part of the reason.
    pub fn counts(&self) -> bool {
        self.mark.is_some_and(|mark| mark.standing == Standing::Counts)
    }

    /// Whether it counts, or is unknown and can still change the verdict.
    pub fn matters(&self) -> bool {
        self.mark.is_none_or(|mark| mark.standing != Standing::NotNeeded)
    }

    /// What is read below it.
    pub fn below(&self) -> &[Self] {
        self.gathering().map_or(&self.parts, |gathering| &gathering.parts)
    }

    /// That it follows from other answers, where nobody gave it.
    pub fn follows_in_words(&self) -> Option<String> {
        (!self.follows.is_empty()).then(|| say!("account-follows-from", answers = and(&self.follows)))
    }

    /// What stands beside it: how its parts combine, who answered, and its notes.
    pub fn beside(&self) -> String {
        let follows = self.follows_in_words().unwrap_or_default();
        let mut told: Vec<&str> = vec![&follows];
        if self.mark.is_some_and(|mark| mark.whole) {
            told.push(say!("account-as-a-whole"));
        } else if let Some(gathering) = self.gathering() {
            told.push(&gathering.label);
        }
        if let Some(hand) = &self.hand {
            told.push(&hand.who);
            told.extend(hand.note.then_some(say!("account-beside-note")));
            told.extend(hand.proof.then_some(say!("account-beside-proof")));
        }
        told.extend(self.notes.iter().map(String::as_str));
        told.extend(self.gathering().into_iter().flat_map(|gathering| &gathering.notes).map(String::as_str));
        told.retain(|text| !text.is_empty());
        told.join(", ")
    }

    /// The one part that only says how the parts of a condition combine.
    fn gathering(&self) -> Option<&Self> {
        match (self.kind, self.parts.as_slice()) {
            (Kind::Condition | Kind::Exception(_), [only]) if matches!(only.kind, Kind::All | Kind::Any) => Some(only),
            _ => None,
        }
    }
}

/// A place as programs read it; `docs/report-json.md` names the fields.
#[derive(Serialize)]
struct Told<'a> {
    mark: &'a str,
    name: &'a str,
    text: &'a str,
    aside: String,
    counts: bool,
    matters: bool,
    parts: &'a [Branch],
}

impl Serialize for Branch {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Told {
            mark: self.mark_words(),
            name: &self.name,
            text: &self.label,
            aside: self.beside(),
            counts: self.counts(),
            matters: self.matters(),
            parts: self.below(),
        }
        .serialize(serializer)
    }
}

impl Serialize for Section {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        Told {
            mark: "",
            name: "",
            text: self.heading,
            aside: String::new(),
            counts: true,
            matters: true,
            parts: &self.branches,
        }
        .serialize(serializer)
    }
}
