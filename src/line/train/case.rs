//! One story, question by question.

use std::io::{BufRead, Write};

use super::answer::is_leaving;
use super::{Flow, Left, Stop, TrainingTalk};
use crate::training::{At, Exercise, How, Question, SessionStep, TrainingCase, exercises};
use crate::words::say;

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// Asks one question and keeps its answer.
    pub(super) fn question(&mut self, at: &At, all: &[Exercise], number: usize) -> Flow<()> {
        let (case, exercise) = (at.case, &all[number]);
        if exercise.question == Question::Turned {
            self.say(&say!("trainingtalk-turn", text = &case.turn.text))?;
        }
        self.say(&say!("trainingtalk-question", number = number + 1, count = all.len(), ask = &exercise.ask))?;
        self.here = say!("trainingtalk-here", number = number + 1, count = all.len());
        let place = at.place(&exercise.question);
        // Whoever follows on a wall sees it.
        if self.plan.how == How::Group && self.session().waiting().is_none_or(|before| before.place != place) {
            self.write(SessionStep::Put(place))?;
        }
        let answered = self.answered(at, exercise)?;
        self.write(SessionStep::Answered(answered.clone()))?;
        self.forget_begun();
        if self.course().tells_at_once(at.kind) {
            self.show(at, exercise)?;
            self.feedback(case, exercise, &answered)?;
        }
        Ok(())
    }

    /// Shows the room what it chose.
    fn show(&mut self, at: &At, exercise: &Exercise) -> Flow<()> {
        if self.plan.how == How::Alone {
            return Ok(());
        }
        self.write(SessionStep::Shown(at.place(&exercise.question)))
    }

    /// Tells the story, before the first question that is left of it.
    pub(super) fn begin(&mut self, at: &At) -> Flow<()> {
        let At { case, number, count, .. } = *at;
        let rule = &self.around.rulebook.rules[case.rule];
        if case.reserved {
            self.say(say!("trainingtalk-reserved"))?;
            for line in &rule.help_lines {
                self.say(line)?;
            }
        }
        self.say(&say!("trainingtalk-case", number = number, count = count, title = &case.title))?;
        self.say(&say!(
            "trainingtalk-case-about",
            rule = &rule.id,
            about = &rule.title,
            level = case.level.word(),
            minutes = case.minutes
        ))?;
        self.story(case)
    }

    /// The story with the numbers of its parts.
    pub(super) fn story(&mut self, case: &TrainingCase) -> Flow<()> {
        for (number, part) in (1..).zip(&case.story) {
            self.say(&format!("{number}. {}", part.text))?;
        }
        Ok(())
    }

    /// What comes after the last question: the reasons where they waited, usual mistakes, and questions for the talk.
    pub(super) fn after(&mut self, at: &At) -> Flow<()> {
        let case = at.case;
        if self.course().tells_at_end(at.kind) {
            for exercise in exercises(case, self.around.rulebook) {
                let Some(answered) = self.session().answer(at.round, &case.id, &exercise.question).cloned() else {
                    continue;
                };
                self.say(&exercise.ask)?;
                self.show(at, &exercise)?;
                self.feedback(case, &exercise, &answered)?;
            }
        }
        self.say(&say!("trainingtalk-goal", goal = &case.goal))?;
        self.say(say!("trainingtalk-mistakes"))?;
        for (number, mistake) in (1..).zip(&case.mistakes) {
            self.say(&format!("{number}. {}", mistake.text))?;
        }
        let ids = if self.course().has_missed(at) { self.behind(case)? } else { Vec::new() };
        self.write(SessionStep::Behind { case: case.id.clone(), ids })?;
        for question in &case.talk {
            self.say(&say!("trainingtalk-talk", question = question))?;
        }
        self.say(&say!("trainingtalk-sources", sources = case.sources.join("; ")))?;
        Ok(())
    }

    /// Which of the usual mistakes was behind an answer, where somebody says so.
    fn behind(&mut self, case: &TrainingCase) -> Flow<Vec<String>> {
        let ask = match self.plan.how {
            How::Alone => say!("trainingtalk-behind-alone"),
            How::Group => say!("trainingtalk-behind-group"),
        };
        loop {
            let typed = self.ask(ask)?;
            if is_leaving(&typed) {
                return Err(Stop::Left(Left));
            }
            match super::answer::numbers(&typed, case.mistakes.len()) {
                Some(found) => {
                    let ids = found.into_iter().map(|number| case.mistakes[usize::from(number) - 1].of.clone());
                    return Ok(ids.collect());
                }
                None => self.say(&say!("trainingtalk-numbers", most = case.mistakes.len()))?,
            }
        }
    }
}
