//! `verify` tells an untouched record from a changed one; `recover` copies what a damaged one still holds.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::record::{self, DataFolder, Doubt, RecordError, doubts, steps_since};
use crate::rulebook::Rulebook;
use crate::rulebook::wording::visible;

/// Verifies records: untouched, or changed and where. Without names, all of them, and what lies among them.
pub fn verify(
    settings: &Settings,
    names: &[String],
    head: Option<&str>,
    output: &mut Output,
) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let folder = settings.folder.as_ref().ok();
    let mut all_well = true;
    let mut look = |name: &str, path: Result<PathBuf, RecordError>, output: &mut Output| -> Result<(), CliError> {
        let told = path.map_err(CliError::from).and_then(|path| told(&path, folder, &loaded.rulebook, head));
        let (well, told) = told.unwrap_or_else(|error| (false, vec![error.to_string()]));
        all_well &= well;
        for told in told {
            output.line(&format!("{}: {told}", visible(name)))?;
        }
        Ok(())
    };
    for name in names {
        let path = folder.map_or_else(|| Ok(PathBuf::from(name)), |folder: &DataFolder| folder.find(name));
        look(name, path, output)?;
    }
    if names.is_empty() {
        let folder = settings.folder()?;
        for path in folder.all() {
            look(&named(&path), Ok(path), output)?;
        }
        for stray in folder.strays() {
            output.line(&format!("{}: not a check; it is left alone", visible(&named(&stray))))?;
        }
    }
    Ok(ExitCode::from(u8::from(!all_well)))
}

fn named(path: &Path) -> String {
    path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default()
}

/// Whether nothing speaks against a record, and what to say of it.
fn told(
    path: &Path,
    folder: Option<&DataFolder>,
    rulebook: &Rulebook,
    head: Option<&str>,
) -> Result<(bool, Vec<String>), CliError> {
    let record = record::read(path)?;
    let steps = record.check.steps.len();
    let seen = folder.and_then(|folder| folder.remembered(path));
    let doubts = doubts(&record, rulebook, head, seen.as_ref());
    let mut told: Vec<String> = doubts
        .iter()
        .map(|doubt| match doubt {
            Doubt::Damaged(damage) => {
                format!("not verified: {}; {steps} steps are as they were written", damage.words())
            }
            other => format!("not verified: {}", other.words()),
        })
        .collect();
    if let Some(newer) = record.newer {
        told.push(format!("newer: {}", newer.words()));
    }
    if doubts.is_empty() {
        told.push(format!("untouched, {steps} steps, last hash {}", record.head));
    } else if record.damage.is_none() {
        told.push(format!("its last hash is {}", record.head));
    }
    match head.and_then(|head| steps_since(&record, head)) {
        Some(0) => told.push("the report is of this record as it stands".to_owned()),
        Some(since) => told.push(format!("the report is of this record; {since} steps were added after it")),
        None => {}
    }
    if let Some(from) = &record.header.taken_from {
        told.push(format!(
            "a copy of the {} steps that could be read in {} (its hash: {})",
            from.steps,
            visible(&from.file),
            visible(&from.sha256)
        ));
    }
    Ok((doubts.is_empty(), told))
}

/// Writes a new record with the steps of a damaged one that could be read.
pub fn recover(settings: &Settings, name: &str, output: &mut Output) -> Result<ExitCode, CliError> {
    let folder = settings.folder()?;
    let damaged = folder.find(name)?;
    let recovered = record::recover(folder, &damaged, Settings::now(), crate::files::today())?;
    let reference = &recovered.header.reference;
    output.line(&format!(
        "{} steps were copied into {reference}. {} was left as it is.",
        recovered.steps,
        damaged.display()
    ))?;
    if recovered.left_behind > 0 {
        output.line(&format!(
            "{} later lines were not copied: nothing proves that they belong to this check.",
            recovered.left_behind
        ))?;
    }
    output.line(&format!("To go on: article5 line --record {reference}"))?;
    Ok(ExitCode::SUCCESS)
}
