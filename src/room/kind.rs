//! What people in a room do together.

use std::path::PathBuf;

use crate::record::DataFolder;

/// What a file tells about.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A session of training.
    Training,
    /// A workshop on real checks.
    Workshop,
}

impl Kind {
    /// Where its files lie, apart from those of the other kind and from checks.
    pub fn folder(self, folder: &DataFolder) -> PathBuf {
        match self {
            Self::Training => folder.training(),
            Self::Workshop => folder.workshops(),
        }
    }

    /// What the names of its files begin with.
    pub const fn prefix(self) -> &'static str {
        match self {
            Self::Training => "TR-",
            Self::Workshop => "WS-",
        }
    }

    /// The field of the first line that holds the version of the format.
    pub const fn format_field(self) -> &'static str {
        match self {
            Self::Training => "article5_training",
            Self::Workshop => "article5_workshop",
        }
    }

    /// The command that lists them, behind the name of the program.
    pub const fn listed_by(self) -> &'static str {
        match self {
            Self::Training => "train sessions",
            Self::Workshop => "workshop list",
        }
    }

    /// The command that goes on with one, behind the name of the program.
    pub const fn goes_on_by(self) -> &'static str {
        match self {
            Self::Training => "train --go-on",
            Self::Workshop => "workshop --go-on",
        }
    }

    /// The command for its roster, behind the name of the program.
    pub const fn roster_by(self) -> &'static str {
        match self {
            Self::Training => "train roster",
            Self::Workshop => "workshop roster",
        }
    }
}
