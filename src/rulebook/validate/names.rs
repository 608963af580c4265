//! Every name, once: questions, conditions, exceptions, gates, exclusions, and the address each one gets.

use std::collections::BTreeMap;

use super::flaws::Flaws;
use super::raw_rulebook::RawRulebook;
use crate::logic::Address;
use crate::rulebook::ask::Kind;
use crate::rulebook::raw::RawQuestion;
use crate::rulebook::reading::nearest;
use crate::rulebook::syntax::Source;
use crate::words::say;

/// The address table while it is being built.
pub struct Names<'s> {
    addresses: BTreeMap<String, Address>,
    /// Where each name was written, by address.
    places: Vec<(&'s Source, &'s str)>,
    /// What each address is for; the role of questions is filled in later.
    pub kinds: Vec<Kind>,
    /// Whether the scope, and whether a rule, could not be read: names may stand there.
    unread: (bool, bool),
}

impl<'s> Names<'s> {
    /// Walks all files in the order of asking and hands out addresses.
    pub fn collect(raw: &RawRulebook<'s>, flaws: &mut Flaws) -> Self {
        let unread = (raw.unread("Scope"), raw.unread("Rule"));
        let mut names = Self { addresses: BTreeMap::new(), places: Vec::new(), kinds: Vec::new(), unread };
        let (source, scope) = &raw.scope;
        names.questions(source, "scope", None, &scope.questions, flaws);
        for (index, gate) in scope.gates.iter().enumerate() {
            names.add(source, "scope", gate.id, Kind::Gate(index), flaws);
        }
        for (index, exclusion) in scope.exclusions.iter().enumerate() {
            names.add(source, "scope", exclusion.id, Kind::Exclusion(index), flaws);
        }
        let mut letters: BTreeMap<&str, (&Source, &str)> = BTreeMap::new();
        for (rule, (source, file)) in raw.rules.iter().enumerate() {
            sound(source, file.id, flaws);
            if let Some(first) = letters.insert(file.id, (source, file.id)) {
                let what = say!("flaw-rule-twice", rule = file.id);
                flaws.add_two((source, file.id), what, say!("flaw-keep-one"), first, say!("flaw-first-one"));
                continue;
            }
            names.questions(source, file.id, Some(rule), &file.questions, flaws);
            for (index, condition) in file.conditions.iter().enumerate() {
                let name = condition.number.to_string();
                names.insert(source, file.id, &name, &condition.statement.0, Kind::Condition { rule, index }, flaws);
            }
            for (index, exception) in file.exceptions.iter().enumerate() {
                names.add(source, file.id, exception.id, Kind::Exception { rule, index }, flaws);
            }
        }
        names
    }

    fn questions(
        &mut self,
        source: &'s Source,
        space: &str,
        rule: Option<usize>,
        questions: &[RawQuestion<'s>],
        flaws: &mut Flaws,
    ) {
        for question in questions {
            let kind = Kind::Question { rule, role: crate::rulebook::Role::Condition, quick: question.quick };
            self.add(source, space, question.id, kind, flaws);
        }
    }

    fn add(&mut self, source: &'s Source, space: &str, id: &'s str, kind: Kind, flaws: &mut Flaws) {
        sound(source, id, flaws);
        self.insert(source, space, id, id, kind, flaws);
    }

    fn insert(&mut self, source: &'s Source, space: &str, id: &str, part: &str, kind: Kind, flaws: &mut Flaws) {
        let name = format!("{space}.{id}");
        if let Some(first) = self.addresses.get(&name) {
            let place = self.places[usize::from(first.0)];
            let (what, remedy) = match kind {
                Kind::Condition { .. } => (say!("flaw-condition-twice", number = id), say!("flaw-another-number")),
                _ => (say!("flaw-name-twice", name = &name), say!("flaw-another-name")),
            };
            flaws.add_two((source, part), what, remedy, place, say!("flaw-first-one"));
            return;
        }
        let Ok(number) = u16::try_from(self.places.len()) else {
            flaws.add(source, part, say!("flaw-too-many-questions"), say!("flaw-split-rulebook"));
            return;
        };
        self.addresses.insert(name, Address(number));
        let range = flaws.span(source, part);
        self.places.push((source, &source.text[range]));
        self.kinds.push(kind);
    }

    /// The address of a name inside the space of a rule (or `scope`).
    pub fn get(&self, space: &str, id: &str) -> Option<Address> {
        self.addresses.get(&format!("{space}.{id}")).copied()
    }

    /// The question that a test asks for, by a name of its own rule or a whole address such as `scope.uses`.
    pub fn question(&self, source: &Source, space: &str, id: &str, flaws: &mut Flaws) -> Option<Address> {
        let full = if id.contains('.') { id.to_owned() } else { format!("{space}.{id}") };
        match self.addresses.get(&full) {
            Some(address) if matches!(self.kinds[usize::from(address.0)], Kind::Question { .. }) => Some(*address),
            Some(_) => {
                let what = say!("flaw-no-question", name = id);
                flaws.add(source, id, what, say!("flaw-ask-one-by-one"));
                None
            }
            None if self.may_be_unread(full.split('.').next().unwrap_or_default()) => None,
            None => {
                if flaws.room() {
                    let what = match foreign_letter(id) {
                        Some(letter) => say!("flaw-unknown-question-letter", name = id, letter = letter),
                        None => say!("flaw-unknown-question", name = id),
                    };
                    let remedy = self.suggestion(id, space);
                    flaws.add(source, id, what, remedy);
                }
                None
            }
        }
    }

    fn suggestion(&self, id: &str, space: &str) -> String {
        let own = format!("{space}.");
        let questions = self
            .addresses
            .iter()
            .filter(|(_, address)| matches!(self.kinds[usize::from(address.0)], Kind::Question { .. }))
            .map(|(name, _)| name.strip_prefix(&own).unwrap_or(name));
        // Perhaps the question of this name in another file was meant.
        let called = |name: &&str| name.rsplit('.').next() == id.rsplit('.').next();
        match questions.clone().find(called).or_else(|| nearest(id, questions)) {
            Some(name) => say!("flaw-did-you-mean", name = name),
            None => say!("flaw-write-question").to_owned(),
        }
    }

    /// Whether the names of a space may stand in a file that could not be read.
    pub fn may_be_unread(&self, space: &str) -> bool {
        let (scope, rules) = self.unread;
        let begins = format!("{space}.");
        let read = self.addresses.range(begins.clone()..).next().is_some_and(|(name, _)| name.starts_with(&begins));
        !read && if space == "scope" { scope } else { rules }
    }

    /// Where a name was written.
    pub fn place(&self, address: Address) -> (&'s Source, &'s str) {
        self.places[usize::from(address.0)]
    }

    /// How many addresses there are.
    pub fn len(&self) -> usize {
        self.places.len()
    }

    /// Addresses by name.
    pub fn into_addresses(self) -> BTreeMap<String, Address> {
        self.addresses
    }
}

/// Checks that an id is made of plain letters, digits and hyphens.
pub fn sound(source: &Source, id: &str, flaws: &mut Flaws) {
    let sound = id.starts_with(|c: char| c.is_ascii_lowercase())
        && id.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '-');
    if !sound {
        let what = match foreign_letter(id) {
            Some(letter) => say!("flaw-no-name-letter", name = id, letter = letter),
            None => say!("flaw-no-name", name = id),
        };
        flaws.add(source, id, what, say!("flaw-name-how"));
    }
}

/// Names the first letter of an id that may look like one from a to z, or like nothing, and is another.
fn foreign_letter(id: &str) -> Option<String> {
    let foreign = id.chars().find(|c| !c.is_ascii() || c.is_control());
    foreign.map(|c| format!("U+{:04X}", u32::from(c)))
}
