//! How a path is shown.

use std::path::Path;

use crate::text::visible;

/// A path in words: on one line, whatever its name holds. Windows takes both kinds of slashes; shown is the one that people
/// there know, so that a folder that was typed with the other kind and a name that was put behind it look like one path.
pub fn shown(path: &Path) -> String {
    let path = path.to_string_lossy();
    let path = visible(&path);
    if cfg!(windows) { path.replace('/', "\\") } else { path.into_owned() }
}
