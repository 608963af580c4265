//! Why a row got its verdicts: which answers decided, and what is still open. Derived from the tree, as everywhere.

use super::row::Row;
use super::verdicts::Verdicts;
use crate::logic::{Address, Proof, RuleProof, Verdict, prove, still_matters};
use crate::rulebook::Rulebook;

/// The reasons of one row by address, in the order of asking, used again for every row.
#[derive(Debug, Default)]
pub(super) struct Why {
    /// What could still change a verdict.
    pub(super) still_open: Vec<Address>,
    /// What decided the verdicts that are not open.
    pub(super) decided_by: Vec<Address>,
}

impl Why {
    /// Finds the reasons of a row. Rules that nobody has looked at have none, and nothing of theirs is listed as open:
    /// it would be all of it.
    pub(super) fn find(&mut self, rulebook: &Rulebook, row: &Row, verdicts: &Verdicts) {
        self.still_open.clear();
        self.decided_by.clear();
        let scope = &rulebook.scope.structure;
        if verdicts.overall == Verdict::OutsideTheAct {
            self.decided(&prove(scope, &row.sheet));
            return;
        }
        if verdicts.overall < Verdict::NotChecked {
            self.still_open.extend(still_matters(scope, &row.sheet));
        }
        for (rule, verdict) in rulebook.rules.iter().zip(&verdicts.rules) {
            if *verdict == Verdict::NotChecked {
                continue;
            }
            self.still_open.extend(still_matters(&rule.structure, &row.sheet));
            if *verdict != Verdict::Open {
                self.decided(&prove(&rule.structure, &row.sheet));
            }
        }
        each_once(&mut self.still_open);
        each_once(&mut self.decided_by);
    }

    fn decided(&mut self, proof: &RuleProof) {
        self.decided_by.extend(proof.all().flat_map(Proof::decided_by).map(|(address, _)| address));
    }
}

fn each_once(addresses: &mut Vec<Address>) {
    let mut seen = std::collections::BTreeSet::new();
    addresses.retain(|address| seen.insert(*address));
}
