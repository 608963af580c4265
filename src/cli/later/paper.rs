//! Writes a document in the wanted format, to a file or to the screen.

use std::path::PathBuf;

use clap::ValueEnum;

use super::super::CliError;
use super::super::output::Output;
use crate::record::write_whole;
use crate::report::block::Document;
use crate::report::{html, markdown, text};

/// The formats of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperFormat {
    /// Plain text
    Txt,
    /// Markdown
    Md,
    /// One self-contained web page
    Html,
    /// For programs
    Json,
}

/// Where a page goes and how it is written.
#[derive(Debug, Clone)]
pub struct Paper {
    /// In which format.
    pub format: PaperFormat,
    /// Where to; on the screen without it.
    pub file: Option<PathBuf>,
    /// Replace what is there.
    pub force: bool,
}

impl Paper {
    /// Writes the document, or what programs read of it.
    pub fn print(&self, document: &Document, json: &serde_json::Value, output: &mut Output) -> Result<(), CliError> {
        let bytes = match self.format {
            PaperFormat::Txt => text::write(document, 80).into_bytes(),
            PaperFormat::Md => markdown::write(document).into_bytes(),
            PaperFormat::Html => html::write(document)?.into_bytes(),
            PaperFormat::Json => format!("{json:#}\n").into_bytes(),
        };
        self.put(&bytes, output)
    }

    /// Writes bytes that are in their format already.
    pub fn put(&self, bytes: &[u8], output: &mut Output) -> Result<(), CliError> {
        match &self.file {
            Some(file) => {
                write_whole(file, bytes, self.force)?;
                output.line(&format!("Written: {}", file.display()))
            }
            None => output.bytes(bytes),
        }
    }
}
