//! How inventories and verdicts are written.

use std::path::Path;

/// How an inventory is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum InputKind {
    /// Cells between commas, semicolons or tabs; the first line names the columns
    Csv,
    /// One list of objects, `[{…}, {…}]`
    Json,
    /// One object on each line
    Jsonl,
}

impl InputKind {
    /// By the ending of a file's name.
    pub(super) fn by_ending(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_str()?.to_ascii_lowercase();
        match ending.as_str() {
            "csv" | "tsv" => Some(Self::Csv),
            "json" => Some(Self::Json),
            "jsonl" | "ndjson" => Some(Self::Jsonl),
            _ => None,
        }
    }

    /// By the first character that is not blank. No column has a name that begins with a bracket.
    pub(super) const fn by_first(byte: u8) -> Self {
        match byte {
            b'[' => Self::Json,
            b'{' => Self::Jsonl,
            _ => Self::Csv,
        }
    }
}

/// How verdicts are written.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Format {
    /// For reading on a terminal
    Table,
    /// For spreadsheets
    Csv,
    /// For programs: one list, an object on each line
    Json,
}

impl Format {
    /// By the ending of the file that is written.
    pub fn by_ending(path: &Path) -> Option<Self> {
        match InputKind::by_ending(path)? {
            InputKind::Csv => Some(Self::Csv),
            InputKind::Json => Some(Self::Json),
            InputKind::Jsonl => None,
        }
    }
}
