//! What the findings of a check mean, told once. Every face and every report shows the account and adds nothing of its
//! own; the names of the fields are those of `docs/report-json.md`. Pure.
//!
//! ```text
//! fact        a name with its value
//! subject     what is told about, and where it comes from
//! sentences   reasons in words
//! reason      answers, conditions, ways out and contested points as reasons
//! headline    the line above the result
//! role        what part in the law the answers give
//! tree        the proof as a tree, with marks
//! standing    names under the answers, the next look, the removal plan
//! because     the few facts that decided it, for a first page
//! answers, fines, steps, rule, gather    the parts, and putting them together
//! neighbour   other law that may apply all the same
//! vote, votes what a workshop voted on
//! part        every part in the order of telling: what the writers go through
//! ```

mod answers;
mod because;
mod fact;
mod fines;
mod gather;
mod headline;
mod neighbour;
mod notice;
mod part;
mod reason;
mod role;
mod rule;
mod sentences;
mod standing;
mod steps;
mod subject;
mod vote;
mod votes;
mod who;
pub mod tree;

use std::cmp::Reverse;

use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Serialize, Serializer};

pub use fact::{Fact, FactKey};
pub use gather::account;
pub use headline::Headline;
pub use neighbour::NeighbourTold;
pub use notice::{Again, Notice, READ_BY_RULES, said_by_description};
pub use part::{Part, RulePart};
pub use reason::{Contested, Ground, Reason, Way, Ways, truth_word};
pub use role::{Role, RoleTold};
pub use sentences::reason;
pub use standing::{PlanTold, SaidTold, StandingTold, standing, whole_plan};
pub use subject::{About, Caveat, Subject};
pub use tree::{Branch, Section, Tree};
pub use vote::VoteTold;

use crate::check::Dated;
use crate::logic::{Answer, Verdict};
use crate::rulebook::Sourced;
use crate::words::{Cited, say};

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
    /// What has to be known before anything rests on the result.
    pub notices: Vec<Notice>,
    /// Which part in the law the answers give whoever filled in the check.
    pub role: RoleTold,
    /// Whether the law is about the tool at all.
    pub scope: ScopeTold,
    /// Every rule, most pressing first.
    pub rules: Vec<RuleTold>,
    /// What to do now, in order.
    pub to_do: Vec<Step>,
    /// What is unknown and still matters.
    pub open_points: Vec<OpenPoint>,
    /// Ceilings of fines, where a rule is met, claimed or open.
    pub fines: Vec<String>,
    /// Who enforces, where a rule is met, claimed or open.
    pub enforcers: Vec<EnforcerTold>,
    /// Other law that may apply all the same, each once, with the rules that point to it.
    pub neighbours: Vec<NeighbourTold>,
    /// Where to turn for help, each once.
    pub help_lines: Vec<String>,
    /// What every result says of itself.
    pub not_advice: &'static str,
    /// What the result does not say.
    pub caveats: Vec<Sourced>,
    /// What the law asks of records, and what is wise.
    pub records: Vec<String>,
    /// What a workshop voted on of what the result rests on, those with dissent first.
    #[serde(skip)]
    pub votes: Vec<VoteTold>,
    /// Every answer that was given.
    pub answers: Vec<AnswerTold>,
    /// Names under the answers, the next look, the removal plan.
    #[serde(rename = "afterwards")]
    pub standing: StandingTold,
    /// Where all this comes from.
    pub origin: OriginTold,
}

/// A step to take.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Step {
    /// What to do.
    pub text: Sourced,
    /// The letter of the rule whose own step it is; `None` for those of a verdict.
    pub rule: Option<String>,
}

impl Serialize for Step {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.text.serialize(serializer)
    }
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
    /// The same with its day, in words.
    pub verdict_words: String,
    /// What the result asks of whoever reads it.
    #[serde(skip)]
    pub headline: Headline,
    /// The line above the result.
    pub words: String,
    /// The same in sentences.
    pub text: String,
    /// The few answers that decide everything alone, where there are any.
    pub alone: Vec<Reason>,
    /// The facts that decided it, in a few sentences, the most telling first.
    pub because: Vec<String>,
    /// The facts for which a first page has no room.
    #[serde(skip)]
    pub because_rest: Vec<String>,
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
    pub decided_by: Vec<Reason>,
    /// The gate or exclusion that leads outside, with the law's words.
    pub grounds: Vec<Ground>,
    /// What would have to be different for the law to be about the tool.
    pub inside_if: Vec<String>,
    /// The gates and exclusions with their answers, for a picture. `None` unless the law is not about the tool.
    #[serde(skip)]
    pub tree: Option<Tree>,
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
    /// The verdict with its day.
    #[serde(skip)]
    pub dated: Dated,
    /// The verdict in words, with a date where the rule starts later.
    pub words: String,
    /// Why, in a sentence.
    pub reason: String,
    /// The proof tree; empty where nobody has answered anything about the rule.
    pub proof: Vec<Section>,
    /// Where the law itself is contested and that keeps the rule open, with both readings.
    pub contested: Vec<Contested>,
    /// Whether nothing but the reading of the law keeps it open.
    pub only_the_law_is_open: bool,
    /// What is unknown and can still decide it.
    pub open: Vec<OpenPoint>,
    /// The conditions and exceptions that decided it or keep it open, with the law's words.
    pub grounds: Vec<Ground>,
    /// How many of its conditions rest on a Yes to a question of its own, which shows how near the tool comes to the
    /// rule.
    #[serde(skip)]
    pub met: usize,
    /// How many of its own facts are so, by the answers.
    #[serde(skip)]
    pub so: usize,
    /// The answers that decided it.
    pub decided_by: Vec<Reason>,
    /// What would change the verdict.
    pub would_change: Ways,
    /// What it would give if the law were about the tool; `None` where the law is about it.
    #[serde(serialize_with = "dated_in_words")]
    pub otherwise: Option<Dated>,
    /// What must stay true for a claimed exception.
    pub must_stay_true: Vec<String>,
    /// Why a claimed exception rests on guidance alone.
    pub guidelines_only: Vec<String>,
    /// What to do now, for this rule alone.
    pub to_do: Vec<Step>,
    /// Other rules of Article 5 to look at.
    pub look_too: Vec<String>,
    /// Other law that may apply all the same.
    #[serde(serialize_with = "neighbours_in_words")]
    pub neighbours: Vec<NeighbourTold>,
    /// Where to turn for help.
    pub help_lines: Vec<String>,
    /// The proof tree for a picture; it repeats `proof`.
    #[serde(skip)]
    pub tree: Option<Tree>,
}

#[allow(clippy::trivially_copy_pass_by_ref, clippy::ref_option, reason = "serde asks for it")]
fn dated_in_words<S: Serializer>(dated: &Option<Dated>, serializer: S) -> Result<S::Ok, S::Error> {
    dated.map(Dated::words).serialize(serializer)
}

fn neighbours_in_words<S: Serializer>(neighbours: &[NeighbourTold], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_seq(neighbours.iter().map(NeighbourTold::as_written))
}

impl RuleTold {
    /// The rule as it is called in tables, such as `(f) Feelings at work or in education`.
    pub fn name(&self) -> String {
        say!("account-rule-named", rule = &self.id, title = &self.title)
    }

    /// Sorts rules with the same verdict by how pressing they are: first those that already apply, then those that the
    /// tool comes nearest to.
    pub fn pressing(&self) -> (Option<Date>, Reverse<(usize, usize)>) {
        (self.dated.from, Reverse((self.met, self.so)))
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
    pub source: Cited,
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
    /// What was said.
    #[serde(serialize_with = "answer_in_words")]
    pub answer: Answer,
    /// Why it has to be looked at again, if it has to.
    pub look_again: Option<String>,
    /// Whether it counts for anything as things stand.
    pub needed: bool,
    /// Who said it.
    pub who: String,
    /// When it was said, in UTC.
    pub at: Timestamp,
    /// Notes, proof and the rest.
    pub remarks: Vec<Fact>,
}

#[allow(clippy::trivially_copy_pass_by_ref, reason = "serde asks for it")]
fn answer_in_words<S: Serializer>(answer: &Answer, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.serialize_str(answer.word())
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
    /// The law is told as it stood on this day.
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

impl OriginTold {
    /// The edition of the rules, with where they come from. Rules of an own file are named wherever a result is told.
    pub fn edition_and_rules(&self) -> String {
        if self.rules.is_empty() { self.edition.clone() } else { format!("{} ({})", self.edition, self.rules) }
    }
}
