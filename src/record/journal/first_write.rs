//! A record that is planned. What is added to it waits for the first write, and then the file appears whole.

use std::io;
use std::path::Path;

use jiff::civil::Date;

use super::super::chain::{Header, behind, lines_as_text, read_link, seal_all, write_header};
use super::super::disk::Durability;
use super::super::error::RecordError;
use super::super::limits::weigh_record;
use super::super::lock::Held;
use super::super::one_file::modified;
use super::super::reference::new_reference;
use super::super::writer_note;
use super::Journal;
use super::planned::{Planned, begin};
use crate::check::Entry;
use crate::words::say;

impl Journal {
    /// A record that begins in `records` with the first thing that is written to it. It gets the reference of its
    /// header, or another one if that is taken by then.
    pub(in crate::record) fn planned(records: &Path, header: Header, today: Date) -> Self {
        let path = header.reference.file_in(records);
        let first = write_header(&header);
        Self {
            path,
            lines: vec![first.text],
            head: first.seal,
            whole: 0,
            waiting: Vec::new(),
            doubtful: false,
            durability: Durability::Certain,
            modified: None,
            held: Held::default(),
            file: Err(Box::new(Planned { header, today })),
        }
    }

    /// Takes over the lines of another record before anything is written. They are said and sealed as they were, except
    /// for their place in the chain.
    pub(in crate::record) fn carry(&mut self, lines: &[String]) -> Result<(), RecordError> {
        for line in lines {
            let behind = read_link(line).ok().and_then(|link| behind(line, &link, &self.head));
            let sealed = behind
                .ok_or_else(|| RecordError::NotARecord(self.path.clone(), say!("record-not-carried").to_owned()))?;
            self.lines.push(sealed.text);
            self.head = sealed.seal;
        }
        Ok(())
    }

    /// Begins the file, if nothing was written yet, so that a draft of what is still being typed has a record to lie
    /// beside.
    pub fn begin_file(&mut self) -> Result<(), RecordError> {
        if self.file.is_ok() { Ok(()) } else { self.begin_with(&[]) }
    }

    /// Whether there is a file: whether anything was written.
    pub fn is_begun(&self) -> bool {
        self.file.is_ok()
    }

    fn take_another_name(&mut self, records: &Path) -> Result<(), RecordError> {
        let Err(planned) = &self.file else { return Ok(()) };
        let header = Header { reference: new_reference(planned.today), ..planned.header.clone() };
        let carried = self.lines.split_off(1);
        let waiting = std::mem::take(&mut self.waiting);
        *self = Self::planned(records, header, planned.today);
        self.waiting = waiting;
        self.carry(&carried)
    }

    /// Begins the file with entries; it appears whole or not at all.
    pub(super) fn begin_with(&mut self, entries: &[Entry]) -> Result<(), RecordError> {
        let mut tries = 0;
        while self.file.is_err() {
            let folder = self.path.parent().unwrap_or(Path::new(".")).to_owned();
            let (lines, head) = seal_all(entries, &self.head);
            let text = lines_as_text(self.lines.iter().chain(&lines));
            weigh_record(text.len() as u64)?;
            tries += 1;
            match begin(&folder, &self.path, &text) {
                Ok((file, held, durability)) => {
                    writer_note::leave(&self.path);
                    self.modified = modified(&file);
                    self.file = Ok(file);
                    self.held = held;
                    self.lines.extend(lines);
                    self.head = head;
                    self.whole = text.len() as u64;
                    self.durability = durability;
                }
                // Somebody took the name a moment ago. Another name costs nothing.
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists && tries < 100 => {
                    self.take_another_name(&folder)?;
                }
                Err(error) => return Err(RecordError::Append(self.path.clone(), error)),
            }
        }
        Ok(())
    }
}
