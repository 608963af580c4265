//! An inventory as it is opened: where its bytes come from, and how it is written.

use std::fs::File;
use std::io::{BufRead, BufReader, Cursor, Read};
use std::path::Path;

use super::error::AssessError;
use super::fault::{Fault, Place, Stop, Trouble};
use super::held::Bytes;
use super::kind::InputKind;
use crate::files::{Doing, reason};

/// As much as is read at once.
const PIECE: usize = 64 * 1024;
/// The beginning is looked at up to the end of the first line that is not blank, and at most this far.
const MOST_BEGINNING: u64 = 256 * 1024;
/// How files of spreadsheet programs begin: XLSX and ODS, and XLS.
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// An inventory, opened.
pub(super) struct Opened<'a> {
    /// Everything that it holds, without a byte order mark.
    pub(super) bytes: Bytes<'a>,
    /// Its first line, or the beginning of it.
    pub(super) beginning: Vec<u8>,
    /// How it is written.
    pub(super) kind: InputKind,
}

impl<'a> Opened<'a> {
    /// Looks at the beginning of what `reader` gives. `kind` is what the person or the file's name says.
    pub(super) fn look(reader: impl Read + 'a, kind: Option<InputKind>) -> Result<Self, Stop> {
        let mut reader = BufReader::with_capacity(PIECE, reader);
        let mut beginning = Vec::new();
        let mut blank = true;
        while blank {
            let (looked, rest) = (beginning.len(), MOST_BEGINNING.saturating_sub(beginning.len() as u64));
            let read = reader.by_ref().take(rest).read_until(b'\n', &mut beginning);
            if read.map_err(|error| Stop::Reading(error, 1))? == 0 {
                break;
            }
            blank = beginning[looked..].trim_ascii().is_empty();
        }
        if beginning.starts_with(b"\xff\xfe") || beginning.starts_with(b"\xfe\xff") {
            return Err(Stop::Header(vec![not_utf8()]));
        }
        if beginning.starts_with(b"\xef\xbb\xbf") {
            beginning.drain(..3);
        }
        if SPREADSHEETS.iter().any(|kind| beginning.starts_with(kind)) {
            return Err(Stop::Header(vec![spreadsheet()]));
        }
        let Some(first) = beginning.trim_ascii_start().first() else {
            return Err(Stop::Header(vec![nothing_in_it()]));
        };
        let looks = InputKind::by_first(*first);
        let kind = kind.unwrap_or(looks);
        if kind != looks {
            return Err(Stop::Header(vec![another_kind(kind, looks)]));
        }
        let bytes = Box::new(Cursor::new(beginning.clone()).chain(reader));
        Ok(Self { bytes, beginning, kind })
    }
}

/// Opens a file. Folders are refused in words; pipes and devices are read like files.
pub(super) fn file(path: &Path, name: &str) -> Result<File, AssessError> {
    let cannot = |why: String| AssessError::CannotOpen { file: name.to_owned(), why };
    let file = File::open(path).map_err(|error| cannot(reason(&error, Doing::Reading)))?;
    let about = file.metadata().map_err(|error| cannot(reason(&error, Doing::Reading)))?;
    if about.is_dir() { Err(cannot("it is a folder".to_owned())) } else { Ok(file) }
}

/// A file that holds nothing is a step that went wrong before, and not an inventory without tools.
pub(super) fn nothing_in_it() -> Fault {
    Trouble::new("there is nothing in this file", "Save the inventory again, or name another file").at(Place::START)
}

fn spreadsheet() -> Fault {
    let remedy = "Open it in a spreadsheet program, save the sheet as `CSV UTF-8`, and name that file";
    Trouble::new("this is the file of a spreadsheet program and not CSV", remedy).at(Place::START)
}

fn not_utf8() -> Fault {
    Trouble::new("this file is written in UTF-16", "Save it again as UTF-8").at(Place::START)
}

fn another_kind(said: InputKind, looks: InputKind) -> Fault {
    let (expected, remedy) = match (said, looks) {
        (InputKind::Json, InputKind::Jsonl) => {
            ("a list in square brackets", "Put the objects into a list, or add `--input jsonl` for one on each line")
        }
        (InputKind::Jsonl, InputKind::Json) => ("one object on each line", "Add `--input json` for a list"),
        (InputKind::Csv, _) => {
            ("columns such as `name` and `f.2`", "This looks like JSON: add `--input json` or `--input jsonl`")
        }
        (InputKind::Json, _) => ("a list in square brackets", "Add `--input csv` if the file is CSV"),
        (InputKind::Jsonl, _) => ("one object on each line", "Add `--input csv` if the file is CSV"),
    };
    Trouble::new(format!("this file does not begin with {expected}"), remedy).at(Place::START)
}
