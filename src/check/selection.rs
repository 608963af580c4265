//! Which checks are meant: one selection for the list, reports on many checks, and verifying. What is
//! not selected is not told, so that nobody reads of somebody else's tools.

use serde::Serialize;

/// What becomes of checks that are put away.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Archive {
    /// They are left out.
    #[default]
    LeftOut,
    /// They are meant too.
    Too,
    /// They alone are meant.
    Alone,
}

impl Archive {
    /// Whether checks are meant that are put away (`archived`), or those that are not.
    pub const fn takes(self, archived: bool) -> bool {
        match self {
            Self::LeftOut => !archived,
            Self::Too => true,
            Self::Alone => archived,
        }
    }
}

/// Which checks are meant, and whether people are named.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Selection {
    /// Only the checks of one client, project or workshop. The empty name means the checks without one.
    pub group: Option<String>,
    /// Only the checks in which all these words occur; every check where it is empty.
    pub filter: String,
    /// What becomes of the archive.
    pub archive: Archive,
    /// Whether the names of people are left out.
    #[serde(skip)]
    pub hide_names: bool,
}

impl Selection {
    /// Every check there is.
    pub fn everything() -> Self {
        Self { archive: Archive::Too, ..Self::default() }
    }

    /// Whether the words choose checks. Without words nothing but the archive can be left out.
    pub fn chooses(&self) -> bool {
        self.group.is_some() || !self.filter.trim().is_empty()
    }

    /// Whether a group is meant.
    pub fn takes_group(&self, group: &str) -> bool {
        self.group.as_ref().is_none_or(|wanted| same_group(wanted, group))
    }
}

/// Whether two names are those of one group: neither letters large or small count, nor spaces around them.
pub fn same_group(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}
