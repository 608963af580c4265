//! How much of a printed sheet a document of one page takes, in tenths of a line of its text. The room between blocks
//! and the room of the letterhead are counted too.

use super::block::{Block, Document};
use super::columns::{Columns, Type};
use super::letterhead::Letterhead;
use crate::text::wrap;

/// In what letters the page is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Letters {
    /// As small as a page that is full needs them.
    Small,
    /// As on other papers, where there is room for it.
    Large,
}

impl Letters {
    /// How many letters of a text stand in one line, as a rule.
    const fn in_a_line(self) -> usize {
        match self {
            Self::Small => 118,
            Self::Large => 101,
        }
    }

    /// How many tenths of a line a sheet has. Some are left over, because printers and letters differ.
    const fn on_a_sheet(self) -> usize {
        match self {
            Self::Small => 725,
            Self::Large => 565,
        }
    }
}

/// The width that columns of a table are measured in.
const WIDTH: usize = 10_090;
const TABLE: Type = Type { letters: 190, beside: 220 };
/// One line.
const LINE: usize = 10;

/// How much of a sheet a letterhead takes: its head, its line at the foot, and what the looks of a house may add to
/// both.
pub(super) fn taken_by(letterhead: Option<&Letterhead>) -> usize {
    let Some(letterhead) = letterhead else { return 0 };
    let has_head = letterhead.organisation.is_some() || letterhead.logo.is_some();
    let foot = letterhead.footer.as_ref().map_or(0, |footer| LINE * lines(footer, Letters::Small.in_a_line()) + 2);
    let house = if letterhead.house.is_some() { 60 } else { 0 };
    if has_head { 60 + foot + house } else { foot + house }
}

/// Whether the document fits on one sheet of paper in letters of this size, when so much of the sheet is taken already.
pub(super) fn fits(document: &Document, letters: Letters, taken_already: usize) -> bool {
    let full = letters.in_a_line();
    let title = 2 * LINE * lines(&document.title, full * 3 / 5);
    let foot = LINE * lines(&document.footer, full) + 8;
    let taken: usize = document.blocks.iter().map(|block| taken(block, full)).sum();
    taken_already + title + taken + foot <= letters.on_a_sheet()
}

/// How much a block takes, where so many letters stand in one line.
fn taken(block: &Block, full: usize) -> usize {
    match block {
        Block::Heading { text, .. } => 12 * lines(text, full * 4 / 5) + 7,
        Block::Verdict { words, text, .. } => 13 * lines(words, full * 3 / 5) + LINE * lines(text, full - 6) + 14,
        Block::Notice(text) => LINE * lines(text, full - 12) + 12,
        Block::Paragraph(text) => LINE * lines(text, full) + 4,
        Block::Quotation { phrase, place } => LINE * lines(&format!("{phrase} {place}"), full - 6) + 4,
        Block::List { items, .. } => items.iter().map(|item| LINE * lines(item, full - 6) + 1).sum::<usize>() + 3,
        Block::Facts(facts) => facts.iter().map(|(_, value)| LINE * lines(value, full * 3 / 5) + 2).sum::<usize>() + 4,
        Block::Table { head, rows } => {
            let columns = Columns::of(head, rows, WIDTH, TABLE);
            let wide =
                |at: usize| columns.widths.get(at).map_or(full, |width| (width * full / WIDTH).saturating_sub(3));
            let high = |row: &Vec<String>| row.iter().enumerate().map(|(at, cell)| lines(cell, wide(at))).max();
            let rows = std::iter::once(head).chain(rows).map(|row| LINE * high(row).unwrap_or(1) + 5);
            rows.sum::<usize>() + 6
        }
        // None of these stands on one page.
        Block::Contents
        | Block::LongList(_)
        | Block::LongTable { .. }
        | Block::Tree(_)
        | Block::Figure { .. }
        | Block::PageBreak => 0,
    }
}

fn lines(text: &str, letters: usize) -> usize {
    text.lines().map(|line| wrap(line, letters.max(8), "", "").len()).sum::<usize>().max(1)
}
