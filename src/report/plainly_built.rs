//! Whether XML from a stranger is read in time that grows with its length alone.

/// More attributes than this on one element no program writes; reading them takes time that grows with their square.
const MOST_ATTRIBUTES: usize = 400;

/// Whether a reader gets through without taking forever. Declared namespaces are compared with each other too.
pub(super) fn is_plainly_built(text: &str, most_namespaces: usize) -> bool {
    let attributes = text.split('<').all(|tag| tag.matches('=').count() <= MOST_ATTRIBUTES);
    attributes && text.matches("xmlns").count() <= most_namespaces
}
