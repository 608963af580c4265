//! A ballot: who votes, in which rounds, by which rule it is decided, and what came of it.

use std::collections::{BTreeMap, BTreeSet};

use jiff::Timestamp;

use super::decision::{Decision, DecisionRule, How};
use super::step::About;
use crate::logic::Answer;
use crate::words::say;

/// The votes of one round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Round {
    /// Whether nobody sees who votes what.
    pub secret: bool,
    /// Who may vote in it.
    pub voters: BTreeSet<u16>,
    /// Whose turn it is or was, in secret.
    pub turns: Vec<u16>,
    /// What each person voted, where that is known.
    pub seats: BTreeMap<u16, Answer>,
    /// How many voted Yes, No and Not sure, where only that is known.
    pub counted: Option<[u16; 3]>,
    /// Whether the votes are shown.
    pub shown: bool,
    /// What each side said after it.
    pub heard: Vec<(Answer, String)>,
}

impl Round {
    /// A round in which nobody voted yet.
    pub fn new(secret: bool, voters: BTreeSet<u16>) -> Self {
        Self {
            secret,
            voters,
            turns: Vec::new(),
            seats: BTreeMap::new(),
            counted: None,
            shown: false,
            heard: Vec::new(),
        }
    }

    /// How many voted Yes, No and Not sure.
    pub fn counts(&self) -> [u16; 3] {
        self.counted.unwrap_or_else(|| {
            Answer::ALL.map(|answer| {
                u16::try_from(self.seats.values().filter(|voted| **voted == answer).count()).unwrap_or(u16::MAX)
            })
        })
    }

    /// How many voted.
    pub fn votes(&self) -> u16 {
        self.counts().iter().sum()
    }

    /// Whose votes are in, where that is known.
    pub fn voted(&self) -> BTreeSet<u16> {
        if self.secret && self.counted.is_none() {
            // The last turn is the one that is not over yet.
            let before = self.turns.len().saturating_sub(1);
            return self.turns[..before].iter().copied().collect();
        }
        self.seats.keys().copied().collect()
    }

    /// How many votes are in.
    pub fn votes_in(&self) -> usize {
        match self.counted {
            Some(counted) => counted.iter().map(|count| usize::from(*count)).sum(),
            None => self.voted().len(),
        }
    }

    /// Whose votes are missing, where it is known who voted.
    pub fn missing(&self) -> Vec<u16> {
        if self.counted.is_some() {
            return Vec::new();
        }
        let voted = self.voted();
        self.voters.iter().copied().filter(|seat| !voted.contains(seat)).collect()
    }

    /// Whether everybody who may vote did.
    pub fn all_in(&self) -> bool {
        self.votes_in() >= self.voters.len()
    }

    /// The sides with their votes, the smallest first; a side without a vote is none.
    pub fn sides(&self) -> Vec<(Answer, u16)> {
        let mut sides: Vec<(Answer, u16)> =
            Answer::ALL.into_iter().zip(self.counts()).filter(|(_, count)| *count > 0).collect();
        sides.sort_by_key(|(_, count)| *count);
        sides
    }

    /// Whether not all who voted said the same.
    pub fn is_split(&self) -> bool {
        self.sides().len() > 1
    }

    /// Who is on a side, where that is known.
    pub fn of_side(&self, side: Answer) -> Vec<u16> {
        self.seats.iter().filter(|(_, answer)| **answer == side).map(|(seat, _)| *seat).collect()
    }
}

/// A ballot.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ballot {
    /// What it is about.
    pub about: About,
    /// How it is decided.
    pub rule: DecisionRule,
    /// The rounds; there is one at least.
    pub rounds: Vec<Round>,
    /// When it was opened.
    pub opened: Timestamp,
    /// What came of it, once it is closed.
    pub decision: Option<Decision>,
    /// The last seal of the check into which the answer was written.
    pub written: Option<String>,
    /// When its decision was struck.
    pub struck: Option<Timestamp>,
    /// The last seal of the check once its answer was taken back there.
    pub taken_back: Option<String>,
}

impl Ballot {
    /// The last round.
    pub fn round(&self) -> Option<&Round> {
        self.rounds.last()
    }

    /// Whether the votes of the last round are shown.
    pub fn is_shown(&self) -> bool {
        self.round().is_some_and(|round| round.shown)
    }

    /// The round in which votes can still come in.
    pub fn open_round(&mut self) -> Option<&mut Round> {
        if self.decision.is_some() {
            return None;
        }
        self.rounds.last_mut().filter(|round| !round.shown)
    }

    /// What came of it; nothing before it is decided, and once the decision was struck.
    pub fn stands(&self) -> Option<Decision> {
        self.decision.filter(|_| self.struck.is_none())
    }

    /// Whether its votes are shown as numbers: not before the smaller side was heard and everybody voted again.
    pub fn shows_numbers(&self) -> bool {
        let Some(round) = self.round().filter(|round| round.shown) else { return false };
        self.decision.is_some() || self.rounds.len() > 1 || !round.is_split()
    }

    /// What the rule makes of the votes by itself; `None` where people have to decide.
    pub fn outcome(&self) -> Option<Decision> {
        let round = self.round().filter(|round| round.shown)?;
        let decided = |answer, how| Some(Decision { answer, how });
        match (round.sides().as_slice(), self.rule) {
            ([], _) | (_, DecisionRule::Owner(_)) => None,
            ([(answer, _)], _) => decided(*answer, How::AllAgreed),
            ([.., (answer, most)], DecisionRule::Majority) if *most * 2 > round.votes() => {
                decided(*answer, How::Majority)
            }
            _ => None,
        }
    }

    /// What the sides said, over all rounds: the last words of each.
    pub fn words_of(&self, side: Answer) -> Option<&str> {
        let mut heard = self.rounds.iter().rev().flat_map(|round| round.heard.iter().rev());
        heard.find(|(known, words)| *known == side && !words.is_empty()).map(|(_, words)| words.as_str())
    }
}

/// Votes as numbers, in words: `Yes 18, No 9, Not sure 3`.
pub fn in_numbers(counts: [u16; 3]) -> String {
    let [yes, no, unsure] = counts;
    say!("workshop-numbers", yes = yes, no = no, unsure = unsure)
}
