//! What can be typed, from the table of acts: in groups, those first that are used most.

use std::io::{BufRead, Write};

use super::{Flow, Talk};
use crate::desk::Sought;
use crate::desk::acts::{ACTS, Act, Group};
use crate::logic::Address;
use crate::words::say;

/// What stands above the acts of a group.
fn heading(group: Group) -> &'static str {
    match group {
        Group::Answers => say!("line-help-group-answers"),
        Group::Question => say!("line-help-group-question"),
        Group::Way => say!("line-help-group-way"),
        Group::Result => say!("line-help-group-result"),
        Group::Beside => say!("line-help-group-beside"),
        Group::Others => say!("line-help-group-others"),
        Group::Checks => say!("line-help-group-checks"),
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
            let rows = ACTS.iter().filter(|row| row.group == group && group != Group::Answers);
            for row in rows.filter(|row| row.is_possible(now) && !(row.act == Act::Example && at.is_some())) {
                let words = row.line.words();
                if !words.is_empty() && (wanted.is_empty() || wanted.may_mean(row.act)) {
                    let does = row.sentence.text();
                    let end = if does.ends_with(['.', '?']) { "" } else { "." };
                    told.push(format!("{}: {does}{end}", words.join(", ")));
                }
            }
            is_found |= !told.is_empty();
            if !told.is_empty() && wanted.is_empty() {
                self.say(&format!("{}:", heading(group)))?;
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
