//! Names that a spreadsheet would run: a cell that begins with `=` is a formula to it, whoever wrote it.
//!
//! Such a name gets an apostrophe in front in CSV that is written, and loses it in CSV that is read, so that it is the
//! same again after a round trip. A name that begins with apostrophes and then such a sign gets one more for the same
//! reason.

const SIGNS: [char; 7] = ['=', '+', '-', '@', '\t', '\r', '\n'];

/// Whether the name needs an apostrophe in front.
pub(super) fn would_run(name: &str) -> bool {
    name.trim_start_matches('\'').starts_with(SIGNS)
}

/// The name as its writer meant it.
pub(super) fn as_meant(name: &str) -> &str {
    match name.strip_prefix('\'') {
        Some(rest) if would_run(rest) => rest,
        _ => name,
    }
}
