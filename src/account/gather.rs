//! Gathering the account from a check.

use super::headline::{Headline, alone, in_sentences};
use super::notice::Notice;
use super::sentences::beginning;
use super::tree::Tree;
use super::{
    Account, Fact, FactKey, Ground, NeighbourTold, OriginTold, Reason, ResultTold, RoleTold, ScopeTold, Subject,
    ToolTold, VERSION,
};
use crate::check::{Dated, Field, Findings, find};
use crate::logic::{Proof, RuleProof, Sheet, Standing, Structure, Truth, Verdict, would_change};
use crate::words::{and, day, euro, lang, say};

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
        let rules: Vec<_> = self.findings.by_urgency().into_iter().map(|finding| self.rule(finding)).collect();
        let open_points = self.open_points();
        let mut neighbours: Vec<NeighbourTold> = Vec::new();
        let mut help_lines: Vec<String> = Vec::new();
        for rule in &rules {
            for neighbour in &rule.neighbours {
                match neighbours.iter_mut().find(|known| known.title == neighbour.title && known.law == neighbour.law) {
                    Some(known) => {
                        known.rules.extend(neighbour.rules.iter().cloned());
                        known.near |= neighbour.near;
                    }
                    None => neighbours.push(neighbour.clone()),
                }
            }
            for line in &rule.help_lines {
                if !help_lines.contains(line) {
                    help_lines.push(line.clone());
                }
            }
        }
        let who = self.who_can_tell(&open_points);
        Account {
            version: VERSION,
            title: say!("account-title", tool = self.subject.check.tool.title()),
            lang: lang().tag().to_owned(),
            on: self.findings.on,
            tool: self.tool(),
            result: self.result(&who),
            notices: Notice::all(self.subject, &self.findings),
            role: RoleTold::of(self.subject.rulebook, &self.sheet),
            scope: self.scope(),
            to_do: self.to_do(),
            open_points,
            fines: self.fines(),
            enforcers: self.enforcers(),
            neighbours,
            help_lines,
            not_advice: say!("account-not-advice"),
            caveats: consequences.caveats.clone(),
            records: consequences.records.clone(),
            votes: self.votes(),
            answers: self.answers(),
            standing: super::standing(self.subject.check, self.subject.rulebook, &self.subject.about.elsewhere),
            origin: self.origin(),
            rules,
        }
    }

    fn tool(&self) -> ToolTold {
        let description = Field::ALL
            .into_iter()
            .map(|field| Fact { key: FactKey::Field(field), label: field.label().to_owned(), value: self.field(field) })
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
        if field == Field::Turnover
            && let Some(amount) = self.subject.check.tool.turnover()
        {
            return euro(amount);
        }
        value.to_owned()
    }

    fn result(&self, who: &[String]) -> ResultTold {
        let rulebook = self.subject.rulebook;
        let headline = Headline::of(&self.findings);
        let alone = alone(rulebook, &self.sheet, &self.findings);
        let (because, because_rest) = self.because();
        let damage =
            Notice::all(self.subject, &self.findings).into_iter().find(|notice| matches!(notice, Notice::Record(_)));
        ResultTold {
            verdict: self.findings.tool,
            verdict_words: self.findings.dated(rulebook).words(),
            headline,
            words: headline.words(),
            text: in_sentences(headline, &self.findings, rulebook, &alone, who),
            alone,
            because,
            because_rest,
            speaks_about: self.speaks_about(),
            next_change: self.findings.next_change,
            damage: damage.map(|notice| notice.words()),
        }
    }

    /// The day of the result, and what changes on the next one.
    fn speaks_about(&self) -> String {
        let on = day(self.findings.on);
        let Some(next) = self.findings.next_change else { return say!("account-speaks-about", day = on) };
        let rulebook = self.subject.rulebook;
        let starting: Vec<String> = beginning(&self.findings, rulebook, next)
            .into_iter()
            .map(|(rule, dated)| say!("account-beginning", rule = rule, verdict = dated.words()))
            .collect();
        say!("account-next-change", day = on, next = day(next), count = starting.len(), rules = and(&starting))
    }

    fn scope(&self) -> ScopeTold {
        let rulebook = self.subject.rulebook;
        let outside = self.findings.tool == Verdict::OutsideTheAct;
        let remarks = rulebook.scope.remarks.iter().filter(|(when, _)| when.truth(&self.sheet, &[]) == Truth::Yes);
        let open = &self.findings.scope_open;
        // One line is enough, however many questions are open: each of them stands among the open points.
        let uncertain = open.first().map(|first| match (&rulebook.item(*first).ask, open.len()) {
            (ask, 1) => say!("account-scope-uncertain", question = ask),
            (ask, count) => say!("account-scope-uncertain-several", count = count, question = ask),
        });
        let mut told = ScopeTold {
            remarks: remarks.map(|(_, say)| say.clone()).collect(),
            uncertain: uncertain.into_iter().collect(),
            decided_by: Vec::new(),
            grounds: Vec::new(),
            inside_if: Vec::new(),
            tree: None,
        };
        if outside {
            for given in self.findings.scope.all().flat_map(Proof::decided_by) {
                let said = Reason::counting(rulebook, given, &self.findings.followed);
                if !told.decided_by.contains(&said) {
                    told.decided_by.push(said);
                }
            }
            told.grounds = self.grounds(&rulebook.scope.structure, &self.findings.scope);
            told.inside_if = self.inside_if();
            let tree = Tree::of_scope(rulebook).with_answers(&self.findings.scope);
            told.tree = Some(tree.with_followed(rulebook, &self.findings.followed));
        }
        told
    }

    /// What would have to be different for the law to be about the tool.
    fn inside_if(&self) -> Vec<String> {
        let rulebook = self.subject.rulebook;
        let changes = would_change(&rulebook.scope.structure, &self.sheet);
        let leads = changes.iter().filter_map(|change| match change.leads_to {
            Verdict::Prohibited => Some((change, true)),
            Verdict::Open | Verdict::NotChecked => Some((change, false)),
            // Another gate or exclusion leads outside all the same.
            Verdict::NotCaught | Verdict::ExceptionClaimed | Verdict::OutsideTheAct => None,
        });
        leads
            .map(|(change, is_sure)| {
                let answers = change.answers.iter();
                let answers: Vec<String> =
                    answers.map(|(address, answer)| Reason::at(rulebook, *address, *answer).in_words()).collect();
                if is_sure {
                    say!("account-inside-if", answers = and(&answers))
                } else {
                    say!("account-may-be-inside-if", answers = and(&answers))
                }
            })
            .collect()
    }

    /// The conditions and exceptions of a structure that are part of the reason or still open.
    pub(super) fn grounds(&self, structure: &Structure, proof: &RuleProof) -> Vec<Ground> {
        let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
        let elements = structure.conditions.iter().chain(exceptions).zip(proof.all());
        elements
            .filter(|(_, proof)| proof.standing != Standing::NotNeeded)
            .map(|(element, proof)| Ground::at(self.subject.rulebook, element.address, proof.truth))
            .collect()
    }

    /// What a verdict of a rule reads like on the day of the subject.
    pub(super) fn dated(&self, rule: usize, verdict: Verdict) -> Dated {
        Dated::on(verdict, self.subject.rulebook.rules[rule].applies_from, self.findings.on)
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
