//! Whether XML from a stranger is read in time that grows with its length alone.

/// No program writes more attributes than this on one element. Reading them takes time that grows with the square of
/// their number.
const MOST_ATTRIBUTES: usize = 400;

/// Whether a reader gets through in reasonable time. The names of declared namespaces are limited too, because a reader
/// compares each with the others.
pub(super) fn is_plainly_built(text: &str, most_namespaces: usize) -> bool {
    let attributes = text.split('<').all(|tag| tag.matches('=').count() <= MOST_ATTRIBUTES);
    attributes && text.matches("xmlns").count() <= most_namespaces
}
