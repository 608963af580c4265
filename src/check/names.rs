//! Hides people: every name in a check becomes `Person 1`, `Person 2` and so on, the same everywhere.

use super::{Check, Entry, Field, Step};
use crate::words::say;

/// A part of a name that is shorter than this would hide ordinary words.
const LEAST_PART: usize = 3;

/// The people of a check and what stands in their place.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// What is hidden, in small letters and longest first, and the number of the person.
    hidden: Vec<(Vec<char>, usize)>,
}

impl Names {
    /// Everybody who is named in a check, numbered in the order of appearance: who did something, who is named as
    /// assessor or owner, who replied, signed, was given a task or was said to know.
    pub fn of<'a>(checks: impl IntoIterator<Item = &'a Check>) -> Self {
        let mut people: Vec<String> = Vec::new();
        let mut parts: Vec<(String, String)> = Vec::new();
        let mut meet = |typed: &str, is_person: bool| {
            let name = typed.trim().to_lowercase();
            if name.is_empty() || people.contains(&name) {
                return;
            }
            if is_person {
                // A team such as "the owner of the tool" is hidden whole; its words are those of every text.
                let words = typed.split(|c: char| !c.is_alphanumeric());
                let proper = words.filter(|word| word.starts_with(char::is_uppercase));
                parts.extend(proper.map(|word| (word.to_lowercase(), name.clone())));
            }
            people.push(name);
        };
        for entry in checks.into_iter().flat_map(|check| &check.steps) {
            meet(&entry.who, true);
            match &entry.did {
                Step::Described { field: Field::Assessor, value: name }
                | Step::Replied { who: name, .. }
                | Step::SignedOff { name, .. } => meet(name, true),
                Step::Described { field: Field::Owner, value: name } | Step::Planned { who: name, .. } => {
                    meet(name, false);
                }
                Step::Noted { what, text: name, .. } if what.names_a_person() => meet(name, false),
                _ => {}
            }
        }
        let mut hidden: Vec<(Vec<char>, usize)> = Vec::new();
        for (index, name) in people.iter().enumerate() {
            hidden.push((name.chars().collect(), index + 1));
        }
        for (part, name) in &parts {
            let letters: Vec<char> = part.chars().collect();
            let known = hidden.iter().any(|(known, _)| *known == letters);
            if letters.len() >= LEAST_PART
                && !known
                && let Some(index) = people.iter().position(|person| person == name)
            {
                hidden.push((letters, index + 1));
            }
        }
        hidden.sort_by_key(|(name, person)| (std::cmp::Reverse(name.len()), *person));
        Self { hidden }
    }

    /// The entry with every name replaced, in what people wrote and in who did it.
    pub fn hide_in(&self, entry: &Entry) -> Entry {
        let hide = |text: &String| self.hide(text);
        let did = match &entry.did {
            Step::Described { field, value } => Step::Described { field: *field, value: hide(value) },
            Step::Noted { to, what, text } => Step::Noted { to: to.clone(), what: *what, text: hide(text) },
            Step::Grouped { group } => Step::Grouped { group: hide(group) },
            Step::Replied { to, asked, answer, who, when, note } => Step::Replied {
                to: to.clone(),
                asked: asked.clone(),
                answer: *answer,
                who: hide(who),
                when: *when,
                note: hide(note),
            },
            Step::SignedOff { role, name, statement } => {
                Step::SignedOff { role: *role, name: hide(name), statement: hide(statement) }
            }
            Step::Planned { task, date, who, note, done } => {
                Step::Planned { task: task.clone(), date: *date, who: hide(who), note: hide(note), done: *done }
            }
            // Nobody wrote a text into these.
            Step::Answered { .. }
            | Step::Withdrawn { .. }
            | Step::Rated { .. }
            | Step::Concluded { .. }
            | Step::Exported { .. }
            | Step::Undid { .. }
            | Step::Closed
            | Step::Reopened
            | Step::Archived
            | Step::CopiedFrom { .. }
            | Step::ReviewDue { .. }
            | Step::Kept { .. }
            | Step::LeftOpen { .. }
            | Step::TakenUp { .. }
            | Step::Raised { .. } => entry.did.clone(),
        };
        Entry { number: entry.number, at: entry.at, who: self.hide(&entry.who), did }
    }

    /// The text with every name replaced. Names are found as whole words, in large and small letters.
    pub fn hide(&self, text: &str) -> String {
        let letters: Vec<char> = text.chars().collect();
        let mut shown = String::with_capacity(text.len());
        let mut at = 0;
        while at < letters.len() {
            let begins = at == 0 || !letters[at - 1].is_alphanumeric();
            if let Some((length, person)) = begins.then(|| self.person_at(&letters, at)).flatten() {
                shown.push_str(&say!("step-person", number = person));
                at += length;
            } else {
                shown.push(letters[at]);
                at += 1;
            }
        }
        shown
    }

    fn person_at(&self, letters: &[char], at: usize) -> Option<(usize, usize)> {
        let same = |a: char, b: char| a == b || a.to_lowercase().eq(std::iter::once(b));
        self.hidden.iter().find_map(|(name, person)| {
            let here = letters.get(at..at + name.len())?;
            let whole = letters.get(at + name.len()).is_none_or(|next| !next.is_alphanumeric());
            let fits = whole && here.iter().zip(name).all(|(a, b)| same(*a, *b));
            fits.then_some((name.len(), *person))
        })
    }
}
