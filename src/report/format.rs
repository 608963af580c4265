//! The formats of documents: one list for commands, screens and records.

use std::io::{self, Write};
use std::path::Path;

use jiff::Timestamp;

use super::block::Document;
use super::docx::{self, DocxFailed};
use super::html::{self, TemplateDamaged};
use super::{markdown, text};
use crate::words::say;

/// The width of plain text when it goes into a file.
const USUAL_WIDTH: usize = 80;

/// What a document can be written as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Format {
    /// One self-contained web page, also for printing
    #[value(help = say!("help-format-html"))]
    Html,
    /// Markdown
    #[value(help = say!("help-format-md"))]
    Md,
    /// A Word file
    #[value(help = say!("help-format-docx"))]
    Docx,
    /// Plain text
    #[value(help = say!("help-format-txt"))]
    Txt,
}

/// A document could not be written; there is no text for which this happens.
#[derive(Debug, thiserror::Error)]
pub enum ReportFailed {
    /// The web page.
    #[error(transparent)]
    Page(#[from] TemplateDamaged),
    /// The Word file.
    #[error(transparent)]
    Word(#[from] DocxFailed),
    /// The document could not be passed on.
    #[error(transparent)]
    Out(io::Error),
}

impl Format {
    /// Every format, in the order of the help text.
    pub const ALL: [Self; 4] = [Self::Html, Self::Md, Self::Docx, Self::Txt];

    /// The ending of its files, without the dot.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Md => "md",
            Self::Docx => "docx",
            Self::Txt => "txt",
        }
    }

    /// Whether it can be shown on a screen.
    pub const fn is_text(self) -> bool {
        !matches!(self, Self::Docx)
    }

    /// The format that the ending of a file names, whatever its letters' size; `None` for other endings.
    pub fn of_file(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?;
        let known = |format: &Self| format.ending().eq_ignore_ascii_case(ending);
        match Self::ALL.into_iter().find(known) {
            None if ending.eq_ignore_ascii_case("htm") => Some(Self::Html),
            None if ending.eq_ignore_ascii_case("markdown") => Some(Self::Md),
            found => found,
        }
    }

    /// Writes the document piece by piece, as far as the format can be written so.
    pub fn write_into(self, document: &Document, written: Timestamp, out: &mut dyn Write) -> Result<(), ReportFailed> {
        match self {
            Self::Html => Ok(html::write_into(document, out)?),
            Self::Md | Self::Docx | Self::Txt => {
                out.write_all(&self.write(document, written)?).map_err(ReportFailed::Out)
            }
        }
    }

    /// Writes the document. `written` is the time that a file carries inside, where it does.
    pub fn write(self, document: &Document, written: Timestamp) -> Result<Vec<u8>, ReportFailed> {
        Ok(match self {
            Self::Html => html::write(document)?.into_bytes(),
            Self::Md => markdown::write(document).into_bytes(),
            Self::Docx => docx::write(document, &written.strftime("%Y-%m-%dT%H:%M:%SZ").to_string())?,
            Self::Txt => text::write(document, USUAL_WIDTH).into_bytes(),
        })
    }
}
