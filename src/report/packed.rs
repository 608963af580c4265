//! The lines of a report on many checks, packed while other records are read. A line takes a few hundred bytes beside
//! what people wrote.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::ser::SerializeSeq;
use serde::{Serialize, Serializer};

use super::tool_line::{Described, RuleLine, ToolLine};
use crate::check::{Dated, Field};
use crate::logic::Verdict;
use crate::words::say;

/// What a line is held as: names and texts, the verdicts as digits, and the rules that begin later.
type Held<S> =
    (S, S, S, S, Vec<S>, String, Option<Date>, Vec<(usize, Date)>, Option<Timestamp>, S, Option<(S, bool)>, usize);

/// One line.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Packed(Box<str>);

/// What stands for a line that could not be read.
const BLANK: &str = "";

impl ToolLine {
    /// The line, made small.
    pub fn packed(&self) -> Packed {
        let digit = |verdict: Verdict| char::from(b'0' + verdict as u8);
        let verdicts = self.verdict.into_iter().chain(self.rules.iter().map(|rule| rule.dated.verdict));
        let later = self.rules.iter().enumerate().filter_map(|(at, rule)| Some((at, rule.dated.from?)));
        let held: Held<&str> = (
            &self.reference,
            &self.name,
            &self.group,
            &self.taken_from,
            self.description.iter().map(|told| &*told.value).collect(),
            verdicts.map(digit).collect(),
            self.from,
            later.collect(),
            self.changed,
            &self.last_hash,
            self.damage.as_deref().map(|damage| (damage, self.is_newer)),
            self.look_again,
        );
        // Text, numbers and days: there is nothing in it that cannot be written.
        Packed(serde_json::to_string(&held).unwrap_or_default().into_boxed_str())
    }
}

impl Packed {
    /// The line as it was.
    fn line(&self, letters: &[Arc<str>]) -> ToolLine {
        let held = serde_json::from_str::<Held<String>>(&self.0).unwrap_or_default();
        let (reference, name, group, taken_from, values, verdicts, from, later, changed, last_hash, damage, look_again) =
            held;
        let mut verdicts = verdicts.bytes().filter_map(|digit| Verdict::ALL.get(usize::from(digit.wrapping_sub(b'0'))));
        let verdict = verdicts.next().copied();
        let rule = |(at, verdict): (usize, &Verdict)| RuleLine {
            rule: letters.get(at).cloned().unwrap_or_else(|| BLANK.into()),
            dated: Dated { verdict: *verdict, from: later.iter().find(|(rule, _)| *rule == at).map(|(_, from)| *from) },
        };
        let rules: Box<[RuleLine]> = verdicts.enumerate().map(rule).collect();
        let is_open = |rule: &&RuleLine| matches!(rule.dated.verdict, Verdict::Open | Verdict::NotChecked);
        let fields = Field::ALL.into_iter().filter(|field| *field != Field::Name);
        ToolLine {
            words: verdict
                .map_or_else(|| say!("portfolio-cannot-be-read").to_owned(), |verdict| Dated { verdict, from }.words()),
            description: fields.zip(values).map(|(field, value)| Described { field, value: value.into() }).collect(),
            open_rules: rules.iter().filter(is_open).count(),
            reference,
            name,
            group,
            taken_from,
            verdict,
            from,
            rules,
            changed,
            last_hash,
            is_newer: damage.as_ref().is_some_and(|(_, is_newer)| *is_newer),
            damage: damage.map(|(damage, _)| damage),
            look_again,
        }
    }
}

/// Many lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tools {
    lines: Vec<Packed>,
    letters: Vec<Arc<str>>,
}

impl Tools {
    /// These lines, most pressing first, on rules with these letters. A record that cannot be read comes first: nobody
    /// knows what it holds.
    pub(super) fn in_order(lines: Vec<Packed>, letters: Vec<Arc<str>>) -> Self {
        let mut tools = Self { lines, letters };
        let letters = &tools.letters;
        tools.lines.sort_by_cached_key(|line| {
            let line = line.line(letters);
            (line.verdict, line.name.into_boxed_str(), line.reference.into_boxed_str())
        });
        tools
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.lines.len()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.lines.is_empty()
    }

    /// The one at a place.
    pub fn at(&self, at: usize) -> Option<ToolLine> {
        self.lines.get(at).map(|line| line.line(&self.letters))
    }

    /// Each in turn.
    pub fn iter(&self) -> impl Iterator<Item = ToolLine> + '_ {
        self.lines.iter().map(|line| line.line(&self.letters))
    }

    /// One more, behind the others.
    pub fn push(&mut self, line: &ToolLine) {
        self.lines.push(line.packed());
    }
}

impl Serialize for Tools {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut all = serializer.serialize_seq(Some(self.len()))?;
        for line in self.iter() {
            all.serialize_element(&line)?;
        }
        all.end()
    }
}
