//! How the result turns when other answers take the place of some: those of a colleague, or those that were tried out.

use jiff::Timestamp;
use jiff::civil::Date;

use super::{Check, Findings, Hand, Replies, find};
use crate::rulebook::{Rule, Rulebook};
use crate::words::say;

/// What the answers give now, and what they give with the others.
#[derive(Debug, Clone)]
pub struct Turn {
    /// What the answers give without the others.
    pub before: Findings,
    /// What the answers give with the others.
    pub after: Findings,
}

impl Turn {
    /// What replies do to a check, which stays as it is.
    pub fn of(replies: &Replies, check: &Check, rulebook: &Rulebook, on: Date) -> Self {
        let mut with = check.clone();
        with.add(Hand { who: &replies.who, at: Timestamp::UNIX_EPOCH }, replies.steps(check));
        Self::between(check, &with, rulebook, on)
    }

    /// What leads from one state of a check to another.
    pub fn between(before: &Check, after: &Check, rulebook: &Rulebook, on: Date) -> Self {
        let found = |check: &Check| find(rulebook, &check.sheet(rulebook), on);
        Self { before: found(before), after: found(after) }
    }

    /// How the result turns, as a whole and then rule by rule, in sentences.
    pub fn told(&self, rulebook: &Rulebook) -> Vec<String> {
        let (before, after) = (self.before.dated(rulebook).words(), self.after.dated(rulebook).words());
        let whole = if self.turns_tool() {
            say!("reply-turns", before = before, after = after)
        } else {
            say!("reply-stays", result = after)
        };
        let words = |findings: &Findings, rule: usize| findings.rules[rule].dated(rulebook, findings.on).words();
        let by_rule = self.rules().map(|rule| {
            let (before, after) = (words(&self.before, rule), words(&self.after, rule));
            let Rule { id, title, .. } = &rulebook.rules[rule];
            say!("reply-turns-rule", rule = id.as_str(), title = title.as_str(), before = before, after = after)
        });
        std::iter::once(whole).chain(by_rule).collect()
    }

    /// Whether the verdict on the tool turns.
    pub fn turns_tool(&self) -> bool {
        self.before.tool != self.after.tool
    }

    /// The rules whose verdicts turn, by their places in the rulebook.
    pub fn rules(&self) -> impl Iterator<Item = usize> {
        let pairs = self.before.rules.iter().zip(&self.after.rules);
        pairs.filter(|(before, after)| before.verdict != after.verdict).map(|(before, _)| before.rule)
    }
}
