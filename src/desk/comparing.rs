//! Two checks side by side; one check on other rules; one check with other answers. Nothing of it is written.

use jiff::civil::Date;

use super::{Desk, DeskError};
use crate::check::{Comparison, EditionChanges, Side, compare, edition_changes, what_if};
use crate::logic::Answer;
use crate::record::Record;
use crate::rulebook::Rulebook;

/// What a comparison found, with the rules of its second side.
#[derive(Debug)]
pub struct Compared {
    /// What differs.
    pub comparison: Comparison,
    /// The rules on which the second side was read, where those are not the rules in use.
    pub right_rules: Option<Rulebook>,
    /// What has to be told beside it.
    pub notices: Vec<String>,
}

/// What a newer edition changes for a check.
#[derive(Debug)]
pub struct RulesChecked {
    /// The rules that it was answered on, where these are not the rules in use and their text is kept.
    pub earlier: Option<Rulebook>,
    /// What changed between the two; nothing where the earlier text is not kept.
    pub changes: Option<EditionChanges>,
    /// The answers that have to be looked at again, by address.
    pub look_again: Vec<String>,
    /// The results on both editions, where both are known.
    pub comparison: Option<Comparison>,
    /// What has to be told beside it.
    pub notice: Option<String>,
}

impl Desk<'_> {
    /// Compares two checks, each on the rules that it was answered on, or both on the rules in use.
    ///
    /// # Errors
    /// When there is no folder to look for earlier rules in.
    pub fn compare(
        &self,
        first: &Record,
        second: &Record,
        rules_now: bool,
        then: Option<Date>,
    ) -> Result<Compared, DeskError> {
        let (mut left_rules, mut right_rules, mut notices) = (None, None, Vec::new());
        if !rules_now {
            for (record, rules) in [(first, &mut left_rules), (second, &mut right_rules)] {
                let read = self.rules_of(record)?;
                *rules = read.it;
                notices.extend(read.notice);
            }
        }
        let in_use = &self.loaded.rulebook;
        let left = Side { check: &first.check, rulebook: left_rules.as_ref().unwrap_or(in_use), on: self.on };
        let right = Side {
            check: &second.check,
            rulebook: right_rules.as_ref().unwrap_or(in_use),
            on: then.unwrap_or(self.on),
        };
        let comparison = compare(left, right);
        Ok(Compared { comparison, right_rules, notices })
    }

    /// What would change with other answers, each written as `f.2=no`; `f.2=` takes one away.
    ///
    /// # Errors
    /// When one of them cannot be read, or the rules do not have its address.
    pub fn what_if(&self, record: &Record, typed: &[String]) -> Result<Comparison, DeskError> {
        let changes = typed.iter().map(|text| supposition(text)).collect::<Result<Vec<_>, _>>()?;
        let supposed = what_if(&record.check, &self.loaded.rulebook, &changes)?;
        let side = |check| Side { check, rulebook: &self.loaded.rulebook, on: self.on };
        Ok(compare(side(&record.check), side(&supposed)))
    }

    /// What the rules in use change for a check that was begun on others.
    ///
    /// # Errors
    /// When there is no folder to look for earlier rules in.
    pub fn recheck_rules(&self, record: &Record) -> Result<RulesChecked, DeskError> {
        let now = &self.loaded.rulebook;
        let read = self.rules_of(record)?;
        let changes = match &read.it {
            Some(earlier) => Some(edition_changes(earlier, now)),
            None => (record.header.rules == now.hash).then(|| edition_changes(now, now)),
        };
        let check = &record.check;
        let look_again = check.answers.keys().filter(|name| check.look_again(now, name).is_some()).cloned().collect();
        let side = |rulebook| Side { check, rulebook, on: self.on };
        let comparison = read.it.as_ref().map(|earlier| compare(side(earlier), side(now)));
        Ok(RulesChecked { changes, look_again, comparison, notice: read.notice, earlier: read.it })
    }
}

/// Reads a supposed answer, such as `f.2=no`; `f.2=` takes one away.
///
/// # Errors
/// When it cannot be read.
pub fn supposition(text: &str) -> Result<(String, Option<Answer>), DeskError> {
    let wrong = || DeskError::Supposition(text.to_owned());
    let (name, answer) = text.split_once('=').ok_or_else(wrong)?;
    let answer = Answer::read(answer).map_err(|_| wrong())?;
    Ok((name.trim().to_owned(), answer))
}
