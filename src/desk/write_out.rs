//! Writing out: the report on one check, in every format, on the letterhead in use.

use std::path::{Path, PathBuf};

use super::{Desk, DeskError, Paper, who};
use crate::account::{About, Subject, account};
use crate::check::{Check, Names, Step, same_group};
use crate::record::{self, Record, origin_of, write_whole};
use crate::report::block::Document;
use crate::report::inventory::Separator;
use crate::report::letterhead::Letterhead;
use crate::report::{self, Length, compose_for, json, workbook};
use crate::words::say;

/// The formats of reports.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Format {
    /// One self-contained web page, also for printing
    #[value(help = say!("help-format-html"))]
    Html,
    /// Markdown
    #[value(help = say!("help-format-md"))]
    Md,
    /// A Word file
    #[value(help = say!("help-format-docx"))]
    Docx,
    /// Plain text
    #[value(help = say!("help-format-txt"))]
    Txt,
    /// JSON for programs
    #[value(help = say!("help-format-json"))]
    Json,
    /// With --all: the inventory for a spreadsheet
    #[value(help = say!("help-format-csv"))]
    Csv,
    /// A workbook: rules, answers, open points and plan, or with --all every tool
    #[value(help = say!("help-format-xlsx"))]
    Xlsx,
}

impl Format {
    /// All of them.
    pub const ALL: [Self; 7] = [Self::Html, Self::Md, Self::Docx, Self::Txt, Self::Json, Self::Csv, Self::Xlsx];

    /// Whether it is of no use on a terminal: what is no text, and the source of a web page.
    pub const fn is_for_files(self) -> bool {
        matches!(self, Self::Docx | Self::Xlsx | Self::Html)
    }

    /// The format that the ending of a file names.
    pub fn of_file(file: &Path) -> Option<Self> {
        let ending = file.extension()?.to_str()?;
        let of_document = || {
            let document = report::Format::of_file(file)?;
            Self::ALL.into_iter().find(|format| format.document() == Some(document))
        };
        Self::of_ending(ending).or_else(of_document)
    }

    /// The format of documents that it is; nothing for what programs read.
    pub(super) const fn document(self) -> Option<report::Format> {
        match self {
            Self::Html => Some(report::Format::Html),
            Self::Md => Some(report::Format::Md),
            Self::Docx => Some(report::Format::Docx),
            Self::Txt => Some(report::Format::Txt),
            Self::Json | Self::Csv | Self::Xlsx => None,
        }
    }

    /// Whether a report on so many checks can be written in this format. A Word file and a workbook are put together
    /// whole in memory: about 45 KB and 11 KB for each check.
    ///
    /// # Errors
    /// When there are too many, with the formats that take any number.
    pub fn holds(self, checks: usize) -> Result<(), DeskError> {
        let most = match self {
            Self::Docx => 5_000,
            Self::Xlsx => 20_000,
            Self::Html | Self::Md | Self::Txt | Self::Json | Self::Csv => usize::MAX,
        };
        let format = self.ending();
        if checks > most { Err(DeskError::TooManyForFile { format, checks, most }) } else { Ok(()) }
    }

    /// The format of a file with this ending.
    pub fn of_ending(ending: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.ending().eq_ignore_ascii_case(ending))
    }

    /// The ending of a file in this format. It also names the format in records.
    pub const fn ending(self) -> &'static str {
        match self {
            Self::Html => "html",
            Self::Md => "md",
            Self::Docx => "docx",
            Self::Txt => "txt",
            Self::Json => "json",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What report is wanted.
#[derive(Debug, Clone, Copy)]
pub struct Wanted<'a> {
    /// In which format.
    pub format: Format,
    /// One page, or everything.
    pub length: Length,
    /// Whether the names of people are left out.
    pub hide_names: bool,
    /// Whose paper.
    pub paper: Paper<'a>,
    /// The Word template whose looks a Word file takes; without one, that of the letterhead.
    pub template: Option<&'a Path>,
    /// What stands between the cells of an inventory.
    pub separator: Separator,
}

impl Wanted<'_> {
    /// What the name of its file ends in. One page, the memo, and each of them without names get different endings, so
    /// that they can lie beside each other.
    fn file_ending(&self) -> String {
        let length = if self.length == Length::Short { "-one-page" } else { "" };
        let names = if self.hide_names { "-without-names" } else { "" };
        format!("{length}{names}.{}", self.format.ending())
    }
}

impl Desk<'_> {
    /// What a report on a record is about.
    pub fn subject<'b>(&'b self, record: &'b Record) -> Subject<'b> {
        self.subject_as(record, &record.check)
    }

    /// What a report on a record is about, with a check in place of its own: the same one without names.
    pub fn subject_as<'b>(&'b self, record: &'b Record, check: &'b Check) -> Subject<'b> {
        Subject {
            check,
            rulebook: &self.loaded.rulebook,
            on: self.on,
            about: About {
                reference: record.header.reference.to_string(),
                head: record.head.clone(),
                origin: origin_of(self.loaded),
                written: self.now,
                caveat: record.caveat(),
                elsewhere: self.elsewhere(&record.check),
            },
        }
    }

    /// The references that a report on a check does not name. They are those of checks of another group from which this
    /// check was taken over: whoever reads the report must learn nothing of them.
    pub fn elsewhere(&self, check: &Check) -> Vec<String> {
        let own = &check.standing.group;
        let is_elsewhere = |reference: &str| {
            let source = self.path_of(reference).ok().and_then(|path| record::read(&path).ok());
            source.is_some_and(|source| {
                let group = &source.check.standing.group;
                !group.trim().is_empty() && !same_group(group, own)
            })
        };
        let sources = check.standing.copied_from.iter().map(|copied| &copied.reference);
        sources.filter(|reference| is_elsewhere(reference)).cloned().collect()
    }

    /// The report on one check.
    ///
    /// # Errors
    /// When the format cannot say what is wanted, or the letterhead cannot be used.
    pub fn report(&self, record: &Record, wanted: Wanted) -> Result<Vec<u8>, DeskError> {
        // Names are taken out of what people wrote before anything is told, so that no sentence of ours is rewritten.
        let nameless = wanted.hide_names.then(|| Names::of([&record.check]).hide_check(&record.check));
        let check = nameless.as_ref().unwrap_or(&record.check);
        let account = account(&self.subject_as(record, check));
        match wanted.format {
            Format::Csv => return Err(DeskError::CsvIsForAll),
            Format::Json => return Ok(json::write(&account)?.into_bytes()),
            Format::Xlsx => {
                let sheets = workbook::of_account(&account);
                return Ok(workbook::write(&account.title, &sheets, self.now)?);
            }
            Format::Html | Format::Md | Format::Docx | Format::Txt => {}
        }
        let letterhead = self.letterhead(wanted.paper, wanted.template, &check.standing.group)?;
        let format = wanted.format.document().unwrap_or(report::Format::Html);
        let document = compose_for(&account, wanted.length, format, letterhead.as_ref());
        self.on_letterhead(document, letterhead, wanted.format)
    }

    /// Writes reports on the record in a file into the folder for reports, named after that file and the tool, and
    /// returns where they lie. What is on disk is what is reported: one moment, verifiable by its hash.
    ///
    /// # Errors
    /// When there is no folder, the record cannot be read, or a report cannot be written.
    pub fn write_reports(&self, path: &Path, all_wanted: &[Wanted]) -> Result<Vec<PathBuf>, DeskError> {
        let record = record::read(path)?;
        let mut written = Vec::new();
        for wanted in all_wanted {
            let bytes = self.report(&record, *wanted)?;
            // Whoever gets the file by mail knows the tool and no reference.
            let title = record.check.tool.title();
            let hidden = wanted.hide_names.then(|| Names::of([&record.check]).hide(title));
            let tool = in_a_file_name(hidden.as_deref().unwrap_or(title));
            written.push(self.put_beside_reports(path, &(tool + &wanted.file_ending()), &bytes)?);
        }
        Ok(written)
    }

    /// Writes a file into the folder for reports, named after the file of a record. Never after the reference in it: a
    /// name inside a file chooses no path.
    ///
    /// # Errors
    /// When there is no folder, or it cannot be written.
    pub fn put_beside_reports(&self, path: &Path, ending: &str, bytes: &[u8]) -> Result<PathBuf, DeskError> {
        let folder = self.folder()?;
        let place = folder.reports();
        folder.make(&place)?;
        let mut name = path.file_stem().unwrap_or_default().to_owned();
        name.push(ending);
        let file = place.join(name);
        write_whole(&file, bytes, true)?;
        Ok(file)
    }

    /// That reports were written, as a step of a check that is not open. A record that cannot be added to can still be
    /// reported on, so this never fails; and what the last step says already is not said again.
    pub fn exported(&self, path: &Path, named: Option<&str>, formats: &[Format], length: Length) {
        let Ok(opened) = self.open_at(path) else { return };
        let mut sitting = opened.it;
        let did = exported(formats, length);
        if sitting.check.steps.last().is_none_or(|last| last.did != did) {
            let who = who(&sitting.check, named);
            // The report is what was asked for, and it is there.
            let _ = sitting.take(&who, self.now, did);
        }
    }

    pub(super) fn on_letterhead(
        &self,
        mut document: Document,
        letterhead: Option<Letterhead>,
        format: Format,
    ) -> Result<Vec<u8>, DeskError> {
        document.letterhead = letterhead;
        let format = format.document().unwrap_or(report::Format::Html);
        Ok(format.write(&document, self.now)?)
    }
}

/// The step that says in which formats reports were written.
pub fn exported(formats: &[Format], length: Length) -> Step {
    let endings: Vec<&str> = formats.iter().map(|format| format.ending()).collect();
    let length = match length {
        Length::Short => "short",
        Length::Full => "full",
    };
    Step::Exported { format: endings.join(", "), length: length.to_owned() }
}

/// So many signs of a name stand in the name of a file.
const MOST_IN_A_NAME: usize = 40;

/// A name as a part of a file's name: small letters and digits alone, with `-` before each word.
pub(super) fn in_a_file_name(name: &str) -> String {
    let mut short = String::new();
    for word in name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        // Only whole words are taken. A word that alone is too long for the name of a file is cut.
        let word: String = word.to_lowercase().chars().take(MOST_IN_A_NAME).collect();
        if !short.is_empty() && short.chars().count() + word.chars().count() >= MOST_IN_A_NAME {
            break;
        }
        short.push('-');
        short.push_str(&word);
    }
    short
}
