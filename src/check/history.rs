//! Everything that ever happened to a check, as changes: what was there, what is there now, who, when and why.

use jiff::Timestamp;
use serde::Serialize;

use super::{Check, Entry, Field, Remark, Step};

/// What kind of thing was changed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum ChangeKind {
    /// The description of the tool.
    Tool,
    /// An answer.
    Answer,
    /// What stands beside an answer.
    Beside,
    /// The result, a report on it, a name under it.
    Result,
    /// The check as a whole: its group, its plan, where it came from.
    Check,
}

impl ChangeKind {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Tool, Self::Answer, Self::Beside, Self::Result, Self::Check];

    /// The word on screen and in filters.
    pub const fn word(self) -> &'static str {
        match self {
            Self::Tool => "tool",
            Self::Answer => "answer",
            Self::Beside => "beside",
            Self::Result => "result",
            Self::Check => "check",
        }
    }
}

/// One change.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HistoryChange {
    /// The number of its step.
    pub number: u64,
    /// When, in UTC.
    pub at: Timestamp,
    /// Who; empty when nobody gave a name.
    pub who: String,
    /// What kind of thing.
    pub kind: ChangeKind,
    /// Which: an address, the label of a field, or a word for the check as a whole.
    pub about: String,
    /// What was there before; empty when nothing was.
    pub old: String,
    /// What is there now; empty when it was taken back.
    pub new: String,
    /// Why, where that was said: the note beside an answer, the step that was undone, the source of a reply.
    pub reason: String,
}

/// Every change, first one first.
pub fn history(check: &Check) -> Vec<HistoryChange> {
    let mut state = Check::default();
    let mut changes: Vec<HistoryChange> = Vec::new();
    for entry in &check.steps {
        let place = Place::of(&state, &entry.did);
        let old = place.value(&state);
        let reason = reason(&state, &entry.did);
        state.apply(entry.clone());
        let new = match &entry.did {
            Step::Undid { .. } if place == Place::None => String::new(),
            Step::Concluded { .. } | Step::Exported { .. } | Step::SignedOff { .. } | Step::CopiedFrom { .. } => {
                told(&entry.did)
            }
            _ => place.value(&state),
        };
        if let Step::Noted { to, what: Remark::Note, text } = &entry.did {
            // A note that is written after an answer says why; the last one before the next answer counts.
            let answered = changes
                .iter_mut()
                .rev()
                .find(|change| change.kind == ChangeKind::Answer && change.about == *to && change.reason != *text);
            if let Some(change) = answered {
                change.reason.clone_from(text);
            }
        }
        changes.push(HistoryChange {
            number: entry.number,
            at: entry.at,
            who: entry.who.clone(),
            kind: place.kind(&entry.did),
            about: place.name(&entry.did),
            old,
            new,
            reason,
        });
    }
    changes
}

/// Where a change happens.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Place {
    Field(Field),
    Answer(String),
    Remark(String, Remark),
    Certainty(String),
    Group,
    Shelf,
    Review,
    Plan(String),
    None,
}

impl Place {
    fn of(state: &Check, step: &Step) -> Self {
        match step {
            Step::Described { field, .. } => Self::Field(*field),
            Step::Answered { to, .. } | Step::Replied { to, .. } | Step::Withdrawn { to } | Step::Kept { to, .. } => {
                Self::Answer(to.clone())
            }
            Step::Noted { to, what, .. } => Self::Remark(to.clone(), *what),
            Step::Rated { to, .. } => Self::Certainty(to.clone()),
            Step::Undid { step } => {
                // An undoing changes the place of what it undoes; numbers only lead backwards.
                let undone = state.steps.iter().find(|entry| entry.number == *step);
                undone.map_or(Self::None, |entry| Self::of_earlier(state, entry))
            }
            Step::Grouped { .. } => Self::Group,
            Step::Closed | Step::Reopened | Step::Archived => Self::Shelf,
            Step::ReviewDue { .. } => Self::Review,
            Step::Planned { task, .. } => Self::Plan(task.clone()),
            Step::Concluded { .. } | Step::Exported { .. } | Step::SignedOff { .. } | Step::CopiedFrom { .. } => {
                Self::None
            }
        }
    }

    fn of_earlier(state: &Check, entry: &Entry) -> Self {
        let mut entry = entry;
        while let Step::Undid { step } = &entry.did {
            let earlier = state.steps.iter().find(|known| known.number == *step && known.number < entry.number);
            let Some(earlier) = earlier else { return Self::None };
            entry = earlier;
        }
        Self::of(state, &entry.did)
    }

    fn kind(&self, step: &Step) -> ChangeKind {
        match self {
            Self::Field(_) => ChangeKind::Tool,
            Self::Answer(_) => ChangeKind::Answer,
            Self::Remark(..) | Self::Certainty(_) => ChangeKind::Beside,
            Self::Group | Self::Shelf | Self::Review | Self::Plan(_) => ChangeKind::Check,
            Self::None => match step {
                Step::Concluded { .. } | Step::Exported { .. } | Step::SignedOff { .. } => ChangeKind::Result,
                _ => ChangeKind::Check,
            },
        }
    }

    fn name(&self, step: &Step) -> String {
        match self {
            Self::Field(field) => field.label().to_owned(),
            Self::Answer(to) => to.clone(),
            Self::Remark(to, what) => format!("{to}: {}", what.label()),
            Self::Certainty(to) => format!("{to}: How sure"),
            Self::Group => "Group".to_owned(),
            Self::Shelf => "State".to_owned(),
            Self::Review => "Look again on".to_owned(),
            Self::Plan(task) => format!("Removal plan: {task}"),
            Self::None => match step {
                Step::Concluded { .. } => "Result",
                Step::Exported { .. } => "Report",
                Step::SignedOff { .. } => "Sign-off",
                Step::CopiedFrom { .. } => "Taken over",
                _ => "Step",
            }
            .to_owned(),
        }
    }

    fn value(&self, state: &Check) -> String {
        match self {
            Self::Field(field) => state.tool.get(*field).to_owned(),
            Self::Answer(to) => state.answers.get(to).map_or_else(String::new, |given| {
                let kept = if given.kept.is_some() { ", looked at again and kept" } else { "" };
                format!("{}{kept}", given.answer.word())
            }),
            Self::Remark(to, what) => state.remark(to, *what).to_owned(),
            Self::Certainty(to) => {
                let certainty = state.remarks.get(to).and_then(|remarks| remarks.certainty);
                certainty.map_or_else(String::new, |certainty| certainty.words().to_owned())
            }
            Self::Group => state.standing.group.clone(),
            Self::Shelf => match (state.standing.closed, state.standing.archived) {
                (false, false) => "open",
                (true, false) => "closed",
                (false, true) => "open, in the archive",
                (true, true) => "closed, in the archive",
            }
            .to_owned(),
            Self::Review => state.standing.review_due.map_or_else(String::new, |on| on.to_string()),
            Self::Plan(task) => state.standing.plan.get(task).map_or_else(String::new, |planned| {
                let date = planned.date.map(|date| date.to_string()).unwrap_or_default();
                let done = if planned.done { "done" } else { "" };
                let parts = [date.as_str(), &planned.who, &planned.note, done];
                parts.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
            }),
            Self::None => String::new(),
        }
    }
}

fn reason(state: &Check, step: &Step) -> String {
    match step {
        Step::Undid { step } => match state.steps.iter().find(|entry| entry.number == *step) {
            Some(entry) => format!("step {step} was undone: {}", entry.did.in_words()),
            None => format!("step {step} was undone"),
        },
        Step::Replied { who, when, note, .. } => {
            let note = if note.is_empty() { String::new() } else { format!(": {note}") };
            format!("{who} said so on {when}{note}")
        }
        Step::Kept { asked, .. } => format!("kept for the words: {asked}"),
        _ => String::new(),
    }
}

/// What happened, for steps that put nothing in the place of anything.
fn told(step: &Step) -> String {
    match step {
        Step::Concluded { on, edition, tool, verdicts, .. } => {
            let rules: Vec<String> =
                verdicts.iter().map(|(rule, verdict)| format!("({rule}) {}", verdict.words())).collect();
            format!("{} on {on}, rules {edition}: {}", tool.words(), rules.join(", "))
        }
        Step::Exported { format } => format.clone(),
        Step::SignedOff { role, name, statement } => format!("{} {name}: {statement}", role.words()),
        Step::CopiedFrom { reference, head, why } => format!("{} of {reference}, last hash {head}", why.words()),
        other => other.in_words(),
    }
}

/// Which changes are wanted. Everything that is set has to fit; letters count the same small and large.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The address, or the beginning of it up to a dot, such as `f`.
    pub address: Option<String>,
    /// The kind.
    pub kind: Option<ChangeKind>,
    /// Part of the name of a person.
    pub who: Option<String>,
    /// Words that have to occur somewhere.
    pub text: Vec<String>,
}

impl Filter {
    /// Reads a filter as it is typed: `address:f.2`, `kind:answer`, `who:Ann`, and other words, which are text.
    pub fn read(typed: &str) -> Self {
        let mut filter = Self::default();
        for word in typed.split_whitespace() {
            match word.split_once(':') {
                Some(("address", address)) => filter.address = Some(address.to_lowercase()),
                Some(("who", who)) => filter.who = Some(who.to_lowercase()),
                Some(("kind", kind)) if ChangeKind::ALL.iter().any(|known| known.word() == kind) => {
                    filter.kind = ChangeKind::ALL.into_iter().find(|known| known.word() == kind);
                }
                _ => filter.text.push(word.to_lowercase()),
            }
        }
        filter
    }

    /// Whether a change is wanted.
    pub fn fits(&self, change: &HistoryChange) -> bool {
        let about = change.about.to_lowercase();
        let place = about.split(": ").next().unwrap_or_default();
        let at_address = |wanted: &String| place == wanted || place.starts_with(&format!("{wanted}."));
        let everything = [&change.who, &change.about, &change.old, &change.new, &change.reason]
            .map(|text| text.to_lowercase())
            .join("\n");
        self.address.as_ref().is_none_or(at_address)
            && self.kind.is_none_or(|kind| kind == change.kind)
            && self.who.as_ref().is_none_or(|who| change.who.to_lowercase().contains(who))
            && self.text.iter().all(|word| everything.contains(word))
    }
}
