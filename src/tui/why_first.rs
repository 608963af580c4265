//! Why a question is asked stands above what happens next. In a wide window the two stand side by side. A narrow window
//! shows one below the other, as long as what happens next is seen without scrolling.

use std::borrow::Cow;
use std::ops::Range;

use super::fold::Fold;
use super::page::{Page, Row};
use super::theme::Tone;
use crate::words::say;

/// So many rows tell why it is asked: the heading and the text.
const WHY: usize = 2;

/// The row of the body where what happens next begins, and the rows of the side that tell why it is asked. A row above
/// these that names the box goes along.
pub fn why_before(at: usize, next: &[Row], side: &[Row]) -> Option<(usize, Range<usize>)> {
    let heading = Row::text(say!("question-why"), Tone::Strong);
    let why = side.iter().position(|row| *row == heading).filter(|_| !next.is_empty())?;
    let from = if why == 1 { 0 } else { why };
    Some((at, from..(why + WHY).min(side.len())))
}

/// The page with those rows moved from the side into the body, where a window with so much room for the body shows it
/// whole.
pub fn placed(page: &Page, width: usize, room: usize) -> Cow<'_, Page> {
    let Some((at, why)) = page.why_first.clone().filter(|(_, why)| why.end <= page.side.len()) else {
        return Cow::Borrowed(page);
    };
    let mut moved = page.clone();
    let why: Vec<Row> = moved.side.drain(why).collect();
    moved.body.splice(at..at, std::iter::once(Row::blank()).chain(why));
    let fits = Fold::Nothing.lines_to(&moved, width, moved.body.len()) <= room;
    if fits { Cow::Owned(moved) } else { Cow::Borrowed(page) }
}
