//! Pages and tables that are written into a file, whose ending decides how.

use std::path::Path;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::{ending, has_ending};
use super::onto::Onto;
use super::output::Output;
use super::paper::put;
use super::settings::Settings;
use crate::report::Format;
use crate::report::block::Document;
use crate::room::Table;
use crate::words::say;

/// Where it goes.
#[derive(Debug, Args)]
pub struct Where {
    #[arg(short, value_name = "FILE", help = say!("help-file-output"))]
    pub output: Onto,
    #[arg(long, help = say!("help-force"))]
    pub force: bool,
}

impl Where {
    /// The file; nothing where it goes to standard output.
    pub fn file(&self) -> Option<&Path> {
        self.output.file()
    }

    /// That it goes into a file with one of these endings, or to standard output.
    ///
    /// # Errors
    /// When the file ends otherwise.
    pub fn ends_in(&self, endings: &[&str]) -> Result<(), CliError> {
        self.file().filter(|file| !has_ending(file, endings)).map_or(Ok(()), |file| Err(ending(file, endings)))
    }
}

/// Writes a page, or its table where the file is one.
pub fn page_or_table(
    document: &Document,
    table: &Table,
    to: &Where,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let of = |wanted: &str| to.file().is_some_and(|file| has_ending(file, &[wanted]));
    if of("csv") {
        return done(&table.csv(), to, output);
    }
    if of("xlsx") {
        let sheet = table.xlsx(Settings::now()).map_err(|why| CliError::Page(why.to_string()))?;
        return done(&sheet, to, output);
    }
    page_of(document, &["html", "docx", "md", "txt", "csv", "xlsx"], to, output)
}

/// Writes a page.
pub fn page(document: &Document, to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    page_of(document, &["html", "docx", "md", "txt"], to, output)
}

/// Writes a page as the ending of the file says, which has to be one of these; as text to standard output.
fn page_of(document: &Document, endings: &[&str], to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    let format = match to.file() {
        Some(file) => Format::of_file(file).ok_or_else(|| ending(file, endings))?,
        None => Format::Txt,
    };
    let bytes = format.write(document, Settings::now()).map_err(|why| CliError::Page(why.to_string()))?;
    if to.file().is_none() {
        output.page(&String::from_utf8_lossy(&bytes))?;
        return Ok(ExitCode::SUCCESS);
    }
    done(&bytes, to, output)
}

/// That what only other programs can show does not go onto a terminal.
///
/// # Errors
/// When it would.
pub fn not_onto_a_screen(to: &Where, output: &Output) -> Result<(), CliError> {
    if to.file().is_none() && output.is_terminal() { Err(CliError::NotForScreens) } else { Ok(()) }
}

/// Writes bytes that are in their format already.
pub fn done(bytes: &[u8], to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    put(bytes, to.file(), to.force, output)?;
    Ok(ExitCode::SUCCESS)
}
