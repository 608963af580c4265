//! Two checks side by side: people, days, tools, editions of the rules, what might be and what is.

use std::collections::BTreeSet;

use jiff::civil::Date;

use super::cause::causes;
use super::editions::{EditionChanges, edition_changes};
use super::findings::verdict_on;
use super::{Asked, Check, Dated, Field, Given, find};
use crate::logic::{Answer, Verdict};
use crate::rulebook::Rulebook;
use crate::words::say;

/// One of two checks.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// The check.
    pub check: &'a Check,
    /// The rules that it is read with.
    pub rulebook: &'a Rulebook,
    /// The day that its result speaks about.
    pub on: Date,
}

/// What was said at one address on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AnswerDifference {
    /// The address in words.
    pub name: String,
    /// The question, in the words of the second side's rules where they have it.
    pub ask: String,
    /// What was said on the first side, if anything.
    pub left: Option<Given>,
    /// What was said on the second side, if anything.
    pub right: Option<Given>,
}

/// Why a rule gives something else on the second side.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cause {
    /// It gives the same.
    None,
    /// The edition of the rules alone: the first side's answers give the second side's verdict on the other rules.
    RulesAlone,
    /// These answers: each set is one of the smallest that explain it alone.
    Answers(Vec<Vec<String>>),
    /// The edition turns the verdict on the first side's answers into this one. From there, these answers lead on.
    RulesAndAnswers(Dated, Vec<Vec<String>>),
    /// Only one side has the rule.
    OneSideHasIt,
    /// The verdict is the same. Only its words differ, because the rule has not begun to apply on one of the days.
    DayAlone,
}

/// What one rule gives on both sides.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct VerdictDifference {
    /// The letter.
    pub rule: String,
    /// Its title.
    pub title: String,
    /// On the first side; `None` where that side's rules do not have it.
    pub left: Option<Dated>,
    /// On the second side.
    pub right: Option<Dated>,
    /// Why they differ.
    pub cause: Cause,
}

impl VerdictDifference {
    /// Whether the two sides say different things.
    pub fn differs(&self) -> bool {
        self.cause != Cause::None
    }
}

/// Everything that is different.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Comparison {
    /// The tool as a whole on both sides.
    pub tool: (Dated, Dated),
    /// The days that the two results speak about.
    pub days: (Date, Date),
    /// Names of the two editions.
    pub editions: (String, String),
    /// What is different in the description of the tool.
    pub fields: Vec<(Field, String, String)>,
    /// Different answers, in the order of asking.
    pub answers: Vec<AnswerDifference>,
    /// What is different between the rules.
    pub rules: EditionChanges,
    /// Every rule of either side, in the order of the law.
    pub verdicts: Vec<VerdictDifference>,
    /// The addresses of answers that have to be looked at again before anything rests on them, on both sides.
    pub look_again: (Vec<String>, Vec<String>),
}

/// Compares two checks.
pub fn compare(left: Side, right: Side) -> Comparison {
    let fields = Field::ALL
        .into_iter()
        .map(|field| (field, left.check.tool.shown(field).to_owned(), right.check.tool.shown(field).to_owned()))
        .filter(|(_, a, b)| a != b)
        .collect();
    let again = |side: Side| side.check.all_to_look_at(side.rulebook).map(|(name, _)| name.to_owned()).collect();
    let of_tool = |side: Side| find(side.rulebook, &side.check.sheet(side.rulebook), side.on).dated(side.rulebook);
    Comparison {
        tool: (of_tool(left), of_tool(right)),
        days: (left.on, right.on),
        editions: (left.rulebook.edition.name.clone(), right.rulebook.edition.name.clone()),
        fields,
        answers: answers(left, right),
        rules: edition_changes(left.rulebook, right.rulebook),
        verdicts: verdicts(left, right),
        look_again: (again(left), again(right)),
    }
}

fn answers(left: Side, right: Side) -> Vec<AnswerDifference> {
    let said = |side: Side, name: &str| side.check.answers.get(name).map(|given| given.answer);
    let names: BTreeSet<&String> = left.check.answers.keys().chain(right.check.answers.keys()).collect();
    let mut found: Vec<&String> = names.into_iter().filter(|name| said(left, name) != said(right, name)).collect();
    found.sort_by_key(|name| (right.rulebook.address(name).is_none(), right.rulebook.address(name)));
    found
        .into_iter()
        .map(|name| {
            let item = |side: Side| side.rulebook.address(name).map(|address| side.rulebook.item(address).ask.clone());
            let (here, there) = (left.check.answers.get(name), right.check.answers.get(name));
            let asked = here.or(there).map(|given| given.asked.words.clone()).unwrap_or_default();
            AnswerDifference {
                name: name.clone(),
                ask: item(right).or_else(|| item(left)).unwrap_or(asked),
                left: here.cloned(),
                right: there.cloned(),
            }
        })
        .collect()
}

fn verdicts(left: Side, right: Side) -> Vec<VerdictDifference> {
    let mut letters: Vec<&String> = right.rulebook.rules.iter().map(|rule| &rule.id).collect();
    letters
        .extend(left.rulebook.rules.iter().map(|rule| &rule.id).filter(|id| right.rulebook.rule_index(id).is_none()));
    letters.into_iter().map(|letter| of_rule(left, right, letter)).collect()
}

fn of_rule(left: Side, right: Side, letter: &str) -> VerdictDifference {
    let here = left.rulebook.rule_index(letter);
    let there = right.rulebook.rule_index(letter);
    let told = |side: Side, rule: Option<usize>| {
        rule.map(|rule| {
            let verdict = verdict_on(side.rulebook, &side.check.sheet(side.rulebook), rule);
            Dated::on(verdict, side.rulebook.rules[rule].applies_from, side.on)
        })
    };
    let title = there.map(|rule| &right.rulebook.rules[rule].title);
    let title = title.or_else(|| here.map(|rule| &left.rulebook.rules[rule].title)).cloned().unwrap_or_default();
    let (a, b) = (told(left, here), told(right, there));
    let cause = match (a, b, there) {
        (Some(before), Some(now), Some(rule)) => {
            if before.verdict != now.verdict {
                cause(left, right, rule, before.verdict, now.verdict)
            } else if before == now {
                Cause::None
            } else {
                Cause::DayAlone
            }
        }
        _ => Cause::OneSideHasIt,
    };
    VerdictDifference { rule: letter.to_owned(), title, left: a, right: b, cause }
}

fn cause(left: Side, right: Side, rule: usize, before: Verdict, now: Verdict) -> Cause {
    let ours = left.check.sheet(right.rulebook);
    let theirs = right.check.sheet(right.rulebook);
    let on_their_rules = verdict_on(right.rulebook, &ours, rule);
    if on_their_rules == now {
        return Cause::RulesAlone;
    }
    let sets = causes(right.rulebook, rule, &ours, &theirs)
        .into_iter()
        .map(|set| set.into_iter().map(|address| right.rulebook.item(address).name.clone()).collect())
        .collect();
    if on_their_rules == before {
        Cause::Answers(sets)
    } else {
        Cause::RulesAndAnswers(Dated::on(on_their_rules, right.rulebook.rules[rule].applies_from, right.on), sets)
    }
}

/// An address that a supposition names and the rules do not have.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error(
    "{}", say!("step-no-address", name = .0))]
pub struct UnknownAddress(pub String);

/// The check as it would be with other answers. No step is added, so nothing of it can be saved by mistake.
pub fn what_if(
    check: &Check,
    rulebook: &Rulebook,
    changes: &[(String, Option<Answer>)],
) -> Result<Check, UnknownAddress> {
    let mut supposed = check.clone();
    for (name, answer) in changes {
        let address = rulebook.address(name).ok_or_else(|| UnknownAddress(name.clone()))?;
        supposed.suppose(name, *answer, Asked::at(rulebook, address));
    }
    Ok(supposed)
}
