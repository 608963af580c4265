//! What a question is put for, as both faces tell it: the rule that needs the answer, where it stands there, how far
//! the rule is, and whether the result can still change by it.

use crate::check::{AskedAs, Need, Next, PutFor, Stage, progress, put_for};
use crate::logic::{Address, Sheet, Verdict};
use crate::rulebook::{Kind, Rule, Rulebook};
use crate::words::{and, say};

/// What a question is put for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Purpose {
    /// The question.
    pub question: Address,
    /// What needs it.
    pub need: Need,
    /// As what it is asked there.
    pub asked_as: AskedAs,
    /// The part of the way that it is asked in.
    pub stage: Stage,
}

/// What a question is asked for, without its place there: a heading stands where this changes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AskedFor {
    /// Whether the law is about the tool at all.
    Scope,
    /// A rule, by its index.
    Rule(usize),
}

impl Purpose {
    /// Of a question on these answers.
    pub fn of(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> Self {
        Self::put(rulebook, address, put_for(rulebook, sheet, address))
    }

    /// Of the next question, which was found already: to find it is most of the work.
    pub fn of_next(rulebook: &Rulebook, next: &Next) -> Self {
        Self::put(rulebook, next.address, PutFor::next(rulebook, next))
    }

    fn put(rulebook: &Rulebook, address: Address, put: PutFor) -> Self {
        let PutFor { need, asked_as, next_in } = put;
        let stage = next_in.unwrap_or(match need.rule {
            None => Stage::Scope,
            Some(rule) if rulebook.rules[rule].quick == address => Stage::Quick,
            // A question of the scope is asked for the scope, even where only few rules need its answer.
            Some(_) if matches!(rulebook.item(address).kind, Kind::Question { rule: None, .. }) => Stage::Scope,
            Some(_) if rulebook.rule_of(address).is_none() && !rulebook.item(address).when_needed => Stage::Scope,
            Some(rule) => Stage::Rule(rule),
        });
        Self { question: address, need, asked_as, stage }
    }

    /// The rule that it is asked for; none while it is asked whether the law is about the tool at all.
    pub fn rule<'r>(&self, rulebook: &'r Rulebook) -> Option<&'r Rule> {
        self.index().map(|rule| &rulebook.rules[rule])
    }

    /// The rule or the scope.
    pub fn asked_for(&self) -> AskedFor {
        self.index().map_or(AskedFor::Scope, AskedFor::Rule)
    }

    /// The same by its index.
    pub fn index(&self) -> Option<usize> {
        if self.stage == Stage::Scope { None } else { self.need.rule }
    }

    /// The rule that can be left open here.
    pub const fn can_be_left(&self) -> Option<usize> {
        match self.stage {
            Stage::Rule(rule) => Some(rule),
            Stage::Scope | Stage::Quick => None,
        }
    }

    /// The whole condition, exception, gate or exclusion that the question stands in, where it can be decided as one.
    pub fn whole(&self, rulebook: &Rulebook) -> Option<Address> {
        let is_whole = matches!(self.asked_as, AskedAs::WholeCondition | AskedAs::WholeException);
        if is_whole {
            return None;
        }
        let element = self.need.element(rulebook)?;
        // Several rules ask this question, but deciding the whole would decide one of them alone: nobody means that.
        let is_one_rule = Self::is_shared(rulebook, self.question) && rulebook.rule_of(element).is_some();
        (!is_one_rule).then_some(element)
    }

    /// Whether a question belongs to no rule: several rules ask it.
    pub fn is_shared(rulebook: &Rulebook, question: Address) -> bool {
        rulebook.rule_of(question).is_none()
    }

    /// The name of what it is asked for, such as `(f) Feelings at work or in education`.
    pub fn name(&self, rulebook: &Rulebook) -> String {
        match self.rule(rulebook) {
            Some(rule) => say!("question-rule", rule = rule.id.as_str(), title = rule.title.as_str()),
            None => say!("question-scope").to_owned(),
        }
    }

    /// How many conditions of the rule are known; nothing for the scope.
    pub fn known(&self, rulebook: &Rulebook, sheet: &Sheet) -> Option<String> {
        let (known, all) = progress(rulebook, sheet, self.index()?);
        Some(say!("question-known", known = known, all = all))
    }

    /// The same, short enough for a header.
    pub fn known_in_short(&self, rulebook: &Rulebook, sheet: &Sheet) -> Option<String> {
        let (known, all) = progress(rulebook, sheet, self.index()?);
        Some(say!("question-known-short", known = known, all = all))
    }

    /// What a Yes does, where that is not plain.
    pub fn label(&self) -> Option<&'static str> {
        match self.asked_as {
            AskedAs::Condition => None,
            AskedAs::WayOut => Some(say!("question-way-out")),
            AskedAs::Exception => Some(say!("question-exception")),
            AskedAs::OutsideTheLaw => Some(say!("question-outside")),
            AskedAs::WholeCondition => Some(say!("question-whole-condition")),
            AskedAs::WholeException => Some(say!("question-whole-exception")),
        }
    }
}

/// Tells which rules are met for good, whatever is still to be asked. Nothing where an answer that is still to come can
/// change that. Answers that were given can be changed, and the rule with them.
pub fn settled(rulebook: &Rulebook, sheet: &Sheet) -> Option<String> {
    if rulebook.is_outside(sheet) {
        return None;
    }
    let met = rulebook
        .rules
        .iter()
        .filter(|rule| rule.structure.verdict(sheet) == Verdict::Prohibited && rule.structure.is_settled(sheet));
    let letters: Vec<String> = met.map(|rule| format!("({})", rule.id)).collect();
    let (count, rules) = (letters.len(), and(&letters));
    // While it is still asked whether the law is about the tool at all, an answer there can take everything away.
    let is_inside = rulebook.scope.structure.verdict(sheet) == Verdict::Prohibited;
    (count > 0).then(|| {
        if is_inside {
            say!("question-settled", count = count, rules = rules)
        } else {
            say!("question-met-so-far", count = count, rules = rules)
        }
    })
}
