//! `article5 where`: folders, and what came from where.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::rulebook::Origin;

/// Tells where everything is.
pub fn run(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    output.line(&format!("Your folder: {}", folder.path().display()))?;
    output.line(&format!("Checks: {}", folder.records().display()))?;
    output.line(&format!("Reports: {}", folder.reports().display()))?;
    output.line(&format!("Your own rules: {}", folder.questionnaires().display()))?;
    let loaded = settings.rule_folders().load()?;
    output.line(&format!(
        "Rules: edition {}, law as of {}, SHA-256 {}",
        loaded.rulebook.edition.name, loaded.rulebook.edition.law_as_of, loaded.rulebook.hash
    ))?;
    for (path, origin) in &loaded.origins {
        let from = match origin {
            Origin::BuiltIn => "built in",
            Origin::File(_) => "your own file",
        };
        output.line(&format!("  {path}: {from}"))?;
    }
    for flaw in &loaded.flaws {
        output.line(&format!("  {}:{}:{}: left out: {}", flaw.path, flaw.line, flaw.column, flaw.what))?;
    }
    Ok(ExitCode::SUCCESS)
}
