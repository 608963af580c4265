//! A ballot is opened, and the votes of a round come in.

use std::io::{BufRead, Write};

use super::typed::is_word;
use super::{Flow, WorkshopTalk};
use crate::words::{key, say};
use crate::workshop::{About, Ballot, DecisionRule, Round, WorkshopStep, read_votes, silent_votes, votes_of_file};

impl<R: BufRead, W: Write> WorkshopTalk<'_, R, W> {
    /// Opens a ballot: `2`, `f.2 majority`, `2 owner 3`, `2 secret`.
    pub(super) fn open_ballot(&mut self, typed: &str) -> Flow<()> {
        let mut words = typed.split_whitespace();
        let Some(address) = words.next().and_then(|word| self.listed_at(word)) else {
            return Ok(self.say(say!("workshoptalk-no-number"))?);
        };
        let (mut rule, mut secret) = (self.rule, false);
        while let Some(word) = words.next() {
            if is_word(key!("workshoptalk-typed-secret"), word) {
                secret = true;
            } else if is_word(key!("workshoptalk-typed-consent"), word) {
                rule = DecisionRule::Consent;
            } else if is_word(key!("workshoptalk-typed-majority"), word) {
                rule = DecisionRule::Majority;
            } else if is_word(key!("workshoptalk-typed-owner"), word) {
                let named = words.by_ref().collect::<Vec<_>>().join(" ");
                let Some(seat) = self.person_of(&named)? else { return Ok(()) };
                rule = DecisionRule::Owner(seat);
            } else {
                return Ok(self.say(say!("workshoptalk-how-vote"))?);
            }
        }
        if self.workshop().voters().is_empty() {
            return Ok(self.say(say!("workshoptalk-no-voters"))?);
        }
        let Some((check, _)) = self.check()? else { return Ok(()) };
        let about = About::at(self.rulebook(), &check, address);
        self.rule = rule;
        self.write(WorkshopStep::Opened { about, rule, secret })
    }

    /// Takes the ballot that is open one step further, whatever it needs next.
    pub(super) fn ballot(&mut self) -> Flow<()> {
        let Some(ballot) = self.workshop().open_ballot().cloned() else { return Ok(()) };
        match ballot.round() {
            Some(round) if !round.shown => {
                self.tell_ballot(&ballot, round)?;
                if round.secret { self.collect_in_secret() } else { self.collect() }
            }
            _ => self.after_round(&ballot),
        }
    }

    fn tell_ballot(&mut self, ballot: &Ballot, round: &Round) -> Flow<()> {
        let number = self.workshop().ballots.len();
        self.say(&say!(
            "workshoptalk-ballot",
            number = number,
            round = ballot.rounds.len(),
            ask = &ballot.about.asked.words
        ))?;
        let rule = ballot.rule.sentence(|seat| self.person(seat));
        self.say(&rule)?;
        let voters: Vec<u16> = round.voters.iter().copied().collect();
        let told = say!("workshoptalk-may-vote", count = voters.len(), people = self.people_named(&voters));
        self.say(&told)?;
        let silent = self.workshop().silent_on(&ballot.about).map(|one| one.seat);
        let silent: Vec<u16> = silent.filter(|seat| round.voters.contains(seat)).collect();
        if !silent.is_empty() && round.votes_in() == 0 && ballot.rounds.len() == 1 && !round.secret {
            let told = say!("workshoptalk-silent", people = self.people_named(&silent));
            self.say(&told)?;
        }
        if round.secret { Ok(()) } else { Ok(self.say(say!("workshoptalk-how-votes"))?) }
    }

    fn round(&self) -> Option<&Round> {
        self.workshop().open_ballot().and_then(Ballot::round)
    }

    /// Votes come in, by digits, counts, a file, one by one, or from before the meeting, until all are in or the leader
    /// shows them.
    fn collect(&mut self) -> Flow<()> {
        loop {
            let Some(round) = self.round().cloned() else { return Ok(()) };
            if round.votes_in() > 0 && round.all_in() {
                return self.show();
            }
            let prompt = say!("workshoptalk-ask-votes", votes = round.votes_in(), all = round.voters.len());
            let typed = self.ask(&prompt)?;
            // Somebody may have come or left meanwhile.
            let Some(round) = self.round().cloned() else { return Ok(()) };
            if is_word(key!("workshoptalk-typed-show"), &typed) {
                if round.votes_in() > 0 {
                    return self.show();
                }
                self.say(say!("workshoptalk-nobody-voted"))?;
            } else if is_word(key!("workshoptalk-typed-silent"), &typed) {
                match silent_votes(self.workshop()) {
                    Ok(step) => self.count(vec![step])?,
                    Err(why) => self.say(&why.to_string())?,
                }
            } else if typed.is_empty() {
                self.tell_missing(&round)?;
            } else {
                self.voted(&typed, &round)?;
                if self.round().is_none_or(|round| round.shown) {
                    return Ok(());
                }
            }
        }
    }

    /// Digits, counts, single votes or a file.
    fn voted(&mut self, typed: &str, round: &Round) -> Flow<()> {
        let file = typed.split_once(' ').filter(|(word, _)| is_word(key!("workshoptalk-typed-file"), word));
        let steps = match file {
            Some((_, path)) => votes_of_file(path.trim(), round).map(|step| vec![step]),
            None => read_votes(typed, round),
        };
        match steps {
            Ok(steps) => self.count(steps),
            Err(why) => Ok(self.say(&why)?),
        }
    }

    fn count(&mut self, steps: Vec<WorkshopStep>) -> Flow<()> {
        for step in steps {
            self.write(step)?;
        }
        match self.round().cloned() {
            Some(round) if !round.shown => self.tell_missing(&round),
            _ => Ok(()),
        }
    }

    /// Who has voted, and never what.
    fn tell_missing(&mut self, round: &Round) -> Flow<()> {
        let missing = round.missing();
        if missing.is_empty() {
            return Ok(());
        }
        let told = say!("workshoptalk-missing", people = self.people_named(&missing));
        Ok(self.say(&told)?)
    }

    pub(super) fn show(&mut self) -> Flow<()> {
        self.write(WorkshopStep::Shown)
    }
}
