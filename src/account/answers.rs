//! Every answer, and every point that is open and still matters.

use super::gather::Gatherer;
use super::notice::why_again;
use super::{AnswerTold, Fact, FactKey, OpenPoint};
use crate::check::{Finding, Remark, all_needed, open_questions};
use crate::logic::{Address, Answer, Node, Proof, Standing, Verdict};
use crate::words::say;

impl Gatherer<'_> {
    pub(super) fn answers(&self) -> Vec<AnswerTold> {
        let rulebook = self.subject.rulebook;
        let needed = all_needed(rulebook, &self.sheet);
        let known = rulebook.addresses().filter_map(|address| {
            let item = rulebook.item(address);
            let counts = needed.contains(&address) || self.is_part_of_a_reason(address);
            self.answer(&item.name, &item.ask, counts)
        });
        // An answer to a question that these rules do not have still stands in the record.
        let unknown = self.subject.check.answers.keys();
        let unknown = unknown.filter(|name| rulebook.address(name).is_none());
        known.chain(unknown.filter_map(|name| self.answer(name, "", false))).collect()
    }

    /// Whether a proof rests on the answer. An answer to a whole condition is never asked for, but it decides like any
    /// other.
    fn is_part_of_a_reason(&self, address: Address) -> bool {
        let outside = self.findings.tool == Verdict::OutsideTheAct;
        let rules = self.findings.rules.iter().filter(|_| !outside).flat_map(|finding| finding.proof.all());
        self.findings.scope.all().chain(rules).any(|proof| rests_on(proof, address))
    }

    fn answer(&self, name: &str, question: &str, needed: bool) -> Option<AnswerTold> {
        let check = self.subject.check;
        let given = check.answers.get(name)?;
        let mut remarks: Vec<Fact> = Remark::ALL
            .into_iter()
            .filter(|what| !check.remark(name, *what).is_empty())
            .map(|what| Fact {
                key: FactKey::Remark(what),
                label: what.label().to_owned(),
                value: check.remark(name, what).to_owned(),
            })
            .collect();
        if let Some(certainty) = check.remarks.get(name).and_then(|remarks| remarks.certainty) {
            remarks.push(Fact {
                key: FactKey::HowSure,
                label: say!("account-how-sure").to_owned(),
                value: certainty.words().to_owned(),
            });
        }
        Some(AnswerTold {
            address: name.to_owned(),
            question: question.to_owned(),
            asked: given.asked.words.clone(),
            answer: given.answer,
            look_again: check.look_again(self.subject.rulebook, name).map(|why| why_again(why).to_owned()),
            needed,
            who: given.who.clone(),
            at: given.at,
            remarks,
        })
    }

    /// What is unknown and still matters, each once: the same questions that go to colleagues. First come those of the
    /// scope to which somebody was not sure, because every rule waits for them. Then come those that keep the result
    /// open, by how pressing their rules are, then the rest of the scope, then those of the other rules.
    pub(super) fn open_points(&self) -> Vec<OpenPoint> {
        let findings = &self.findings;
        let (deciding, others): (Vec<&Finding>, Vec<&Finding>) =
            self.by_pressing().into_iter().partition(|finding| finding.verdict == findings.tool);
        let deciding = deciding.into_iter().flat_map(|finding| &finding.open);
        let others = others.into_iter().flat_map(|finding| &finding.open);
        let rulebook = self.subject.rulebook;
        let not_sure = |address: &&Address| {
            rulebook.rule_of(**address).is_none() && self.sheet.get(**address) == Some(Answer::NotSure)
        };
        let waited_for = findings.scope_open.iter().filter(not_sure);
        let in_turn = waited_for.chain(deciding).chain(&findings.scope_open).chain(others);
        let mut left = open_questions(rulebook, &self.sheet, findings);
        let mut points = Vec::new();
        for address in in_turn {
            if let Some(at) = left.iter().position(|open| open == address) {
                points.push(self.open_point(left.remove(at)));
            }
        }
        points.extend(left.into_iter().map(|address| self.open_point(address)));
        points
    }

    pub(super) fn open_point(&self, address: Address) -> OpenPoint {
        let item = self.subject.rulebook.item(address);
        let told = |what, otherwise: &str| {
            let text = self.subject.check.remark(&item.name, what);
            if text.is_empty() { otherwise.to_owned() } else { text.to_owned() }
        };
        OpenPoint {
            address: item.name.clone(),
            question: item.ask.clone(),
            to_find_out: told(Remark::ToFindOut, &item.find_out),
            who_can_tell: told(Remark::WhoKnows, &item.who_knows),
            by_when: told(Remark::ByWhen, ""),
        }
    }
}

fn rests_on(proof: &Proof, address: Address) -> bool {
    let here = match proof.node {
        Node::Question(at, said) => at == address && said.worth().is_some(),
        Node::Whole(at, _) => at == address,
        _ => false,
    };
    (here && proof.standing != Standing::NotNeeded) || proof.parts.iter().any(|part| rests_on(part, address))
}
