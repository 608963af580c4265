//! Signing, and the day of the next look.

use std::io::{BufRead, Write};

use super::day::split_day;
use super::words::{is_name, is_one_of};
use super::{Flow, Talk};
use crate::check::Role;
use crate::desk::who;
use crate::text::visible;
use crate::words::{key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `sign NAME` or `sign reviewer NAME`, with the day of the next look where one is named. Without a name the sentence
    /// that is signed is told, and who signs it is asked.
    pub(super) fn sign(&mut self, typed: &str) -> Flow<()> {
        let first = typed.split_whitespace().next().unwrap_or_default();
        let role = match first {
            role if is_one_of(key!("typed-reviewer"), role) => Some(Role::Reviewer),
            role if is_one_of(key!("typed-assessor"), role) => Some(Role::Assessor),
            _ => None,
        };
        let behind = if role.is_some() { typed[first.len()..].trim() } else { typed };
        let role = role.unwrap_or(Role::Assessor);
        let Some((day, mut name)) = self.tell(split_day(behind))? else { return Ok(()) };
        self.say(&say!("line-sign-says", statement = role.statement()))?;
        if name.is_empty() {
            match self.ask_who_signs()? {
                Some(named) => name = named,
                None => return Ok(()),
            }
        }
        if !is_name(&name) {
            return Ok(self.say(&say!("line-no-name", typed = visible(&name)))?);
        }
        let day = day.map_or_else(String::new, |day| day.to_string());
        let signed = self.acting().sign(role, &name, None, &day);
        if let Some(steps) = self.tell(signed)? {
            for did in steps {
                self.stand(did)?;
            }
        }
        Ok(())
    }

    /// Who signs: Enter is whoever answers, a name is another one. A pipe says it in the line itself.
    fn ask_who_signs(&mut self) -> Flow<Option<String>> {
        if !self.around.confirms {
            self.say(say!("line-sign-how"))?;
            return Ok(None);
        }
        let own = who(self.check(), self.answering());
        let is_known = is_name(&own);
        if is_known {
            self.prompt(&say!("line-sign-who", name = visible(&own)))?;
        } else {
            self.prompt(say!("line-sign-by"))?;
        }
        let line = self.hear()?;
        let typed = line.trim();
        if typed.is_empty() && is_known {
            return Ok(Some(own));
        }
        if !is_name(typed) {
            self.say(say!("line-sign-left"))?;
            return Ok(None);
        }
        Ok(Some(typed.to_owned()))
    }

    /// `look again DAY`.
    pub(super) fn review_by(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            let told = match self.check().standing.review_due {
                Some(due) => say!("line-review-by-now", day = crate::words::day(due)),
                None => say!("line-review-by-none").to_owned(),
            };
            return Ok(self.say(&told)?);
        }
        let step = self.acting().review_by(typed);
        if let Some(step) = self.tell(step)? {
            self.stand(step)?;
        }
        Ok(())
    }
}
