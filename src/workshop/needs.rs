//! What a ballot needs next. Whoever leads, on lines or on a whole screen, goes by this alone.

use super::ballot::Ballot;
use super::decision::Decision;
use crate::logic::Answer;

/// What a ballot that is not decided needs next.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Needs {
    /// Votes, which everybody may see once all are in.
    Votes,
    /// Votes that nobody sees.
    SecretVotes,
    /// The words of this side, the smallest side first.
    Words(Answer),
    /// Another round, or to go on without one.
    Again,
    /// That people decide what the votes did not.
    Settling,
    /// To be closed: the rule makes this of the votes by itself.
    Closing(Decision),
}

/// What a ballot needs next; nothing once it is decided.
pub fn needs(ballot: &Ballot) -> Option<Needs> {
    let round = ballot.round().filter(|_| ballot.decision.is_none())?;
    if !round.shown {
        return Some(if round.secret { Needs::SecretVotes } else { Needs::Votes });
    }
    if round.is_split() && ballot.rounds.len() == 1 {
        let unheard = round.sides().into_iter().find(|(side, _)| !round.heard.iter().any(|(heard, _)| heard == side));
        return Some(unheard.map_or(Needs::Again, |(side, _)| Needs::Words(side)));
    }
    Some(decides(ballot))
}

/// What a ballot needs once its group votes no more.
pub fn decides(ballot: &Ballot) -> Needs {
    ballot.outcome().map_or(Needs::Settling, Needs::Closing)
}
