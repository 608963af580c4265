//! Cells that a spreadsheet would run: a cell that begins with `=` is a formula to it, whoever wrote it.
//!
//! Such a cell gets an apostrophe in front where CSV is written and loses it where CSV is read, so a round trip does
//! not change it. For the same reason, a cell that already begins with an apostrophe and such a sign gets one more.

use std::borrow::Cow;

/// The signs with which a formula begins, in letters of any width, and the bar and percent sign, which old programs
/// take for a command.
const SIGNS: [char; 11] = ['=', '+', '-', '@', '|', '%', '＝', '＋', '－', '＠', '−'];
/// The characters that spreadsheets drop before they look at the first sign.
const DROPPED: [char; 3] = ['\t', '\r', '\n'];

/// Whether the cell needs an apostrophe in front. Blanks and quotation marks before a sign hide it from no spreadsheet.
pub fn would_run(cell: &str) -> bool {
    let plain = cell.trim_start_matches('\'');
    plain.starts_with(DROPPED)
        || plain.trim_start_matches(|c: char| c.is_whitespace() || matches!(c, '"' | '\'')).starts_with(SIGNS)
}

/// The cell as it can be written.
pub fn guarded(cell: &str) -> Cow<'_, str> {
    if would_run(cell) { Cow::Owned(format!("'{cell}")) } else { Cow::Borrowed(cell) }
}

/// The cell as its writer meant it.
pub fn as_meant(cell: &str) -> &str {
    match cell.strip_prefix('\'') {
        Some(rest) if would_run(rest) => rest,
        _ => cell,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_runs_and_everything_comes_back() {
        for runs in ["=1+1", " =1", "\t1", "\r\n=1", "＝1+1", "＋1", "－1", "＠a", "|calc", "%1", "'=1", "\" =1", "−1"]
        {
            assert!(would_run(runs), "{runs:?}");
            assert!(guarded(runs).starts_with('\''));
            assert_eq!(as_meant(&guarded(runs)), runs);
        }
        for plain in ["", "a=1", "'a", "1-2", "Müller", "\u{a0}a"] {
            assert_eq!(guarded(plain), plain);
            assert_eq!(as_meant(plain), plain);
        }
    }
}
