//! In which format a file is written: as its ending says, or not at all.

use std::path::Path;

use super::CliError;
use crate::words::or;

/// That the ending of a file says nothing.
pub fn ending(path: &Path, endings: &[&str]) -> CliError {
    let endings: Vec<String> = endings.iter().map(|ending| format!(".{ending}")).collect();
    CliError::Ending { path: path.to_owned(), endings: or(&endings) }
}

/// Endings of files that other programs write: nobody finds a page of text under one of them.
const OF_OTHERS: [&str; 14] =
    ["pdf", "doc", "docx", "dot", "dotx", "rtf", "odt", "xls", "xlsx", "xlsm", "ods", "ppt", "pptx", "zip"];

/// In which format a file is written: as it was asked for, else as its ending says, else the usual one.
///
/// # Errors
/// When its ending names another format, or one that is not written.
pub fn format_of<F: Copy + PartialEq>(
    asked: Option<F>,
    file: Option<&Path>,
    of_file: impl Fn(&Path) -> Option<F>,
    usual: F,
    endings: &[&str],
) -> Result<F, CliError> {
    let Some(file) = file.filter(|file| file.extension().is_some()) else { return Ok(asked.unwrap_or(usual)) };
    match (asked, of_file(file)) {
        (None, Some(named)) => Ok(named),
        (Some(asked), Some(named)) if asked == named => Ok(asked),
        (Some(asked), None) if !is_of_others(file) => Ok(asked),
        _ => Err(ending(file, endings)),
    }
}

/// Whether the ending of a file is one that other programs write.
pub fn is_of_others(file: &Path) -> bool {
    has_ending(file, &OF_OTHERS)
}

/// Whether a file ends in one of these.
pub fn has_ending(file: &Path, endings: &[&str]) -> bool {
    file.extension().is_some_and(|found| endings.iter().any(|ending| found.eq_ignore_ascii_case(ending)))
}
