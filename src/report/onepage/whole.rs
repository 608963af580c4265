//! Texts and lists on one page: what has room stands whole, and the page says how much more the memo has.

use crate::report::block::{Block, heading, list};
use crate::text::whole_sentences;
use crate::words::say;

/// A text that a person typed gets at most so many letters, in whole sentences. What follows from a result is told
/// whole.
pub(super) const MOST_IN_FACT: usize = 200;
pub(super) const MOST_IN_CELL: usize = 90;
pub(super) const MOST_IN_LINE: usize = 260;

/// A text in whole sentences as far as they have room. Where some have none, it says that the memo has the rest.
pub(super) fn cut(text: &str, most: usize) -> String {
    let Some((kept, letters)) = whole_sentences(text, most) else {
        return text.split_whitespace().collect::<Vec<_>>().join(" ");
    };
    if kept.is_empty() {
        say!("onepage-long", letters = letters)
    } else {
        format!("{kept} {}", say!("onepage-goes-on"))
    }
}

/// The first few of a list, and how many more there are.
pub(super) fn some_of(title: &str, all: &[&String], most: usize) -> Vec<Block> {
    let mut items: Vec<String> = all.iter().take(most).map(|text| (*text).clone()).collect();
    let more = all.len().saturating_sub(most);
    if more > 0 {
        items.push(say!("onepage-more", count = more));
    }
    list(2, title, &items)
}

/// A table under its heading, and how many more rows the memo has.
pub(super) fn with_more(title: &str, table: Block, more: usize) -> Vec<Block> {
    let mut blocks = vec![heading(2, title), table];
    if more > 0 {
        blocks.push(Block::Paragraph(say!("onepage-more", count = more)));
    }
    blocks
}

pub(super) fn or_not_set(text: &str) -> String {
    if text.is_empty() { say!("onepage-not-set").to_owned() } else { text.to_owned() }
}
