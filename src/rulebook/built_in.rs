//! The files that stand in the program: rules, their words in other languages, training cases and worked cases.

use std::path::Path;

use include_dir::{Dir, include_dir};

use super::syntax::Source;
use crate::words::Lang;

/// What the paths of built-in files begin with.
pub const BUILT_IN_FOLDER: &str = "questionnaires";

/// The folder inside a folder of rule files where the rules themselves may lie.
pub(super) const RULES: &str = "rules";

/// The folder of the worked cases.
const CASES: &str = "cases";

/// The sum over the built-in rule files, worked out by the build: half of what it takes to read them.
pub(super) const SUM: &str = env!("ARTICLE5_BUILT_IN_SUM");

static BUILT_IN: Dir = include_dir!("$CARGO_MANIFEST_DIR/questionnaires");

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

/// Whether these are the built-in rule files, all of them and nothing else. They are never copied, so the place of a
/// text in memory tells.
pub(super) fn are_built_in(sources: &[Source]) -> bool {
    let stand = |text: &str| sources.iter().any(|source| std::ptr::eq(&raw const *source.text, text));
    let built_in = ["", RULES].into_iter().flat_map(|folder| files_in(Path::new(folder), "ron"));
    let mut count = 0;
    let all = built_in.map(|(_, text)| text).inspect(|_| count += 1).all(stand);
    all && count == sources.len()
}

/// The paths and texts of one built-in folder.
fn files_in(folder: &Path, ending: &str) -> impl Iterator<Item = (String, &'static str)> {
    let folder = if folder.as_os_str().is_empty() { Some(&BUILT_IN) } else { BUILT_IN.get_dir(folder) };
    let files = folder.into_iter().flat_map(Dir::files);
    files.filter(move |file| file.path().extension().is_some_and(|found| found == ending)).filter_map(|file| {
        // The same name on every system: it is no path to anywhere.
        let parts = file.path().components().map(|part| part.as_os_str().to_string_lossy());
        let path = std::iter::once(BUILT_IN_FOLDER.into()).chain(parts).collect::<Vec<_>>().join("/");
        Some((path, file.contents_utf8()?))
    })
}
