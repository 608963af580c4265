//! The files that stand in the program: rules, their words in other languages, training cases and worked cases.

use std::path::Path;

use jiff::civil::{Date, date};

use super::syntax::Source;
use crate::words::Lang;

/// What the paths of built-in files begin with.
pub const BUILT_IN_FOLDER: &str = "questionnaires";

/// The folder inside a folder of rule files where the rules themselves may lie.
pub(super) const RULES: &str = "rules";

/// The folder of the worked cases.
const CASES: &str = "cases";

// The paths and texts of all files, and what the build worked out of them.
include!(concat!(env!("OUT_DIR"), "/built_in.rs"));

/// The built-in rule files.
pub fn built_in() -> Vec<Source> {
    // Beside the rules stand worked cases, and a folder of words for each language.
    let mut sources = built_in_files("");
    sources.extend(built_in_files(RULES));
    sources
}

/// The built-in words of a language, and its writing rules; none for the language of the rule files.
pub fn built_in_words(lang: Lang) -> Vec<Source> {
    built_in_files(lang.tag())
}

/// The built-in RON files of one folder, without those inside its folders; none where there is no such folder.
pub(super) fn built_in_files(folder: impl AsRef<Path>) -> Vec<Source> {
    files_in(folder.as_ref(), "ron").map(|(path, text)| Source::new(path, text)).collect()
}

/// The built-in worked cases, one text of JSON Lines for each file.
pub fn built_in_cases() -> Vec<Source> {
    files_in(Path::new(CASES), "jsonl").map(|(path, text)| Source::new(path, text)).collect()
}

/// Whether these are the built-in rule files, all of them and nothing else. Built-in texts are never copied, so where a
/// text lies in memory tells it.
pub(super) fn are_built_in(sources: &[Source]) -> bool {
    let stand = |text: &str| sources.iter().any(|source| std::ptr::eq(&raw const *source.text, text));
    let built_in = ["", RULES].into_iter().flat_map(|folder| files_in(Path::new(folder), "ron"));
    let mut count = 0;
    let all = built_in.map(|(_, text)| text).inspect(|_| count += 1).all(stand);
    all && count == sources.len()
}

/// The paths and texts of one built-in folder.
fn files_in(folder: &Path, ending: &str) -> impl Iterator<Item = (&'static str, &'static str)> {
    let folder = Path::new(BUILT_IN_FOLDER).join(folder);
    FILES.into_iter().filter(move |(path, _)| {
        let path = Path::new(path);
        path.parent() == Some(&folder) && path.extension().is_some_and(|found| found == ending)
    })
}
