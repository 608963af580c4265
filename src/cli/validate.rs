//! `article5 validate`: proves a rulebook and reports every flaw at once.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use super::{training_told, words};
use crate::logic::walk_lengths;
use crate::rulebook::library::{check_folder, check_folders};
use crate::rulebook::{Library, Rulebook, prove_sheets};
use crate::words::{Lang, missing, say};

/// What is told beside flaws.
pub struct How {
    /// Figures for each rule, and every text that a language lacks.
    pub verbose: bool,
    /// Where the files of words of the session's language are written.
    pub write_words: Option<PathBuf>,
}

/// Validates `dir` (or the folders in use) laid over the built-in rules.
pub fn run(settings: &Settings, dir: Option<&Path>, how: &How, output: &mut Output) -> Result<ExitCode, CliError> {
    let checked = match dir {
        Some(dir) => check_folder(Some(dir)),
        None => check_folders(&settings.rule_folders().folders),
    };
    match checked {
        Ok(rulebook) => {
            let questions = rulebook.items.iter().filter(|item| item.is_question()).count();
            tell_rules(&rulebook, how.verbose, output)?;
            let library = match dir {
                Some(dir) => Library { folders: vec![dir.to_path_buf()], ..Library::default() },
                None => settings.rule_folders(),
            };
            let mut sound = words::tell(&library, &rulebook, how.verbose, output)?;
            sound &= training_told::tell(&library, &rulebook, how.verbose, output)?;
            if let Some(folder) = &how.write_words {
                words::write(&library, &rulebook, folder, output)?;
            }
            if !sound {
                return Ok(ExitCode::from(1));
            }
            output.line(&say!(
                "command-no-flaw",
                edition = rulebook.edition.name,
                rules = rulebook.rules.len(),
                questions = questions,
                day = rulebook.edition.law_as_of
            ))?;
            for lang in Lang::OFFERED {
                let lacks = missing(lang);
                if let Some(first) = lacks.first() {
                    output.line(&say!(
                        "command-validate-language",
                        language = lang.own_name(),
                        count = lacks.len(),
                        first = first.key.name()
                    ))?;
                }
            }
            Ok(ExitCode::SUCCESS)
        }
        Err(flaws) => {
            for flaw in &flaws {
                output.line(&format!("{}\n", flaw.picture()))?;
            }
            output.line(&say!("command-validate-flaws", flaws = flaws.len()))?;
            Ok(ExitCode::from(1))
        }
    }
}

/// One line for each rule with its questions; with `verbose`, how long its walks are and how many sheets lead to each
/// verdict: both take longer than the proof itself.
fn tell_rules(rulebook: &Rulebook, verbose: bool, output: &mut Output) -> Result<(), CliError> {
    let structures = std::iter::once(("scope", &rulebook.scope.structure))
        .chain(rulebook.rules.iter().map(|rule| (rule.id.as_str(), &rule.structure)));
    let figures = if verbose { prove_sheets(rulebook).figures } else { Vec::new() };
    for (index, (name, structure)) in structures.enumerate() {
        let questions = structure.questions().len();
        let Some(figures) = figures.get(index) else {
            output.line(&say!("command-rule-questions", name = name, questions = questions))?;
            continue;
        };
        let walks = walk_lengths(structure, &rulebook.blank_sheet()).map_or_else(
            || say!("command-walks-too-large").to_owned(),
            |walks| say!("command-walks", fewest = walks.fewest, most = walks.most, middle = walks.middle),
        );
        output.line(&say!(
            "command-rule-figures",
            name = name,
            questions = questions,
            walks = walks,
            situations = &figures.situations
        ))?;
        for (verdict, count) in &figures.verdicts {
            output.line(&format!("    {}: {count}", verdict.words()))?;
        }
    }
    Ok(())
}
