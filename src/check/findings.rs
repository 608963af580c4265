//! What was found: one finding for each rule, the scope, and the tool as a whole, on a given day.

use std::collections::BTreeSet;

use jiff::civil::Date;

use crate::logic::{
    Address, Change, Contradiction, Followed, RuleProof, Sheet, Verdict, decisive, prove, still_matters, would_change,
};
use crate::rulebook::{Reached, Rulebook};

/// What one rule gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Finding {
    /// Index of the rule.
    pub rule: usize,
    /// Its verdict.
    pub verdict: Verdict,
    /// Whether nothing that can still be learned changes it.
    pub settled: bool,
    /// Why the rule has this verdict, node by node.
    pub proof: RuleProof,
    /// What is unknown, asked or not, and can still change the verdict once it is known.
    pub open: Vec<Address>,
    /// The rule is open, and no fact that may still be learned changes that: only the law is.
    pub only_law: bool,
    /// Where the law itself is contested and that keeps the rule open.
    pub contested: Vec<String>,
}

impl Finding {
    /// The smallest sets of answers that would change the verdict.
    pub fn changes(&self, rulebook: &Rulebook, sheet: &Sheet) -> Vec<Change> {
        would_change(&rulebook.rules[self.rule].structure, sheet)
    }

    /// The answers that decided it, each once.
    pub fn decided_by(&self) -> Vec<(Address, crate::logic::Answer)> {
        let mut seen = std::collections::BTreeSet::new();
        let mut found: Vec<_> = self.proof.all().flat_map(crate::logic::Proof::decided_by).collect();
        found.retain(|(address, _)| seen.insert(*address));
        found
    }
}

/// Everything that was found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Findings {
    /// The day that the findings speak about.
    pub on: Date,
    /// The tool as a whole: the most pressing of the rules.
    pub tool: Verdict,
    /// The proof of the scope gate.
    pub scope: RuleProof,
    /// What is unknown about the scope and still matters there.
    pub scope_open: Vec<Address>,
    /// One finding for each rule, in the order of the law.
    pub rules: Vec<Finding>,
    /// The next day on which a rule begins to apply.
    pub next_change: Option<Date>,
    /// Answers that cannot all be right; none of them counts.
    pub contradictions: Vec<Contradiction>,
    /// Answers that nobody gave: they follow from others.
    pub followed: Vec<Followed>,
}

impl Findings {
    /// How many rules are open or not checked.
    pub fn open_rules(&self) -> usize {
        self.rules.iter().filter(|finding| matches!(finding.verdict, Verdict::Open | Verdict::NotChecked)).count()
    }

    /// The findings, most pressing first, in the order of the law within each verdict.
    pub fn by_urgency(&self) -> Vec<&Finding> {
        let mut sorted: Vec<&Finding> = self.rules.iter().collect();
        sorted.sort_by_key(|finding| finding.verdict);
        sorted
    }

    /// How many rules have this verdict.
    pub fn count(&self, verdict: Verdict) -> usize {
        self.rules.iter().filter(|finding| finding.verdict == verdict).count()
    }
}

/// Finds what the answers give on a day.
pub fn find(rulebook: &Rulebook, sheet: &Sheet, on: Date) -> Findings {
    let outside = rulebook.is_outside(sheet);
    let rules: Vec<Finding> = (0..rulebook.rules.len()).map(|rule| finding(rulebook, sheet, rule, outside)).collect();
    Findings {
        on,
        tool: Rulebook::verdict_of_tool(outside, rules.iter().map(|finding| finding.verdict)),
        scope: prove(&rulebook.scope.structure, sheet),
        scope_open: if outside { Vec::new() } else { still_matters(&rulebook.scope.structure, sheet) },
        rules,
        next_change: rulebook.next_change(on),
        contradictions: sheet.contradictions(),
        followed: sheet.followed(),
    }
}

/// What every rule and the tool as a whole give, without the proofs: the verdicts that [`find`] shows for them.
pub fn verdicts(rulebook: &Rulebook, sheet: &Sheet) -> (Verdict, Vec<Verdict>) {
    let outside = rulebook.is_outside(sheet);
    let verdict = |rule| rulebook.verdict(rule, sheet, rulebook.reached(rule, sheet, outside));
    let verdicts: Vec<Verdict> = (0..rulebook.rules.len()).map(verdict).collect();
    (Rulebook::verdict_of_tool(outside, verdicts.iter().copied()), verdicts)
}

/// What the tool as a whole gives, without the proofs.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OnTool {
    /// The verdict that [`find`] shows for it.
    pub verdict: Verdict,
    /// The first day of the rules that give it.
    pub begins: Option<Date>,
    /// The days, in order, on which rules begin to apply that the answers do not keep away from the tool.
    pub concerns_on: Vec<Date>,
}

/// What the tool as a whole gives, without the proofs.
pub fn verdict_on_tool(rulebook: &Rulebook, sheet: &Sheet) -> OnTool {
    let (tool, verdicts) = verdicts(rulebook, sheet);
    let with_verdict = || rulebook.rules.iter().zip(&verdicts);
    let pressing = with_verdict().filter(|(_, verdict)| **verdict == tool);
    let kept_away = |verdict: Verdict| matches!(verdict, Verdict::NotCaught | Verdict::OutsideTheAct);
    let concerns_on: BTreeSet<Date> =
        with_verdict().filter(|(_, verdict)| !kept_away(**verdict)).map(|(rule, _)| rule.applies_from).collect();
    OnTool {
        verdict: tool,
        begins: pressing.map(|(rule, _)| rule.applies_from).min(),
        concerns_on: concerns_on.into_iter().collect(),
    }
}

/// What one rule gives, without its proof: the verdict that [`find`] shows for it.
pub fn verdict_on(rulebook: &Rulebook, sheet: &Sheet, rule: usize) -> Verdict {
    rulebook.verdict(rule, sheet, rulebook.reached(rule, sheet, rulebook.is_outside(sheet)))
}

fn finding(rulebook: &Rulebook, sheet: &Sheet, index: usize, outside: bool) -> Finding {
    let rule = &rulebook.rules[index];
    let reached = rulebook.reached(index, sheet, outside);
    let verdict = rulebook.verdict(index, sheet, reached);
    let proof = prove(&rule.structure, sheet);
    let open = match verdict {
        Verdict::OutsideTheAct => Vec::new(),
        Verdict::Open => decisive(&rule.structure, sheet),
        _ => still_matters(&rule.structure, sheet),
    };
    let mut contested: Vec<String> = Vec::new();
    if verdict == Verdict::Open {
        for why in proof.all().flat_map(crate::logic::Proof::contested) {
            if !contested.iter().any(|known| known == why) {
                contested.push(why.to_owned());
            }
        }
    }
    let settled = match reached {
        Reached::OutsideTheAct => true,
        Reached::NotChecked => false,
        Reached::Checked => rule.structure.is_settled(sheet),
    };
    Finding {
        rule: index,
        verdict,
        settled,
        only_law: verdict == Verdict::Open && open.is_empty(),
        proof,
        open,
        contested,
    }
}
