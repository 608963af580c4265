//! Questions that are asked together: each stands in one `Any` with the others and has the words for its box.

use std::collections::BTreeSet;

use super::flaws::Flaws;
use super::names::Names;
use super::{names, texts};
use crate::logic::{Address, Structure, Test};
use crate::rulebook::ask::Boxes;
use crate::rulebook::raw::{RawBoxes, RawRule};
use crate::rulebook::syntax::Source;
use crate::words::say;

/// The sound boxes of a rule.
pub fn boxes<'s>(
    source: &Source,
    file: &RawRule<'s>,
    structure: &Structure,
    names: &Names<'s>,
    flaws: &mut Flaws,
) -> Vec<Boxes> {
    let mut seen: BTreeSet<&str> = BTreeSet::new();
    let mut placed: BTreeSet<Address> = BTreeSet::new();
    let mut found = Vec::new();
    for RawBoxes { id, ask, of } in &file.boxes {
        names::sound(source, id, flaws);
        if !seen.insert(id) {
            flaws.add(source, id, say!("flaw-boxes-twice", name = id), say!("flaw-keep-one"));
        }
        texts::above_boxes(source, ask, flaws);
        if of.len() < 2 {
            let what = say!("flaw-few-boxes", name = id);
            flaws.add(source, id, what, say!("flaw-name-two-boxes"));
        }
        let mut addresses = Vec::new();
        for name in of {
            let Some(address) = names.question(source, file.id, name, flaws) else { continue };
            if !placed.insert(address) {
                let what = say!("flaw-in-boxes-twice", name = name);
                flaws.add(source, name, what, say!("flaw-one-place"));
            }
            let own = file.questions.iter().find(|question| question.id == *name);
            if own.is_some_and(|question| question.tick.is_none()) {
                let what = say!("flaw-no-tick", name = name);
                flaws.add(source, name, what, say!("flaw-add-tick"));
            }
            addresses.push(address);
        }
        if addresses.len() == of.len() && !stand_together(structure, &addresses) {
            let what = say!("flaw-boxes-apart", name = id);
            flaws.add(source, id, what, say!("flaw-ask-side-by-side"));
        }
        found.push(Boxes { id: (*id).to_owned(), ask: ask.0.to_string(), of: addresses });
    }
    for question in file.questions.iter().filter(|question| question.tick.is_some()) {
        let address = names.get(file.id, question.id);
        if address.is_some_and(|address| !placed.contains(&address)) {
            let what = say!("flaw-tick-without-box", name = question.id);
            flaws.add(source, question.id, what, say!("flaw-name-under-boxes"));
        }
    }
    found
}

/// Whether one `Any` of the rule asks all of these.
fn stand_together(structure: &Structure, wanted: &[Address]) -> bool {
    let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
    structure.conditions.iter().chain(exceptions).any(|element| some_any(&element.test, wanted))
}

fn some_any(test: &Test, wanted: &[Address]) -> bool {
    match test {
        Test::Ask(_) | Test::Exception(_) => false,
        Test::Any(parts) if wanted.iter().all(|address| parts.iter().any(|part| asks(part, *address))) => true,
        Test::All(parts) | Test::Any(parts) => parts.iter().any(|part| some_any(part, wanted)),
        Test::Not(part) | Test::Unsettled(part, _) => some_any(part, wanted),
    }
}

fn asks(part: &Test, wanted: Address) -> bool {
    match part {
        Test::Ask(address) => *address == wanted,
        Test::Unsettled(part, _) => matches!(**part, Test::Ask(address) if address == wanted),
        _ => false,
    }
}
