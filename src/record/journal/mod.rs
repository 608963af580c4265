//! Writing a record: one write and one sync for every answer, on a file that is locked for this program alone.

mod first_write;
mod planned;

use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use super::chain::{lines_as_text, seal_all, seal_in};
use super::disk::{Durability, private_file, read_plain, sync_file, sync_folder};
use super::error::{MovedBecause, RecordError};
use super::folder::make_private;
use super::limits::{fits, weigh_record};
use super::lock::{Held, lock};
use super::mend::{end_last_line, take_off_torn_line};
use super::one_file::{leads_to, linked_elsewhere, modified};
use super::owner::{folder_not_to_be_written, not_to_be_written};
use super::read::{Damage, MOST_BYTES, Record, read_text};
use super::writer_note;
use crate::check::{Check, Entry, Hand, Step};
use crate::text::visible;
use crate::words::say;
use planned::{Planned, begin};

/// A record that is open for writing. Its file appears with the first write. Entries that could not be saved wait here
/// and go out with the next ones.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    /// The open file. Until there is one, the first line and the day that its name will have.
    file: Result<File, Box<Planned>>,
    /// The lock on it.
    held: Held,
    /// Every good line, so that the record can be written anew somewhere else.
    lines: Vec<String>,
    head: String,
    /// How far the file is good.
    whole: u64,
    waiting: Vec<Entry>,
    /// A sync failed. What the file holds is no longer certain, so the next save goes to a new file.
    doubtful: bool,
    durability: Durability,
    /// When we last changed the file, by the time of its file system.
    modified: Option<SystemTime>,
}

/// A record that was opened, and how.
#[derive(Debug)]
pub enum Opened {
    /// It can be written. The text tells what was repaired, if anything.
    Writable(Box<Record>, Box<Journal>, Option<String>),
    /// It can be read; this is why it cannot be written.
    ReadOnly(Box<Record>, String),
}

impl Journal {
    fn on(
        (file, held): (File, Held),
        path: PathBuf,
        lines: Vec<String>,
        head: String,
        whole: u64,
        durability: Durability,
    ) -> Self {
        let modified = modified(&file);
        Self {
            path,
            file: Ok(file),
            held,
            lines,
            head,
            whole,
            waiting: Vec::new(),
            doubtful: false,
            durability,
            modified,
        }
    }

    /// Opens a record for going on. What a crash left half-written is set aside first. With any other damage, with
    /// another program that writes, or with a newer format, the record can only be read and the file stays as it is.
    pub fn open(path: &Path) -> Result<Opened, RecordError> {
        let failed = |error: io::Error| RecordError::Read(path.to_owned(), error);
        let file = private_file().read(true).write(true).open(path);
        let mut file = match file {
            Ok(file) => file,
            Err(error) if may_not_write(&error) => return read_only(path, say!("record-write-protected")),
            // A link, a pipe or a socket gets its own error. Everything else is told as the system told it.
            Err(error) => return super::read::read(path).and_then(|_| Err(failed(error))),
        };
        let about = file.metadata().map_err(failed)?;
        if !about.is_file() {
            return Err(RecordError::NotARecord(path.to_owned(), say!("record-not-plain").to_owned()));
        }
        let held = match lock(path, &file) {
            Ok(held) => held,
            // A file system without locks cannot say who writes. The check before every write still notices others.
            Err(TryLockError::Error(_)) => Held::default(),
            Err(TryLockError::WouldBlock) => {
                let why = say!("record-another-writes", note = writer_note::in_words(path));
                return read_only(path, &why);
            }
        };
        let mut bytes = Vec::new();
        (&mut file).take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(failed)?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(RecordError::NotARecord(path.to_owned(), say!("record-larger").to_owned()));
        }
        let record = read_text(&bytes).map_err(|why| RecordError::NotARecord(path.to_owned(), why))?;
        if let Some(why) = not_to_be_written(path, &about) {
            return Ok(Opened::ReadOnly(Box::new(record), say!("record-copy-to-go-on", why = why)));
        }
        if linked_elsewhere(&file) {
            let why = say!("record-hard-link");
            return Ok(Opened::ReadOnly(Box::new(record), why.to_owned()));
        }
        if let Some(newer) = record.newer {
            return Ok(Opened::ReadOnly(Box::new(record), newer.words()));
        }
        let mended = match &record.damage {
            None => Ok((bytes.len() as u64, None)),
            Some(Damage::Unended) => end_last_line(&mut file, bytes.len() as u64),
            Some(Damage::Torn { whole }) => take_off_torn_line(&file, path, &bytes, *whole, record.check.steps.len()),
            Some(damage) => {
                let why =
                    say!("record-read-what-can-be", why = damage.words(), path = visible(&path.to_string_lossy()));
                return Ok(Opened::ReadOnly(Box::new(record), why));
            }
        };
        let (whole, notice) = match mended {
            Ok(mended) => mended,
            Err(error) => {
                let why = say!("record-torn-stays", error = error.to_string());
                return Ok(Opened::ReadOnly(Box::new(record), why));
            }
        };
        writer_note::leave(path);
        let durability = path.parent().map_or(Durability::Uncertain, sync_folder);
        let (lines, head) = (record.lines.clone(), record.head.clone());
        let journal = Self::on((file, held), path.to_owned(), lines, head, whole, durability);
        Ok(Opened::Writable(Box::new(record), Box::new(journal), notice))
    }

    /// Writes entries, with all that could not be saved before, and returns when they are on disk.
    ///
    /// # Errors
    /// Entries that are too long or out of order are refused and do not wait. After any other error they wait here and
    /// go out with the next ones.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), RecordError> {
        let next = (self.lines.len() + self.waiting.len()) as u64;
        for (expected, entry) in (next..).zip(entries) {
            if entry.number != expected {
                return Err(RecordError::OutOfOrder(expected, entry.number));
            }
        }
        fits(entries)?;
        self.waiting.extend_from_slice(entries);
        if self.waiting.is_empty() {
            return Ok(());
        }
        if self.file.is_err() {
            let waiting = self.waiting.clone();
            self.begin_with(&waiting)?;
            self.waiting.clear();
            return Ok(());
        }
        let (lines, head) = seal_all(&self.waiting, &self.head);
        let text = lines_as_text(&lines);
        weigh_record(self.whole + text.len() as u64)?;
        let moved = if self.doubtful {
            Some(MovedBecause::DiskFailed)
        } else if self.is_still_ours() {
            None
        } else {
            Some(MovedBecause::ChangedByOthers)
        };
        let elsewhere = if let Some(because) = moved {
            Some((self.begin_elsewhere(&text)?, because))
        } else {
            self.write(&text)?;
            None
        };
        self.whole += text.len() as u64;
        self.modified = self.file.as_ref().ok().and_then(modified);
        self.lines.extend(lines);
        self.head = head;
        self.waiting.clear();
        match elsewhere {
            Some((old, because)) => Err(RecordError::Moved(old, self.path.clone(), because)),
            None => Ok(()),
        }
    }

    /// Takes steps into a check and into its record, and returns when they are on disk. When they cannot be saved, the
    /// check has them all the same; they wait here and go out with the next ones.
    ///
    /// # Errors
    /// Steps that are too long for a record are refused: neither the check nor the record has them.
    pub fn add(
        &mut self,
        check: &mut Check,
        hand: Hand,
        steps: impl IntoIterator<Item = Step>,
    ) -> Result<(), RecordError> {
        let entries = check.entries(hand, steps);
        fits(&entries)?;
        for entry in &entries {
            check.apply(entry.clone());
        }
        self.append(&entries)
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The seal of the last line: the head of the chain.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// The seal of the first line.
    pub fn first_seal(&self) -> &str {
        self.lines.first().map_or("", |line| seal_in(line))
    }

    /// Whether answers wait to be saved.
    pub fn is_behind(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// How many answers and other steps wait to be saved.
    pub fn unsaved(&self) -> usize {
        self.waiting.len()
    }

    /// Whether the file system promised that what is saved stays.
    pub fn durability(&self) -> Durability {
        self.durability
    }

    fn write(&mut self, text: &str) -> Result<(), RecordError> {
        let failed = |error| RecordError::Append(self.path.clone(), error);
        let Ok(file) = &mut self.file else { return Ok(()) };
        let written = file.seek(SeekFrom::Start(self.whole)).and_then(|_| file.write_all(text.as_bytes()));
        if let Err(error) = written {
            // Half a line may be there. It is taken off, so that the next try begins at a clean end.
            self.doubtful = file.set_len(self.whole).is_err();
            self.modified = modified(file);
            return Err(failed(error));
        }
        match sync_file(file) {
            Ok(Durability::Certain) => {}
            Ok(Durability::Uncertain) => self.durability = Durability::Uncertain,
            Err(error) => {
                // The system may have dropped what it could not write, and it will not say so again.
                self.doubtful = true;
                return Err(failed(error));
            }
        }
        Ok(())
    }

    /// Writes the whole record anew beside the old file, which stays as it is.
    fn begin_elsewhere(&mut self, text: &str) -> Result<PathBuf, RecordError> {
        let old = self.path.clone();
        let failed = |error| RecordError::Append(old.clone(), error);
        let folder = old.parent().unwrap_or(Path::new("."));
        if let Some(why) = folder_not_to_be_written(folder) {
            return Err(failed(io::Error::other(why)));
        }
        make_private(folder).map_err(failed)?;
        let whole = lines_as_text(&self.lines);
        let stem = old.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for number in 2..1000 {
            let path = folder.join(format!("{stem}-{number}.ron"));
            match begin(folder, &path, &format!("{whole}{text}")) {
                Ok((file, held, durability)) => {
                    writer_note::take_back(&old);
                    writer_note::leave(&path);
                    self.file = Ok(file);
                    self.held = held;
                    self.path = path;
                    self.whole = whole.len() as u64;
                    self.doubtful = false;
                    self.durability = durability;
                    return Ok(old.clone());
                }
                Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
                Err(error) => return Err(failed(error)),
            }
        }
        Err(failed(io::ErrorKind::AlreadyExists.into()))
    }

    /// Whether the path still leads to the open file and nobody else has written to it.
    fn is_still_ours(&self) -> bool {
        let Ok(file) = &self.file else { return false };
        match (leads_to(&self.path, file), file.metadata()) {
            (Ok(is_same), Ok(open)) => {
                is_same
                    && open.len() == self.whole
                    && !linked_elsewhere(file)
                    && (open.modified().ok() == self.modified || self.holds_our_lines())
            }
            // The system may be out of descriptors, say. Then the write itself will tell.
            (Err(error), _) => error.kind() != io::ErrorKind::NotFound,
            (_, Err(_)) => true,
        }
    }

    /// Whether the file still says the same. Nothing else counts when somebody touched it.
    fn holds_our_lines(&self) -> bool {
        match read_plain(&self.path, self.whole + 1) {
            Ok(Some(bytes)) => bytes == lines_as_text(&self.lines).as_bytes(),
            Ok(None) => false,
            Err(_) => true,
        }
    }
}

impl Drop for Journal {
    /// Takes back the word about the lock, before the lock ends with the file.
    fn drop(&mut self) {
        if self.is_still_ours() {
            writer_note::take_back(&self.path);
        }
    }
}

fn may_not_write(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem)
}

fn read_only(path: &Path, why: &str) -> Result<Opened, RecordError> {
    Ok(Opened::ReadOnly(Box::new(super::read::read(path)?), why.to_owned()))
}
