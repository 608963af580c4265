//! Collects flaws, each with its place.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::rulebook::flaw::{Flaw, in_order};
use crate::rulebook::syntax::Source;
use crate::words::say;

/// More flaws than this help nobody at once.
const MOST_FLAWS: usize = 250;

/// Collects flaws; every check adds to it and goes on.
#[derive(Default)]
pub struct Flaws {
    pub found: Vec<Flaw>,
    /// How many more there were.
    more: usize,
    /// Where the texts stand that were written with a backslash, by path.
    escaped: BTreeMap<String, BTreeMap<String, Range<usize>>>,
}

impl Flaws {
    /// A flaw at the text `part`, which is borrowed from `source` or was written there with a backslash.
    pub fn add(&mut self, source: &Source, part: &str, what: impl Into<String>, remedy: impl Into<String>) {
        if self.room() {
            let span = self.span(source, part);
            self.push(Flaw::at(source, span, what, remedy));
        }
    }

    /// A flaw with a second place.
    pub fn add_two(
        &mut self,
        at: (&Source, &str),
        what: impl Into<String>,
        remedy: impl Into<String>,
        second: (&Source, &str),
        label: &str,
    ) {
        if self.room() {
            let flaw = Flaw::at(at.0, self.span(at.0, at.1), what, remedy);
            let second = (second.0, self.span(second.0, second.1));
            self.push(flaw.and(second.0, second.1, label));
        }
    }

    pub fn push(&mut self, flaw: Flaw) {
        self.found.push(flaw);
    }

    /// Whether one more flaw is told; if not, it is only counted.
    pub fn room(&mut self) -> bool {
        let room = self.found.len() < MOST_FLAWS;
        self.more += usize::from(!room);
        room
    }

    pub fn span(&mut self, source: &Source, part: &str) -> Range<usize> {
        if let Some(start) = source.offset(part) {
            return start..start + part.len();
        }
        let escaped = self.escaped.entry(source.path.clone()).or_insert_with(|| source.escaped_texts().collect());
        escaped.get(part).cloned().unwrap_or_default()
    }

    pub fn all(self) -> Vec<Flaw> {
        let mut found = in_order(self.found);
        if self.more > 0 {
            let what = say!("flaw-not-shown", count = self.more);
            found.push(Flaw::of_file(say!("flaw-the-rulebook"), what, say!("flaw-correct-shown")));
        }
        found
    }
}
