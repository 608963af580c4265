//! An empty inventory to fill in: the addresses in the first line, what each asks in words in the second.

use std::path::Path;

use rust_xlsxwriter::{DataValidation, Format as Look, Workbook, XlsxError};

use super::cell::IN_WORDS;
use super::column::NAME;
use super::described::Tells;
use super::error::AssessError;
use super::kind::Format;
use crate::files::{InTheWay, WholeFile};
use crate::report::inventory::Separator;
use crate::rulebook::Rulebook;
use crate::text::guarded;
use crate::words::say;

/// As many rows offer the answers to choose from.
const ROWS: u32 = 2_000;
/// What is offered, in the spelling of every language.
const OFFERED: [&str; 3] = ["yes", "no", "unsure"];

/// Writes an empty inventory for these rules: a sheet of Excel by the ending of the file, else CSV.
///
/// # Errors
/// When the file is there already and may not be replaced, or cannot be written.
pub fn write_template(path: &Path, force: bool, separator: Separator, rulebook: &Rulebook) -> Result<(), AssessError> {
    use std::io::Write;
    let questions: Vec<(&str, &str)> = rulebook
        .items
        .iter()
        .filter(|item| item.is_question())
        .map(|item| (item.name.as_str(), item.ask.as_str()))
        .collect();
    let described = Tells::ALL.map(|(_, names)| names.typed().next().unwrap_or_default());
    let bytes = match Format::by_ending(path) {
        Some(Format::Xlsx) => sheet(&questions, &described).map_err(|error| cannot(path, error.to_string()))?,
        _ => table(&questions, &described, separator).map_err(|error| cannot(path, error.to_string()))?,
    };
    let in_the_way = if force { InTheWay::Replace } else { InTheWay::Keep };
    let mut file = WholeFile::begin(path, in_the_way).map_err(|error| AssessError::target(path, &error))?;
    file.write_all(&bytes).map_err(|error| cannot(path, error.to_string()))?;
    file.keep().map_err(|error| AssessError::target(path, &error))?;
    Ok(())
}

fn cannot(path: &Path, why: String) -> AssessError {
    AssessError::Template { file: super::error::name_of(path), why }
}

/// The first cell of the row in words, which says how the table is filled in.
fn first() -> String {
    format!("{IN_WORDS} {}", say!("inventory-template-how"))
}

fn table(columns: &[(&str, &str)], described: &[&str], separator: Separator) -> Result<Vec<u8>, csv::Error> {
    let out = "\u{feff}".as_bytes().to_vec();
    let mut out =
        csv::WriterBuilder::new().delimiter(separator.sign()).terminator(csv::Terminator::CRLF).from_writer(out);
    let names = columns.iter().map(|(name, _)| *name).chain(described.iter().copied());
    out.write_record([NAME].into_iter().chain(names))?;
    let words = columns.iter().map(|(_, ask)| guarded(ask).into_owned());
    out.write_record([first()].into_iter().chain(words).chain(described.iter().map(|_| String::new())))?;
    out.into_inner().map_err(|error| csv::Error::from(std::io::Error::other(error.to_string())))
}

fn sheet(columns: &[(&str, &str)], described: &[&str]) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    let (bold, words) = (Look::new().set_bold(), Look::new().set_italic().set_text_wrap());
    sheet.set_freeze_panes(2, 1)?;
    sheet.set_column_width(0, 36)?;
    sheet.set_row_height(1, 120)?;
    sheet.write_string_with_format(0, 0, NAME, &bold)?;
    sheet.write_string_with_format(1, 0, first(), &words)?;
    let mut last = 0;
    for (column, (name, ask)) in (1..).zip(columns) {
        sheet.set_column_width(column, 26)?;
        sheet.write_string_with_format(0, column, *name, &bold)?;
        sheet.write_string_with_format(1, column, *ask, &words)?;
        last = column;
    }
    for (column, name) in (last + 1..).zip(described) {
        sheet.set_column_width(column, 26)?;
        sheet.write_string_with_format(0, column, *name, &bold)?;
    }
    if last > 0 {
        // This is a hint alone: other spellings of the three answers are read too, so nothing that is typed is refused
        // here.
        let offered = DataValidation::new().allow_list_strings(&OFFERED)?.show_error_message(false);
        sheet.add_data_validation(2, 1, ROWS, last, &offered)?;
    }
    book.save_to_buffer()
}
