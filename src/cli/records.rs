//! `list`, `show` and `report`: working with records.

use std::path::PathBuf;
use std::process::ExitCode;

use clap::ValueEnum;

use super::CliError;
use super::output::Output;
use super::settings::Settings;
use crate::record::{self, Record, origin_of, summary, summary_key, write_whole};
use crate::report::{About, Length, Subject, compose, html, markdown, text};
use crate::rulebook::Loaded;
use crate::rulebook::wording::visible;

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

/// Lists all checks, the one that was changed last first.
pub fn list(settings: &Settings, output: &mut Output) -> Result<ExitCode, CliError> {
    let loaded = settings.rules()?;
    let rules = &loaded.rulebook;
    let listed = record::list(settings.folder()?, &summary_key(rules, settings.on()), |record| {
        summary(record, rules, settings.on())
    });
    if listed.is_empty() {
        output.line("No checks yet. Start one with: article5")?;
    }
    for listed in &listed {
        let name = visible(&listed.name()).into_owned();
        match &listed.summary {
            Ok(summary) => {
                let changed = listed.changed.unwrap_or_default();
                let damage = summary.damage.as_ref().map_or_else(String::new, |damage| format!("  damaged: {damage}"));
                output.line(&format!(
                    "{name}  {} {:<18}  {}  {}  {}{damage}",
                    summary.verdict.ascii_sign(),
                    summary.verdict.words(),
                    changed.strftime("%Y-%m-%d %H:%M"),
                    visible(&summary.title),
                    visible(&summary.owner),
                ))?;
            }
            Err(why) => output.line(&format!("{name}  cannot be read: {why}"))?,
        }
    }
    Ok(ExitCode::SUCCESS)
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

/// Shows one check on plain text.
pub fn show(settings: &Settings, id: &str, output: &mut Output) -> Result<ExitCode, CliError> {
    let (loaded, record) = open(settings, id)?;
    let document = compose(&subject(settings, &loaded, &record), Length::Full);
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
