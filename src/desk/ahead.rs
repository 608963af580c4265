//! What lies ahead: what answers lead to, worked out by trying them.

use super::clash::side;
use crate::account::READ_BY_RULES;
use crate::check::{Now, Outlook};
use crate::logic::{Address, Answer, Sheet, Verdict};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// What answers lead to, when they are given together.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ahead {
    outlook: Outlook,
    /// Every one of them is Not sure.
    unsure: bool,
    /// They belong to a rule, and not to the question whether the law is about the tool.
    of_rule: bool,
}

/// What follows from answers, on the sheet as it is before them.
pub fn leads_to(rulebook: &Rulebook, sheet: &Sheet, answers: &[(Address, Answer)]) -> Ahead {
    let now = Now::without(rulebook, sheet, answers.iter().map(|(address, _)| *address));
    Ahead::of(rulebook, &now, answers)
}

impl Ahead {
    /// What follows from answers, each time from the same state of things.
    pub fn of(rulebook: &Rulebook, now: &Now, answers: &[(Address, Answer)]) -> Self {
        let unsure = answers.iter().all(|(_, answer)| *answer == Answer::NotSure);
        let of_rule = answers.iter().any(|(address, _)| rulebook.rule_of(*address).is_some());
        Self { outlook: now.outlook(answers), unsure, of_rule }
    }

    /// Whether the questions simply go on.
    pub fn goes_on(&self) -> bool {
        !self.ends_everything()
            && !self.outlook.contradicts
            && VERDICTS.iter().all(|verdict| self.rules(*verdict).next().is_none())
    }

    /// Whether nothing more is asked because of them: the law is not about the tool, or no rule can catch it any more.
    pub fn ends_everything(&self) -> bool {
        let Outlook { outside, outside_anyway, closes_everything, closed_anyway, .. } = self.outlook;
        outside && !outside_anyway || closes_everything && !closed_anyway && !self.unsure
    }

    /// Whether they contradict other answers.
    pub const fn contradicts(&self) -> bool {
        self.outlook.contradicts
    }

    /// The rules that get this verdict by these answers, where nothing else can change it any more or where it calls
    /// for something.
    fn rules(&self, verdict: Verdict) -> impl Iterator<Item = usize> + '_ {
        let tells = move |settled: bool| settled || verdict != Verdict::NotCaught;
        self.outlook
            .rules
            .iter()
            .filter(move |rule| rule.verdict == verdict && tells(rule.settled))
            .map(|rule| rule.rule)
    }

    /// In words, to stand behind an answer.
    pub fn words(&self, rulebook: &Rulebook) -> String {
        if self.outlook.outside && !self.outlook.outside_anyway {
            return say!("desk-ahead-outside").to_owned();
        }
        if self.ends_everything() {
            return say!("desk-ahead-no-rule-left", left = self.outlook.quick_left);
        }
        let mut told = Vec::new();
        if self.outlook.contradicts {
            let mut against: Vec<String> =
                self.outlook.against.iter().map(|(address, answer)| side(rulebook, *address, *answer)).collect();
            if self.outlook.against_description {
                against.push(say!("desk-ahead-description", field = READ_BY_RULES.label()));
            }
            told.push(say!("desk-ahead-contradicts", count = against.len(), against = and(&against)));
        }
        for verdict in VERDICTS {
            let letters: Vec<String> =
                self.rules(verdict).map(|rule| format!("({})", rulebook.rules[rule].id)).collect();
            if letters.is_empty() {
                continue;
            }
            let (count, rules) = (letters.len(), and(&letters));
            told.push(match verdict {
                Verdict::Prohibited => say!("desk-ahead-met", count = count, rules = rules),
                Verdict::ExceptionClaimed => say!("desk-ahead-excepted", count = count, rules = rules),
                _ => say!("desk-ahead-not-caught", count = count, rules = rules),
            });
        }
        if told.is_empty() {
            told.push(
                match (self.unsure, self.of_rule) {
                    (true, true) => say!("desk-ahead-may-stay-open"),
                    (true, false) => say!("desk-ahead-unsure-ends-nothing"),
                    (false, _) => say!("desk-ahead-goes-on"),
                }
                .to_owned(),
            );
        }
        told.join("; ")
    }

    /// As a sentence of its own.
    pub fn sentence(&self, rulebook: &Rulebook) -> String {
        say!("desk-ahead-sentence", what = self.words(rulebook))
    }
}

/// The verdicts that are told ahead, the most pressing first.
const VERDICTS: [Verdict; 3] = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::NotCaught];
