//! SHA-256 over rule files. A record is bound to this sum. The build also reads this file, and sums the built-in files.

use sha2::{Digest, Sha256};

/// The sum over files, each with its kind, in hexadecimal. Files are taken in the order of their kinds and texts, so
/// where a file lies changes nothing.
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
pub(crate) fn hex(bytes: &[u8]) -> String {
    let mut text = String::with_capacity(bytes.len() * 2);
    text.extend(bytes.iter().copied().flat_map(digits).map(char::from));
    text
}

/// The two digits of a byte.
pub(crate) const fn digits(byte: u8) -> [u8; 2] {
    const DIGITS: &[u8; 16] = b"0123456789abcdef";
    [DIGITS[(byte >> 4) as usize], DIGITS[(byte & 15) as usize]]
}
