//! `show`, `report` and `verify`: working with records.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::record::{self, DataFolder, Record, origin_of, write_whole};
use crate::report::{About, Length, Subject, compose, html, markdown, text};
use crate::rulebook::Loaded;

/// The formats of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One self-contained web page
    Html,
    /// Markdown
    Md,
    /// Plain text
    Txt,
}

/// What report is wanted.
pub struct Wanted {
    /// In which format.
    pub format: Format,
    /// Where to.
    pub file: Option<PathBuf>,
    /// One page.
    pub short: bool,
    /// Replace what is there.
    pub force: bool,
}

fn open(settings: &Settings, id: &str) -> Result<(Loaded, Record), CliError> {
    let loaded = settings.rules()?;
    let path = match settings.folder() {
        Ok(folder) => folder.find(id)?,
        Err(_) => PathBuf::from(id),
    };
    Ok((loaded, record::read(&path)?))
}

fn subject<'a>(settings: &Settings, loaded: &'a Loaded, record: &'a Record) -> Subject<'a> {
    Subject {
        check: &record.check,
        rulebook: &loaded.rulebook,
        on: settings.on(),
        about: About {
            reference: record.header.reference.clone(),
            head: record.head.clone(),
            origin: origin_of(loaded),
            written: Settings::now(),
            damage: record.damage.as_ref().map(record::Damage::words),
        },
    }
}

/// Shows one check on plain text, on the rules in use or on those that it was answered on.
pub fn show(settings: &Settings, id: &str, old_rules: bool, output: &mut Output) -> Result<ExitCode, CliError> {
    let (loaded, record) = open(settings, id)?;
    let mut subject = subject(settings, &loaded, &record);
    let earlier = if old_rules { super::later::rules_of(settings, &loaded, &record)? } else { None };
    if let Some(earlier) = &earlier {
        subject.rulebook = earlier;
        subject.about.origin.clone_from(&record.header.origin);
    }
    let again = record.check.answers.keys().filter(|name| record.check.look_again(subject.rulebook, name).is_some());
    let again = again.count();
    if again > 0 {
        output.line(&format!(
            "LOOK AGAIN at {again} answer(s): they were given on rules {}, or belong to a re-check. See: article5 recheck-rules {}\n",
            record.header.edition, record.header.reference
        ))?;
    }
    let document = compose(&subject, Length::Full);
    output.bytes(text::write(&document, 80).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a report to a file or to the screen.
pub fn report(settings: &Settings, id: &str, wanted: &Wanted, output: &mut Output) -> Result<ExitCode, CliError> {
    let (loaded, record) = open(settings, id)?;
    let length = if wanted.short { Length::Short } else { Length::Full };
    let document = compose(&subject(settings, &loaded, &record), length);
    let bytes = match wanted.format {
        Format::Html => html::write(&document)?.into_bytes(),
        Format::Md => markdown::write(&document).into_bytes(),
        Format::Txt => text::write(&document, 80).into_bytes(),
    };
    match &wanted.file {
        Some(file) => {
            write_whole(file, &bytes, wanted.force)?;
            output.line(&format!("Written: {}", file.display()))?;
        }
        None => output.bytes(&bytes)?,
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
