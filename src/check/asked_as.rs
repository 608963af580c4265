//! What a Yes to a question would do in the rule that needs the answer now. The full screen and line mode both say it
//! above the question.

use std::collections::BTreeSet;

use super::need::{Need, Place, Stage, need_of};
use super::waiting::Waiting;
use super::walk::{Next, next_of};
use crate::logic::{Address, Sheet};
use crate::rulebook::{Kind, Rulebook};

/// The part that a question plays in the rule that needs it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum AskedAs {
    /// A Yes speaks for the condition: nothing has to be said of it.
    Condition,
    /// A Yes leads out of the rule.
    WayOut,
    /// A Yes speaks for an exception of a rule.
    Exception,
    /// A Yes speaks for a case that the law leaves out.
    OutsideTheLaw,
    /// A condition or a gate, decided as a whole.
    WholeCondition,
    /// An exception or an exclusion, decided as a whole.
    WholeException,
}

/// As what a question is asked, once it is known what needs the answer. A role that both rules and an exclusion need is
/// asked for the rules.
fn asked_as(rulebook: &Rulebook, need: &Need, address: Address) -> AskedAs {
    match rulebook.item(address).kind {
        Kind::Condition { .. } | Kind::Gate(_) => AskedAs::WholeCondition,
        Kind::Exception { .. } | Kind::Exclusion(_) => AskedAs::WholeException,
        Kind::Question { .. } => match (need.place, need.rule, need.exit) {
            // A condition that says "no exception holds" asks the questions of the exception, turned round.
            (_, Some(rule), true) if in_an_exception(rulebook, rule, address) => AskedAs::Exception,
            (_, Some(_), true) => AskedAs::WayOut,
            (Place::Exception(_), Some(_), false) => AskedAs::Exception,
            (Place::Exception(_), None, false) => AskedAs::OutsideTheLaw,
            (Place::Condition(_), _, false) | (_, None, true) => AskedAs::Condition,
        },
    }
}

/// What a question is put for on these answers, and as what.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutFor {
    /// What needs the answer. For the next question, this is what it is next for; for any other, the rule that waits
    /// for it, or else the one that asks it first.
    pub need: Need,
    /// As what the question is asked there.
    pub asked_as: AskedAs,
    /// The part of the way in which it is the next question; `None` where another question is next.
    pub next_in: Option<Stage>,
}

impl PutFor {
    /// The same for the next question, where the caller already knows which one that is.
    pub fn next(rulebook: &Rulebook, next: &Next) -> Self {
        let asked_as = asked_as(rulebook, &next.need, next.address);
        Self { need: next.need, asked_as, next_in: Some(next.stage) }
    }
}

/// What a question is put for on these answers.
pub fn put_for(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> PutFor {
    let waiting = Waiting::on(rulebook, sheet);
    if let Some(next) = next_of(&waiting, &BTreeSet::new()).filter(|next| next.address == address) {
        return PutFor::next(rulebook, &next);
    }
    let need = need_of(&waiting, address, stage_of(rulebook, address));
    PutFor { need, asked_as: asked_as(rulebook, &need, address), next_in: None }
}

fn in_an_exception(rulebook: &Rulebook, rule: usize, address: Address) -> bool {
    let structure = &rulebook.rules[rule].structure;
    structure.exceptions.iter().any(|exception| {
        let mut asked = Vec::new();
        exception.element.test.questions(&structure.exceptions, &mut asked);
        asked.contains(&address)
    })
}

fn stage_of(rulebook: &Rulebook, address: Address) -> Stage {
    match rulebook.rule_of(address) {
        None => Stage::Scope,
        Some(rule) if rulebook.rules[rule].quick == address => Stage::Quick,
        Some(rule) => Stage::Rule(rule),
    }
}
