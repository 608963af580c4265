//! `article5 where`: folders, and what came from where.

use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::files::shown;
use crate::rulebook::Origin;
use crate::tui::{OwnKeys, keys_file};
use crate::words::say;

/// Tells where everything is.
pub fn run(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    output.line(&say!("command-where-folder", path = shown(folder.path())))?;
    output.line(&say!("command-where-checks", path = shown(&folder.records())))?;
    output.line(&say!("command-where-reports", path = shown(&folder.reports())))?;
    output.line(&say!("command-where-rules", path = shown(&folder.questionnaires())))?;
    let keys = keys_file(folder);
    let state = match OwnKeys::of(folder) {
        Ok(_) if !keys.exists() => say!("named-where-none").to_owned(),
        Ok(_) => say!("named-where-used").to_owned(),
        Err(why) => why,
    };
    output.line(&say!("named-where", path = shown(&keys), state = state))?;
    let loaded = settings.rule_folders().load()?;
    output.line(&say!(
        "command-where-edition",
        edition = loaded.rulebook.edition.name,
        day = loaded.rulebook.edition.law_as_of,
        hash = loaded.rulebook.hash
    ))?;
    for (path, origin) in &loaded.origins {
        let from = match origin {
            Origin::BuiltIn => say!("command-built-in"),
            Origin::File(_) => say!("command-own-file"),
        };
        output.line(&format!("  {path}: {from}"))?;
    }
    for flaw in &loaded.flaws {
        output.line(&say!(
            "command-left-out",
            path = &flaw.path,
            line = flaw.line,
            column = flaw.column,
            what = &flaw.what
        ))?;
    }
    Ok(ExitCode::SUCCESS)
}
