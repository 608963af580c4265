//! What a report says about the time after the first result: names under it, the next look, the removal plan.

use serde::Serialize;

use super::account::Fact;
use super::block::Block;
use super::sentences::day;
use crate::check::Check;
use crate::rulebook::Rulebook;
use crate::words::moment;

/// What happened after the first result.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize)]
pub struct Afterwards {
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
    /// Whether it is done.
    pub done: bool,
    /// Anything else.
    pub note: String,
}

/// Gathers what happened after the first result.
pub fn afterwards(check: &Check, rulebook: &Rulebook) -> Afterwards {
    let sign_off = check.signatures.iter().map(|signature| {
        let when = moment(signature.at);
        let void = signature.voided_by.map_or_else(String::new, |step| {
            format!(" VOID: an answer was changed afterwards (step {step}). Sign again.")
        });
        format!("{} {}, {when}: {}{void}", signature.role.words(), signature.name, signature.statement)
    });
    let standing = &check.standing;
    let mut facts = Vec::new();
    let mut fact = |label: &str, value: String| facts.push(Fact { label: label.to_owned(), value });
    if let Some(on) = standing.review_due {
        fact("Look again on", day(on));
    }
    if !standing.group.is_empty() {
        fact("Group", standing.group.clone());
    }
    for copied in &standing.copied_from {
        fact("Taken over", format!("{} of {}, last hash {}", copied.why.words(), copied.reference, copied.head));
    }
    if standing.closed {
        fact("State", "closed".to_owned());
    }
    Afterwards { sign_off: sign_off.collect(), standing: facts, plan: plan(check, rulebook) }
}

/// Every task, planned or not, as soon as one is: a task without a person is what the reader has to see.
fn plan(check: &Check, rulebook: &Rulebook) -> Vec<PlanTold> {
    let planned = &check.standing.plan;
    if planned.is_empty() {
        return Vec::new();
    }
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
                done: planned.done,
                note: planned.note,
            }
        })
        .collect()
}

/// The same as blocks; nothing when there is nothing to say.
pub fn afterwards_blocks(afterwards: &Afterwards) -> Vec<Block> {
    let heading = |text: &str| Block::Heading { level: 2, text: text.to_owned() };
    let mut blocks = Vec::new();
    if !afterwards.sign_off.is_empty() {
        blocks.push(heading("Sign-off"));
        blocks.push(Block::List { ordered: false, items: afterwards.sign_off.clone() });
    }
    if !afterwards.standing.is_empty() {
        let facts = afterwards.standing.iter().map(|fact| (fact.label.clone(), fact.value.clone()));
        blocks.push(heading("This check"));
        blocks.push(Block::Facts(facts.collect()));
    }
    if !afterwards.plan.is_empty() {
        let rows = afterwards.plan.iter().map(|task| {
            let done = if task.done { "done" } else { "" };
            vec![task.task.clone(), task.who.clone(), task.by.clone(), done.to_owned(), task.note.clone()]
        });
        let head = ["Task", "Who", "By when", "Done", "Note"].map(str::to_owned).to_vec();
        blocks.push(heading("Removal plan"));
        blocks.push(Block::Table { head, rows: rows.collect() });
    }
    blocks
}
