//! From the answers of one row to its verdicts. The scope comes first, as everywhere.

use jiff::civil::Date;

use super::row::Row;
use crate::logic::Verdict;
use crate::rulebook::{Reached, Rulebook};
use crate::words::say;

/// The verdicts of one row, used again for every row.
#[derive(Debug)]
pub(super) struct Verdicts {
    /// By rule.
    pub(super) rules: Vec<Verdict>,
    /// The most pressing of them.
    pub(super) overall: Verdict,
}

/// Gives verdicts, and the words for them on one day.
#[derive(Debug)]
pub(super) struct Assessor<'a> {
    pub(super) rulebook: &'a Rulebook,
    /// By rule: what a prohibition that does not apply yet is called, and from when it applies.
    later: Vec<Option<(Date, String)>>,
    /// By verdict, in the order of [`Verdict::ALL`]: its words, looked up once for all rows.
    words: [&'static str; Verdict::ALL.len()],
}

impl<'a> Assessor<'a> {
    /// The assessor of this day.
    pub(super) fn new(rulebook: &'a Rulebook, on: Date) -> Self {
        let later = rulebook.rules.iter().map(|rule| {
            let from = rule.applies_from;
            (from > on).then(|| (from, say!("verdict-prohibited-from", day = from.to_string())))
        });
        Self { rulebook, later: later.collect(), words: Verdict::ALL.map(Verdict::words) }
    }

    /// Verdicts of the right number, before any row.
    pub(super) fn blank(&self) -> Verdicts {
        Verdicts { rules: vec![Verdict::NotChecked; self.later.len()], overall: Verdict::NotChecked }
    }

    /// Gives the verdicts of a row.
    pub(super) fn assess(&self, row: &Row, verdicts: &mut Verdicts) {
        let outside = self.rulebook.is_outside(&row.sheet);
        for (rule, verdict) in verdicts.rules.iter_mut().enumerate() {
            let reached = match self.rulebook.reached(rule, &row.sheet, outside) {
                // A column of the row can speak for a rule of which the sheet holds nothing.
                Reached::NotChecked if row.touched[rule] => Reached::Checked,
                reached => reached,
            };
            *verdict = self.rulebook.verdict(rule, &row.sheet, reached);
        }
        verdicts.overall = Rulebook::verdict_of_tool(outside, verdicts.rules.iter().copied());
    }

    /// The words for a verdict of one rule.
    pub(super) fn words(&self, rule: usize, verdict: Verdict) -> &str {
        match &self.later[rule] {
            Some((_, words)) if verdict == Verdict::Prohibited => words,
            _ => self.words[verdict as usize],
        }
    }

    /// The words for the tool as a whole: a prohibition that applies today before one that is to come.
    pub(super) fn overall_words(&self, verdicts: &Verdicts) -> &str {
        let pressing = (0..verdicts.rules.len())
            .filter(|rule| verdicts.rules[*rule] == verdicts.overall)
            .min_by_key(|rule| self.rank(*rule, verdicts.overall));
        pressing.map_or(self.words[verdicts.overall as usize], |rule| self.words(rule, verdicts.overall))
    }

    /// What sorts rules by how pressing their verdicts are.
    pub(super) fn rank(&self, rule: usize, verdict: Verdict) -> (Verdict, Option<Date>) {
        let later = self.later[rule].as_ref().map(|(from, _)| *from);
        (verdict, later.filter(|_| verdict == Verdict::Prohibited))
    }

    /// Everything that a verdict can be called on this day.
    pub(super) fn all_words(&self) -> impl Iterator<Item = &str> {
        let words = self.words.iter().copied();
        words.chain(self.later.iter().flatten().map(|(_, words)| words.as_str()))
    }
}
