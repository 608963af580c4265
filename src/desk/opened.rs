//! A check that was opened: to read it as it is or was, or to add to it.

use std::path::{Path, PathBuf};

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::acting::Acting;
use super::{Desk, DeskError};
use crate::check::{Check, Entry, Field, Hand, Step};
use crate::record::{
    self, Durability, Header, Journal, Listed, Opened, Record, RecordError, Summary, begin, read_rules,
};
use crate::rulebook::Rulebook;
use crate::words::{say, typed_day};

/// Something that was read, with what has to be told about it.
#[derive(Debug)]
pub struct Reading<T> {
    /// What was read.
    pub it: T,
    /// What has to be told, if anything.
    pub notice: Option<String>,
}

impl Desk<'_> {
    /// Reads a check by its reference, the beginning of it, or its file. `ID@12` is the check after its step 12,
    /// `ID@2026-11-20` at the end of that day.
    ///
    /// # Errors
    /// When there is no such check, it cannot be read, or what stands behind `@` is no moment.
    pub fn read(&self, id: &str) -> Result<Reading<Record>, DeskError> {
        let (name, moment) = match id.rsplit_once('@') {
            // A file may have the sign in its name.
            Some((name, moment)) if !Path::new(id).is_file() => (name, Some(moment)),
            _ => (id, None),
        };
        let mut record = record::read(&self.path_meant(name)?)?;
        let notice = record.caveat().map(|caveat| say!("desk-what-can-be-read", name = name, caveat = caveat.words));
        if let Some(moment) = moment {
            record.check = as_it_was(&record.check, moment)?;
        }
        Ok(Reading { it: record, notice })
    }

    /// Reads a check as it is, without a moment.
    ///
    /// # Errors
    /// When there is no such check or it cannot be read.
    pub fn read_whole(&self, id: &str) -> Result<Record, DeskError> {
        Ok(record::read(&self.path_meant(id)?)?)
    }

    /// Where the record of a check lies: found by its reference, the beginning of it, or its file.
    ///
    /// # Errors
    /// When there is no such check.
    pub fn path_of(&self, name: &str) -> Result<PathBuf, DeskError> {
        match self.folder {
            Ok(folder) => Ok(folder.find(name)?),
            // Without a folder a check can still be named by its file.
            Err(_) if Path::new(name).is_file() => Ok(name.into()),
            Err(why) => Err(DeskError::NoFolder(why.to_owned())),
        }
    }

    /// The same for what a person typed, which may also be the name of a tool that only one check is about.
    ///
    /// # Errors
    /// When there is no such check, or several are about a tool of that name.
    pub fn path_meant(&self, typed: &str) -> Result<PathBuf, DeskError> {
        let unknown = match self.path_of(typed) {
            Err(error @ DeskError::Record(RecordError::Unknown(_))) => error,
            found => return found,
        };
        let wanted = typed.trim().to_lowercase();
        let is_of_it = |row: &Listed<Summary>| {
            row.summary.as_ref().is_ok_and(|summary| summary.title.trim().to_lowercase() == wanted)
        };
        let mut found: Vec<Listed<Summary>> = self.list(true)?.into_iter().filter(is_of_it).collect();
        match found.len() {
            0 => Err(unknown),
            1 => Ok(found.remove(0).path),
            _ => {
                let names = found.iter().map(Listed::name).collect::<Vec<_>>();
                Err(DeskError::SeveralTools(typed.to_owned(), names.join(", ")))
            }
        }
    }

    /// The rules that a check was last concluded on, else begun on: nothing when they are those in use, or when their
    /// text is not there any more, which is told.
    ///
    /// # Errors
    /// When there is no folder.
    pub fn rules_of(&self, record: &Record) -> Result<Reading<Option<Rulebook>>, DeskError> {
        let concluded = record.check.steps.iter().rev().find_map(|entry| match &entry.did {
            Step::Concluded { rules, .. } => Some(rules.as_str()),
            _ => None,
        });
        let hash = concluded.unwrap_or(&record.header.rules);
        if hash == self.loaded.rulebook.hash {
            return Ok(Reading { it: None, notice: None });
        }
        Ok(match read_rules(self.folder()?, hash) {
            Ok(Some(mut earlier)) => {
                self.loaded.words.lay(&mut earlier);
                Reading { it: Some(earlier), notice: None }
            }
            Ok(None) => Reading {
                it: None,
                notice: Some(say!("desk-rules-text-gone", name = record.header.reference.to_string())),
            },
            Err(error) => Reading { it: None, notice: Some(error.to_string()) },
        })
    }

    /// Begins a check.
    ///
    /// # Errors
    /// When there is no folder, or nothing can be saved in it.
    pub fn begin(&self) -> Result<Sitting, DeskError> {
        let (header, journal) = begin(self.folder()?, self.loaded, self.now, self.today)?;
        Ok(Sitting { header, check: Check::default(), keeping: Keeping { journal } })
    }

    /// Opens a check for adding to it, by its reference, the beginning of it, or its file.
    ///
    /// # Errors
    /// When there is no such check, or it can be read but not changed.
    pub fn open(&self, id: &str) -> Result<Reading<Sitting>, DeskError> {
        self.folder()?;
        self.open_at(&self.path_meant(id)?)
    }

    /// Opens a check for adding to it, by its file.
    ///
    /// # Errors
    /// When it cannot be read, or can be read but not changed.
    pub fn open_at(&self, path: &Path) -> Result<Reading<Sitting>, DeskError> {
        match self.door(path)? {
            Door::Open(opened) => Ok(*opened),
            Door::ReadOnly(_, why) => Err(RecordError::ReadOnly(why).into()),
        }
    }

    /// Opens a check by its file, to go on with it, or to read it alone.
    ///
    /// # Errors
    /// When it cannot be read.
    pub fn door(&self, path: &Path) -> Result<Door, DeskError> {
        let opened = match self.folder {
            Ok(folder) => record::open(folder, self.loaded, path)?,
            Err(_) => Journal::open(path)?,
        };
        Ok(match opened {
            Opened::Writable(record, journal, notice) => {
                let keeping = Keeping { journal: *journal };
                let sitting = Sitting { header: record.header, check: record.check, keeping };
                Door::Open(Box::new(Reading { it: sitting, notice }))
            }
            Opened::ReadOnly(record, why) => Door::ReadOnly(record, why),
        })
    }

    /// An open check as acts see it.
    pub fn acting<'b>(&'b self, check: &'b Check) -> Acting<'b> {
        Acting { check, rulebook: &self.loaded.rulebook, on: self.on }
    }
}

/// A check after one of its steps, or at the end of a day.
fn as_it_was(check: &Check, moment: &str) -> Result<Check, DeskError> {
    let kept: Box<dyn Fn(&Entry) -> bool> = match (moment.parse::<u64>(), typed_day(moment)) {
        (Ok(number), _) => Box::new(move |entry| entry.number <= number),
        (_, Some(day)) => Box::new(move |entry| entry.at.to_zoned_datetime(TimeZone::UTC).date() <= day),
        _ => return Err(DeskError::Moment(moment.to_owned())),
    };
    let mut then = Check::default();
    for entry in check.steps.iter().take_while(|entry| kept(entry)) {
        then.apply(entry.clone());
    }
    Ok(then)
}

/// A check that is open for writing.
#[derive(Debug)]
pub struct Sitting {
    /// The first line of its record.
    pub header: Header,
    /// Its state, with every step that was taken.
    pub check: Check,
    /// What keeps it.
    pub keeping: Keeping,
}

/// A check that was opened: to go on with it, or to read alone.
#[derive(Debug)]
pub enum Door {
    /// It can be added to.
    Open(Box<Reading<Sitting>>),
    /// It can be read; this is why it cannot be changed.
    ReadOnly(Box<Record>, String),
}

impl Sitting {
    /// Takes a step, into the check and into the record. A step that cannot be saved still stands in the check and is
    /// saved with the next one. Returns what has to be told about where it was saved.
    ///
    /// # Errors
    /// When it is not saved, or is too long for a record; then the check does not have it either.
    pub fn take(&mut self, who: &str, at: Timestamp, did: Step) -> Result<Option<String>, DeskError> {
        self.take_all(who, at, [did])
    }

    /// Takes steps in one write.
    ///
    /// # Errors
    /// As for [`Sitting::take`].
    pub fn take_all(
        &mut self,
        who: &str,
        at: Timestamp,
        steps: impl IntoIterator<Item = Step>,
    ) -> Result<Option<String>, DeskError> {
        told(self.keeping.journal.add(&mut self.check, Hand { who, at }, steps))
    }
}

/// That steps were saved elsewhere than before is no failure, and has to be told.
fn told(saved: Result<(), RecordError>) -> Result<Option<String>, DeskError> {
    match saved {
        Ok(()) => Ok(None),
        Err(error @ RecordError::Moved(..)) => Ok(Some(error.to_string())),
        Err(error) => Err(error.into()),
    }
}

/// What keeps an open check: its record, and the steps that wait to be saved.
#[derive(Debug)]
pub struct Keeping {
    journal: Journal,
}

impl Keeping {
    /// Saves entries, with all that could not be saved before; without entries, tries those alone. Returns what has to
    /// be told about where they were saved.
    ///
    /// # Errors
    /// When they are not saved. They wait.
    pub fn save(&mut self, entries: &[Entry]) -> Result<Option<String>, DeskError> {
        told(self.journal.append(entries))
    }

    /// Begins the file, where nothing was written yet: a draft lies beside it.
    ///
    /// # Errors
    /// When it cannot be begun.
    pub fn begin_file(&mut self) -> Result<(), DeskError> {
        Ok(self.journal.begin_file()?)
    }

    /// Whether the file is there: a record begins with the first thing written.
    pub fn is_begun(&self) -> bool {
        self.journal.is_begun()
    }

    /// Whether steps wait to be saved.
    pub fn is_behind(&self) -> bool {
        self.journal.is_behind()
    }

    /// How many steps wait to be saved.
    pub fn unsaved(&self) -> usize {
        self.journal.unsaved()
    }

    /// Whether the disk does not say if what is saved outlasts a power cut.
    pub fn is_uncertain(&self) -> bool {
        self.journal.durability() == Durability::Uncertain
    }

    /// Where the record lies now.
    pub fn path(&self) -> &Path {
        self.journal.path()
    }

    /// The name of its file without the ending: by it the check is found again.
    pub fn name(&self) -> String {
        self.path().file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
    }
}

/// Who does something to a check: the one who was named, else whoever fills it in.
pub fn who(check: &Check, named: Option<&str>) -> String {
    named.map(str::trim).filter(|named| !named.is_empty()).unwrap_or_else(|| check.tool.get(Field::Assessor)).to_owned()
}
