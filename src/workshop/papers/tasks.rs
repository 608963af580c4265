//! What is to be done, as one clean table: next steps, the parking lot, and what stayed open.

use jiff::civil::Date;

use super::Subject;
use crate::logic::Answer;
use crate::report::workbook::Cell;
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
    let line = |kind: &str, what: String, owner: String, by: Option<Date>, check: &str| {
        let tool = if check.is_empty() { String::new() } else { subject.tool(check) };
        let (what, owner, tool) = (what.into(), owner.into(), tool.into());
        vec![Cell::from(kind), what, owner, by.into(), tool, check.into(), Cell::from(&workshop.header.reference)]
    };
    let task =
        |kind: &'static str| move |task: &Task| line(kind, subject.told(&task.text), owner(subject, task), task.by, "");
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
        line(say!("workshoppaper-kind-open"), what, String::new(), None, &ballot.about.check)
    });
    let next = workshop.next.iter().map(task(say!("workshoppaper-kind-next")));
    let parked = workshop.parked.iter().map(task(say!("workshoppaper-kind-parked")));
    let name = say!("workshoppaper-next").to_owned();
    Table { name, head: head.map(str::to_owned).to_vec(), rows: next.chain(parked).chain(open).collect() }
}

/// Who has a task, in words; nothing where nobody took it.
pub(super) fn owner(subject: &Subject, task: &Task) -> String {
    task.owner.map(|seat| subject.person(seat)).unwrap_or_default()
}
