//! What stands between the cells of a line, where the file says so itself.

/// The sign that a first line such as `sep=;` names. Excel writes such a line for whoever opens the file where another
/// sign is usual.
pub fn separator(beginning: &[u8]) -> Option<u8> {
    let first = beginning.split(|byte| matches!(byte, b'\n' | b'\r')).next()?;
    match first.trim_ascii().strip_prefix(b"sep=")? {
        [named @ (b',' | b';' | b'|')] => Some(*named),
        // A tab is a blank and was taken off.
        [] => Some(b'\t'),
        _ => None,
    }
}
