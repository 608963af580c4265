//! Where the check stands after its result: names under it, the next look, the removal plan.

use jiff::civil::Date;
use serde::Serialize;

use super::fact::{Fact, FactKey};
use crate::check::Check;
use crate::rulebook::Rulebook;
use crate::words::{day, moment, say};

/// Where the check stands after its result.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct StandingTold {
    /// Who put their name under the answers. A name that a later answer made void stays, and says so.
    pub sign_off: Vec<String>,
    /// The day of the next look, the group, where the check came from, whether it is closed.
    pub standing: Vec<Fact>,
    /// The removal plan; empty when nothing is planned.
    pub plan: Vec<PlanTold>,
}

/// A task of the removal plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct PlanTold {
    /// What is asked.
    pub task: String,
    /// By whom.
    pub who: String,
    /// By when.
    pub by: String,
    /// The same as a day.
    #[serde(skip)]
    pub on: Option<Date>,
    /// Whether it is done.
    pub done: bool,
    /// Anything else.
    pub note: String,
}

/// Gathers where the check stands after its result. Checks that stand `elsewhere`, in another group, are not named.
pub fn standing(check: &Check, rulebook: &Rulebook, elsewhere: &[String]) -> StandingTold {
    let sign_off = check.signatures.iter().map(|signature| {
        let when = moment(signature.at);
        let (role, name, statement) = (signature.role.words(), &signature.name, &signature.statement);
        match signature.voided_by {
            None => say!("account-signed", role = role, name = name, when = when, statement = statement),
            Some(step) => {
                let step = step.to_string();
                say!("account-signed-void", role = role, name = name, when = when, statement = statement, step = step)
            }
        }
    });
    let standing = &check.standing;
    let mut facts = Vec::new();
    let mut fact = |key: FactKey, label: &str, value: String| facts.push(Fact { key, label: label.to_owned(), value });
    if let Some(on) = standing.review_due {
        fact(FactKey::ReviewDue, say!("account-review-due"), day(on));
    }
    if !standing.group.is_empty() {
        fact(FactKey::Group, say!("account-group"), standing.group.clone());
    }
    for copied in &standing.copied_from {
        let (why, reference, hash) = (copied.why.words(), &copied.reference, &copied.head);
        let from = if reference.is_empty() || elsewhere.contains(reference) {
            say!("account-taken-over-elsewhere", why = why)
        } else {
            say!("account-taken-over-from", why = why, reference = reference, hash = hash)
        };
        fact(FactKey::TakenOver, say!("account-taken-over"), from);
    }
    if standing.closed {
        fact(FactKey::Closed, say!("account-state"), say!("account-closed").to_owned());
    }
    StandingTold { sign_off: sign_off.collect(), standing: facts, plan: plan(check, rulebook) }
}

/// Every task, planned or not, as soon as one is: a task without a person is what the reader has to see.
fn plan(check: &Check, rulebook: &Rulebook) -> Vec<PlanTold> {
    if check.standing.plan.is_empty() { Vec::new() } else { whole_plan(check, rulebook) }
}

/// Every task that can be planned, with what is planned for it.
pub fn whole_plan(check: &Check, rulebook: &Rulebook) -> Vec<PlanTold> {
    let planned = &check.standing.plan;
    let tasks = &rulebook.consequences.plan;
    let known = tasks.iter().map(|task| (&task.id, &task.label));
    let others = planned.keys().filter(|id| tasks.iter().all(|task| task.id != **id)).map(|id| (id, id));
    known
        .chain(others)
        .map(|(id, label)| {
            let planned = planned.get(id).cloned().unwrap_or_default();
            PlanTold {
                task: label.clone(),
                who: planned.who,
                by: planned.date.map(day).unwrap_or_default(),
                on: planned.date,
                done: planned.done,
                note: planned.note,
            }
        })
        .collect()
}
