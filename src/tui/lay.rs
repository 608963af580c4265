//! From rows to lines: wraps by words, indents, sets what stands at the right edge beside or below.

use std::ops::Range;

use unicode_width::UnicodeWidthStr;

use super::columns::cell_lines;
use super::line::Line;
use super::page::{Field, Row, Span};
use super::theme::Tone;
use super::wrap;

/// Where a lead leaves the text no column of its own, the text goes on below it, so many columns further in.
const HANGS: usize = 2;

/// The lines of a row at a width. `folded` leaves out side remarks.
pub fn lines_of(row: &Row, width: usize, folded: bool) -> Vec<Line> {
    if let Some(field) = &row.field {
        return field_lines(row, field, width);
    }
    if !row.cells.is_empty() {
        return cell_lines(row, width);
    }
    let mut spans: Vec<Span> = row.spans.iter().filter(|span| !(folded && span.tone == Tone::Quiet)).cloned().collect();
    let mut lead = row.lead.as_str();
    let mut indent = lead.width();
    if indent > width / 2 {
        // No column is left for the text: it begins right behind the lead and goes on below it, a little further in.
        let words = lead.trim_start_matches(' ');
        spans.insert(0, Span { text: format!("{}  ", words.trim_end()), tone: Tone::Text });
        lead = &lead[..lead.len() - words.len()];
        indent = (lead.width() + HANGS).min(width / 2);
    }
    let spans = spans.as_slice();
    let text: String = spans.iter().map(|span| span.text.as_str()).collect();
    let right = row.right.as_ref().map_or(0, |span| span.text.width() + 2);
    let room = width - indent;
    let costs_no_line =
        || wrap::lines(text.trim_end(), room - right).len() <= wrap::lines(text.trim_end(), room).len() + 1;
    let fits = text.trim_end().width() + right <= room;
    let beside = right > 0 && (fits || (right + 12 <= room && costs_no_line()));
    let ranges = wrap::lines(&text, if beside { room - right } else { room });
    let (cursor_line, cursor_column) =
        cursor_in(row, &text, &ranges).map_or((0, 0), |(line, column)| (line, indent + column));
    let mut lines: Vec<Line> = ranges
        .iter()
        .enumerate()
        .map(|(index, range)| Line {
            lead: if index == 0 { lead.to_owned() } else { " ".repeat(indent) },
            pieces: pieces(spans, range.start, range.end),
            right: None,
            focus: row.focus,
            cursor: ((row.focus || row.cursor) && index == cursor_line).then_some(cursor_column),
            must: row.must,
            goes_on: index > 0,
            told: false,
        })
        .collect();
    if let (Some(span), Some(first)) = (&row.right, lines.first_mut()) {
        if beside {
            first.right = Some(span.clone());
        } else {
            let below = wrap::lines(&span.text, room);
            lines.extend(below.into_iter().map(|range| Line {
                lead: " ".repeat(indent),
                pieces: vec![Span { text: span.text[range].to_owned(), tone: span.tone }],
                right: None,
                focus: row.focus,
                cursor: None,
                must: row.must,
                goes_on: true,
                told: false,
            }));
        }
    }
    lines
}

/// The line and column at which the terminal's cursor stands in the text.
fn cursor_in(row: &Row, text: &str, ranges: &[Range<usize>]) -> Option<(usize, usize)> {
    Some(wrap::place(text, ranges, row.cursor_at?, usize::MAX))
}

fn field_lines(row: &Row, field: &Field, width: usize) -> Vec<Line> {
    let indent = row.lead.width().min(width / 2);
    let room = (width - indent).max(8);
    let ranges = wrap::lines(&field.text, room);
    let at = field.cursor.map(|cursor| wrap::place(&field.text, &ranges, cursor, room));
    let count = ranges.len().max(field.lines);
    (0..count)
        .map(|index| {
            let text = ranges.get(index).map_or("", |range| &field.text[range.clone()]);
            let mut pieces = vec![Span { text: text.to_owned(), tone: Tone::Text }];
            pieces.push(Span { text: "_".repeat(room.min(60).saturating_sub(text.width())), tone: Tone::Quiet });
            let cursor = match at {
                Some((line, column)) => (line == index).then_some(indent + column),
                None => (row.focus && index == 0).then_some(0),
            };
            Line {
                lead: if index == 0 { row.lead.clone() } else { " ".repeat(indent) },
                pieces,
                right: None,
                focus: row.focus && at.is_none_or(|(line, _)| line == index || count <= 4),
                cursor,
                must: row.must,
                goes_on: index > 0,
                told: false,
            }
        })
        .collect()
}

/// The parts of `spans` between two bytes of their joined text.
fn pieces(spans: &[Span], start: usize, end: usize) -> Vec<Span> {
    let mut found = Vec::new();
    let mut at = 0;
    for span in spans {
        let (from, to) = (start.max(at), end.min(at + span.text.len()));
        if from < to {
            // A space that holds words together has done its work once the lines are broken.
            let text = span.text[from - at..to - at].replace('\u{a0}', " ");
            found.push(Span { text, tone: span.tone });
        }
        at += span.text.len();
    }
    found
}
/// How many rows, from the first one on, are laid out whole in so many lines.
pub fn rows_in(rows: &[Row], width: usize, mut lines: usize) -> usize {
    let mut fits = |row: &&Row| {
        let tall = lines_of(row, width, false).len();
        let fits = tall <= lines;
        lines = lines.saturating_sub(tall);
        fits
    };
    rows.iter().take_while(|row| fits(row)).count()
}
