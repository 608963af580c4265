//! A verdict with its day: a rule that starts later says so wherever its verdict is told.

use jiff::civil::Date;

use super::{Finding, Findings};
use crate::logic::Verdict;
use crate::rulebook::Rulebook;
use crate::words::{day, day_in_short, say};

/// A verdict, and the day from which it counts where that day is still to come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Dated {
    /// What is given.
    pub verdict: Verdict,
    /// The first day of the rule; `None` once it applies, and where the verdict asks nothing of anybody.
    pub from: Option<Date>,
}

impl Dated {
    /// A verdict of a rule that applies from a day, told on another.
    pub fn on(verdict: Verdict, applies_from: Date, on: Date) -> Self {
        let later = on < applies_from && verdict < Verdict::NotChecked;
        Self { verdict, from: later.then_some(applies_from) }
    }

    /// The words of the verdict with its day, such as `PROHIBITED FROM 2 DECEMBER 2026`.
    pub fn words(self) -> String {
        self.words_with(day)
    }

    /// The same for a column of a table, with the day in few letters.
    pub fn words_in_short(self, on: Date) -> String {
        self.words_with(|from| day_in_short(from, on.year()))
    }

    fn words_with(self, day: impl Fn(Date) -> String) -> String {
        let Some(from) = self.from else { return self.verdict.words().to_owned() };
        let from = day(from).to_uppercase();
        match self.verdict {
            Verdict::Prohibited => say!("verdict-prohibited-from", day = from),
            verdict => say!("verdict-rule-from", verdict = verdict.words(), day = from),
        }
    }
}

impl Finding {
    /// The verdict of the rule with its day.
    pub fn dated(&self, rulebook: &Rulebook, on: Date) -> Dated {
        Dated::on(self.verdict, rulebook.rules[self.rule].applies_from, on)
    }
}

impl Findings {
    /// The verdict of the tool as a whole with its day: when every rule that gives it starts later, the first of them.
    pub fn dated(&self, rulebook: &Rulebook) -> Dated {
        let pressing = self.rules.iter().filter(|finding| finding.verdict == self.tool);
        let first = pressing.map(|finding| rulebook.rules[finding.rule].applies_from).min();
        first.map_or(Dated { verdict: self.tool, from: None }, |first| Dated::on(self.tool, first, self.on))
    }
}
