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
    folded: String,
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

impl Seen {
    /// A row of a file is assessed. Capitals and blanks do not tell two tools apart.
    pub(super) fn row(&mut self, name: &str, file: &str, line: u64) {
        let line = line.to_string();
        if name.trim().is_empty() {
            self.nameless.add(|| say!("inventory-place", file = file, line = line));
            return;
        }
        fold(name, &mut self.folded);
        let number = self.hash.hash_one(&self.folded);
        if self.names.len() < MOST_NAMES {
            if !self.names.insert(number) {
                self.doubled.add(|| say!("inventory-place-of", file = file, line = line, name = shortened(name)));
            }
        } else {
            self.full = true;
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
