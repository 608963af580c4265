//! Pages and tables that are written into a file, whose ending decides how.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::Args;

use super::CliError;
use super::ending::ending;
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
    pub output: PathBuf,
    #[arg(long, help = say!("help-force"))]
    pub force: bool,
}

/// Writes a page, or its table where the file is one.
pub fn page_or_table(
    document: &Document,
    table: &Table,
    to: &Where,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let of = |wanted: &str| to.output.extension().is_some_and(|found| found.eq_ignore_ascii_case(wanted));
    if of("csv") {
        return done(&table.csv(), to, output);
    }
    if of("xlsx") {
        let sheet = table.xlsx(Settings::now()).map_err(|why| CliError::Page(why.to_string()))?;
        return done(&sheet, to, output);
    }
    if Format::of_file(&to.output).is_none() {
        return Err(ending(&to.output, &["html", "docx", "md", "txt", "csv", "xlsx"]));
    }
    page(document, to, output)
}

/// Writes a page.
pub fn page(document: &Document, to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    let Some(format) = Format::of_file(&to.output) else {
        return Err(ending(&to.output, &["html", "docx", "md", "txt"]));
    };
    let bytes = format.write(document, Settings::now()).map_err(|why| CliError::Page(why.to_string()))?;
    done(&bytes, to, output)
}

/// Writes bytes that are in their format already.
pub fn done(bytes: &[u8], to: &Where, output: &mut Output) -> Result<ExitCode, CliError> {
    put(bytes, Some(&to.output), to.force, output)?;
    Ok(ExitCode::SUCCESS)
}
