//! What is found by words: acts, questions and checks; and what somebody may have meant who typed no command.

use std::io::{BufRead, Write};

use super::{Flow, Talk};
use crate::desk::Sought;
use crate::desk::acts::{ACTS, Act, Row, Situation};
use crate::logic::Address;
use crate::record::LookedFor;
use crate::words::say;

/// So many questions are told; more words find the others.
const MOST: usize = 30;
/// So many acts are named to somebody who typed no command: whoever hears more has lost the first.
const MOST_MEANT: usize = 3;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// What can be done, questions and checks in which every word occurs. An act is also found by what else people call
    /// it.
    pub(super) fn find(&mut self, words: &str, at: Option<Address>) -> Flow<()> {
        let sought = Sought::read(words);
        if sought.is_empty() {
            return Ok(self.say(say!("line-find-what"))?);
        }
        let mut found = Vec::new();
        let now = self.now(at);
        found.extend(ACTS.iter().filter(|row| sought.may_mean(row.act)).filter_map(|row| told(row, now)));
        let rulebook = self.around.rulebook;
        self.listed.clear();
        let mut more = 0;
        // Without a check no question can be gone to.
        let questions = (self.sitting.is_some() || at.is_some()).then(|| rulebook.addresses()).into_iter().flatten();
        for address in questions {
            let item = rulebook.item(address);
            if !sought.is_in(&format!("{} {} {}", item.name, item.ask, item.statement)) {
                continue;
            }
            if self.listed.len() == MOST {
                more += 1;
                continue;
            }
            self.listed.push(address);
            found.push(format!("{}, {}", self.listed.len(), item.ask));
        }
        if more > 0 {
            found.push(say!("line-found-more", count = more));
        }
        let looked_for = LookedFor::in_everything(words, Some(rulebook));
        for listed in self.desk().list(true).unwrap_or_default() {
            if let Ok(summary) = &listed.summary
                && looked_for.finds(&listed.name(), summary)
            {
                found.push(say!("line-found-check", name = listed.name(), title = summary.title.clone()));
            }
        }
        if found.is_empty() {
            found.push(say!("line-found-nothing").to_owned());
        }
        for line in found {
            self.say(&line)?;
        }
        Ok(())
    }

    /// Names what somebody may have meant whose line was no command. Answers are not among it: what is asked says them.
    pub(super) fn tell_perhaps(&mut self, line: &str, at: Option<Address>) -> Flow<()> {
        let (sought, now) = (Sought::read(line), self.now(at));
        let is_answer = |act| matches!(act, Act::Yes | Act::No | Act::NotSure);
        let meant = ACTS.iter().filter(|row| row.is_possible(now) && !is_answer(row.act) && sought.names(row.act));
        let told: Vec<String> = meant.filter_map(|row| told(row, now)).take(MOST_MEANT).collect();
        match told.as_slice() {
            [] => {}
            [one] => self.say(&say!("line-perhaps-one", act = one))?,
            several => {
                self.say(say!("line-perhaps"))?;
                for one in several {
                    self.say(&format!("  {one}"))?;
                }
            }
        }
        Ok(())
    }

    /// Says that an act cannot be done here, and where it can.
    pub(super) fn tell_not_here(&mut self, row: &Row) -> Flow<()> {
        let told = match row.when.words() {
            Some(place) => say!("line-not-here-but", act = row.name.text(), where = place),
            None => say!("line-not-here", act = row.name.text()),
        };
        Ok(self.say(&told)?)
    }

    /// Where the person stands, also before any check.
    pub(super) fn now(&self, at: Option<Address>) -> Situation {
        if self.sitting.is_some() || at.is_some() { self.situation(at) } else { Situation::default() }
    }
}

/// The word of an act with what it does, and where it can be done where that is not here; nothing for one without words.
fn told(row: &Row, now: Situation) -> Option<String> {
    let word = *row.line.words().first()?;
    let does = row.sentence.text().trim_end_matches(['.', '?']);
    Some(match row.when.words().filter(|_| !row.is_possible(now)) {
        Some(place) => say!("line-found-act-elsewhere", word = word, does = does, where = place),
        None => say!("line-found-act", word = word, does = does),
    })
}
