//! The inventory of all tools as CSV, safe to open in a spreadsheet: no cell can be taken for a formula.

use std::io::{self, Write};

use super::portfolio::{Portfolio, ToolLine};
use super::workbook::Sheet;
use crate::check::Field;
use crate::logic::Verdict;
use crate::text::{guarded, visible_lines};
use crate::words::say;

/// Spreadsheets take a file for UTF-8 when it begins with this.
const BYTE_ORDER_MARK: &str = "\u{feff}";

/// The inventory could not be made; there is no text for which this happens.
#[derive(Debug, thiserror::Error)]
#[error("{}", say!("portfolio-inventory-failed", why = .0))]
pub struct InventoryFailed(String);

/// What stands between two cells. Spreadsheets in countries that write a comma before decimals expect a semicolon.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, clap::ValueEnum)]
pub enum Separator {
    /// A comma
    #[default]
    #[value(help = say!("help-separator-comma"))]
    Comma,
    /// A semicolon, for spreadsheets in most of Europe
    #[value(help = say!("help-separator-semicolon"))]
    Semicolon,
    /// A tab
    #[value(help = say!("help-separator-tab"))]
    Tab,
}

impl Separator {
    /// The sign as it stands in the file.
    pub const fn sign(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
        }
    }
}

/// One line for each tool, most pressing first: what it is, its result, and one column for each rule.
pub fn write(portfolio: &Portfolio, separator: Separator) -> Result<Vec<u8>, InventoryFailed> {
    let mut bytes = Vec::new();
    write_into(portfolio, separator, &mut bytes)?;
    Ok(bytes)
}

/// The same, line by line.
pub fn write_into(portfolio: &Portfolio, separator: Separator, out: &mut dyn Write) -> Result<(), InventoryFailed> {
    let failed = |error: csv::Error| InventoryFailed(error.to_string());
    let failed_at = |error: io::Error| InventoryFailed(error.to_string());
    out.write_all(BYTE_ORDER_MARK.as_bytes()).map_err(failed_at)?;
    let mut out = writer(separator).from_writer(out);
    out.write_record(head(portfolio)).map_err(failed)?;
    for tool in portfolio.tools.iter() {
        out.write_record(row(&tool, portfolio).iter().map(|cell| inert(cell))).map_err(failed)?;
    }
    out.flush().map_err(failed_at)
}

/// One table as CSV.
///
/// # Errors
/// There is no text for which it fails.
pub fn of_sheet(sheet: &Sheet, separator: Separator) -> Result<Vec<u8>, InventoryFailed> {
    let failed = |error: csv::Error| InventoryFailed(error.to_string());
    let mut out = writer(separator).from_writer(BYTE_ORDER_MARK.as_bytes().to_vec());
    out.write_record(sheet.head.iter().map(|cell| inert(cell))).map_err(failed)?;
    for row in &sheet.rows {
        out.write_record(row.iter().map(|cell| inert(&cell.told()))).map_err(failed)?;
    }
    out.into_inner().map_err(|error| InventoryFailed(error.to_string()))
}

fn writer(separator: Separator) -> csv::WriterBuilder {
    let mut builder = csv::WriterBuilder::new();
    builder.delimiter(separator.sign()).terminator(csv::Terminator::CRLF);
    builder
}

fn head(portfolio: &Portfolio) -> Vec<String> {
    let fields = Field::ALL.into_iter().filter(|field| *field != Field::Name).map(|field| field.label().to_owned());
    let first = [
        say!("portfolio-check"),
        say!("portfolio-name"),
        say!("portfolio-group"),
        say!("portfolio-taken-from"),
        say!("portfolio-result"),
    ];
    let last = [say!("portfolio-changed"), say!("portfolio-record"), say!("portfolio-last-hash"), say!("report-rules")];
    first
        .map(str::to_owned)
        .into_iter()
        .chain(portfolio.counts.iter().map(|rule| inert(&format!("({}) {}", rule.rule, rule.title))))
        .chain([say!("portfolio-open-rules").to_owned()])
        .chain(fields)
        .chain(last.map(str::to_owned))
        .collect()
}

fn row(tool: &ToolLine, portfolio: &Portfolio) -> Vec<String> {
    let rules = portfolio.counts.len();
    let mut verdicts: Vec<String> = tool.rules.iter().map(|rule| rule.dated.words()).collect();
    verdicts.resize(rules, String::new());
    let open = if tool.verdict.is_some_and(|verdict| verdict < Verdict::OutsideTheAct) {
        tool.open_rules.to_string()
    } else {
        String::new()
    };
    let record = tool.damage.clone().unwrap_or_default();
    [&tool.reference, &tool.name, &tool.group, &tool.taken_from, &tool.words]
        .map(String::clone)
        .into_iter()
        .chain(verdicts)
        .chain([open])
        .chain(tool.description.iter().map(|fact| fact.value.to_string()))
        .chain([tool.changed.map_or_else(String::new, |at| at.to_string()), record, tool.last_hash.clone()])
        // A table is passed on alone, so it has to say itself where its results come from.
        .chain([format!("{} ({})", portfolio.edition, portfolio.origin)])
        .collect()
}

/// A cell that no spreadsheet computes, in which nothing is hidden. Its lines stay lines.
fn inert(cell: &str) -> String {
    guarded(&visible_lines(cell)).into_owned()
}
