//! Whose answers they are, and whose name stands under them.

use std::cmp::Reverse;

use super::room::Room;
use super::whole::{MOST_IN_CELL, MOST_IN_LINE, cut};
use crate::account::Account;
use crate::report::arrange::answered_by;
use crate::report::block::{Block, heading, list};
use crate::words::{and, say};

const MOST_SIGNED: usize = 2;
const MOST_WHO: usize = 4;

/// Who gave the answers, most first: a colleague, a workshop, a table.
fn given_by(account: &Account, room: Room) -> Option<Block> {
    let mut all: Vec<(&str, usize)> = Vec::new();
    for who in account.answers.iter().map(|answer| answer.who.as_str()).filter(|who| !who.is_empty()) {
        match all.iter_mut().find(|(known, _)| *known == who) {
            Some((_, count)) => *count += 1,
            None => all.push((who, 1)),
        }
    }
    all.sort_by_key(|(_, count)| Reverse(*count));
    let told = all.iter().take(MOST_WHO);
    let mut told: Vec<String> =
        told.map(|(who, count)| say!("onepage-gave", who = cut(who, MOST_IN_CELL), count = *count)).collect();
    if all.len() > MOST_WHO {
        told.push(say!("onepage-gave-others", count = all.len() - MOST_WHO));
    }
    // Where there is little room, this stands only in the memo.
    (room.to_sign && !told.is_empty()).then(|| Block::Paragraph(say!("onepage-given-by", who = and(&told))))
}

pub(super) fn signed(account: &Account, room: Room) -> Vec<Block> {
    let names = &account.standing.sign_off;
    let given = given_by(account, room);
    if names.is_empty() {
        let not_signed = Block::Paragraph(say!("onepage-not-signed").to_owned());
        let to_sign = room.to_sign.then(|| Block::Paragraph(say!("onepage-to-sign", line = "_".repeat(60))));
        return [heading(2, answered_by())].into_iter().chain(given).chain([not_signed]).chain(to_sign).collect();
    }
    // The last names are those that count, so the earlier ones are left out.
    let before = names.len().saturating_sub(MOST_SIGNED);
    let mut told: Vec<String> = names.iter().skip(before).map(|signed| cut(signed, MOST_IN_LINE)).collect();
    if before > 0 {
        told.push(say!("onepage-more", count = before));
    }
    list(2, answered_by(), &told).into_iter().chain(given).collect()
}
