//! One story, question by question.

use std::io::{BufRead, Write};

use super::{Flow, TrainingTalk};
use crate::training::{Exercise, Feedback, How, Place, Question, RoundKind, SessionStep, TrainingCase, exercises};
use crate::words::say;

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// Works through a case; what was answered before the program was left is passed over.
    pub(super) fn case(&mut self, round: usize, kind: RoundKind, id: &str, place: (usize, usize)) -> Flow<()> {
        let Some(case) = self.around.training.case(id) else {
            // It was there when the session began.
            self.say(&say!("trainingtalk-case-gone", id = id))?;
            return Ok(());
        };
        let all = exercises(case, self.around.rulebook);
        let is_open = |talk: &Self, exercise: &Exercise| talk.session().answer(round, id, &exercise.question).is_none();
        let practice = kind == RoundKind::Practice;
        if all.iter().all(|exercise| !is_open(self, exercise))
            && (!practice || self.session().asked_behind.contains(id))
        {
            return Ok(());
        }
        self.begin(case, place)?;
        for (number, exercise) in all.iter().enumerate() {
            if !is_open(self, exercise) {
                continue;
            }
            if exercise.question == Question::Turned {
                self.say(&say!("trainingtalk-turn", text = &case.turn.text))?;
            }
            self.say(&say!("trainingtalk-question", number = number + 1, count = all.len(), ask = &exercise.ask))?;
            self.put(round, case, exercise)?;
            let answered = self.answered(round, case, exercise)?;
            self.write(SessionStep::Answered(answered.clone()))?;
            if practice && self.plan.feedback == Feedback::AtOnce {
                self.show(round, case, exercise)?;
                self.feedback(case, exercise, &answered)?;
            }
        }
        if practice {
            self.after(round, case, &all)?;
        }
        Ok(())
    }

    /// Puts a question before the room: whoever follows on a wall sees it.
    fn put(&mut self, round: usize, case: &TrainingCase, exercise: &Exercise) -> Flow<()> {
        let place = place(round, case, exercise);
        if self.plan.how == How::Alone || self.session().waiting().is_some_and(|before| before.place == place) {
            return Ok(());
        }
        self.write(SessionStep::Put(place))
    }

    /// Shows the room what it chose.
    fn show(&mut self, round: usize, case: &TrainingCase, exercise: &Exercise) -> Flow<()> {
        if self.plan.how == How::Alone {
            return Ok(());
        }
        self.write(SessionStep::Shown(place(round, case, exercise)))
    }

    fn begin(&mut self, case: &TrainingCase, (number, count): (usize, usize)) -> Flow<()> {
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
    fn after(&mut self, round: usize, case: &TrainingCase, all: &[Exercise]) -> Flow<()> {
        let answers: Vec<_> = all
            .iter()
            .filter_map(|one| Some((one, self.session().answer(round, &case.id, &one.question)?.clone())))
            .collect();
        if self.plan.feedback == Feedback::AtEnd {
            for (exercise, answered) in &answers {
                self.say(&exercise.ask)?;
                self.show(round, case, exercise)?;
                self.feedback(case, exercise, answered)?;
            }
        }
        self.say(&say!("trainingtalk-goal", goal = &case.goal))?;
        self.say(say!("trainingtalk-mistakes"))?;
        for (number, mistake) in (1..).zip(&case.mistakes) {
            self.say(&format!("{number}. {}", mistake.text))?;
        }
        if !self.session().asked_behind.contains(&case.id) {
            let wrong = answers.iter().any(|(_, answered)| answered.right() < answered.all());
            let ids = if wrong { self.behind(case)? } else { Vec::new() };
            self.write(SessionStep::Behind { case: case.id.clone(), ids })?;
        }
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

fn place(round: usize, case: &TrainingCase, exercise: &Exercise) -> Place {
    Place { round, case: case.id.clone(), question: exercise.question.clone() }
}
