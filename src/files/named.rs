//! The name of a file as a person types it or a file manager hands it over.

use std::path::PathBuf;

/// The file that is named: without the quotation marks around it, below the person's own folder where it begins with
/// `~/`; nothing where nothing is named.
pub fn named(typed: &str) -> Option<PathBuf> {
    let typed = typed.trim();
    let bare = ['"', '\''].into_iter().find_map(|quote| typed.strip_prefix(quote)?.strip_suffix(quote));
    let typed = bare.unwrap_or(typed);
    let below_home = typed.strip_prefix("~/").and_then(|rest| Some(std::env::home_dir()?.join(rest)));
    (!typed.is_empty()).then(|| below_home.unwrap_or_else(|| PathBuf::from(typed)))
}
