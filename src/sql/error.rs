//! What cannot be written as SQL.

use crate::text::visible;
use crate::words::say;

/// What cannot be written as SQL.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SqlError {
    /// The name of a table has an empty part, or too many.
    #[error("{}", say!("sql-table-parts", table = visible(.0)))]
    Parts(String),
    /// The name of a table is longer than every database keeps.
    #[error("{}", say!("sql-table-long", table = visible(.0), most = *.1))]
    Long(String, usize),
    /// The name of a table holds something that cannot be seen.
    #[error("{}", say!("sql-table-hidden", table = visible(.0)))]
    Hidden(String),
}
