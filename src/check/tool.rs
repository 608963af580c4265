//! The tool that a check is about, as a person describes it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// What can be said about a tool. Nothing of it decides anything.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum Field {
    /// Its name.
    Name,
    /// What it does.
    Does,
    /// Whom it affects.
    Affected,
    /// Who made it.
    Maker,
    /// Who is responsible for it here.
    Owner,
    /// Whether it is planned, on trial, in use.
    Status,
    /// The size class of the organisation, for the ceiling of fines.
    Size,
    /// Worldwide turnover of the preceding year in euro, for the same.
    Turnover,
    /// Who fills in the check.
    Assessor,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Line,
    /// Several lines.
    Lines,
    /// One of [`STATUSES`].
    Status,
    /// One of the rulebook's size classes.
    Size,
    /// A whole number of euro.
    Euro,
}

/// How far along the use of a tool is.
pub const STATUSES: [&str; 5] = ["an idea", "planned", "on trial", "in use", "switched off"];

impl Field {
    /// All fields in the order in which they are asked.
    pub const ALL: [Self; 9] = [
        Self::Name,
        Self::Assessor,
        Self::Does,
        Self::Affected,
        Self::Maker,
        Self::Owner,
        Self::Status,
        Self::Size,
        Self::Turnover,
    ];

    /// The label in front of the field.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Name => "Name",
            Self::Does => "What it does",
            Self::Affected => "Who it affects",
            Self::Maker => "Made by",
            Self::Owner => "Responsible here",
            Self::Status => "Status",
            Self::Size => "Our size",
            Self::Turnover => "Turnover in euro",
            Self::Assessor => "Filled in by",
        }
    }

    /// What to write into it.
    pub const fn hint(self) -> &'static str {
        match self {
            Self::Name => "The name by which people here know the tool.",
            Self::Does => "One or two sentences. Write what it does, not the brand.",
            Self::Affected => "Which people it looks at, listens to, scores or talks to, and about how many.",
            Self::Maker => "The maker or supplier. Leave it empty if you do not know.",
            Self::Owner => "The person or team that answers for the tool.",
            Self::Status => "How far along its use is.",
            Self::Size => "For the report alone: how high a fine could be at most.",
            Self::Turnover => "For the report alone: worldwide turnover of last year. May stay empty.",
            Self::Assessor => "Your name, or a role. It stands beside every answer.",
        }
    }

    /// How it is filled in.
    pub const fn kind(self) -> FieldKind {
        match self {
            Self::Does | Self::Affected => FieldKind::Lines,
            Self::Status => FieldKind::Status,
            Self::Size => FieldKind::Size,
            Self::Turnover => FieldKind::Euro,
            Self::Name | Self::Maker | Self::Owner | Self::Assessor => FieldKind::Line,
        }
    }
}

/// The description of a tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tool(BTreeMap<Field, String>);

impl Tool {
    /// What was written into a field; empty when nothing was.
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// The name, or words that say that it has none yet.
    pub fn title(&self) -> &str {
        match self.get(Field::Name) {
            "" => "A tool without a name",
            name => name,
        }
    }

    /// Turnover in euro, when it was given and is a number.
    pub fn turnover(&self) -> Option<u64> {
        let digits: String = self.get(Field::Turnover).chars().filter(char::is_ascii_digit).collect();
        digits.parse().ok()
    }

    pub(super) fn set(&mut self, field: Field, value: String) {
        if value.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, value);
        }
    }
}
