//! The raw files of one rulebook, read together: a flaw in one leaves the others to be checked.

use std::collections::BTreeMap;

use super::flaws::Flaws;
use crate::rulebook::flaw::Flaw;
use crate::rulebook::raw::{RawConsequences, RawEdition, RawGlossary, RawRule, RawScope, RawTable};
use crate::rulebook::syntax::Source;
use crate::words::say;

/// The raw files of one rulebook, each with the source that it borrows from. What could not be read is left empty,
/// so that the other files are checked all the same.
pub struct RawRulebook<'s> {
    pub edition: Option<(&'s Source, RawEdition<'s>)>,
    pub scope: (&'s Source, RawScope<'s>),
    pub glossary: (&'s Source, RawGlossary<'s>),
    pub consequences: (&'s Source, RawConsequences<'s>),
    pub rules: Vec<(&'s Source, RawRule<'s>)>,
    pub table: Option<(&'s Source, RawTable<'s>)>,
    /// The kinds of the files that could not be read or are not there.
    pub unread: Vec<&'s str>,
}

impl RawRulebook<'_> {
    /// Whether some file of this kind could not be read, so that a name that is missed may stand there.
    pub fn unread(&self, kind: &str) -> bool {
        self.unread.contains(&kind)
    }
}

/// Reads every file; what cannot be read is told and left empty.
pub fn read<'s>(sources: &'s [Source], left_out: bool, flaws: &mut Flaws) -> Option<RawRulebook<'s>> {
    let mut edition = None;
    let mut scope = None;
    let mut glossary = None;
    let mut consequences = None;
    let mut table = None;
    let mut rules: Vec<(&Source, RawRule)> = Vec::new();
    // Nobody can tell what a file that was left out held. Most files hold a rule.
    let mut unread = if left_out { vec!["Rule"] } else { Vec::new() };
    let mut kinds: BTreeMap<&str, &Source> = BTreeMap::new();
    for source in sources {
        let kind = source.kind().unwrap_or_default();
        if kind != "Rule"
            && let Some(first) = kinds.insert(kind, source)
            && (KINDS.contains(&kind) || kind == "Table")
        {
            let what = say!("flaw-second-file", kind = kind, path = &first.path);
            flaws.push(Flaw::at(source, 0..0, what, say!("flaw-keep-one-file")));
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
        let what = say!("flaw-no-file", kind = kind);
        flaws.push(Flaw::of_file(say!("flaw-the-rulebook"), what, say!("flaw-add-file-or-built-in")));
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
        _ if open_remark => say!("flaw-remark-open").to_owned(),
        "" => say!("flaw-no-kind").to_owned(),
        other => say!("flaw-unknown-kind", kind = other),
    };
    let start = source.offset(kind).unwrap_or_default();
    let remedy = say!("flaw-begin-with");
    Flaw::at(source, start..start + kind.len(), what, remedy)
}

/// Sorts the rules as the edition lists them, and names those that are missing or not listed.
fn in_order_of_the_law(raw: &mut RawRulebook, flaws: &mut Flaws) {
    let Some((edition, RawEdition { rules: listed, .. })) = &raw.edition else { return };
    for (source, rule) in &raw.rules {
        if !listed.contains(&rule.id) {
            let what = say!("flaw-not-listed", rule = rule.id);
            flaws.add(source, rule.id, what, say!("flaw-add-to-list", path = &edition.path));
        }
    }
    for id in listed {
        if !raw.unread("Rule") && !raw.rules.iter().any(|(_, rule)| rule.id == *id) {
            let what = say!("flaw-no-file-of-rule", rule = id);
            flaws.add(edition, id, what, say!("flaw-add-file-or-letter"));
        }
    }
    raw.rules.sort_by_key(|(_, rule)| listed.iter().position(|id| *id == rule.id));
}
