//! Tools that stand in an inventory twice, and rows that name none: told once, at the end.

use std::collections::HashSet;
use std::hash::{BuildHasher, RandomState};

use super::fault::shortened;
use crate::words::{and, say};

/// Names are remembered up to so many, by a number each, so that memory stays flat.
const MOST_NAMES: usize = 1_800_000;
/// As many places are named one by one.
const MOST_TOLD: usize = 5;

/// The names so far.
#[derive(Debug, Default)]
pub(super) struct Seen {
    names: HashSet<u64>,
    hash: RandomState,
    full: bool,
    doubled: Places,
    nameless: Places,
}

/// Places in files: the first few, and how many there are.
#[derive(Debug, Default)]
struct Places {
    first: Vec<String>,
    count: u64,
}

impl Places {
    fn add(&mut self, place: impl FnOnce() -> String) {
        self.count += 1;
        if self.first.len() < MOST_TOLD {
            self.first.push(place());
        }
    }
}

/// The names of some rows, one after another.
#[derive(Debug, Default)]
pub(super) struct Names {
    rows: Vec<Named>,
    texts: String,
    folded: String,
}

/// A row: a number for its name (nothing where it names no tool), its line, and where its name ends.
#[derive(Debug)]
struct Named {
    number: Option<u64>,
    line: u64,
    end: usize,
}

impl Names {
    /// One more row. Capitals and blanks do not tell two tools apart.
    pub(super) fn add(&mut self, name: &str, line: u64, hash: &RandomState) {
        let number = (!name.trim().is_empty()).then(|| {
            fold(name, &mut self.folded);
            hash.hash_one(&self.folded)
        });
        self.texts.push_str(name);
        self.rows.push(Named { number, line, end: self.texts.len() });
    }

    /// Forgets them and keeps the room.
    pub(super) fn clear(&mut self) {
        self.rows.clear();
        self.texts.clear();
    }
}

impl Seen {
    /// How names are told apart.
    pub(super) const fn hash(&self) -> &RandomState {
        &self.hash
    }

    /// Rows of a file are assessed.
    pub(super) fn rows(&mut self, file: &str, names: &Names) {
        let mut begin = 0;
        for Named { number, line, end } in &names.rows {
            let name = &names.texts[begin..*end];
            begin = *end;
            let line = || line.to_string();
            let Some(number) = number else {
                self.nameless.add(|| say!("inventory-place", file = file, line = line()));
                continue;
            };
            if self.names.len() < MOST_NAMES {
                if !self.names.insert(*number) {
                    self.doubled.add(|| say!("inventory-place-of", file = file, line = line(), name = shortened(name)));
                }
            } else {
                self.full = true;
            }
        }
    }

    /// What has to be told at the end.
    pub(super) fn told(&self) -> Vec<String> {
        let mut told = Vec::new();
        let Self { doubled, nameless, .. } = self;
        if nameless.count > 0 {
            told.push(say!("inventory-note-no-name", count = nameless.count, places = and(&nameless.first)));
        }
        if doubled.count > 0 {
            told.push(say!("inventory-note-doubled", count = doubled.count, places = and(&doubled.first)));
        }
        if self.full {
            told.push(say!("inventory-note-too-many-names", most = MOST_NAMES));
        }
        told
    }
}

/// What two names of one tool have in common: neither capitals nor blanks tell them apart.
pub fn same_name(name: &str) -> String {
    let mut folded = String::new();
    fold(name, &mut folded);
    folded
}

/// The name without what does not tell tools apart, into room that is used again.
fn fold(name: &str, folded: &mut String) {
    folded.clear();
    for word in name.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            folded.extend(word.chars().map(|c| c.to_ascii_lowercase()));
        } else {
            folded.extend(word.chars().flat_map(char::to_lowercase));
        }
    }
}
