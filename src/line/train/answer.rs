//! What a person answers, or a room.

use std::collections::BTreeSet;
use std::io::{BufRead, Write};

use super::super::words::is_back;
use super::{Flow, Left, Stop, TrainingTalk};
use crate::record::Drafts;
use crate::room::{Vote, answered, read_vote};
use crate::text::number;
use crate::training::{
    Answered, At, Begun, Exercise, Heard, How, Most, Place, Said, SessionStep, Sure, TrainingCase, hear, in_words,
};
use crate::words::{Key, key, say};

/// Numbers from 1 to `most`, with blanks or commas between, each once; nothing typed, and a nought alone, is none of them.
pub(super) fn numbers(typed: &str, most: usize) -> Option<Vec<u8>> {
    let mut found = BTreeSet::new();
    if typed.trim() == "0" {
        return Some(Vec::new());
    }
    for word in typed.split([' ', ',', ';']).filter(|word| !word.is_empty()) {
        found.insert(number(word).filter(|number: &u8| (1..=most).contains(&usize::from(*number)))?);
    }
    Some(found.into_iter().collect())
}

/// Where somebody goes after one of the things that are asked about an answer.
enum On<T> {
    /// Back to the answer.
    Back,
    /// On, with what they said.
    With(T),
}

/// The word that leads back to the answer.
fn back() -> &'static str {
    key!("typed-back").typed().next().unwrap_or_default()
}

/// Whether somebody wants to leave.
pub(super) fn is_leaving(typed: &str) -> bool {
    let typed = typed.to_lowercase();
    key!("trainingtalk-typed-quit").typed().any(|known| known == typed)
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

/// How sure a room is, in words that are typed behind the numbers. What ends like another word comes first.
const SURE: [(Key, Sure); 3] = [
    (key!("trainingtalk-typed-rather"), Sure::Rather),
    (key!("trainingtalk-typed-sure"), Sure::Sure),
    (key!("trainingtalk-typed-guess"), Sure::Guess),
];

/// How sure one person is: the number, the word, or both as they are asked for, where they mean the same.
fn read_sure(typed: &str) -> Option<Sure> {
    let word = typed.trim_start_matches(|c: char| c.is_ascii_digit());
    let number = &typed[..typed.len() - word.len()];
    let word = word.trim_start_matches([' ', ',', '.', ':']).to_lowercase();
    let by_word = SURE.iter().find(|(key, _)| key.typed().any(|known| known == word)).map(|(_, sure)| *sure);
    let by_number = match number {
        "1" => Some(Sure::Sure),
        "2" => Some(Sure::Rather),
        "3" => Some(Sure::Guess),
        _ => None,
    };
    match (number.is_empty(), word.is_empty()) {
        (true, _) => by_word,
        (false, true) => by_number,
        (false, false) => by_number.filter(|sure| by_word == Some(*sure)),
    }
}

impl<R: BufRead, W: Write> TrainingTalk<'_, R, W> {
    /// Asks until there is an answer.
    pub(super) fn answered(&mut self, at: &At, exercise: &Exercise) -> Flow<Answered> {
        let case = at.case;
        for (number, choice) in (1..).zip(&exercise.choices) {
            self.say(&say!("trainingtalk-choice", number = number, choice = choice))?;
        }
        if !self.told_help {
            self.told_help = true;
            self.say(self.help())?;
        }
        let place = at.place(&exercise.question);
        let kept = self.plan.kept;
        match self.plan.how {
            How::Alone => {
                let mut before = self.begun(&place).choice.filter(|choice| (1..=exercise.count()).contains(choice));
                let said = loop {
                    let choice = match before.take() {
                        Some(choice) => choice,
                        None => self.one(case, exercise)?,
                    };
                    let begun = Begun { choice: Some(choice), ..Begun::default() };
                    self.keep(&place, &begun);
                    let chosen = exercise.choices.get(usize::from(choice) - 1).map_or("", String::as_str);
                    self.say(&say!("trainingtalk-chosen", choice = chosen, back = back()))?;
                    let On::With(sure) = self.sure(case, exercise)? else { continue };
                    self.keep(&place, &Begun { sure, ..begun });
                    let On::With(marked) = self.marked(case, exercise)? else { continue };
                    break Said { choice, sure, marked };
                };
                let seat = self.session().present.first().copied();
                Ok(Answered::by_one(place, exercise, said, kept, seat))
            }
            How::Group => {
                let mut first = self.session().waiting().map(|before| before.first.clone()).unwrap_or_default();
                let mut before = self.votes_before(&place, exercise)?;
                let (vote, most) = loop {
                    let vote = match before.take() {
                        Some(vote) => vote,
                        None => self.vote(case, exercise)?,
                    };
                    let present = &self.session().present;
                    self.keep(&place, &Begun::by_room(&vote, present, kept));
                    if self.plan.second_vote && first.is_empty() && vote.is_split(exercise.count()) {
                        first = vote.counts(exercise.count());
                        self.write(SessionStep::Again(first.clone()))?;
                        self.forget_begun();
                        self.say(say!("trainingtalk-second"))?;
                        continue;
                    }
                    let counted = in_words(exercise, &vote.counts(exercise.count()));
                    self.say(&say!("trainingtalk-counted", counts = counted, back = back()))?;
                    if let On::With(most) = self.most(case, exercise)? {
                        break (vote, most);
                    }
                };
                Ok(Answered::by_room(place, exercise, &vote, first, most, kept))
            }
        }
    }

    /// What was said to a question before the program was left, and is not its answer yet.
    fn begun(&self, place: &Place) -> Begun {
        let key = Begun::key(self.session(), place);
        let unfinished = Drafts::beside(self.ledger.path()).unfinished();
        unfinished.iter().find(|(known, _)| *known == key).map(|(_, text)| Begun::read(text)).unwrap_or_default()
    }

    /// Keeps what was said to a question until it is answered.
    fn keep(&self, place: &Place, begun: &Begun) {
        Drafts::beside(self.ledger.path()).keep(&Begun::key(self.session(), place), &begun.text());
    }

    /// What was said is an answer now.
    pub(super) fn forget_begun(&self) {
        let mut drafts = Drafts::beside(self.ledger.path());
        for (place, _) in drafts.unfinished() {
            if Begun::is_of_session(&place) {
                drafts.forget(&place);
            }
        }
    }

    /// The votes that were in before the program was left; those that were not all in are told, and taken anew.
    fn votes_before(&mut self, place: &Place, exercise: &Exercise) -> Flow<Option<Vote>> {
        let begun = self.begun(place);
        if begun.votes.is_empty() {
            return Ok(None);
        }
        let vote = read_vote(&begun.votes, exercise.count(), &self.session().present).ok().filter(|_| begun.all_in);
        if vote.is_none() {
            self.say(&say!("trainingtalk-votes-before", votes = &begun.votes))?;
        }
        Ok(vote)
    }

    /// Asks at a question, whose place stands before what is asked. What can be typed beside an answer is done.
    fn hear(&mut self, asked: &str, case: &TrainingCase, exercise: &Exercise) -> Flow<String> {
        loop {
            let prompt = say!("trainingtalk-ask-here", place = &self.here, asked = asked);
            let typed = self.ask(&prompt)?;
            if !self.aside(&typed, case, exercise)? {
                return Ok(typed);
            }
        }
    }

    fn one(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<u8> {
        let choices = exercise.count();
        loop {
            let typed = self.hear(&say!("trainingtalk-ask-one", choices = choices), case, exercise)?;
            match answered(&typed, choices) {
                Some(choice) => return Ok(choice),
                None => self.say(&say!("trainingtalk-no-choice", choices = choices))?,
            }
        }
    }

    /// How sure somebody is.
    fn sure(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<On<Option<Sure>>> {
        loop {
            let typed = self.hear(say!("trainingtalk-ask-sure"), case, exercise)?;
            if is_back(&typed) {
                return Ok(On::Back);
            }
            if typed.is_empty() {
                return Ok(On::With(None));
            }
            match read_sure(&typed) {
                Some(sure) => return Ok(On::With(Some(sure))),
                None => self.say(say!("trainingtalk-no-sure"))?,
            }
        }
    }

    /// The parts of the story that are said to carry the answer.
    fn marked(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<On<Vec<u8>>> {
        if exercise.point.is_none() {
            return Ok(On::With(Vec::new()));
        }
        loop {
            let typed = self.hear(say!("trainingtalk-ask-parts"), case, exercise)?;
            if is_back(&typed) {
                return Ok(On::Back);
            }
            match numbers(&typed, case.story.len()) {
                Some(found) => return Ok(On::With(found)),
                None => self.say(&say!("trainingtalk-numbers", most = case.story.len()))?,
            }
        }
    }

    /// What most people of a room say: the parts that carry the answer, and how sure they are, on one line.
    fn most(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<On<Most>> {
        if exercise.point.is_none() {
            // A script has no line for it.
            let stays =
                !self.around.confirms || !is_back(&self.hear(say!("trainingtalk-ask-counted"), case, exercise)?);
            return Ok(if stays { On::With(Most::default()) } else { On::Back });
        }
        loop {
            let typed = self.hear(say!("trainingtalk-ask-parts-group"), case, exercise)?.to_lowercase();
            if is_back(&typed) {
                return Ok(On::Back);
            }
            let said = SURE.iter().find(|(key, _)| key.typed().any(|word| typed.ends_with(word)));
            let parts = said.map_or(typed.as_str(), |(key, _)| {
                let word = key.typed().find(|word| typed.ends_with(word)).unwrap_or_default();
                typed[..typed.len() - word.len()].trim()
            });
            match numbers(parts, case.story.len()) {
                Some(marked) => return Ok(On::With(Most { sure: said.map(|(_, sure)| *sure), marked })),
                None => self.say(&say!("trainingtalk-numbers-sure", most = case.story.len()))?,
            }
        }
    }

    /// The votes of the room, all at once. Whoever follows on a wall sees that they are in, and not what they are.
    fn vote(&mut self, case: &TrainingCase, exercise: &Exercise) -> Flow<Vote> {
        if self.session().waiting().is_some_and(|before| !before.voted.is_empty()) {
            self.write(SessionStep::Voted(Vec::new()))?;
        }
        loop {
            let present = self.session().present.clone();
            let typed = self.hear(&say!("trainingtalk-ask-vote", seats = present.len()), case, exercise)?;
            match hear(&typed, exercise.count(), &present) {
                Ok(Heard::Votes(vote)) => {
                    self.write(SessionStep::Voted(present.into_iter().collect()))?;
                    return Ok(vote);
                }
                Ok(Heard::Present(now)) => {
                    if now != present {
                        self.write(SessionStep::Present(now.iter().copied().collect()))?;
                    }
                    let seats: Vec<String> = now.iter().map(u16::to_string).collect();
                    self.say(&say!("trainingtalk-present", seats = seats.join(", ")))?;
                }
                Err(why) => self.say(&why)?,
            }
        }
    }

    /// What can be typed at a question.
    fn help(&self) -> &'static str {
        match self.plan.how {
            How::Alone => say!("trainingtalk-help"),
            How::Group => say!("trainingtalk-help-group"),
        }
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
            Aside::Help => self.say(self.help())?,
            Aside::Quit => return Err(Stop::Left(Left)),
        }
        Ok(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::{Lang, within};

    #[test]
    fn how_sure_somebody_is_comes_as_number_as_word_or_as_both() {
        for (lang, typed, sure) in [
            (Lang::En, "1", Some(Sure::Sure)),
            (Lang::En, "2 rather sure", Some(Sure::Rather)),
            (Lang::En, "a guess", Some(Sure::Guess)),
            (Lang::En, "1 rather", None),
            (Lang::En, "4", None),
            (Lang::En, "12", None),
            (Lang::Nl, "1 zeker", Some(Sure::Sure)),
            (Lang::Nl, "vrij zeker", Some(Sure::Rather)),
            (Lang::Nl, "3, een gok", Some(Sure::Guess)),
        ] {
            assert_eq!(within(lang, || read_sure(typed)), sure, "{typed}");
        }
    }
}
