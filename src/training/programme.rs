//! What a session works on: a programme from a file, or cases that fit.

use serde::Deserialize;

use super::case::{Level, TrainingCase};
use super::library::TrainingLibrary;
use super::step::{CaseRef, Round, RoundKind};
use super::{TrainingError, sound};
use crate::rulebook::{Rulebook, Source, Text};
use crate::words::{key, say};

/// A programme as an organisation writes it.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Programme {
    /// Its name.
    pub name: String,
    /// Its edition, such as `2026.1`.
    pub edition: String,
    /// For which roles it is.
    pub roles: Vec<String>,
    /// How the level was chosen for each role.
    pub level_chosen: String,
    /// The organisation's own rules on AI tools, in a few lines, shown first.
    pub policy: Vec<String>,
    /// The organisation's own questions, for the talk at the end.
    pub questions: Vec<String>,
    /// After how many months it is to be refreshed.
    pub refresh_after_months: Option<u16>,
    /// The ids of cases before the training.
    pub before: Vec<String>,
    /// Those of the training.
    pub cases: Vec<String>,
    /// Those after it.
    pub after: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields, rename = "Programme")]
struct Raw<'s> {
    #[serde(borrow)]
    name: Text<'s>,
    #[serde(borrow, default)]
    edition: Text<'s>,
    #[serde(borrow, default)]
    roles: Vec<Text<'s>>,
    #[serde(borrow, default)]
    level_chosen: Text<'s>,
    #[serde(borrow, default)]
    policy: Vec<Text<'s>>,
    #[serde(borrow, default)]
    questions: Vec<Text<'s>>,
    #[serde(default)]
    refresh_after_months: Option<u16>,
    #[serde(borrow, default)]
    before: Vec<&'s str>,
    #[serde(borrow)]
    cases: Vec<&'s str>,
    #[serde(borrow, default)]
    after: Vec<&'s str>,
}

impl Programme {
    /// Reads a programme. Every case that it names has to be there.
    pub fn read(source: &Source, library: &TrainingLibrary) -> Result<Self, TrainingError> {
        let raw: Raw = source.read().map_err(|flaw| TrainingError::Programme(vec![*flaw]))?;
        let mut flaws = sound::Flaws::of(source);
        let mut text = |text: &Text| if text.0.is_empty() { String::new() } else { flaws.text(text) };
        let mut texts = |list: &[Text]| list.iter().map(&mut text).collect::<Vec<_>>();
        let (roles, policy, questions) = (texts(&raw.roles), texts(&raw.policy), texts(&raw.questions));
        let programme = Self {
            name: text(&raw.name),
            edition: text(&raw.edition),
            roles,
            level_chosen: text(&raw.level_chosen),
            policy,
            questions,
            refresh_after_months: raw.refresh_after_months,
            before: owned(&raw.before),
            cases: owned(&raw.cases),
            after: owned(&raw.after),
        };
        for id in raw.before.iter().chain(&raw.cases).chain(&raw.after) {
            if library.case(id).is_none() {
                flaws.add(id, say!("training-programme-case", id = *id), key!("training-programme-case-do"));
            }
        }
        if raw.cases.is_empty() {
            flaws.add(&raw.name.0, say!("training-programme-empty"), key!("training-programme-empty-do"));
        }
        if flaws.found.is_empty() { Ok(programme) } else { Err(TrainingError::Programme(flaws.found)) }
    }

    /// The rounds, those without a case left out.
    pub fn rounds(&self, library: &TrainingLibrary) -> Vec<Round> {
        let kinds =
            [(RoundKind::Before, &self.before), (RoundKind::Practice, &self.cases), (RoundKind::After, &self.after)];
        let rounds = kinds.into_iter().map(|(kind, ids)| {
            let cases = ids.iter().filter_map(|id| library.case(id));
            Round { kind, cases: cases.map(reference).collect() }
        });
        rounds.filter(|round| !round.cases.is_empty()).collect()
    }
}

fn owned(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn reference(case: &TrainingCase) -> CaseRef {
    CaseRef { id: case.id.clone(), hash: case.hash.clone() }
}

/// By what cases are chosen; nothing means any.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Choosing {
    /// These, in this order. Whoever names a case asks for it.
    pub ids: Vec<String>,
    /// On these rules.
    pub rules: Vec<String>,
    /// Of this level.
    pub level: Option<Level>,
    /// Of a sector with these words.
    pub sector: Option<String>,
    /// For a role with these words.
    pub role: Option<String>,
    /// No more minutes than this.
    pub minutes: Option<u16>,
    /// No more cases than this.
    pub most: usize,
    /// Also those that are shown only to those who ask for them.
    pub reserved: bool,
    /// A round before and one after the training, on the same rules.
    pub before_and_after: bool,
}

impl Choosing {
    /// Whether any case fits: nobody said which.
    pub fn takes_any(&self) -> bool {
        let any = Self {
            most: self.most,
            reserved: self.reserved,
            before_and_after: self.before_and_after,
            ..Self::default()
        };
        *self == any
    }

    /// The rounds that fit: one case for each rule, the easiest first, then a second one for each, and so on.
    pub fn rounds(&self, library: &TrainingLibrary, rulebook: &Rulebook) -> Result<Vec<Round>, TrainingError> {
        if !self.ids.is_empty() {
            let case = |id: &String| library.case(id).ok_or_else(|| TrainingError::NoCase(id.clone()));
            let cases = self.ids.iter().map(|id| case(id).map(reference)).collect::<Result<_, _>>()?;
            return Ok(vec![Round { kind: RoundKind::Practice, cases }]);
        }
        let fitting: Vec<&TrainingCase> = library.cases.iter().filter(|case| self.fits(case, rulebook)).collect();
        let by_rule: Vec<Vec<&TrainingCase>> = (0..rulebook.rules.len())
            .map(|rule| fitting.iter().copied().filter(|case| case.rule == rule).collect())
            .collect();
        let rounds = if self.before_and_after { self.three(&by_rule) } else { self.one(&by_rule) };
        if rounds.iter().all(|round| round.cases.is_empty()) { Err(TrainingError::NothingFits) } else { Ok(rounds) }
    }

    fn fits(&self, case: &TrainingCase, rulebook: &Rulebook) -> bool {
        let has = |wanted: &Option<String>, texts: &[String]| {
            wanted.as_ref().is_none_or(|wanted| {
                let wanted = wanted.to_lowercase();
                texts.iter().any(|text| text.to_lowercase().contains(&wanted))
            })
        };
        (self.reserved || !case.reserved)
            && (self.rules.is_empty() || self.rules.contains(&rulebook.rules[case.rule].id))
            && self.level.is_none_or(|level| case.level == level)
            && has(&self.sector, std::slice::from_ref(&case.sector))
            && has(&self.role, &case.roles)
    }

    fn one(&self, by_rule: &[Vec<&TrainingCase>]) -> Vec<Round> {
        let deepest = by_rule.iter().map(Vec::len).max().unwrap_or_default();
        let in_turn = (0..deepest).flat_map(|turn| by_rule.iter().filter_map(move |cases| cases.get(turn).copied()));
        vec![Round { kind: RoundKind::Practice, cases: self.within(in_turn) }]
    }

    /// Rules that have three cases give one before, one to learn from, and one after.
    fn three(&self, by_rule: &[Vec<&TrainingCase>]) -> Vec<Round> {
        let enough = by_rule.iter().filter(|cases| cases.len() >= 3);
        let learnt = self.within(enough.clone().map(|cases| cases[1]));
        let rules: Vec<usize> = (0..by_rule.len())
            .filter(|rule| by_rule[*rule].iter().any(|case| learnt.iter().any(|one| one.id == case.id)))
            .collect();
        let at = |place: usize| rules.iter().map(|rule| reference(by_rule[*rule][place])).collect();
        vec![
            Round { kind: RoundKind::Before, cases: at(0) },
            Round { kind: RoundKind::Practice, cases: learnt },
            Round { kind: RoundKind::After, cases: at(2) },
        ]
    }

    /// As many as there is time for.
    fn within<'c>(&self, cases: impl Iterator<Item = &'c TrainingCase>) -> Vec<CaseRef> {
        let mut left = self.minutes.unwrap_or(u16::MAX);
        let mut found = Vec::new();
        for case in cases.take(self.most.max(1)) {
            if case.minutes <= left {
                left -= case.minutes;
                found.push(reference(case));
            }
        }
        found
    }
}
