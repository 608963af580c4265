//! The scope, the rules and everything that can be asked, from raw to sound.

use std::collections::BTreeSet;

use super::names::Names;
use super::trees::{self, Ground};
use super::{Flaws, RawRulebook, texts};
use crate::logic::{Address, Element, Exception, Structure};
use crate::rulebook::ask::{Item, Kind, Law, Role};
use crate::rulebook::consequence::Consequences;
use crate::rulebook::raw::{
    RawCondition, RawException, RawGate, RawLaw, RawQuestion, RawRule, RawScope, RawSeeAlso, RawTest, RawTrigger, Text,
};
use crate::rulebook::rule::{ExceptionTerms, Rule, Scope, SeeAlso, Trigger};
use crate::rulebook::syntax::Source;

/// The sound scope.
pub fn scope<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Scope {
    let (source, RawScope { gates, exclusions, remarks, questions }) = &raw.scope;
    let ground = |owner| Ground { source, space: "scope", exceptions: &[], inside_exception: false, names, owner };
    let mut element = |gate: &RawGate<'s>, flaws: &mut Flaws| Element {
        address: names.get("scope", gate.id).unwrap_or(Address(0)),
        test: trees::test(&gate.test, &ground(gate.id), flaws),
    };
    let structure = Structure {
        conditions: gates.iter().map(|gate| element(gate, flaws)).collect(),
        exceptions: exclusions
            .iter()
            .map(|exclusion| Exception { element: element(exclusion, flaws), overlaps: None })
            .collect(),
    };
    let remarks = remarks
        .iter()
        .map(|remark| (trees::test(&remark.when, &ground(&remark.say.0), flaws), remark.say.0.to_string()))
        .collect();
    let known_as = gates
        .iter()
        .chain(exclusions)
        .flat_map(|gate| gate.known_as.iter().map(|known| (*known, gate.id)))
        .filter_map(|(known, id)| Some((known.to_owned(), names.get("scope", id)?)))
        .collect();
    unused(source, "scope", questions, raw, flaws);
    Scope { structure, remarks, known_as }
}

/// The sound rules.
pub fn rules<'s>(
    raw: &RawRulebook<'s>,
    names: &Names<'s>,
    consequences: &Consequences,
    flaws: &mut Flaws,
) -> Vec<Rule> {
    raw.rules.iter().filter_map(|(source, file)| rule(source, file, raw, names, consequences, flaws)).collect()
}

fn rule<'s>(
    source: &'s Source,
    file: &RawRule<'s>,
    raw: &RawRulebook<'s>,
    names: &Names<'s>,
    consequences: &Consequences,
    flaws: &mut Flaws,
) -> Option<Rule> {
    let RawRule {
        id,
        provision,
        title,
        about,
        applies_from,
        conditions,
        exceptions,
        neighbours,
        see_also,
        help_lines,
        questions,
    } = file;
    numbered(source, file, flaws);
    unused(source, id, questions, raw, flaws);
    let exception_ids: Vec<&str> = exceptions.iter().map(|exception| exception.id).collect();
    let ground = |owner, inside_exception| Ground {
        source,
        space: id,
        exceptions: &exception_ids,
        inside_exception,
        names,
        owner,
    };
    let structure = Structure {
        conditions: conditions
            .iter()
            .map(|condition| Element {
                address: names.get(id, &condition.number.to_string()).unwrap_or(Address(0)),
                test: trees::test(&condition.test, &ground(&condition.statement.0, false), flaws),
            })
            .collect(),
        exceptions: exceptions
            .iter()
            .map(|exception| Exception {
                element: Element {
                    address: names.get(id, exception.id).unwrap_or(Address(0)),
                    test: trees::test(&exception.test, &ground(exception.id, true), flaws),
                },
                overlaps: overlap(source, exception, conditions, flaws),
            })
            .collect(),
    };
    let neighbours = neighbours
        .iter()
        .filter_map(|wanted| {
            let index = consequences.neighbours.iter().position(|known| known.id == *wanted);
            if index.is_none() {
                let what = format!("no neighbouring rule is named `{wanted}`");
                flaws.add(source, wanted, what, format!("Add it under `neighbours` in {}.", raw.consequences.0.path));
            }
            index
        })
        .collect();
    let see_also = see_also
        .iter()
        .filter_map(|pointer| see(source, pointer, conditions, raw, &ground(&pointer.why.0, false), flaws))
        .collect();
    let quick: Vec<&RawQuestion> = questions.iter().filter(|question| question.quick).collect();
    if quick.len() != 1 {
        let what = format!("the rule `{id}` has {} quick questions", quick.len());
        flaws.add(source, id, what, "Mark exactly one question with `quick: true`: one whose No closes the rule.");
    }
    let applies_from = texts::date(source, applies_from, flaws)?;
    Some(Rule {
        id: (*id).to_owned(),
        provision: provision.0.to_string(),
        title: title.0.to_string(),
        about: about.0.to_string(),
        applies_from,
        structure,
        numbers: conditions.iter().map(|condition| condition.number).collect(),
        terms: exceptions
            .iter()
            .map(|exception| ExceptionTerms {
                guidelines_only: exception.guidelines_only.as_ref().map(|why| why.0.to_string()),
                must_stay_true: owned(&exception.must_stay_true),
            })
            .collect(),
        quick: quick.first().and_then(|question| names.get(id, question.id))?,
        neighbours,
        see_also,
        help_lines: owned(help_lines),
    })
}

fn see(
    source: &Source,
    pointer: &RawSeeAlso,
    conditions: &[RawCondition],
    raw: &RawRulebook,
    ground: &Ground,
    flaws: &mut Flaws,
) -> Option<SeeAlso> {
    let Some(rule) = raw.rules.iter().position(|(_, other)| other.id == pointer.rule) else {
        let what = format!("no rule is named `{}`", pointer.rule);
        flaws.add(source, pointer.rule, what, "Use the letter of a rule of this rulebook.");
        return None;
    };
    let mut numbered = |number: u8| {
        let index = conditions.iter().position(|condition| condition.number == number);
        if index.is_none() {
            let what = format!("the rule has no condition {number}");
            flaws.add(source, pointer.rule, what, "Use the number of a condition of this rule.");
        }
        index
    };
    let when = match &pointer.when {
        RawTrigger::Always => Trigger::Always,
        RawTrigger::Missing(number) => Trigger::Missing(numbered(*number)?),
        RawTrigger::Met(number) => Trigger::Met(numbered(*number)?),
        RawTrigger::When(test) => Trigger::When(trees::test(test, ground, flaws)),
    };
    Some(SeeAlso { rule, when, why: pointer.why.0.to_string() })
}

fn overlap(source: &Source, exception: &RawException, conditions: &[RawCondition], flaws: &mut Flaws) -> Option<usize> {
    let number = exception.overlaps_condition?;
    let index = conditions.iter().position(|condition| condition.number == number);
    if index.is_none() {
        let what = format!("the exception overlaps condition {number}, which the rule does not have");
        flaws.add(source, exception.id, what, "Use the number of a condition of this rule.");
    }
    index
}

/// Conditions are numbered from 1, each number once; the order of the file is the order of asking.
fn numbered(source: &Source, file: &RawRule, flaws: &mut Flaws) {
    if file.conditions.is_empty() {
        let what = format!("the rule `{}` has no condition", file.id);
        flaws.add(source, file.id, what, "Write its conditions.");
    }
    for (expected, _) in (1..=u8::MAX).zip(&file.conditions) {
        if !file.conditions.iter().any(|condition| condition.number == expected) {
            let what = format!("condition {expected} is missing");
            flaws.add(source, file.id, what, "Number the conditions 1, 2, 3 and so on.");
        }
    }
}

/// Questions that no test asks for.
fn unused(source: &Source, space: &str, questions: &[RawQuestion], raw: &RawRulebook, flaws: &mut Flaws) {
    let mut used = BTreeSet::new();
    let scope = &raw.scope.1;
    for gate in scope.gates.iter().chain(&scope.exclusions) {
        asked(&gate.test, "scope", &mut used);
    }
    for (_, rule) in &raw.rules {
        for test in rule.conditions.iter().map(|c| &c.test).chain(rule.exceptions.iter().map(|e| &e.test)) {
            asked(test, rule.id, &mut used);
        }
    }
    for question in questions {
        if !used.contains(&format!("{space}.{}", question.id)) {
            let what = format!("the question `{}` is never asked", question.id);
            flaws.add(source, question.id, what, "Use it in a test, or take it out.");
        }
    }
}

fn asked(test: &RawTest, space: &str, used: &mut BTreeSet<String>) {
    match test {
        RawTest::Ask(id) if id.contains('.') => {
            used.insert((*id).to_owned());
        }
        RawTest::Ask(id) => {
            used.insert(format!("{space}.{id}"));
        }
        RawTest::All(parts) | RawTest::Any(parts) => parts.iter().for_each(|part| asked(part, space, used)),
        RawTest::Not(part) | RawTest::Unsettled(part, _) => asked(part, space, used),
        RawTest::Exception(_) => {}
    }
}

/// Everything that can be asked, by address.
pub fn items<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Vec<Item> {
    let mut items = Vec::with_capacity(names.len());
    let (source, scope) = &raw.scope;
    let scope_roles = Roles::of(scope.gates.iter().map(|gate| &gate.test));
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
        let roles = Roles::of(file.conditions.iter().map(|condition| &condition.test));
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
                guidance: owned(guidance),
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
                guidance: owned(&exception.guidance),
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
        guidance: owned(&gate.guidance),
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
            if index.is_none() {
                let what = format!("the word list does not explain `{wanted}`");
                flaws.add(source, wanted, what, format!("Add the word in {}.", raw.glossary.0.path));
            }
            index
        })
        .collect();
    Item {
        name: format!("{space}.{id}"),
        kind: Kind::Question { rule, role: roles.of_question(id), quick: *quick },
        ask: ask.0.to_string(),
        statement: statement.0.to_string(),
        help: help.0.to_string(),
        like: owned(like),
        unlike: owned(unlike),
        hard: owned(hard),
        law: phrase.as_ref().map(law),
        guidance: owned(guidance),
        words,
        find_out: find_out.0.to_string(),
        who_knows: who_knows.0.to_string(),
        when_needed: *when_needed,
    }
}

fn law(RawLaw(phrase, place): &RawLaw) -> Law {
    Law { phrase: phrase.0.to_string(), place: place.0.to_string() }
}

fn owned(texts: &[Text]) -> Vec<String> {
    texts.iter().map(|text| text.0.to_string()).collect()
}

/// Where each question of a file is used.
struct Roles {
    conditions: BTreeSet<String>,
    exits: BTreeSet<String>,
}

impl Roles {
    fn of<'a, 's: 'a>(conditions: impl Iterator<Item = &'a RawTest<'s>>) -> Self {
        let mut roles = Self { conditions: BTreeSet::new(), exits: BTreeSet::new() };
        for test in conditions {
            roles.walk(test, true);
        }
        roles
    }

    fn walk(&mut self, test: &RawTest, towards: bool) {
        match test {
            RawTest::Ask(id) if towards => {
                self.conditions.insert((*id).to_owned());
            }
            RawTest::Ask(id) => {
                self.exits.insert((*id).to_owned());
            }
            RawTest::All(parts) | RawTest::Any(parts) => parts.iter().for_each(|part| self.walk(part, towards)),
            RawTest::Not(part) => self.walk(part, !towards),
            RawTest::Unsettled(part, _) => self.walk(part, towards),
            RawTest::Exception(_) => {}
        }
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
