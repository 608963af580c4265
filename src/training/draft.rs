//! A training case from a real check: the facts that were answered, and none of the texts. Names, notes and
//! descriptions never come along, because only questions of the rules and their answers are read.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use super::case::{Level, Stated};
use super::model::{sheet_of, verdict_of};
use crate::check::find;
use crate::logic::{Address, Answer, Element, Sheet, Truth, would_change};
use crate::rulebook::Rulebook;
use crate::words::say;
use jiff::civil::Date;

/// How long a case is taken to last until its author says otherwise.
const MINUTES: u16 = 10;
/// The misunderstanding that stands in a draft until its author names another.
const PLACEHOLDER: &str = "good-cause-covers-all";

/// The rule that a check is most about: the one with the most pressing verdict.
pub fn telling_rule(rulebook: &Rulebook, sheet: &Sheet, on: Date) -> usize {
    find(rulebook, sheet, on).by_urgency().first().map_or(0, |finding| finding.rule)
}

/// The case as a file that its author goes on with: `states`, verdict and turn are there, the sentences are to be
/// written. `None` when nothing of the rule was answered.
pub fn draft(rulebook: &Rulebook, rule: usize, sheet: &Sheet, id: &str) -> Option<String> {
    let structure = &rulebook.rules[rule].structure;
    let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
    let elements: Vec<&Element> = structure.conditions.iter().chain(exceptions).collect();
    let mut used = BTreeSet::new();
    let groups: Vec<Vec<Stated>> = elements
        .iter()
        .map(|element| facts_of(element, sheet).into_iter().filter(|(address, _)| used.insert(*address)).collect())
        .filter(|facts: &Vec<Stated>| !facts.is_empty())
        .collect();
    if groups.is_empty() {
        return None;
    }
    let facts = || groups.iter().flatten().copied();
    let base = sheet_of(rulebook, rule, facts());
    let verdict = verdict_of(rulebook, rule, &base);
    let is_question = |(address, _): &Stated| rulebook.item(*address).is_question();
    let turn = would_change(structure, &base).into_iter().find(|change| change.answers.iter().all(is_question));
    let (turn, turned) = turn.map_or((Vec::new(), verdict), |change| (change.answers, change.leads_to));

    let name = |address: Address| {
        let name = rulebook.item(address).name.as_str();
        let own = name.strip_prefix(&format!("{}.", rulebook.rules[rule].id)).unwrap_or(name);
        text(own)
    };
    let states = |facts: &[Stated]| {
        let told: Vec<String> =
            facts.iter().map(|(address, answer)| format!("({}, {answer:?})", name(*address))).collect();
        format!("[{}]", told.join(", "))
    };
    let told = |facts: &[Stated]| {
        let each = |(address, answer): &Stated| format!("{}: {}", answer.word(), rulebook.item(*address).statement);
        facts.iter().map(each).collect::<Vec<_>>().join(" ")
    };
    let mut file = String::new();
    // Writing to a text cannot fail.
    let _ = writeln!(file, "// {}\nTrainingCase(", say!("training-draft-remark"));
    let _ = writeln!(file, "    id: {},\n    rule: {},", text(id), text(&rulebook.rules[rule].id));
    let _ = writeln!(file, "    verdict: {verdict:?},\n    level: {:?},\n    minutes: {MINUTES},", Level::First);
    let _ = writeln!(file, "    sector: {},", text(say!("training-draft-sector")));
    let _ = writeln!(file, "    roles: [{}],", text(say!("training-draft-role")));
    let _ = writeln!(file, "    title: {},", text(say!("training-draft-title")));
    let _ = writeln!(file, "    goal: {},\n    story: [", text(say!("training-draft-goal")));
    for facts in &groups {
        let part = say!("training-draft-part", facts = told(facts));
        let _ = writeln!(file, "        (text: {}, states: {}),", text(&part), states(facts));
    }
    for _ in 0..2 {
        let _ = writeln!(file, "        (text: {}, states: []),", text(say!("training-draft-beside")));
    }
    let _ = writeln!(file, "    ],\n    because: [");
    for condition in &structure.conditions {
        let truth = condition.truth(&base, &structure.exceptions);
        let statement = &rulebook.item(condition.address).statement;
        let because = say!("training-draft-because", statement = statement, answer = word(truth));
        let _ = writeln!(file, "        ({}, {}),", name(condition.address), text(&because));
    }
    let _ = writeln!(
        file,
        "    ],\n    mistakes: [\n        ({}, {}),\n    ],",
        text(PLACEHOLDER),
        text(say!("training-draft-mistake"))
    );
    let _ = writeln!(file, "    trainer: {},\n    turn: (", text(say!("training-draft-trainer")));
    let _ = writeln!(file, "        text: {},", text(&say!("training-draft-turn", facts = told(&turn))));
    let _ = writeln!(file, "        states: {},\n        verdict: {turned:?},", states(&turn));
    let _ = writeln!(file, "        because: {},\n    ),", text(say!("training-draft-turn-because")));
    let talk = text(say!("training-draft-talk"));
    let _ = writeln!(file, "    talk: [{talk}, {talk}],");
    let _ = writeln!(file, "    sources: [{}],\n)", text(&rulebook.rules[rule].provision));
    Some(file)
}

/// What was answered to the questions under an element, and to the element as a whole.
fn facts_of(element: &Element, sheet: &Sheet) -> Vec<Stated> {
    let mut asked = Vec::new();
    element.test.questions(&[], &mut asked);
    asked.push(element.address);
    asked.into_iter().filter_map(|address| Some((address, sheet.answered(address)?))).collect()
}

fn word(truth: Truth) -> &'static str {
    match truth {
        Truth::Yes => Answer::Yes.word(),
        Truth::No => Answer::No.word(),
        Truth::Unknown => Answer::NotSure.word(),
    }
}

/// A text as RON writes it.
fn text(text: &str) -> String {
    // RON can write every text.
    ron::to_string(text).unwrap_or_default()
}
