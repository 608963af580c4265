//! From raw to sound: every flaw of a case at once, with its place.

use std::collections::{BTreeMap, BTreeSet};

use super::case::{Mistake, Part, Stated, TrainingCase, Turn, is_id};
use super::raw::{RawCase, RawStates};
use super::replay;
use crate::check::sha256;
use crate::logic::Verdict;
use crate::rulebook::wording::words;
use crate::rulebook::{Flaw, Kind, Rulebook, Source, Text};
use crate::text::first_hidden;
use crate::words::{Key, key, say};

/// A story has no fewer words, so that a room has something to look for, and no more, so that it is read in two minutes.
const WORDS: std::ops::RangeInclusive<usize> = 40..=260;
/// A story has so many numbered parts.
const PARTS: std::ops::RangeInclusive<usize> = 3..=12;

/// Collects the flaws of one file.
pub struct Flaws<'s> {
    source: &'s Source,
    /// What was found.
    pub found: Vec<Flaw>,
}

impl<'s> Flaws<'s> {
    /// Of this file.
    pub fn of(source: &'s Source) -> Self {
        Self { source, found: Vec::new() }
    }

    /// A flaw at a part of the file.
    pub fn add(&mut self, part: &str, what: impl Into<String>, remedy: Key) {
        let span = self.source.offset(part).map_or(0..0, |start| start..start + part.len());
        self.found.push(Flaw::at(self.source, span, what, remedy.text()));
    }

    /// A text that a person reads.
    pub fn text(&mut self, text: &Text<'_>) -> String {
        if text.0.trim().is_empty() {
            self.add(&text.0, say!("training-flaw-empty"), key!("training-flaw-empty-do"));
        }
        if let Some(c) = first_hidden(&text.0) {
            let code = format!("U+{:04X}", u32::from(c));
            self.add(&text.0, say!("training-flaw-hidden", code = code), key!("training-flaw-hidden-do"));
        }
        text.0.clone().into_owned()
    }

    fn texts(&mut self, texts: &[Text<'_>]) -> Vec<String> {
        texts.iter().map(|text| self.text(text)).collect()
    }
}

/// Reads one case and replays it on the rules.
pub fn case_of(
    source: &Source,
    rulebook: &Rulebook,
    misunderstandings: &BTreeSet<String>,
    own: bool,
) -> Result<TrainingCase, Vec<Flaw>> {
    let raw: RawCase = source.read().map_err(|flaw| vec![*flaw])?;
    let mut flaws = Flaws::of(source);
    let Some(rule) = rulebook.rule_index(raw.rule) else {
        flaws.add(raw.rule, say!("training-flaw-rule", rule = raw.rule), key!("training-flaw-rule-do"));
        return Err(flaws.found);
    };
    shape(&raw, &mut flaws);
    for (of, _) in raw.mistakes.iter().filter(|(of, _)| !misunderstandings.contains(*of)) {
        flaws.add(of, say!("training-flaw-misunderstanding", id = *of), key!("training-flaw-misunderstanding-do"));
    }
    let names = Names { rulebook, rule };
    let story: Vec<Part> = raw
        .story
        .iter()
        .map(|part| Part { text: flaws.text(&part.text), states: names.stated(&part.states, &mut flaws) })
        .collect();
    twice(&raw, &mut flaws);
    let turn = Turn {
        text: flaws.text(&raw.turn.text),
        states: names.stated(&raw.turn.states, &mut flaws),
        verdict: raw.turn.verdict,
        because: flaws.text(&raw.turn.because),
    };
    let because = names.because(&raw, &mut flaws);
    let case = TrainingCase {
        id: raw.id.to_owned(),
        rule,
        verdict: raw.verdict,
        level: raw.level,
        minutes: raw.minutes,
        sector: flaws.text(&raw.sector),
        roles: flaws.texts(&raw.roles),
        title: flaws.text(&raw.title),
        goal: flaws.text(&raw.goal),
        story,
        because,
        mistakes: raw
            .mistakes
            .iter()
            .map(|(of, text)| Mistake { of: (*of).to_owned(), text: flaws.text(text) })
            .collect(),
        trainer: flaws.text(&raw.trainer),
        turn,
        talk: flaws.texts(&raw.talk),
        sources: flaws.texts(&raw.sources),
        reserved: !rulebook.rules[rule].help_lines.is_empty(),
        own,
        hash: sha256(source.text.as_bytes()),
    };
    if flaws.found.is_empty() {
        for fault in replay::faults(&case, rulebook) {
            let at = match fault.of {
                replay::Of::Story => raw.id,
                replay::Of::Turn => &raw.turn.text.0,
            };
            flaws.add(at, fault.what, fault.remedy);
        }
    }
    if flaws.found.is_empty() { Ok(case) } else { Err(flaws.found) }
}

/// What can be seen without knowing the rules.
fn shape(raw: &RawCase, flaws: &mut Flaws) {
    if !is_id(raw.id) {
        flaws.add(raw.id, say!("training-flaw-id"), key!("training-flaw-id-do"));
    }
    if raw.verdict == Verdict::NotChecked || raw.turn.verdict == Verdict::NotChecked {
        flaws.add(raw.id, say!("training-flaw-verdict"), key!("training-flaw-verdict-do"));
    }
    if raw.minutes == 0 || raw.minutes > 60 {
        flaws.add(raw.id, say!("training-flaw-minutes", minutes = raw.minutes), key!("training-flaw-minutes-do"));
    }
    let count: usize = raw.story.iter().map(|part| words(&part.text.0)).sum();
    if !WORDS.contains(&count) {
        flaws.add(raw.id, say!("training-flaw-words", count = count), key!("training-flaw-words-do"));
    }
    if !PARTS.contains(&raw.story.len()) {
        flaws.add(raw.id, say!("training-flaw-parts", count = raw.story.len()), key!("training-flaw-parts-do"));
    }
    if raw.talk.len() != 2 {
        flaws.add(raw.id, say!("training-flaw-talk", count = raw.talk.len()), key!("training-flaw-talk-do"));
    }
    if raw.mistakes.is_empty() {
        flaws.add(raw.id, say!("training-flaw-no-mistake"), key!("training-flaw-no-mistake-do"));
    }
}

/// A question that two sentences answer differently.
fn twice(raw: &RawCase, flaws: &mut Flaws) {
    let mut said = BTreeMap::new();
    for (name, answer) in raw.story.iter().flat_map(|part| &part.states) {
        if *said.entry(*name).or_insert(*answer) != *answer {
            flaws.add(name, say!("training-flaw-stated-twice", name = *name), key!("training-flaw-stated-twice-do"));
        }
    }
}

/// Finds what the names of a case mean: those of its own rule stand without the letter.
struct Names<'a> {
    rulebook: &'a Rulebook,
    rule: usize,
}

impl Names<'_> {
    fn address(&self, name: &str) -> Option<crate::logic::Address> {
        let own = format!("{}.{name}", self.rulebook.rules[self.rule].id);
        self.rulebook.address(if name.contains('.') { name } else { &own })
    }

    fn stated(&self, states: &RawStates, flaws: &mut Flaws) -> Vec<Stated> {
        let mut found = Vec::new();
        for (name, answer) in states {
            match self.address(name) {
                Some(address) => found.push((address, *answer)),
                None => {
                    flaws.add(name, say!("training-flaw-question", name = *name), key!("training-flaw-question-do"));
                }
            }
        }
        found
    }

    /// The author's sentences: one for each condition, and one for each exception that the author speaks of.
    fn because(&self, raw: &RawCase, flaws: &mut Flaws) -> Vec<(crate::logic::Address, String)> {
        let mut found = Vec::new();
        for (name, text) in &raw.because {
            let text = flaws.text(text);
            let address = self.address(name).filter(|address| {
                let kind = self.rulebook.item(*address).kind;
                matches!(kind, Kind::Condition { rule, .. } | Kind::Exception { rule, .. } if rule == self.rule)
            });
            match address {
                Some(address) => found.push((address, text)),
                None => flaws.add(name, say!("training-flaw-because", name = *name), key!("training-flaw-because-do")),
            }
        }
        for condition in &self.rulebook.rules[self.rule].structure.conditions {
            if !found.iter().any(|(address, _)| *address == condition.address) {
                let name = &self.rulebook.item(condition.address).name;
                flaws.add(raw.id, say!("training-flaw-no-because", name = name), key!("training-flaw-no-because-do"));
            }
        }
        found
    }
}
