//! What is to be done, as one clean table: next steps, the parking lot, and what stayed open.

use super::Subject;
use crate::logic::Answer;
use crate::room::Table;
use crate::words::say;
use crate::workshop::ballot::Ballot;
use crate::workshop::step::Task;

/// A line for each thing that is to be done.
pub fn task_table(subject: &Subject) -> Table {
    let workshop = subject.workshop;
    let head = [
        say!("workshoppaper-kind"),
        say!("workshoppaper-what"),
        say!("workshoppaper-owner"),
        say!("workshoppaper-by"),
        say!("workshoppaper-tool"),
        say!("workshoppaper-check"),
        say!("workshoppaper-workshop"),
    ];
    let line = |kind: &str, what: String, owner: String, by: String, check: &str| {
        let tool = if check.is_empty() { String::new() } else { subject.tool(check) };
        vec![kind.to_owned(), what, owner, by, tool, check.to_owned(), workshop.header.reference.clone()]
    };
    let task = |kind: &'static str| {
        move |task: &Task| {
            let by = task.by.map(|day| day.to_string()).unwrap_or_default();
            line(kind, subject.told(&task.text), owner(subject, task), by, "")
        }
    };
    let is_open = |ballot: &&Ballot| {
        workshop.is_last_on(ballot) && ballot.decision.is_none_or(|decision| decision.answer == Answer::NotSure)
    };
    let open = workshop.ballots.iter().filter(is_open);
    let open = open.map(|ballot| {
        let find_out = subject.rulebook.address(&ballot.about.to).map(|at| &subject.rulebook.item(at).find_out);
        let what = match find_out.filter(|text| !text.is_empty()) {
            Some(find_out) => say!("workshoppaper-open-find", ask = &ballot.about.asked.words, what = find_out),
            None => ballot.about.asked.words.clone(),
        };
        line(say!("workshoppaper-kind-open"), what, String::new(), String::new(), &ballot.about.check)
    });
    let next = workshop.next.iter().map(task(say!("workshoppaper-kind-next")));
    let parked = workshop.parked.iter().map(task(say!("workshoppaper-kind-parked")));
    Table { head: head.map(str::to_owned).to_vec(), rows: next.chain(parked).chain(open).collect() }
}

/// Who has a task, in words; nothing where nobody took it.
pub(super) fn owner(subject: &Subject, task: &Task) -> String {
    task.owner.map(|seat| subject.person(seat)).unwrap_or_default()
}
