//! Where in a check something changes, and what stands there.

use jiff::civil::Date;

use super::{ChangeKind, Check, Field, Remark};
use crate::words::{Key, day, say};

/// How questions, tasks and days are written: people know no addresses, and programs no names of months.
#[derive(Clone, Copy)]
pub(super) enum Calling<'a> {
    /// By address, short name and digits, for files that programs read.
    ByName,
    /// For people: what a question is called by its address, and a task by its short name.
    InWords(&'a dyn Fn(&str) -> String, &'a dyn Fn(&str) -> String),
}

impl Calling<'_> {
    /// A question.
    pub fn question(self, name: &str) -> String {
        match self {
            Self::ByName => name.to_owned(),
            Self::InWords(question, _) => question(name),
        }
    }

    /// A task of the removal plan.
    pub fn task(self, id: &str) -> String {
        match self {
            Self::ByName => id.to_owned(),
            Self::InWords(_, task) => task(id),
        }
    }

    /// A day.
    pub fn day(self, date: Date) -> String {
        match self {
            Self::ByName => date.to_string(),
            Self::InWords(..) => day(date),
        }
    }
}

/// A place whose content a step can change.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Place {
    /// A field of the description.
    Field(Field),
    /// The answer at an address.
    Answer(String),
    /// A text beside an answer.
    Remark(String, Remark),
    /// How sure somebody is of an answer.
    Certainty(String),
    /// The votes of a workshop on the answer at an address.
    Vote(String),
    /// The group.
    Group,
    /// Whether it is closed or archived.
    Shelf,
    /// The day of the next look.
    Review,
    /// A task of the removal plan.
    Plan(String),
    /// Whether a rule is left open on purpose.
    LeftOpen(String),
    /// Nothing is replaced. The step is about the result and stands under this heading.
    Result(Key),
    /// Nothing is replaced. The step is about the check as a whole and stands under this heading.
    Nothing(Key),
}

impl Place {
    /// What kind of change happens there.
    pub fn kind(&self) -> ChangeKind {
        match self {
            Self::Field(_) => ChangeKind::Tool,
            Self::Answer(_) => ChangeKind::Answer,
            Self::Remark(..) | Self::Certainty(_) | Self::Vote(_) => ChangeKind::Beside,
            Self::Result(_) => ChangeKind::Result,
            Self::Group | Self::Shelf | Self::Review | Self::Plan(_) | Self::LeftOpen(_) | Self::Nothing(_) => {
                ChangeKind::Check
            }
        }
    }

    /// Its name for readers: what a question is called, the label of a field, or a word for the check as a whole.
    pub fn name(&self, called: Calling<'_>) -> String {
        match self {
            Self::Field(field) => field.label().to_owned(),
            Self::Answer(to) => called.question(to),
            Self::Remark(to, what) => format!("{}: {}", called.question(to), what.label()),
            Self::Certainty(to) => say!("step-place-certainty", to = called.question(to)),
            Self::Vote(to) => say!("step-place-vote", to = called.question(to)),
            Self::Group => say!("step-place-group").to_owned(),
            Self::Shelf => say!("step-place-state").to_owned(),
            Self::Review => say!("step-place-review").to_owned(),
            Self::Plan(task) => say!("step-place-plan", task = called.task(task)),
            Self::LeftOpen(rule) => say!("step-place-left-open", rule = rule),
            Self::Result(heading) | Self::Nothing(heading) => heading.text().to_owned(),
        }
    }

    /// What stands there in a check; `None` where nothing can stand.
    pub fn value(&self, check: &Check, called: Calling<'_>) -> Option<String> {
        let value = match self {
            Self::Field(field) => check.tool.shown(*field).to_owned(),
            Self::Answer(to) => check.answers.get(to).map_or_else(String::new, |given| {
                let kept = if given.kept.is_some() { say!("step-kept-again") } else { "" };
                format!("{}{kept}", given.answer.word())
            }),
            Self::Remark(to, what) => check.remark(to, *what).to_owned(),
            Self::Certainty(to) => {
                let certainty = check.remarks.get(to).and_then(|remarks| remarks.certainty);
                certainty.map_or_else(String::new, |certainty| certainty.words().to_owned())
            }
            Self::Group => check.standing.group.clone(),
            Self::Shelf => match (check.standing.closed, check.standing.archived) {
                (false, false) => say!("step-open"),
                (true, false) => say!("step-closed"),
                (false, true) => say!("step-open-archived"),
                (true, true) => say!("step-closed-archived"),
            }
            .to_owned(),
            Self::Review => check.standing.review_due.map_or_else(String::new, |on| called.day(on)),
            Self::Plan(task) => check.standing.plan.get(task).map_or_else(String::new, |planned| {
                let date = planned.date.map(|date| called.day(date)).unwrap_or_default();
                let done = if planned.done { say!("step-plan-done") } else { "" };
                let parts = [date.as_str(), &planned.who, &planned.note, done];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }),
            Self::LeftOpen(rule) if check.standing.left_open.contains(rule) => say!("step-left-open").to_owned(),
            Self::LeftOpen(_) => String::new(),
            Self::Vote(_) | Self::Result(_) | Self::Nothing(_) => return None,
        };
        Some(value)
    }
}
