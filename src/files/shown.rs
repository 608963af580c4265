//! How a path is shown.

use std::path::Path;

use crate::text::visible;

/// A path in words, on one line, whatever its name holds. Windows takes both kinds of slashes, but only the one that
/// people there know is shown. So a folder typed with the other kind and the name behind it look like one path.
pub fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = visible(&path);
    if cfg!(windows) { path.replace('/', "\\") } else { path.into_owned() }
}
