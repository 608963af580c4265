//! What would follow from answers before they are given: which rules they close or settle. Both faces tell it beside
//! the question, and before a set of answers that ends the check.

use crate::logic::{Address, Answer, Sheet, Verdict};
use crate::rulebook::Rulebook;

use super::Stage;
use super::findings::verdict_on;
use super::walk::open_in;

/// What answers would do to one rule.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct RuleOutlook {
    /// The rule, by index.
    pub rule: usize,
    /// What it would give. A rule that nothing of its own checks yet is told by what its conditions give.
    pub verdict: Verdict,
    /// Whether nothing that could still be learned would change that.
    pub settled: bool,
}

/// What answers would do.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outlook {
    /// The Act would not be about the tool.
    pub outside: bool,
    /// The rules that give another verdict then, or that are settled then and are not now, in the order of the law.
    pub rules: Vec<RuleOutlook>,
    /// Every rule would be settled without being caught, or outside: nothing more would be asked but the quick questions.
    pub closes_everything: bool,
    /// How many quick questions would still be asked where everything is closed; nothing is counted otherwise.
    pub quick_left: usize,
    /// Questions that would not be asked any more because their answers follow.
    pub follow: Vec<(Address, Answer)>,
    /// The answers would contradict others that were given.
    pub contradicts: bool,
}

/// What these answers, given together, would do. For the answers to one question call it once for each.
pub fn outlook(rulebook: &Rulebook, sheet: &Sheet, answers: &[(Address, Answer)]) -> Outlook {
    let mut then = sheet.clone();
    then.set_all(answers.iter().copied());
    let outside = rulebook.is_outside(&then);
    let look = |sheet: &Sheet, rule: usize| {
        let structure = &rulebook.rules[rule].structure;
        (structure.verdict(sheet), structure.is_settled(sheet))
    };
    let rules = 0..rulebook.rules.len();
    let changed = rules.clone().filter(|rule| {
        look(sheet, *rule) != look(&then, *rule)
            || verdict_on(rulebook, sheet, *rule) != verdict_on(rulebook, &then, *rule)
    });
    let rules_then = |rule: usize| {
        let (verdict, settled) = look(&then, rule);
        RuleOutlook {
            rule,
            verdict: if outside { Verdict::OutsideTheAct } else { verdict },
            settled: settled || outside,
        }
    };
    let closed = |rule: usize| look(&then, rule) == (Verdict::NotCaught, true);
    let closes_everything = outside || rules.clone().all(closed);
    let before = sheet.contradictions().len();
    Outlook {
        outside,
        closes_everything,
        quick_left: if closes_everything { open_in(rulebook, &then, Stage::Quick).len() } else { 0 },
        rules: changed.map(rules_then).collect(),
        follow: then
            .followed()
            .into_iter()
            .filter(|followed| sheet.get(followed.address) != Some(followed.answer))
            .map(|followed| (followed.address, followed.answer))
            .collect(),
        contradicts: then.contradictions().len() > before
            || answers.iter().any(|(address, answer)| then.get(*address) != Some(*answer)),
    }
}

/// The fewest of the given answers that close every rule, or the Act, by themselves: named beside a result that rests on
/// them, because one of them given wrongly clears everything. Empty where it takes more than `most`.
pub fn carried_by(rulebook: &Rulebook, sheet: &Sheet, most: usize) -> Vec<(Address, Answer)> {
    let given: Vec<(Address, Answer)> = sheet
        .given()
        .filter(|(address, answer)| *answer != Answer::NotSure && rulebook.owner(*address).is_none())
        .collect();
    let closes = |answers: &[(Address, Answer)]| outlook(rulebook, &rulebook.blank_sheet(), answers).closes_everything;
    if !closes(&given) {
        return Vec::new();
    }
    // Taking away what is not needed leaves a set of which none can be taken away.
    let mut kept = given;
    let mut index = 0;
    while index < kept.len() {
        let mut fewer = kept.clone();
        fewer.remove(index);
        if closes(&fewer) { kept = fewer } else { index += 1 }
    }
    if kept.len() > most { Vec::new() } else { kept }
}
