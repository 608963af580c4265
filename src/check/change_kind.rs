//! The kinds of change that a history tells apart.

use serde::Serialize;

use crate::words::{Key, key};

/// What kind of thing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// The description of the tool.
    Tool,
    /// An answer.
    Answer,
    /// What stands beside an answer.
    Beside,
    /// The result, a report on it, a name under it.
    Result,
    /// The check as a whole: its group, its plan, where it came from.
    Check,
}

impl ChangeKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Tool, Self::Answer, Self::Beside, Self::Result, Self::Check];

    /// The key in filters; it never changes.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tool => "tool",
            Self::Answer => "answer",
            Self::Beside => "beside",
            Self::Result => "result",
            Self::Check => "check",
        }
    }

    /// The words in filters, in the language that is spoken.
    const fn typed(self) -> Key {
        match self {
            Self::Tool => key!("history-kind-tool"),
            Self::Answer => key!("history-kind-answer"),
            Self::Beside => key!("history-kind-beside"),
            Self::Result => key!("history-kind-result"),
            Self::Check => key!("history-kind-check"),
        }
    }

    /// Reads a kind, by its key or a word of the language that is spoken.
    pub fn read(typed: &str) -> Option<Self> {
        let typed = typed.to_lowercase();
        Self::ALL.into_iter().find(|kind| kind.word() == typed || kind.typed().typed().any(|word| word == typed))
    }

    /// All that can be typed for a kind, in the language that is spoken.
    pub fn known() -> String {
        let words = Self::ALL.into_iter().filter_map(|kind| kind.typed().typed().next());
        words.collect::<Vec<_>>().join(", ")
    }
}
