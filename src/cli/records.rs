//! `list` and `verify`: working with records.

use std::path::PathBuf;
use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::check::{Field, find};
use crate::record::{self, DataFolder};
use crate::rulebook::wording::visible;

/// Lists all checks, the one that was changed last first.
pub fn list(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let listed = record::list(settings.folder()?);
    if listed.is_empty() {
        output.line("No checks yet. Start one with: article5")?;
    }
    for listed in &listed {
        match &listed.record {
            Ok(record) => {
                let findings = find(&loaded.rulebook, &record.check.sheet(&loaded.rulebook), settings.on());
                let changed = record.check.steps.last().map_or(record.header.created, |entry| entry.at);
                let damage =
                    record.damage.as_ref().map_or_else(String::new, |damage| format!("  damaged: {}", damage.words()));
                output.line(&format!(
                    "{}  {} {:<18}  {}  {}  {}{damage}",
                    listed.reference(),
                    findings.tool.ascii_sign(),
                    findings.tool.words(),
                    changed.strftime("%Y-%m-%d %H:%M"),
                    visible(record.check.tool.title()),
                    visible(record.check.tool.get(Field::Owner)),
                ))?;
            }
            Err(error) => output.line(&format!("{}  cannot be read: {error}", visible(&listed.reference())))?,
        }
    }
    Ok(ExitCode::SUCCESS)
}

/// Verifies records: untouched, or changed and where.
pub fn verify(
    settings: &Settings,
    files: &[String],
    head: Option<&str>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let mut all_well = true;
    let folder = settings.folder.as_ref().ok();
    for name in files {
        let path = folder.map_or_else(|| Ok(PathBuf::from(name)), |folder: &DataFolder| folder.find(name))?;
        match record::read(&path) {
            Ok(record) => {
                let steps = record.check.steps.len();
                let wrong_head = head.is_some_and(|head| head != record.head);
                match (&record.damage, wrong_head) {
                    (None, false) => {
                        output.line(&format!("{name}: untouched, {steps} steps, last hash {}", record.head))?
                    }
                    (None, true) => {
                        all_well = false;
                        output.line(&format!(
                            "{name}: not the record of that report; its last hash is {}",
                            record.head
                        ))?;
                    }
                    (Some(damage), _) => {
                        all_well = false;
                        output.line(&format!(
                            "{name}: {}; {steps} steps before it are as they were written",
                            damage.words()
                        ))?;
                    }
                }
            }
            Err(error) => {
                all_well = false;
                output.line(&format!("{name}: {error}"))?;
            }
        }
    }
    Ok(ExitCode::from(u8::from(!all_well)))
}
