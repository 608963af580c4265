//! What still matters behind a decision: the next thing of the same part, or the next part that is not settled.

use jiff::civil::Date;

use super::listed::{Part, conditions};
use crate::check::{Check, find};
use crate::logic::{Address, Verdict};
use crate::rulebook::Rulebook;
use crate::words::say;

/// What comes next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NextThing {
    /// This, in the part that was talked about.
    Here(Address),
    /// Another part: this one is settled, or nothing of it can be voted on any more.
    Part(Part),
    /// Everything is settled as far as votes can settle it.
    Nothing,
}

/// What a part is called.
pub fn named(rulebook: &Rulebook, part: Part) -> String {
    match part.map(|rule| &rulebook.rules[rule]) {
        Some(rule) => say!("workshopscope-rule-next", rule = &rule.id, title = &rule.title),
        None => say!("workshopscope-title").to_owned(),
    }
}

/// What a check says of a part so far, in a word or two.
pub fn standing(rulebook: &Rulebook, check: &Check, on: Date, part: Part) -> String {
    let sheet = check.sheet(rulebook);
    match part {
        Some(rule) => {
            let findings = find(rulebook, &sheet, on);
            let finding = findings.rules.iter().find(|finding| finding.rule == rule);
            finding.map(|finding| finding.dated(rulebook, on).words()).unwrap_or_default()
        }
        None if rulebook.is_outside(&sheet) => Verdict::OutsideTheAct.words().to_owned(),
        None if is_settled(rulebook, check, on, None) => say!("workshopscope-applies").to_owned(),
        None if is_scope_untouched(rulebook, check) => Verdict::NotChecked.words().to_owned(),
        None => Verdict::Open.words().to_owned(),
    }
}

/// Whether nobody has said anything about whether the law applies.
pub fn is_scope_untouched(rulebook: &Rulebook, check: &Check) -> bool {
    let of_scope = rulebook.scope.structure.addresses();
    let answered = check.answers.keys().filter_map(|name| rulebook.address(name));
    !answered.into_iter().any(|address| of_scope.contains(&address))
}

/// Whether the answers decide a part.
pub fn is_settled(rulebook: &Rulebook, check: &Check, on: Date, part: Part) -> bool {
    let sheet = check.sheet(rulebook);
    let verdict = match part {
        None => rulebook.scope.structure.verdict(&sheet),
        Some(rule) => {
            let findings = find(rulebook, &sheet, on);
            let finding = findings.rules.iter().find(|finding| finding.rule == rule);
            finding.map_or(Verdict::NotChecked, |finding| finding.verdict)
        }
    };
    !matches!(verdict, Verdict::Open | Verdict::NotChecked)
}

/// What still matters behind something that was voted on in a part.
pub fn next_thing(rulebook: &Rulebook, check: &Check, on: Date, (part, behind): (Part, Address)) -> NextThing {
    if let Some(here) = left_in(rulebook, check, on, (part, Some(behind))) {
        return NextThing::Here(here);
    }
    let rules = 0..rulebook.rules.len();
    let after = part.map_or(0, |rule| rule + 1);
    let in_order = std::iter::once(None).chain(rules.clone().skip(after).chain(rules.take(after)).map(Some));
    let mut others = in_order.filter(|other| *other != part);
    let next = others.find(|other| left_in(rulebook, check, on, (*other, None)).is_some());
    next.map_or(NextThing::Nothing, NextThing::Part)
}

/// The next thing of a part of which nothing is known, where the part is not settled: behind one of them, else from the first.
fn left_in(rulebook: &Rulebook, check: &Check, on: Date, (part, behind): (Part, Option<Address>)) -> Option<Address> {
    if is_settled(rulebook, check, on, part) {
        return None;
    }
    let listed = conditions(rulebook, part, check);
    let structure = part.map_or(&rulebook.scope.structure, |rule| &rulebook.rules[rule].structure);
    let at = behind.and_then(|behind| {
        let whole = rulebook.element_of(structure, behind);
        listed.iter().position(|one| one.address == behind || Some(one.address) == whole)
    });
    // A condition of which one question alone was voted on comes before those behind it.
    let (before, from) = listed.split_at(at.unwrap_or_default());
    from.iter().chain(before).find(|one| one.is_open).map(|one| one.address)
}
