//! What a workshop voted on, in a line each: the day, the votes, how they decided it, and what the others said.

use super::room::Room;
use super::whole::{MOST_IN_FACT, cut, some_of};
use crate::account::{Account, VoteTold};
use crate::report::block::Block;
use crate::words::say;

pub(super) fn votes(account: &Account, room: Room) -> Vec<Block> {
    let lines: Vec<String> = account.votes.iter().map(line).collect();
    if room.votes == 0 {
        return Vec::new();
    }
    some_of(say!("onepage-votes"), &lines.iter().collect::<Vec<_>>(), room.votes)
}

fn line(vote: &VoteTold) -> String {
    let mut line = say!(
        "onepage-vote",
        day = &vote.day,
        statement = vote.statement.trim_end_matches('.'),
        votes = &vote.votes,
        answer = vote.answer.word(),
        how = &vote.how
    );
    for (side, words) in &vote.dissent {
        line.push(' ');
        line.push_str(&say!("onepage-vote-dissent", side = side.word(), words = cut(words, MOST_IN_FACT)));
    }
    line
}
