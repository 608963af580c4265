//! A check or a rule as a list of blocks, and one writer for each format. Pure.
//!
//! What is said is decided once, in [`compose`]; the writers know formats and no law.

mod afterwards;
mod ask_page;
pub mod block;
mod compare_page;
mod compose;
pub mod graph;
mod hidden_names;
mod history_page;
pub mod html;
pub mod markdown;
mod proof_tree;
pub mod questionnaire;
mod rules_page;
pub mod sentences;
pub mod text;

pub use afterwards::afterwards;
pub use ask_page::{ask_page, ask_pages};
pub use compare_page::{Sides, compare_page, conflict_blocks};
pub use compose::{About, Length, Subject, compose};
pub use hidden_names::hide_names;
pub use history_page::history_page;
pub use proof_tree::{branch_of_rule, mark_of};
pub use rules_page::{edition_blocks, rules_page};
