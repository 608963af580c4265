//! What a list shows of a check.

use std::path::Path;

use jiff::civil::Date;
use serde::{Deserialize, Serialize};

use super::read::Record;
use super::written::{answered_yes, written_in};
use crate::check::{Dated, Field, OnTool, Step, TakenOver, Why, next_address_beside, verdict_on_tool};
use crate::logic::Verdict;
use crate::rulebook::{Cover, Rulebook};
use crate::words::lang;

/// One check in a few words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own, and a list shows each")]
pub struct Summary {
    /// The tool, or words for one without a name.
    pub title: String,
    /// Who answers for it.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub owner: String,
    /// What the answers give.
    pub verdict: Verdict,
    /// The first day of the rules that give it; none where no rule does.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub begins: Option<Date>,
    /// The days on which rules begin to apply that the answers do not keep away from the tool.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub concerns_on: Vec<Date>,
    /// Whether anything was answered.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub started: bool,
    /// The address of the question to go on with; `None` when all were asked.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub next: Option<String>,
    /// What is wrong with the file, or that it is newer, in words.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub damage: Option<String>,
    /// Whether a newer version of the program wrote it, and nothing is wrong with it.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub is_newer: bool,
    /// The client, project or workshop that it belongs to.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub group: String,
    /// Whether it is closed.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub closed: bool,
    /// Whether it is put away.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub archived: bool,
    /// The day on which it has to be looked at again.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub review_due: Option<Date>,
    /// Whether it was last concluded on other rules than those in use. If it was never concluded, the rules count on
    /// which it was begun.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub other_rules: bool,
    /// How many answers have to be looked at again before they are relied on.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub look_again: usize,
    /// The checks that it was taken from: none, one, or those that were joined.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub taken_from: Vec<TakenOver>,
    /// The words that people wrote in it and that no list shows: in small letters, each once.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub written: String,
    /// The places of the questions that were answered with Yes.
    #[serde(default, skip_serializing_if = "is_usual")]
    pub answered_yes: Vec<u16>,
}

/// Whether a value is the usual one. Usual values are not written, because a long list is read at each start.
fn is_usual<T: Default + PartialEq>(value: &T) -> bool {
    *value == T::default()
}

impl Summary {
    /// The verdict in words on a day, with the day from which it counts where that is still to come.
    pub fn verdict_words(&self, on: Date) -> String {
        self.dated(on).words()
    }

    /// The same for a column of a table, with the day in few letters.
    pub fn verdict_in_short(&self, on: Date) -> String {
        self.dated(on).words_in_short(on)
    }

    fn dated(&self, on: Date) -> Dated {
        let dated = self.begins.map(|begins| Dated::on(self.verdict, begins, on));
        dated.unwrap_or(Dated { verdict: self.verdict, from: None })
    }
}

/// What summaries depend on besides the record: the program, its language, the rules, and the day. Of the day only the
/// period counts, from one date on which a rule begins to apply to the next.
pub fn summary_key(rules: &Cover, on: Date) -> String {
    let until = rules.next_change(on).map_or_else(|| "open".to_owned(), |until| until.to_string());
    format!("{} {} {} {until}", env!("CARGO_PKG_VERSION"), lang().tag(), rules.hash)
}

/// Sums a record up.
pub fn summary(record: &Record, rulebook: &Rulebook) -> Summary {
    let sheet = record.check.sheet(rulebook);
    let caveat = record.caveat();
    let OnTool { verdict, begins, concerns_on } = verdict_on_tool(rulebook, &sheet);
    Summary {
        title: record.check.tool.title().to_owned(),
        owner: record.check.tool.get(Field::Owner).to_owned(),
        verdict,
        begins,
        concerns_on,
        started: !record.check.answers.is_empty(),
        next: next_address_beside(rulebook, &sheet, &record.check.standing.left_open(rulebook))
            .map(|address| rulebook.item(address).name.clone()),
        is_newer: caveat.as_ref().is_some_and(|caveat| caveat.is_newer),
        damage: caveat.map(|caveat| caveat.words),
        group: record.check.standing.group.clone(),
        closed: record.check.standing.closed,
        archived: record.check.standing.archived,
        review_due: record.check.standing.review_due,
        other_rules: rules_of(record) != rulebook.hash,
        look_again: record.check.all_to_look_at(rulebook).count(),
        taken_from: taken_from(record),
        written: written_in(record),
        answered_yes: answered_yes(record, rulebook),
    }
}

fn taken_from(record: &Record) -> Vec<TakenOver> {
    let damaged = record.header.taken_from.iter().map(|from| {
        let name = Path::new(&from.file).file_stem().unwrap_or_default().to_string_lossy();
        TakenOver { why: Why::Recovered, reference: name.into_owned() }
    });
    let copied = record.check.standing.copied_from.iter();
    let copied = copied.map(|from| TakenOver { why: from.why, reference: from.reference.clone() });
    copied.chain(damaged).collect()
}

/// The hash of the rules on which a check was last concluded, or else begun.
fn rules_of(record: &Record) -> &str {
    let concluded = record.check.steps.iter().rev().find_map(|entry| match &entry.did {
        Step::Concluded { rules, .. } => Some(rules.as_str()),
        _ => None,
    });
    concluded.unwrap_or(&record.header.rules)
}
