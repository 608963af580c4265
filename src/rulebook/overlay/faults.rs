//! What is wrong with the words of a language: missing, superfluous, stale, or against its writing rules.

use std::collections::BTreeMap;
use std::path::Path;

use super::raw::RawWords;
use super::style::Style;
use super::texts::{self, TextKind};
use crate::rulebook::Rulebook;
use crate::rulebook::flaw::{Flaw, in_order};
use crate::rulebook::syntax::Source;
use crate::words::{Key, key, say};

/// How far a language goes, and what is wrong with it.
#[derive(Debug, Clone, Default)]
pub struct Coverage {
    /// How many texts the rules have.
    pub texts: usize,
    /// How many of them are said in the language, in words made for them.
    pub said: usize,
    /// Every missing, superfluous, stale or badly written text, with its place.
    pub flaws: Vec<Flaw>,
}

/// Holds the words of a language against the rules in their source language.
pub fn faults_of(rulebook: &Rulebook, sources: &[Source]) -> Coverage {
    let mut coverage = Coverage::default();
    let style = Style::read(sources, &mut coverage.flaws);
    let mut read: Vec<(&Source, RawWords)> = Vec::new();
    for source in sources.iter().filter(|source| source.kind() == Some(super::KIND)) {
        match source.read::<RawWords>() {
            Ok(raw) => read.push((source, raw)),
            Err(flaw) => coverage.flaws.push(*flaw),
        }
    }
    let wanted = wanted(rulebook);
    coverage.texts = wanted.values().map(BTreeMap::len).sum();
    // For each text, the folder of the words that count: words of a later folder take the place of earlier ones.
    let mut said: BTreeMap<&str, BTreeMap<&str, Option<&Path>>> = BTreeMap::new();
    let mut stale: BTreeMap<(&str, &str), Flaw> = BTreeMap::new();
    for (source, raw) in &read {
        let Some(file) = wanted.get(raw.of) else {
            coverage.flaws.push(at(
                source,
                raw.of,
                say!("overlay-no-such-file", file = raw.of),
                key!("overlay-name-a-file"),
            ));
            continue;
        };
        if raw.edition != rulebook.edition.name {
            let what = say!("overlay-other-edition", theirs = raw.edition, ours = rulebook.edition.name.as_str());
            coverage.flaws.push(at(source, raw.edition, what, key!("overlay-look-through")));
        }
        let said = said.entry(raw.of).or_default();
        let folder = Path::new(&source.path).parent();
        for text in &raw.texts {
            match file.get(text.at) {
                None => coverage.flaws.push(at(
                    source,
                    text.at,
                    say!("overlay-superfluous", at = text.at),
                    key!("overlay-take-out"),
                )),
                Some((words, _)) if *words != text.of.0 => {
                    let what = say!("overlay-stale", at = text.at, now = words.as_str());
                    stale.insert((raw.of, text.at), at(source, &text.of.0, what, key!("overlay-translate-again")));
                }
                // An empty place in a skeleton is missing, not said.
                Some(_) if text.say.0.trim().is_empty() => {}
                Some(_) if said.get(text.at) == Some(&folder) => {
                    coverage.flaws.push(at(
                        source,
                        text.at,
                        say!("overlay-twice", at = text.at),
                        key!("overlay-take-out"),
                    ));
                }
                Some((_, kind)) => {
                    coverage.said += usize::from(said.insert(text.at, folder).is_none());
                    for fault in style.faults(*kind, &text.say.0) {
                        coverage.flaws.push(at(source, &text.say.0, fault, key!("overlay-reword")));
                    }
                }
            }
        }
    }
    let is_said = |file: &str, at: &str| said.get(file).is_some_and(|said| said.contains_key(at));
    coverage.flaws.extend(stale.into_iter().filter(|((file, at), _)| !is_said(file, at)).map(|(_, flaw)| flaw));
    for (file, texts) in &wanted {
        let known = said.get(file.as_str());
        let place = read.iter().find(|(_, raw)| raw.of == file).map_or(file.as_str(), |(source, _)| &source.path);
        for (text, (_, kind)) in texts {
            let missing = known.is_none_or(|known| !known.contains_key(text.as_str()));
            if *kind == TextKind::Source {
                coverage.said += usize::from(missing);
            } else if missing {
                let what = say!("overlay-missing", at = text.as_str());
                coverage.flaws.push(Flaw::of_file(place, what, say!("overlay-add")));
            }
        }
    }
    coverage.flaws = in_order(coverage.flaws);
    coverage
}

type Wanted = BTreeMap<String, BTreeMap<String, (String, TextKind)>>;

/// Every text of the rules, by file and place.
fn wanted(rulebook: &Rulebook) -> Wanted {
    let mut wanted = Wanted::new();
    texts::each(&mut rulebook.clone(), &mut |place, text| {
        let file = wanted.entry(place.file.to_owned()).or_default();
        file.insert(place.at.to_owned(), (text.clone(), place.kind));
    });
    wanted
}

fn at(source: &Source, part: &str, what: String, remedy: Key) -> Flaw {
    let span = source.offset(part).map_or(0..0, |start| start..start + part.len());
    Flaw::at(source, span, what, remedy.text())
}
