//! From raw to sound: takes every raw file apart and reports all flaws at once.

mod afterwards;
mod boxes;
mod items;
mod names;
mod rules;
mod table;
mod texts;
mod ties;
mod trees;

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use sha2::{Digest, Sha256};

use self::names::Names;
use super::flaw::{Flaw, in_order};
use super::raw::{RawConsequences, RawEdition, RawGlossary, RawRule, RawScope, RawTable};
use super::rule::{Edition, Rulebook};
use super::sheets::prove_sheets;
use super::syntax::Source;
use crate::words::Lang;

/// The raw files of one rulebook, each with the source that it borrows from. What could not be read is left empty,
/// so that the other files are checked all the same.
struct RawRulebook<'s> {
    edition: Option<(&'s Source, RawEdition<'s>)>,
    scope: (&'s Source, RawScope<'s>),
    glossary: (&'s Source, RawGlossary<'s>),
    consequences: (&'s Source, RawConsequences<'s>),
    rules: Vec<(&'s Source, RawRule<'s>)>,
    table: Option<(&'s Source, RawTable<'s>)>,
    /// The kinds of the files that could not be read or are not there.
    unread: Vec<&'s str>,
}

impl RawRulebook<'_> {
    /// Whether names that belong into a file of this kind may stand in one that could not be read.
    fn unread(&self, kind: &str) -> bool {
        self.unread.contains(&kind)
    }
}

/// More flaws than this help nobody at once.
const MOST_FLAWS: usize = 250;

/// Collects flaws; every check adds to it and goes on.
#[derive(Default)]
struct Flaws {
    found: Vec<Flaw>,
    /// How many more there were.
    more: usize,
    /// Where the texts stand that were written with a backslash, by path.
    escaped: BTreeMap<String, BTreeMap<String, Range<usize>>>,
}

impl Flaws {
    /// A flaw at the text `part`, which is borrowed from `source` or was written there with a backslash.
    fn add(&mut self, source: &Source, part: &str, what: impl Into<String>, remedy: impl Into<String>) {
        if self.room() {
            let span = self.span(source, part);
            self.push(Flaw::at(source, span, what, remedy));
        }
    }

    /// A flaw with a second place.
    fn add_two(
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

    fn push(&mut self, flaw: Flaw) {
        self.found.push(flaw);
    }

    /// Whether one more flaw is told; if not, it is only counted.
    fn room(&mut self) -> bool {
        let room = self.found.len() < MOST_FLAWS;
        self.more += usize::from(!room);
        room
    }

    fn span(&mut self, source: &Source, part: &str) -> Range<usize> {
        if let Some(start) = source.offset(part) {
            return start..start + part.len();
        }
        let escaped = self.escaped.entry(source.path.clone()).or_insert_with(|| source.escaped_texts().collect());
        escaped.get(part).cloned().unwrap_or_default()
    }

    fn all(self) -> Vec<Flaw> {
        let mut found = in_order(self.found);
        if self.more > 0 {
            let what = format!("{} more flaws are not shown", self.more);
            found.push(Flaw::of_file("the rulebook", what, "Correct those that are shown first."));
        }
        found
    }
}

/// Reads and checks all sources of one rulebook. Every source must be of another kind or hold another rule.
pub fn validate(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, Care { wording: true, left_out: false })
}

/// Checks what is left when some files could not be opened: names that they may hold are not missed.
pub fn validate_rest(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, Care { wording: true, left_out: true })
}

/// Reads sources whose wording was checked when the program was built.
pub fn read_checked(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, Care { wording: false, left_out: false })
}

/// How close the look at the sources is.
#[derive(Clone, Copy)]
struct Care {
    wording: bool,
    left_out: bool,
}

fn build(sources: &[Source], care: Care) -> Result<Rulebook, Vec<Flaw>> {
    let mut flaws = Flaws::default();
    let Some(raw) = read(sources, care.left_out, &mut flaws) else {
        return Err(flaws.all());
    };
    let names = Names::collect(&raw, &mut flaws);
    if care.wording {
        texts::check(&raw, &mut flaws);
        table::check(&raw, &mut flaws);
    }
    let consequences = afterwards::consequences(&raw, &names, &mut flaws);
    let glossary = afterwards::glossary(&raw, &mut flaws);
    let scope = rules::scope(&raw, &names, &mut flaws);
    let rules = rules::rules(&raw, &names, &consequences, &mut flaws);
    let ties = ties::ties(&raw, &names, &mut flaws);
    let edition = edition(&raw, &mut flaws);
    let items = items::items(&raw, &names, &mut flaws);
    match (edition, flaws.found.is_empty()) {
        (Some(edition), true) => {
            let mut rulebook = Rulebook {
                edition,
                lang: Lang::En,
                hash: hash(sources),
                scope,
                rules,
                ties,
                glossary,
                consequences,
                items,
                names: names.into_addresses(),
                bound: Arc::default(),
                owners: Vec::new(),
                owned: Vec::new(),
            };
            rulebook.bind();
            Ok(rulebook)
        }
        _ => Err(flaws.all()),
    }
}

/// Proves a rulebook that [`validate`] made of these sources over all answer sheets.
pub fn prove(rulebook: &Rulebook, sources: &[Source]) -> Result<(), Vec<Flaw>> {
    let found = prove_sheets(rulebook).flaws;
    let mut flaws = Flaws::default();
    if !found.is_empty()
        && let Some(raw) = read(sources, false, &mut flaws)
    {
        let names = Names::collect(&raw, &mut flaws);
        for (address, what, remedy) in found {
            let (source, part) = names.place(address);
            flaws.add(source, part, what, remedy);
        }
    }
    if flaws.found.is_empty() { Ok(()) } else { Err(flaws.all()) }
}

fn read<'s>(sources: &'s [Source], left_out: bool, flaws: &mut Flaws) -> Option<RawRulebook<'s>> {
    let mut edition = None;
    let mut scope = None;
    let mut glossary = None;
    let mut consequences = None;
    let mut table = None;
    let mut rules: Vec<(&Source, RawRule)> = Vec::new();
    // What a file without a known name was to hold cannot be told; most are rules.
    let mut unread = if left_out { vec!["Rule"] } else { Vec::new() };
    let mut kinds: BTreeMap<&str, &Source> = BTreeMap::new();
    for source in sources {
        let kind = source.kind().unwrap_or_default();
        if kind != "Rule"
            && let Some(first) = kinds.insert(kind, source)
            && (KINDS.contains(&kind) || kind == "Table")
        {
            let what = format!("a second file with `{kind}(...)`; the first is {}", first.path);
            flaws.push(Flaw::at(source, 0..0, what, "Keep one of the two files."));
            continue;
        }
        let outcome = match kind {
            "Edition" => source.read().map(|raw| edition = Some((source, raw))),
            "Scope" => source.read().map(|raw| scope = Some((source, raw))),
            "Glossary" => source.read().map(|raw| glossary = Some((source, raw))),
            "Consequences" => source.read().map(|raw| consequences = Some((source, raw))),
            "Rule" => source.read().map(|raw| rules.push((source, raw))),
            "Table" => source.read().map(|raw| table = Some((source, raw))),
            other => Err(Box::new(foreign(source, other))),
        };
        if let Err(flaw) = outcome {
            flaws.push(*flaw);
            unread.push(if KINDS.contains(&kind) { kind } else { "Rule" });
        }
    }
    for kind in KINDS.into_iter().filter(|kind| *kind != "Rule" && !kinds.contains_key(kind)) {
        let what = format!("no file holds `{kind}(...)`");
        flaws.push(Flaw::of_file("the rulebook", what, "Add the file, or take it from the built-in rules."));
        unread.push(kind);
    }
    let nothing = sources.first()?;
    let mut raw = RawRulebook {
        edition,
        scope: scope.unwrap_or((nothing, RawScope::default())),
        glossary: glossary.unwrap_or((nothing, RawGlossary::default())),
        consequences: consequences.unwrap_or((nothing, RawConsequences::default())),
        rules,
        table,
        unread,
    };
    in_order_of_the_law(&mut raw, flaws);
    Some(raw)
}

/// What a rulebook is made of.
const KINDS: [&str; 5] = ["Edition", "Scope", "Glossary", "Consequences", "Rule"];

/// A file that holds nothing we know.
fn foreign(source: &Source, kind: &str) -> Flaw {
    let open_remark = kind.is_empty() && source.text.trim_start().starts_with("/*");
    let what = match kind {
        _ if open_remark => "the remark at the beginning is not closed, or nothing follows it".to_owned(),
        "" => "the file does not begin with the name of what it holds".to_owned(),
        other => format!("`{other}` is not something a rulebook holds"),
    };
    let start = source.offset(kind).unwrap_or_default();
    let remedy = "Begin with one of: Rule(, Scope(, Edition(, Glossary(, Consequences(.";
    Flaw::at(source, start..start + kind.len(), what, remedy)
}

/// Sorts the rules as the edition lists them, and names those that are missing or not listed.
fn in_order_of_the_law(raw: &mut RawRulebook, flaws: &mut Flaws) {
    let Some((edition, RawEdition { rules: listed, .. })) = &raw.edition else { return };
    for (source, rule) in &raw.rules {
        if !listed.contains(&rule.id) {
            let what = format!("the rule `{}` is not in the list of the edition", rule.id);
            flaws.add(source, rule.id, what, format!("Add it to `rules` in {}.", edition.path));
        }
    }
    for id in listed {
        if !raw.unread("Rule") && !raw.rules.iter().any(|(_, rule)| rule.id == *id) {
            let what = format!("no file holds the rule `{id}`");
            flaws.add(edition, id, what, "Add the file, or take the letter out of the list.");
        }
    }
    raw.rules.sort_by_key(|(_, rule)| listed.iter().position(|id| *id == rule.id));
}

fn edition(raw: &RawRulebook, flaws: &mut Flaws) -> Option<Edition> {
    let (source, RawEdition { name, law_as_of, text_of_law, rules: _ }) = raw.edition.as_ref()?;
    let law_as_of = texts::date(source, law_as_of, flaws)?;
    Some(Edition { name: name.0.to_string(), law_as_of, text_of_law: text_of_law.0.to_string() })
}

/// SHA-256 over the texts of all files, in the order of their kinds and texts: where a file lies changes nothing.
fn hash(sources: &[Source]) -> String {
    let mut sorted: Vec<&Source> = sources.iter().collect();
    sorted.sort_by_key(|source| (source.kind().map(str::to_owned), source.text.clone()));
    let mut sum = Sha256::new();
    for source in sorted {
        sum.update(source.text.len().to_le_bytes());
        sum.update(source.text.as_bytes());
    }
    hex(&sum.finalize())
}

/// Bytes as lower-case hexadecimal.
pub(in crate::rulebook) fn hex(bytes: &[u8]) -> String {
    use std::fmt::Write;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing to a String cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
