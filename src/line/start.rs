//! The list of checks: one of them is opened by its number, or a new one begun.

use std::io::{BufRead, Write};
use std::path::Path;

use super::words::{Line, understand, within_a_field};
use super::{Flow, Leave, Stop, Talk};
use crate::desk::acts::Act;
use crate::desk::{DeskError, Sitting};
use crate::words::say;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Tells the checks that there are and waits until one is chosen. Without any, a new one begins. `wanted` is opened
    /// at once.
    pub(super) fn start(&mut self, wanted: Option<String>) -> Flow<()> {
        if let Some(wanted) = wanted
            && self.open(&wanted)?
        {
            return Ok(());
        }
        loop {
            let listed = self.desk().list(false).unwrap_or_default();
            if listed.is_empty() {
                return Ok(());
            }
            self.say(&say!("line-checks", count = listed.len()))?;
            for (index, row) in listed.iter().enumerate() {
                let told = match &row.summary {
                    Ok(summary) => format!("{}, {}.", summary.title, summary.verdict.words()),
                    Err(why) => format!("{}: {why}", row.name()),
                };
                self.say(&format!("{}, {told}", index + 1))?;
            }
            if self.choose_check(&listed.iter().map(|row| row.path.as_path()).collect::<Vec<_>>())? {
                return Ok(());
            }
        }
    }

    /// Hears which check is meant. `false` when the list has to be told again.
    fn choose_check(&mut self, paths: &[&Path]) -> Flow<bool> {
        loop {
            self.prompt(say!("line-which-check"))?;
            let line = self.hear()?;
            let typed = line.trim();
            if let Some(path) = typed.parse::<usize>().ok().and_then(|number| paths.get(number.wrapping_sub(1))) {
                if self.sit_down(self.desk().open_at(path))? {
                    return Ok(true);
                }
                continue;
            }
            match (within_a_field(typed), understand(typed)) {
                (Some(Act::Leave), _) => return Err(Stop::Leave(Leave)),
                (Some(Act::Home), _) => return Ok(false),
                (Some(Act::Help), _) => self.tell_acts(None)?,
                (_, Line::Act(Act::Begin, _)) => return Ok(true),
                (_, Line::Act(Act::Open, name)) => {
                    if self.open(&name)? {
                        return Ok(true);
                    }
                }
                (_, Line::Act(Act::TakeIn, file)) => self.take_in(&file)?,
                (_, Line::Act(Act::Find, words)) => self.find(&words)?,
                // A script that was written for an empty folder goes on: its first line is the name of a new tool.
                _ if !self.around.confirms => {
                    self.heard = Some(line);
                    return Ok(true);
                }
                _ => self.say(say!("line-which-check-unknown"))?,
            }
        }
    }

    /// Opens a check by its name. `false` when it cannot be opened, which is told.
    fn open(&mut self, name: &str) -> Flow<bool> {
        let opened = self.desk().open(name);
        self.sit_down(opened)
    }

    fn sit_down(&mut self, opened: Result<crate::desk::Reading<Sitting>, DeskError>) -> Flow<bool> {
        match opened {
            Ok(opened) => {
                if let Some(notice) = opened.notice {
                    self.say(&notice)?;
                }
                self.sitting = Some(opened.it);
                Ok(true)
            }
            Err(error) => {
                self.say(&error.to_string())?;
                Ok(false)
            }
        }
    }
}
