//! The few facts that decided a result, in sentences. A first page tells them instead of the number of conditions met.

use std::cmp::Reverse;

use super::Reason;
use super::gather::Gatherer;
use crate::check::Finding;
use crate::logic::{Address, Answer, Proof, Standing, Truth, Verdict};
use crate::words::say;

/// More would not be read on a first page.
const MOST: usize = 3;

impl Gatherer<'_> {
    /// The facts that decided the tool as a whole, the most telling first, and those that a first page has no room for.
    pub(super) fn because(&self) -> (Vec<String>, Vec<String>) {
        let mut told = self.all_because();
        let more = told.split_off(MOST.min(told.len()));
        (told, more)
    }

    fn all_because(&self) -> Vec<String> {
        match self.findings.tool {
            Verdict::Prohibited | Verdict::ExceptionClaimed => {
                let deciding = self.by_pressing();
                self.told_of(deciding.into_iter().filter(|finding| finding.verdict == self.findings.tool).collect())
            }
            Verdict::Open => self.by_pressing().first().map_or_else(Vec::new, |finding| self.told_of(vec![*finding])),
            Verdict::NotCaught => self.why_not_caught(),
            Verdict::OutsideTheAct => {
                let answers = self.findings.scope.all().flat_map(Proof::decided_by);
                let mut told: Vec<String> = Vec::new();
                for (address, answer) in answers {
                    let fact = self.fact(address, answer);
                    if !told.contains(&fact) {
                        told.push(fact);
                    }
                }
                told
            }
            Verdict::NotChecked => Vec::new(),
        }
    }

    /// The findings, most pressing first. Within a verdict, the rules that already apply come first, then the rules
    /// that the tool comes nearest to.
    pub(super) fn by_pressing(&self) -> Vec<&Finding> {
        let mut sorted = self.findings.by_urgency();
        sorted.sort_by_cached_key(|finding| {
            let from = self.dated(finding.rule, finding.verdict).from;
            (finding.verdict, from, Reverse(self.met(finding)), Reverse(self.so(finding)))
        });
        sorted
    }

    /// How many conditions of a rule rest on a Yes to a question of its own.
    pub(super) fn met(&self, finding: &Finding) -> usize {
        let conditions = finding.proof.conditions.iter().filter(|proof| proof.truth == Truth::Yes);
        conditions.filter(|proof| said(proof, Answer::Yes).any(|address| self.is_own(finding, address))).count()
    }

    /// To how many of a rule's own questions the answer is Yes, given or following.
    pub(super) fn so(&self, finding: &Finding) -> usize {
        let rulebook = self.subject.rulebook;
        let own = rulebook.addresses().filter(|address| rulebook.rule_of(*address) == Some(finding.rule));
        own.filter(|address| self.sheet.get(*address) == Some(Answer::Yes)).count()
    }

    /// Whether the tool comes near to a rule. It does where the rule is met, claimed or open, and where one condition
    /// alone is missing while another rests on a Yes to a question of the rule's own.
    pub(super) fn comes_near(&self, finding: &Finding) -> bool {
        match finding.verdict {
            Verdict::Prohibited | Verdict::ExceptionClaimed | Verdict::Open => true,
            Verdict::NotCaught => self.met(finding) > 0 && missing(finding) == 1,
            Verdict::NotChecked | Verdict::OutsideTheAct => false,
        }
    }

    /// The facts under the rules that decide. The rules take turns, each fact with the letter of its rule where there
    /// are several. The facts that rules share come last.
    fn told_of(&self, deciding: Vec<&Finding>) -> Vec<String> {
        if let [finding] = deciding[..] {
            return self.facts(finding).into_iter().map(|(address, answer)| self.fact(address, answer)).collect();
        }
        let mut shared: Vec<(Address, Answer)> = Vec::new();
        let mut own: Vec<Vec<String>> = Vec::new();
        for finding in deciding {
            let rule = &self.subject.rulebook.rules[finding.rule].id;
            let (of_it, of_all): (Vec<_>, Vec<_>) =
                self.facts(finding).into_iter().partition(|(address, _)| self.is_own(finding, *address));
            let fact =
                |(address, answer)| say!("account-because-of-rule", rule = rule, fact = self.fact(address, answer));
            own.push(of_it.into_iter().map(fact).collect());
            for given in of_all {
                if !shared.contains(&given) {
                    shared.push(given);
                }
            }
        }
        let turns = own.iter().map(Vec::len).max().unwrap_or(0);
        let in_turn = (0..turns).flat_map(|turn| own.iter().filter_map(move |facts| facts.get(turn).cloned()));
        in_turn.chain(shared.into_iter().map(|(address, answer)| self.fact(address, answer))).collect()
    }

    /// The facts under one rule, in turns: one from each exception that holds, then one from each condition. The rule's
    /// own facts come before those that rules share, and what is so comes before what is not.
    fn facts(&self, finding: &Finding) -> Vec<(Address, Answer)> {
        let proofs = finding.proof.exceptions.iter().filter(|proof| proof.truth == Truth::Yes);
        let proofs: Vec<&Proof> = proofs.chain(&finding.proof.conditions).collect();
        let mut found: Vec<Address> = Vec::new();
        let mut turn = 0;
        loop {
            let of_turn: Vec<Address> = proofs.iter().filter_map(|proof| said(proof, Answer::Yes).nth(turn)).collect();
            if of_turn.is_empty() {
                break;
            }
            for address in of_turn {
                if !found.contains(&address) {
                    found.push(address);
                }
            }
            turn += 1;
        }
        found.sort_by_key(|address| !self.is_own(finding, *address));
        let mut told: Vec<(Address, Answer)> = found.into_iter().map(|address| (address, Answer::Yes)).collect();
        // A rule that is met rests just as much on every exception that does not hold.
        if finding.verdict == Verdict::Prohibited {
            let exceptions = finding.proof.exceptions.iter().filter(|proof| proof.truth == Truth::No);
            let mut absent: Vec<Address> = Vec::new();
            for address in exceptions.flat_map(|proof| said(proof, Answer::No)) {
                if !absent.contains(&address) {
                    absent.push(address);
                }
            }
            told.extend(absent.into_iter().map(|address| (address, Answer::No)));
        }
        told
    }

    /// Why the rules that come nearest do not catch the tool.
    fn why_not_caught(&self) -> Vec<String> {
        let mut near: Vec<&Finding> = self.findings.rules.iter().filter(|finding| self.met(finding) > 0).collect();
        near.sort_by_key(|finding| (missing(finding), Reverse(self.met(finding))));
        let told: Vec<String> = near.iter().filter_map(|finding| self.why_not(finding)).collect();
        if told.is_empty() {
            return vec![say!("account-because-none-near", count = self.findings.rules.len())];
        }
        told
    }

    fn why_not(&self, finding: &Finding) -> Option<String> {
        let rulebook = self.subject.rulebook;
        let rule = &rulebook.rules[finding.rule];
        let missing = finding.proof.conditions.iter().zip(&rule.structure.conditions);
        let (_, condition) = missing.into_iter().find(|(proof, _)| proof.truth == Truth::No)?;
        let statement = rulebook.item(condition.address).statement.as_str();
        Some(say!("account-because-rule-misses", rule = &rule.id, title = &rule.title, statement = statement))
    }

    fn fact(&self, address: Address, answer: Answer) -> String {
        let given = (address, answer);
        let statement = Reason::counting(self.subject.rulebook, given, &self.findings.followed).told();
        match answer {
            Answer::Yes => say!("account-because-yes", statement = statement),
            Answer::No => say!("account-because-no", statement = statement),
            Answer::NotSure => say!("account-because-not-sure", statement = statement),
        }
    }

    fn is_own(&self, finding: &Finding, address: Address) -> bool {
        self.subject.rulebook.rule_of(address) == Some(finding.rule)
    }
}

/// The addresses with this answer among the answers that carry the value of a proof.
fn said(proof: &Proof, wanted: Answer) -> impl Iterator<Item = Address> + use<> {
    let counts = proof.standing != Standing::NotNeeded;
    let answers = if counts { proof.decided_by() } else { Vec::new() };
    answers.into_iter().filter(move |(_, answer)| *answer == wanted).map(|(address, _)| address)
}

fn missing(finding: &Finding) -> usize {
    finding.proof.conditions.iter().filter(|proof| proof.truth == Truth::No).count()
}
