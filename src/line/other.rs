//! Which other check is meant: by its number in the list that was told, by its name, or by words of the name of its tool.

use std::io::{BufRead, Write};
use std::path::PathBuf;

use super::start::named;
use super::{Flow, Talk};
use crate::desk::acts::Act;
use crate::desk::{Sought, in_order};
use crate::record::{Listed, Summary};
use crate::text::{number, visible};
use crate::words::say;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// The name of the other check for an act; nothing where none is meant, which is told with what can be.
    pub(super) fn other_check(&mut self, act: Act, typed: &str) -> Flow<Option<String>> {
        let by_number = number::<usize>(typed).and_then(|number| self.others.get(number.checked_sub(1)?)).cloned();
        if let Some(path) = by_number.or_else(|| self.desk().path_meant(typed).ok().filter(|_| !typed.is_empty())) {
            return Ok(Some(named(&path)));
        }
        let word = act.row().line.word();
        let all = self.other_checks();
        if all.is_empty() {
            self.say(say!("line-no-other"))?;
            return Ok(None);
        }
        let sought = Sought::read(typed);
        let is_meant = |row: &&Listed<Summary>| {
            row.summary.as_ref().is_ok_and(|summary| sought.is_in(&format!("{} {}", row.name(), summary.title)))
        };
        let found: Vec<&Listed<Summary>> =
            if number::<usize>(typed).is_some() { Vec::new() } else { all.iter().filter(is_meant).collect() };
        if let ([only], false) = (found.as_slice(), typed.is_empty()) {
            return Ok(Some(named(&only.path)));
        }
        let shown = if found.is_empty() { all.iter().collect() } else { found };
        if !typed.is_empty() && shown.len() == all.len() {
            self.say(&say!("line-no-such-other", typed = visible(typed)))?;
        }
        let told = shown.iter().zip(1..).filter_map(|(row, number)| {
            let summary = row.summary.as_ref().ok()?;
            Some(format!("{number}, {}, {}: {}.", summary.title, summary.verdict_words(self.around.on), row.name()))
        });
        let told: Vec<String> = told.collect();
        self.others = shown.into_iter().map(|row| row.path.clone()).collect::<Vec<PathBuf>>();
        told.iter().try_for_each(|told| self.say(told))?;
        self.say(&say!("line-which-other", word = word))?;
        Ok(None)
    }

    /// Every check but the one that is open, in the order of the list.
    fn other_checks(&self) -> Vec<Listed<Summary>> {
        let own = self.sitting.as_ref().map(|sitting| sitting.keeping.path().to_owned());
        let mut all = self.desk().list(true).unwrap_or_default();
        all.retain(|row| Some(&row.path) != own.as_ref() && row.summary.is_ok());
        in_order(&mut all, self.order);
        all
    }
}
