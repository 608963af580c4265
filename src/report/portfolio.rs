//! Everything that a report on many checks says, decided once; the blocks, the inventory and the JSON follow it.

use std::collections::HashSet;
use std::sync::Arc;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::ser::SerializeStruct;
use serde::{Serialize, Serializer};

use crate::check::{Archive, Check, Dated, Field, Finding, Findings, Selection, find};
use crate::logic::Verdict;
use crate::rulebook::{Rulebook, Sourced};
use crate::text::cut_at_words as cut;
use crate::words::{lang, say};

/// The most characters of a tool's name in a list.
const MOST_IN_TITLE: usize = 80;
/// The version of the portfolio as JSON.
pub const VERSION: u32 = 1;

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
    /// What is wrong with the record, if anything.
    pub damage: Option<String>,
    /// Where the check was taken from, in words; empty when it was begun by itself.
    pub taken_from: String,
}

/// Everything that is said about many checks.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Portfolio {
    /// [`VERSION`].
    #[serde(rename = "article5_portfolio")]
    pub version: u32,
    /// The title.
    pub title: String,
    /// Language of the texts.
    pub lang: String,
    /// The day that the results speak about.
    pub on: Date,
    /// The edition of the rules.
    pub edition: String,
    /// The day of which the law is told.
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
    pub tools: Vec<ToolLine>,
    /// What needs attention.
    pub attention: Vec<Attention>,
    /// How many tools have which verdict, rule by rule in the order of the law.
    pub counts: Vec<RuleCounts>,
    /// What the results do not say.
    pub caveats: Vec<String>,
}

/// One tool.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToolLine {
    /// The name of its check.
    pub reference: String,
    /// Its name; says so when the record cannot be read.
    pub name: String,
    /// The client, project or workshop that it belongs to; empty when to none, and when nobody knows.
    pub group: String,
    /// Where its check was taken from, in words; empty when it was begun by itself.
    pub taken_from: String,
    /// Every field of the description but the name; empty where nothing was said.
    pub description: Box<[Described]>,
    /// The most pressing verdict; none when the record cannot be read.
    pub verdict: Option<Verdict>,
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
    /// How many answers have to be looked at again before they are relied on.
    pub look_again: usize,
}

impl ToolLine {
    /// The tool as it is called in lists; a long name is cut there, and stands whole in the table.
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

/// One field of the description of a tool. There are many, so none of them holds its label.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Described {
    /// Which.
    pub field: Field,
    /// What was said; empty where nothing was.
    pub value: Box<str>,
}

impl Serialize for Described {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut told = serializer.serialize_struct("Described", 2)?;
        told.serialize_field("label", self.field.label())?;
        told.serialize_field("value", &self.value)?;
        told.end()
    }
}

/// One rule for one tool. There are ten for each, so none of them holds its words.
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

/// One kind of attention, with what needs it. Empty kinds are left out.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Attention {
    /// What it is about.
    pub title: String,
    /// What needs it.
    pub items: Vec<String>,
}

/// How often a rule gave which verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleCounts {
    /// The letter of the rule.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// Numbers of tools, in the order of [`Verdict::ALL`].
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

/// What many checks come to, out of the line of each.
pub fn portfolio(mut tools: Vec<ToolLine>, source: &Source) -> Portfolio {
    let Source { rulebook, on, .. } = *source;
    let counts = rulebook.rules.iter().enumerate().map(|(index, rule)| RuleCounts {
        rule: rule.id.clone(),
        title: rule.title.clone(),
        counts: Verdict::ALL
            .into_iter()
            .map(|verdict| {
                let given = tools.iter().filter_map(|tool| tool.rules.get(index));
                given.filter(|line| line.dated.verdict == verdict).count()
            })
            .collect(),
    });
    let counts = counts.collect();
    // A record that cannot be read comes first: nobody knows what it holds.
    tools.sort_by(|a, b| (a.verdict, &a.name, &a.reference).cmp(&(b.verdict, &b.name, &b.reference)));
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
        attention: attention(&tools, rulebook, on),
        tools,
        counts,
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

/// The letters of all rules, which every line of a portfolio shares.
pub fn letters(rulebook: &Rulebook) -> Vec<Arc<str>> {
    rulebook.rules.iter().map(|rule| rule.id.as_str().into()).collect()
}

/// The line of one record: all that a portfolio needs of it.
pub fn tool_line(one: &Shelved, rulebook: &Rulebook, letters: &[Arc<str>], on: Date) -> ToolLine {
    let findings = one.check.map(|check| find(rulebook, &check.sheet(rulebook), on));
    let description = Field::ALL.into_iter().filter(|field| *field != Field::Name);
    let told = |field: Field| Described { field, value: one.check.map_or("", |check| check.tool.shown(field)).into() };
    ToolLine {
        reference: one.reference.clone(),
        name: one.check.map_or(say!("portfolio-unreadable"), |check| check.tool.title()).to_owned(),
        group: one.check.map_or_else(String::new, |check| check.standing.group.trim().to_owned()),
        taken_from: one.taken_from.clone(),
        description: description.map(told).collect(),
        verdict: findings.as_ref().map(|findings| findings.tool),
        words: findings
            .as_ref()
            .map_or_else(|| say!("portfolio-cannot-be-read").to_owned(), |findings| findings.dated(rulebook).words()),
        rules: findings.as_ref().map_or_else(Box::default, |findings| {
            let of_rule = |finding: &Finding| RuleLine {
                rule: letters[finding.rule].clone(),
                dated: finding.dated(rulebook, on),
            };
            findings.rules.iter().map(of_rule).collect()
        }),
        open_rules: findings.as_ref().map_or(0, Findings::open_rules),
        changed: one.changed,
        last_hash: one.head.clone(),
        damage: one.damage.clone(),
        look_again: one.check.map_or(0, |check| check.all_to_look_at(rulebook).count()),
    }
}

fn attention(tools: &[ToolLine], rulebook: &Rulebook, on: Date) -> Vec<Attention> {
    let with = |verdict: Verdict| -> Vec<String> {
        tools
            .iter()
            .filter_map(|tool| {
                let of_verdict = tool.rules.iter().filter(|rule| rule.dated.verdict == verdict);
                let told: Vec<String> = of_verdict
                    .map(|rule| match rule.dated.from {
                        None => format!("({})", rule.rule),
                        Some(_) => format!("({}) {}", rule.rule, rule.dated.words()),
                    })
                    .collect();
                match told.len() {
                    0 => None,
                    all if all == tool.rules.len() => Some(say!("portfolio-all-rules", tool = tool.title())),
                    _ => Some(format!("{}: {}", tool.title(), told.join(", "))),
                }
            })
            .collect()
    };
    let damaged = tools.iter().filter_map(|tool| tool.damage.as_ref().map(|what| format!("{}: {what}", tool.title())));
    let again = tools
        .iter()
        .filter(|tool| tool.look_again > 0)
        .map(|tool| say!("portfolio-look-again-at", tool = tool.title(), count = tool.look_again));
    let mut groups = vec![
        (say!("portfolio-damaged").to_owned(), damaged.collect()),
        (say!("portfolio-look-again").to_owned(), again.collect()),
        (say!("portfolio-prohibited").to_owned(), with(Verdict::Prohibited)),
        (say!("portfolio-claimed").to_owned(), with(Verdict::ExceptionClaimed)),
        (say!("portfolio-open").to_owned(), with(Verdict::Open)),
        (say!("portfolio-not-checked").to_owned(), with(Verdict::NotChecked)),
    ];
    if let Some(next) = rulebook.next_change(on) {
        groups.push((say!("portfolio-begin-on", day = next), starting(tools, rulebook, next)));
    }
    groups
        .into_iter()
        .filter(|(_, items): &(String, Vec<String>)| !items.is_empty())
        .map(|(title, items)| Attention { title, items })
        .collect()
}

/// Each rule that begins on that day, with the tools that it may concern.
fn starting(tools: &[ToolLine], rulebook: &Rulebook, next: Date) -> Vec<String> {
    let rules = rulebook.rules.iter().filter(|rule| rule.applies_from == next);
    rules
        .map(|rule| {
            let is_concerned = |tool: &&ToolLine| {
                tool.rules.iter().any(|line| *line.rule == *rule.id && line.dated.verdict < Verdict::NotCaught)
            };
            // A tool is named once, however many checks of it there are.
            let mut met = HashSet::new();
            let concerned = tools.iter().filter(is_concerned).filter(|tool| met.insert(tool.name.as_str()));
            let concerned: Vec<_> = concerned.map(|tool| cut(&tool.name, MOST_IN_TITLE)).collect();
            let told = if concerned.is_empty() { say!("portfolio-no-tool").to_owned() } else { concerned.join(", ") };
            say!("portfolio-may-concern", rule = &rule.id, title = &rule.title, tools = told)
        })
        .collect()
}
