//! Where a page goes, and in which format.

use std::io::Write;
use std::path::Path;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::CliError;
use super::ending::{format_of, has_ending};
use super::onto::{Onto, file_of};
use super::output::Output;
use super::settings::{Settings, own_rules};
use crate::record::{write_whole, write_whole_with};
use crate::report::Format;
use crate::report::block::{Block, Document};
use crate::rulebook::Loaded;
use crate::words::say;

/// The formats of pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PaperFormat {
    /// What people read.
    Page(Format),
    /// What programs read.
    Json,
}

impl PaperFormat {
    const ALL: [Self; 5] = [
        Self::Page(Format::Txt),
        Self::Page(Format::Md),
        Self::Page(Format::Html),
        Self::Page(Format::Docx),
        Self::Json,
    ];

    /// The format that the ending of a file names.
    fn of_file(file: &Path) -> Option<Self> {
        if has_ending(file, &["json"]) { Some(Self::Json) } else { Format::of_file(file).map(Self::Page) }
    }

    const fn ending(self) -> &'static str {
        match self {
            Self::Page(format) => format.ending(),
            Self::Json => "json",
        }
    }
}

impl ValueEnum for PaperFormat {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        match self {
            Self::Page(format) => format.to_possible_value(),
            Self::Json => Some(PossibleValue::new("json").help(say!("help-paper-json"))),
        }
    }
}

/// Where a page goes and how it is written.
#[derive(Debug, Clone, Args)]
pub struct Paper {
    #[arg(long, value_enum, help = say!("help-format"))]
    format: Option<PaperFormat>,
    #[arg(short, value_name = "FILE", help = say!("help-output"))]
    output: Option<Onto>,
    #[arg(long, help = say!("help-force"))]
    force: bool,
}

impl Paper {
    /// Writes the document, or what programs read of it.
    ///
    /// # Errors
    /// When the ending of the file names no such format, or nothing can be written.
    pub fn print(
        &self,
        document: &Document,
        json: &serde_json::Value,
        loaded: &Loaded,
        output: &mut Output,
    ) -> Result<(), CliError> {
        let mut document = document.clone();
        // A reader of the page may not know that its rules are not the built-in ones.
        document.blocks.splice(0..0, own_rules(loaded).map(Block::Notice));
        let file = file_of(self.output.as_ref());
        let usual = PaperFormat::Page(Format::Txt);
        let format =
            format_of(self.format, file, PaperFormat::of_file, usual, &PaperFormat::ALL.map(PaperFormat::ending))?;
        let bytes = match format {
            PaperFormat::Page(Format::Docx | Format::Html) if file.is_none() && output.is_terminal() => {
                return Err(CliError::NotForScreens);
            }
            PaperFormat::Page(format) => {
                format.write(&document, Settings::now()).map_err(crate::desk::DeskError::from)?
            }
            PaperFormat::Json => format!("{json:#}\n").into_bytes(),
        };
        match (format, file) {
            // Text that goes to no file is read here and now.
            (PaperFormat::Page(Format::Txt), None) => output.page(&String::from_utf8_lossy(&bytes)),
            _ => put(&bytes, file, self.force, output),
        }
    }
}

/// Writes piece by piece, to a file or to the screen.
pub fn put_with(
    file: Option<&Path>,
    force: bool,
    output: &mut Output,
    write: impl FnOnce(&mut dyn Write) -> Result<(), crate::desk::DeskError>,
) -> Result<(), CliError> {
    match file {
        Some(file) => {
            write_whole_with(file, force, write)?;
            output.line(&say!("command-written", path = crate::files::shown(file)))
        }
        None => output.with(write),
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
