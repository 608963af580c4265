//! What a report on a check looks like: the parts of the account as blocks. Every format follows it.

use super::arrange::blocks_of;
use super::block::{Block, Document, heading};
use super::short::short;
use crate::account::{Account, Part, Subject, account};
use crate::words::day;

/// How much a report says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// One page for a manager.
    Short,
    /// Everything, with the answers.
    Full,
}

/// Composes the report.
pub fn compose(subject: &Subject, length: Length) -> Document {
    compose_account(&account(subject), length)
}

/// Arranges an account that is at hand already.
pub fn compose_account(account: &Account, length: Length) -> Document {
    let (title, blocks) = match length {
        Length::Short => short(account),
        Length::Full => (account.title.clone(), full(account)),
    };
    Document {
        title,
        lang: account.lang.clone(),
        blocks,
        footer: format!(
            "{} | {} | rules {} | not legal advice",
            account.origin.check,
            day(account.on),
            account.origin.edition
        ),
        one_page: length == Length::Short,
        letterhead: None,
    }
}

fn full(account: &Account) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut in_rules = false;
    for part in account.parts() {
        if matches!(part, Part::Rule(_)) && !in_rules {
            in_rules = true;
            blocks.extend([Block::PageBreak, heading(2, "The rules one by one")]);
        }
        blocks.extend(blocks_of(&part));
    }
    blocks
}
