//! The edition of a rulebook: its name, and the day and the text of the law that it tells.

use jiff::civil::Date;

/// Which edition of the rules this is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Edition {
    /// Such as `2026.1`.
    pub name: String,
    /// The law is told as it stood on this day.
    pub law_as_of: Date,
    /// Which text of the law was used.
    pub text_of_law: String,
}
