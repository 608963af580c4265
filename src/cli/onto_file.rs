//! Pages and tables that are written into a file, whose ending decides how.

use std::path::Path;
use std::process::ExitCode;

use clap::builder::PossibleValue;
use clap::{Args, ValueEnum};

use super::CliError;
use super::ending::{ending, format_of, has_ending};
use super::onto::Onto;
use super::output::Output;
use super::paper::put;
use super::settings::Settings;
use crate::report::Format;
use crate::report::block::Document;
use crate::report::inventory::Separator;
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

/// As what a page or its table is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PageOrTable {
    /// The page.
    Page(Format),
    /// The table alone, for spreadsheets and programs.
    Csv,
    /// The table alone, as an Excel file.
    Xlsx,
}

impl PageOrTable {
    const ALL: [Self; 6] = [
        Self::Page(Format::Html),
        Self::Page(Format::Docx),
        Self::Page(Format::Md),
        Self::Page(Format::Txt),
        Self::Csv,
        Self::Xlsx,
    ];

    const fn ending(self) -> &'static str {
        match self {
            Self::Page(format) => format.ending(),
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }

    fn of_file(file: &Path) -> Option<Self> {
        let table = || [Self::Csv, Self::Xlsx].into_iter().find(|format| has_ending(file, &[format.ending()]));
        Format::of_file(file).map(Self::Page).or_else(table)
    }
}

impl ValueEnum for PageOrTable {
    fn value_variants<'a>() -> &'a [Self] {
        &Self::ALL
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        let table = |help: &'static str| Some(PossibleValue::new(self.ending()).help(help));
        match self {
            Self::Page(format) => format.to_possible_value(),
            Self::Csv => table(say!("help-format-table-csv")),
            Self::Xlsx => table(say!("help-format-table-xlsx")),
        }
    }
}

/// How it is written.
#[derive(Debug, Args)]
pub struct Written {
    #[arg(long, value_enum, help = say!("help-format"))]
    format: Option<PageOrTable>,
    #[arg(long, value_enum, default_value_t, help = say!("help-report-separator"))]
    separator: Separator,
}

impl Written {
    /// As it was asked for, else as the ending of the file says, else as text.
    fn format(&self, to: &Where) -> Result<PageOrTable, CliError> {
        let endings = PageOrTable::ALL.map(PageOrTable::ending);
        match to.file() {
            // A name without an ending says nothing.
            Some(file) if file.extension().is_none() && self.format.is_none() => Err(ending(file, &endings)),
            file => format_of(self.format, file, PageOrTable::of_file, PageOrTable::Page(Format::Txt), &endings),
        }
    }
}

/// Writes a page, or its table.
pub fn page_or_table(
    (document, table): (&Document, &Table),
    written: &Written,
    to: &Where,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let format = written.format(to)?;
    let failed = |why: String| CliError::Page(why);
    let bytes = match format {
        PageOrTable::Page(format) => format.write(document, Settings::now()).map_err(|why| failed(why.to_string()))?,
        PageOrTable::Xlsx => table.xlsx(Settings::now()).map_err(|why| failed(why.to_string()))?,
        PageOrTable::Csv => table.csv(written.separator).map_err(|why| failed(why.to_string()))?,
    };
    // What only other programs can show does not go onto a terminal.
    if matches!(format, PageOrTable::Page(Format::Docx | Format::Html) | PageOrTable::Xlsx) {
        not_onto_a_screen(to, output)?;
    }
    onto(format == PageOrTable::Page(Format::Txt), &bytes, to, output)
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
    onto(format == Format::Txt, &bytes, to, output)
}

/// Writes text to standard output as the reader there can show it, and anything else as it is.
fn onto(is_text: bool, bytes: &[u8], to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    if is_text && to.file().is_none() {
        output.page(&String::from_utf8_lossy(bytes))?;
        return Ok(ExitCode::SUCCESS);
    }
    done(bytes, to, output)
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
