//! Describing the tool, field by field. An empty line leaves a field as it is; the words for help, back, undo and
//! leaving work here too.

use std::io::{BufRead, Write};

use super::words::{is_back, within_a_field};
use super::{Flow, Leave, Stop, Talk};
use crate::check::Field;
use crate::desk::acts::Act;
use crate::desk::choices;
use crate::words::say;

/// Where the talk goes after a line in a field.
enum After {
    Next,
    Before,
    Again,
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    pub(super) fn welcome(&mut self) -> Flow<()> {
        self.say(say!("line-welcome"))?;
        self.say(say!("line-welcome-what"))?;
        self.say(say!("line-welcome-how"))?;
        Ok(())
    }

    /// Puts every field, from the first one.
    pub(super) fn describe(&mut self) -> Flow<()> {
        let mut at = 0;
        while let Some(field) = Field::ASKED.get(at) {
            match self.field(*field)? {
                After::Next => at += 1,
                After::Again => {}
                After::Before if at == 0 => self.say(say!("line-first-field"))?,
                After::Before => at -= 1,
            }
        }
        Ok(())
    }

    /// Puts one field until it holds what was typed.
    fn field(&mut self, field: Field) -> Flow<After> {
        self.say(field.hint())?;
        for (index, choice) in choices(self.around.rulebook, field).iter().enumerate() {
            self.say(&format!("{}, {}.", index + 1, choice.label))?;
        }
        let now = self.check().tool.get(field).to_owned();
        if !now.is_empty() {
            self.say(&say!("line-field-now", value = now))?;
        }
        loop {
            self.prompt(&format!("{}: ", field.label()))?;
            let line = self.hear()?;
            let typed = line.trim();
            if typed.is_empty() {
                return Ok(After::Next);
            }
            if is_back(typed) {
                return Ok(After::Before);
            }
            match within_a_field(typed) {
                Some(Act::Leave) => return Err(Stop::Leave(Leave)),
                Some(Act::Home) => return Err(Stop::Home(None)),
                Some(Act::Undo) => {
                    self.undo()?;
                    return Ok(After::Again);
                }
                Some(Act::Redo) => {
                    self.redo()?;
                    return Ok(After::Again);
                }
                Some(_) => {
                    self.say(say!("line-field-help"))?;
                    continue;
                }
                None => {}
            }
            match self.acting().describe(field, typed) {
                Ok(step) => {
                    if let Some(step) = step {
                        self.step(step)?;
                    }
                    return Ok(After::Next);
                }
                Err(error) => self.say(&error.to_string())?,
            }
        }
    }
}
