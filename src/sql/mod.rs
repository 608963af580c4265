//! The rules as one view of SQL over a table of tools, for registers that live in a database: the same verdicts as
//! `article5 assess`, worked out where the rows are. Pure: text comes out, and nothing is connected to.
//!
//! The view is built of common table expressions, one for each step of the engine, and each has the engine's own form:
//!
//! ```text
//! table ─answers─▶ what was said ─stands─▶ what contradicts nothing ─worth─▶ what counts, with what follows by ties
//!       ─parts─▶ conditions and exceptions (Test::fold) ─found─▶ a rank for each rule (Verdicts::of) ─▶ words
//! ```
//!
//! SQL knows three values itself: a part is TRUE, FALSE, or NULL where it is not known, and AND, OR and NOT are
//! Kleene's.

mod contested;
mod day;
mod dialect;
mod error;
mod expression;
mod part;
mod ranks;
mod steps;
mod table;
mod view;

pub use day::On;
pub use dialect::Dialect;
pub use error::SqlError;
pub use table::TableName;
pub use view::{VIEW, create_table, create_view};
