//! Rows from JSON: the objects of one list, or one object on each line. Each is found without reading the rest, so that
//! memory stays flat and one bad object does not take the others with it.

use std::io::{self, BufRead};

use super::fault::{Place, Stop, Trouble};
use super::held::{Bytes, fill};
use super::json_row::{Keys, read_object};
use super::kind::InputKind;
use super::limits::Limits;
use super::note::Note;
use super::opened::Opened;
use super::row::Row;
use super::rows::{Next, Rows};
use crate::rulebook::Rulebook;
use crate::words::say;

/// The rows of a JSON or JSON Lines file.
pub(super) struct JsonRows<'a> {
    bytes: Bytes<'a>,
    cutter: Cutter,
    keys: Keys<'a>,
    passed_over: u64,
    limits: Limits,
}

impl<'a> JsonRows<'a> {
    /// Goes to the first object.
    pub(super) fn begin(
        opened: Opened<'a>,
        rulebook: &'a Rulebook,
        limits: Limits,
        name_column: Option<String>,
    ) -> Self {
        let form = if opened.kind == InputKind::Json { Form::BeforeList } else { Form::Lines };
        let cutter = Cutter {
            form,
            piece: Vec::new(),
            starts: Place::START,
            here: Place::START,
            depth: 0,
            text: Text::Outside,
            length: 0,
            most: limits.row_bytes,
        };
        Self { bytes: opened.bytes, cutter, keys: Keys::new(rulebook, name_column), passed_over: 0, limits }
    }

    /// Reads on to the next piece that should be an object.
    fn cut(&mut self) -> Result<Cut, Stop> {
        self.cutter.begin();
        loop {
            let line = self.cutter.here.line;
            let chunk = fill(&mut self.bytes).map_err(|error: io::Error| Stop::Reading(error, line))?;
            if chunk.is_empty() {
                return self.cutter.at_end();
            }
            let mut cut = None;
            let mut taken = 0;
            for byte in chunk {
                taken += 1;
                cut = self.cutter.take(*byte);
                if cut.is_some() {
                    break;
                }
            }
            self.bytes.consume(taken);
            if let Some(cut) = cut {
                return Ok(cut);
            }
            if self.passed_over + self.cutter.length > self.limits.passed_over_bytes + self.limits.row_bytes as u64 {
                let remedy = say!("inventory-text-without-end");
                let trouble = Trouble { remedy: remedy.to_owned(), ..self.limits.too_long() };
                return Err(Stop::Broken(trouble.at(self.cutter.starts)));
            }
        }
    }
}

impl Rows for JsonRows<'_> {
    fn next(&mut self, row: &mut Row) -> Result<Next, Stop> {
        match self.cut()? {
            Cut::End => return Ok(Next::End),
            Cut::Blank => return Ok(Next::Blank),
            Cut::AfterList(place) => {
                let what = say!("inventory-text-after-list");
                return Ok(Next::Refused(Trouble::new(what, say!("inventory-text-after-list-how")).at(place)));
            }
            Cut::Piece => {}
        }
        let starts = self.cutter.starts;
        if self.cutter.length > self.limits.row_bytes as u64 {
            self.passed_over += self.cutter.length;
            return Ok(Next::Refused(self.limits.too_long().at(starts)));
        }
        row.clear();
        row.line = starts.line;
        let object = self.cutter.piece.as_slice();
        Ok(match read_object(object, &mut self.keys, row) {
            Ok(()) => Next::Row,
            Err((at, trouble)) => Next::Refused(trouble.at(starts.after_all(&object[..at.min(object.len())]))),
        })
    }

    fn notes(&self) -> Vec<Note> {
        Vec::new()
    }
}

/// What was found.
enum Cut {
    /// Something that should be an object.
    Piece,
    /// A line with nothing on it.
    Blank,
    /// Something after the end of the list.
    AfterList(Place),
    /// Nothing more.
    End,
}

/// How the file is built, and how far it has been read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Lines,
    BeforeList,
    /// In the list, before its first object.
    FirstInList,
    InList,
    AfterList,
    Done,
}

/// Whether a byte belongs to a text in quotation marks.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Text {
    Outside,
    Inside,
    Escaped,
}

/// Cuts the file into pieces, byte by byte. It knows texts and brackets and nothing else of JSON; whether a piece is an
/// object is found out afterwards. Even behind a broken piece no text of a later one can pass for an object: an object
/// needs quotation marks, and within a text these are escaped.
struct Cutter {
    form: Form,
    piece: Vec<u8>,
    starts: Place,
    here: Place,
    depth: usize,
    text: Text,
    /// How long the piece is, or would be if it were kept whole; blanks before it included.
    length: u64,
    most: usize,
}

impl Cutter {
    fn begin(&mut self) {
        self.piece.clear();
        self.starts = self.here;
        self.depth = 0;
        self.text = Text::Outside;
        self.length = 0;
    }

    fn take(&mut self, byte: u8) -> Option<Cut> {
        let place = self.here;
        self.here = place.after(byte);
        self.length += 1;
        match self.form {
            Form::Lines => self.take_of_line(byte, place),
            Form::FirstInList | Form::InList => self.take_of_list(byte, place),
            Form::BeforeList => {
                if byte == b'[' {
                    self.form = Form::FirstInList;
                }
                None
            }
            Form::AfterList if byte.is_ascii_whitespace() => None,
            Form::AfterList => {
                self.form = Form::Done;
                Some(Cut::AfterList(place))
            }
            Form::Done => Some(Cut::End),
        }
    }

    fn take_of_line(&mut self, byte: u8, place: Place) -> Option<Cut> {
        if byte != b'\n' {
            self.keep(byte, place);
            None
        } else if self.piece.is_empty() {
            Some(Cut::Blank)
        } else {
            Some(Cut::Piece)
        }
    }

    fn take_of_list(&mut self, byte: u8, place: Place) -> Option<Cut> {
        if self.text == Text::Outside {
            match byte {
                b',' if self.depth == 0 => {
                    self.form = Form::InList;
                    return Some(Cut::Piece);
                }
                b']' if self.depth == 0 => {
                    // `[]` is a list with nothing in it; nothing behind a comma is one object too few.
                    let nothing = self.piece.is_empty() && self.form == Form::FirstInList;
                    self.form = Form::AfterList;
                    return (!nothing).then_some(Cut::Piece);
                }
                b'{' | b'[' => self.depth += 1,
                b'}' | b']' => self.depth = self.depth.saturating_sub(1),
                b'"' => self.text = Text::Inside,
                _ => {}
            }
        } else {
            self.text = match (self.text, byte) {
                (Text::Inside, b'\\') => Text::Escaped,
                (Text::Inside, b'"') => Text::Outside,
                _ => Text::Inside,
            };
        }
        self.keep(byte, place);
        None
    }

    fn keep(&mut self, byte: u8, place: Place) {
        if self.piece.is_empty() {
            if byte.is_ascii_whitespace() {
                self.starts = self.here;
                return;
            }
            self.starts = place;
        }
        if self.piece.len() < self.most {
            self.piece.push(byte);
        }
    }

    fn at_end(&mut self) -> Result<Cut, Stop> {
        match self.form {
            Form::Lines if !self.piece.is_empty() => {
                self.form = Form::Done;
                Ok(Cut::Piece)
            }
            Form::Lines | Form::AfterList | Form::Done => Ok(Cut::End),
            Form::BeforeList | Form::FirstInList | Form::InList => {
                let what = say!("inventory-ends-before-list");
                let remedy = say!("inventory-ends-before-list-how");
                Err(Stop::Broken(Trouble::new(what, remedy).at(self.here)))
            }
        }
    }
}
