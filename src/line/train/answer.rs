//! What a person answers, or a room.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};
use std::path::Path;

use super::{Flow, Left, Stop, TrainingTalk};
use crate::files::{self, Links};
use crate::room::{MOST_SEATS, Vote, answered, read_poll, read_vote};
use crate::training::{Answered, Exercise, How, Kept, SessionStep, Sure, TrainingCase};
use crate::words::{Key, key, say};

/// Numbers from 1 to `most`, with blanks or commas between, each once; nothing typed is none of them.
pub(super) fn numbers(typed: &str, most: usize) -> Option<Vec<u8>> {
    let mut found = BTreeSet::new();
    for word in typed.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        let number: u8 = word.parse().ok()?;
        match number {
            0 => {}
            number if usize::from(number) <= most => {
                found.insert(number);
            }
            _ => return None,
        }
    }
    Some(found.into_iter().collect())
}

/// What can be typed beside an answer.
enum Aside {
    Story,
    Law,
    Why,
    Questions,
    Flag,
    Help,
    Quit,
}

const ASIDES: [(Key, Aside); 7] = [
    (key!("trainingtalk-typed-story"), Aside::Story),
    (key!("trainingtalk-typed-law"), Aside::Law),
    (key!("trainingtalk-typed-why"), Aside::Why),
    (key!("trainingtalk-typed-questions"), Aside::Questions),
    (key!("trainingtalk-typed-flag"), Aside::Flag),
    (key!("trainingtalk-typed-help"), Aside::Help),
    (key!("trainingtalk-typed-quit"), Aside::Quit),
];

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// Asks until there is an answer.
    pub(super) fn answered(&mut self, round: usize, case: &TrainingCase, exercise: &Exercise) -> Flow<Answered> {
        for (number, choice) in (1..).zip(&exercise.choices) {
            self.say(&say!("trainingtalk-choice", number = number, choice = choice))?;
        }
        if !self.told_help {
            self.told_help = true;
            self.say(say!("trainingtalk-help"))?;
        }
        let mut answer = Answered {
            round,
            case: case.id.clone(),
            question: exercise.question.clone(),
            counts: Vec::new(),
            first: Vec::new(),
            model: exercise.model,
            sure: None,
            marked: Vec::new(),
            carried: exercise.carried(),
            seats: Vec::new(),
        };
        let choices = exercise.count();
        match self.plan.how {
            How::Alone => {
                let choice = self.one(case, exercise)?;
                answer.counts = (1..=choices).map(|other| u16::from(other == choice)).collect();
                if self.plan.kept == Kept::PerPerson {
                    answer.seats = self.session().present.iter().take(1).map(|seat| (*seat, choice)).collect();
                }
                answer.sure = self.sure()?;
            }
            How::Group => {
                answer.first = self.session().waiting().map(|before| before.first.clone()).unwrap_or_default();
                let mut vote = self.vote(case, exercise)?;
                let split = vote.counts(choices).iter().filter(|count| **count > 0).count() > 1;
                if self.plan.second_vote && split && answer.first.is_empty() {
                    answer.first = vote.counts(choices);
                    self.write(SessionStep::Again(answer.first.clone()))?;
                    self.say(say!("trainingtalk-second"))?;
                    vote = self.vote(case, exercise)?;
                }
                answer.counts = vote.counts(choices);
                if self.plan.kept == Kept::PerPerson {
                    answer.seats = vote.seats();
                }
            }
        }
        if exercise.point.is_some() {
            answer.marked = self.marked(case)?;
        }
        Ok(answer)
    }

    fn one(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<u8> {
        let choices = exercise.count();
        loop {
            let typed = self.ask(&say!("trainingtalk-ask-one", choices = choices))?;
            if self.aside(&typed, case, exercise)? {
                continue;
            }
            match answered(&typed, choices) {
                Some(choice) => return Ok(choice),
                None => self.say(&say!("trainingtalk-no-choice", choices = choices))?,
            }
        }
    }

    fn sure(&mut self) -> Flow<Option<Sure>> {
        loop {
            let typed = self.ask(say!("trainingtalk-ask-sure"))?;
            match typed.as_str() {
                "" => return Ok(None),
                "1" => return Ok(Some(Sure::Sure)),
                "2" => return Ok(Some(Sure::Rather)),
                "3" => return Ok(Some(Sure::Guess)),
                _ => self.say(say!("trainingtalk-no-sure"))?,
            }
        }
    }

    /// The parts of the story that are said to carry the answer.
    fn marked(&mut self, case: &TrainingCase) -> Flow<Vec<u8>> {
        let ask = match self.plan.how {
            How::Alone => say!("trainingtalk-ask-parts"),
            How::Group => say!("trainingtalk-ask-parts-group"),
        };
        loop {
            let typed = self.ask(ask)?;
            match numbers(&typed, case.story.len()) {
                Some(found) => return Ok(found),
                None => self.say(&say!("trainingtalk-numbers", most = case.story.len()))?,
            }
        }
    }

    fn vote(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<Vote> {
        let choices = exercise.count();
        loop {
            let seats = self.session().present.len();
            let typed = self.ask(&say!("trainingtalk-ask-vote", seats = seats))?;
            if self.aside(&typed, case, exercise)? || self.attendance(&typed)? {
                continue;
            }
            let present = self.session().present.clone();
            let vote = match rest_of(&typed, key!("trainingtalk-typed-file")) {
                Some(path) => match files::read_letters(Path::new(path), files::FORM, Links::Follow) {
                    Ok(text) => read_poll(path, &text, choices, &present),
                    Err(why) => Err(say!("trainingtalk-no-file", path = path, why = why.to_string())),
                },
                None => read_vote(&typed, choices, &present),
            };
            match vote {
                Ok(vote) => return Ok(vote),
                Err(why) => self.say(&why)?,
            }
        }
    }

    /// Somebody comes or leaves.
    fn attendance(&mut self, typed: &str) -> Flow<bool> {
        let came = rest_of(typed, key!("trainingtalk-typed-came"));
        let left = rest_of(typed, key!("trainingtalk-typed-left"));
        let Some(seat) = came.or(left) else { return Ok(false) };
        let mut present = self.session().present.clone();
        let changed = match seat.trim().parse::<u16>() {
            Ok(seat) if (1..=MOST_SEATS).contains(&seat) && came.is_some() => present.insert(seat),
            Ok(seat) if came.is_none() && present.len() > 1 => present.remove(&seat),
            _ => false,
        };
        if changed {
            self.write(SessionStep::Present(present.into_iter().collect()))?;
        }
        let seats: Vec<String> = self.session().present.iter().map(u16::to_string).collect();
        self.say(&say!("trainingtalk-present", seats = seats.join(", ")))?;
        Ok(true)
    }

    /// Whatever was typed beside an answer.
    fn aside(&mut self, typed: &str, case: &TrainingCase, exercise: &Exercise) -> Flow<bool> {
        let typed = typed.to_lowercase();
        let Some((_, aside)) = ASIDES.iter().find(|(key, _)| key.typed().any(|known| known == typed)) else {
            return Ok(false);
        };
        let item = exercise.point.as_ref().map(|point| self.around.rulebook.item(point.address));
        match aside {
            Aside::Story => self.story(case)?,
            Aside::Law => match item.and_then(|item| item.law.as_ref()) {
                Some(law) => self.say(&say!("training-law", phrase = &law.phrase, place = &law.place))?,
                None => self.say(&say!("trainingtalk-about", about = &self.around.rulebook.rules[case.rule].about))?,
            },
            Aside::Why => match item {
                Some(item) => self.say(&item.help)?,
                None => self.say(&say!("trainingtalk-about", about = &self.around.rulebook.rules[case.rule].about))?,
            },
            Aside::Questions => {
                let under = item.map(|item| self.around.rulebook.questions_under(&item.kind)).unwrap_or_default();
                for address in under {
                    self.say(&self.around.rulebook.item(address).ask)?;
                }
            }
            Aside::Flag => {
                let flag = SessionStep::Flagged { case: case.id.clone(), question: exercise.question.clone() };
                self.write(flag)?;
                self.say(say!("trainingtalk-flagged"))?;
            }
            Aside::Help => self.say(match self.plan.how {
                How::Alone => say!("trainingtalk-help"),
                How::Group => say!("trainingtalk-help-group"),
            })?,
            Aside::Quit => return Err(Stop::Left(Left)),
        }
        Ok(true)
    }
}

/// What stands behind a word, where the line begins with it.
fn rest_of(typed: &str, key: Key) -> Option<&str> {
    let (word, rest) = typed.split_once(' ')?;
    key.typed().any(|known| known.eq_ignore_ascii_case(word)).then(|| rest.trim())
}
