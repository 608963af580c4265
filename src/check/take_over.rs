//! Taking a check over into a new one: as a copy, as a re-check, or joined with another check of the same tool.

use std::collections::BTreeSet;

use jiff::Timestamp;
use jiff::tz::TimeZone;

use super::{Certainty, Check, Entry, Field, Given, Hand, Remark, Step, Wording};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::words::say;

/// The entries of a new check that says what `check` says. Each answer keeps its own time and person. Names under the
/// answers, the removal plan and the day of the next look stay behind: they belong to the other check.
pub fn taken_over(check: &Check, hand: Hand) -> Vec<Entry> {
    let mut entries = Entries { hand, check: Check::default() };
    for field in Field::ALL {
        entries.describe(field, check.tool.get(field));
    }
    let mut answers: Vec<(&String, &Given)> = check.answers.iter().collect();
    answers.sort_by_key(|(_, given)| given.at);
    for (to, given) in answers {
        entries.answer(to, given);
    }
    for (to, remarks) in &check.remarks {
        for what in Remark::ALL {
            entries.note(to, what, remarks.get(what).to_owned());
        }
        entries.rate(to, remarks.certainty);
    }
    entries.check.steps
}

/// The entries of a new check of another group: what the tool is, and what was answered. Texts that people wrote beside
/// the answers, their names, and what was said about their organisation stay with the group that they belong to.
pub fn taken_into_another_group(check: &Check, hand: Hand) -> Vec<Entry> {
    let mut entries = Entries { hand, check: Check::default() };
    for field in [Field::Name, Field::Does, Field::Maker] {
        entries.describe(field, check.tool.get(field));
    }
    let mut answers: Vec<(&String, &Given)> = check.answers.iter().collect();
    answers.sort_by_key(|(_, given)| given.at);
    for (to, given) in answers {
        let (asked, answer) = (given.asked.clone(), given.answer);
        entries.add(hand.who, given.at, Step::Answered { to: to.clone(), asked, answer });
    }
    entries.check.steps
}

/// Which of two checks is believed where they contradict each other.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Prefer {
    /// The first.
    First,
    /// The second.
    Second,
}

/// Where two checks contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The address, or the label of a field.
    pub about: String,
    /// What the first says.
    pub first: String,
    /// What the second says.
    pub second: String,
    /// What the joined check says; it never takes a side unless it was told which.
    pub joined: String,
}

/// Whether two checks are about one tool as far as its name tells: letters large or small and spaces do not count. A check
/// without a name is of no known tool.
pub fn same_tool(one: &Check, other: &Check) -> bool {
    let name = |check: &Check| {
        let words: Vec<String> = check.tool.get(Field::Name).split_whitespace().map(str::to_lowercase).collect();
        words.join(" ")
    };
    let (one, other) = (name(one), name(other));
    !one.is_empty() && one == other
}

/// Two checks in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The entries of the new check, numbered from 1.
    pub entries: Vec<Entry>,
    /// Every contradiction, with what became of it.
    pub conflicts: Vec<Conflict>,
}

/// Joins two checks, named by their references. Where both were answered and differ, the joined answer is Not sure with
/// a note that names both, unless one is preferred.
pub fn join(
    rulebook: &Rulebook,
    (first_name, first): (&str, &Check),
    (second_name, second): (&str, &Check),
    prefer: Option<Prefer>,
    hand: Hand,
) -> Joined {
    let mut entries = Entries { hand, check: Check::default() };
    let mut conflicts = Vec::new();
    for field in Field::ALL {
        let (a, b) = (first.tool.get(field), second.tool.get(field));
        let joined = match prefer {
            _ if a == b || b.is_empty() => a.to_owned(),
            _ if a.is_empty() => b.to_owned(),
            Some(Prefer::First) => a.to_owned(),
            Some(Prefer::Second) => b.to_owned(),
            None if matches!(field, Field::Status | Field::Size | Field::Turnover) => String::new(),
            None => format!("{a} / {b}"),
        };
        if a != b && !a.is_empty() && !b.is_empty() {
            let (first, second) = (a.to_owned(), b.to_owned());
            conflicts.push(Conflict { about: field.label().to_owned(), first, second, joined: joined.clone() });
        }
        entries.describe(field, &joined);
    }
    let mut names: Vec<&String> = first.answers.keys().chain(second.answers.keys()).collect();
    names.sort_by_key(|name| (rulebook.address(name).is_none(), rulebook.address(name), *name));
    names.dedup();
    let mut reasons: Vec<(&String, String)> = Vec::new();
    for name in names {
        match (first.answers.get(name), second.answers.get(name)) {
            (Some(a), Some(b)) if a.answer == b.answer => {
                // Both say so: the one that was asked in the words of these rules stands, else the first.
                let now = rulebook.address(name).map(|address| Wording::at(rulebook, address));
                let fits = |given: &Given| now.as_ref() == Some(&given.asked.wording);
                entries.answer(name, if fits(b) && !fits(a) { b } else { a });
            }
            (Some(a), Some(b)) => {
                let told = |reference: &str, given: &Given| {
                    let who = if given.who.is_empty() { String::new() } else { format!(", {}", given.who) };
                    format!("{} ({reference}{who}, {})", given.answer.word(), given.at.strftime("%Y-%m-%d"))
                };
                let (said_first, said_second) = (told(first_name, a), told(second_name, b));
                let joined = match prefer {
                    Some(Prefer::First) => a.clone(),
                    Some(Prefer::Second) => b.clone(),
                    None => Given {
                        answer: Answer::NotSure,
                        who: hand.who.to_owned(),
                        at: hand.at,
                        taken_in_by: String::new(),
                        recheck: false,
                        kept: None,
                        ..b.clone()
                    },
                };
                entries.answer(name, &joined);
                reasons
                    .push((name, say!("step-two-checks-differ", said_first = &said_first, said_second = &said_second)));
                let joined = joined.answer.word().to_owned();
                conflicts.push(Conflict { about: name.clone(), first: said_first, second: said_second, joined });
            }
            (Some(given), None) | (None, Some(given)) => entries.answer(name, given),
            (None, None) => {}
        }
    }
    let beside: BTreeSet<&String> =
        first.remarks.keys().chain(second.remarks.keys()).chain(reasons.iter().map(|(name, _)| *name)).collect();
    for name in beside {
        for what in Remark::ALL {
            // Nothing that a person wrote is lost: where both wrote, both texts stay.
            let mut texts = vec![first.remark(name, what), second.remark(name, what)];
            texts.dedup();
            if let Some((_, reason)) = reasons.iter().find(|(known, _)| *known == name && what == Remark::Note) {
                texts.insert(0, reason);
            }
            texts.retain(|text| !text.is_empty());
            entries.note(name, what, texts.join("\n"));
        }
        let certainty = |check: &Check| check.remarks.get(name).and_then(|remarks| remarks.certainty);
        // The less sure of the two.
        let rank = |certainty: &Certainty| Certainty::ALL.iter().position(|known| known == certainty);
        entries.rate(name, [certainty(first), certainty(second)].into_iter().flatten().max_by_key(rank));
    }
    Joined { entries: entries.check.steps, conflicts }
}

struct Entries<'a> {
    hand: Hand<'a>,
    check: Check,
}

impl Entries<'_> {
    fn add(&mut self, who: &str, at: Timestamp, did: Step) {
        self.check.add(Hand { who, at }, [did]);
    }

    fn describe(&mut self, field: Field, value: &str) {
        if !value.is_empty() {
            self.add(self.hand.who, self.hand.at, Step::Described { field, value: value.to_owned() });
        }
    }

    fn answer(&mut self, to: &str, given: &Given) {
        let Given { answer, asked, who, at, taken_in_by, recheck: _, kept } = given.clone();
        let to = to.to_owned();
        if taken_in_by.is_empty() {
            self.add(&who, at, Step::Answered { to: to.clone(), asked, answer });
        } else {
            let when = at.to_zoned_datetime(TimeZone::UTC).date();
            let note = String::new();
            self.add(&taken_in_by, at, Step::Replied { to: to.clone(), asked, answer, who, when, note });
        }
        if let Some(kept) = kept {
            self.add(&kept.who, kept.at, Step::Kept { to, asked: kept.asked });
        }
    }

    fn note(&mut self, to: &str, what: Remark, text: String) {
        if !text.is_empty() {
            self.add(self.hand.who, self.hand.at, Step::Noted { to: to.to_owned(), what, text });
        }
    }

    fn rate(&mut self, to: &str, certainty: Option<Certainty>) {
        if let Some(certainty) = certainty {
            self.add(self.hand.who, self.hand.at, Step::Rated { to: to.to_owned(), certainty });
        }
    }
}
