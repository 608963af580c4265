//! What a report says about the time after the first result: names under it, the next look, the removal plan.

use super::block::Block;
use super::sentences::day;
use crate::check::Check;
use crate::rulebook::Rulebook;

/// Sign-off, the day of the next look, the removal plan, and where the check came from; nothing of it when there is
/// nothing to say. A sign-off that a later answer made void stays, and says so.
pub fn afterwards(check: &Check, rulebook: &Rulebook) -> Vec<Block> {
    let mut blocks = Vec::new();
    let heading = |text: &str| Block::Heading { level: 2, text: text.to_owned() };
    if !check.signatures.is_empty() {
        let items = check.signatures.iter().map(|signature| {
            let who = format!("{} {}", signature.role.words(), signature.name);
            let when = signature.at.strftime("%Y-%m-%d %H:%M UTC");
            let void = signature.voided_by.map_or_else(String::new, |step| {
                format!(" VOID: an answer was changed afterwards (step {step}). Sign again.")
            });
            format!("{who}, {when}: {}{void}", signature.statement)
        });
        blocks.push(heading("Sign-off"));
        blocks.push(Block::List { ordered: false, items: items.collect() });
    }
    let standing = &check.standing;
    let mut facts: Vec<(String, String)> = Vec::new();
    if let Some(on) = standing.review_due {
        facts.push(("Look again on".to_owned(), day(on)));
    }
    if !standing.group.is_empty() {
        facts.push(("Group".to_owned(), standing.group.clone()));
    }
    for copied in &standing.copied_from {
        facts.push((
            "Taken over".to_owned(),
            format!("{} of {}, last hash {}", copied.why.words(), copied.reference, copied.head),
        ));
    }
    if standing.closed {
        facts.push(("State".to_owned(), "closed".to_owned()));
    }
    if !facts.is_empty() {
        blocks.push(heading("This check"));
        blocks.push(Block::Facts(facts));
    }
    if !standing.plan.is_empty() {
        let known = rulebook.consequences.plan.iter().map(|task| (&task.id, &task.label));
        let strangers = standing.plan.keys().filter(|id| rulebook.consequences.plan.iter().all(|task| task.id != **id));
        let rows = known.chain(strangers.map(|id| (id, id))).map(|(id, label)| {
            let planned = standing.plan.get(id).cloned().unwrap_or_default();
            let date = planned.date.map(day).unwrap_or_default();
            let done = if planned.done { "done" } else { "" };
            vec![label.clone(), planned.who, date, done.to_owned(), planned.note]
        });
        let head = ["Task", "Who", "By when", "Done", "Note"].map(str::to_owned).to_vec();
        blocks.push(heading("Removal plan"));
        blocks.push(Block::Table { head, rows: rows.collect() });
    }
    blocks
}
