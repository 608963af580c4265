//! The file of a session: append-only, sealed and chained as records of checks are, and kept apart from them.

use std::fs::{File, TryLockError};
use std::io::{self, Seek, SeekFrom, Write};
use std::path::{Path, PathBuf};

use jiff::Timestamp;

use super::TrainingError;
use super::session::Session;
use super::step::{FORMAT, Header, Line, SessionStep};
use crate::files::{self, InTheWay, Links, private_file, sync_file, sync_folder, sync_new_file};
use crate::record::{BadLine, DataFolder, Held, lock, new_reference, read_sealed, seal_line};
use crate::rulebook::Rulebook;

/// A session that is open for writing.
#[derive(Debug)]
pub struct Ledger {
    path: PathBuf,
    file: File,
    _held: Held,
    whole: u64,
    next: u64,
    /// The session so far.
    pub session: Session,
}

impl Ledger {
    /// Begins a session in the folder of training.
    pub fn begin(folder: &DataFolder, rulebook: &Rulebook, now: Timestamp) -> Result<Self, TrainingError> {
        let place = folder.training();
        folder.make(&place)?;
        let today = now.to_zoned_datetime(files::zone()).date();
        let reference = new_reference(today).replacen("A5-", "TR-", 1);
        let path = place.join(format!("{reference}.ron"));
        let mut header = Header {
            article5_training: FORMAT,
            program: env!("CARGO_PKG_VERSION").to_owned(),
            reference,
            created: now,
            edition: rulebook.edition.name.clone(),
            rules: rulebook.hash.clone(),
            seal: String::new(),
        };
        let line = seal_line(&header);
        header.seal = line.seal;
        let text = format!("{}\n", line.text);
        let not_saved = |error: io::Error| TrainingError::NotSaved(path.clone(), error);
        let mut file = private_file().write(true).create_new(true).open(&path).map_err(not_saved)?;
        let held = lock(&path, &file).unwrap_or_default();
        file.write_all(text.as_bytes()).map_err(not_saved)?;
        sync_new_file(&file).map_err(not_saved)?;
        sync_folder(&place);
        let whole = text.len() as u64;
        Ok(Self { path, file, _held: held, whole, next: 1, session: Session::new(header) })
    }

    /// Opens a session to go on with it. A line that was cut off is set aside first, beside the file.
    pub fn open(path: &Path) -> Result<Self, TrainingError> {
        let failed = |error: io::Error| TrainingError::NotSaved(path.to_owned(), error);
        let mut file = private_file().read(true).write(true).open(path).map_err(failed)?;
        let held = match lock(path, &file) {
            Ok(held) => held,
            Err(TryLockError::WouldBlock) => return Err(TrainingError::InUse(path.to_owned())),
            Err(TryLockError::Error(_)) => Held::default(),
        };
        let (session, whole, torn) = read_whole(path)?;
        if !torn.is_empty() {
            files::write_whole(&path.with_extension("torn"), &torn, InTheWay::Replace)
                .map_err(|error| failed(io::Error::other(error.to_string())))?;
            file.set_len(whole).map_err(failed)?;
        }
        file.seek(SeekFrom::Start(whole)).map_err(failed)?;
        let next = session.1;
        Ok(Self { path: path.to_owned(), file, _held: held, whole, next, session: session.0 })
    }

    /// Writes a step and returns when it is on disk.
    pub fn write(&mut self, did: SessionStep, at: Timestamp) -> Result<(), TrainingError> {
        let mut line = Line { n: self.next, at, did, before: self.session.head.clone(), seal: String::new() };
        let sealed = seal_line(&line);
        line.seal = sealed.seal;
        let text = format!("{}\n", sealed.text);
        let outcome = self.file.write_all(text.as_bytes()).and_then(|()| sync_file(&self.file));
        if let Err(error) = outcome {
            // What came half onto the disk is taken off again, so that the next step stands behind the last whole one.
            let _ = self.file.set_len(self.whole).and_then(|()| self.file.seek(SeekFrom::Start(self.whole)));
            return Err(TrainingError::NotSaved(self.path.clone(), error));
        }
        self.whole += text.len() as u64;
        self.next += 1;
        self.session.apply(line);
        Ok(())
    }

    /// Where the file lies.
    pub fn path(&self) -> &Path {
        &self.path
    }
}

/// Reads a session without changing its file.
pub fn read(path: &Path) -> Result<Session, TrainingError> {
    read_whole(path).map(|((session, _), ..)| session)
}

type Read = ((Session, u64), u64, Vec<u8>);

/// The session with the number of its next step, how many bytes are whole, and what was cut off behind them.
fn read_whole(path: &Path) -> Result<Read, TrainingError> {
    let unreadable = |why| TrainingError::Unreadable(path.to_owned(), why);
    let bytes = files::read(path, files::RECORD, Links::Refuse).map_err(unreadable)?;
    let damaged = |line: usize| TrainingError::Damaged(path.to_owned(), line);
    let mut session: Option<Session> = None;
    let (mut whole, mut next) = (0, 1);
    for (number, line) in (1..).zip(bytes.split_inclusive(|byte| *byte == b'\n')) {
        if !line.ends_with(b"\n") {
            break;
        }
        let text = std::str::from_utf8(&line[..line.len() - 1]).map_err(|_| damaged(number))?;
        match &mut session {
            None => {
                let header: Header = read_sealed(text).map_err(|bad| match bad {
                    BadLine::Unreadable => TrainingError::NoSession(path.to_owned()),
                    BadLine::Altered => damaged(number),
                })?;
                if header.article5_training > FORMAT {
                    return Err(TrainingError::Newer(path.to_owned()));
                }
                session = Some(Session::new(header));
            }
            Some(session) => {
                let line: Line = read_sealed(text).map_err(|_| damaged(number))?;
                if line.n != next || line.before != session.head {
                    return Err(damaged(number));
                }
                session.apply(line);
                next += 1;
            }
        }
        whole += line.len();
    }
    let session = session.ok_or_else(|| TrainingError::NoSession(path.to_owned()))?;
    Ok(((session, next), whole as u64, bytes[whole..].to_vec()))
}
