//! A check or a rule as a list of blocks, and one writer for each format. Pure.
//!
//! What is said is decided once, in [`compose`]; the writers know formats and no law.

pub mod block;
mod compose;
pub mod graph;
pub mod html;
pub mod markdown;
mod proof_tree;
pub mod questionnaire;
pub mod sentences;
pub mod text;

pub use compose::{About, Length, Subject, compose};
pub use proof_tree::{branch_of_rule, mark_of};
