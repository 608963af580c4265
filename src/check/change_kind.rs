//! The kinds of change that a history tells apart.

use serde::Serialize;

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

    /// The word on screen and in filters.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tool => "tool",
            Self::Answer => "answer",
            Self::Beside => "beside",
            Self::Result => "result",
            Self::Check => "check",
        }
    }
}
