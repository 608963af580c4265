//! The tool that a check is about, as a person describes it.

use std::collections::BTreeMap;

use crate::words::say;
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
    /// The country of the organisation, as two letters, for the authorities that a report names.
    Country,
}

/// How a field is filled in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// One line of text.
    Line,
    /// Several lines.
    Lines,
    /// One of [`Status::ALL`], stored by its key.
    Status,
    /// One of the rulebook's size classes.
    Size,
    /// A whole number of euro.
    Euro,
    /// A country, stored by its two letters.
    Country,
}

/// How far along the use of a tool is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Nobody has decided anything.
    Idea,
    /// It is decided and not there yet.
    Planned,
    /// Some people try it out.
    Tested,
    /// It is in use.
    InUse,
    /// It was in use.
    SwitchedOff,
}

impl Status {
    /// All of them, from the first thought to the end.
    pub const ALL: [Self; 5] = [Self::Idea, Self::Planned, Self::Tested, Self::InUse, Self::SwitchedOff];

    /// The key in records, tables and rule files.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Idea => "idea",
            Self::Planned => "planned",
            Self::Tested => "tested",
            Self::InUse => "in-use",
            Self::SwitchedOff => "switched-off",
        }
    }

    /// The words on screen.
    pub fn words(self) -> &'static str {
        match self {
            Self::Idea => say!("tool-status-idea"),
            Self::Planned => say!("tool-status-planned"),
            Self::Tested => say!("tool-status-tested"),
            Self::InUse => say!("tool-status-in-use"),
            Self::SwitchedOff => say!("tool-status-switched-off"),
        }
    }

    /// Reads a key, or the words that version 0.1.0 stored.
    pub fn read(text: &str) -> Option<Self> {
        let stored_by_words = |status: Self| match status {
            Self::Idea => "an idea",
            Self::Planned => "planned",
            Self::Tested => "on trial",
            Self::InUse => "in use",
            Self::SwitchedOff => "switched off",
        };
        Self::ALL.into_iter().find(|status| text == status.key() || text == stored_by_words(*status))
    }
}

impl Field {
    /// All fields, in the order in which they are asked.
    pub const ALL: [Self; 10] = [
        Self::Name,
        Self::Assessor,
        Self::Does,
        Self::Affected,
        Self::Maker,
        Self::Owner,
        Self::Status,
        Self::Size,
        Self::Turnover,
        Self::Country,
    ];

    /// Whether it matters only for ceilings of fines and for who enforces. Such a field is asked once these are worked
    /// out.
    pub const fn is_for_fines(self) -> bool {
        matches!(self, Self::Size | Self::Turnover | Self::Country)
    }

    /// The key in drafts and tables; it never changes.
    pub const fn key(self) -> &'static str {
        match self {
            Self::Name => "name",
            Self::Does => "does",
            Self::Affected => "affected",
            Self::Maker => "maker",
            Self::Owner => "owner",
            Self::Status => "status",
            Self::Size => "size",
            Self::Turnover => "turnover",
            Self::Assessor => "assessor",
            Self::Country => "country",
        }
    }

    /// Reads a key; capitals do not count, because version 0.1.0 wrote the keys of its drafts with one.
    pub fn read(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|field| field.key().eq_ignore_ascii_case(key))
    }

    /// The first format of records that knows this field.
    pub(super) const fn format(self) -> u32 {
        match self {
            Self::Country => 2,
            _ => 1,
        }
    }

    /// The label in front of the field.
    pub fn label(self) -> &'static str {
        match self {
            Self::Name => say!("tool-name"),
            Self::Does => say!("tool-does"),
            Self::Affected => say!("tool-affected"),
            Self::Maker => say!("tool-maker"),
            Self::Owner => say!("tool-owner"),
            Self::Status => say!("tool-status"),
            Self::Size => say!("tool-size"),
            Self::Turnover => say!("tool-turnover"),
            Self::Assessor => say!("tool-assessor"),
            Self::Country => say!("tool-country"),
        }
    }

    /// What to write into it.
    pub fn hint(self) -> &'static str {
        match self {
            Self::Name => say!("tool-name-hint"),
            Self::Does => say!("tool-does-hint"),
            Self::Affected => say!("tool-affected-hint"),
            Self::Maker => say!("tool-maker-hint"),
            Self::Owner => say!("tool-owner-hint"),
            Self::Status => say!("tool-status-hint"),
            Self::Size => say!("tool-size-hint"),
            Self::Turnover => say!("tool-turnover-hint"),
            Self::Assessor => say!("tool-assessor-hint"),
            Self::Country => say!("tool-country-hint"),
        }
    }

    /// How it is filled in.
    pub const fn kind(self) -> FieldKind {
        match self {
            Self::Does | Self::Affected => FieldKind::Lines,
            Self::Status => FieldKind::Status,
            Self::Size => FieldKind::Size,
            Self::Turnover => FieldKind::Euro,
            Self::Country => FieldKind::Country,
            Self::Name | Self::Maker | Self::Owner | Self::Assessor => FieldKind::Line,
        }
    }
}

/// The description of a tool.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tool(BTreeMap<Field, String>);

impl Tool {
    /// What the record keeps of a field: a text, or the key of a choice; empty when nothing was said.
    pub fn get(&self, field: Field) -> &str {
        self.0.get(&field).map_or("", String::as_str)
    }

    /// How far along its use is; `None` when nobody said, or said it in words of their own.
    pub fn status(&self) -> Option<Status> {
        Status::read(self.get(Field::Status))
    }

    /// What a person reads in a field.
    pub fn shown(&self, field: Field) -> &str {
        match self.status() {
            Some(status) if field == Field::Status => status.words(),
            _ => self.get(field),
        }
    }

    /// The name, or words that say that it has none yet.
    pub fn title(&self) -> &str {
        match self.get(Field::Name) {
            "" => say!("tool-without-name"),
            name => name,
        }
    }

    /// Turnover in whole euros, when it was given and can be read in one way alone.
    pub fn turnover(&self) -> Option<u64> {
        crate::text::euros(self.get(Field::Turnover))
    }

    pub(super) fn set(&mut self, field: Field, value: String) {
        let value = match Status::read(&value) {
            Some(status) if field == Field::Status => status.key().to_owned(),
            _ => value,
        };
        if value.is_empty() {
            self.0.remove(&field);
        } else {
            self.0.insert(field, value);
        }
    }
}
