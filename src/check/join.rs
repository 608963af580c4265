//! Joining checks of one tool into a new one, with each voice kept.

use std::collections::BTreeSet;

use super::take_over::Entries;
use super::{Certainty, Check, Entry, Field, Given, Hand, Remark, called};
use crate::logic::Answer;
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// Where checks contradict each other.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Conflict {
    /// The field of the description; none where it is an answer.
    pub field: Option<Field>,
    /// The question, or the label of a field.
    pub about: String,
    /// What each says, in the order of the checks; empty where one says nothing.
    pub said: Vec<String>,
    /// What the joined check says; it never takes a side unless it was told which.
    pub joined: String,
}

/// Several checks in one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Joined {
    /// The entries of the new check, numbered from 1.
    pub entries: Vec<Entry>,
    /// What the tool is called.
    pub title: String,
    /// Every contradiction, with what became of it.
    pub conflicts: Vec<Conflict>,
}

/// Joins checks, named by their references. Where answers differ, the joined answer is Not sure, with a note on what
/// each check says, unless the check at place `prefer` decides. Where all say the same, everybody who said it stands
/// beside the answer.
pub fn join(rulebook: &Rulebook, checks: &[(&str, &Check)], prefer: Option<usize>, hand: Hand) -> Joined {
    let mut entries = Entries { hand, check: Check::default() };
    let mut conflicts = Vec::new();
    for field in Field::ALL {
        let said: Vec<&str> = checks.iter().map(|(_, check)| check.tool.get(field)).collect();
        let differ = each_once(said.iter().copied().filter(|text| !text.is_empty()));
        let preferred = prefer.and_then(|place| said.get(place)).filter(|text| !text.is_empty());
        let joined = match (preferred, differ.as_slice()) {
            (_, []) => String::new(),
            (_, [one]) => (*one).to_owned(),
            (Some(preferred), _) => (*preferred).to_owned(),
            (None, _) if matches!(field, Field::Status | Field::Size | Field::Turnover | Field::Country) => {
                String::new()
            }
            (None, several) => several.join(" / "),
        };
        if differ.len() > 1 {
            let said = said.iter().map(|text| (*text).to_owned()).collect();
            conflicts.push(Conflict {
                field: Some(field),
                about: field.label().to_owned(),
                said,
                joined: joined.clone(),
            });
        }
        entries.describe(field, &joined);
    }
    let mut names: Vec<&String> = checks.iter().flat_map(|(_, check)| check.answers.keys()).collect();
    names.sort_by_key(|name| (rulebook.address(name).is_none(), rulebook.address(name), *name));
    names.dedup();
    let mut reasons: Vec<(&String, String)> = Vec::new();
    for name in names {
        let given: Vec<Option<&Given>> = checks.iter().map(|(_, check)| check.answers.get(name)).collect();
        let said: Vec<&Given> = given.iter().copied().flatten().collect();
        let [first, ..] = said.as_slice() else { continue };
        if said.iter().all(|one| one.answer == first.answer) {
            entries.answer(name, &of_one_mind(rulebook, name, &said));
            continue;
        }
        let told = |reference: &str, given: &Given| {
            let who = if given.who.is_empty() { String::new() } else { format!(", {}", given.who) };
            format!("{} ({reference}{who}, {})", given.answer.word(), given.at.strftime("%Y-%m-%d"))
        };
        let told: Vec<String> = checks
            .iter()
            .zip(&given)
            .map(|((reference, _), given)| given.map_or_else(String::new, |given| told(reference, given)))
            .collect();
        let joined = prefer.and_then(|place| given.get(place).copied().flatten()).cloned();
        let joined = joined.unwrap_or_else(|| undecided(said[said.len() - 1], hand));
        entries.answer(name, &joined);
        let voices = each_once(told.iter().map(String::as_str).filter(|told| !told.is_empty()));
        reasons.push((name, say!("step-checks-differ", said = and(&voices))));
        let about = called(rulebook, name, &first.asked.words);
        conflicts.push(Conflict { field: None, about, said: told, joined: joined.answer.word().to_owned() });
    }
    let voted: BTreeSet<&String> = checks.iter().flat_map(|(_, check)| check.answers.keys()).collect();
    for name in voted {
        for (_, check) in checks {
            entries.vote(check, name);
        }
    }
    beside(checks, &reasons, &mut entries);
    let title = entries.check.tool.title().to_owned();
    Joined { entries: entries.check.steps, title, conflicts }
}

/// The answer that all give. Its words are those of these rules where somebody was asked in them, and it has
/// everybody's name.
fn of_one_mind(rulebook: &Rulebook, name: &str, said: &[&Given]) -> Given {
    let now = rulebook.address(name);
    let fits = said.iter().find(|given| now.is_some_and(|address| given.asked.is_at(rulebook, address)));
    let mut stands = (*fits.unwrap_or(&said[0])).clone();
    let who = each_once(said.iter().map(|given| given.who.as_str()).filter(|who| !who.is_empty()));
    stands.who = and(&who);
    stands
}

/// An answer that nobody gave and that decides nothing.
fn undecided(last: &Given, hand: Hand) -> Given {
    Given {
        answer: Answer::NotSure,
        who: hand.who.to_owned(),
        at: hand.at,
        taken_in_by: String::new(),
        recheck: false,
        kept: None,
        ..last.clone()
    }
}

/// What stands beside the answers. Nothing that a person wrote is lost: where several wrote, all texts stay.
fn beside(checks: &[(&str, &Check)], reasons: &[(&String, String)], entries: &mut Entries) {
    let remarks = checks.iter().flat_map(|(_, check)| check.remarks.keys());
    let names: BTreeSet<&String> = remarks.chain(reasons.iter().map(|(name, _)| *name)).collect();
    for name in names {
        for what in Remark::ALL {
            let reason = reasons.iter().find(|(known, _)| *known == name && what == Remark::Note);
            let texts = checks.iter().map(|(_, check)| check.remark(name, what));
            let texts = reason.map(|(_, reason)| reason.as_str()).into_iter().chain(texts);
            entries.note(name, what, each_once(texts.filter(|text| !text.is_empty())).join("\n"));
        }
        let certainties = checks.iter().filter_map(|(_, check)| check.remarks.get(name)?.certainty);
        // The least sure of all.
        let rank = |certainty: &Certainty| Certainty::ALL.iter().position(|known| known == certainty);
        entries.rate(name, certainties.max_by_key(rank));
    }
}

fn each_once<'a>(texts: impl Iterator<Item = &'a str>) -> Vec<&'a str> {
    let mut once = Vec::new();
    for text in texts {
        if !once.contains(&text) {
            once.push(text);
        }
    }
    once
}
