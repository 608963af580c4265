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
use crate::words::say;

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
        let what = say!("flaw-quick-in-scope", name = question.id);
        flaws.add(source, question.id, what, say!("flaw-take-out-quick"));
    }
    let all: usize = gates.iter().chain(exclusions).map(|gate| trees::asks(&gate.test, &BTreeMap::new())).sum();
    if let (true, Some(first)) = (all > trees::MOST_ASKED, gates.first()) {
        let what = say!("flaw-scope-asks-too-much", all = all.to_string(), most = trees::MOST_ASKED);
        flaws.add(source, first.id, what, say!("flaw-ask-fewer"));
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
                let what = say!("flaw-unknown-neighbour", name = wanted);
                flaws.add(source, wanted, what, say!("flaw-add-neighbour", path = &raw.consequences.0.path));
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

/// The question that is asked next when nobody is sure of the quick one. The rule has to ask it itself.
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
        let what = say!("flaw-cannot-decide", name = wanted);
        flaws.add(source, wanted, what, say!("flaw-name-asked"));
    }
    Some(address)
}

/// The one question whose No closes the rule. A mark that has no effect is a flaw.
fn quick<'a, 's>(source: &Source, file: &'a RawRule<'s>, flaws: &mut Flaws) -> Option<&'a RawQuestion<'s>> {
    let mut marked = file.questions.iter().filter(|question| question.quick);
    for question in file.questions.iter().filter(|question| question.when_needed) {
        let what = say!("flaw-when-needed-in-rule", name = question.id);
        flaws.add(source, question.id, what, say!("flaw-take-out-when-needed"));
    }
    let remedy = say!("flaw-mark-quick");
    let first = marked.next();
    match first {
        None => flaws.add(source, file.id, say!("flaw-no-quick", rule = file.id), remedy),
        Some(first) => {
            for second in marked {
                let what = say!("flaw-second-quick", name = second.id);
                flaws.add_two((source, second.id), what, remedy, (source, first.id), say!("flaw-first-one"));
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
            let what = say!("flaw-unknown-rule", rule = pointer.rule);
            flaws.add(source, pointer.rule, what, say!("flaw-use-letter"));
        }
        return None;
    };
    let mut numbered = |number: u8| {
        let index = file.conditions.iter().position(|condition| condition.number == number);
        if index.is_none() {
            let what = say!("flaw-no-condition", number = number);
            flaws.add(source, pointer.rule, what, say!("flaw-use-condition"));
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
        let what = say!("flaw-overlap", number = number);
        flaws.add(source, exception.id, what, say!("flaw-use-condition"));
    }
    index
}

/// Conditions are numbered from 1, each number once; the order of the file is the order of asking.
fn numbered(source: &Source, file: &RawRule, flaws: &mut Flaws) {
    if file.conditions.is_empty() {
        let what = say!("flaw-no-conditions", rule = file.id);
        flaws.add(source, file.id, what, say!("flaw-write-conditions"));
    }
    for (expected, _) in (1..=u8::MAX).zip(&file.conditions) {
        if !file.conditions.iter().any(|condition| condition.number == expected) {
            let what = say!("flaw-condition-missing", number = expected);
            flaws.add(source, file.id, what, say!("flaw-number-conditions"));
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
        let what = say!("flaw-rule-asks-too-much", rule = file.id, all = all.to_string(), most = trees::MOST_ASKED);
        flaws.add(source, file.id, what, say!("flaw-ask-fewer"));
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
            let what = say!("flaw-never-asked", name = question.id);
            flaws.add(source, question.id, what, say!("flaw-use-question"));
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
