//! Who sat where: names, roles and addresses, in a file of their own beside the sealed session, so that a person can be
//! taken out without breaking a seal.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use serde::{Deserialize, Serialize};

use super::{Kind, RoomError};
use crate::check::Names;
use crate::files::{self, InTheWay, Links};
use crate::inventory::first_sheet;
use crate::record::{DataFolder, Reference};
use crate::rulebook::plain_words;
use crate::text::{separator, visible, whole_text};
use crate::words::{Key, key, say};

/// Somebody who took part.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Person {
    /// The name.
    pub name: String,
    /// What the person does in the organisation.
    #[serde(default)]
    pub role: String,
    /// The address.
    #[serde(default)]
    pub mail: String,
}

/// People by seat. Seat 0 is the trainer or the consultant.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, rename = "Roster")]
pub struct Roster {
    /// Whose people they are: a client, an organisation; empty where nobody said.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub client: String,
    /// The people.
    pub people: BTreeMap<u16, Person>,
}

/// More seats than this are no room.
pub const MOST_SEATS: u16 = 500;
/// The seat of the trainer or the consultant.
const TRAINER: u16 = 0;
/// A longer name, role or address is none.
const MOST_LETTERS: usize = 200;
/// Columns further to the right say nothing about people.
const MOST_COLUMNS: usize = 256;

impl Roster {
    /// The roster that belongs to a file; empty where there is none.
    pub fn of(kind: Kind, folder: &DataFolder, name: &str) -> Result<Self, RoomError> {
        let path = place(kind, folder, name)?;
        match files::read_text(&path, files::FORM, Links::Refuse) {
            Ok(text) => ron::from_str(&text).map_err(|error| {
                RoomError::Roster(say!("room-roster-damaged", path = shown(&path), why = plain_words(&error.code).0))
            }),
            Err(why) if why.is_missing() => Ok(Self::default()),
            Err(why) => Err(RoomError::Unreadable(path, why)),
        }
    }

    /// Keeps it in place of the one before.
    pub fn keep(&self, kind: Kind, folder: &DataFolder, name: &str) -> Result<(), RoomError> {
        let path = place(kind, folder, name)?;
        folder.make(&kind.folder(folder).join(PEOPLE))?;
        // Every value is a text or a number, which RON can always write.
        let text = ron::ser::to_string_pretty(self, ron::ser::PrettyConfig::default()).unwrap_or_default();
        files::write_whole(&path, text.as_bytes(), InTheWay::Replace)
            .map(|_| ())
            .map_err(|why| RoomError::NotWritten(path.clone(), why.to_string()))
    }

    /// Reads a table of people from CSV or XLSX. The first line names the columns: name, and where they are there seat,
    /// role and mail. Without seats they are numbered in order.
    pub fn read(path: &Path) -> Result<Self, RoomError> {
        let bytes = files::read(path, files::TABLE, Links::Follow);
        let bytes = bytes.map_err(|why| RoomError::Unreadable(path.to_owned(), why))?;
        Self::of_bytes(&shown(path), bytes).map_err(RoomError::Roster)
    }

    /// Reads the bytes of such a table. `name` stands before each fault.
    ///
    /// # Errors
    /// What is wrong, where, and what to do.
    pub fn of_bytes(name: &str, bytes: Vec<u8>) -> Result<Self, String> {
        let rows = if bytes.starts_with(b"PK") { first_sheet(bytes, MOST_COLUMNS) } else { of_text(&bytes) };
        Self::of_rows(name, &rows.map_err(|why| refused(name, &why))?)
    }

    fn of_rows(name: &str, rows: &[(u64, Vec<String>)]) -> Result<Self, String> {
        let mut rows = rows.iter().filter(|(_, row)| row.iter().any(|cell| !cell.trim().is_empty()));
        let Some((_, head)) = rows.next() else { return Err(say!("room-roster-empty", name = name)) };
        let column =
            |key: Key| head.iter().position(|cell| key.typed().any(|known| known.eq_ignore_ascii_case(cell.trim())));
        let Some(names) = column(key!("room-roster-column-name")) else {
            return Err(say!("room-roster-no-name", name = name));
        };
        let (seats, roles, mails) = (
            column(key!("room-roster-column-seat")),
            column(key!("room-roster-column-role")),
            column(key!("room-roster-column-mail")),
        );
        let mut roster = Self::default();
        for (number, row) in rows {
            let place = format!("{name}:{number}");
            let cell = |at: Option<usize>| -> String {
                let text = at.and_then(|at| row.get(at)).map_or("", |cell| cell.trim());
                visible(text).chars().take(MOST_LETTERS).collect()
            };
            let seat = match seats {
                None => u16::try_from(roster.people.len() + 1).unwrap_or(u16::MAX),
                Some(at) => {
                    let typed = cell(Some(at));
                    typed.parse().map_err(|_| say!("room-roster-seat", place = &place, seat = &typed))?
                }
            };
            let person = Person { name: cell(Some(names)), role: cell(roles), mail: cell(mails) };
            if person.name.is_empty() {
                return Err(say!("room-roster-nameless", place = place));
            }
            if roster.people.insert(seat, person).is_some() {
                return Err(say!("room-roster-twice", place = place, seat = seat));
            }
            if roster.people.len() > usize::from(MOST_SEATS) {
                return Err(say!("room-roster-many", name = name, most = MOST_SEATS));
            }
        }
        if roster.people.is_empty() { Err(say!("room-roster-empty", name = name)) } else { Ok(roster) }
    }

    /// What takes out names: those of these people, who are then called by their seats, and those of everybody else who
    /// is named in `fields`.
    pub fn names(&self, fields: impl IntoIterator<Item = String>) -> Names {
        let seats = self.people.iter().filter(|(seat, _)| **seat != TRAINER);
        let seats = seats.map(|(seat, person)| (usize::from(*seat), person.name.clone()));
        // Whoever trains or advises is told apart from everybody who has a seat.
        let leader = self.people.get(&TRAINER).map(|person| person.name.clone());
        Names::numbered(seats, leader.into_iter().chain(fields))
    }

    /// The name at a seat; the number alone where nobody is known.
    pub fn name(&self, seat: u16) -> String {
        match self.people.get(&seat) {
            Some(person) => say!("room-roster-known", seat = seat, name = visible(&person.name)),
            None => say!("room-roster-unknown", seat = seat),
        }
    }
}

const PEOPLE: &str = "people";

/// The file of a roster. A name that could lead anywhere else is none.
fn place(kind: Kind, folder: &DataFolder, name: &str) -> Result<PathBuf, RoomError> {
    let reference = Reference::read(name).ok_or_else(|| RoomError::Unknown(kind, name.to_owned()))?;
    Ok(reference.file_in(&kind.folder(folder).join(PEOPLE)))
}

fn shown(path: &Path) -> String {
    visible(&path.to_string_lossy()).into_owned()
}

fn refused(name: &str, why: &str) -> String {
    say!("room-roster-unreadable", path = name, why = visible(why).into_owned())
}

fn of_text(bytes: &[u8]) -> Result<Vec<(u64, Vec<String>)>, String> {
    let text = whole_text(bytes).ok_or_else(|| say!("files-is-not-utf8").to_owned())?;
    let said = separator(text.as_bytes());
    let first = text.lines().next().unwrap_or_default();
    let delimiter = said.or_else(|| {
        [b';', b'\t', b','].into_iter().max_by_key(|sign| first.bytes().filter(|byte| byte == sign).count())
    });
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .flexible(true)
        .delimiter(delimiter.unwrap_or(b';'))
        .from_reader(text.as_bytes());
    let rows = reader.records().skip(usize::from(said.is_some())).map(|row| {
        let row = row?;
        Ok((row.position().map_or(0, csv::Position::line), row.iter().map(str::to_owned).collect()))
    });
    rows.collect::<Result<_, csv::Error>>().map_err(|_| say!("room-roster-no-table").to_owned())
}
