//! What is told after an answer, and at the end.

use std::io::{BufRead, Write};

use super::{Flow, TrainingTalk};
use crate::training::{Answered, Exercise, How, RoundKind, Sure, TrainingCase, reasons};
use crate::words::{and, say};

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// The answer beside that of the rules, and why.
    pub(super) fn feedback(&mut self, case: &TrainingCase, exercise: &Exercise, answered: &Answered) -> Flow<()> {
        let better = exercise.choice(exercise.model);
        match self.plan.how {
            How::Alone => {
                let chosen = answered.counts.iter().position(|count| *count > 0).unwrap_or_default();
                let own = exercise.choices.get(chosen).map_or("", String::as_str);
                if answered.right() > 0 {
                    self.say(&say!("trainingtalk-right", own = own))?;
                } else {
                    self.say(&say!("trainingtalk-wrong", own = own, better = better))?;
                }
            }
            How::Group => {
                if !answered.first.is_empty() {
                    let first = self.in_words(exercise, &answered.first);
                    self.say(&say!("trainingtalk-first-vote", counts = first))?;
                }
                let counts = self.in_words(exercise, &answered.counts);
                self.say(&say!("trainingtalk-counts", counts = counts, better = better))?;
            }
        }
        if answered.on_other_facts() {
            let (marked, carried) = (told(&answered.marked), told(&answered.carried));
            self.say(&say!("trainingtalk-other-facts", marked = marked, carried = carried))?;
        } else if !answered.marked.is_empty() && !answered.carried.is_empty() {
            self.say(&say!("trainingtalk-facts", carried = told(&answered.carried)))?;
        }
        for line in reasons(case, self.around.rulebook, exercise) {
            self.say(&line)?;
        }
        if answered.sure_and_wrong() {
            self.say(say!("trainingtalk-sure-and-wrong"))?;
        }
        Ok(())
    }

    /// How many chose what, such as `Yes 7, No 3`.
    fn in_words(&self, exercise: &Exercise, counts: &[u16]) -> String {
        let each = exercise.choices.iter().zip(counts).filter(|(_, count)| **count > 0);
        each.map(|(choice, count)| format!("{choice} {count}")).collect::<Vec<_>>().join(", ")
    }

    /// What the session came to.
    pub(super) fn summary(&mut self) -> Flow<()> {
        let session = self.session();
        let reference = session.header.reference.clone();
        let mut lines = Vec::new();
        for kind in [RoundKind::Before, RoundKind::Practice, RoundKind::After] {
            let (right, all) = session
                .of_kind(kind)
                .fold((0_u32, 0_u32), |(right, all), one| (right + u32::from(one.right()), all + u32::from(one.all())));
            if all > 0 {
                lines.push(match kind {
                    RoundKind::Before => say!("trainingtalk-sum-before", right = right, all = all),
                    RoundKind::Practice => say!("trainingtalk-sum-practice", right = right, all = all),
                    RoundKind::After => say!("trainingtalk-sum-after", right = right, all = all),
                });
            }
        }
        let sure: Vec<&Answered> = session.answered.iter().filter(|one| one.sure == Some(Sure::Sure)).collect();
        let wrong = sure.iter().filter(|one| one.sure_and_wrong()).count();
        if !sure.is_empty() {
            lines.push(say!("trainingtalk-sum-sure", right = sure.len() - wrong, wrong = wrong));
        }
        let other = session.answered.iter().filter(|one| one.on_other_facts()).count();
        if other > 0 {
            lines.push(say!("trainingtalk-sum-other-facts", count = other));
        }
        let again: Vec<&str> = session
            .cases()
            .into_iter()
            .filter(|id| session.answered.iter().any(|one| one.case == *id && one.right() < one.all()))
            .filter_map(|id| self.around.training.case(id))
            .map(|case| case.title.as_str())
            .collect();
        if !again.is_empty() {
            lines.push(say!("trainingtalk-sum-again", cases = and(&again)));
        }
        for (id, count) in &session.behind {
            lines.push(say!("trainingtalk-sum-behind", says = self.around.training.says(id), count = *count));
        }
        if !session.flags.is_empty() {
            lines.push(say!("trainingtalk-sum-flags", count = session.flags.len()));
        }
        lines.push(say!("trainingtalk-done", session = reference));
        for line in lines {
            self.say(&line)?;
        }
        Ok(())
    }
}

fn told(parts: &[u8]) -> String {
    and(&parts.iter().map(u8::to_string).collect::<Vec<_>>())
}
