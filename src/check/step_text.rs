//! What a step says to a reader: which place it changes and in which words, once for undo, lists and the history.

use super::place::{Calling, Place};
use super::{Role, Step};
use crate::words::{key, say};

/// A step for readers. Texts of people are in it as they were typed.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StepText {
    /// What it changes.
    pub place: Place,
    /// What happened, in a few words.
    pub words: String,
    /// The whole content of a step that replaces nothing, because nothing else shows it.
    pub detail: String,
    /// Why, where the step itself says so.
    pub reason: String,
}

impl Step {
    /// What happened, in a few words. Texts of people are in it as they were typed.
    pub fn in_words(&self) -> String {
        self.text(Calling::ByName).words
    }

    /// The step for readers, with questions called so.
    pub(super) fn text(&self, called: Calling<'_>) -> StepText {
        let told =
            |place: Place, words: String| StepText { place, words, detail: String::new(), reason: String::new() };
        match self {
            Self::Described { field, .. } => told(Place::Field(*field), field.label().to_owned()),
            Self::Answered { to, answer, .. } => {
                told(Place::Answer(to.clone()), say!("step-answered", answer = answer.word(), to = called.question(to)))
            }
            Self::Replied { to, answer, who, when, note, .. } => {
                let note = if note.is_empty() { String::new() } else { format!(": {note}") };
                let words = say!("step-replied", answer = answer.word(), to = called.question(to), who = who);
                StepText {
                    reason: say!("step-replied-reason", who = who, when = when, note = note),
                    ..told(Place::Answer(to.clone()), words)
                }
            }
            Self::Withdrawn { to } => told(Place::Answer(to.clone()), say!("step-withdrawn", to = called.question(to))),
            Self::Kept { to, asked } => {
                let words = say!("step-kept", to = called.question(to));
                let reason = say!("step-kept-reason", words = &asked.words);
                StepText { reason, ..told(Place::Answer(to.clone()), words) }
            }
            Self::Noted { to, what, .. } => told(
                Place::Remark(to.clone(), *what),
                say!("step-noted", remark = what.label(), to = called.question(to)),
            ),
            Self::Rated { to, .. } => told(Place::Certainty(to.clone()), say!("step-rated", to = called.question(to))),
            Self::Concluded { on, edition, tool, verdicts, .. } => {
                let rules: Vec<String> =
                    verdicts.iter().map(|(rule, verdict)| format!("({rule}) {}", verdict.words())).collect();
                let detail = say!(
                    "step-concluded",
                    verdict = tool.words(),
                    on = on,
                    edition = edition,
                    rules = rules.join(", ")
                );
                StepText { detail, ..told(Place::Result(key!("step-heading-result")), say!("step-result").to_owned()) }
            }
            Self::Exported { format, .. } => StepText {
                detail: format.clone(),
                ..told(Place::Result(key!("step-heading-report")), say!("step-report").to_owned())
            },
            Self::SignedOff { role, name, statement } => {
                let words = Self::signed(*role, name);
                let detail = format!("{words}: {statement}");
                StepText { detail, ..told(Place::Result(key!("step-heading-sign-off")), words) }
            }
            Self::Undid { step } => told(Place::Nothing(key!("step-heading-step")), say!("step-undid", step = step)),
            Self::Grouped { group } if group.is_empty() => told(Place::Group, say!("step-ungrouped").to_owned()),
            Self::Grouped { group } => told(Place::Group, say!("step-grouped", group = group)),
            Self::Closed => told(Place::Shelf, say!("step-shut").to_owned()),
            Self::Reopened => told(Place::Shelf, say!("step-reopened").to_owned()),
            Self::Archived => told(Place::Shelf, say!("step-archived").to_owned()),
            Self::CopiedFrom { reference, why, .. } if reference.is_empty() => {
                let words = say!("step-copied", why = why.words(), reference = say!("origin-another"));
                StepText { detail: words.clone(), ..told(Place::Nothing(key!("step-heading-taken-over")), words) }
            }
            Self::CopiedFrom { reference, head, why } => {
                let words = say!("step-copied", why = why.words(), reference = reference);
                let detail = say!("step-copied-hash", words = &words, head = head);
                StepText { detail, ..told(Place::Nothing(key!("step-heading-taken-over")), words) }
            }
            Self::ReviewDue { on } => told(Place::Review, say!("step-review", on = on)),
            Self::Planned { task, .. } => {
                told(Place::Plan(task.clone()), say!("step-planned", task = called.task(task)))
            }
            Self::LeftOpen { rule } => told(Place::LeftOpen(rule.clone()), say!("step-rule-left-open", rule = rule)),
            Self::TakenUp { rule } => told(Place::LeftOpen(rule.clone()), say!("step-rule-taken-up", rule = rule)),
            Self::Tried { to } => {
                let questions: Vec<String> = to.iter().map(|to| called.question(to)).collect();
                let detail = say!("step-tried-which", questions = questions.join("; "));
                let words = say!("step-tried", answers = to.len());
                StepText { detail, ..told(Place::Nothing(key!("step-heading-tried")), words) }
            }
            Self::Voted { to, vote } => {
                let words = say!("step-voted", to = called.question(to));
                let day = called.day(vote.on);
                let parts = [
                    say!("step-voted-where", workshop = &vote.workshop, ballot = vote.ballot, day = day),
                    say!("step-voted-what", votes = vote.in_numbers(), answer = vote.answer.word()),
                    vote.how.words().to_owned(),
                ];
                let said = vote.said.iter().map(|(side, words)| format!("{}: {words}", side.word()));
                let detail = parts.into_iter().chain(said).collect::<Vec<_>>().join("; ");
                StepText { detail, ..told(Place::Vote(to.clone()), words) }
            }
            Self::Raised { format } => {
                let words = say!("step-format", format = format);
                StepText { detail: words.clone(), ..told(Place::Nothing(key!("step-heading-format")), words) }
            }
        }
    }

    fn signed(role: Role, name: &str) -> String {
        format!("{} {name}", role.words())
    }
}
