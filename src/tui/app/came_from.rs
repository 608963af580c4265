//! What a check is opened for, and where a person was before.

use std::path::PathBuf;

use crate::tui::screens::Screen;

/// What a check is opened for.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) enum OpensFor {
    /// To go on with it where the person stopped.
    #[default]
    TheNextQuestion,
    /// For its result.
    Result,
    /// For the question of this address.
    Question(String),
}

/// Where a person was before.
#[derive(Debug)]
pub(super) enum WayBack {
    /// In a check, by its reference, with these screens.
    Check(String, Vec<Screen>),
    /// At a comparison of two records, with the mark on the question of this address.
    Comparison([PathBuf; 2], Option<String>),
}
