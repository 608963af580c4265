//! What a step says to a reader: which place it changes and in which words, once for undo, lists and the history.

use super::place::Place;
use super::{Role, Step};

/// A step for readers. Texts of people are in it as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StepText {
    /// What it changes.
    pub place: Place,
    /// What happened, in a few words.
    pub words: String,
    /// All that it says, where nothing else shows it: for steps that put nothing in the place of anything.
    pub detail: String,
    /// Why, where the step itself says so.
    pub reason: String,
}

impl Step {
    /// What happened, in a few words. Texts of people are in it as they were typed.
    pub fn in_words(&self) -> String {
        self.text().words
    }

    /// The step for readers.
    pub(super) fn text(&self) -> StepText {
        let told =
            |place: Place, words: String| StepText { place, words, detail: String::new(), reason: String::new() };
        match self {
            Self::Described { field, .. } => told(Place::Field(*field), field.label().to_owned()),
            Self::Answered { to, answer, .. } => told(Place::Answer(to.clone()), format!("{} to {to}", answer.word())),
            Self::Replied { to, answer, who, when, note, .. } => {
                let note = if note.is_empty() { String::new() } else { format!(": {note}") };
                let words = format!("{} to {to}, said by {who}", answer.word());
                StepText { reason: format!("{who} said so on {when}{note}"), ..told(Place::Answer(to.clone()), words) }
            }
            Self::Withdrawn { to } => told(Place::Answer(to.clone()), format!("the answer to {to} was taken back")),
            Self::Kept { to, asked } => {
                let words = format!("the answer to {to} was looked at again and kept");
                let reason = format!("kept for the words: {}", asked.words);
                StepText { reason, ..told(Place::Answer(to.clone()), words) }
            }
            Self::Noted { to, what, .. } => {
                told(Place::Remark(to.clone(), *what), format!("{} beside {to}", what.label()))
            }
            Self::Rated { to, .. } => told(Place::Certainty(to.clone()), format!("how sure, beside {to}")),
            Self::Concluded { on, edition, tool, verdicts, .. } => {
                let rules: Vec<String> =
                    verdicts.iter().map(|(rule, verdict)| format!("({rule}) {}", verdict.words())).collect();
                let detail = format!("{} on {on}, rules {edition}: {}", tool.words(), rules.join(", "));
                StepText { detail, ..told(Place::Result("Result"), "the result".to_owned()) }
            }
            Self::Exported { format, .. } => {
                StepText { detail: format.clone(), ..told(Place::Result("Report"), "a report".to_owned()) }
            }
            Self::SignedOff { role, name, statement } => {
                let words = Self::signed(*role, name);
                let detail = format!("{words}: {statement}");
                StepText { detail, ..told(Place::Result("Sign-off"), words) }
            }
            Self::Undid { step } => told(Place::Nothing("Step"), format!("step {step} was undone")),
            Self::Grouped { group } if group.is_empty() => told(Place::Group, "taken out of its group".to_owned()),
            Self::Grouped { group } => told(Place::Group, format!("put into the group {group}")),
            Self::Closed => told(Place::Shelf, "closed".to_owned()),
            Self::Reopened => told(Place::Shelf, "reopened".to_owned()),
            Self::Archived => told(Place::Shelf, "put into the archive".to_owned()),
            Self::CopiedFrom { reference, head, why } => {
                let words = format!("{} of {reference}", why.words());
                let detail = format!("{words}, last hash {head}");
                StepText { detail, ..told(Place::Nothing("Taken over"), words) }
            }
            Self::ReviewDue { on } => told(Place::Review, format!("to be looked at again on {on}")),
            Self::Planned { task, .. } => {
                told(Place::Plan(task.clone()), format!("the task {task} of the removal plan"))
            }
            Self::LeftOpen { rule } => {
                told(Place::LeftOpen(rule.clone()), format!("rule ({rule}) was left open on purpose"))
            }
            Self::TakenUp { rule } => told(Place::LeftOpen(rule.clone()), format!("rule ({rule}) was taken up again")),
            Self::Raised { format } => {
                let words = format!("the record has format {format} from here on");
                StepText { detail: words.clone(), ..told(Place::Nothing("Format"), words) }
            }
        }
    }

    fn signed(role: Role, name: &str) -> String {
        format!("{} {name}", role.words())
    }
}
