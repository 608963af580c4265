//! SHA-256 over rule files: what a record is bound to. The build reads this file too, and sums the built-in files.

use std::fmt::Write;

use sha2::{Digest, Sha256};

/// The sum over files, each with its kind, in hexadecimal. They are taken in the order of their kinds and texts: where a
/// file lies changes nothing.
pub(crate) fn sum(mut files: Vec<(Option<&str>, &str)>) -> String {
    files.sort_unstable();
    let mut sum = Sha256::new();
    for (_, text) in files {
        sum.update(text.len().to_le_bytes());
        sum.update(text.as_bytes());
    }
    hex(&sum.finalize())
}

/// Bytes as lower-case hexadecimal.
fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
