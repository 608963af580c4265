//! What does not stand any more, in the minutes: approvals of minutes that were changed since, and what was corrected or
//! struck.

use super::Subject;
use super::tasks::owner;
use crate::report::block::Block;
use crate::words::{clock, day, moment, say};
use crate::workshop::meeting::Workshop;
use crate::workshop::step::{Agreed, Task};

/// How many letters of a seal are told.
const DIGITS: usize = 16;

/// One line for each approval of minutes that were changed since.
pub(super) fn approvals<'a>(subject: &'a Subject) -> impl Iterator<Item = Block> + 'a {
    subject.workshop.afterwards.approvals.iter().map(|approval| {
        let seats: Vec<u16> = approval.by.iter().map(|(seat, _)| *seat).collect();
        let when = approval.by.first().map(|(_, at)| moment(*at)).unwrap_or_default();
        let seal: String = approval.seal.chars().take(DIGITS).collect();
        let (who, changed) = (subject.people(&seats), moment(approval.changed));
        Block::Notice(say!("workshoppaper-approved-before", who = who, when = when, seal = seal, changed = changed))
    })
}

/// Each time that it was taken up again.
pub(super) fn reopened(workshop: &Workshop) -> String {
    workshop.afterwards.reopened.iter().map(|at| moment(*at)).collect::<Vec<_>>().join(", ")
}

/// What was corrected or struck; nothing where nothing was. Notes stand in no minutes, whatever becomes of them.
pub(super) fn changes(subject: &Subject) -> Vec<Block> {
    let changes = subject.workshop.afterwards.changes.iter();
    let rows = changes.filter_map(|change| {
        let kind = match change.what {
            Agreed::Next(_) => say!("workshoppaper-kind-next"),
            Agreed::Parked(_) => say!("workshoppaper-kind-parked"),
            Agreed::Noted(_) | Agreed::Ballot(_) => return None,
        };
        let now = change.after.as_ref().map_or(say!("workshoppaper-struck").to_owned(), |task| told(subject, task));
        Some(vec![clock(change.at), kind.to_owned(), told(subject, &change.before), now])
    });
    let rows: Vec<Vec<String>> = rows.collect();
    if rows.is_empty() {
        return Vec::new();
    }
    let head = [
        say!("workshoppaper-when"),
        say!("workshoppaper-kind"),
        say!("workshoppaper-was"),
        say!("workshoppaper-became"),
    ];
    let heading = Block::Heading { level: 2, text: say!("workshoppaper-changes").to_owned() };
    vec![heading, Block::Table { head: head.map(str::to_owned).to_vec(), rows }]
}

fn told(subject: &Subject, task: &Task) -> String {
    let (who, by) = (owner(subject, task), task.by.map(day).unwrap_or_default());
    let beside: Vec<String> = [who, by].into_iter().filter(|text| !text.is_empty()).collect();
    let text = subject.told(&task.text);
    if beside.is_empty() { text } else { format!("{text} ({})", beside.join(", ")) }
}
