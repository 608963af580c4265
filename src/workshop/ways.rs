//! What a rule would give with Yes and with No: both results of a split.

use jiff::civil::Date;

use super::step::About;
use crate::check::{Check, Dated, find, what_if};
use crate::desk::ahead::leads_to;
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::words::say;

/// What an answer leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// The answer.
    pub answer: Answer,
    /// The rule that the question belongs to, by its letter, with its verdict; `None` for the scope.
    pub rule: Option<(String, Dated)>,
    /// The verdict of the tool as a whole.
    pub tool: Dated,
    /// What follows at once, in words.
    pub leads_to: String,
}

/// What Yes, No and Not sure lead to. Nothing where the rules do not have the question any more.
pub fn ways(rulebook: &Rulebook, check: &Check, about: &About, on: Date) -> Vec<Way> {
    let Some(address) = rulebook.address(&about.to) else { return Vec::new() };
    let sheet = check.sheet(rulebook);
    let way = |answer: Answer| {
        let supposed = what_if(check, rulebook, &[(about.to.clone(), Some(answer))]).ok()?;
        let findings = find(rulebook, &supposed.sheet(rulebook), on);
        let rule = rulebook.rule_of(address).and_then(|rule| findings.rules.iter().find(|one| one.rule == rule));
        Some(Way {
            answer,
            rule: rule.map(|finding| (rulebook.rules[finding.rule].id.clone(), finding.dated(rulebook, on))),
            tool: findings.dated(rulebook),
            leads_to: leads_to(rulebook, &sheet, &[(address, answer)]).words(rulebook),
        })
    };
    Answer::ALL.into_iter().filter_map(way).collect()
}

impl Way {
    /// The whole of it in a sentence.
    pub fn sentence(&self) -> String {
        let (answer, tool) = (self.answer.word(), self.tool.words());
        match &self.rule {
            Some((rule, verdict)) => {
                say!("workshop-way-rule", answer = answer, rule = rule, verdict = verdict.words(), tool = tool)
            }
            None => say!("workshop-way-scope", answer = answer, tool = tool),
        }
    }
}
