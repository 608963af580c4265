//! Writing a record: one write and one sync for every answer, on a file that is locked for this program alone.

use std::fs::{File, TryLockError};
use std::io::{self, Read, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use super::chain::{Header, write_entry, write_header};
use super::error::RecordError;
use super::folder::{Durability, private_file, sync_folder};
use super::read::{Damage, Record, read_text};
use crate::check::Entry;

/// A record that is open for writing. Entries that could not be saved wait here and go out with the next ones.
#[derive(Debug)]
pub struct Journal {
    path: PathBuf,
    file: File,
    /// Every good line, so that the record can be written anew somewhere else.
    lines: Vec<String>,
    head: String,
    /// How far the file is good.
    whole: u64,
    waiting: Vec<Entry>,
    /// A sync failed: what the file holds is no longer certain, so the next save goes to a new file.
    doubtful: bool,
    durability: Durability,
}

/// A record that was opened, and how.
#[derive(Debug)]
pub enum Opened {
    /// It can be written. The second part tells what was repaired, if anything.
    Writable(Box<Record>, Box<Journal>, Option<String>),
    /// It can be read; this is why it cannot be written.
    ReadOnly(Box<Record>, String),
}

impl Journal {
    /// Begins a record in `folder` under its reference. The file appears whole, with its header, or not at all.
    pub fn create(folder: &Path, header: &Header) -> Result<Self, RecordError> {
        let path = folder.join(format!("{}.ron", header.reference));
        let failed = |error: io::Error| RecordError::Create(path.clone(), error);
        let first = write_header(header);
        let text = format!("{}\n", first.text);
        let (file, durability) = begin(folder, &path, &text).map_err(failed)?;
        Ok(Self {
            path: path.clone(),
            file,
            lines: vec![first.text],
            head: first.seal,
            whole: text.len() as u64,
            waiting: Vec::new(),
            doubtful: false,
            durability,
        })
    }

    /// Opens a record for going on. What a crash left half-written is set aside first; any other damage, another
    /// program that writes, or a newer format leave it readable.
    pub fn open(path: &Path) -> Result<Opened, RecordError> {
        let failed = |error: io::Error| RecordError::Read(path.to_owned(), error);
        let about = std::fs::symlink_metadata(path).map_err(failed)?;
        if !about.is_file() {
            return Err(RecordError::NotARecord(path.to_owned(), "it is not a plain file".to_owned()));
        }
        let mut file = match private_file().read(true).write(true).open(path) {
            Ok(file) => file,
            Err(_) => {
                let record = super::read::read(path)?;
                return Ok(Opened::ReadOnly(Box::new(record), "the file is write-protected.".to_owned()));
            }
        };
        match file.try_lock() {
            // A file system without locks cannot say who writes; the check before every write still notices others.
            Ok(()) | Err(TryLockError::Error(_)) => {}
            Err(TryLockError::WouldBlock) => {
                let record = super::read::read(path)?;
                return Ok(Opened::ReadOnly(
                    Box::new(record),
                    format!("another program is writing it{}.", writer(path)),
                ));
            }
        }
        let mut bytes = Vec::new();
        file.read_to_end(&mut bytes).map_err(failed)?;
        let record = read_text(&bytes).map_err(|why| RecordError::NotARecord(path.to_owned(), why))?;
        if linked_elsewhere(&about) {
            return Ok(Opened::ReadOnly(Box::new(record), "the file has a second name (a hard link).".to_owned()));
        }
        let (whole, notice) = match &record.damage {
            None => (bytes.len() as u64, None),
            Some(Damage::Torn { whole }) => {
                let aside = set_aside(path, &bytes, *whole).map_err(failed)?;
                file.set_len(*whole).and_then(|()| file.sync_all()).map_err(failed)?;
                let told = format!(
                    "The last line was cut off while it was being saved. You keep {} steps. What was left of the line is in {}.",
                    record.check.steps.len(),
                    aside.display()
                );
                (*whole, Some(told))
            }
            Some(damage) => {
                let why = format!("{}. What can be read is shown.", damage.words());
                return Ok(Opened::ReadOnly(Box::new(record), why));
            }
        };
        note_writer(path);
        let journal = Self {
            path: path.to_owned(),
            file,
            lines: record.lines.clone(),
            head: record.head.clone(),
            whole,
            waiting: Vec::new(),
            doubtful: false,
            durability: Durability::Certain,
        };
        Ok(Opened::Writable(Box::new(record), Box::new(journal), notice))
    }

    /// Writes entries, with all that could not be saved before, and returns when they are on disk.
    pub fn append(&mut self, entries: &[Entry]) -> Result<(), RecordError> {
        self.waiting.extend_from_slice(entries);
        if self.waiting.is_empty() {
            return Ok(());
        }
        let mut text = String::new();
        let mut lines = Vec::new();
        let mut head = self.head.clone();
        for entry in &self.waiting {
            let sealed = write_entry(entry, &head);
            text.push_str(&sealed.text);
            text.push('\n');
            lines.push(sealed.text);
            head = sealed.seal;
        }
        let elsewhere = if self.doubtful || !self.is_still_ours() {
            Some(self.begin_elsewhere(&text)?)
        } else {
            self.write(&text)?;
            None
        };
        self.whole += text.len() as u64;
        self.lines.extend(lines);
        self.head = head;
        self.waiting.clear();
        match elsewhere {
            Some(old) => Err(RecordError::Moved(old, self.path.clone())),
            None => Ok(()),
        }
    }

    /// The file.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The seal of the last line: the head of the chain.
    pub fn head(&self) -> &str {
        &self.head
    }

    /// Whether answers wait to be saved.
    pub fn is_behind(&self) -> bool {
        !self.waiting.is_empty()
    }

    /// Whether the file system promised that what is saved stays.
    pub fn durability(&self) -> Durability {
        self.durability
    }

    fn write(&mut self, text: &str) -> Result<(), RecordError> {
        let failed = |error| RecordError::Append(self.path.clone(), error);
        let written = self.file.seek(SeekFrom::Start(self.whole)).and_then(|_| self.file.write_all(text.as_bytes()));
        if let Err(error) = written {
            // Half a line may be there; take it back so that the next try begins on a clean end.
            let _ = self.file.set_len(self.whole);
            return Err(failed(error));
        }
        if let Err(error) = self.file.sync_data() {
            // The system may have dropped what it could not write and will not say so again.
            self.doubtful = true;
            return Err(failed(error));
        }
        Ok(())
    }

    /// Writes the whole record anew beside the old file, which stays as it is.
    fn begin_elsewhere(&mut self, text: &str) -> Result<PathBuf, RecordError> {
        let old = self.path.clone();
        let failed = |error| RecordError::Append(old.clone(), error);
        let folder = old.parent().unwrap_or(Path::new("."));
        std::fs::create_dir_all(folder).map_err(failed)?;
        let mut whole = self.lines.join("\n");
        whole.push('\n');
        let stem = old.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default();
        for number in 2..1000 {
            let path = folder.join(format!("{stem}-{number}.ron"));
            match begin(folder, &path, &format!("{whole}{text}")) {
                Ok((file, durability)) => {
                    self.file = file;
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
    #[cfg(unix)]
    fn is_still_ours(&self) -> bool {
        use std::os::unix::fs::MetadataExt;
        match (std::fs::symlink_metadata(&self.path), self.file.metadata()) {
            (Ok(named), Ok(open)) => {
                named.dev() == open.dev() && named.ino() == open.ino() && open.len() == self.whole && open.nlink() == 1
            }
            // Out of descriptors or the like: the write itself will tell.
            (Err(error), _) => error.kind() != io::ErrorKind::NotFound,
            (_, Err(_)) => true,
        }
    }

    #[cfg(not(unix))]
    fn is_still_ours(&self) -> bool {
        self.path.exists() && self.file.metadata().map_or(true, |open| open.len() == self.whole)
    }
}

/// Makes a file under a name that is free, complete from the start, locked and lasting.
fn begin(folder: &Path, path: &Path, text: &str) -> io::Result<(File, Durability)> {
    let mut fresh = tempfile::Builder::new().prefix(".article5-").tempfile_in(folder)?;
    fresh.write_all(text.as_bytes())?;
    fresh.as_file().sync_all()?;
    // Without a lock a second program could still read; the file is ours by its name.
    let _ = fresh.as_file().try_lock();
    let file = fresh.persist_noclobber(path).map_err(|error| error.error)?;
    let durability = sync_folder(folder);
    note_writer(path);
    Ok((file, durability))
}

/// Keeps what a crash left behind the last whole line.
fn set_aside(path: &Path, bytes: &[u8], whole: u64) -> io::Result<PathBuf> {
    let tail = usize::try_from(whole).ok().and_then(|whole| bytes.get(whole..)).unwrap_or_default();
    for number in 1..1000 {
        let aside = path.with_extension(format!("torn-{number}"));
        match private_file().write(true).create_new(true).open(&aside) {
            Ok(mut file) => {
                file.write_all(tail)?;
                file.sync_all()?;
                if let Some(folder) = path.parent() {
                    sync_folder(folder);
                }
                return Ok(aside);
            }
            Err(error) if error.kind() == io::ErrorKind::AlreadyExists => {}
            Err(error) => return Err(error),
        }
    }
    Err(io::ErrorKind::AlreadyExists.into())
}

fn writer_file(path: &Path) -> PathBuf {
    path.with_extension("writer")
}

/// Leaves word who writes, for a second program to tell. The lock decides, not this file.
fn note_writer(path: &Path) {
    let text =
        format!("process {} since {}\n", std::process::id(), jiff::Timestamp::now().strftime("%Y-%m-%d %H:%M UTC"));
    let place = writer_file(path);
    let is_new = !place.exists();
    let _ = private_file().write(true).create(true).truncate(false).open(&place).and_then(|mut file| {
        file.write_all(text.as_bytes())?;
        file.set_len(text.len() as u64)?;
        file.sync_data()
    });
    if is_new && let Some(folder) = place.parent() {
        sync_folder(folder);
    }
}

fn writer(path: &Path) -> String {
    match std::fs::read_to_string(writer_file(path)) {
        Ok(told) if !told.trim().is_empty() => {
            format!(" ({})", crate::rulebook::wording::visible(told.trim()))
        }
        _ => String::new(),
    }
}

#[cfg(unix)]
fn linked_elsewhere(about: &std::fs::Metadata) -> bool {
    std::os::unix::fs::MetadataExt::nlink(about) > 1
}

#[cfg(not(unix))]
fn linked_elsewhere(_: &std::fs::Metadata) -> bool {
    false
}
