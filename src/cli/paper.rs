//! Where a page goes, and in which format.

use std::path::{Path, PathBuf};

use clap::{Args, ValueEnum};

use super::CliError;
use super::output::Output;
use crate::record::write_whole;
use crate::report::block::Document;
use crate::report::{html, markdown, text};
use crate::words::say;

/// The formats of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum PaperFormat {
    #[value(help = say!("help-format-txt"))]
    Txt,
    #[value(help = say!("help-format-md"))]
    Md,
    #[value(help = say!("help-format-page"))]
    Html,
    #[value(help = say!("help-paper-json"))]
    Json,
}

/// Where a page goes and how it is written.
#[derive(Debug, Clone, Args)]
pub struct Paper {
    #[arg(long, value_enum, default_value_t = PaperFormat::Txt, help = say!("help-format"))]
    format: PaperFormat,
    #[arg(short, value_name = "FILE", help = say!("help-output"))]
    output: Option<PathBuf>,
    #[arg(long, help = say!("help-force"))]
    force: bool,
}

impl Paper {
    /// Writes the document, or what programs read of it.
    pub fn print(&self, document: &Document, json: &serde_json::Value, output: &mut Output) -> Result<(), CliError> {
        let bytes = match self.format {
            PaperFormat::Txt => text::write(document, 80).into_bytes(),
            PaperFormat::Md => markdown::write(document).into_bytes(),
            PaperFormat::Html => html::write(document).map_err(crate::desk::DeskError::from)?.into_bytes(),
            PaperFormat::Json => format!("{json:#}\n").into_bytes(),
        };
        put(&bytes, self.output.as_deref(), self.force, output)
    }
}

/// Writes bytes that are in their format already, to a file or to the screen.
pub fn put(bytes: &[u8], file: Option<&Path>, force: bool, output: &mut Output) -> Result<(), CliError> {
    match file {
        Some(file) => {
            write_whole(file, bytes, force).map_err(crate::desk::DeskError::from)?;
            output.line(&say!("command-written", path = crate::files::shown(file)))
        }
        None => output.bytes(bytes),
    }
}
