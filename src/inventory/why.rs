//! Why a row got its verdicts: which answers decided, and what is still open. Derived from the tree, as everywhere.

use super::row::Row;
use super::verdicts::Verdicts;
use crate::account::Reason;
use crate::logic::{Address, Answer, Followed, Proof, RuleProof, Verdict, prove, still_matters};
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// The reasons of one row, in the order of asking, used again for every row.
#[derive(Debug, Default)]
pub(super) struct Why {
    /// What could still change a verdict.
    pub(super) still_open: Vec<Address>,
    /// What decided the verdicts that are not open.
    pub(super) decided_by: Vec<(Address, Answer)>,
    /// The answers among them that nobody gave, with what they follow from.
    followed: Vec<Followed>,
    /// Where the law itself leaves a rule open, with the rule.
    pub(super) contested: Vec<(usize, String)>,
    /// Answers that cannot all be right. None of them counts.
    pub(super) contradictions: Vec<Vec<(Address, Answer)>>,
}

impl Why {
    /// Finds the reasons of a row. Rules that nobody has looked at have no reasons, and none of their questions is
    /// listed as open: all of them would be.
    pub(super) fn find(&mut self, rulebook: &Rulebook, row: &Row, verdicts: &Verdicts) {
        self.still_open.clear();
        self.decided_by.clear();
        self.contested.clear();
        self.followed = row.sheet.followed();
        self.contradictions = row.sheet.contradictions().into_iter().map(|found| found.given).collect();
        let scope = &rulebook.scope.structure;
        if verdicts.overall == Verdict::OutsideTheAct {
            self.decided(&prove(scope, &row.sheet));
            return;
        }
        if verdicts.overall < Verdict::NotChecked {
            self.still_open.extend(still_matters(scope, &row.sheet));
        }
        for (index, (rule, verdict)) in rulebook.rules.iter().zip(&verdicts.rules).enumerate() {
            if *verdict == Verdict::NotChecked {
                continue;
            }
            self.still_open.extend(still_matters(&rule.structure, &row.sheet));
            let proof = prove(&rule.structure, &row.sheet);
            if *verdict == Verdict::Open {
                let contested = proof.all().flat_map(Proof::contested);
                self.contested.extend(contested.map(|why| (index, why.to_owned())));
            } else {
                self.decided(&proof);
            }
        }
        let mut seen = std::collections::BTreeSet::new();
        self.still_open.retain(|address| seen.insert(*address));
        let mut seen = std::collections::BTreeSet::new();
        self.decided_by.retain(|(address, _)| seen.insert(*address));
    }

    fn decided(&mut self, proof: &RuleProof) {
        self.decided_by.extend(proof.all().flat_map(Proof::decided_by));
    }

    /// The answers that decided, in words, each with what it answers.
    pub(super) fn reasons<'a>(&'a self, rulebook: &'a Rulebook) -> impl Iterator<Item = String> + 'a {
        let contradictions = self.contradictions.iter().map(|given| {
            let given: Vec<String> = given.iter().map(|given| reason(rulebook, *given, &[])).collect();
            say!("inventory-contradiction", answers = and(&given))
        });
        contradictions.chain(self.decided_by.iter().map(|given| reason(rulebook, *given, &self.followed)))
    }

    /// Where the law itself leaves a rule open, in words.
    pub(super) fn contested<'a>(&'a self, rulebook: &'a Rulebook) -> impl Iterator<Item = String> + 'a {
        self.contested.iter().map(|(rule, why)| {
            say!("inventory-contested", rule = rulebook.rules[*rule].id.as_str(), why = why.as_str())
        })
    }
}

fn reason(rulebook: &Rulebook, given: (Address, Answer), followed: &[Followed]) -> String {
    let statement = Reason::counting(rulebook, given, followed).told();
    say!("inventory-reason", answer = given.1.word(), statement = statement)
}
