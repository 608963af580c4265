//! What is asked about a case, what the rules give there, and why.

use super::case::TrainingCase;
use super::model::{Point, verdict_of};
use super::step::Question;
use crate::logic::{Address, Answer, Sheet, Truth, Verdict, would_change};
use crate::room::POINT_CHOICES;
use crate::rulebook::Rulebook;
use crate::words::{and, say};

/// The results that a case can have, in the order in which they are offered.
pub const RESULTS: [Verdict; 4] = [Verdict::Prohibited, Verdict::ExceptionClaimed, Verdict::Open, Verdict::NotCaught];
/// No more ways of turning a result are told.
const MOST_WAYS: usize = 3;

/// One question about a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Exercise {
    /// What is asked: a point of the case, or its result.
    pub question: Question,
    /// The condition or exception with its model answer; none for a result.
    pub point: Option<Point>,
    /// What is asked, in words.
    pub ask: String,
    /// The choices in words, the first one under 1.
    pub choices: Vec<String>,
    /// The choice that the rules give, from 1.
    pub model: u8,
}

impl Exercise {
    /// How many choices there are.
    pub fn count(&self) -> u8 {
        u8::try_from(self.choices.len()).unwrap_or(POINT_CHOICES)
    }

    /// The words of a choice.
    pub fn choice(&self, choice: u8) -> &str {
        usize::from(choice).checked_sub(1).and_then(|at| self.choices.get(at)).map_or("", String::as_str)
    }

    /// The parts of the story, from 1, that carry the answer.
    pub fn carried(&self) -> Vec<u8> {
        let parts = self.point.iter().flat_map(|point| &point.parts);
        parts.filter_map(|part| u8::try_from(part + 1).ok()).collect()
    }
}

/// Everything that is asked about a case: its conditions one by one, the result, and the result once it has turned.
pub fn exercises(case: &TrainingCase, rulebook: &Rulebook) -> Vec<Exercise> {
    let mut found: Vec<Exercise> = case.points(rulebook).into_iter().map(|point| of_point(rulebook, point)).collect();
    found.push(of_result(Question::Result, case.verdict, say!("training-ask-result")));
    found.push(of_result(Question::Turned, case.turn.verdict, say!("training-ask-turned")));
    found
}

fn of_point(rulebook: &Rulebook, point: Point) -> Exercise {
    let item = rulebook.item(point.address);
    let model = match point.truth {
        Truth::Yes => 1,
        Truth::No => 2,
        Truth::Unknown => 3,
    };
    Exercise {
        question: Question::Point(item.name.clone()),
        ask: item.ask.clone(),
        choices: vec![
            Answer::Yes.word().to_owned(),
            Answer::No.word().to_owned(),
            say!("training-choice-untold").to_owned(),
        ],
        model,
        point: Some(point),
    }
}

fn of_result(question: Question, verdict: Verdict, ask: &str) -> Exercise {
    let mut results = RESULTS.to_vec();
    if !results.contains(&verdict) {
        results.push(verdict);
    }
    let model = results.iter().position(|known| *known == verdict).unwrap_or_default();
    Exercise {
        question,
        point: None,
        ask: ask.to_owned(),
        choices: results.into_iter().map(|verdict| verdict.words().to_owned()).collect(),
        model: u8::try_from(model + 1).unwrap_or(1),
    }
}

/// Why the answer is what it is, line by line: the author's sentence, the facts, the law's words, where answers lead,
/// and what would turn the result. Everything but the author's sentence is worked out from the rules.
pub fn reasons(case: &TrainingCase, rulebook: &Rulebook, exercise: &Exercise) -> Vec<String> {
    match (&exercise.point, &exercise.question) {
        (Some(point), _) => of_a_point(case, rulebook, point),
        (None, Question::Turned) => vec![case.turn.because.clone()],
        (None, _) => of_the_result(case, rulebook),
    }
}

/// The author's own sentences on an answer, short enough for a wall.
pub fn told_to_a_room<'c>(case: &'c TrainingCase, rulebook: &Rulebook, exercise: &Exercise) -> Vec<&'c str> {
    match (&exercise.point, &exercise.question) {
        (Some(point), _) => case.reasons(rulebook, point.address),
        (None, Question::Turned) => vec![&case.turn.because],
        (None, _) => Vec::new(),
    }
}

fn of_a_point(case: &TrainingCase, rulebook: &Rulebook, point: &Point) -> Vec<String> {
    let mut told: Vec<String> = case.reasons(rulebook, point.address).into_iter().map(str::to_owned).collect();
    for (address, answer) in &point.facts {
        let item = rulebook.item(*address);
        let part = case.story.iter().position(|part| part.states.iter().any(|(stated, _)| stated == address));
        told.push(match part {
            Some(part) => {
                say!("training-fact", part = part + 1, answer = answer.word(), statement = &item.statement)
            }
            None => say!("training-fact-unsaid", answer = answer.word(), statement = &item.statement),
        });
    }
    told.extend(point.contested.iter().map(|why| say!("training-contested", why = why)));
    if let Some(law) = &rulebook.item(point.address).law {
        told.push(say!("training-law", phrase = &law.phrase, place = &law.place));
    }
    let sheet = case.sheet(rulebook);
    let leads = |answer| verdict_of(rulebook, case.rule, &sheet.with(point.address, Some(answer))).words();
    told.push(say!("training-leads", yes = leads(Answer::Yes), no = leads(Answer::No)));
    told
}

fn of_the_result(case: &TrainingCase, rulebook: &Rulebook) -> Vec<String> {
    let sheet = case.sheet(rulebook);
    let structure = &rulebook.rules[case.rule].structure;
    let stated: Vec<Address> = case.stated().map(|(address, _)| address).collect();
    let ways = would_change(structure, &sheet).into_iter();
    let of_the_story = ways.filter(|way| way.answers.iter().all(|(address, _)| stated.contains(address)));
    let told: Vec<String> = of_the_story
        .take(MOST_WAYS)
        .map(|way| {
            let answers: Vec<String> = way
                .answers
                .iter()
                .map(|(address, answer)| {
                    let statement = rulebook.item(*address).statement.trim_end_matches('.');
                    say!("training-way-answer", answer = answer.word(), statement = statement)
                })
                .collect();
            say!("training-way", answers = and(&answers), verdict = way.leads_to.words())
        })
        .collect();
    let mut lines = met(case, rulebook, &sheet);
    lines.extend(told);
    lines
}

/// Each condition in one line, with what it gives.
fn met(case: &TrainingCase, rulebook: &Rulebook, sheet: &Sheet) -> Vec<String> {
    let structure = &rulebook.rules[case.rule].structure;
    let exceptions = structure.exceptions.iter().map(|exception| &exception.element);
    let elements = structure.conditions.iter().chain(exceptions);
    elements
        .filter(|element| case.because_of(element.address).is_some())
        .map(|element| {
            let word = match element.truth(sheet, &structure.exceptions) {
                Truth::Yes => Answer::Yes.word(),
                Truth::No => Answer::No.word(),
                Truth::Unknown => say!("training-choice-untold"),
            };
            say!("training-met", answer = word, statement = &rulebook.item(element.address).statement)
        })
        .collect()
}
