//! What is told about one rule.

use super::gather::Gatherer;
use super::sentences::reason;
use super::tree::Tree;
use super::{Contested, NeighbourTold, Reason, RuleTold, Ways};
use crate::check::Finding;
use crate::logic::{Truth, Verdict};
use crate::rulebook::{Neighbour, Rule};
use crate::words::say;

impl Gatherer<'_> {
    pub(super) fn rule(&self, finding: &Finding) -> RuleTold {
        let rulebook = self.subject.rulebook;
        let rule = &rulebook.rules[finding.rule];
        let outside = finding.verdict == Verdict::OutsideTheAct;
        let checked = finding.verdict != Verdict::NotChecked;
        let decided = checked && !outside;
        let dated = self.dated(finding.rule, finding.verdict);
        let tree = (checked && self.is_touched(finding.rule)).then(|| Tree::of_rule(rulebook, finding.rule)).flatten();
        let tree = tree.map(|tree| {
            tree.with_answers(&finding.proof)
                .with_hands(self.subject.check)
                .with_followed(rulebook, &self.findings.followed)
        });
        let (must_stay_true, guidelines_only) = self.terms(rule, finding);
        RuleTold {
            id: rule.id.clone(),
            provision: rule.provision.clone(),
            title: rule.title.clone(),
            about: rule.about.clone(),
            applies_from: rule.applies_from,
            verdict: finding.verdict,
            dated,
            words: dated.words(),
            reason: reason(rulebook, finding, &self.sheet),
            proof: tree.clone().map_or_else(Vec::new, |tree| tree.numbered(&rule.numbers).sections),
            contested: Contested::of(rulebook, finding, &self.sheet, self.findings.on),
            only_the_law_is_open: finding.only_law,
            open: told_if(checked, || finding.open.iter().map(|address| self.open_point(*address)).collect()),
            grounds: told_if(decided, || self.grounds(&rule.structure, &finding.proof)),
            met: self.met(finding),
            so: self.so(finding),
            decided_by: told_if(decided, || {
                let answers = finding.decided_by().into_iter();
                answers.map(|given| Reason::counting(rulebook, given, &self.findings.followed)).collect()
            }),
            would_change: if decided {
                let changes = finding.changes(rulebook, &self.sheet);
                Ways::of(rulebook, &changes, |verdict| self.dated(finding.rule, verdict))
            } else {
                Ways::default()
            },
            otherwise: (outside && tree.is_some()).then(|| self.dated(finding.rule, finding.proof.verdict)),
            must_stay_true,
            guidelines_only,
            to_do: self.steps_of(finding),
            look_too: told_if(checked, || {
                rule.pointers(&self.sheet)
                    .map(|pointer| {
                        let other = &rulebook.rules[pointer.rule];
                        say!("account-look-too", rule = &other.id, title = &other.title, why = &pointer.why)
                    })
                    .collect()
            }),
            neighbours: told_if(checked, || {
                let neighbours = rule.neighbours.iter().map(|index| &rulebook.consequences.neighbours[*index]);
                // Where the Act is not about the tool, its duties do not apply. Other law still does.
                let is_outside = finding.verdict == Verdict::OutsideTheAct;
                let neighbours = neighbours.filter(|told| !(is_outside && told.of_this_act));
                let called_for = neighbours.filter(|told| told.called_for(&self.sheet) != Truth::No);
                called_for.map(|neighbour| self.neighbour(neighbour, finding)).collect()
            }),
            help_lines: told_if(finding.verdict < Verdict::NotChecked, || rule.help_lines.clone()),
            tree: if decided { tree.map(|tree| tree.numbered(&rule.numbers)) } else { None },
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

    fn neighbour(&self, neighbour: &Neighbour, finding: &Finding) -> NeighbourTold {
        let called_for = neighbour.when.is_some() && neighbour.called_for(&self.sheet) == Truth::Yes;
        NeighbourTold {
            title: neighbour.title.clone(),
            law: neighbour.law.clone(),
            from: neighbour.from,
            text: neighbour.text.clone(),
            high_risk: neighbour.high_risk,
            near: called_for || self.comes_near(finding),
            rules: vec![self.subject.rulebook.rules[finding.rule].id.clone()],
        }
    }

    /// Whether anything of the rule's own was answered.
    fn is_touched(&self, rule: usize) -> bool {
        self.findings.rules[rule].verdict != Verdict::OutsideTheAct
            || self.sheet.given().any(|(address, _)| self.subject.rulebook.rule_of(address) == Some(rule))
    }
}

fn told_if<T>(tell: bool, told: impl FnOnce() -> Vec<T>) -> Vec<T> {
    if tell { told() } else { Vec::new() }
}
