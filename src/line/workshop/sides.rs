//! After a round: the smaller side is heard first, everybody votes again, and the ballot is decided.

use std::io::{BufRead, Write};

use super::typed::is_word;
use super::{Flow, WorkshopTalk};
use crate::logic::Answer;
use crate::text::number;
use crate::words::{key, say};
use crate::workshop::{
    Ballot, Decision, DecisionRule, Needs, Round, WorkshopStep, choice_of, decides, in_numbers, needs, ways,
};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// What comes behind a round whose votes are in.
    pub(super) fn after_round(&mut self, ballot: &Ballot) -> Flow<()> {
        let (Some(round), Some(needs)) = (ballot.round(), needs(ballot)) else { return Ok(()) };
        if ballot.shows_numbers() {
            self.tell_votes(round)?;
        }
        match needs {
            Needs::Votes | Needs::SecretVotes => Ok(()),
            Needs::Words(side) => self.hear_side(round, side),
            Needs::Again => self.again_or_on(ballot),
            Needs::Settling => self.let_decide(ballot),
            Needs::Closing(decision) => self.decide(decision),
        }
    }

    fn tell_votes(&mut self, round: &Round) -> Flow<()> {
        self.say(&in_numbers(round.counts()))?;
        for side in Answer::ALL {
            let of_side = round.of_side(side);
            if !of_side.is_empty() {
                let told = say!("workshoptalk-of-side", side = side.word(), people = self.people_named(&of_side));
                self.say(&told)?;
            }
        }
        Ok(())
    }

    /// The words of a side. No number is told before everybody voted again.
    fn hear_side(&mut self, round: &Round, side: Answer) -> Flow<()> {
        if round.heard.is_empty() {
            self.say(say!("workshoptalk-split"))?;
        }
        let of_side = round.of_side(side);
        let told = if of_side.is_empty() {
            say!("workshoptalk-hear-somebody", side = side.word())
        } else {
            say!("workshoptalk-hear", side = side.word(), people = self.people_named(&of_side))
        };
        self.say(&told)?;
        let words = loop {
            let typed = self.ask_for_words(say!("workshoptalk-ask-words"))?;
            if let Some(words) = self.kept_words(&typed)? {
                break words;
            }
        };
        self.write(WorkshopStep::Heard { side, words })
    }

    /// Votes again, unless the group goes on without it.
    fn again_or_on(&mut self, ballot: &Ballot) -> Flow<()> {
        let secret = ballot.round().is_some_and(|round| round.secret);
        loop {
            let typed = self.ask(say!("workshoptalk-ask-again"))?;
            if typed.is_empty() {
                return self.write(WorkshopStep::Again { secret });
            }
            if is_word(key!("workshoptalk-typed-secret"), &typed) {
                return self.write(WorkshopStep::Again { secret: true });
            }
            if is_word(key!("workshoptalk-typed-decide"), &typed) {
                if let Some(round) = ballot.round() {
                    self.tell_votes(round)?;
                }
                return match decides(ballot) {
                    Needs::Closing(decision) => self.decide(decision),
                    _ => self.let_decide(ballot),
                };
            }
            self.say(say!("workshoptalk-unclear"))?;
        }
    }

    /// People decide what the votes did not: whoever was to decide, or the group when nobody objects. Without that a
    /// split stays open.
    fn let_decide(&mut self, ballot: &Ballot) -> Flow<()> {
        self.tell_ways(ballot)?;
        let prompt = match ballot.rule {
            DecisionRule::Owner(seat) => say!("workshoptalk-ask-owner-decides", who = self.person(seat)),
            DecisionRule::Consent | DecisionRule::Majority => say!("workshoptalk-ask-settle").to_owned(),
        };
        loop {
            let typed = self.ask(&prompt)?;
            if typed.is_empty() {
                let standing = self.standing(ballot);
                return self.decide(Decision::left_open(standing));
            }
            if is_word(key!("workshoptalk-typed-again"), &typed) {
                let secret = ballot.round().is_some_and(|round| round.secret);
                return self.write(WorkshopStep::Again { secret });
            }
            let choice = number(&typed).and_then(choice_of).or_else(|| Answer::read(&typed).ok().flatten());
            match choice {
                Some(answer) => return self.decide(ballot.rule.settled(answer)),
                None => self.say(say!("workshoptalk-unclear"))?,
            }
        }
    }

    fn tell_ways(&mut self, ballot: &Ballot) -> Flow<()> {
        self.say(say!("workshoptalk-both-ways"))?;
        let check = self.desk().read_whole(&ballot.about.check);
        match check {
            Ok(record) => {
                for way in ways(self.rulebook(), &record.check, &ballot.about, self.around.on) {
                    self.say(&way.sentence())?;
                }
            }
            Err(why) => self.say(&why.to_string())?,
        }
        Ok(())
    }

    /// What the check says already.
    fn standing(&self, ballot: &Ballot) -> Option<Answer> {
        let record = self.desk().read_whole(&ballot.about.check).ok()?;
        record.check.answers.get(&ballot.about.to).map(|given| given.answer)
    }

    /// Closes the ballot, and writes its answer into the check.
    fn decide(&mut self, decision: Decision) -> Flow<()> {
        let rule = self.workshop().open_ballot().map_or(self.rule, |ballot| ballot.rule);
        self.write(WorkshopStep::Decided { answer: decision.answer, how: decision.how })?;
        let (answer, how) = (decision.answer.word(), decision.words(rule, |seat| self.person(seat)));
        self.say(&if decision.keeps() {
            say!("workshoptalk-kept", answer = answer, how = how)
        } else {
            say!("workshoptalk-decided", answer = answer, how = how)
        })?;
        self.write_what_waits()?;
        let about = self.workshop().ballots.last().map(|ballot| ballot.about.clone());
        about.map_or(Ok(()), |about| self.tell_next(&about))
    }
}
