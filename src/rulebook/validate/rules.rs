//! The scope and the rules, from raw to sound.

use std::collections::{BTreeMap, BTreeSet};

use super::flaws::Flaws;
use super::names::Names;
use super::raw_rulebook::RawRulebook;
use super::trees::{self, Ground};
use super::{boxes, texts, ties};
use crate::logic::{Address, Element, Exception, Structure};
use crate::rulebook::consequence::Consequences;
use crate::rulebook::raw::{
    RawCondition, RawException, RawGate, RawQuestion, RawRule, RawScope, RawSeeAlso, RawTest, RawTrigger,
};
use crate::rulebook::rule::{ExceptionTerms, Rule, Scope, SeeAlso, Trigger};
use crate::rulebook::syntax::Source;

/// The sound scope.
pub fn scope<'s>(raw: &RawRulebook<'s>, names: &Names<'s>, flaws: &mut Flaws) -> Scope {
    let (source, RawScope { gates, exclusions, remarks, questions, ties: _, described }) = &raw.scope;
    let ground = |owner| Ground { source, space: "scope", exceptions: &[], inside_exception: false, names, owner };
    let element = |gate: &RawGate<'s>, flaws: &mut Flaws| Element {
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
    for question in questions.iter().filter(|question| question.quick) {
        let what = format!("`{}` belongs to the scope, which has no quick question", question.id);
        flaws.add(source, question.id, what, "Take out `quick: true`.");
    }
    let all: usize = gates.iter().chain(exclusions).map(|gate| trees::asks(&gate.test, &BTreeMap::new())).sum();
    if let (true, Some(first)) = (all > trees::MOST_ASKED, gates.first()) {
        let what = format!("the scope asks {all} questions, more than {}", trees::MOST_ASKED);
        flaws.add(source, first.id, what, "Ask fewer, or ask each of them in one place.");
    }
    let described = ties::described(source, described, names, flaws);
    Scope { structure, remarks, known_as, described }
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
        decides,
        questions: _,
        boxes: _,
        ties: _,
    } = file;
    numbered(source, file, flaws);
    asks_too_much(source, file, flaws);
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
            if index.is_none() && !raw.unread("Consequences") {
                let what = format!("no neighbouring rule is named `{wanted}`");
                flaws.add(source, wanted, what, format!("Add it under `neighbours` in {}.", raw.consequences.0.path));
            }
            index
        })
        .collect();
    let see_also = see_also
        .iter()
        .filter_map(|pointer| see(source, pointer, file, raw, &ground(&pointer.why.0, false), flaws))
        .collect();
    let quick = quick(source, file, flaws);
    let boxes = boxes::boxes(source, file, &structure, names, flaws);
    let decides = decides.and_then(|wanted| decides_of(source, id, wanted, &structure, names, flaws));
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
                must_stay_true: texts::owned(&exception.must_stay_true),
            })
            .collect(),
        quick: quick.and_then(|question| names.get(id, question.id))?,
        decides,
        boxes,
        neighbours,
        see_also,
        help_lines: texts::owned(help_lines),
    })
}

/// The question that is asked next when nobody is sure of the quick one: one that the rule asks itself.
fn decides_of(
    source: &Source,
    space: &str,
    wanted: &str,
    structure: &Structure,
    names: &Names,
    flaws: &mut Flaws,
) -> Option<Address> {
    let address = names.question(source, space, wanted, flaws)?;
    if !structure.questions().contains(&address) {
        let what = format!("`{wanted}` cannot decide the rule, which does not ask it");
        flaws.add(source, wanted, what, "Name a question that a condition or an exception of the rule asks.");
    }
    Some(address)
}

/// The one question whose No closes the rule; marks that do nothing are flaws.
fn quick<'a, 's>(source: &Source, file: &'a RawRule<'s>, flaws: &mut Flaws) -> Option<&'a RawQuestion<'s>> {
    let mut marked = file.questions.iter().filter(|question| question.quick);
    for question in file.questions.iter().filter(|question| question.when_needed) {
        let what = format!("`{}` belongs to a rule, and `when_needed` to questions of the scope", question.id);
        flaws.add(source, question.id, what, "Take out `when_needed: true`.");
    }
    let remedy = "Mark exactly one question with `quick: true`: one whose No closes the rule.";
    let first = marked.next();
    match first {
        None => flaws.add(source, file.id, format!("the rule `{}` has no quick question", file.id), remedy),
        Some(first) => {
            for second in marked {
                let what = format!("`{}` is a second quick question of the rule", second.id);
                flaws.add_two((source, second.id), what, remedy, (source, first.id), "the first one");
            }
        }
    }
    first
}

fn see(
    source: &Source,
    pointer: &RawSeeAlso,
    file: &RawRule,
    raw: &RawRulebook,
    ground: &Ground,
    flaws: &mut Flaws,
) -> Option<SeeAlso> {
    let Some(rule) = raw.rules.iter().position(|(_, other)| other.id == pointer.rule) else {
        if !ground.names.may_be_unread(pointer.rule) {
            let what = format!("no rule is named `{}`", pointer.rule);
            flaws.add(source, pointer.rule, what, "Use the letter of a rule of this rulebook.");
        }
        return None;
    };
    let mut numbered = |number: u8| {
        let index = file.conditions.iter().position(|condition| condition.number == number);
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

/// Whether the rule is small enough to be asked and proved.
fn asks_too_much(source: &Source, file: &RawRule, flaws: &mut Flaws) {
    let none = BTreeMap::new();
    let exceptions =
        file.exceptions.iter().map(|exception| (exception.id, trees::asks(&exception.test, &none))).collect();
    let conditions: usize = file.conditions.iter().map(|condition| trees::asks(&condition.test, &exceptions)).sum();
    let all = conditions + exceptions.values().sum::<usize>();
    if all > trees::MOST_ASKED {
        let what = format!("the rule `{}` asks {all} questions, more than {}", file.id, trees::MOST_ASKED);
        flaws.add(source, file.id, what, "Ask fewer, or ask each of them in one place.");
    }
}

/// Questions that no test asks for.
pub fn unused(raw: &RawRulebook, flaws: &mut Flaws) {
    let (source, scope) = &raw.scope;
    let mut used = BTreeSet::new();
    for gate in scope.gates.iter().chain(&scope.exclusions) {
        asked(&gate.test, "scope", &mut used);
    }
    for (_, rule) in &raw.rules {
        for test in rule.conditions.iter().map(|c| &c.test).chain(rule.exceptions.iter().map(|e| &e.test)) {
            asked(test, rule.id, &mut used);
        }
    }
    let mut tell = |source: &Source, space: &str, questions: &[RawQuestion]| {
        for question in questions.iter().filter(|question| !used.contains(&(space, question.id))) {
            let what = format!("the question `{}` is never asked", question.id);
            flaws.add(source, question.id, what, "Use it in a test, or take it out.");
        }
    };
    // A rule that could not be read may ask what stands in the scope.
    if !raw.unread("Rule") {
        tell(source, "scope", &scope.questions);
    }
    for (source, rule) in &raw.rules {
        tell(source, rule.id, &rule.questions);
    }
}

/// The questions of a test, each by its space and its id.
fn asked<'s>(test: &RawTest<'s>, space: &'s str, used: &mut BTreeSet<(&'s str, &'s str)>) {
    match test {
        RawTest::Ask(id) => {
            used.insert(id.split_once('.').unwrap_or((space, id)));
        }
        RawTest::All(parts) | RawTest::Any(parts) => parts.iter().for_each(|part| asked(part, space, used)),
        RawTest::Not(part) | RawTest::Unsettled(part, _) => asked(part, space, used),
        RawTest::Exception(_) => {}
    }
}
