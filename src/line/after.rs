//! After the last question: the answers to check, the result, and whatever the person wants to do then.

use std::io::{BufRead, Write};

use super::ask::Then;
use super::telling::Wanted;
use super::words::{Line, is_back, understand};
use super::{Flow, Talk};
use crate::text::visible;
use crate::words::say;

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Tells the answers once, then the result, and hears what to do.
    pub(super) fn result_and_more(&mut self) -> Flow<()> {
        if !self.told.review {
            self.told.review = true;
            self.tell_review_unasked()?;
            // A pipe has nobody who reads: the result follows at once.
            if self.around.confirms && !self.wait_for_result()? {
                return Ok(());
            }
        }
        // Whoever went to an answer and left it so has heard the result.
        let is_known = std::mem::take(&mut self.told.stays) && self.told.after;
        if !is_known {
            self.conclude(&Wanted::Main)?;
        }
        loop {
            let title = self.check().tool.title().to_owned();
            let is_known = std::mem::replace(&mut self.told.after, true);
            if is_known {
                self.prompt(&say!("line-after-result-short", title = visible(&title)))?;
            } else {
                self.prompt(say!("line-after-result"))?;
            }
            let line = self.hear()?;
            if !self.goes_on_here(&line)? {
                return Ok(());
            }
        }
    }

    /// Tells whoever comes back to a check what it came to, in short, where nothing is left to ask or to look at again.
    pub(super) fn come_back(&mut self) -> Flow<()> {
        let check = self.check();
        let waits = |name: &String| check.look_again(self.around.rulebook, name).is_some();
        if self.acting().next().is_some() || check.answers.keys().any(waits) {
            return Ok(());
        }
        (self.told.review, self.told.after, self.told.stays) = (true, true, true);
        self.listed = self.answered();
        self.conclude(&Wanted::Short)
    }

    /// Waits for Enter. `false` when the person went somewhere else.
    fn wait_for_result(&mut self) -> Flow<bool> {
        loop {
            self.prompt(say!("line-before-result"))?;
            let line = self.hear()?;
            if understand(&line) == Line::Nothing {
                return Ok(true);
            }
            if !self.goes_on_here(&line)? {
                return Ok(false);
            }
        }
    }

    /// Does what a line says. `false` when that led to a question.
    fn goes_on_here(&mut self, line: &str) -> Flow<bool> {
        let then = if is_back(line) {
            match self.asked.last() {
                Some(last) => Then::Ask(last.clone()),
                None => Then::Stay,
            }
        } else {
            self.aside(None, understand(line))?
        };
        match then {
            Then::Ask(put) => {
                self.question(put)?;
                Ok(false)
            }
            Then::GoOn => Ok(false),
            Then::Stay | Then::AskAgain => Ok(true),
        }
    }

    /// Tells the result, and keeps it in the record when it is new.
    pub(super) fn conclude(&mut self, wanted: &Wanted) -> Flow<()> {
        if let Some(step) = self.acting().conclude() {
            self.step(step)?;
        }
        self.tell_result(wanted)
    }
}
