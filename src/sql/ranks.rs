//! Verdicts as numbers, the most pressing first, so that the verdict on the tool is the least of its rules'.

use jiff::civil::Date;

use super::day::Start;
use super::{Dialect, On};
use crate::logic::Verdict;
use crate::rulebook::Rulebook;
use crate::words::say;

/// The ranks of verdicts on a day: first a prohibition that applies, then prohibitions that apply later, the nearest
/// day first, then all other verdicts.
#[derive(Debug)]
pub(super) struct Ranks {
    dialect: Dialect,
    on: On,
    /// The days from which rules apply that do not apply yet, each once, in their order.
    later: Vec<Date>,
}

/// What answers alone can lead to.
const OF_RULES: [Verdict; 5] =
    [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open, Verdict::NotChecked, Verdict::NotCaught];

impl Ranks {
    pub(super) fn of(rulebook: &Rulebook, dialect: Dialect, on: On) -> Self {
        let day = |from| match on.start(from) {
            Start::Begun => None,
            Start::Later(day) | Start::Either(day) => Some(day),
        };
        let mut later: Vec<Date> = rulebook.rules.iter().filter_map(|rule| day(rule.applies_from)).collect();
        later.sort_unstable();
        later.dedup();
        Self { dialect, on, later }
    }

    /// The rank of any verdict but a prohibition that does not apply yet.
    pub(super) fn rank(&self, verdict: Verdict) -> usize {
        let place = OF_RULES.iter().position(|known| *known == verdict).unwrap_or(OF_RULES.len());
        if place == 0 { 0 } else { place + self.later.len() }
    }

    fn of_later(&self, day: Date) -> usize {
        1 + self.later.iter().position(|known| *known == day).unwrap_or_default()
    }

    /// The rank of a prohibition by a rule that applies from this day.
    pub(super) fn of_prohibition(&self, from: Date) -> String {
        let now = self.rank(Verdict::Prohibited);
        match self.on.start(from) {
            Start::Begun => now.to_string(),
            Start::Later(day) => self.of_later(day).to_string(),
            Start::Either(day) => {
                format!("CASE WHEN {} THEN {now} ELSE {} END", self.dialect.has_come(day), self.of_later(day))
            }
        }
    }

    /// The words for a rank. With a day, only the ranks that a rule applying from that day can have; without one, those
    /// of every rule.
    pub(super) fn words(&self, rank: &str, from: Option<Date>) -> String {
        let can_be = |day: &Date| from.is_none_or(|from| from == *day);
        let days = self.later.iter().filter(|day| can_be(day));
        let of_days = days.map(|day| (self.of_later(*day), say!("verdict-prohibited-from", day = day.to_string())));
        let others = OF_RULES.iter().map(|verdict| (self.rank(*verdict), verdict.words().to_owned()));
        let mut all: Vec<(usize, String)> = of_days.chain(others).collect();
        all.sort_unstable();
        let cases = all.iter().map(|(rank, words)| format!(" WHEN {rank} THEN {}", self.dialect.text(words)));
        format!("CASE {rank}{} END", cases.collect::<String>())
    }
}
