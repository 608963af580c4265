//! Everything that ever happened to a check, as changes: what was there, what is there now, who, when and why.

use jiff::Timestamp;
use serde::Serialize;

use super::place::{Calling, Place};
use super::step_text::StepText;
use super::{ChangeKind, Check, Entry, Remark, Step};
use crate::rulebook::Rulebook;
use crate::words::say;

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

/// Every change, first one first, for programs: questions by their addresses, tasks by their short names, days in
/// digits.
pub fn history(check: &Check) -> Vec<HistoryChange> {
    history_calling(check, Calling::ByName)
}

/// The same for people: questions and tasks in the words of the rules, days as they are written in the language.
pub fn history_in_words(check: &Check, rulebook: &Rulebook) -> Vec<HistoryChange> {
    let task = |id: &str| {
        let known = rulebook.consequences.plan.iter().find(|task| task.id == id);
        known.map_or_else(|| id.to_owned(), |task| task.label.trim_end_matches('.').to_owned())
    };
    history_calling(check, Calling::InWords(&|name| asked_in(check, rulebook, name), &task))
}

fn history_calling(check: &Check, called: Calling<'_>) -> Vec<HistoryChange> {
    let mut state = Check::default();
    let mut changes: Vec<HistoryChange> = Vec::new();
    let mut places: Vec<Place> = Vec::new();
    // The addresses whose answers were tried out first. The next steps give these answers.
    let mut tried: Vec<String> = Vec::new();
    for entry in &check.steps {
        let StepText { place, detail, mut reason, .. } = told(&state, &entry.did, called);
        match &entry.did {
            Step::Tried { to } => tried.clone_from(to),
            Step::Answered { to, .. } | Step::Withdrawn { to } if tried.contains(to) => {
                tried.retain(|tried| tried != to);
                say!("step-tried-first").clone_into(&mut reason);
            }
            _ => {}
        }
        let old = place.value(&state, called).unwrap_or_default();
        state.apply(entry.clone());
        let new = place.value(&state, called).unwrap_or(detail);
        if let Step::Noted { to, what: Remark::Note, text } = &entry.did {
            // A note that is written after an answer says why; the last one before the next answer counts.
            let is_its_answer = |place: &Place| matches!(place, Place::Answer(answered) if answered == to);
            let answered = places
                .iter()
                .zip(&mut changes)
                .rev()
                .find(|(place, change)| is_its_answer(place) && change.reason != *text);
            if let Some((_, change)) = answered {
                change.reason.clone_from(text);
            }
        }
        changes.push(HistoryChange {
            number: entry.number,
            at: entry.at,
            who: entry.who.clone(),
            kind: place.kind(),
            about: place.name(called),
            old,
            new,
            reason,
        });
        places.push(place);
    }
    changes
}

/// What a step says. Undoing changes the place that the undone step changed. Step numbers are followed only backwards,
/// so the search ends.
fn told(state: &Check, step: &Step, called: Calling<'_>) -> StepText {
    let text = step.text(called);
    let Step::Undid { step } = step else { return text };
    let number = *step;
    let find = |number: u64| state.steps.iter().find(|entry| entry.number == number);
    let reason = match find(number) {
        Some(entry) => format!("{}: {}", text.words, entry.did.text(called).words),
        None => text.words.clone(),
    };
    let mut undone: Option<&Entry> = find(number);
    while let Some(Entry { number, did: Step::Undid { step }, .. }) = undone {
        undone = find(*step).filter(|earlier| earlier.number < *number);
    }
    let place = undone.map_or(text.place.clone(), |entry| entry.did.text(called).place);
    StepText { place, reason, ..text }
}

/// What a question is called in a history: as the rules ask it now, else as it was asked when it was answered.
fn asked_in(check: &Check, rulebook: &Rulebook, name: &str) -> String {
    let words = rulebook.address(name).map(|address| rulebook.item(address).ask.clone());
    let answered = || check.answers.get(name).map(|given| given.asked.words.clone());
    words.or_else(answered).unwrap_or_else(|| name.to_owned())
}

/// Which changes are wanted. Everything that is set has to fit; letters count the same small and large.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Filter {
    /// The address, or the beginning of it up to a dot, such as `f`.
    pub address: Option<String>,
    /// The kind.
    pub kind: Option<ChangeKind>,
    /// What was typed for a kind and names none. Then no change fits.
    pub unknown_kind: Option<String>,
    /// Part of the name of a person.
    pub who: Option<String>,
    /// Words that have to occur somewhere.
    pub text: Vec<String>,
}

impl Filter {
    /// Reads a filter as it is typed: `address:f.2`, `kind:answer`, `who:Ann`, and other words, which are text. What
    /// stands before the colon may be in English or in the language that is spoken.
    pub fn read(typed: &str) -> Self {
        let mut filter = Self::default();
        let (of_who, of_kind) = (say!("history-filter-who"), say!("history-filter-kind"));
        for word in typed.split_whitespace() {
            match word.split_once(':') {
                Some(("address", address)) => filter.address = Some(address.to_lowercase()),
                Some((word, who)) if word == "who" || word == of_who => filter.who = Some(who.to_lowercase()),
                Some((word, kind)) if word == "kind" || word == of_kind => match ChangeKind::read(kind) {
                    Some(known) => filter.kind = Some(known),
                    None => filter.unknown_kind = Some(kind.to_owned()),
                },
                _ => filter.text.push(word.to_lowercase()),
            }
        }
        filter
    }

    /// The changes of a check that are wanted, as programs read them.
    pub fn among(&self, check: &Check, rulebook: &Rulebook) -> Vec<HistoryChange> {
        let worded = history_in_words(check, rulebook);
        let both = history(check).into_iter().zip(worded);
        both.filter(|(change, worded)| self.fits(change, worded)).map(|(change, _)| change).collect()
    }

    /// Whether a change is wanted. Words are also looked for in the change as people see it, because people know no
    /// address.
    fn fits(&self, change: &HistoryChange, worded: &HistoryChange) -> bool {
        let about = change.about.to_lowercase();
        let place = about.split(": ").next().unwrap_or_default();
        let at_address = |wanted: &String| place == wanted || place.starts_with(&format!("{wanted}."));
        let everything = [change, worded]
            .map(|told| [told.who.as_str(), &told.about, &told.old, &told.new, &told.reason].join("\n").to_lowercase())
            .join("\n");
        self.unknown_kind.is_none()
            && self.address.as_ref().is_none_or(at_address)
            && self.kind.is_none_or(|kind| kind == change.kind)
            && self.who.as_ref().is_none_or(|who| change.who.to_lowercase().contains(who))
            && self.text.iter().all(|word| everything.contains(word))
    }
}
