//! The word list and what follows from verdicts.

use std::collections::BTreeMap;
use std::path::Path;

use super::flaws::Flaws;
use super::names::Names;
use super::raw_rulebook::RawRulebook;
use super::trees::{self, Ground};
use super::{names, texts};
use crate::rulebook::consequence::{
    Consequences, Enforcer, FineRule, Neighbour, PlanTask, SizeClass, Sourced, Steps, Word,
};
use crate::rulebook::raw::{
    RawConsequences, RawEnforcer, RawNeighbour, RawSize, RawSourced, RawSteps, RawTask, RawWord,
};
use crate::rulebook::syntax::Source;
use crate::words::{and, say};

/// The sound word list.
pub fn glossary(raw: &RawRulebook, flaws: &mut Flaws) -> Vec<Word> {
    let (source, file) = &raw.glossary;
    once(source, file.words.iter().map(|word| word.word), flaws);
    file.words.iter().for_each(|word| texts::name(source, word.word, flaws));
    file.words
        .iter()
        .map(|RawWord { word, means, law }| Word {
            word: (*word).to_owned(),
            means: means.0.to_string(),
            law: law.0.as_ref().into(),
        })
        .collect()
}

/// Checks every text of the consequences by the writing rules.
pub fn check_wording(raw: &RawRulebook, flaws: &mut Flaws) {
    let (source, file) = &raw.consequences;
    let RawConsequences { steps, caveats, records, corrections, sizes, enforcers, neighbours, plan } = file;
    texts::plain(source, caveats.iter().flat_map(RawSourced::texts).chain(records).chain(corrections), flaws);
    texts::plain(source, steps.iter().flat_map(|steps| steps.todo.iter().flat_map(RawSourced::texts)), flaws);
    texts::plain(source, steps.iter().filter_map(|steps| steps.source.as_ref()), flaws);
    texts::plain(source, neighbours.iter().flat_map(|n| [&n.title, &n.text, &n.law]), flaws);
    texts::plain(source, sizes.iter().flat_map(|size| [&size.label, &size.test, &size.law]), flaws);
    texts::plain(source, enforcers.iter().flat_map(|e| [&e.who, &e.what, &e.law]), flaws);
    texts::plain(source, plan.iter().map(|task| &task.label), flaws);
}

/// The sound consequences.
pub fn consequences<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Consequences {
    let (source, file) = &raw.consequences;
    let RawConsequences { steps, caveats, records, corrections, sizes, enforcers, neighbours, plan } = file;
    once(source, neighbours.iter().map(|neighbour| neighbour.id), flaws);
    once(source, sizes.iter().map(|size| size.id), flaws);
    once(source, plan.iter().map(|task| task.id), flaws);
    let ids = neighbours.iter().map(|neighbour| neighbour.id).chain(sizes.iter().map(|size| size.id));
    ids.chain(plan.iter().map(|task| task.id)).for_each(|id| names::sound(source, id, flaws));
    for known in steps.iter().filter_map(|steps| steps.rule) {
        if raw.edition.as_ref().is_some_and(|(_, edition)| !edition.rules.contains(&known)) {
            flaws.add(source, known, say!("flaw-unknown-rule", rule = known), say!("flaw-use-letter-of-edition"));
        }
    }
    grounds(raw, flaws);
    Consequences {
        steps: steps
            .iter()
            .map(|RawSteps { on, rule, before_start, facts_missing, unless_stopped, grounds, source, todo }| Steps {
                on: *on,
                rule: rule.map(str::to_owned),
                before_start: *before_start,
                facts_missing: *facts_missing,
                unless_stopped: *unless_stopped,
                grounds: grounds.iter().map(|ground| (*ground).to_owned()).collect(),
                source: source.as_ref().map(|source| source.0.as_ref().into()),
                todo: sourced(todo),
            })
            .collect(),
        caveats: sourced(caveats),
        records: texts::owned(records),
        corrections: texts::owned(corrections),
        sizes: sizes
            .iter()
            .map(|RawSize { id, label, test, take, amount, percent, law }| SizeClass {
                id: (*id).to_owned(),
                label: label.0.to_string(),
                test: test.0.to_string(),
                fine: FineRule { take: *take, amount: *amount, percent: *percent, law: law.0.as_ref().into() },
            })
            .collect(),
        enforcers: enforcers
            .iter()
            .map(|RawEnforcer { country, who, what, law }| Enforcer {
                country: country_of(source, *country, flaws),
                who: who.0.to_string(),
                what: what.0.to_string(),
                law: law.0.as_ref().into(),
            })
            .collect(),
        neighbours: neighbours
            .iter()
            .map(|RawNeighbour { id, title, text, law, high_risk, of_this_act, from, when }| Neighbour {
                id: (*id).to_owned(),
                title: title.0.to_string(),
                text: text.0.to_string(),
                law: law.0.as_ref().into(),
                high_risk: *high_risk,
                of_this_act: *of_this_act,
                from: from.and_then(|from| texts::date(source, from, flaws)),
                when: when.as_ref().map(|when| {
                    let ground =
                        Ground { source, space: "scope", exceptions: &[], inside_exception: false, names, owner: id };
                    trees::test(when, &ground, flaws)
                }),
            })
            .collect(),
        plan: plan
            .iter()
            .map(|RawTask { id, label }| PlanTask { id: (*id).to_owned(), label: label.0.to_string() })
            .collect(),
    }
}

/// Reports every ground that a step is for and the scope does not have. A scope from another folder may lack some
/// grounds; steps for these alone are then never shown.
fn grounds(raw: &RawRulebook, flaws: &mut Flaws) {
    let ((source, file), (of_scope, scope)) = (&raw.consequences, &raw.scope);
    let folder = |source: &Source| Path::new(&source.path).parent().map(Path::to_owned);
    let known: Vec<&str> = scope.gates.iter().chain(&scope.exclusions).map(|ground| ground.id).collect();
    // A scope that cannot be read is a flaw of its own, and enough.
    if known.is_empty() || folder(source) != folder(of_scope) {
        return;
    }
    let named = file.steps.iter().flat_map(|steps| &steps.grounds);
    for unknown in named.filter(|ground| !known.contains(ground)) {
        let what = say!("flaw-unknown-ground", ground = *unknown);
        flaws.add(source, unknown, what, say!("flaw-use-ground", known = and(&known)));
    }
}

fn sourced(texts: &[RawSourced]) -> Vec<Sourced> {
    let owned = |text: &RawSourced| Sourced {
        text: text.text.0.to_string(),
        source: text.source.as_ref().map(|source| source.0.as_ref().into()),
    };
    texts.iter().map(owned).collect()
}

fn country_of(source: &Source, country: Option<&str>, flaws: &mut Flaws) -> Option<String> {
    let country = country?;
    if country.len() != 2 || !country.bytes().all(|letter| letter.is_ascii_uppercase()) {
        let what = say!("flaw-no-country", country = country);
        flaws.add(source, country, what, say!("flaw-country-how"));
    }
    Some(country.to_owned())
}

/// Reports every name that stands twice, with both places.
fn once<'s>(source: &Source, names: impl Iterator<Item = &'s str>, flaws: &mut Flaws) {
    let mut seen: BTreeMap<&str, &str> = BTreeMap::new();
    for name in names {
        if let Some(first) = seen.insert(name, name) {
            let what = say!("flaw-name-twice", name = name);
            flaws.add_two((source, name), what, say!("flaw-keep-one"), (source, first), say!("flaw-first-one"));
        }
    }
}
