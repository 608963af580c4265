//! The line of one check in a report on many: all that is told of it there.

use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::account::Caveat;
use crate::check::{Check, Dated, Field, verdicts};
use crate::logic::Verdict;
use crate::rulebook::Rulebook;
use crate::text::cut_at_words as cut;
use crate::words::say;

/// The most characters of a tool's name in a list.
pub(super) const MOST_IN_TITLE: usize = 80;

/// One record of the shelf.
pub struct Shelved<'a> {
    /// The name of the check.
    pub reference: String,
    /// The check as far as it could be read.
    pub check: Option<&'a Check>,
    /// The last hash of the record; empty when it cannot be read.
    pub head: String,
    /// When it was changed last.
    pub changed: Option<Timestamp>,
    /// What has to be said of the record first.
    pub caveat: Option<Caveat>,
    /// Where the check was taken from, in words; empty when it was begun by itself.
    pub taken_from: String,
}

/// One tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToolLine {
    /// The name of its check.
    pub reference: String,
    /// Its name, or words that say that the record cannot be read.
    pub name: String,
    /// The client, project or workshop that it belongs to; empty when to none, and when nobody knows.
    pub group: String,
    /// Where its check was taken from, in words; empty when it was begun by itself.
    pub taken_from: String,
    /// Every field of the description but the name; empty where nothing was said.
    pub description: Box<[Described]>,
    /// The most pressing verdict; none when the record cannot be read.
    pub verdict: Option<Verdict>,
    /// The day from which it counts, where that is still to come.
    #[serde(skip)]
    pub from: Option<Date>,
    /// The verdict in words.
    pub words: String,
    /// The rules in the order of the law: the verdict of each, in words.
    pub rules: Box<[RuleLine]>,
    /// How many rules are open or not checked.
    pub open_rules: usize,
    /// When the record was changed last.
    pub changed: Option<Timestamp>,
    /// The last hash of the record.
    pub last_hash: String,
    /// What is wrong with the record, if anything.
    pub damage: Option<String>,
    /// Whether the only thing to say is that a newer version of the program wrote the record.
    pub is_newer: bool,
    /// How many answers have to be looked at again before they are relied on.
    pub look_again: usize,
}

impl ToolLine {
    /// The tool as it is called in lists. A long name is cut there; the table has the whole name.
    pub fn title(&self) -> String {
        let name = cut(&self.name, MOST_IN_TITLE);
        if self.taken_from.is_empty() {
            format!("{name} ({})", self.reference)
        } else {
            format!("{name} ({}, {})", self.reference, self.taken_from)
        }
    }

    /// Who is responsible for it here.
    pub fn owner(&self) -> &str {
        let owner = self.description.iter().find(|told| told.field == Field::Owner);
        owner.map_or("", |told| &*told.value)
    }
}

/// One field of the description of a tool. There are so many that none of them holds its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Which field of the description it is.
    pub field: Field,
    /// What was said; empty where nothing was.
    pub value: Box<str>,
}

impl Serialize for Described {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Described", 3)?;
        told.serialize_field("key", &self.field)?;
        told.serialize_field("label", self.field.label())?;
        told.serialize_field("value", &self.value)?;
        told.end()
    }
}

/// One rule for one tool. There are ten for each tool, so none of them holds its words.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RuleLine {
    /// The letter of the rule.
    pub rule: Arc<str>,
    /// Its verdict, with its day.
    pub dated: Dated,
}

impl Serialize for RuleLine {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("RuleLine", 3)?;
        told.serialize_field("rule", &*self.rule)?;
        told.serialize_field("verdict", &self.dated.verdict)?;
        told.serialize_field("words", &self.dated.words())?;
        told.end()
    }
}

/// The letters of all rules, which every line of a portfolio shares.
pub fn letters(rulebook: &Rulebook) -> Vec<Arc<str>> {
    rulebook.rules.iter().map(|rule| rule.id.as_str().into()).collect()
}

/// The line of one record: all that a portfolio needs of it.
pub fn tool_line(one: &Shelved, rulebook: &Rulebook, letters: &[Arc<str>], on: Date) -> ToolLine {
    let found = one.check.map(|check| verdicts(rulebook, &check.sheet(rulebook)));
    let dated = |rule: usize, verdict: Verdict| Dated::on(verdict, rulebook.rules[rule].applies_from, on);
    // The tool as a whole counts from the first day of the rules that give it.
    let of_tool = |(tool, rules): &(Verdict, Vec<Verdict>)| {
        let giving = rules.iter().enumerate().filter(|(_, verdict)| *verdict == tool);
        let first = giving.min_by_key(|(rule, _)| rulebook.rules[*rule].applies_from);
        first.map_or(Dated { verdict: *tool, from: None }, |(rule, _)| dated(rule, *tool))
    };
    let whole = found.as_ref().map(of_tool);
    let is_open = |verdict: &&Verdict| matches!(verdict, Verdict::Open | Verdict::NotChecked);
    let description = Field::ALL.into_iter().filter(|field| *field != Field::Name);
    let told = |field: Field| Described { field, value: one.check.map_or("", |check| check.tool.shown(field)).into() };
    ToolLine {
        reference: one.reference.clone(),
        name: one.check.map_or(say!("portfolio-unreadable"), |check| check.tool.title()).to_owned(),
        group: one.check.map_or_else(String::new, |check| check.standing.group.trim().to_owned()),
        taken_from: one.taken_from.clone(),
        description: description.map(told).collect(),
        verdict: found.as_ref().map(|(tool, _)| *tool),
        from: whole.and_then(|whole| whole.from),
        words: whole.map_or_else(|| say!("portfolio-cannot-be-read").to_owned(), Dated::words),
        rules: found.as_ref().map_or_else(Box::default, |(_, rules)| {
            let line = |(rule, verdict): (usize, &Verdict)| RuleLine {
                rule: letters[rule].clone(),
                dated: dated(rule, *verdict),
            };
            rules.iter().enumerate().map(line).collect()
        }),
        open_rules: found.as_ref().map_or(0, |(_, rules)| rules.iter().filter(is_open).count()),
        changed: one.changed,
        last_hash: one.head.clone(),
        damage: one.caveat.as_ref().map(|caveat| caveat.words.clone()),
        is_newer: one.caveat.as_ref().is_some_and(|caveat| caveat.is_newer),
        look_again: one.check.map_or(0, |check| check.all_to_look_at(rulebook).count()),
    }
}
