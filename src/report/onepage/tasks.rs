//! What to do next on one page, and who does what by when.

use super::room::Room;
use super::whole::{MOST_IN_CELL, cut, or_not_set, with_more};
use crate::account::{Account, PlanTold};
use crate::report::block::{Block, heading, table};
use crate::words::say;

/// The first steps, whoever has planned what. Below them stand the tasks that name a person or a day, the unfinished
/// ones first, and then the tasks that nobody has taken yet. Where nothing is planned, it says that nobody was named
/// for the steps.
pub(super) fn tasks(account: &Account, room: Room) -> Vec<Block> {
    // A step is told whole or not at all: half of a step may say the opposite.
    let items: Vec<String> = account.to_do.iter().take(room.rows).map(|step| step.text.told()).collect();
    let more = account.to_do.len().saturating_sub(items.len());
    let plan = &account.standing.plan;
    let mut blocks = list_of_steps(items);
    if plan.is_empty() {
        if !blocks.is_empty() {
            blocks.push(Block::Paragraph(say!("onepage-unplanned", count = more)));
        }
        return blocks;
    }
    if more > 0 {
        blocks.push(Block::Paragraph(say!("onepage-more", count = more)));
    }
    if plan.iter().all(|task| task.done) {
        blocks.push(heading(2, say!("onepage-planned")));
        blocks.push(Block::Paragraph(say!("onepage-all-done").to_owned()));
        return blocks;
    }
    let mut all: Vec<&PlanTold> = plan.iter().collect();
    all.sort_by_key(|task| {
        let is_planned = task.on.is_some() || !task.who.is_empty();
        (!is_planned && !task.done, task.done, task.on.is_none(), task.on, task.who.is_empty())
    });
    let (told, rest) = all.split_at(room.rows.min(all.len()));
    let head = [say!("onepage-task"), say!("onepage-who"), say!("onepage-by-when")];
    blocks.extend(with_more(say!("onepage-planned"), table(head, told.iter().map(|task| row(task)).collect()), 0));
    if !rest.is_empty() {
        let done = rest.iter().filter(|task| task.done).count();
        blocks.push(Block::Paragraph(say!("onepage-more-tasks", count = rest.len(), done = done)));
    }
    blocks
}

/// One task: what, who, by when, or that it is done.
fn row(task: &PlanTold) -> Vec<String> {
    let who = cut(&task.who, MOST_IN_CELL);
    let (who, by) = match (task.done, &task.said) {
        (false, _) => (or_not_set(&who), or_not_set(&task.by)),
        (true, None) => (who, say!("onepage-done").to_owned()),
        (true, Some(said)) => (who, say!("onepage-done-on", day = &said.on)),
    };
    vec![task.task.clone(), who, by]
}

fn list_of_steps(items: Vec<String>) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(2, say!("onepage-next")), Block::List { ordered: true, items }]
}
