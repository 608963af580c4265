//! The rules in other languages: how far each goes, what is wrong with it, and the files that a translator goes on
//! with.

use std::path::Path;

use super::CliError;
use super::output::Output;
use crate::files::{self, InTheWay};
use crate::rulebook::library::BUILT_IN_FOLDER;
use crate::rulebook::{Library, Overlay, Rulebook, faults_of, skeleton_of};
use crate::words::{Lang, lang, say};

/// Tells of each language how far it goes and what is wrong with it. Returns whether every language is sound. Where a
/// person's own rules say something else, words of a language are missing or stale: those texts are told in the
/// language of the rules, which is no flaw.
pub fn tell(library: &Library, rulebook: &Rulebook, verbose: bool, output: &mut Output) -> Result<bool, CliError> {
    let mut sound = true;
    for lang in Lang::OFFERED.into_iter().filter(|lang| *lang != rulebook.lang) {
        let (sources, unreadable) = library.word_sources(lang);
        let coverage = faults_of(rulebook, &sources);
        let line = say!("overlay-coverage", lang = lang.tag(), said = coverage.said, texts = coverage.texts);
        output.line(&line)?;
        let own_rules = !library.folders.is_empty();
        let flaws = unreadable.iter().chain(&coverage.flaws);
        let excused = |path: &str| own_rules && (path.starts_with(BUILT_IN_FOLDER) || !path.contains(['/', '\\']));
        let (told, left): (Vec<_>, Vec<_>) = flaws.partition(|flaw| verbose || !excused(&flaw.path));
        for flaw in &told {
            output.line(&format!("{}\n", flaw.picture()))?;
        }
        if !left.is_empty() {
            output.line(&say!("overlay-told-in-source", texts = left.len()))?;
        }
        sound &= told.iter().all(|flaw| excused(&flaw.path));
    }
    Ok(sound)
}

/// Writes the files of words of the session's language into a folder, next to nothing else.
pub fn write(library: &Library, rulebook: &Rulebook, folder: &Path, output: &mut Output) -> Result<(), CliError> {
    let (sources, _) = library.word_sources(lang());
    let (overlay, _) = Overlay::read(lang(), &sources);
    for (name, text) in skeleton_of(rulebook, &overlay) {
        let path = folder.join(format!("{name}.ron"));
        files::write_whole(&path, text.as_bytes(), InTheWay::Keep)
            .map_err(|why| CliError::WordsNotWritten { path: path.clone(), why: why.to_string() })?;
        output.line(&say!("overlay-written", path = files::shown(&path)))?;
    }
    Ok(())
}
