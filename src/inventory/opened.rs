//! An inventory as it is opened: where its bytes come from, and how it is written.

use std::fs::File;
use std::io::{BufRead, Cursor, Read};
use std::path::Path;

use super::encoding;
use super::error::AssessError;
use super::fault::{Fault, Place, Stop, Trouble};
use super::heading;
use super::held::Bytes;
use super::kind::InputKind;
use crate::files::{Doing, reason};
use crate::words::say;

/// The beginning is looked at this far at most.
const MOST_BEGINNING: u64 = 256 * 1024;

/// An inventory, opened.
pub(super) struct Opened<'a> {
    /// Everything that it holds, without a byte order mark.
    pub(super) bytes: Bytes<'a>,
    /// Its first lines, or the beginning of them.
    pub(super) beginning: Vec<u8>,
    /// How it is written.
    pub(super) kind: InputKind,
}

impl<'a> Opened<'a> {
    /// Looks at the beginning of what `reader` gives. `kind` is what the person or the file's name says.
    pub(super) fn look(reader: impl Read + 'a, kind: Option<InputKind>) -> Result<Self, Stop> {
        let mut reader = encoding::as_utf8(reader).map_err(|error| Stop::Reading(error, 1))?;
        let mut beginning = Vec::new();
        // Some way into a table, because its columns need not be named in its first line.
        let (mut lines, mut most) = (0, 1);
        while lines < most {
            let (looked, rest) = (beginning.len(), MOST_BEGINNING.saturating_sub(beginning.len() as u64));
            match reader.by_ref().take(rest).read_until(b'\n', &mut beginning) {
                Ok(0) => break,
                Ok(_) => {}
                // The lines that could be read are enough to look at; the fault comes up again when the rows are read.
                Err(_) if lines > 0 => break,
                Err(error) => return Err(Stop::Reading(error, 1)),
            }
            lines += usize::from(lines > 0 || !beginning[looked..].trim_ascii().is_empty());
            if lines == 1 && InputKind::by_beginning(&beginning) == Some(InputKind::Csv) {
                most = heading::MOST_LINES;
            }
        }
        if beginning.starts_with(b"\xef\xbb\xbf") {
            beginning.drain(..3);
        }
        let Some(looks) = InputKind::by_beginning(&beginning) else {
            return Err(Stop::Header(vec![nothing_in_it()]));
        };
        let kind = kind.unwrap_or(looks);
        if kind != looks {
            return Err(refused(another_kind(kind, looks)));
        }
        let bytes = Box::new(Cursor::new(beginning.clone()).chain(reader));
        Ok(Self { bytes, beginning, kind })
    }
}

fn refused(trouble: Trouble) -> Stop {
    Stop::Header(vec![trouble.at(Place::START)])
}

/// Opens a file. Folders are refused in words; pipes and devices are read like files.
pub(super) fn file(path: &Path, name: &str) -> Result<File, AssessError> {
    let cannot = |why: String| AssessError::CannotOpen { file: name.to_owned(), why };
    let file = File::open(path).map_err(|error| cannot(reason(&error, Doing::Reading)))?;
    let about = file.metadata().map_err(|error| cannot(reason(&error, Doing::Reading)))?;
    if about.is_dir() { Err(cannot(say!("inventory-is-a-folder").to_owned())) } else { Ok(file) }
}

/// A file that holds nothing is a step that went wrong before, and not an inventory without tools.
pub(super) fn nothing_in_it() -> Fault {
    Trouble::new(say!("inventory-nothing-in-it"), say!("inventory-nothing-in-it-how")).at(Place::START)
}

fn another_kind(said: InputKind, looks: InputKind) -> Trouble {
    let (expected, remedy) = match (said, looks) {
        (InputKind::Sheet, _) => (say!("inventory-expected-sheet"), say!("inventory-expected-sheet-remedy")),
        (_, InputKind::Sheet) => {
            let what = say!("inventory-sheet-under-another-name");
            return Trouble::new(what, say!("inventory-sheet-under-another-name-remedy"));
        }
        (InputKind::Json, InputKind::Jsonl) => {
            (say!("inventory-expected-list"), say!("inventory-expected-list-not-lines"))
        }
        (InputKind::Jsonl, InputKind::Json) => {
            (say!("inventory-expected-lines"), say!("inventory-expected-lines-not-list"))
        }
        (InputKind::Csv, _) => (say!("inventory-expected-columns"), say!("inventory-expected-columns-not-json")),
        (InputKind::Json, _) => (say!("inventory-expected-list"), say!("inventory-maybe-csv")),
        (InputKind::Jsonl, _) => (say!("inventory-expected-lines"), say!("inventory-maybe-csv")),
    };
    Trouble::new(say!("inventory-begins-otherwise", expected = expected), remedy)
}
