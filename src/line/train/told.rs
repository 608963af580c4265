//! What is told after an answer, and at the end.

use std::io::{BufRead, Write};

use super::{Flow, TrainingTalk};
use crate::training::{Answered, Exercise, TrainingCase, summary, told};

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// The answer beside that of the rules, and why.
    pub(super) fn feedback(&mut self, case: &TrainingCase, exercise: &Exercise, answered: &Answered) -> Flow<()> {
        for line in told(self.plan.how, case, self.around.rulebook, exercise, answered) {
            self.say(line.text())?;
        }
        Ok(())
    }

    /// What the session came to.
    pub(super) fn summary(&mut self) -> Flow<()> {
        for line in summary(self.session(), self.around.training, &self.around.program) {
            self.say(&line)?;
        }
        Ok(())
    }
}
