//! Everything that ever happened to a check, as changes: what was there, what is there now, who, when and why.

use jiff::Timestamp;
use serde::Serialize;

use super::step_text::StepText;
use super::{ChangeKind, Check, Entry, Remark, Step};

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
    /// The question that it is about, by its address.
    #[serde(skip)]
    pub question: Option<String>,
    /// It takes back another change, which the reason names.
    #[serde(skip)]
    pub takes_back: bool,
}

impl HistoryChange {
    /// Which thing changed, and why, with the words of `asked` where the address of a question stands: what is `about` and
    /// `reason` for people.
    pub fn in_words(&self, asked: impl Fn(&str) -> Option<String>) -> (String, String) {
        let Some((address, words)) = self.question.as_ref().and_then(|to| Some((to, asked(to)?))) else {
            return (self.about.clone(), self.reason.clone());
        };
        let reason = if self.takes_back { self.reason.replacen(address, &words, 1) } else { self.reason.clone() };
        (self.about.replacen(address, &words, 1), reason)
    }
}

/// Every change, first one first.
pub fn history(check: &Check) -> Vec<HistoryChange> {
    let mut state = Check::default();
    let mut changes: Vec<HistoryChange> = Vec::new();
    for entry in &check.steps {
        let StepText { place, detail, reason, .. } = told(&state, &entry.did);
        let old = place.value(&state).unwrap_or_default();
        state.apply(entry.clone());
        let new = place.value(&state).unwrap_or(detail);
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
            kind: place.kind(),
            about: place.name(),
            question: place.question().map(str::to_owned),
            takes_back: matches!(entry.did, Step::Undid { .. }),
            old,
            new,
            reason,
        });
    }
    changes
}

/// What a step says. An undoing changes the place of what it undoes; numbers only lead backwards.
fn told(state: &Check, step: &Step) -> StepText {
    let text = step.text();
    let Step::Undid { step } = step else { return text };
    let number = *step;
    let find = |number: u64| state.steps.iter().find(|entry| entry.number == number);
    let reason = match find(number) {
        Some(entry) => format!("{}: {}", text.words, entry.did.in_words()),
        None => text.words.clone(),
    };
    let mut undone: Option<&Entry> = find(number);
    while let Some(Entry { number, did: Step::Undid { step }, .. }) = undone {
        undone = find(*step).filter(|earlier| earlier.number < *number);
    }
    let place = undone.map_or(text.place.clone(), |entry| entry.did.text().place);
    StepText { place, reason, ..text }
}

/// Which changes are wanted. Everything that is set has to fit; letters count the same small and large.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The address, or the beginning of it up to a dot, such as `f`.
    pub address: Option<String>,
    /// The kind.
    pub kind: Option<ChangeKind>,
    /// What was typed for a kind and is none; nothing fits then.
    pub unknown_kind: Option<String>,
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
                Some(("kind", kind)) => match ChangeKind::read(kind) {
                    Some(known) => filter.kind = Some(known),
                    None => filter.unknown_kind = Some(kind.to_owned()),
                },
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
        self.unknown_kind.is_none()
            && self.address.as_ref().is_none_or(at_address)
            && self.kind.is_none_or(|kind| kind == change.kind)
            && self.who.as_ref().is_none_or(|who| change.who.to_lowercase().contains(who))
            && self.text.iter().all(|word| everything.contains(word))
    }
}
