//! How inventories and verdicts are written.

use std::path::Path;

/// How the older files of spreadsheet programs begin, and newer ones that are locked with a password.
pub(super) const OLDER: &[u8] = b"\xd0\xcf\x11\xe0";

/// How an inventory is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// Cells between commas, semicolons or tabs; the first line names the columns
    Csv,
    /// One list of objects, `[{…}, {…}]`
    Json,
    /// One object on each line
    Jsonl,
    /// A sheet of a spreadsheet program: XLSX, ODS or the older XLS
    Sheet,
}

impl InputKind {
    /// By the ending of a file's name.
    pub(super) fn by_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "csv" | "tsv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            "xlsx" | "xlsm" | "ods" | "xls" => Some(Self::Sheet),
            _ => None,
        }
    }

    /// By how a file begins; nothing where it holds nothing. No column has a name that begins with a bracket.
    pub(super) fn by_beginning(beginning: &[u8]) -> Option<Self> {
        if [b"PK\x03\x04".as_slice(), OLDER].iter().any(|mark| beginning.starts_with(mark)) {
            return Some(Self::Sheet);
        }
        Some(match beginning.strip_prefix(b"\xef\xbb\xbf").unwrap_or(beginning).trim_ascii_start().first()? {
            b'[' => Self::Json,
            b'{' => Self::Jsonl,
            _ => Self::Csv,
        })
    }
}

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For reading on a terminal
    Table,
    /// For spreadsheets
    Csv,
    /// A sheet of Excel
    Xlsx,
    /// For programs: one list, an object on each line
    Json,
}

impl Format {
    /// By the ending of the file that is written.
    pub fn by_ending(path: &Path) -> Option<Self> {
        match InputKind::by_ending(path)? {
            InputKind::Csv => Some(Self::Csv),
            InputKind::Json => Some(Self::Json),
            InputKind::Sheet if is_xlsx(path) => Some(Self::Xlsx),
            // Sheets of other kinds are read and not written.
            InputKind::Jsonl | InputKind::Sheet => None,
        }
    }

    /// Whether its columns are named before the first row is written.
    pub(super) const fn has_columns(self) -> bool {
        matches!(self, Self::Csv | Self::Xlsx)
    }
}

fn is_xlsx(path: &Path) -> bool {
    let ending = path.extension().unwrap_or_default();
    ["xlsx", "xlsm"].iter().any(|known| ending.eq_ignore_ascii_case(known))
}
