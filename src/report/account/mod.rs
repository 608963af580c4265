//! Everything that a report on a check says, decided once: [`compose`](super::compose) arranges it into blocks, and
//! the JSON writer gives it out as it stands. The names of the fields are those of `docs/report-json.md`.

mod answers;
mod fines;
mod gather;
mod rule;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Serialize;

use super::block::Branch;
use crate::logic::Verdict;

pub use gather::account;

/// The version of the account as JSON. It goes up when a field is taken away or comes to mean something else.
pub const VERSION: u32 = 1;

/// The whole account of a check.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Account {
    /// [`VERSION`].
    #[serde(rename = "article5_report")]
    pub version: u32,
    /// The title of the report.
    pub title: String,
    /// Language of the texts, such as `en`.
    pub lang: String,
    /// The day that the result speaks about.
    pub on: Date,
    /// The tool.
    pub tool: ToolTold,
    /// What the answers come to for the tool as a whole.
    pub result: ResultTold,
    /// Whether the law is about the tool at all.
    pub scope: ScopeTold,
    /// Every rule, most pressing first.
    pub rules: Vec<RuleTold>,
    /// What to do now, in order.
    pub to_do: Vec<String>,
    /// What is unknown and still matters.
    pub open_points: Vec<OpenPoint>,
    /// Ceilings of fines, where a rule is met, claimed or open.
    pub fines: Vec<String>,
    /// Who enforces, where a rule is met, claimed or open.
    pub enforcers: Vec<EnforcerTold>,
    /// What the result does not say.
    pub caveats: Vec<String>,
    /// What the law asks of records, and what is wise.
    pub records: Vec<String>,
    /// Every answer that was given.
    pub answers: Vec<AnswerTold>,
    /// Names under the answers, the next look, the removal plan.
    pub afterwards: super::Afterwards,
    /// Where all this comes from.
    pub origin: OriginTold,
}

/// A name with a value.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Fact {
    /// The name.
    pub label: String,
    /// The value.
    pub value: String,
}

/// The tool as it was described.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ToolTold {
    /// Its name, or words that say that it has none.
    pub name: String,
    /// Everything that was said about it.
    pub description: Vec<Fact>,
}

/// The result for the tool as a whole.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ResultTold {
    /// The most pressing verdict.
    pub verdict: Verdict,
    /// The line above the result.
    pub words: String,
    /// The same in a sentence.
    pub text: String,
    /// Which day it speaks about, and what begins to apply next.
    pub speaks_about: String,
    /// The next day on which a rule begins to apply.
    pub next_change: Option<Date>,
    /// What is wrong with the record, in a sentence.
    pub damage: Option<String>,
}

/// What was found about the scope of the law.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct ScopeTold {
    /// Sentences that the answers call for.
    pub remarks: Vec<String>,
    /// What is not certain about the scope, in sentences.
    pub uncertain: Vec<String>,
    /// The answers that lead outside the law, where they do.
    pub decided_by: Vec<String>,
    /// The gates and exclusions with their answers, as a picture. Empty unless the law is not about the tool.
    #[serde(skip)]
    pub picture: String,
}

/// What was found about one rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct RuleTold {
    /// Its letter.
    pub id: String,
    /// Its place in the law.
    pub provision: String,
    /// Its title.
    pub title: String,
    /// What it forbids.
    pub about: String,
    /// The first day on which it applies.
    pub applies_from: Date,
    /// Its verdict.
    pub verdict: Verdict,
    /// The verdict in words, with a date where the rule starts later.
    pub words: String,
    /// Why, in a sentence.
    pub reason: String,
    /// The proof tree; empty where nobody has answered anything about the rule.
    pub proof: Vec<Branch>,
    /// Where the law itself is contested and that keeps the rule open.
    pub contested: Vec<String>,
    /// The answers that decided it.
    pub decided_by: Vec<String>,
    /// What would change the verdict.
    pub would_change: Vec<String>,
    /// What must stay true for a claimed exception.
    pub must_stay_true: Vec<String>,
    /// Why a claimed exception rests on guidance alone.
    pub guidelines_only: Vec<String>,
    /// Other rules of Article 5 to look at.
    pub look_too: Vec<String>,
    /// Other law that may apply all the same.
    pub neighbours: Vec<String>,
    /// Where to turn for help.
    pub help_lines: Vec<String>,
    /// The proof tree as a picture; it repeats `proof`.
    #[serde(skip)]
    pub picture: String,
}

impl RuleTold {
    /// The rule as it is called in tables, such as `(f) Feelings at work or in education`.
    pub fn name(&self) -> String {
        format!("({}) {}", self.id, self.title)
    }
}

/// A point that is unknown and still matters.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OpenPoint {
    /// Its address.
    pub address: String,
    /// The question.
    pub question: String,
    /// How to find out.
    pub to_find_out: String,
    /// Who can tell.
    pub who_can_tell: String,
    /// By when.
    pub by_when: String,
}

/// Who enforces.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct EnforcerTold {
    /// The authority.
    pub who: String,
    /// For whom and what.
    pub what: String,
    /// The source.
    pub source: String,
}

/// An answer with everything that stands beside it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct AnswerTold {
    /// Its address.
    pub address: String,
    /// The question as the rules have it now; empty when they no longer have it.
    pub question: String,
    /// The words that it was answered to.
    pub asked: String,
    /// Yes, No or Not sure.
    pub answer: String,
    /// Whether it counts for anything as things stand.
    pub needed: bool,
    /// Who said it.
    pub who: String,
    /// When.
    pub at: Timestamp,
    /// Notes, proof and the rest.
    pub remarks: Vec<Fact>,
}

/// Where an account comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct OriginTold {
    /// The name of the check.
    pub check: String,
    /// The last hash of the record.
    pub last_hash: String,
    /// The edition of the rules.
    pub edition: String,
    /// The day of which the law is told.
    pub law_as_of: Date,
    /// Where the rules came from.
    pub rules: String,
    /// The hash of the rules.
    pub rules_hash: String,
    /// Which text of the law.
    pub text_of_law: String,
    /// When the account was written.
    pub written: Timestamp,
    /// Which version of the program.
    pub program: String,
}
