//! Cases in another language: words by id, laid over sound cases. They cannot touch answers.

use super::case::{Misunderstanding, TrainingCase};
use super::raw::{RawCaseWords, RawMisunderstandingWords};
use super::sound::Flaws;
use crate::rulebook::{Flaw, Source};
use crate::words::{key, say};

/// The name before the bracket of the words of a case.
pub const OF_CASE: &str = "CaseWords";
/// The name before the bracket of the words of the misunderstandings.
pub const OF_MISUNDERSTANDINGS: &str = "MisunderstandingWords";

/// Lays the words of one file over the case that they are for. Returns the id of that case, if there is one: the words
/// of a case that is not in use say nothing.
pub fn lay_case(source: &Source, own: bool, cases: &mut [TrainingCase]) -> Result<Option<String>, Vec<Flaw>> {
    let raw: RawCaseWords = source.read().map_err(|flaw| vec![*flaw])?;
    // An own story in place of a built-in one has only words of its own.
    let Some(case) = cases.iter_mut().find(|case| case.id == raw.id && (own || !case.own)) else { return Ok(None) };
    let mut flaws = Flaws::of(source);
    let counts = [
        ("roles", raw.roles.len(), case.roles.len()),
        ("story", raw.story.len(), case.story.len()),
        ("because", raw.because.len(), case.because.len()),
        ("mistakes", raw.mistakes.len(), case.mistakes.len()),
        ("talk", raw.talk.len(), case.talk.len()),
    ];
    for (field, has, wanted) in counts.into_iter().filter(|(_, has, wanted)| has != wanted) {
        let what = say!("training-flaw-other-count", field = field, has = has, wanted = wanted);
        flaws.add(raw.id, what, key!("training-flaw-other-count-do"));
    }
    let lists = [&raw.roles, &raw.story, &raw.because, &raw.mistakes, &raw.talk];
    let single = [&raw.title, &raw.sector, &raw.goal, &raw.trainer, &raw.turn.0, &raw.turn.1];
    for text in lists.into_iter().flatten().chain(single) {
        flaws.text(text);
    }
    if !flaws.found.is_empty() {
        return Err(flaws.found);
    }
    let owned =
        |texts: Vec<crate::rulebook::Text>| texts.into_iter().map(|text| text.0.into_owned()).collect::<Vec<_>>();
    case.title = raw.title.0.into_owned();
    case.sector = raw.sector.0.into_owned();
    case.roles = owned(raw.roles);
    case.goal = raw.goal.0.into_owned();
    case.trainer = raw.trainer.0.into_owned();
    case.talk = owned(raw.talk);
    case.turn.text = raw.turn.0.0.into_owned();
    case.turn.because = raw.turn.1.0.into_owned();
    case.story.iter_mut().zip(owned(raw.story)).for_each(|(part, text)| part.text = text);
    case.because.iter_mut().zip(owned(raw.because)).for_each(|((_, because), text)| *because = text);
    case.mistakes.iter_mut().zip(owned(raw.mistakes)).for_each(|(mistake, text)| mistake.text = text);
    Ok(Some(case.id.clone()))
}

/// Says the misunderstandings in another language; one that has no words there stays as it is.
pub fn lay_misunderstandings(source: &Source, known: &mut [Misunderstanding]) -> Result<Vec<String>, Vec<Flaw>> {
    let raw: RawMisunderstandingWords = source.read().map_err(|flaw| vec![*flaw])?;
    let mut flaws = Flaws::of(source);
    let mut said = Vec::new();
    for (id, text) in &raw.list {
        let text = flaws.text(text);
        match known.iter_mut().find(|known| known.id == *id) {
            Some(found) => {
                found.says = text;
                said.push((*id).to_owned());
            }
            None => flaws.add(
                id,
                say!("training-flaw-misunderstanding", id = *id),
                key!("training-flaw-misunderstanding-do"),
            ),
        }
    }
    if flaws.found.is_empty() { Ok(said) } else { Err(flaws.found) }
}
