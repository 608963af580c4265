//! What is different between two editions of the rules, told by addresses and letters.

use std::collections::BTreeSet;

use super::called;
use crate::logic::{Address, Kleene, Structure, Tie};
use crate::rulebook::{Boxes, HardExample, Item, Rulebook};

/// A question that one edition has alone.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Worded {
    /// Its address in words.
    pub name: String,
    /// What people call it.
    pub called: String,
}

impl Worded {
    fn of(rulebook: &Rulebook, item: &Item) -> Self {
        Self { name: item.name.clone(), called: called(rulebook, &item.name, "") }
    }
}

/// Words of an item that are different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reworded {
    /// Its address in words.
    pub name: String,
    /// The question as it was.
    pub before: String,
    /// The question as it is.
    pub now: String,
    /// Whether the question itself has other words. Otherwise only what explains it has changed: help, examples, the
    /// law beside it.
    pub asked_otherwise: bool,
}

/// How two answers belong together.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum TieKind {
    /// A Yes to the first is a Yes to the second.
    Implies,
    /// A Yes to the first supposes a Yes to the second, and does not prove it.
    Presupposes,
    /// Not both are Yes.
    Excludes,
    /// At least one is Yes.
    Either,
}

/// A tie by the names of its questions; one that reads alike from both ends has them in order.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct TieTold {
    /// How they belong together.
    pub kind: TieKind,
    /// The two addresses.
    pub ends: (String, String),
}

/// What is different from one edition to another.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct EditionChanges {
    /// Rules that only the later edition has, by letter.
    pub added_rules: Vec<String>,
    /// Rules that only the earlier edition has.
    pub removed_rules: Vec<String>,
    /// Rules whose conditions and exceptions are put together differently; `scope` is one of them.
    pub rebuilt: Vec<String>,
    /// Ties between answers that only the later edition has, by kind and addresses.
    pub added_ties: Vec<TieTold>,
    /// Ties that only the earlier edition has.
    pub removed_ties: Vec<TieTold>,
    /// Rules whose questions are put on one screen otherwise.
    pub boxed: Vec<String>,
    /// Rules that begin to apply on another day.
    pub moved: Vec<String>,
    /// Questions that only the later edition has.
    pub added: Vec<Worded>,
    /// Questions that only the earlier edition has.
    pub gone: Vec<Worded>,
    /// Items with other words.
    pub reworded: Vec<Reworded>,
}

impl EditionChanges {
    /// Whether nothing that a person reads or that decides anything is different.
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Whether the item at an address has other words.
    pub fn of(&self, name: &str) -> Option<&Reworded> {
        self.reworded.iter().find(|item| item.name == name)
    }
}

/// Compares two editions.
pub fn edition_changes(before: &Rulebook, now: &Rulebook) -> EditionChanges {
    let mut changes = EditionChanges::default();
    if before.hash == now.hash {
        return changes;
    }
    for rule in &now.rules {
        let Some(earlier) = before.rule_index(&rule.id).map(|index| &before.rules[index]) else {
            changes.added_rules.push(rule.id.clone());
            continue;
        };
        if built(before, &earlier.structure) != built(now, &rule.structure) {
            changes.rebuilt.push(rule.id.clone());
        }
        if earlier.applies_from != rule.applies_from {
            changes.moved.push(rule.id.clone());
        }
    }
    let gone = before.rules.iter().filter(|rule| now.rule_index(&rule.id).is_none());
    changes.removed_rules = gone.map(|rule| rule.id.clone()).collect();
    if built(before, &before.scope.structure) != built(now, &now.scope.structure) {
        changes.rebuilt.push("scope".to_owned());
    }
    let (earlier_ties, ties) = (ties_of(before), ties_of(now));
    changes.added_ties = ties.difference(&earlier_ties).cloned().collect();
    changes.removed_ties = earlier_ties.difference(&ties).cloned().collect();
    for rule in &now.rules {
        let Some(earlier) = before.rule_index(&rule.id).map(|index| &before.rules[index]) else { continue };
        if boxed(before, &earlier.boxes) != boxed(now, &rule.boxes) {
            changes.boxed.push(rule.id.clone());
        }
    }
    for item in &now.items {
        let Some(earlier) = before.address(&item.name).map(|address| before.item(address)) else {
            changes.added.push(Worded::of(now, item));
            continue;
        };
        if words(earlier) != words(item) {
            changes.reworded.push(Reworded {
                name: item.name.clone(),
                before: earlier.ask.clone(),
                now: item.ask.clone(),
                asked_otherwise: earlier.ask != item.ask,
            });
        }
    }
    let gone = before.items.iter().filter(|item| now.address(&item.name).is_none());
    changes.gone = gone.map(|item| Worded::of(before, item)).collect();
    changes
}

fn ties_of(rulebook: &Rulebook) -> BTreeSet<TieTold> {
    let name = |address: Address| rulebook.item(address).name.clone();
    let told = |tie: &Tie| {
        let (a, b) = tie.ends();
        let (a, b) = (name(a), name(b));
        let in_order = |a: String, b: String| if a <= b { (a, b) } else { (b, a) };
        match tie {
            Tie::Implies(..) => TieTold { kind: TieKind::Implies, ends: (a, b) },
            Tie::Presupposes(..) => TieTold { kind: TieKind::Presupposes, ends: (a, b) },
            Tie::Excludes(..) => TieTold { kind: TieKind::Excludes, ends: in_order(a, b) },
            Tie::Either(..) => TieTold { kind: TieKind::Either, ends: in_order(a, b) },
        }
    };
    rulebook.ties.iter().map(told).collect()
}

/// Boxes by what is asked above them and the names of their questions.
fn boxed<'a>(rulebook: &'a Rulebook, boxes: &'a [Boxes]) -> Vec<(&'a str, Vec<&'a str>)> {
    let names = |of: &'a [Address]| of.iter().map(|address| rulebook.item(*address).name.as_str()).collect();
    boxes.iter().map(|boxes| (boxes.ask.as_str(), names(&boxes.of))).collect()
}

/// The words that give an answer its meaning. Where to find guidance and who knows are not among them.
fn words(item: &Item) -> Vec<&str> {
    let law = item.law.as_ref().map(|law| [law.phrase.as_str(), law.place.0.as_str()]);
    let mut words = vec![item.ask.as_str(), &item.statement, &item.help];
    for examples in [&item.like, &item.unlike] {
        // The sign keeps the lists apart, so that an example that moves from one to the other is a change.
        words.push("|");
        words.extend(examples.iter().map(String::as_str));
    }
    words.push("|");
    for HardExample { text, answer } in &item.hard {
        words.push(text);
        if let Some((answer, because)) = answer {
            words.extend([answer.word(), because.as_str()]);
        }
    }
    words.push("|");
    words.extend(item.tick.as_deref());
    words.extend(law.into_iter().flatten());
    words
}

/// A structure by the names of its addresses, so that two editions can be held against each other.
fn built(rulebook: &Rulebook, structure: &Structure) -> Vec<String> {
    let name = |address| rulebook.item(address).name.as_str();
    let conditions = structure
        .conditions
        .iter()
        .map(|part| format!("{}={}", name(part.address), part.test.fold(&mut Written(rulebook))));
    let exceptions = structure.exceptions.iter().map(|exception| {
        let element = &exception.element;
        format!("{}/{:?}={}", name(element.address), exception.overlaps, element.test.fold(&mut Written(rulebook)))
    });
    conditions.chain(exceptions).collect()
}

/// Writes a tree with the names of its questions.
struct Written<'a>(&'a Rulebook);

impl Kleene for Written<'_> {
    type Value = String;

    fn yes(&mut self) -> String {
        "all".to_owned()
    }
    fn no(&mut self) -> String {
        "any".to_owned()
    }
    fn ask(&mut self, address: Address) -> String {
        self.0.item(address).name.clone()
    }
    fn both(&mut self, first: String, second: String) -> String {
        format!("{first}({second})")
    }
    fn either(&mut self, first: String, second: String) -> String {
        format!("{first}({second})")
    }
    fn not(&mut self, part: String) -> String {
        format!("not({part})")
    }
    fn unsettled(&mut self, part: String, why: &str) -> String {
        format!("unsettled({part},{why:?})")
    }
    fn exception(&mut self, index: usize) -> String {
        format!("exception({index})")
    }
}
