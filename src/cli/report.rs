//! `show` and `report`: one check, or all of them, in every format.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use clap::{Args, ValueEnum};

use super::CliError;
use super::letterhead;
use super::output::Output;
use super::settings::{Settings, eprint_line};
use crate::account::{About, Subject, account};
use crate::check::Names;
use crate::record::{self, Record, RecordError, origin_of, write_whole};
use crate::report::Format as Written;
use crate::report::block::Document;
use crate::report::portfolio::{Shelved, Source, portfolio};
use crate::report::{Length, compose, compose_account, compose_portfolio, hide_names, inventory, json, text};
use crate::rulebook::Loaded;

/// The width of plain text on a screen.
const USUAL_WIDTH: usize = 80;

/// The formats of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
pub enum Format {
    /// One self-contained web page, also for printing
    Html,
    /// Markdown
    Md,
    /// A Word file
    Docx,
    /// Plain text
    Txt,
    /// JSON for programs
    Json,
    /// With --all: the inventory for a spreadsheet
    Csv,
}

impl Format {
    /// The format that the ending of a file names.
    fn of_file(file: &Path) -> Option<Self> {
        match Written::of_file(file) {
            Some(Written::Html) => Some(Self::Html),
            Some(Written::Md) => Some(Self::Md),
            Some(Written::Docx) => Some(Self::Docx),
            Some(Written::Txt) => Some(Self::Txt),
            None => {
                let ending = file.extension()?.to_str()?;
                let data = [("json", Self::Json), ("csv", Self::Csv)];
                data.into_iter().find(|(known, _)| ending.eq_ignore_ascii_case(known)).map(|(_, format)| format)
            }
        }
    }

    /// The format of documents that it is; `None` for what programs read.
    const fn document(self) -> Option<Written> {
        match self {
            Self::Html => Some(Written::Html),
            Self::Md => Some(Written::Md),
            Self::Docx => Some(Written::Docx),
            Self::Txt => Some(Written::Txt),
            Self::Json | Self::Csv => None,
        }
    }
}

impl Wanted {
    /// The format that was named, or that the file's ending names.
    fn format(&self) -> Format {
        let of_file = || self.output.as_deref().and_then(Format::of_file);
        self.format.or_else(of_file).unwrap_or(Format::Html)
    }
}

/// What report is wanted.
#[allow(clippy::struct_excessive_bools, reason = "each is a switch on the command line")]
#[derive(Debug, Args)]
pub struct Wanted {
    /// Its reference, the beginning of it, or a file
    #[arg(required_unless_present = "all")]
    id: Option<String>,
    /// All checks in one report
    #[arg(long, conflicts_with_all = ["id", "short"])]
    all: bool,
    /// In which format; without it the ending of the file says it, else html
    #[arg(long, value_enum)]
    format: Option<Format>,
    /// Where to; on the screen without it
    #[arg(short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// One page for a manager
    #[arg(long)]
    short: bool,
    /// Name, colour and logo of your organisation; letterhead.ron in your folder without it
    #[arg(long, value_name = "FILE")]
    letterhead: Option<PathBuf>,
    /// Leave out the names of people
    #[arg(long, conflicts_with = "all")]
    hide_names: bool,
    /// Replace a file that is there already
    #[arg(long)]
    force: bool,
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
            reference: record.header.reference.to_string(),
            head: record.head.clone(),
            origin: origin_of(loaded),
            written: Settings::now(),
            damage: record.caveat(),
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
    let document = compose(&subject, Length::Full);
    output.bytes(text::write(&document, USUAL_WIDTH).as_bytes())?;
    Ok(ExitCode::SUCCESS)
}

/// Writes a report to a file or to the screen.
pub fn report(settings: &Settings, wanted: &Wanted, output: &mut Output) -> Result<ExitCode, CliError> {
    if wanted.format() == Format::Docx && wanted.output.is_none() && output.is_terminal() {
        return Err(CliError::NotForScreens);
    }
    let bytes = match &wanted.id {
        Some(id) if !wanted.all => one(settings, id, wanted)?,
        _ => all(settings, wanted)?,
    };
    match &wanted.output {
        Some(file) => {
            write_whole(file, &bytes, wanted.force)?;
            output.line(&format!("Written: {}", file.display()))?;
        }
        None => output.bytes(&bytes)?,
    }
    Ok(ExitCode::SUCCESS)
}

fn one(settings: &Settings, id: &str, wanted: &Wanted) -> Result<Vec<u8>, CliError> {
    if wanted.format() == Format::Csv {
        return Err(CliError::CsvIsForAll);
    }
    let (loaded, record) = open(settings, id)?;
    let subject = subject(settings, &loaded, &record);
    let account = account(&subject);
    if wanted.format() == Format::Json {
        if wanted.hide_names {
            return Err(CliError::NamesInJson);
        }
        return Ok(json::write(&account)?.into_bytes());
    }
    let length = if wanted.short { Length::Short } else { Length::Full };
    let document = compose_account(&account, length);
    let document = if wanted.hide_names { hide_names(&document, &Names::of([&record.check])) } else { document };
    written(settings, document, wanted.format(), wanted.letterhead.as_deref())
}

fn all(settings: &Settings, wanted: &Wanted) -> Result<Vec<u8>, CliError> {
    let loaded = settings.rules()?;
    let records = record::read_all(settings.folder()?)?;
    for (path, words) in &records.second {
        eprint_line(&format!("{}: {words}", path.file_name().unwrap_or_default().to_string_lossy()));
    }
    let shelved: Vec<Shelved> = records.files.iter().map(shelved).collect();
    let source =
        Source { rulebook: &loaded.rulebook, on: settings.on(), origin: origin_of(&loaded), written: Settings::now() };
    let portfolio = portfolio(&shelved, &source);
    match wanted.format() {
        Format::Json => Ok(json::write(&portfolio)?.into_bytes()),
        Format::Csv => Ok(inventory::write(&portfolio)?),
        format => written(settings, compose_portfolio(&portfolio), format, wanted.letterhead.as_deref()),
    }
}

fn shelved((path, record): &(PathBuf, Result<Record, RecordError>)) -> Shelved<'_> {
    let name = path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
    let good = record.as_ref().ok();
    Shelved {
        reference: good.map_or(name, |record| record.header.reference.to_string()),
        check: good.map(|record| &record.check),
        head: good.map_or_else(String::new, |record| record.head.clone()),
        changed: good.map(|record| record.check.steps.last().map_or(record.header.created, |entry| entry.at)),
        damage: match record {
            Ok(record) => record.caveat(),
            Err(error) => Some(error.to_string()),
        },
    }
}

/// The document on the letterhead in use.
fn written(
    settings: &Settings,
    mut document: Document,
    format: Format,
    letterhead: Option<&Path>,
) -> Result<Vec<u8>, CliError> {
    document.letterhead = letterhead::fetch(settings, letterhead)?;
    let format = format.document().unwrap_or(Written::Html);
    Ok(format.write(&document, Settings::now())?)
}
