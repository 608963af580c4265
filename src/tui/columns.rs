//! Rows in columns: as many columns as the window has room for, each as wide as its longest text; in a narrow window
//! two lines.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

use super::line::Line;
use super::page::{Cell, Row, Span};
use super::theme::Tone;

/// Below this width a row takes two lines: the first cell, and the others below it.
const TWO_LINES: usize = 56;
/// The first column keeps so much, or as much as it needs, before others get room.
const FIRST: usize = 16;
const GAP: usize = 2;

/// The lines of a row of cells.
pub fn cell_lines(row: &Row, width: usize) -> Vec<Line> {
    let Some((first, others)) = row.cells.split_first() else { return Vec::new() };
    let room = width.saturating_sub(row.lead.width());
    let line = |lead: &str, pieces: Vec<Span>, is_first: bool| Line {
        lead: lead.to_owned(),
        pieces,
        right: None,
        focus: row.focus,
        cursor: (row.focus && is_first).then_some(0),
        must: row.must,
        goes_on: !is_first,
        told: false,
    };
    if width < TWO_LINES {
        if row.is_head {
            return Vec::new();
        }
        let indent = " ".repeat(row.lead.width() + GAP);
        let below = in_room(others, room.saturating_sub(GAP));
        return vec![line(&row.lead, vec![padded(&first.span, room, false)], true), line(&indent, below, false)];
    }
    let mut shown: Vec<&Cell> = others.iter().filter(|cell| cell.wants > 0).collect();
    let taken = |shown: &[&Cell]| shown.iter().map(|cell| cell.wants + GAP).sum::<usize>();
    let least = first.wants.min(FIRST);
    while room.saturating_sub(taken(&shown)) < least {
        let last = shown.iter().enumerate().filter(|(_, cell)| cell.goes > 0).max_by_key(|(_, cell)| cell.goes);
        let Some((last, _)) = last else { break };
        shown.remove(last);
    }
    let left = room.saturating_sub(taken(&shown)).max(4);
    let mut pieces = vec![padded(&first.span, left, true)];
    for cell in shown {
        pieces.push(Span { text: " ".repeat(GAP), tone: Tone::Text });
        pieces.push(padded(&cell.span, cell.wants, true));
    }
    vec![line(&row.lead, pieces, true)]
}

/// The cells that have room beside each other; cells that stay go before the others.
fn in_room(cells: &[Cell], room: usize) -> Vec<Span> {
    let mut order: Vec<usize> = (0..cells.len()).filter(|index| !cells[*index].span.text.is_empty()).collect();
    order.sort_by_key(|index| cells[*index].goes);
    let mut left = room;
    let mut shown: Vec<usize> = Vec::new();
    for index in order {
        let needs = cells[index].span.text.width() + if shown.is_empty() { 0 } else { GAP };
        if needs <= left {
            left -= needs;
            shown.push(index);
        }
    }
    shown.sort_unstable();
    let mut pieces = Vec::new();
    for index in shown {
        if !pieces.is_empty() {
            pieces.push(Span { text: " ".repeat(GAP), tone: Tone::Text });
        }
        pieces.push(cells[index].span.clone());
    }
    pieces
}

/// A text that takes `width` columns: a longer one is cut, with a sign, and a shorter one is filled up with blanks.
fn padded(span: &Span, width: usize, fill: bool) -> Span {
    let mut text = span.text.clone();
    if text.width() > width {
        let mut kept = 0;
        text = String::new();
        for c in span.text.chars() {
            kept += c.width().unwrap_or(0);
            if kept + 3 > width {
                break;
            }
            text.push(c);
        }
        text.push_str(&"..."[..width.min(3)]);
    }
    if fill {
        let missing = width.saturating_sub(text.width());
        text.push_str(&" ".repeat(missing));
    }
    Span { text, tone: span.tone }
}
