//! Opens checks: to read them as they are or were, or to add steps.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;

use super::super::CliError;
use super::super::settings::{Settings, eprint_line};
use crate::check::{Check, Entry, Field, Hand, Step};
use crate::record::{self, Journal, Opened, Record, RecordError, read_rules};
use crate::rulebook::{Loaded, Rulebook};

/// Reads a check. `ID@12` is the check after its step 12, `ID@2026-11-20` at the end of that day.
pub fn read(settings: &Settings, id: &str) -> Result<Record, CliError> {
    let (name, moment) = match id.rsplit_once('@') {
        // A file may have the sign in its name.
        Some((name, moment)) if !std::path::Path::new(id).is_file() => (name, Some(moment)),
        _ => (id, None),
    };
    let mut record = record::read(&settings.folder()?.find(name)?)?;
    if let Some(caveat) = record.caveat() {
        eprint_line(&format!("{name}: {caveat}. What can be read is used."));
    }
    if let Some(moment) = moment {
        let kept: Box<dyn Fn(&Entry) -> bool> = match (moment.parse::<u64>(), moment.parse::<Date>()) {
            (Ok(number), _) => Box::new(move |entry| entry.number <= number),
            (_, Ok(day)) => Box::new(move |entry| entry.at.to_zoned_datetime(TimeZone::UTC).date() <= day),
            _ => return Err(CliError::Moment(moment.to_owned())),
        };
        let mut check = Check::default();
        for entry in record.check.steps.iter().take_while(|entry| kept(entry)) {
            check.apply(entry.clone());
        }
        record.check = check;
    }
    Ok(record)
}

/// The rules that a check was last concluded on, else begun on: `None` when they are those in use, or when their text
/// is not there any more, which is told.
pub fn rules_of(settings: &Settings, loaded: &Loaded, record: &Record) -> Result<Option<Rulebook>, CliError> {
    let concluded = record.check.steps.iter().rev().find_map(|entry| match &entry.did {
        Step::Concluded { rules, .. } => Some(rules.as_str()),
        _ => None,
    });
    let hash = concluded.unwrap_or(&record.header.rules);
    if hash == loaded.rulebook.hash {
        return Ok(None);
    }
    let earlier = match read_rules(settings.folder()?, hash) {
        Ok(earlier) => earlier,
        Err(error) => {
            eprint_line(&error.to_string());
            return Ok(None);
        }
    };
    if earlier.is_none() {
        eprint_line(&format!(
            "The text of the rules that {} was answered on is not in your folder; it is read on the rules in use now.",
            record.header.reference
        ));
    }
    Ok(earlier)
}

/// A check that can be added to.
pub struct Writing {
    /// The record as it was opened.
    pub record: Record,
    journal: Journal,
}

impl Writing {
    /// Opens a check for adding steps.
    pub fn open(settings: &Settings, id: &str) -> Result<Self, CliError> {
        match Journal::open(&settings.folder()?.find(id)?)? {
            Opened::Writable(record, journal, notice) => {
                if let Some(notice) = notice {
                    eprint_line(&notice);
                }
                Ok(Self { record: *record, journal: *journal })
            }
            Opened::ReadOnly(_, why) => Err(RecordError::ReadOnly(why).into()),
        }
    }

    /// Adds steps, saved when it returns.
    pub fn add(&mut self, who: &str, at: Timestamp, steps: Vec<Step>) -> Result<(), CliError> {
        Ok(self.journal.add(&mut self.record.check, Hand { who, at }, steps)?)
    }
}

/// Who does something to a check: the one who was named, else whoever fills it in.
pub fn who(check: &Check, named: Option<String>) -> String {
    named.unwrap_or_else(|| check.tool.get(Field::Assessor).to_owned())
}
