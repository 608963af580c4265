//! The name of the table, as it was typed.

use std::str::FromStr;

use super::{Dialect, SqlError};
use crate::text::is_hidden;

/// Catalogue, schema, table.
const MOST_PARTS: usize = 3;
/// `PostgreSQL` cuts longer names, and could then mean another table.
const MOST_BYTES: usize = 63;

/// The name of a table: one to three parts, such as `tools` or `register.tools`. Each part is quoted when it is written, so
/// that whatever it holds is a name and nothing else.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableName {
    parts: Vec<String>,
}

impl TableName {
    /// The name in SQL.
    pub(super) fn quoted(&self, dialect: Dialect) -> String {
        let parts: Vec<String> = self.parts.iter().map(|part| dialect.name(part)).collect();
        parts.join(".")
    }
}

impl FromStr for TableName {
    type Err = SqlError;

    fn from_str(typed: &str) -> Result<Self, SqlError> {
        let parts: Vec<String> = typed.split('.').map(|part| part.trim().to_owned()).collect();
        if typed.contains(is_hidden) {
            return Err(SqlError::Hidden(typed.to_owned()));
        }
        if parts.len() > MOST_PARTS || parts.iter().any(String::is_empty) {
            return Err(SqlError::Parts(typed.to_owned()));
        }
        if parts.iter().any(|part| part.len() > MOST_BYTES) {
            return Err(SqlError::Long(typed.to_owned(), MOST_BYTES));
        }
        Ok(Self { parts })
    }
}
