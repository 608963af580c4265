//! A ballot is opened, and the votes of a round come in.

use std::io::{BufRead, Write};
use std::path::Path;

use super::typed::is_word;
use super::{Flow, WorkshopTalk};
use crate::check::Asked;
use crate::files::{self, Links};
use crate::logic::Answer;
use crate::room::{POINT_CHOICES, Vote, read_poll, read_vote};
use crate::words::{key, say};
use crate::workshop::{About, Ballot, DecisionRule, Round, WorkshopStep};

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
        let rulebook = self.rulebook();
        let about = About { check, to: rulebook.item(address).name.clone(), asked: Asked::at(rulebook, address) };
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
                self.cast_silent(&round)?;
            } else if let Some(votes) = one_by_one(&typed) {
                self.cast(&round, votes)?;
            } else if !self.voted(&typed, &round)? {
                return Ok(());
            }
        }
    }

    /// Digits, counts or a file. Whether more is waited for.
    fn voted(&mut self, typed: &str, round: &Round) -> Flow<bool> {
        let file = typed.split_once(' ').filter(|(word, _)| is_word(key!("workshoptalk-typed-file"), word));
        let vote = match file {
            Some((_, path)) => match files::read_letters(Path::new(path.trim()), files::FORM, Links::Follow) {
                Ok(text) => read_poll(path, &text, POINT_CHOICES, &round.voters),
                Err(why) => Err(say!("workshoptalk-no-file", path = path, why = why.to_string())),
            },
            None if typed.is_empty() => {
                self.tell_missing(round)?;
                return Ok(true);
            }
            None => read_vote(typed, POINT_CHOICES, &round.voters),
        };
        match vote {
            Ok(Vote::Seats(seats)) => {
                let votes = seats.into_iter().filter_map(|(seat, choice)| Some((seat, choice_of(choice)?)));
                self.write(WorkshopStep::Cast(votes.collect()))?;
                // Digits are typed for everybody, with a dash for who does not vote.
                if file.is_none() {
                    self.show()?;
                    return Ok(false);
                }
            }
            Ok(Vote::Counts(counts)) => {
                let counted = <[u16; 3]>::try_from(counts).unwrap_or_default();
                self.write(WorkshopStep::Counted(counted))?;
            }
            Err(why) => self.say(&why)?,
        }
        Ok(true)
    }

    fn cast(&mut self, round: &Round, votes: Vec<(u16, Answer)>) -> Flow<()> {
        match votes.iter().find(|(seat, _)| !round.voters.contains(seat)) {
            Some((seat, _)) => Ok(self.say(&say!("workshoptalk-may-not-vote", number = *seat))?),
            None => {
                self.write(WorkshopStep::Cast(votes))?;
                let Some(round) = self.round().cloned() else { return Ok(()) };
                self.tell_missing(&round)
            }
        }
    }

    fn cast_silent(&mut self, round: &Round) -> Flow<()> {
        let Some(about) = self.workshop().open_ballot().map(|ballot| ballot.about.clone()) else { return Ok(()) };
        let votes: Vec<(u16, Answer)> = self
            .workshop()
            .silent_on(&about)
            .filter(|one| round.voters.contains(&one.seat) && !round.seats.contains_key(&one.seat))
            .map(|one| (one.seat, one.answer))
            .collect();
        if votes.is_empty() {
            return Ok(self.say(say!("workshoptalk-no-silent"))?);
        }
        self.cast(round, votes)
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

/// The answer of a digit.
pub(super) fn choice_of(choice: u8) -> Option<Answer> {
    Answer::ALL.get(usize::from(choice).checked_sub(1)?).copied()
}

/// Votes of single people: `3=1 5=2`.
fn one_by_one(typed: &str) -> Option<Vec<(u16, Answer)>> {
    let vote = |word: &str| {
        let (seat, choice) = word.split_once('=')?;
        Some((seat.trim_start_matches('#').parse().ok()?, choice_of(choice.parse().ok()?)?))
    };
    let words: Vec<&str> = typed.split([' ', ',', ';']).filter(|word| !word.is_empty()).collect();
    if words.is_empty() { None } else { words.into_iter().map(vote).collect() }
}
