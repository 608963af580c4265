//! What a report on a check says, in which order. Written once; every format follows it.

use jiff::Timestamp;
use jiff::civil::Date;

use super::block::{Block, Document};
use super::proof_tree::branch_of_rule;
use super::sentences::{day, decided_by, reason, verdict_of, would_change};
use crate::check::{Check, Field, Finding, Findings, Headline, Remark, find, needed};
use crate::logic::{Answer, Sheet, Verdict};
use crate::rulebook::{Item, Rulebook};

/// Where a report comes from: what an auditor needs to find the record again.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct About {
    /// The name of the check.
    pub reference: String,
    /// The last hash of the record.
    pub head: String,
    /// `built in`, or the files that replaced built-in rules.
    pub origin: String,
    /// When the report was written.
    pub written: Timestamp,
    /// What is wrong with the record, if anything.
    pub damage: Option<String>,
}

/// What a report is about.
pub struct Subject<'a> {
    /// The check.
    pub check: &'a Check,
    /// The rules.
    pub rulebook: &'a Rulebook,
    /// The day that the result speaks about.
    pub on: Date,
    /// Where it comes from.
    pub about: About,
}

/// How much a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One page for a manager.
    Short,
    /// Everything, with the answers.
    Full,
}

/// Composes the report.
pub fn compose(subject: &Subject, length: Length) -> Document {
    let sheet = subject.check.sheet(subject.rulebook);
    let findings = find(subject.rulebook, &sheet, subject.on);
    let composer = Composer { subject, sheet, findings };
    let mut blocks = composer.result();
    blocks.extend(composer.what_to_do());
    if length == Length::Full {
        blocks.extend(composer.the_tool());
        blocks.extend(composer.rules());
        blocks.extend(composer.open_points());
        blocks.extend(composer.fines_and_enforcers());
    }
    blocks.extend(composer.caveats(length));
    if length == Length::Full {
        blocks.extend(composer.answers());
    }
    blocks.extend(super::afterwards::afterwards(subject.check, subject.rulebook));
    blocks.extend(composer.origin());
    Document {
        title: format!("Article 5 check: {}", subject.check.tool.title()),
        lang: "en".to_owned(),
        blocks,
        footer: format!(
            "{} | {} | rules {} | not legal advice",
            subject.about.reference,
            day(subject.on),
            subject.rulebook.edition.name
        ),
    }
}

struct Composer<'a> {
    subject: &'a Subject<'a>,
    sheet: Sheet,
    findings: Findings,
}

impl Composer<'_> {
    fn result(&self) -> Vec<Block> {
        let Findings { on, tool, .. } = &self.findings;
        let headline = self.findings.headline();
        let text = match headline {
            Headline::StopAndGetAdvice => {
                let met = self.findings.count(Verdict::Prohibited);
                let claimed = self.findings.count(Verdict::ExceptionClaimed);
                format!("On your answers {met} rule(s) are met in full, and for {claimed} an exception is claimed.")
            }
            Headline::NotFinished(_) => {
                "On your answers no rule is met in full, and something is still open.".to_owned()
            }
            Headline::NoRuleCaughtIt => "On your answers every rule has a condition that is missing.".to_owned(),
            Headline::OutsideTheAct => "On your answers the law is not about this tool.".to_owned(),
        };
        let mut blocks = vec![Block::Verdict { verdict: *tool, words: headline.words(), text }];
        if let Some(damage) = &self.subject.about.damage {
            blocks.push(Block::Paragraph(format!(
                "The record of this check is damaged: {damage}. Nothing here is verified."
            )));
        }
        let rows = self
            .findings
            .by_urgency()
            .into_iter()
            .map(|finding| {
                let rule = &self.subject.rulebook.rules[finding.rule];
                vec![
                    format!("({}) {}", rule.id, rule.title),
                    verdict_of(self.subject.rulebook, finding, *on),
                    reason(self.subject.rulebook, finding, &self.sheet),
                ]
            })
            .collect();
        blocks.push(Block::Table { head: ["Rule", "Result", "Why"].map(str::to_owned).to_vec(), rows });
        blocks.push(Block::Paragraph(format!("The result speaks about {}.{}", day(*on), self.next_change())));
        blocks
    }

    /// What changes on the next date.
    fn next_change(&self) -> String {
        let Some(next) = self.findings.next_change else { return String::new() };
        let later = find(self.subject.rulebook, &self.sheet, next);
        let starting: Vec<String> = self
            .subject
            .rulebook
            .rules
            .iter()
            .zip(&later.rules)
            .filter(|(rule, _)| rule.applies_from == next)
            .map(|(rule, finding)| format!("({}) {}", rule.id, verdict_of(self.subject.rulebook, finding, next)))
            .collect();
        format!(" On {} begin to apply: {}.", day(next), super::sentences::and(&starting))
    }

    fn what_to_do(&self) -> Vec<Block> {
        let consequences = &self.subject.rulebook.consequences;
        let mut items: Vec<String> = Vec::new();
        for finding in self.findings.by_urgency() {
            let rule = &self.subject.rulebook.rules[finding.rule];
            for steps in &consequences.steps {
                if steps.on == finding.verdict && steps.rule.as_deref() == Some(rule.id.as_str()) {
                    items.extend(steps.todo.iter().cloned());
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
                items.extend(steps.todo.iter().filter(|todo| !items.contains(todo)).cloned().collect::<Vec<_>>());
            }
        }
        if items.is_empty() {
            return Vec::new();
        }
        vec![heading(2, "What to do now"), Block::List { ordered: true, items }]
    }

    fn the_tool(&self) -> Vec<Block> {
        let facts: Vec<(String, String)> = Field::ALL
            .into_iter()
            .map(|field| (field.label().to_owned(), self.field(field)))
            .filter(|(_, value)| !value.is_empty())
            .collect();
        if facts.is_empty() {
            return Vec::new();
        }
        vec![heading(2, "The tool"), Block::Facts(facts)]
    }

    fn field(&self, field: Field) -> String {
        let value = self.subject.check.tool.get(field);
        if field == Field::Size
            && let Some(size) = self.subject.rulebook.consequences.sizes.iter().find(|size| size.id == value)
        {
            return size.label.clone();
        }
        value.to_owned()
    }

    fn rules(&self) -> Vec<Block> {
        let mut blocks = vec![Block::PageBreak, heading(2, "The rules one by one")];
        let remarks = self.subject.rulebook.scope.remarks.iter();
        for (when, say) in remarks {
            if when.truth(&self.sheet, &[]) == crate::logic::Truth::Yes {
                blocks.push(Block::Paragraph(say.clone()));
            }
        }
        for address in &self.findings.scope_open {
            let item = self.subject.rulebook.item(*address);
            blocks.push(Block::Paragraph(format!(
                "Whether the law is about the tool is not certain: {} ({})",
                item.ask, item.name
            )));
        }
        for finding in self.findings.by_urgency() {
            blocks.extend(self.rule(finding));
        }
        blocks
    }

    fn rule(&self, finding: &Finding) -> Vec<Block> {
        let rulebook = self.subject.rulebook;
        let rule = &rulebook.rules[finding.rule];
        let mut blocks = vec![
            heading(3, &format!("{} {}", rule.provision, rule.title)),
            Block::Verdict {
                verdict: finding.verdict,
                words: verdict_of(rulebook, finding, self.findings.on),
                text: reason(rulebook, finding, &self.sheet),
            },
            Block::Paragraph(rule.about.clone()),
        ];
        if finding.verdict == Verdict::NotChecked {
            return blocks;
        }
        blocks.push(Block::Tree(branch_of_rule(rulebook, self.subject.check, finding)));
        if !finding.contested.is_empty() {
            blocks.push(heading(4, "Contested in law"));
            blocks.push(Block::List { ordered: false, items: finding.contested.clone() });
        }
        if finding.verdict != Verdict::OutsideTheAct {
            blocks.extend(list(4, "Decided by", decided_by(rulebook, finding)));
            blocks.extend(list(4, "It would change if", would_change(rulebook, finding, &self.sheet)));
        }
        if finding.verdict == Verdict::ExceptionClaimed {
            for (index, terms) in rule.terms.iter().enumerate() {
                if rule.structure.exception(index, &self.sheet) == crate::logic::Truth::Yes {
                    blocks.extend(list(4, "What must stay true", terms.must_stay_true.clone()));
                    blocks.extend(terms.guidelines_only.iter().cloned().map(Block::Paragraph));
                }
            }
        }
        let pointers = rule
            .pointers(&self.sheet)
            .map(|pointer| {
                format!("({}) {}: {}", rulebook.rules[pointer.rule].id, rulebook.rules[pointer.rule].title, pointer.why)
            })
            .collect();
        blocks.extend(list(4, "Look at these rules too", pointers));
        let neighbours = rule
            .neighbours
            .iter()
            .map(|index| &rulebook.consequences.neighbours[*index])
            .map(|neighbour| {
                let from = neighbour.from.map_or_else(String::new, |from| format!(", from {}", day(from)));
                format!("{} ({}{from}): {}", neighbour.title, neighbour.law, neighbour.text)
            })
            .collect();
        blocks.extend(list(4, "Other rules that may apply all the same", neighbours));
        if !rule.help_lines.is_empty() && finding.verdict < Verdict::NotChecked {
            blocks.extend(list(4, "Where to turn", rule.help_lines.clone()));
        }
        blocks
    }

    fn open_points(&self) -> Vec<Block> {
        let rulebook = self.subject.rulebook;
        let mut rows: Vec<Vec<String>> = Vec::new();
        let mut seen = std::collections::BTreeSet::new();
        for address in self.findings.scope_open.iter().chain(self.findings.rules.iter().flat_map(|rule| &rule.open)) {
            if !seen.insert(*address) {
                continue;
            }
            let item = rulebook.item(*address);
            if self.sheet.get(*address).is_none() && !self.is_under_way(item) {
                continue;
            }
            let check = self.subject.check;
            let told = |what, otherwise: &str| {
                let text = check.remark(&item.name, what);
                if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
            };
            rows.push(vec![
                item.name.clone(),
                item.ask.clone(),
                told(Remark::ToFindOut, &item.find_out),
                told(Remark::WhoKnows, &item.who_knows),
                told(Remark::ByWhen, ""),
            ]);
        }
        if rows.is_empty() {
            return Vec::new();
        }
        let head = ["Address", "Question", "To find out", "Who can tell", "By when"].map(str::to_owned).to_vec();
        vec![heading(2, "Open points that still matter"), Block::Table { head, rows }]
    }

    /// Points of a rule that nobody has touched are not listed one by one: the rule itself is open.
    fn is_under_way(&self, item: &Item) -> bool {
        let rulebook = self.subject.rulebook;
        let rule = rulebook.address(&item.name).and_then(|address| rulebook.rule_of(address));
        rule.is_none_or(|rule| self.findings.rules[rule].verdict != Verdict::NotChecked)
    }

    fn fines_and_enforcers(&self) -> Vec<Block> {
        let consequences = &self.subject.rulebook.consequences;
        if self.findings.tool > Verdict::Open {
            return Vec::new();
        }
        let tool = &self.subject.check.tool;
        let mut blocks = vec![heading(2, "What could be fined at most")];
        let chosen = consequences.sizes.iter().find(|size| size.id == tool.get(Field::Size));
        match chosen {
            Some(size) => {
                let text = match size.fine.ceiling(tool.turnover()) {
                    Some(euro) => format!("{}: up to {} euro ({}).", size.label, thousands(euro), size.fine.law),
                    None => format!("{}: {} ({}).", size.label, size.test, size.fine.law),
                };
                blocks.push(Block::Paragraph(text));
                let size_text = size.test.clone();
                blocks.push(Block::Paragraph(size_text));
            }
            None => {
                let items = consequences
                    .sizes
                    .iter()
                    .map(|size| {
                        let limits = match (size.fine.amount, size.fine.percent) {
                            (0, _) => "national law".to_owned(),
                            (amount, 0) => format!("up to {} euro", thousands(amount)),
                            (amount, percent) => {
                                let which =
                                    if size.fine.take == crate::rulebook::Ceiling::Lower { "lower" } else { "higher" };
                                format!(
                                    "{} euro or {percent} % of worldwide turnover, whichever is {which}",
                                    thousands(amount)
                                )
                            }
                        };
                        format!("{}: {limits} ({})", size.label, size.fine.law)
                    })
                    .collect();
                blocks.push(Block::List { ordered: false, items });
            }
        }
        let rows = consequences
            .enforcers
            .iter()
            .map(|enforcer| vec![enforcer.who.clone(), enforcer.what.clone(), enforcer.law.clone()])
            .collect();
        blocks.push(heading(2, "Who enforces"));
        blocks.push(Block::Table { head: ["Who", "What", "Source"].map(str::to_owned).to_vec(), rows });
        blocks
    }

    fn caveats(&self, length: Length) -> Vec<Block> {
        let consequences = &self.subject.rulebook.consequences;
        let mut blocks = list(2, "What this result does not say", consequences.caveats.clone());
        if length == Length::Full {
            blocks.extend(list(2, "Records: what the law asks and what is wise", consequences.records.clone()));
        }
        blocks
    }

    fn answers(&self) -> Vec<Block> {
        let rulebook = self.subject.rulebook;
        let check = self.subject.check;
        let mut rows = Vec::new();
        for address in rulebook.addresses() {
            let item = rulebook.item(address);
            let Some(given) = check.answers.get(&item.name) else { continue };
            let counts = needed(rulebook, &self.sheet, address);
            let answer = given.answer.word();
            let mut beside: Vec<String> = Remark::ALL
                .into_iter()
                .filter(|what| !check.remark(&item.name, *what).is_empty())
                .map(|what| format!("{}: {}", what.label(), check.remark(&item.name, what)))
                .collect();
            if let Some(certainty) = check.remarks.get(&item.name).and_then(|remarks| remarks.certainty) {
                beside.push(format!("How sure: {}", certainty.words()));
            }
            if given.asked != item.ask {
                beside.push(format!("Asked in other words: {}", given.asked));
            }
            if given.answer == Answer::NotSure && counts {
                beside.push("still matters".to_owned());
            }
            rows.push(vec![
                item.name.clone(),
                item.ask.clone(),
                if counts { answer.to_owned() } else { format!("({answer}) not needed") },
                format!("{} {}", given.who, given.at.strftime("%Y-%m-%d %H:%M UTC")).trim().to_owned(),
                beside.join("; "),
            ]);
        }
        let head = ["Address", "Question", "Answer", "Who and when", "Beside it"].map(str::to_owned).to_vec();
        vec![Block::PageBreak, heading(2, "All answers"), Block::Table { head, rows }]
    }

    fn origin(&self) -> Vec<Block> {
        let About { reference, head, origin, written, .. } = &self.subject.about;
        let edition = &self.subject.rulebook.edition;
        let facts = [
            ("Check", reference.clone()),
            ("Last hash of the record", head.clone()),
            ("Rules", format!("edition {}, law as of {}, {origin}", edition.name, day(edition.law_as_of))),
            ("Hash of the rules", self.subject.rulebook.hash.clone()),
            ("Text of the law", edition.text_of_law.clone()),
            ("Written", written.strftime("%Y-%m-%d %H:%M UTC").to_string()),
            ("Program", format!("article5 {}", env!("CARGO_PKG_VERSION"))),
        ];
        let facts = facts.map(|(name, value)| (name.to_owned(), value)).to_vec();
        vec![heading(2, "Where this comes from"), Block::Facts(facts)]
    }
}

fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

fn list(level: u8, title: &str, items: Vec<String>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(level, title), Block::List { ordered: false, items }]
}

/// 35000000 as `35 000 000`.
fn thousands(number: u64) -> String {
    let digits = number.to_string();
    let mut told = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            told.push(' ');
        }
        told.push(digit);
    }
    told
}
