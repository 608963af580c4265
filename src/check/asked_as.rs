//! What a Yes to a question does in the rule that needs it now: what both faces say above it.

use super::{Need, Place, Stage, need, next};
use crate::logic::{Address, Sheet};
use crate::rulebook::{Kind, Rulebook};

/// As what a question is asked.
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

/// As what a question is asked on these answers. A role that ten rules need and one exclusion too is asked for the rules.
pub fn asked_as(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> AskedAs {
    match rulebook.item(address).kind {
        Kind::Condition { .. } | Kind::Gate(_) => AskedAs::WholeCondition,
        Kind::Exception { .. } | Kind::Exclusion(_) => AskedAs::WholeException,
        Kind::Question { .. } => {
            let need = need_now(rulebook, sheet, address);
            match (need.place, need.rule, need.exit) {
                // A condition that says "no exception holds" asks the questions of the exception turned round.
                (_, Some(rule), true) if in_an_exception(rulebook, rule, address) => AskedAs::Exception,
                (_, Some(_), true) => AskedAs::WayOut,
                (Place::Exception(_), Some(_), false) => AskedAs::Exception,
                (Place::Exception(_), None, false) => AskedAs::OutsideTheLaw,
                (Place::Condition(_), _, false) | (_, None, true) => AskedAs::Condition,
            }
        }
    }
}

/// What a question is asked for on these answers: where it is the next one, that; else the rules that wait for it, from
/// where they ask it.
pub fn need_now(rulebook: &Rulebook, sheet: &Sheet, address: Address) -> Need {
    let now = next(rulebook, sheet).filter(|next| next.address == address).map(|next| next.need);
    now.unwrap_or_else(|| need(rulebook, sheet, address, stage_of(rulebook, address)))
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
