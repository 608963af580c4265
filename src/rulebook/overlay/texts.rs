//! Every text of a rulebook that a language can say in its own way, with its place. Laying over, the report of what is
//! missing and the skeleton of a new language all read this one table.

use crate::logic::{Element, Structure, Test};
use crate::rulebook::rule::{Rule, Rulebook, Scope};
use crate::rulebook::{Consequences, Item, Sourced, Word};

/// Where a text stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place<'a> {
    /// The letter of the rule, or `scope`, `glossary`, `consequences`.
    pub(super) file: &'a str,
    /// The place inside, such as `conditions.3.help`.
    pub(super) at: &'a str,
    /// What kind of text it is.
    pub(super) kind: TextKind,
}

/// What a text is for, as far as the writing rules and completeness ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TextKind {
    /// A question as it is put to a person.
    Ask,
    /// A sentence that is true or false.
    Statement,
    /// The words beside a box.
    Tick,
    /// The law's own words.
    Law,
    /// Any other text.
    Text,
    /// A place in the law. It may stay as it is.
    Source,
}

/// Every place of the Act that stands beside words of ours or of the law. How it is written is settled by the language.
pub(super) fn places(rulebook: &mut Rulebook, each: &mut dyn FnMut(&mut String)) {
    rulebook.rules.iter_mut().for_each(|rule| each(&mut rule.provision));
    rulebook.items.iter_mut().filter_map(|item| item.law.as_mut()).for_each(|law| each(&mut law.place.0));
}

type Visit<'v> = dyn FnMut(Place, &mut String) + 'v;

/// The texts of one file, each with a place inside it.
struct Pen<'a, 'v> {
    file: &'a str,
    visit: &'a mut Visit<'v>,
}

impl Pen<'_, '_> {
    fn text(&mut self, at: &str, kind: TextKind, text: &mut String) {
        (self.visit)(Place { file: self.file, at, kind }, text);
    }

    fn list(&mut self, at: &str, texts: &mut [String]) {
        for (index, text) in texts.iter_mut().enumerate() {
            self.text(&format!("{at}.{}", index + 1), TextKind::Text, text);
        }
    }

    fn sourced(&mut self, at: &str, texts: &mut [Sourced]) {
        for (index, text) in texts.iter_mut().enumerate() {
            let at = format!("{at}.{}", index + 1);
            self.text(&at, TextKind::Text, &mut text.text);
            if let Some(source) = &mut text.source {
                self.text(&format!("{at}.source"), TextKind::Source, &mut source.0);
            }
        }
    }

    fn item(&mut self, at: &str, item: &mut Item) {
        let before = item.ask.clone();
        self.text(&format!("{at}.ask"), TextKind::Ask, &mut item.ask);
        if item.ask != before {
            item.ask_in_source.get_or_insert(before);
        }
        self.text(&format!("{at}.statement"), TextKind::Statement, &mut item.statement);
        self.text(&format!("{at}.help"), TextKind::Text, &mut item.help);
        if let Some(tick) = &mut item.tick {
            self.text(&format!("{at}.tick"), TextKind::Tick, tick);
        }
        self.list(&format!("{at}.like"), &mut item.like);
        self.list(&format!("{at}.unlike"), &mut item.unlike);
        for (index, hard) in item.hard.iter_mut().enumerate() {
            self.text(&format!("{at}.hard.{}.example", index + 1), TextKind::Text, &mut hard.text);
            if let Some((_, reason)) = &mut hard.answer {
                self.text(&format!("{at}.hard.{}.reason", index + 1), TextKind::Text, reason);
            }
        }
        if let Some(law) = &mut item.law {
            self.text(&format!("{at}.law"), TextKind::Law, &mut law.phrase);
        }
        if item.is_question() {
            self.text(&format!("{at}.find_out"), TextKind::Text, &mut item.find_out);
            self.text(&format!("{at}.who_knows"), TextKind::Text, &mut item.who_knows);
        }
    }

    /// Why the law is contested, wherever an element says so.
    fn unsettled(&mut self, at: &str, element: &mut Element) {
        fn walk(test: &mut Test, each: &mut dyn FnMut(&mut Box<str>)) {
            match test {
                Test::Ask(_) | Test::Exception(_) => {}
                Test::All(parts) | Test::Any(parts) => parts.iter_mut().for_each(|part| walk(part, each)),
                Test::Not(part) => walk(part, each),
                Test::Unsettled(part, why) => {
                    walk(part, each);
                    each(why);
                }
            }
        }
        let mut count = 0;
        walk(&mut element.test, &mut |why| {
            count += 1;
            let mut text = String::from(std::mem::take(why));
            self.text(&format!("{at}.unsettled.{count}"), TextKind::Text, &mut text);
            *why = text.into_boxed_str();
        });
    }
}

/// Visits every text of a rulebook.
pub(super) fn each(rulebook: &mut Rulebook, visit: &mut Visit) {
    let Rulebook { edition, scope, rules, glossary, consequences, items, .. } = rulebook;
    visit(Place { file: "edition", at: "text_of_law", kind: TextKind::Source }, &mut edition.text_of_law);
    of_scope(&mut Pen { file: "scope", visit }, scope, items);
    for rule in rules.iter_mut() {
        let file = rule.id.clone();
        of_rule(&mut Pen { file: &file, visit }, rule, items);
    }
    of_glossary(&mut Pen { file: "glossary", visit }, glossary);
    of_consequences(&mut Pen { file: "consequences", visit }, consequences);
}

fn of_rule(pen: &mut Pen, rule: &mut Rule, items: &mut [Item]) {
    pen.text("title", TextKind::Text, &mut rule.title);
    pen.text("about", TextKind::Text, &mut rule.about);
    for (index, number) in rule.numbers.clone().into_iter().enumerate() {
        element(pen, &format!("conditions.{number}"), &mut rule.structure.conditions[index], items);
    }
    for (index, terms) in rule.terms.iter_mut().enumerate() {
        let address = rule.structure.exceptions[index].element.address;
        let at = format!("exceptions.{}", short(&items[usize::from(address.0)].name));
        element(pen, &at, &mut rule.structure.exceptions[index].element, items);
        pen.list(&format!("{at}.must_stay_true"), &mut terms.must_stay_true);
        if let Some(why) = &mut terms.guidelines_only {
            pen.text(&format!("{at}.guidelines_only"), TextKind::Text, why);
        }
    }
    for (index, pointer) in rule.see_also.iter_mut().enumerate() {
        pen.text(&format!("see_also.{}.why", index + 1), TextKind::Text, &mut pointer.why);
    }
    for boxes in &mut rule.boxes {
        pen.text(&format!("boxes.{}.ask", boxes.id), TextKind::Ask, &mut boxes.ask);
    }
    pen.list("help_lines", &mut rule.help_lines);
    questions(pen, items);
}

fn of_scope(pen: &mut Pen, scope: &mut Scope, items: &mut [Item]) {
    let Structure { conditions, exceptions } = &mut scope.structure;
    for gate in conditions {
        let at = format!("gates.{}", short(&items[usize::from(gate.address.0)].name));
        element(pen, &at, gate, items);
    }
    for exclusion in exceptions {
        let at = format!("exclusions.{}", short(&items[usize::from(exclusion.element.address.0)].name));
        element(pen, &at, &mut exclusion.element, items);
    }
    for (index, (_, remark)) in scope.remarks.iter_mut().enumerate() {
        pen.text(&format!("remarks.{}.say", index + 1), TextKind::Text, remark);
    }
    questions(pen, items);
}

fn of_glossary(pen: &mut Pen, glossary: &mut [Word]) {
    for word in glossary {
        let at = format!("words.{}", word.word);
        pen.text(&format!("{at}.word"), TextKind::Text, &mut word.word);
        pen.text(&format!("{at}.means"), TextKind::Text, &mut word.means);
        pen.text(&format!("{at}.law"), TextKind::Source, &mut word.law.0);
    }
}

fn of_consequences(pen: &mut Pen, told: &mut Consequences) {
    for (index, steps) in told.steps.iter_mut().enumerate() {
        let at = format!("steps.{}", index + 1);
        if let Some(source) = &mut steps.source {
            pen.text(&format!("{at}.source"), TextKind::Source, &mut source.0);
        }
        pen.sourced(&format!("{at}.todo"), &mut steps.todo);
    }
    pen.sourced("caveats", &mut told.caveats);
    pen.list("records", &mut told.records);
    pen.list("corrections", &mut told.corrections);
    for size in &mut told.sizes {
        let at = format!("sizes.{}", size.id);
        pen.text(&format!("{at}.label"), TextKind::Text, &mut size.label);
        pen.text(&format!("{at}.test"), TextKind::Text, &mut size.test);
        pen.text(&format!("{at}.law"), TextKind::Source, &mut size.fine.law.0);
    }
    for (index, enforcer) in told.enforcers.iter_mut().enumerate() {
        let at = format!("enforcers.{}", index + 1);
        pen.text(&format!("{at}.who"), TextKind::Text, &mut enforcer.who);
        pen.text(&format!("{at}.what"), TextKind::Text, &mut enforcer.what);
        pen.text(&format!("{at}.law"), TextKind::Source, &mut enforcer.law.0);
    }
    for neighbour in &mut told.neighbours {
        let at = format!("neighbours.{}", neighbour.id);
        pen.text(&format!("{at}.title"), TextKind::Text, &mut neighbour.title);
        pen.text(&format!("{at}.text"), TextKind::Text, &mut neighbour.text);
        pen.text(&format!("{at}.law"), TextKind::Source, &mut neighbour.law.0);
    }
    for task in &mut told.plan {
        pen.text(&format!("plan.{}.label", task.id), TextKind::Text, &mut task.label);
    }
}

/// A condition, exception, gate or exclusion: its item, and why the law is contested in it.
fn element(pen: &mut Pen, at: &str, element: &mut Element, items: &mut [Item]) {
    pen.item(at, &mut items[usize::from(element.address.0)]);
    pen.unsettled(at, element);
}

/// The plain questions of the file.
fn questions(pen: &mut Pen, items: &mut [Item]) {
    let file = pen.file;
    for item in items.iter_mut().filter(|item| item.is_question()) {
        if let Some((owner, id)) = item.name.split_once('.')
            && owner == file
        {
            pen.item(&format!("questions.{id}"), item);
        }
    }
}

/// The name of an item inside its file.
fn short(name: &str) -> String {
    name.split_once('.').map_or(name, |(_, id)| id).to_owned()
}
