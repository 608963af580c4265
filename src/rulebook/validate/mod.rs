//! From raw to sound: takes every raw file apart and reports all flaws at once.

mod boxes;
mod consequences;
mod flaws;
mod items;
mod names;
mod raw_rulebook;
mod rules;
mod table;
mod texts;
mod ties;
mod trees;

use std::sync::Arc;

use self::flaws::Flaws;
use self::names::Names;
use self::raw_rulebook::{RawRulebook, read};
use super::cover::hash;
use super::edition::Edition;
use super::flaw::Flaw;
use super::raw::RawEdition;
use super::rule::Rulebook;
use super::sheets::prove_sheets;
use super::syntax::Source;
use crate::words::Lang;

/// Reads and checks all sources of one rulebook. Every source must be of another kind or hold another rule.
pub fn validate(sources: &[Source]) -> Result<Rulebook, Vec<Flaw>> {
    build(sources, Care { wording: true, left_out: false })
}

/// Checks what is left when some files could not be opened. Names that may stand in those files are not reported as
/// missing.
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
        consequences::check_wording(&raw, &mut flaws);
        table::check(&raw, &mut flaws);
    }
    let consequences = consequences::consequences(&raw, &names, &mut flaws);
    let glossary = consequences::glossary(&raw, &mut flaws);
    let scope = rules::scope(&raw, &names, &mut flaws);
    let rules = rules::rules(&raw, &names, &consequences, &mut flaws);
    rules::unused(&raw, &mut flaws);
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
                read_by: Vec::new(),
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

fn edition(raw: &RawRulebook, flaws: &mut Flaws) -> Option<Edition> {
    let (source, RawEdition { name, law_as_of, text_of_law, rules: _ }) = raw.edition.as_ref()?;
    let law_as_of = texts::date(source, law_as_of, flaws)?;
    Some(Edition { name: name.0.to_string(), law_as_of, text_of_law: text_of_law.0.to_string() })
}
