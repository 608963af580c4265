//! `article5` asks plain questions about an AI tool and shows which of the ten prohibited practices of Article 5 of
//! the EU AI Act catch it, why, and what would change that.
//!
//! The modules stand in the order in which data flows. Each may use only what stands above it; a test reads the
//! `use` lines.
//!
//! ```text
//! questionnaires/*.ron ─read─▶ raw ─validate─▶ Rulebook ┐
//!                                 steps ─fold─▶ Check ──┴─▶ Findings ─▶ Account ─▶ Document (blocks) ─▶ HTML · Word · text · …
//!                                   ▲                                                  └─▶ rows of a screen, sentences of a line
//! key ─keymap─▶ Act ─App::input─▶ Intent ─▶ Effect ─perform─▶ Record, files, clipboard
//!                                   ▲                              └─▶ Outcome ─App::outcome─▶ the next page
//! typed line ─understand─▶ Act ─────┤ desk: what an act comes to, for every face
//! command ──────────────────────────┘
//! ```
//!
//! `docs/architecture.md` tells what each module holds, `docs/adding.md` where something new goes.

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
