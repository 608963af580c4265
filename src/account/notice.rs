//! What has to be known before anything rests on a result.

use serde::{Serialize, Serializer};

use super::{Caveat, Reason, Subject};
use crate::check::{Field, Findings, LookAgain, Tool};
use crate::logic::Address;
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// An answer that has to be looked at again before it is relied on.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Again {
    /// The question in words: as these rules ask it, or else as it was asked.
    pub asked: String,
    /// Why it has to be looked at again.
    pub why: LookAgain,
}

/// Something that stands in the way of relying on a result.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Notice {
    /// The record is damaged, or newer than this program.
    Record(Caveat),
    /// Answers that were given to other words, or belong to a re-check.
    LookAgain(Vec<Again>),
    /// Answers that contradict each other: none of them counts until one is changed. The description of the tool can
    /// be one side of it.
    Contradiction(Vec<Reason>, Vec<String>),
}

/// How many questions are named; the list of all answers marks every one.
const MOST_NAMED: usize = 4;
/// How many questions are named where everything has to fit on one page.
const MOST_NAMED_SHORTLY: usize = 2;

/// The one field of the description that the rules read: how far along the use of the tool is.
pub const READ_BY_RULES: Field = Field::Status;

/// What the description says about a question, by its field and value, such as `the description says "Status: in use"`.
pub fn said_by_description(rulebook: &Rulebook, tool: &Tool, address: Address) -> String {
    let statement = rulebook.item(address).statement.trim_end_matches('.');
    let (field, value) = (READ_BY_RULES.label(), tool.shown(READ_BY_RULES));
    say!("account-described", field = field, value = value, statement = statement)
}

impl Notice {
    /// Everything that stands in the way of relying on this result.
    pub(super) fn all(subject: &Subject, findings: &Findings) -> Vec<Self> {
        let caveat = subject.about.caveat.clone().map(Self::Record);
        let again = subject.check.all_to_look_at(subject.rulebook);
        let asked = |name: &str| {
            let address = subject.rulebook.address(name);
            let words = address.map(|address| subject.rulebook.item(address).ask.clone());
            words.or_else(|| Some(subject.check.answers.get(name)?.asked.words.clone())).unwrap_or_default()
        };
        let again: Vec<Again> = again.map(|(name, why)| Again { asked: asked(name), why }).collect();
        let again = (!again.is_empty()).then_some(Self::LookAgain(again));
        let rulebook = subject.rulebook;
        let contradictions = findings.contradictions.iter().map(|found| {
            let given = found.given.iter();
            let given = given.map(|(address, answer)| Reason::at(rulebook, *address, *answer)).collect();
            let tool = &subject.check.tool;
            let described = found.described.iter().map(|address| said_by_description(rulebook, tool, *address));
            Self::Contradiction(given, described.collect())
        });
        caveat.into_iter().chain(contradictions).chain(again).collect()
    }

    /// The notice in sentences.
    pub fn words(&self) -> String {
        self.naming(MOST_NAMED)
    }

    /// The same where everything has to fit on one page. It names fewer questions, and says how many more there are.
    pub fn shortly(&self) -> String {
        self.naming(MOST_NAMED_SHORTLY)
    }

    fn naming(&self, most: usize) -> String {
        match self {
            Self::Record(Caveat { is_newer: true, words }) => say!("account-newer", how = words),
            Self::Record(Caveat { is_newer: false, words }) => say!("account-damaged", how = words),
            Self::Contradiction(answers, described) => {
                let mut sides: Vec<String> = answers.iter().map(Reason::in_words).collect();
                sides.extend(described.iter().cloned());
                say!("account-contradiction", sides = and(&sides))
            }
            Self::LookAgain(answers) => {
                let because = |why| answers.iter().filter(|again| again.why == why).count();
                let reasons = [LookAgain::OtherWords, LookAgain::Gone, LookAgain::Recheck]
                    .into_iter()
                    .map(|why| (why, because(why)))
                    .filter(|(_, count)| *count > 0)
                    .map(|(why, count)| say!("account-again-counted", count = count, why = why_again(why)))
                    .collect::<Vec<_>>();
                let named: Vec<&str> = answers.iter().take(most).map(|again| again.asked.as_str()).collect();
                let more = answers.len().saturating_sub(named.len());
                let (reasons, questions) = (reasons.join("; "), named.join(" "));
                if more == 0 {
                    say!("account-look-again", reasons = reasons, questions = questions)
                } else {
                    say!("account-look-again-more", reasons = reasons, questions = questions, count = more)
                }
            }
        }
    }
}

/// Why an answer has to be looked at again, in words.
pub(super) fn why_again(why: LookAgain) -> &'static str {
    match why {
        LookAgain::OtherWords => say!("account-again-other-words"),
        LookAgain::Gone => say!("account-again-gone"),
        LookAgain::Recheck => say!("account-again-recheck"),
    }
}

impl Serialize for Notice {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.words())
    }
}
