//! Where the check stands after its result: names under it, the next look, the removal plan.

use jiff::civil::Date;
use serde::Serialize;

use super::fact::{Fact, FactKey};
use crate::check::{Check, Said};
use crate::rulebook::Rulebook;
use crate::words::{day, day_of, moment, say};

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
    /// Who said so, and when.
    pub said: Option<SaidTold>,
    /// Anything else.
    pub note: String,
}

impl PlanTold {
    /// Who does it by when, and who said that it is done, in a line.
    pub fn in_a_line(&self) -> String {
        let by = if self.by.is_empty() { String::new() } else { say!("account-plan-by", day = &self.by) };
        let parts = [self.who.clone(), by, self.done_in_words()];
        let told: Vec<String> = parts.into_iter().filter(|part| !part.is_empty()).collect();
        if told.is_empty() { say!("account-plan-not-yet").to_owned() } else { told.join(", ") }
    }

    /// Who said that it is done, and when; nothing where it is not.
    pub fn said_done(&self) -> String {
        match &self.said {
            _ if !self.done => String::new(),
            None => say!("account-plan-done").to_owned(),
            Some(said) => said.in_words(),
        }
    }

    /// That it is done, and who said so; nothing where it is not.
    fn done_in_words(&self) -> String {
        match &self.said {
            Some(said) if self.done => say!("account-plan-done-said", said = said.in_words()),
            _ => self.said_done(),
        }
    }
}

/// Who said that a task is done, and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct SaidTold {
    /// By name; empty where nobody is known.
    pub who: String,
    /// On which day.
    pub on: String,
}

impl SaidTold {
    fn of(said: &Said) -> Self {
        Self { who: said.who.clone(), on: day_of(said.at) }
    }

    fn in_words(&self) -> String {
        let Self { who, on } = self;
        if who.is_empty() {
            say!("account-plan-said-on", day = on)
        } else {
            say!("account-plan-said-by", who = who, day = on)
        }
    }
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
                said: planned.said.as_ref().map(SaidTold::of),
                note: planned.note,
            }
        })
        .collect()
}
