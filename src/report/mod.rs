//! A check or a rule as a list of blocks, and one writer for each format. Pure.
//!
//! What is said is decided once, in [`mod@account`] for one check and [`portfolio`] for many, and arranged once, in
//! `compose`; the writers know formats and no law. Reading order:
//!
//! ```text
//! block       what a document is made of
//! letterhead  whose paper it is written on (logo_svg: what a logo may hold)
//! subject     what a report is about
//! sentences, proof_tree, graph    the words, the tree and the picture of a result
//! account     everything that is said about a check
//! short, compose                  one page, or everything, as blocks
//! portfolio, portfolio_blocks, chart, inventory    many checks: what is said, as blocks, as a picture, as a table
//! html, markdown, text, docx, json                 the writers
//! afterwards, ask_page, compare_page, history_page, rules_page, hidden_names    what happens after a first result
//! ```

pub mod account;
mod afterwards;
mod ask_page;
pub mod block;
pub mod chart;
mod compare_page;
mod compose;
pub mod docx;
pub mod graph;
mod hidden_names;
mod history_page;
pub mod html;
pub mod inventory;
pub mod json;
pub mod letterhead;
mod logo_svg;
pub mod markdown;
pub mod portfolio;
mod portfolio_blocks;
mod proof_tree;
pub mod questionnaire;
mod rules_page;
pub mod sentences;
mod short;
mod subject;
pub mod text;

pub use account::{Account, account};
pub use afterwards::{Afterwards, PlanTold, afterwards, afterwards_blocks};
pub use ask_page::{ask_page, ask_pages};
pub use compare_page::{Sides, compare_page, conflict_blocks};
pub use compose::{compose, compose_account};
pub use hidden_names::hide_names;
pub use history_page::history_page;
pub use portfolio_blocks::compose_portfolio;
pub use proof_tree::{branch_of_rule, brief, mark_of};
pub use rules_page::{edition_blocks, rules_page};
pub use subject::{About, Length, Subject};
