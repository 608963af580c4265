//! What can be typed, from the table of acts: in groups, those first that are used most.

use std::io::{BufRead, Write};

use super::{Flow, Talk};
use crate::desk::Sought;
use crate::desk::acts::{ACTS, Act};
use crate::logic::Address;
use crate::words::say;

/// What acts are for, in the order in which the help tells them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Group {
    /// Answering.
    Answers,
    /// Understanding the question.
    Question,
    /// Getting about in the check, and leaving it.
    Way,
    /// What comes out.
    Result,
    /// Writing something beside an answer.
    Beside,
    /// Other people.
    Others,
    /// The check as a whole, and other checks.
    Checks,
}

impl Group {
    const ALL: [Self; 7] =
        [Self::Answers, Self::Question, Self::Way, Self::Result, Self::Beside, Self::Others, Self::Checks];

    fn heading(self) -> &'static str {
        match self {
            Self::Answers => say!("line-help-group-answers"),
            Self::Question => say!("line-help-group-question"),
            Self::Way => say!("line-help-group-way"),
            Self::Result => say!("line-help-group-result"),
            Self::Beside => say!("line-help-group-beside"),
            Self::Others => say!("line-help-group-others"),
            Self::Checks => say!("line-help-group-checks"),
        }
    }

    const fn of(act: Act) -> Self {
        match act {
            Act::Yes | Act::No | Act::NotSure => Self::Answers,
            Act::Why | Act::Words | Act::Examples | Act::Law => Self::Question,
            Act::Whole
            | Act::LeaveOpen
            | Act::TakeUp
            | Act::GoOn
            | Act::Map
            | Act::Find
            | Act::Review
            | Act::Describe
            | Act::Undo
            | Act::Redo
            | Act::Home
            | Act::Sort
            | Act::Help
            | Act::Example
            | Act::Train
            | Act::Workshop
            | Act::BigView
            | Act::Settings
            | Act::Leave => Self::Way,
            Act::Result | Act::Explain | Act::WhatIf | Act::Report | Act::Plan => Self::Result,
            Act::Note | Act::Proof | Act::FindOut | Act::WhoKnows | Act::ByWhen | Act::HowSure | Act::Keep => {
                Self::Beside
            }
            Act::Ask | Act::TakeIn | Act::Sign => Self::Others,
            Act::Begin
            | Act::Open
            | Act::ReviewBy
            | Act::History
            | Act::RulesChanged
            | Act::Compare
            | Act::Copy
            | Act::Recheck
            | Act::Join
            | Act::Group
            | Act::Close
            | Act::Reopen
            | Act::Archive => Self::Checks,
        }
    }
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Everything that can be typed here; where something is asked, first how it is answered. With words behind it, the
    /// lines in which they occur.
    pub(super) fn tell_acts(&mut self, at: Option<Address>, answers: Option<&str>, words: &str) -> Flow<()> {
        let wanted = Sought::read(words);
        let mut is_found = false;
        let is_inside = self.sitting.is_some() || at.is_some();
        let now = self.now(at);
        for group in Group::ALL {
            let mut told: Vec<String> = Vec::new();
            match group {
                Group::Answers => told.extend(answers.map(str::to_owned)),
                Group::Way if is_inside => told.push(say!("line-help-back").to_owned()),
                _ => {}
            }
            told.retain(|line| wanted.is_in(line));
            let rows = ACTS.iter().filter(|row| Group::of(row.act) == group && group != Group::Answers);
            for row in rows.filter(|row| row.is_possible(now) && !(row.act == Act::Example && at.is_some())) {
                let words = row.line.by();
                if !words.is_empty() && (wanted.is_empty() || wanted.may_mean(row.act)) {
                    let does = row.sentence.text();
                    let end = if does.ends_with(['.', '?']) { "" } else { "." };
                    told.push(format!("{}: {does}{end}", words.join(", ")));
                }
            }
            is_found |= !told.is_empty();
            if !told.is_empty() && wanted.is_empty() {
                self.say(&format!("{}:", group.heading()))?;
            }
            for line in told {
                self.say(&format!("  {line}"))?;
            }
        }
        let told = match (is_found, wanted.is_empty()) {
            (false, _) => say!("line-found-nothing"),
            (true, true) => say!("line-help-how"),
            (true, false) => return Ok(()),
        };
        Ok(self.say(told)?)
    }
}
