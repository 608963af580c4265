//! What still matters behind a decision: the next thing of the same part, or the next part that is not settled.

use jiff::civil::Date;

use super::listed::{Part, conditions};
use crate::check::{Check, Finding, Findings, find};
use crate::logic::{Address, Sheet, Verdict};
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

/// Whether nobody has said anything about whether the law applies.
pub fn is_scope_untouched(rulebook: &Rulebook, check: &Check) -> bool {
    let of_scope = rulebook.scope.structure.addresses();
    let answered = check.answers.keys().filter_map(|name| rulebook.address(name));
    !answered.into_iter().any(|address| of_scope.contains(&address))
}

/// What a check says of the parts of the law so far, worked out once for all of them.
pub struct Standings<'a> {
    rulebook: &'a Rulebook,
    check: &'a Check,
    sheet: Sheet,
    findings: Findings,
}

impl<'a> Standings<'a> {
    /// As a check stands, on a day.
    pub fn of(rulebook: &'a Rulebook, check: &'a Check, on: Date) -> Self {
        let sheet = check.sheet(rulebook);
        let findings = find(rulebook, &sheet, on);
        Self { rulebook, check, sheet, findings }
    }

    fn finding(&self, rule: usize) -> Option<&Finding> {
        self.findings.rules.iter().find(|finding| finding.rule == rule)
    }

    /// A part, in a word or two.
    pub fn words(&self, part: Part) -> String {
        let told = match part {
            Some(rule) => {
                let finding = self.finding(rule);
                return finding
                    .map(|finding| finding.dated(self.rulebook, self.findings.on).words())
                    .unwrap_or_default();
            }
            None if self.rulebook.is_outside(&self.sheet) => Verdict::OutsideTheAct.words(),
            None if self.is_settled(None) => say!("workshopscope-applies"),
            None if is_scope_untouched(self.rulebook, self.check) => Verdict::NotChecked.words(),
            None => Verdict::Open.words(),
        };
        told.to_owned()
    }

    /// Whether the answers decide a part.
    pub fn is_settled(&self, part: Part) -> bool {
        let verdict = match part {
            None => self.rulebook.scope.structure.verdict(&self.sheet),
            Some(rule) => self.finding(rule).map_or(Verdict::NotChecked, |finding| finding.verdict),
        };
        !matches!(verdict, Verdict::Open | Verdict::NotChecked)
    }

    /// What still matters behind something that was voted on in a part.
    pub fn next(&self, (part, behind): (Part, Address)) -> NextThing {
        if let Some(here) = self.left_in(part, Some(behind)) {
            return NextThing::Here(here);
        }
        let rules = 0..self.rulebook.rules.len();
        let after = part.map_or(0, |rule| rule + 1);
        let in_order = std::iter::once(None).chain(rules.clone().skip(after).chain(rules.take(after)).map(Some));
        let mut others = in_order.filter(|other| *other != part);
        let next = others.find(|other| self.left_in(*other, None).is_some());
        next.map_or(NextThing::Nothing, NextThing::Part)
    }

    /// The next condition of a part about which nothing is known yet, as long as the part is not settled. The search begins
    /// behind the one that is given, or with the first.
    fn left_in(&self, part: Part, behind: Option<Address>) -> Option<Address> {
        if self.is_settled(part) {
            return None;
        }
        let listed = conditions(self.rulebook, part, self.check);
        let structure = part.map_or(&self.rulebook.scope.structure, |rule| &self.rulebook.rules[rule].structure);
        let at = behind.and_then(|behind| {
            let whole = self.rulebook.element_of(structure, behind);
            listed.iter().position(|one| one.address == behind || Some(one.address) == whole)
        });
        // Where only one question of a condition was voted on, its others come before the next condition.
        let (before, from) = listed.split_at(at.unwrap_or_default());
        from.iter().chain(before).find(|one| one.is_open).map(|one| one.address)
    }
}
