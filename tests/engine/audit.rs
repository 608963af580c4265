//! Fact patterns that once led to a wrong verdict, with the right one: every exit frees whom it names and nobody else,
//! and what the law leaves contested stays open. One file for each author of rules in `tests/engine/audit/`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, reason = "a test that cannot go on has failed")]

use std::collections::BTreeMap;
use std::path::Path;

use serde::Deserialize;

use article5::logic::{Answer, Sheet, Verdict};
use article5::rulebook::case::verdict;
use article5::rulebook::{Library, Rulebook};

/// One fact pattern.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Pattern {
    /// What happens, and what was got wrong.
    name: String,
    /// The letter of the rule that it is about.
    rule: String,
    /// The verdict that is right.
    expected: Right,
    /// Answers by address.
    answers: BTreeMap<String, Said>,
}

#[derive(Deserialize, Clone, Copy, Debug, PartialEq, Eq)]
#[serde(rename_all = "kebab-case")]
enum Right {
    Prohibited,
    ExceptionClaimed,
    Open,
    NotCaught,
    OutsideTheAct,
    /// Anything but outside the Act: an exclusion must not hold.
    NeverOutside,
}

impl Right {
    fn fits(self, got: Verdict) -> bool {
        match self {
            Self::Prohibited => got == Verdict::Prohibited,
            Self::ExceptionClaimed => got == Verdict::ExceptionClaimed,
            Self::Open => got == Verdict::Open,
            Self::NotCaught => got == Verdict::NotCaught,
            Self::OutsideTheAct => got == Verdict::OutsideTheAct,
            Self::NeverOutside => got != Verdict::OutsideTheAct,
        }
    }
}

#[derive(Deserialize, Clone, Copy)]
#[serde(rename_all = "lowercase")]
enum Said {
    Yes,
    No,
    Unsure,
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

fn patterns() -> Vec<Pattern> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/engine/audit");
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let mut found = Vec::new();
    for file in files {
        for (line, text) in std::fs::read_to_string(&file).unwrap().lines().enumerate() {
            let pattern = serde_json::from_str(text);
            found.push(pattern.unwrap_or_else(|error| panic!("{}:{}: {error}", file.display(), line + 1)));
        }
    }
    found
}

fn sheet(rulebook: &Rulebook, pattern: &Pattern) -> Sheet {
    let mut sheet = rulebook.blank_sheet();
    for (name, said) in &pattern.answers {
        let address = rulebook.address(name);
        let address = address.unwrap_or_else(|| panic!("{}: nothing is named {name}", pattern.name));
        sheet.set(address, Some((*said).into()));
    }
    sheet
}

#[test]
fn no_exit_frees_the_wrong_people() {
    let rulebook = Library::default().load().expect("the built-in rules are sound").rulebook;
    let mut wrong = Vec::new();
    for pattern in patterns() {
        let rule = rulebook.rule_index(&pattern.rule).expect("a rule of the rulebook");
        let got = verdict(&rulebook, rule, &sheet(&rulebook, &pattern));
        if !pattern.expected.fits(got) {
            wrong.push(format!("{}: expected {:?}, got {got:?}", pattern.name, pattern.expected));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
