//! Everything that can be asked, with its texts, from raw to sound.

use std::collections::BTreeSet;

use super::flaws::Flaws;
use super::names::Names;
use super::raw_rulebook::RawRulebook;
use super::texts;
use crate::rulebook::ask::{HardExample, Item, Kind, Law, Role};
use crate::rulebook::raw::{RawCondition, RawGate, RawHard, RawLaw, RawQuestion, RawTest};
use crate::rulebook::syntax::Source;
use crate::words::say;

/// Everything that can be asked, by address.
pub fn items<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Vec<Item> {
    let mut items = Vec::with_capacity(names.len());
    let (source, scope) = &raw.scope;
    let mut scope_roles = Roles::of("scope", scope.gates.iter().map(|gate| &gate.test));
    let of_exclusions = Roles::of("scope", scope.exclusions.iter().map(|exclusion| &exclusion.test));
    // A question that no exclusion asks, and no gate turned round, goes towards the conditions of rules.
    let shared = scope.questions.iter().map(|question| question.id).filter(|id| !of_exclusions.asks(id));
    scope_roles.conditions.extend(shared.filter(|id| !scope_roles.exits.contains(id)).collect::<Vec<_>>());
    let mut push = |item: Item| items.push(item);
    for question in &scope.questions {
        push(question_item(source, "scope", question, None, &scope_roles, raw, flaws));
    }
    for (index, gate) in scope.gates.iter().enumerate() {
        push(gate_item(gate, Kind::Gate(index)));
    }
    for (index, exclusion) in scope.exclusions.iter().enumerate() {
        push(gate_item(exclusion, Kind::Exclusion(index)));
    }
    for (rule, (source, file)) in raw.rules.iter().enumerate() {
        let roles = Roles::of(file.id, file.conditions.iter().map(|condition| &condition.test));
        for question in &file.questions {
            push(question_item(source, file.id, question, Some(rule), &roles, raw, flaws));
        }
        for (index, condition) in file.conditions.iter().enumerate() {
            let RawCondition { number, statement, ask, help, law: phrase, guidance, test: _ } = condition;
            push(Item {
                name: format!("{}.{number}", file.id),
                kind: Kind::Condition { rule, index },
                ask: ask.0.to_string(),
                statement: statement.0.to_string(),
                help: help.0.to_string(),
                law: Some(law(phrase)),
                guidance: texts::owned(guidance),
                ..blank()
            });
        }
        for (index, exception) in file.exceptions.iter().enumerate() {
            push(Item {
                name: format!("{}.{}", file.id, exception.id),
                kind: Kind::Exception { rule, index },
                ask: exception.ask.0.to_string(),
                statement: exception.statement.0.to_string(),
                help: exception.help.0.to_string(),
                law: exception.law.as_ref().map(law),
                guidance: texts::owned(&exception.guidance),
                ..blank()
            });
        }
    }
    items
}

fn blank() -> Item {
    Item {
        name: String::new(),
        kind: Kind::Gate(0),
        ask: String::new(),
        ask_in_source: None,
        tick: None,
        statement: String::new(),
        help: String::new(),
        like: Vec::new(),
        unlike: Vec::new(),
        hard: Vec::new(),
        law: None,
        guidance: Vec::new(),
        words: Vec::new(),
        find_out: String::new(),
        who_knows: String::new(),
        when_needed: false,
    }
}

fn gate_item(gate: &RawGate, kind: Kind) -> Item {
    Item {
        name: format!("scope.{}", gate.id),
        kind,
        ask: gate.ask.0.to_string(),
        statement: gate.statement.0.to_string(),
        help: gate.help.0.to_string(),
        law: Some(law(&gate.law)),
        guidance: texts::owned(&gate.guidance),
        ..blank()
    }
}

fn question_item(
    source: &Source,
    space: &str,
    question: &RawQuestion,
    rule: Option<usize>,
    roles: &Roles,
    raw: &RawRulebook,
    flaws: &mut Flaws,
) -> Item {
    let RawQuestion {
        id,
        quick,
        when_needed,
        ask,
        tick,
        statement,
        help,
        like,
        unlike,
        hard,
        law: phrase,
        guidance,
        words,
        find_out,
        who_knows,
    } = question;
    let glossary = &raw.glossary.1.words;
    let words = words
        .iter()
        .filter_map(|wanted| {
            let index = glossary.iter().position(|known| known.word == *wanted);
            if index.is_none() && !raw.unread("Glossary") {
                let what = say!("flaw-not-explained", word = wanted);
                flaws.add(source, wanted, what, say!("flaw-add-word", path = &raw.glossary.0.path));
            }
            index
        })
        .collect();
    Item {
        ask_in_source: None,
        name: format!("{space}.{id}"),
        kind: Kind::Question { rule, role: roles.of_question(id), quick: *quick },
        ask: ask.0.to_string(),
        tick: tick.as_ref().map(|tick| tick.0.to_string()),
        statement: statement.0.to_string(),
        help: help.0.to_string(),
        like: texts::owned(like),
        unlike: texts::owned(unlike),
        hard: hard.iter().map(hard_example).collect(),
        law: phrase.as_ref().map(law),
        guidance: texts::owned(guidance),
        words,
        find_out: find_out.0.to_string(),
        who_knows: who_knows.0.to_string(),
        when_needed: *when_needed,
    }
}

fn hard_example(RawHard { text, answer }: &RawHard) -> HardExample {
    HardExample {
        text: text.0.to_string(),
        answer: answer.as_ref().map(|(answer, because)| (*answer, because.0.to_string())),
    }
}

fn law(RawLaw(phrase, place): &RawLaw) -> Law {
    Law { phrase: phrase.0.to_string(), place: place.0.as_ref().into() }
}

/// Where the questions of a file are used in its conditions.
struct Roles<'a> {
    space: &'a str,
    conditions: BTreeSet<&'a str>,
    exits: BTreeSet<&'a str>,
}

impl<'a> Roles<'a> {
    fn of<'s: 'a>(space: &'a str, conditions: impl Iterator<Item = &'a RawTest<'s>>) -> Self {
        let mut roles = Self { space, conditions: BTreeSet::new(), exits: BTreeSet::new() };
        for test in conditions {
            roles.walk(test, true);
        }
        roles
    }

    fn walk<'s: 'a>(&mut self, test: &'a RawTest<'s>, towards: bool) {
        match test {
            RawTest::Ask(id) => {
                // A question may be asked by its whole address, in its own file too.
                let own = id.strip_prefix(self.space).and_then(|rest| rest.strip_prefix('.')).unwrap_or(id);
                if towards {
                    self.conditions.insert(own)
                } else {
                    self.exits.insert(own)
                };
            }
            RawTest::All(parts) | RawTest::Any(parts) => parts.iter().for_each(|part| self.walk(part, towards)),
            RawTest::Not(part) => self.walk(part, !towards),
            RawTest::Unsettled(part, _) => self.walk(part, towards),
            RawTest::Exception(_) => {}
        }
    }

    fn asks(&self, id: &str) -> bool {
        self.conditions.contains(id) || self.exits.contains(id)
    }

    fn of_question(&self, id: &str) -> Role {
        if self.conditions.contains(id) {
            Role::Condition
        } else if self.exits.contains(id) {
            Role::Exit
        } else {
            Role::Exception
        }
    }
}
