//! What is told about one rule.

use super::RuleTold;
use super::gather::Gatherer;
use crate::check::Finding;
use crate::logic::{Truth, Verdict};
use crate::report::graph::svg_of_result;
use crate::report::proof_tree::branch_of_rule;
use crate::report::sentences::{day, decided_by, reason, verdict_of, would_change};
use crate::rulebook::{Neighbour, Rule};

impl Gatherer<'_> {
    pub(super) fn rule(&self, finding: &Finding) -> RuleTold {
        let rulebook = self.subject.rulebook;
        let rule = &rulebook.rules[finding.rule];
        let touched = self.is_touched(finding.rule);
        let decided = finding.verdict != Verdict::NotChecked && finding.verdict != Verdict::OutsideTheAct;
        let proof = if touched && finding.verdict != Verdict::NotChecked {
            branch_of_rule(rulebook, self.subject.check, finding)
        } else {
            Vec::new()
        };
        let (must_stay_true, guidelines_only) = self.terms(rule, finding);
        let only_if = |tell: bool, texts: Vec<String>| if tell { texts } else { Vec::new() };
        RuleTold {
            id: rule.id.clone(),
            provision: rule.provision.clone(),
            title: rule.title.clone(),
            about: rule.about.clone(),
            applies_from: rule.applies_from,
            verdict: finding.verdict,
            words: verdict_of(rulebook, finding, self.findings.on),
            reason: reason(rulebook, finding, &self.sheet),
            picture: if decided { svg_of_result(rulebook, Some(finding.rule), &finding.proof) } else { String::new() },
            proof,
            contested: finding.contested.clone(),
            decided_by: if decided { decided_by(rulebook, finding) } else { Vec::new() },
            would_change: if decided { would_change(rulebook, finding, &self.sheet) } else { Vec::new() },
            must_stay_true,
            guidelines_only,
            look_too: only_if(
                finding.verdict != Verdict::NotChecked,
                rule.pointers(&self.sheet)
                    .map(|pointer| {
                        let other = &rulebook.rules[pointer.rule];
                        format!("({}) {}: {}", other.id, other.title, pointer.why)
                    })
                    .collect(),
            ),
            neighbours: only_if(
                finding.verdict != Verdict::NotChecked,
                rule.neighbours
                    .iter()
                    .map(|index| &rulebook.consequences.neighbours[*index])
                    .filter(|found| found.called_for(&self.sheet) != Truth::No)
                    .map(neighbour)
                    .collect(),
            ),
            help_lines: only_if(finding.verdict < Verdict::NotChecked, rule.help_lines.clone()),
        }
    }

    /// What must stay true for the exceptions that are claimed, and which of them rest on guidance alone.
    fn terms(&self, rule: &Rule, finding: &Finding) -> (Vec<String>, Vec<String>) {
        let mut must_stay_true = Vec::new();
        let mut guidelines_only = Vec::new();
        if finding.verdict == Verdict::ExceptionClaimed {
            for (index, terms) in rule.terms.iter().enumerate() {
                if rule.structure.exception(index, &self.sheet) == Truth::Yes {
                    must_stay_true.extend(terms.must_stay_true.iter().cloned());
                    guidelines_only.extend(terms.guidelines_only.iter().cloned());
                }
            }
        }
        (must_stay_true, guidelines_only)
    }

    /// Whether anything of the rule's own was answered.
    fn is_touched(&self, rule: usize) -> bool {
        self.findings.rules[rule].verdict != Verdict::OutsideTheAct
            || self.sheet.given().any(|(address, _)| self.subject.rulebook.rule_of(address) == Some(rule))
    }
}

fn neighbour(neighbour: &Neighbour) -> String {
    let from = neighbour.from.map_or_else(String::new, |from| format!(", from {}", day(from)));
    format!("{} ({}{from}): {}", neighbour.title, neighbour.law, neighbour.text)
}
