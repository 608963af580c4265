//! `article5` asks plain questions about an AI tool and shows which of the ten prohibited practices of Article 5 of
//! the EU AI Act catch it, why, and what would change that.
//!
//! The modules stand in the order in which data flows. Each may use only what stands above it; a test reads the
//! `use` lines.
//!
//! ```text
//! questionnaires/*.ron ─read─▶ raw ─validate─▶ Rulebook ┐
//! key ─keymap─▶ Action ─▶ App::update ─▶ Check ──────┴─▶ findings ─▶ Report (blocks) ─▶ screen · HTML · Markdown · …
//!                           │              └─▶ Record ─▶ one file, after every answer
//!                           └─▶ Effect ─perform─▶ disk, clipboard; the result comes back as an Action
//! ```

pub mod text;
pub mod words;
pub mod files;
pub mod logic;
pub mod rulebook;
pub mod check;
pub mod account;
pub mod report;
pub mod record;
pub mod inventory;
pub mod sql;
pub mod desk;
pub mod room;
pub mod training;
pub mod workshop;
pub mod line;
pub mod tui;
pub mod cli;
