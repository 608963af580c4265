//! Everything that a report on many checks says, decided once; the blocks, the inventory and the JSON follow it.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

pub use super::attention::Attention;
use super::attention::went_through;
pub use super::packed::{Packed, Tools};
pub use super::tool_line::{Described, RuleLine, Shelved, ToolLine, letters, tool_line};
use crate::check::{Archive, Selection};
use crate::rulebook::{Rulebook, Sourced};
use crate::words::{lang, say};

/// The version of the portfolio as JSON.
pub const VERSION: u32 = 1;

/// Everything that is said about many checks.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Portfolio {
    /// [`VERSION`].
    pub version: u32,
    /// The title.
    pub title: String,
    /// Language of the texts.
    pub lang: String,
    /// The day that the results speak about.
    pub on: Date,
    /// The edition of the rules.
    pub edition: String,
    /// The law is told as it stood on this day.
    pub law_as_of: Date,
    /// The hash of the rules.
    pub rules_hash: String,
    /// Where the rules came from.
    pub origin: String,
    /// When this was written.
    pub written: Timestamp,
    /// Which checks are meant.
    pub selection: Selection,
    /// How many files were left out because nobody can read whether they are meant.
    pub unread: usize,
    /// Every tool, most pressing first.
    pub tools: Tools,
    /// What needs attention.
    pub attention: Vec<Attention>,
    /// How many tools have which verdict, rule by rule in the order of the law.
    pub counts: Vec<RuleCounts>,
    /// What the results do not say.
    pub caveats: Vec<String>,
}

/// How often a rule gave which verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleCounts {
    /// The letter of the rule.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// Numbers of tools, in the order of [`Verdict::ALL`](crate::logic::Verdict::ALL).
    pub counts: Vec<usize>,
}

/// Where a portfolio comes from.
pub struct Source<'a> {
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The day that the results speak about.
    pub on: Date,
    /// Where the rules came from.
    pub origin: String,
    /// When this is written.
    pub written: Timestamp,
    /// Which checks are meant.
    pub selection: Selection,
    /// How many files were left out because nobody can read whether they are meant.
    pub unread: usize,
}

impl Serialize for Portfolio {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Portfolio", 15)?;
        told.serialize_field("article5_portfolio", &self.version)?;
        told.serialize_field("title", &self.title)?;
        told.serialize_field("lang", &self.lang)?;
        told.serialize_field("on", &self.on)?;
        told.serialize_field("edition", &self.edition)?;
        told.serialize_field("law_as_of", &self.law_as_of)?;
        told.serialize_field("rules_hash", &self.rules_hash)?;
        told.serialize_field("origin", &self.origin)?;
        told.serialize_field("written", &self.written)?;
        told.serialize_field("selection", &self.selection)?;
        told.serialize_field("unread", &self.unread)?;
        told.serialize_field("tools", &self.tools)?;
        told.serialize_field("attention", &AllAttention(self))?;
        told.serialize_field("counts", &self.counts)?;
        told.serialize_field("caveats", &self.caveats)?;
        told.end()
    }
}

struct AllAttention<'a>(&'a Portfolio);

impl Serialize for AllAttention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(Portfolio { attention, tools, .. }) = self;
        serializer.collect_seq(attention.iter().map(|of| OneAttention(of, tools)))
    }
}

struct OneAttention<'a>(&'a Attention, &'a Tools);

impl Serialize for OneAttention<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Attention", 2)?;
        told.serialize_field("title", &self.0.title)?;
        told.serialize_field("items", &Items(self.0, self.1))?;
        told.end()
    }
}

struct Items<'a>(&'a Attention, &'a Tools);

impl Serialize for Items<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(self.0.items(self.1))
    }
}

/// What many checks come to, out of the line of each.
pub fn portfolio(tools: Vec<Packed>, source: &Source) -> Portfolio {
    let Source { rulebook, on, .. } = *source;
    let tools = Tools::in_order(tools, letters(rulebook));
    let (attention, numbers) = went_through(&tools, rulebook, on);
    let counts = rulebook.rules.iter().zip(numbers);
    let counts = counts.map(|(rule, counts)| RuleCounts { rule: rule.id.clone(), title: rule.title.clone(), counts });
    Portfolio {
        version: VERSION,
        title: title(&source.selection),
        lang: lang().tag().to_owned(),
        on,
        edition: rulebook.edition.name.clone(),
        law_as_of: rulebook.edition.law_as_of,
        rules_hash: rulebook.hash.clone(),
        origin: source.origin.clone(),
        written: source.written,
        selection: source.selection.clone(),
        unread: source.unread,
        attention,
        counts: counts.collect(),
        tools,
        caveats: rulebook.consequences.caveats.iter().map(Sourced::told).collect(),
    }
}

fn title(selection: &Selection) -> String {
    let title = match selection.group.as_deref().map(str::trim) {
        None => say!("selection-title-all").to_owned(),
        Some("") => say!("selection-title-no-group").to_owned(),
        Some(group) => say!("selection-title-group", group = group),
    };
    if selection.archive == Archive::Alone { say!("selection-title-archive", title = title) } else { title }
}
