//! One object of JSON into one row: strictly, with the place of whatever does not fit.

use std::collections::HashMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use super::called;
use super::cell;
use super::column::{self, Column};
use super::fault::{Trouble, shortened};
use super::own::Own;
use super::row::Row;
use crate::rulebook::Rulebook;
use crate::rulebook::wording::visible;
use crate::text::Unclear;
use crate::words::say;

/// The keys that have been met, and which of them the row at hand has.
pub(super) struct Keys<'a> {
    rulebook: &'a Rulebook,
    known: Vec<Key>,
    by_name: HashMap<Box<str>, usize>,
    /// The rows so far.
    rows: u64,
    /// The key that should come next: rows mostly have the same keys in the same order.
    next: usize,
    /// The key that holds the name, where a person chose one.
    chosen: Option<String>,
}

struct Key {
    name: Box<str>,
    column: Column,
    /// The last row that has it.
    row: u64,
}

impl<'a> Keys<'a> {
    /// No key has been met.
    pub(super) fn new(rulebook: &'a Rulebook, chosen: Option<String>) -> Self {
        Self { rulebook, known: Vec::new(), by_name: HashMap::new(), rows: 0, next: 0, chosen }
    }

    /// Takes the name of the tool from the key that holds it, where that key is not called `name`. The key stays one of
    /// the person's own too.
    fn name(&self, row: &mut Row) -> Result<(), Trouble> {
        let named = !row.name.trim().is_empty();
        let said: Vec<(&str, &str)> =
            row.own.said().filter(|(_, cell)| !cell.json).map(|(key, cell)| (key, cell.text.as_str())).collect();
        let found = match &self.chosen {
            // An object may lack a key that others have.
            Some(chosen) => said.iter().position(|(key, _)| called::plain(key) == called::plain(chosen)),
            None if named => None,
            None => {
                called::which(said.iter().map(|(key, _)| *key).enumerate(), None).map_err(|(_, trouble)| trouble)?
            }
        };
        if let Some(text) = found.map(|place| said[place].1.to_owned()) {
            row.name = text;
        }
        Ok(())
    }

    fn begin_row(&mut self) {
        self.rows += 1;
        self.next = 0;
    }

    /// The key of this name, which must not be in the row yet.
    fn meet(&mut self, name: &str, own: &mut Own) -> Result<usize, Trouble> {
        let index = match self.known.get(self.next) {
            Some(key) if *key.name == *name => self.next,
            _ => match self.by_name.get(name) {
                Some(index) => *index,
                None => self.learn(name, own)?,
            },
        };
        self.next = index + 1;
        let key = &mut self.known[index];
        if key.row == self.rows {
            let what = say!("inventory-both-keys", name = shortened(name));
            return Err(Trouble::new(what, say!("inventory-keep-one")));
        }
        key.row = self.rows;
        Ok(index)
    }

    fn learn(&mut self, name: &str, own: &mut Own) -> Result<usize, Trouble> {
        let column = match Column::named(name, self.rulebook) {
            Some(column) => column,
            None if column::meant_as_address(name, self.rulebook) => return Err(column::unknown(name, self.rulebook)),
            None => Column::Own(own.learn(name).ok_or_else(column::too_many_own)?),
        };
        let index = self.known.len();
        self.known.push(Key { name: name.into(), column, row: 0 });
        self.by_name.insert(name.into(), index);
        Ok(index)
    }
}

/// Reads an object into a row. An error is the byte of the object and what is wrong there.
pub(super) fn read_object(object: &[u8], keys: &mut Keys, row: &mut Row) -> Result<(), (usize, Trouble)> {
    match object.first() {
        None => return Err((0, Trouble::new(say!("inventory-object-missing"), say!("inventory-comma-out")))),
        Some(b'{') => {}
        Some(_) => return Err((0, Trouble::new(say!("inventory-no-object"), say!("inventory-object-how")))),
    }
    keys.begin_row();
    let mut reader = serde_json::Deserializer::from_slice(object);
    let mut reading = Reading { object, keys, row, at: 0, trouble: None };
    let read = reader.deserialize_map(&mut reading).and_then(|()| reader.end());
    match (reading.trouble, read) {
        (Some(trouble), _) => Err((reading.at, trouble)),
        (None, Ok(())) => reading.keys.name(reading.row).map_err(|trouble| (0, trouble)),
        (None, Err(error)) => {
            let told = error.to_string();
            let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(what, _)| what);
            let told = match told {
                "expected ident" | "expected value" => say!("inventory-text-expected"),
                told => told,
            };
            let what = say!("inventory-not-json", what = visible(told));
            let at = byte_of(object, error.line(), error.column());
            Err((at, Trouble::new(what, say!("inventory-correct-this"))))
        }
    }
}

/// A place as the reader of JSON counts it, as a byte.
fn byte_of(object: &[u8], line: usize, column: usize) -> usize {
    let lines = object.split_inclusive(|byte| *byte == b'\n');
    lines.take(line.saturating_sub(1)).map(<[u8]>::len).sum::<usize>() + column.saturating_sub(1)
}

struct Reading<'r, 'k> {
    object: &'r [u8],
    keys: &'r mut Keys<'k>,
    row: &'r mut Row,
    /// The key or value that was read last.
    at: usize,
    trouble: Option<Trouble>,
}

impl Reading<'_, '_> {
    /// Stops the reader because of this trouble. The message of the reader itself is not used.
    fn stop<E: Error>(&mut self, trouble: Trouble) -> E {
        self.trouble = Some(trouble);
        E::custom("")
    }

    /// Remembers the place of a text that was read, if it lies in the object itself: the quotation mark before it.
    fn at_text(&mut self, text: &str) {
        let offset = (text.as_ptr() as usize).checked_sub(self.object.as_ptr() as usize);
        if let Some(offset) = offset.filter(|offset| *offset < self.object.len()) {
            self.at = offset.saturating_sub(1);
        }
    }
}

impl<'de> Visitor<'de> for &mut Reading<'_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(say!("inventory-an-object"))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key_seed(KeySeed(self))? {
            map.next_value_seed(ValueSeed { key, reading: self })?;
        }
        Ok(())
    }
}

struct KeySeed<'s, 'r, 'k>(&'s mut Reading<'r, 'k>);

impl<'de> DeserializeSeed<'de> for KeySeed<'_, '_, '_> {
    type Value = usize;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<usize, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl<'de> Visitor<'de> for KeySeed<'_, '_, '_> {
    type Value = usize;

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(say!("inventory-a-key"))
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<usize, E> {
        self.0.at_text(name);
        self.visit_str(name)
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<usize, E> {
        let met = self.0.keys.meet(name, &mut self.0.row.own);
        met.map_err(|trouble| self.0.stop(trouble))
    }
}

struct ValueSeed<'s, 'r, 'k> {
    key: usize,
    reading: &'s mut Reading<'r, 'k>,
}

/// What stands where a text belongs.
#[derive(Debug, Clone, Copy)]
enum Found {
    TrueOrFalse,
    Number,
    List,
    Object,
}

impl ValueSeed<'_, '_, '_> {
    fn refuse<E: Error>(self, found: Found) -> E {
        let name = &self.reading.keys.known[self.key].name;
        let trouble = Trouble::new(
            match found {
                Found::TrueOrFalse => say!("inventory-found-true-or-false", name = &**name),
                Found::Number => say!("inventory-found-number", name = &**name),
                Found::List => say!("inventory-found-list", name = &**name),
                Found::Object => say!("inventory-found-object", name = &**name),
            },
            say!("inventory-text-how"),
        );
        self.reading.stop(trouble)
    }
}

impl<'de> DeserializeSeed<'de> for ValueSeed<'_, '_, '_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        let Column::Own(place) = self.reading.keys.known[self.key].column else {
            return deserializer.deserialize_any(self);
        };
        let raw = <&RawValue>::deserialize(deserializer)?.get();
        let own = &mut self.reading.row.own;
        match serde_json::from_str::<String>(raw) {
            Ok(text) => own.say(place, &text, false),
            Err(_) if raw == "null" => {}
            // Within a text of JSON a line end is escaped, so these signs only stand between the parts of a value.
            Err(_) => own.say(place, &raw.replace(['\n', '\r', '\t'], " "), true),
        }
        Ok(())
    }
}

impl<'de> Visitor<'de> for ValueSeed<'_, '_, '_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
        f.write_str(say!("inventory-text-or-null"))
    }

    fn visit_borrowed_str<E: Error>(self, text: &'de str) -> Result<(), E> {
        self.reading.at_text(text);
        self.visit_str(text)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        let reading = self.reading;
        let key = &reading.keys.known[self.key];
        match key.column {
            Column::Name => reading.row.name.push_str(text),
            Column::Own(_) | Column::Nameless | Column::Ours => {}
            Column::Answer { address, rule } => {
                let answer = cell::read(text.as_bytes());
                let answer = answer.map_err(|_: Unclear| Trouble::odd_answer(text, &key.name));
                let answer = answer.map_err(|trouble| reading.stop(trouble))?;
                reading.row.answer(address, rule, answer);
            }
        }
        Ok(())
    }

    /// Null: not answered.
    fn visit_unit<E: Error>(self) -> Result<(), E> {
        Ok(())
    }

    fn visit_bool<E: Error>(self, _: bool) -> Result<(), E> {
        Err(self.refuse(Found::TrueOrFalse))
    }

    fn visit_i64<E: Error>(self, _: i64) -> Result<(), E> {
        Err(self.refuse(Found::Number))
    }

    fn visit_u64<E: Error>(self, _: u64) -> Result<(), E> {
        Err(self.refuse(Found::Number))
    }

    fn visit_f64<E: Error>(self, _: f64) -> Result<(), E> {
        Err(self.refuse(Found::Number))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.refuse(Found::List))
    }

    fn visit_map<A: MapAccess<'de>>(self, _: A) -> Result<(), A::Error> {
        Err(self.refuse(Found::Object))
    }
}
