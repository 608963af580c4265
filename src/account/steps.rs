//! What to do now, the most pressing verdict first. Each verdict tells the steps of its rules first, and then its own
//! steps.

use super::Step;
use super::gather::Gatherer;
use super::headline::is_open_in_law_alone;
use crate::check::Finding;
use crate::logic::{Truth, Verdict};
use crate::rulebook::Steps;

impl Gatherer<'_> {
    /// The steps of one rule alone, in order.
    pub(super) fn steps_of(&self, finding: &Finding) -> Vec<Step> {
        let rule = &self.subject.rulebook.rules[finding.rule];
        let steps = self.subject.rulebook.consequences.steps.iter();
        steps
            .filter(|steps| steps.on == finding.verdict && steps.rule.as_ref() == Some(&rule.id))
            .filter(|steps| steps.are_for(rule.applies_from <= self.findings.on))
            .filter(|steps| self.is_called_for(steps))
            .flat_map(|steps| &steps.todo)
            .map(|todo| Step { text: todo.clone(), rule: Some(rule.id.clone()) })
            .collect()
    }

    /// Every step, the most pressing verdict first. Each verdict tells the steps of its rules first, and then those
    /// that it calls for everywhere.
    pub(super) fn to_do(&self) -> Vec<Step> {
        let mut items: Vec<Step> = Vec::new();
        let mut verdicts: Vec<Verdict> = self.findings.rules.iter().map(|finding| finding.verdict).collect();
        verdicts.sort_unstable();
        verdicts.dedup();
        // That a rule did not catch the tool is told only when there is nothing else to tell.
        let is_told = |verdict| verdicts.len() == 1 || verdict < Verdict::NotChecked;
        for verdict in verdicts.iter().copied() {
            let rules = self.findings.by_urgency().into_iter().filter(|finding| finding.verdict == verdict);
            items.extend(rules.flat_map(|finding| self.steps_of(finding)));
            if !is_told(verdict) {
                continue;
            }
            let steps = self.subject.rulebook.consequences.steps.iter();
            let steps = steps.filter(|steps| steps.on == verdict && steps.rule.is_none());
            let steps = steps.filter(|steps| self.is_called_for(steps));
            let steps = steps.filter(|steps| steps.grounds.is_empty() || self.leads_outside(&steps.grounds));
            for todo in steps.filter(|steps| self.is_time_for(verdict, steps)).flat_map(|steps| &steps.todo) {
                if !items.iter().any(|step| step.text == *todo) {
                    items.push(Step { text: todo.clone(), rule: None });
                }
            }
        }
        items
    }

    /// Whether one of these gates is shut, or one of these exclusions holds.
    fn leads_outside(&self, grounds: &[String]) -> bool {
        let rulebook = self.subject.rulebook;
        let structure = &rulebook.scope.structure;
        let gates = structure.conditions.iter().zip(&self.findings.scope.conditions);
        let shut = gates.filter(|(_, proof)| proof.truth == Truth::No).map(|(gate, _)| gate.address);
        let exclusions = structure.exceptions.iter().zip(&self.findings.scope.exceptions);
        let held = exclusions.filter(|(_, proof)| proof.truth == Truth::Yes).map(|(held, _)| held.element.address);
        let mut names = shut.chain(held).map(|address| rulebook.item(address).name.as_str());
        names.any(|name| grounds.iter().any(|ground| name.strip_prefix("scope.") == Some(ground)))
    }

    /// Whether these steps are called for. Steps that find out facts need a missing fact, and some steps are left out
    /// where a prohibition in force already says to stop.
    fn is_called_for(&self, steps: &Steps) -> bool {
        let misses_a_fact = || !is_open_in_law_alone(&self.findings);
        (!steps.facts_missing || misses_a_fact()) && !(steps.unless_stopped && self.is_stopped())
    }

    /// Whether a rule that applies already prohibits the tool.
    fn is_stopped(&self) -> bool {
        let mut prohibited = self.findings.rules.iter().filter(|finding| finding.verdict == Verdict::Prohibited);
        prohibited.any(|finding| self.subject.rulebook.rules[finding.rule].applies_from <= self.findings.on)
    }

    /// Whether steps for every rule fit the day: some are for the time before a rule with this verdict begins to apply,
    /// others for the time from then on.
    fn is_time_for(&self, verdict: Verdict, steps: &Steps) -> bool {
        let Some(before) = steps.before_start else { return true };
        let mut given = self.findings.rules.iter().filter(|finding| finding.verdict == verdict);
        given.any(|finding| before == (self.findings.on < self.subject.rulebook.rules[finding.rule].applies_from))
    }
}
