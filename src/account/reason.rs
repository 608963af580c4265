//! An answer as a reason: what was said to which statement, with the law's words behind it.

use serde::{Serialize, Serializer};

use crate::check::{Dated, Finding};
use crate::logic::Sheet;
use crate::logic::{Address, Answer, Change, Followed, Structure, Test, Truth, Verdict};
use crate::rulebook::{Law, Rulebook};
use crate::words::{Cited, and, say, sources_in_words};
use jiff::civil::Date;

/// How many ways of changing a verdict are told; more would not be read.
const MOST_CHANGES: usize = 8;

/// An answer as a reason.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reason {
    /// The address in words.
    pub address: String,
    /// What the answer is about, as a statement.
    pub statement: String,
    /// What was said.
    pub answer: Answer,
    /// The answer that this one follows from, in words, where a tie gave it and nobody did.
    pub follows_from: Option<String>,
}

impl Reason {
    pub(super) fn at(rulebook: &Rulebook, address: Address, answer: Answer) -> Self {
        let item = rulebook.item(address);
        Self { address: item.name.clone(), statement: item.statement.clone(), answer, follows_from: None }
    }

    /// An answer that counts, with what it follows from where nobody gave it.
    pub fn counting(rulebook: &Rulebook, (address, answer): (Address, Answer), followed: &[Followed]) -> Self {
        let followed = followed.iter().find(|followed| (followed.address, followed.answer) == (address, answer));
        // Each answer that it follows from is enough alone, so one is told.
        let from = followed.and_then(|followed| followed.from.first());
        let follows_from = from.map(|(address, answer)| Self::at(rulebook, *address, *answer).in_words());
        Self { follows_from, ..Self::at(rulebook, address, answer) }
    }

    /// The statement, with what the answer to it follows from where nobody gave it.
    pub fn told(&self) -> String {
        match &self.follows_from {
            None => self.statement.clone(),
            Some(from) => {
                say!("account-statement-follows", statement = self.statement.trim_end_matches('.'), answer = from)
            }
        }
    }

    /// Such as `Yes: It concludes what someone feels.`
    pub fn line(&self) -> String {
        say!("account-reason", answer = self.answer.word(), statement = self.told())
    }

    /// Inside a sentence, such as `Yes to “It concludes what someone feels”`.
    pub fn in_words(&self) -> String {
        let statement = self.statement.trim_end_matches('.');
        say!("account-reason-inside", answer = self.answer.word(), statement = statement)
    }
}

/// For programs, which look an answer up by its address.
impl Serialize for Reason {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&format!("{} ({})", self.line(), self.address))
    }
}

/// A condition or exception that is part of the reason or still open, with the law's words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Ground {
    /// Its address in words.
    pub address: String,
    /// What it says.
    pub statement: String,
    /// What it gives on the answers.
    #[serde(serialize_with = "truth_in_words")]
    pub truth: Truth,
    /// The law's own words; empty where none stand behind it alone.
    pub phrase: String,
    /// Where the law's words stand.
    pub place: Cited,
    /// Where guidance is found.
    pub guidance: Vec<String>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn truth_in_words<S: Serializer>(truth: &Truth, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(truth_word(*truth))
}

/// The word for a value where nothing was said directly.
pub fn truth_word(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => say!("answer-yes"),
        Truth::No => say!("answer-no"),
        Truth::Unknown => say!("account-mark-open"),
    }
}

impl Ground {
    pub(super) fn at(rulebook: &Rulebook, address: Address, truth: Truth) -> Self {
        let item = rulebook.item(address);
        let (phrase, place) =
            item.law.as_ref().map_or_else(Default::default, |Law { phrase, place }| (phrase.clone(), place.clone()));
        Self {
            address: item.name.clone(),
            statement: item.statement.clone(),
            truth,
            phrase,
            place,
            guidance: item.guidance.clone(),
        }
    }

    /// The place of the law's words and of the guidance, such as `Art. 5(1)(f); Guidelines 247-249`.
    pub fn sources(&self) -> String {
        [self.place.to_string(), sources_in_words(&self.guidance)]
            .into_iter()
            .filter(|text| !text.is_empty())
            .collect::<Vec<_>>()
            .join("; ")
    }
}

/// One set of answers that would give another verdict.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Way {
    /// What would have to be answered.
    pub answers: Vec<Reason>,
    /// What that gives.
    pub leads_to: Dated,
}

impl Way {
    /// Such as `No to “…”: then NOT CAUGHT`.
    pub fn line(&self) -> String {
        let answers: Vec<String> = self.answers.iter().map(Reason::in_words).collect();
        say!("account-way", answers = and(&answers), verdict = self.leads_to.words())
    }
}

/// For programs, with the addresses behind it.
impl Serialize for Way {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let addresses: Vec<&str> = self.answers.iter().map(|reason| reason.address.as_str()).collect();
        serializer.serialize_str(&format!("{} ({})", self.line(), addresses.join(", ")))
    }
}

/// What would have to be different: the smallest sets of answers that give another verdict.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Ways {
    /// The ways that are told, the smallest first.
    pub told: Vec<Way>,
    /// How many more there are.
    pub more: usize,
}

impl Ways {
    pub(super) fn of(rulebook: &Rulebook, changes: &[Change], dated: impl Fn(Verdict) -> Dated) -> Self {
        let told = changes.iter().take(MOST_CHANGES).map(|change| Way {
            answers: change.answers.iter().map(|(address, answer)| Reason::at(rulebook, *address, *answer)).collect(),
            leads_to: dated(change.leads_to),
        });
        Self { told: told.collect(), more: changes.len().saturating_sub(MOST_CHANGES) }
    }

    /// Whether there is nothing to tell.
    pub fn is_empty(&self) -> bool {
        self.told.is_empty()
    }

    /// Each way as a line; how many more there are, last.
    pub fn lines(&self) -> Vec<String> {
        let mut lines: Vec<String> = self.told.iter().map(Way::line).collect();
        if self.more > 0 {
            lines.push(say!("account-more-ways", count = self.more));
        }
        lines
    }
}

impl Serialize for Ways {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.lines().serialize(serializer)
    }
}

/// A point that is contested in law, with both readings.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contested {
    /// What is contested.
    pub why: String,
    /// What the rule gives if the point is read so that it counts.
    pub if_it_counts: Dated,
    /// What the rule gives if the point is read so that it does not count.
    pub if_not: Dated,
}

impl Contested {
    /// Each contested point that keeps a rule open.
    pub(super) fn of(rulebook: &Rulebook, finding: &Finding, sheet: &Sheet, on: Date) -> Vec<Self> {
        let rule = &rulebook.rules[finding.rule];
        let read =
            |why: &str, counts| Dated::on(settled(&rule.structure, why, counts).verdict(sheet), rule.applies_from, on);
        let points = finding.contested.iter();
        points.map(|why| Self { why: why.clone(), if_it_counts: read(why, true), if_not: read(why, false) }).collect()
    }

    /// The point with both readings.
    pub fn line(&self) -> String {
        let why = self.why.trim_end();
        let stop = if why.ends_with(['.', '?', '!']) { "" } else { "." };
        let point = format!("{why}{stop}");
        say!("account-two-readings", point = point, counts = self.if_it_counts.words(), otherwise = self.if_not.words())
    }
}

impl Serialize for Contested {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.line())
    }
}

/// The same structure where one contested point was read one way.
fn settled(structure: &Structure, why: &str, counts: bool) -> Structure {
    let mut structure = structure.clone();
    for condition in &mut structure.conditions {
        settle(&mut condition.test, why, counts);
    }
    for exception in &mut structure.exceptions {
        settle(&mut exception.element.test, why, counts);
    }
    structure
}

fn settle(test: &mut Test, why: &str, counts: bool) {
    match test {
        Test::Unsettled(part, reason) if **reason == *why => {
            // `Any` of nothing never holds.
            *test = if counts { (**part).clone() } else { Test::Any(Vec::new()) };
        }
        Test::Unsettled(part, _) | Test::Not(part) => settle(part, why, counts),
        Test::All(parts) | Test::Any(parts) => parts.iter_mut().for_each(|part| settle(part, why, counts)),
        Test::Ask(_) | Test::Exception(_) => {}
    }
}
