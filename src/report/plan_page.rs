//! The plan of one check as a paper of its own: what the result asks for, who does what by when, and what is done.

use jiff::civil::Date;
use serde::Serialize;

use super::arrange::plan_blocks;
use super::block::{Block, Document, heading};
use super::compose::footer;
use super::workbook::{Cell, Sheet, plan_sheet};
use crate::account::{Account, PlanTold, SaidTold};
use crate::text::cut_at_words;
use crate::words::{day, say};

/// A longer name of a tool is cut in the title.
const MOST_IN_TITLE: usize = 120;
/// The version of the plan as JSON.
const VERSION: u32 = 1;

/// The plan for programs.
#[derive(Debug, Serialize)]
pub struct PlanFile<'a> {
    #[serde(rename = "article5_plan")]
    version: u32,
    check: &'a str,
    tool: &'a str,
    on: Date,
    result: &'a str,
    notices: Vec<String>,
    steps: Vec<String>,
    plan: Vec<TaskOfFile<'a>>,
    last_hash: &'a str,
}

#[derive(Debug, Serialize)]
struct TaskOfFile<'a> {
    task: &'a str,
    who: &'a str,
    by: Option<Date>,
    done: bool,
    said: Option<&'a SaidTold>,
    note: &'a str,
}

/// The plan for programs. `tasks` are all that can be planned.
pub fn plan_for_programs<'a>(account: &'a Account, tasks: &'a [PlanTold]) -> PlanFile<'a> {
    let task = |task: &'a PlanTold| TaskOfFile {
        task: &task.task,
        who: &task.who,
        by: task.on,
        done: task.done,
        said: task.said.as_ref(),
        note: &task.note,
    };
    PlanFile {
        version: VERSION,
        check: &account.origin.check,
        tool: &account.tool.name,
        on: account.on,
        result: &account.result.verdict_words,
        notices: notices(account).collect(),
        steps: steps(account),
        plan: tasks.iter().map(task).collect(),
        last_hash: &account.origin.last_hash,
    }
}

/// The plan as people read it. Tasks that nobody planned stand there with room for a name and a day.
pub fn plan_page(account: &Account, tasks: &[PlanTold]) -> Document {
    let mut blocks: Vec<Block> = notices(account).map(Block::Notice).collect();
    let result = &account.result;
    blocks.push(Block::Verdict { verdict: result.verdict, words: result.words.clone(), text: result.text.clone() });
    blocks.push(Block::Facts(vec![
        (say!("report-check").to_owned(), account.origin.check.clone()),
        (say!("report-day").to_owned(), day(account.on)),
    ]));
    blocks.extend(plan_blocks(&tasks.iter().map(to_write_in).collect::<Vec<_>>()));
    if account.standing.plan.is_empty() {
        blocks.push(Block::Paragraph(say!("report-plan-nothing-yet").to_owned()));
    }
    let steps = steps(account);
    if !steps.is_empty() {
        blocks.push(heading(2, say!("report-to-do")));
        blocks.push(Block::List { ordered: true, items: steps });
    }
    blocks.push(Block::Paragraph(account.not_advice.to_owned()));
    blocks.push(Block::Paragraph(say!("report-plan-origin", hash = &account.origin.last_hash)));
    Document {
        title: say!("report-plan-title", tool = cut_at_words(&account.tool.name, MOST_IN_TITLE)),
        lang: account.lang.clone(),
        blocks,
        footer: footer(account),
        ..Document::default()
    }
}

/// A task with lines to write on where nothing is planned yet.
fn to_write_in(task: &PlanTold) -> PlanTold {
    let line = |text: &str, letters: usize| if text.is_empty() { "_".repeat(letters) } else { text.to_owned() };
    if task.done {
        return task.clone();
    }
    PlanTold { who: line(&task.who, 14), by: line(&task.by, 11), note: line(&task.note, 14), ..task.clone() }
}

/// The plan as tables: who does what, then what the result asks for.
pub fn plan_sheets(account: &Account, tasks: &[PlanTold]) -> Vec<Sheet> {
    let steps = steps(account).into_iter().map(|step| vec![Cell::from(step)]);
    let row = |label: &str, value: &str| vec![Cell::from(label), Cell::from(value)];
    let origin = vec![
        row(say!("report-tool"), &account.tool.name),
        row(say!("report-result"), &account.result.verdict_words),
        vec![say!("report-day").into(), account.on.into()],
        row(say!("report-check"), &account.origin.check),
        row(say!("report-last-hash"), &account.origin.last_hash),
        row(say!("report-rules"), &account.origin.edition_and_rules()),
        row(say!("report-caveats"), account.not_advice),
    ];
    let told = notices(account).map(|notice| row(say!("report-look-again"), &notice));
    let texts = |texts: &[&str]| texts.iter().map(|text| (*text).to_owned()).collect();
    vec![
        plan_sheet(tasks),
        Sheet { name: say!("report-to-do").to_owned(), head: texts(&[say!("report-to-do")]), rows: steps.collect() },
        Sheet {
            name: say!("report-origin-sheet").to_owned(),
            head: texts(&[say!("report-what"), say!("report-value")]),
            rows: told.chain(origin).collect(),
        },
    ]
}

fn notices(account: &Account) -> impl Iterator<Item = String> + '_ {
    account.notices.iter().map(crate::account::Notice::shortly)
}

fn steps(account: &Account) -> Vec<String> {
    account.to_do.iter().map(|step| step.text.told()).collect()
}
