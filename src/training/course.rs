//! What comes next in a session: the same for every face, and worked out from what the session wrote down alone.

use super::case::TrainingCase;
use super::exercise::{Exercise, exercises};
use super::library::TrainingLibrary;
use super::session::Session;
use super::step::{Feedback, Place, Question, RoundKind};
use crate::rulebook::Rulebook;

/// A session with the cases and rules that it works on.
#[derive(Debug, Clone, Copy)]
pub struct Course<'a> {
    /// As far as it went.
    pub session: &'a Session,
    /// The cases.
    pub training: &'a TrainingLibrary,
    /// The rules in use.
    pub rulebook: &'a Rulebook,
}

/// A case within a session.
#[derive(Debug, Clone, Copy)]
pub struct At<'a> {
    /// The round, from 0.
    pub round: usize,
    /// What the round is for.
    pub kind: RoundKind,
    /// The case.
    pub case: &'a TrainingCase,
    /// Its number in the round, from 1.
    pub number: usize,
    /// How many cases the round has.
    pub count: usize,
}

impl At<'_> {
    /// A question about the case.
    pub fn place(&self, question: &Question) -> Place {
        Place { round: self.round, case: self.case.id.clone(), question: question.clone() }
    }
}

/// What comes next.
#[derive(Debug, Clone)]
pub enum Next<'a> {
    /// A question that has no answer yet: all questions about the case, and the place of this one among them.
    Question(At<'a>, Vec<Exercise>, usize),
    /// Everything was answered: what people usually get wrong, and what to talk about.
    After(At<'a>),
    /// Nothing is left.
    End,
}

impl<'a> Course<'a> {
    /// What comes next. Cases that are not there any more are passed over.
    pub fn next(&self) -> Next<'a> {
        for at in self.cases() {
            // What was behind the answers is asked last, so nothing else is left of the case.
            if at.kind == RoundKind::Practice && self.session.asked_behind.contains(&at.case.id) {
                continue;
            }
            let all = exercises(at.case, self.rulebook);
            let is_open = |one: &Exercise| self.session.answer(at.round, &at.case.id, &one.question).is_none();
            if let Some(first) = all.iter().position(is_open) {
                return Next::Question(at, all, first);
            }
            if at.kind == RoundKind::Practice {
                return Next::After(at);
            }
        }
        Next::End
    }

    /// Every case of the session, in order.
    pub fn cases(&self) -> impl Iterator<Item = At<'a>> + use<'a> {
        let training = self.training;
        let rounds = self.session.plan.iter().flat_map(|plan| plan.rounds.iter().enumerate());
        rounds.flat_map(move |(round, of)| {
            let there = of.cases.iter().enumerate().filter_map(|(at, planned)| Some((at, training.case(&planned.id)?)));
            there.map(move |(at, case)| At { round, kind: of.kind, case, number: at + 1, count: of.cases.len() })
        })
    }

    /// The ids of cases that were there when the session began.
    pub fn gone(&self) -> Vec<&'a str> {
        let planned = self.session.plan.iter().flat_map(|plan| &plan.rounds).flat_map(|round| &round.cases);
        planned.map(|planned| planned.id.as_str()).filter(|id| self.training.case(id).is_none()).collect()
    }

    /// Whether reasons are told after each answer in a round of this kind.
    pub fn tells_at_once(&self, kind: RoundKind) -> bool {
        kind == RoundKind::Practice && self.session.plan.as_ref().is_some_and(|plan| plan.feedback == Feedback::AtOnce)
    }

    /// Whether reasons are told after the last question of a case.
    pub fn tells_at_end(&self, kind: RoundKind) -> bool {
        kind == RoundKind::Practice && self.session.plan.as_ref().is_some_and(|plan| plan.feedback == Feedback::AtEnd)
    }

    /// Whether somebody answered a question of a case otherwise than the rules do.
    pub fn has_missed(&self, at: &At) -> bool {
        let of = |id: &str, round: usize| id == at.case.id && round == at.round;
        self.session.answered.iter().any(|one| of(&one.case, one.round) && one.right() < one.all())
    }
}
