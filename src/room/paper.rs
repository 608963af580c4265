//! A paper of a room: a page to read, or its table, written into the folder for reports.

use std::path::{Path, PathBuf};

use super::Table;
use crate::desk::{Desk, DeskError};
use crate::report::Format;
use crate::report::block::Document;
use crate::words::say;

/// As what it is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperForm {
    /// A web page, also for printing.
    WebPage,
    /// A Word file.
    Word,
    /// Plain text.
    Text,
    /// The table alone, as a sheet.
    Sheet,
}

impl PaperForm {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::WebPage, Self::Word, Self::Text, Self::Sheet];

    /// What it is called among the others.
    pub fn name(self) -> &'static str {
        match self {
            Self::WebPage => say!("reporting-web-page"),
            Self::Word => say!("reporting-word"),
            Self::Text => say!("reporting-text"),
            Self::Sheet => say!("room-paper-sheet"),
        }
    }

    /// The format of a page and the ending of its file.
    const fn page(self) -> Option<Format> {
        match self {
            Self::WebPage => Some(Format::Html),
            Self::Word => Some(Format::Docx),
            Self::Text => Some(Format::Txt),
            Self::Sheet => None,
        }
    }

    /// The form of a file with this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|form| form.ending().eq_ignore_ascii_case(ending))
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::WebPage => "html",
            Self::Word => "docx",
            Self::Text => "txt",
            Self::Sheet => "xlsx",
        }
    }
}

/// Writes a paper on the file of a room; `name` stands behind the name of that file.
///
/// # Errors
/// When it cannot be made or written.
pub fn put_paper(
    desk: &Desk,
    of: &Path,
    name: &str,
    form: PaperForm,
    (page, table): (&Document, &Table),
) -> Result<PathBuf, DeskError> {
    let bytes = match form.page() {
        Some(format) => format.write(page, desk.now)?,
        None => table.xlsx(desk.now)?,
    };
    desk.put_beside_reports(of, &format!("-{name}.{}", form.ending()), &bytes)
}
