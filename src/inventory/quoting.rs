//! Where the cells of a CSV row begin, and whether its quotation marks are sound.
//!
//! The csv crate takes a row whose quotation marks do not match as well as it can. For verdicts that is not enough: one
//! mark left open turns all rows up to the next mark into a single cell, and nobody would hear of them.

/// Calls `cell` with the first byte of each cell of the first row; the answer is where its line end stands, or would stand.
/// An error is the byte of the quotation mark that does not fit.
pub(super) fn walk(row: &[u8], delimiter: u8, mut cell: impl FnMut(usize)) -> Result<usize, usize> {
    let ends = |byte: &u8| *byte == delimiter || matches!(byte, b'\r' | b'\n');
    let mut at = 0;
    loop {
        cell(at);
        let rest = if row.get(at) == Some(&b'"') {
            let close = closing(row, at).ok_or(at)?;
            let rest = &row[close + 1..];
            let blanks = rest.iter().take_while(|byte| **byte == b' ').count();
            at = close + 1 + blanks;
            if rest.get(blanks).is_some_and(|byte| !ends(byte)) {
                return Err(close);
            }
            &rest[blanks..]
        } else {
            &row[at..]
        };
        match rest.iter().position(ends) {
            Some(length) if rest[length] == delimiter => at += length + 1,
            Some(length) => return Ok(at + length),
            None => return Ok(row.len()),
        }
    }
}

/// The mark that closes the cell opened at `open`. Two marks in a row stand for one in the text.
fn closing(row: &[u8], open: usize) -> Option<usize> {
    let mut at = open + 1;
    loop {
        at += row.get(at..)?.iter().position(|byte| *byte == b'"')?;
        if row.get(at + 1) != Some(&b'"') {
            return Some(at);
        }
        at += 2;
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn cells(row: &str) -> Result<Vec<usize>, usize> {
        let mut found = Vec::new();
        walk(row.as_bytes(), b',', |at| found.push(at)).map(|_| found)
    }

    #[test]
    fn cells_are_found_where_the_csv_crate_finds_them() {
        for row in ["", "a", "a,b", ",,", "\"a,b\",c", "\"a\"\"b\",c\r\n", "\"a\nb\",c", "a\"b,c", "\"\",x\n"] {
            let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(row.as_bytes());
            let expected = reader.byte_records().next().map_or(1, |record| record.unwrap().len());
            assert_eq!(cells(row).unwrap().len(), expected, "{row}");
        }
        assert_eq!(cells("\"a,b\",c").unwrap(), [0, 6]);
    }

    #[test]
    fn marks_that_do_not_fit_are_told() {
        assert_eq!(cells("a,\"b"), Err(2));
        assert_eq!(cells("\"a\"b,c"), Err(2));
        assert_eq!(cells("\"a\" ,c").unwrap(), [0, 5]);
        assert_eq!(cells("a,\"b\"\"\n"), Err(2));
    }
}
