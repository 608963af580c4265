//! Answers that are tried out: what would change, and how they become answers of the check.

use std::io::{BufRead, Write};

use super::ask::Then;
use super::{Flow, Talk};
use crate::check::{Side, Step, Turn, compare, what_if};
use crate::desk::{DeskError, supposition};
use crate::logic::Answer;
use crate::text::visible;
use crate::words::{key, say};

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// `what if f.2=no f.3=yes`: what would change. Nothing is written.
    pub(super) fn what_if(&mut self, typed: &str) -> Flow<()> {
        if typed.is_empty() {
            return Ok(self.say(say!("line-what-if-how"))?);
        }
        self.tried.clear();
        let mut changes = Vec::new();
        for supposed in apart(typed) {
            match supposition(&self.placed(&supposed)) {
                Ok(change) => changes.push(change),
                Err(_) => {
                    let wrong = say!("line-what-if-wrong", typed = visible(&supposed));
                    return Ok(self.say(&format!("{wrong} {}", say!("line-what-if-how")))?);
                }
            }
        }
        let rulebook = self.around.rulebook;
        let supposed = what_if(self.check(), rulebook, &changes).map_err(DeskError::from);
        let Some(supposed) = self.tell(supposed)? else { return Ok(()) };
        let side = |check| Side { check, rulebook, on: self.around.on };
        let comparison = compare(side(self.check()), side(&supposed));
        let turn = Turn::between(self.check(), &supposed, rulebook, self.around.on).told(rulebook);
        turn.iter().try_for_each(|told| self.say(told))?;
        self.tell_other_answers(&comparison)?;
        self.say(say!("line-what-if-nothing-written"))?;
        self.tried = changes.into_iter().filter(|change| self.differs(change)).collect();
        if !self.tried.is_empty() {
            self.say(&say!("line-what-if-keep", word = key!("typed-keep-tried").typed().next().unwrap_or_default()))?;
        }
        Ok(())
    }

    /// Whether an answer is another one than the check has.
    fn differs(&self, (name, answer): &(String, Option<Answer>)) -> bool {
        self.check().answers.get(name).map(|given| given.answer) != *answer
    }

    /// `keep these`: what was tried out last becomes answers of the check. Whatever was written since then has taken it
    /// away.
    pub(super) fn keep_tried(&mut self) -> Flow<Then> {
        let tried = std::mem::take(&mut self.tried);
        if tried.is_empty() {
            self.say(say!("line-what-if-nothing-to-keep"))?;
            return Ok(Then::Stay);
        }
        self.take_up_again()?;
        let rulebook = self.around.rulebook;
        let step = |(name, answer): (String, Option<Answer>)| {
            let address = rulebook.address(&name)?;
            answer.map_or(Some(Step::Withdrawn { to: name }), |answer| self.acting().answer(address, answer))
        };
        let steps: Vec<Step> = tried.into_iter().filter_map(step).collect();
        let to: Vec<String> = steps.iter().filter_map(|step| step.answers().map(str::to_owned)).collect();
        // The history tells that they were tried out first.
        if !to.is_empty() {
            self.step(Step::Tried { to })?;
        }
        let mut kept = 0;
        for step in steps {
            kept += usize::from(self.step(step)?);
        }
        self.say(&say!("tried-taken", answers = kept))?;
        Ok(Then::GoOn)
    }
}

/// What is tried out, one by one: a number with its answer, which may have several words.
fn apart(typed: &str) -> Vec<String> {
    let typed = typed.replace(" =", "=").replace("= ", "=");
    let mut apart: Vec<String> = Vec::new();
    for word in typed.split([' ', ',']).filter(|word| !word.is_empty()) {
        match apart.last_mut().filter(|_| !word.contains('=')) {
            Some(last) => *last = format!("{last} {word}"),
            None => apart.push(word.to_owned()),
        }
    }
    apart
}
