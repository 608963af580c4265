//! A check or a rule as a list of blocks, and one writer for each format. Pure.
//!
//! What is said is decided once, in [`account`](crate::account) for one check and [`portfolio`] for many, and arranged
//! once, in `arrange`; the writers know formats and no law. Reading order:
//!
//! ```text
//! block       what a document is made of
//! letterhead  whose paper it is written on (logo_svg: what a logo may hold; house_style: the looks of Word files)
//! graph       the tree of a rule as a picture
//! columns     how wide the columns of a table are
//! arrange     each part of an account as blocks
//! onepage, memo, compose          one page, or everything
//! later                           what is told when its turn comes
//! tool_line, packed, attention    the line of one check, small until then, and what needs attention
//! portfolio, portfolio_blocks, chart, inventory    many checks: what is said, as blocks, as a picture, as a table
//! one_reader  whether many checks may stand on one letterhead
//! html, markdown, text, docx, json, workbook       the writers; format: the list of them
//! ask_page, reply_page, compare_page, history_page, plan_page, rules_page    what happens after a first result
//! ```

mod arrange;
mod ask_page;
mod attention;
pub mod block;
pub mod chart;
mod columns;
mod compare_page;
mod compose;
pub mod docx;
mod format;
pub mod graph;
mod history_page;
pub mod house_style;
pub mod html;
pub mod inventory;
pub mod json;
pub mod letterhead;
mod logo_svg;
pub mod markdown;
pub mod later;
mod memo;
mod one_reader;
mod onepage;
mod packed;
mod plainly_built;
mod plan_page;
pub mod portfolio;
mod portfolio_blocks;
pub mod questionnaire;
mod reply_page;
mod rules_page;
mod sheet;
pub mod text;
mod tool_line;
pub mod workbook;

pub use arrange::{blocks_of, blocks_of_rule, standing_blocks};
pub use ask_page::{ask_page, ask_pages};
pub use compare_page::{
    Sides, compare_page, compared_answer, compared_first, compared_last, compared_results, conflict_blocks,
};
pub use compose::{Length, compose, compose_account, compose_for};
pub use format::{Format, ReportFailed};
pub use history_page::history_page;
pub use one_reader::{SeveralGroups, for_one_reader};
pub use plan_page::{plan_for_programs, plan_page, plan_sheets};
pub use portfolio_blocks::compose_portfolio;
pub use reply_page::reply_page;
pub use rules_page::{edition_blocks, rules_page};
