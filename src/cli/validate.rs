//! `article5 validate`: proves a rulebook and reports every flaw at once.

use std::path::Path;
use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::logic::walk_lengths;
use crate::rulebook::library::{check_folder, check_folders};
use crate::rulebook::prove_sheets;
use crate::words::say;

/// Validates `dir` (or the folders in use) laid over the built-in rules.
pub fn run(settings: &Settings, dir: Option<&Path>, verbose: bool, output: &mut Output) -> Result<ExitCode, CliError> {
    let checked = match dir {
        Some(dir) => check_folder(Some(dir)),
        None => check_folders(&settings.rule_folders().folders),
    };
    match checked {
        Ok(rulebook) => {
            let questions = rulebook.items.iter().filter(|item| item.is_question()).count();
            if verbose {
                let rules = rulebook.rules.iter().map(|rule| &rule.structure);
                let structures = std::iter::once(&rulebook.scope.structure).chain(rules);
                for (figures, structure) in prove_sheets(&rulebook).figures.into_iter().zip(structures) {
                    let walks = walk_lengths(structure).map_or_else(
                        || "too large to say how long a walk is".to_owned(),
                        |(fewest, most)| format!("a walk asks {fewest} to {most}"),
                    );
                    output.line(&format!(
                        "{}: {} questions, {walks}, {} situations",
                        figures.rule, figures.questions, figures.situations
                    ))?;
                    for (verdict, count) in figures.verdicts {
                        output.line(&format!("    {}: {count}", verdict.words()))?;
                    }
                }
            }
            output.line(&format!(
                "No flaw. Edition {}, {} rules, {questions} questions, law as of {}.",
                rulebook.edition.name,
                rulebook.rules.len(),
                rulebook.edition.law_as_of
            ))?;
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
