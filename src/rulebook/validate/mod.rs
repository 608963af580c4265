//! From raw to sound: takes every raw file apart and reports all flaws at once.

mod afterwards;
mod names;
mod rules;
mod texts;
mod trees;

use std::collections::BTreeMap;
use std::ops::Range;

use sha2::{Digest, Sha256};

use self::names::Names;
use super::flaw::Flaw;
use super::raw::{RawConsequences, RawEdition, RawGlossary, RawRule, RawScope};
use super::rule::{Edition, Rulebook};
use super::sheets::prove_sheets;
use super::syntax::Source;

/// The raw files of one rulebook, each with the source that it borrows from.
struct RawRulebook<'s> {
    edition: (&'s Source, RawEdition<'s>),
    scope: (&'s Source, RawScope<'s>),
    glossary: (&'s Source, RawGlossary<'s>),
    consequences: (&'s Source, RawConsequences<'s>),
    rules: Vec<(&'s Source, RawRule<'s>)>,
}

/// Collects flaws; every check adds to it and goes on.
#[derive(Default)]
struct Flaws(Vec<Flaw>);

impl Flaws {
    /// A flaw at the text `part`, which is borrowed from `source`.
    fn add(&mut self, source: &Source, part: &str, what: impl Into<String>, remedy: impl Into<String>) {
        self.0.push(Flaw::at(source, span(source, part), what, remedy));
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
        let flaw = Flaw::at(at.0, span(at.0, at.1), what, remedy);
        self.0.push(flaw.and(second.0, span(second.0, second.1), label));
    }
}

fn span(source: &Source, part: &str) -> Range<usize> {
    source.offset(part).map_or(0..0, |start| start..start + part.len())
}

/// Reads and checks all sources of one rulebook. Every source must be of another kind or hold another rule.
pub fn validate(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, true)
}

/// Reads sources whose wording was checked when the program was built.
pub fn read_checked(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, false)
}

fn build(sources: &[Source], check_wording: bool) -> Result<Rulebook, Vec<Flaw>> {
    let mut flaws = Flaws::default();
    let raw = read(sources, &mut flaws);
    let Some(raw) = raw else {
        return Err(flaws.0);
    };
    let names = Names::collect(&raw, &mut flaws);
    if check_wording {
        texts::check(&raw, &mut flaws);
    }
    let consequences = afterwards::consequences(&raw, &mut flaws);
    let glossary = afterwards::glossary(&raw, &mut flaws);
    let scope = rules::scope(&raw, &names, &mut flaws);
    let rules = rules::rules(&raw, &names, &consequences, &mut flaws);
    let edition = edition(&raw, &mut flaws);
    let items = rules::items(&raw, &names, &mut flaws);
    match (edition, flaws.0.is_empty()) {
        (Some(edition), true) => Ok(Rulebook {
            edition,
            hash: hash(sources),
            scope,
            rules,
            glossary,
            consequences,
            items,
            names: names.into_addresses(),
        }),
        _ => Err(flaws.0),
    }
}

/// Proves a rulebook that [`validate`] made of these sources over all answer sheets.
pub fn prove(rulebook: &Rulebook, sources: &[Source]) -> Result<(), Vec<Flaw>> {
    let found = prove_sheets(rulebook).flaws;
    let mut flaws = Flaws::default();
    if !found.is_empty()
        && let Some(raw) = read(sources, &mut flaws)
    {
        let names = Names::collect(&raw, &mut flaws);
        for (address, what, remedy) in found {
            let (source, part) = names.place(address);
            flaws.add(source, part, what, remedy);
        }
    }
    if flaws.0.is_empty() { Ok(()) } else { Err(flaws.0) }
}

fn read<'s>(sources: &'s [Source], flaws: &mut Flaws) -> Option<RawRulebook<'s>> {
    let mut edition = None;
    let mut scope = None;
    let mut glossary = None;
    let mut consequences = None;
    let mut rules: Vec<(&Source, RawRule)> = Vec::new();
    let mut kinds: BTreeMap<&str, &Source> = BTreeMap::new();
    for source in sources {
        let kind = source.kind().unwrap_or_default();
        if kind != "Rule"
            && let Some(first) = kinds.insert(kind, source)
        {
            let what = format!("a second file with `{kind}(...)`; the first is {}", first.path);
            flaws.0.push(Flaw::at(source, 0..0, what, "Keep one of the two files."));
            continue;
        }
        let outcome = match kind {
            "Edition" => source.read().map(|raw| edition = Some((source, raw))),
            "Scope" => source.read().map(|raw| scope = Some((source, raw))),
            "Glossary" => source.read().map(|raw| glossary = Some((source, raw))),
            "Consequences" => source.read().map(|raw| consequences = Some((source, raw))),
            "Rule" => source.read().map(|raw| rules.push((source, raw))),
            other => {
                let what = if other.is_empty() {
                    "the file does not begin with the name of what it holds".to_owned()
                } else {
                    format!("`{other}` is not something a rulebook holds")
                };
                let start = if other.is_empty() { 0 } else { source.offset(other).unwrap_or_default() };
                let remedy = "Begin with one of: Rule(, Scope(, Edition(, Glossary(, Consequences(.";
                Err(Box::new(Flaw::at(source, start..start + other.len(), what, remedy)))
            }
        };
        if let Err(flaw) = outcome {
            flaws.0.push(*flaw);
        }
    }
    let missing = |found: bool, kind: &str| {
        let unread = sources.iter().any(|source| source.kind() == Some(kind));
        (!found && !unread).then(|| {
            let what = format!("no file holds `{kind}(...)`");
            Flaw::of_file("the rulebook", what, "Add the file, or take it from the built-in rules.")
        })
    };
    flaws.0.extend(missing(edition.is_some(), "Edition"));
    flaws.0.extend(missing(scope.is_some(), "Scope"));
    flaws.0.extend(missing(glossary.is_some(), "Glossary"));
    flaws.0.extend(missing(consequences.is_some(), "Consequences"));
    let edition = edition?;
    in_order_of_the_law(&edition, &mut rules, sources, flaws);
    Some(RawRulebook { edition, scope: scope?, glossary: glossary?, consequences: consequences?, rules })
}

/// Sorts the rules as the edition lists them, and names those that are missing or not listed.
fn in_order_of_the_law<'s>(
    edition: &(&'s Source, RawEdition<'s>),
    rules: &mut [(&'s Source, RawRule<'s>)],
    sources: &[Source],
    flaws: &mut Flaws,
) {
    let listed = &edition.1.rules;
    for (source, rule) in rules.iter() {
        if !listed.contains(&rule.id) {
            let what = format!("the rule `{}` is not in the list of the edition", rule.id);
            flaws.add(source, rule.id, what, format!("Add it to `rules` in {}.", edition.0.path));
        }
    }
    let all_read = sources.iter().filter(|source| source.kind() == Some("Rule")).count() == rules.len();
    for id in listed {
        if all_read && !rules.iter().any(|(_, rule)| rule.id == *id) {
            let what = format!("no file holds the rule `{id}`");
            flaws.add(edition.0, id, what, "Add the file, or take the letter out of the list.");
        }
    }
    rules.sort_by_key(|(_, rule)| listed.iter().position(|id| *id == rule.id));
}

fn edition(raw: &RawRulebook, flaws: &mut Flaws) -> Option<Edition> {
    let (source, RawEdition { name, law_as_of, text_of_law, rules: _ }) = &raw.edition;
    let law_as_of = texts::date(source, law_as_of, flaws)?;
    Some(Edition { name: name.0.to_string(), law_as_of, text_of_law: text_of_law.0.to_string() })
}

/// SHA-256 over the paths' last parts and texts of all files, in the order of the paths.
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
