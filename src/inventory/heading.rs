//! Which line of a CSV file names the columns, and what stands between its cells. Spreadsheets write commas, semicolons
//! or tabs, by country, and people write a title above.

use std::cmp::Reverse;

use super::column::weight;
use crate::rulebook::Rulebook;
use crate::text::{letters, separator};

/// The names of the columns stand within so many lines, or nowhere.
pub(super) const MOST_LINES: usize = 20;
const DELIMITERS: [u8; 4] = [b',', b';', b'\t', b'|'];

/// How well a row fits as the heading: known columns, then how far above it stands, then how many cells it has.
type Fit = (usize, Reverse<usize>, usize);

/// Where the names of the columns stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Heading {
    /// What stands between cells.
    pub(super) delimiter: u8,
    /// How many rows stand above.
    pub(super) above: usize,
    /// Whether the first of them is a line such as `sep=;`, which is for Excel alone.
    pub(super) for_excel: bool,
}

/// Finds the heading in the beginning of a file: the row in which most columns are known.
pub(super) fn find(beginning: &[u8], rulebook: &Rulebook) -> Heading {
    let named = separator(beginning);
    let skipped = usize::from(named.is_some());
    let one = named.map(|named| [named]);
    let delimiters = one.as_ref().map_or(DELIMITERS.as_slice(), |one| one.as_slice());
    let mut best: Option<(Fit, u8)> = None;
    for delimiter in delimiters {
        let mut reader =
            csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(*delimiter).from_reader(beginning);
        for (row, record) in reader.byte_records().enumerate().take(MOST_LINES).skip(skipped) {
            let Ok(record) = record else { break };
            let known = |cell: &[u8]| letters(cell).map_or(0, |(name, _)| weight(&name, rulebook));
            let found = ((record.iter().map(known).sum(), Reverse(row), record.len()), *delimiter);
            if found.0.0 > 0 && best.is_none_or(|(best, _)| found.0 > best) {
                best = Some(found);
            }
        }
    }
    let for_excel = named.is_some();
    match best {
        Some(((_, Reverse(above), _), delimiter)) => Heading { delimiter, above, for_excel },
        None => {
            let delimiter = named.unwrap_or_else(|| first_delimiter(beginning));
            Heading { delimiter, above: skipped, for_excel }
        }
    }
}

fn first_delimiter(beginning: &[u8]) -> u8 {
    let mut quoted = false;
    for byte in beginning {
        match byte {
            b'"' => quoted = !quoted,
            b',' | b';' | b'\t' if !quoted => return *byte,
            _ => {}
        }
    }
    b','
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::rulebook::Library;

    #[test]
    fn the_row_with_most_known_columns_names_them() {
        let rules = Library::default().load().unwrap().rulebook;
        for (text, delimiter, above) in [
            ("name,f.1\nA,no\n", b',', 0),
            ("Kosten, netto;Name;F.1\n1;A;no\n", b';', 0),
            ("AI inventory, 2026;;\n;;\nname;f.1;Owner\n", b';', 2),
            ("sep=;\r\nname;f.1\r\n", b';', 1),
            ("sep=\t\r\nname\tf.1\r\n", b'\t', 1),
            ("name;f.1\rA;no\r", b';', 0),
            ("what,ever\n", b',', 0),
            ("Tool;Owner;f.1\nA;B;no\n", b';', 0),
            ("System\nOwner;f.1\nB;no\n", b';', 1),
        ] {
            let found = find(text.as_bytes(), &rules);
            assert_eq!((found.delimiter, found.above), (delimiter, above), "{text:?}");
        }
    }
}
