//! Worked cases: a story, its answers, the verdict that it must reach and why. They are both examples and tests.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::wording::visible;
use super::{Kind, Reached, Rulebook};
use crate::logic::{Address, Answer, Sheet, Truth, Verdict};
use crate::words::{Key, key, say};

/// How an answer is written in a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "lowercase", try_from = "String")]
pub enum Said {
    /// The element is met.
    Yes,
    /// It is missing.
    No,
    /// The story does not tell, or it is disputed.
    Unsure,
}

impl TryFrom<String> for Said {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        match Answer::read(&text) {
            Ok(Some(Answer::Yes)) => Ok(Self::Yes),
            Ok(Some(Answer::No)) => Ok(Self::No),
            Ok(Some(Answer::NotSure)) => Ok(Self::Unsure),
            Ok(None) | Err(_) => Err(say!("flaw-no-answer", text = text)),
        }
    }
}

impl From<Said> for Answer {
    fn from(said: Said) -> Self {
        match said {
            Said::Yes => Self::Yes,
            Said::No => Self::No,
            Said::Unsure => Self::NotSure,
        }
    }
}

/// The verdict in the words of the case library.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Expected {
    /// Every condition met, no exception.
    Prohibited,
    /// A condition is missing, or the Act does not apply.
    NotProhibited,
    /// An exception holds.
    Exception,
    /// Something that decides it is unknown or disputed.
    Unclear,
}

impl Expected {
    /// Whether a verdict is what the case expects.
    pub const fn fits(self, verdict: Verdict) -> bool {
        matches!(
            (self, verdict),
            (Self::Prohibited, Verdict::Prohibited)
                | (Self::NotProhibited, Verdict::NotCaught | Verdict::OutsideTheAct)
                | (Self::Exception, Verdict::ExceptionClaimed)
                | (Self::Unclear, Verdict::Open)
        )
    }

    /// The verdict in our words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Prohibited => Verdict::Prohibited.words(),
            Self::NotProhibited => Verdict::NotCaught.words(),
            Self::Exception => Verdict::ExceptionClaimed.words(),
            Self::Unclear => Verdict::Open.words(),
        }
    }
}

/// One worked case.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Case {
    /// Its name.
    pub id: String,
    /// The rule, such as `5(1)(f)`.
    pub provision: String,
    /// The story, facts alone.
    pub scenario: String,
    /// What it must reach.
    pub expected: Expected,
    /// The answers to the conditions, by their numbers.
    pub conditions: BTreeMap<String, Said>,
    /// The exception that the story raises.
    #[serde(default)]
    pub exception: Option<String>,
    /// Whether that exception holds.
    #[serde(default)]
    pub exception_answer: Option<Said>,
    /// The exclusion or shut gate that the story falls under.
    #[serde(default)]
    pub scope_exclusion: Option<String>,
    /// Why the story has this result.
    #[serde(default)]
    pub why: String,
    /// Where it comes from.
    #[serde(default)]
    pub source: String,
    /// Whether the source decides these very facts.
    #[serde(default)]
    pub confidence: String,
    /// The same facts under several rules share a group.
    #[serde(default)]
    pub group: Option<String>,
    /// What else to look at.
    #[serde(default)]
    pub fallback: Option<String>,
    /// From when.
    #[serde(default)]
    pub applies_from: Option<String>,
    /// Key words.
    #[serde(default)]
    pub tags: Vec<String>,
    /// The same story as answers to plain questions, by address. Questions that need no answer are left out.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub walk: BTreeMap<String, Said>,
}

/// Why a case did not come out as it must.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Mismatch {
    /// The case.
    pub id: String,
    /// What it must reach.
    pub expected: String,
    /// What it reached.
    pub got: String,
    /// What decided it.
    pub why: String,
}

/// Reads JSON Lines. An unreadable line is an error with its place and the rest is read all the same.
pub fn read(path: &str, text: &str) -> Vec<Result<Case, String>> {
    text.strip_prefix('\u{feff}')
        .unwrap_or(text)
        .lines()
        .enumerate()
        .filter(|(_, line)| !line.trim().is_empty())
        .map(|(index, line)| {
            serde_json::from_str(line).map_err(|error| {
                let told = visible(&error.to_string()).into_owned();
                let told = told.rsplit_once(" at line ").map_or(told.as_str(), |(what, _)| what).to_owned();
                let (line, column) = ((index + 1).to_string(), error.column().to_string());
                say!("flaw-case-line", path = visible(path), line = line, column = column, what = told)
            })
        })
        .collect()
}

/// Replays a case: its condition-level answers and, where it has them, its answers to the plain questions.
pub fn replay(case: &Case, rulebook: &Rulebook) -> Result<(), Vec<Mismatch>> {
    let mut found = Vec::new();
    match sheet_of_conditions(case, rulebook) {
        Ok((rule, sheet)) => {
            found.extend(compare(case, rulebook, rule, &sheet, key!("flaw-of-conditions", reasons)));
            if !case.walk.is_empty() {
                found.extend(walk(case, rulebook, rule, &sheet));
            }
        }
        Err(why) => found.push(mismatch(case, say!("flaw-no-replay"), why)),
    }
    if found.is_empty() { Ok(()) } else { Err(found) }
}

/// The rule that a case is about, by index.
pub fn rule_of(case: &Case, rulebook: &Rulebook) -> Option<usize> {
    let letter = case.provision.rsplit('(').next()?.trim_end_matches(')');
    rulebook.rule_index(letter)
}

/// The case's answers to whole conditions, exceptions and scope. Exceptions that the story does not raise are No.
pub fn sheet_of_conditions(case: &Case, rulebook: &Rulebook) -> Result<(usize, Sheet), String> {
    let rule = rule_of(case, rulebook).ok_or_else(|| say!("flaw-no-rule-for", provision = visible(&case.provision)))?;
    let letter = &rulebook.rules[rule].id;
    let mut sheet = rulebook.blank_sheet();
    for exception in &rulebook.rules[rule].structure.exceptions {
        sheet.set(exception.element.address, Some(Answer::No));
    }
    for (number, said) in &case.conditions {
        let name = format!("{letter}.{number}");
        let address = rulebook.address(&name).ok_or_else(|| say!("flaw-no-condition-named", name = visible(&name)))?;
        sheet.set(address, Some((*said).into()));
    }
    if let Some(exception) = &case.exception {
        let name = format!("{letter}.{}", exception.replace('_', "-"));
        let address =
            rulebook.address(&name).filter(|found| matches!(rulebook.item(*found).kind, Kind::Exception { .. }));
        let address = address.ok_or_else(|| say!("flaw-no-exception-named", name = visible(&name)))?;
        sheet.set(address, case.exception_answer.map(Into::into));
    }
    if let Some(excluded) = &case.scope_exclusion {
        // An exclusion that the scope does not know is answered by the case's own conditions: some exclusions, such as
        // the opt-outs of single states, are part of a rule.
        let known = rulebook.scope.known_as.iter().find(|(known, _)| known == excluded);
        if let Some((_, address)) = known {
            let answer = match rulebook.item(*address).kind {
                Kind::Gate(_) => Answer::No,
                _ => Answer::Yes,
            };
            sheet.set(*address, Some(answer));
        }
    }
    Ok((rule, sheet))
}

/// The verdict of one rule with the scope gate before it. A case is about its rule, whatever it answers.
pub fn verdict(rulebook: &Rulebook, rule: usize, sheet: &Sheet) -> Verdict {
    let reached = if rulebook.is_outside(sheet) { Reached::OutsideTheAct } else { Reached::Checked };
    rulebook.verdict(rule, sheet, reached)
}

fn walk(case: &Case, rulebook: &Rulebook, rule: usize, of_conditions: &Sheet) -> Vec<Mismatch> {
    let mut found = Vec::new();
    let mut sheet = rulebook.blank_sheet();
    for (name, said) in &case.walk {
        match rulebook.address(name).filter(|address| rulebook.item(*address).is_question()) {
            Some(address) => sheet.set(address, Some((*said).into())),
            None => {
                found.push(mismatch(case, say!("flaw-no-walk"), say!("flaw-no-question-named", name = visible(name))));
            }
        }
    }
    for contradiction in sheet.contradictions() {
        let said =
            |(address, answer): &(Address, Answer)| format!("{} {}", rulebook.item(*address).name, answer.word());
        let why = say!("flaw-cannot-all-be-right", answers = told(&contradiction.given, said));
        found.push(mismatch(case, say!("flaw-walk-contradicts-itself"), why));
    }
    found.extend(compare(case, rulebook, rule, &sheet, key!("flaw-of-questions", reasons)));
    let structure = &rulebook.rules[rule].structure;
    for (index, condition) in structure.conditions.iter().enumerate() {
        let whole = of_conditions.get(condition.address);
        let parts = structure.condition(index, &sheet);
        let contradicts = matches!((whole, parts), (Some(Answer::Yes), Truth::No) | (Some(Answer::No), Truth::Yes));
        if contradicts {
            let name = &rulebook.item(condition.address).name;
            let why = say!("flaw-opposite-of-whole", name = name);
            found.push(mismatch(case, say!("flaw-walk-contradicts-case"), why));
        }
    }
    found
}

fn compare(case: &Case, rulebook: &Rulebook, rule: usize, sheet: &Sheet, what: Key) -> Option<Mismatch> {
    let got = verdict(rulebook, rule, sheet);
    (!case.expected.fits(got)).then(|| {
        let proof = crate::logic::prove(&rulebook.rules[rule].structure, sheet);
        let reasons: Vec<String> = proof
            .all()
            .flat_map(crate::logic::Proof::decided_by)
            .map(|(address, answer): (Address, Answer)| format!("{} {}", rulebook.item(address).name, answer.word()))
            .collect();
        let open: Vec<&str> = crate::logic::matters(&rulebook.rules[rule].structure, sheet)
            .into_iter()
            .map(|address| rulebook.item(address).name.as_str())
            .collect();
        let mut why = what.with(&[("reasons", reasons.join(", ").into())]);
        if !open.is_empty() {
            why = say!("flaw-not-answered", why = why, names = open.join(", "));
        }
        mismatch(case, got.words(), why)
    })
}

fn told<T>(parts: &[T], word: impl Fn(&T) -> String) -> String {
    parts.iter().map(word).collect::<Vec<_>>().join(", ")
}

fn mismatch(case: &Case, got: &str, why: String) -> Mismatch {
    Mismatch {
        id: visible(&case.id).into_owned(),
        expected: case.expected.words().to_owned(),
        got: got.to_owned(),
        why,
    }
}
