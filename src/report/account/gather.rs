//! Gathering the account from a check.

use super::{Account, Fact, OriginTold, ResultTold, ScopeTold, ToolTold, VERSION};
use crate::check::{Field, Findings, Headline, find};
use crate::logic::{Proof, Sheet, Truth, Verdict};
use crate::report::graph::svg_of_result;
use crate::report::sentences::{and, day, verdict_of};
use crate::report::subject::Subject;
use crate::rulebook::Sourced;

/// The account of a check on the day of the subject.
pub fn account(subject: &Subject) -> Account {
    let sheet = subject.check.sheet(subject.rulebook);
    let findings = find(subject.rulebook, &sheet, subject.on);
    Gatherer { subject, sheet, findings }.account()
}

pub(super) struct Gatherer<'a> {
    pub subject: &'a Subject<'a>,
    pub sheet: Sheet,
    pub findings: Findings,
}

impl Gatherer<'_> {
    fn account(&self) -> Account {
        let consequences = &self.subject.rulebook.consequences;
        Account {
            version: VERSION,
            title: format!("Article 5 check: {}", self.subject.check.tool.title()),
            lang: "en".to_owned(),
            on: self.findings.on,
            tool: self.tool(),
            result: self.result(),
            scope: self.scope(),
            rules: self.findings.by_urgency().into_iter().map(|finding| self.rule(finding)).collect(),
            to_do: self.to_do(),
            open_points: self.open_points(),
            fines: self.fines(),
            enforcers: self.enforcers(),
            caveats: consequences.caveats.iter().map(Sourced::told).collect(),
            records: consequences.records.clone(),
            answers: self.answers(),
            afterwards: super::super::afterwards(self.subject.check, self.subject.rulebook),
            origin: self.origin(),
        }
    }

    fn tool(&self) -> ToolTold {
        let description = Field::ALL
            .into_iter()
            .map(|field| Fact { label: field.label().to_owned(), value: self.field(field) })
            .filter(|fact| !fact.value.is_empty())
            .collect();
        ToolTold { name: self.subject.check.tool.title().to_owned(), description }
    }

    fn field(&self, field: Field) -> String {
        let value = self.subject.check.tool.shown(field);
        if field == Field::Size
            && let Some(size) = self.subject.rulebook.consequences.sizes.iter().find(|size| size.id == value)
        {
            return size.label.clone();
        }
        value.to_owned()
    }

    fn result(&self) -> ResultTold {
        let headline = self.findings.headline();
        let text = match headline {
            Headline::StopAndGetAdvice => {
                let met = rules_are(self.findings.count(Verdict::Prohibited));
                let claimed = self.findings.count(Verdict::ExceptionClaimed);
                match claimed {
                    0 => format!("On your answers {met} met in full."),
                    1 => format!("On your answers {met} met in full, and for 1 rule an exception is claimed."),
                    _ => format!("On your answers {met} met in full, and for {claimed} rules an exception is claimed."),
                }
            }
            Headline::NotFinished(_) => {
                "On your answers no rule is met in full, and something is still open.".to_owned()
            }
            Headline::NoRuleCaughtIt => "On your answers every rule has a condition that is missing.".to_owned(),
            Headline::OutsideTheAct => "On your answers the law is not about this tool.".to_owned(),
        };
        ResultTold {
            verdict: self.findings.tool,
            words: headline.words(),
            text,
            speaks_about: format!("The result speaks about {}.{}", day(self.findings.on), self.next_change()),
            next_change: self.findings.next_change,
            damage: self
                .subject
                .about
                .damage
                .as_ref()
                .map(|damage| format!("The record of this check is damaged: {damage}. Nothing here is verified.")),
        }
    }

    /// What changes on the next date.
    fn next_change(&self) -> String {
        let Some(next) = self.findings.next_change else { return String::new() };
        let rulebook = self.subject.rulebook;
        let later = find(rulebook, &self.sheet, next);
        let starting: Vec<String> = rulebook
            .rules
            .iter()
            .zip(&later.rules)
            .filter(|(rule, _)| rule.applies_from == next)
            .map(|(rule, finding)| format!("({}) {}", rule.id, verdict_of(rulebook, finding, next)))
            .collect();
        let begin = if starting.len() == 1 { "begins" } else { "begin" };
        format!(" On {} {begin} to apply: {}.", day(next), and(&starting))
    }

    fn scope(&self) -> ScopeTold {
        let rulebook = self.subject.rulebook;
        let remarks = rulebook.scope.remarks.iter();
        let uncertain = self.findings.scope_open.iter().filter(|_| self.findings.tool != Verdict::OutsideTheAct);
        let outside = self.findings.tool == Verdict::OutsideTheAct;
        let mut decided_by: Vec<String> = Vec::new();
        if outside {
            for (address, answer) in self.findings.scope.all().flat_map(Proof::decided_by) {
                let item = rulebook.item(address);
                let told = format!("{}: {} ({})", answer.word(), item.statement, item.name);
                if !decided_by.contains(&told) {
                    decided_by.push(told);
                }
            }
        }
        ScopeTold {
            remarks: remarks
                .filter(|(when, _)| when.truth(&self.sheet, &[]) == Truth::Yes)
                .map(|(_, say)| say.clone())
                .collect(),
            uncertain: uncertain
                .map(|address| rulebook.item(*address))
                .map(|item| format!("Whether the law is about the tool is not certain: {} ({})", item.ask, item.name))
                .collect(),
            decided_by,
            picture: if outside { svg_of_result(rulebook, None, &self.findings.scope) } else { String::new() },
        }
    }

    fn to_do(&self) -> Vec<String> {
        let consequences = &self.subject.rulebook.consequences;
        let mut items: Vec<String> = Vec::new();
        for finding in self.findings.by_urgency() {
            let rule = &self.subject.rulebook.rules[finding.rule];
            let begun = rule.applies_from <= self.findings.on;
            for steps in consequences.steps.iter().filter(|steps| steps.are_for(begun)) {
                if steps.on == finding.verdict && steps.rule.as_deref() == Some(rule.id.as_str()) {
                    items.extend(steps.todo.iter().map(Sourced::told));
                }
            }
        }
        let mut verdicts: Vec<Verdict> = self.findings.rules.iter().map(|finding| finding.verdict).collect();
        verdicts.sort_unstable();
        verdicts.dedup();
        // What is pressing comes first; that a rule did not catch the tool is told when nothing else is.
        if verdicts.len() > 1 {
            verdicts.retain(|verdict| *verdict < Verdict::NotChecked);
        }
        for verdict in verdicts {
            for steps in consequences.steps.iter().filter(|steps| steps.on == verdict && steps.rule.is_none()) {
                let more = steps.todo.iter().map(Sourced::told).filter(|todo| !items.contains(todo));
                items.extend(more.collect::<Vec<_>>());
            }
        }
        items
    }

    fn origin(&self) -> OriginTold {
        let about = &self.subject.about;
        let edition = &self.subject.rulebook.edition;
        OriginTold {
            check: about.reference.clone(),
            last_hash: about.head.clone(),
            edition: edition.name.clone(),
            law_as_of: edition.law_as_of,
            rules: about.origin.clone(),
            rules_hash: self.subject.rulebook.hash.clone(),
            text_of_law: edition.text_of_law.clone(),
            written: about.written,
            program: format!("article5 {}", env!("CARGO_PKG_VERSION")),
        }
    }
}

fn rules_are(count: usize) -> String {
    match count {
        0 => "no rule is".to_owned(),
        1 => "1 rule is".to_owned(),
        _ => format!("{count} rules are"),
    }
}
