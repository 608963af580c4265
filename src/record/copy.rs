//! New records out of old ones, which stay as they are.

use jiff::civil::Date;

use super::begin::begin;
use super::chain::Header;
use super::error::RecordError;
use super::folder::DataFolder;
use super::read::Record;
use crate::check::{Check, Entry, Hand, Step, Why, concluding, same_group, taken_into_another_group, taken_over};
use crate::rulebook::Loaded;

/// What a record is taken over with.
#[derive(Debug, Clone, Copy)]
pub struct Takeover<'a> {
    /// Where the new record goes.
    pub folder: &'a DataFolder,
    /// The rules in use.
    pub loaded: &'a Loaded,
    /// Who takes it over, and when.
    pub hand: Hand<'a>,
    /// The day that results speak about.
    pub on: Date,
    /// The day in the new reference.
    pub today: Date,
}

impl Takeover<'_> {
    /// Copies a record, for another tool or to go through the same tool again. From a damaged record it takes what can
    /// be read. Into another group it takes the tool and the answers alone.
    pub fn copy(&self, record: &Record, recheck: bool, group: &str) -> Result<(Header, Why), RecordError> {
        let why = match record.damage {
            _ if recheck => Why::Recheck,
            Some(_) => Why::Recovered,
            None => Why::Copy,
        };
        let own = record.check.standing.group.trim();
        let entries = if own.is_empty() || same_group(own, group) {
            taken_over(&record.check, self.hand)
        } else {
            taken_into_another_group(&record.check, self.hand)
        };
        Ok((self.begin(entries, &[(record, why)], group)?, why))
    }

    /// Begins a record with what was taken over: the entries, where they come from, the group, and the result of the
    /// check.
    pub fn begin(&self, entries: Vec<Entry>, sources: &[(&Record, Why)], group: &str) -> Result<Header, RecordError> {
        let mut check = Check::default();
        for entry in entries {
            check.apply(entry);
        }
        for (record, why) in sources {
            let reference = record.header.reference.to_string();
            check.add(self.hand, [Step::CopiedFrom { reference, head: record.head.clone(), why: *why }]);
        }
        if !group.is_empty() {
            check.add(self.hand, [Step::Grouped { group: group.to_owned() }]);
        }
        check.add(self.hand, concluding(&check, &self.loaded.rulebook, self.on));
        let (header, mut journal) = begin(self.folder, self.loaded, self.hand.at, self.today)?;
        journal.append(&check.steps)?;
        Ok(header)
    }
}
