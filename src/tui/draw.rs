//! From a page to cells: wraps, scrolls to the focus, folds what has no room, places the terminal's cursor.

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::page::{Page, Row, Span};
use super::theme::{Look, Tone};
use super::wrap;

/// Below this nothing can be asked.
pub const LEAST: (u16, u16) = (40, 10);
/// From this width on the side stands beside the body.
const WIDE: u16 = 120;
/// Text lines never get longer.
const LONGEST: usize = 88;

/// One line, ready to be put into cells.
struct Line {
    lead: String,
    pieces: Vec<Span>,
    right: Option<Span>,
    focus: bool,
    cursor: Option<usize>,
}

/// Draws a page and places the cursor on its focus.
pub fn draw(frame: &mut Frame, page: &Page, look: Look) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    buffer.set_style(area, look.base());
    if area.width < LEAST.0 || area.height < LEAST.1 {
        too_small(buffer, area, look);
        frame.set_cursor_position(Position::new(area.x, area.y));
        return;
    }
    let roomy = area.height >= 16;
    let header = if roomy { 2 } else { 1 };
    let footer_lines = footer(page, area.width, roomy);
    let message = page.message.as_ref().map_or_else(Vec::new, |span| {
        lines_of(&Row { spans: vec![span.clone()], ..Row::default() }, usize::from(area.width) - 2)
    });
    let below = footer_lines.len() + usize::from(roomy) + message.len();
    let height = usize::from(area.height).saturating_sub(header + below);
    draw_header(buffer, area, page, look, roomy);
    let body_area =
        Rect::new(area.x, area.y + u16::try_from(header).unwrap_or(1), area.width, u16::try_from(height).unwrap_or(0));
    let cursor = draw_body(buffer, body_area, page, look);
    let mut y = body_area.bottom();
    for line in &message {
        put_line(buffer, Rect::new(area.x + 1, y, area.width - 2, 1), line, look);
        y += 1;
    }
    if roomy {
        rule(buffer, Rect::new(area.x, y, area.width, 1), '-', look);
        y += 1;
    }
    for text in footer_lines {
        buffer.set_stringn(area.x + 1, y, text, usize::from(area.width) - 2, look.style(Tone::Text));
        y += 1;
    }
    frame.set_cursor_position(cursor);
}

fn too_small(buffer: &mut Buffer, area: Rect, look: Look) {
    let text = "This window is too small to show the question. Make it larger, or leave with Ctrl+Q and use: article5 line. Your answers are safe.";
    for (y, line) in (area.y..area.bottom()).zip(wrap::lines(text, usize::from(area.width))) {
        buffer.set_stringn(area.x, y, &text[line], usize::from(area.width), look.style(Tone::Text));
    }
}

fn rule(buffer: &mut Buffer, area: Rect, sign: char, look: Look) {
    let sign = match (look.ascii, sign) {
        (true, sign) => sign,
        (false, '=') => '━',
        (false, _) => '─',
    };
    let line: String = std::iter::repeat_n(sign, usize::from(area.width)).collect();
    buffer.set_string(area.x, area.y, line, look.style(Tone::Quiet));
}

fn draw_header(buffer: &mut Buffer, area: Rect, page: &Page, look: Look, roomy: bool) {
    let width = usize::from(area.width) - 2;
    let status = page.status.width();
    let room = width.saturating_sub(if status > 0 { status + 2 } else { 0 });
    let title = shorten(&page.title, if room < 12 { width } else { room });
    buffer.set_stringn(area.x + 1, area.y, &title, width, look.style(Tone::Strong));
    if room >= 12 {
        let x = area.right().saturating_sub(u16::try_from(status).unwrap_or(0) + 1);
        buffer.set_stringn(x, area.y, &page.status, status, look.style(Tone::Text));
    }
    if roomy {
        rule(buffer, Rect::new(area.x, area.y + 1, area.width, 1), '=', look);
    }
}

/// A title may be shortened, with a sign that it was; a question never is.
fn shorten(text: &str, width: usize) -> String {
    if text.width() <= width {
        return text.to_owned();
    }
    let mut short = String::new();
    for c in text.chars() {
        if short.width() + c.to_string().width() + 3 > width {
            break;
        }
        short.push(c);
    }
    short.push_str("...");
    short
}

/// The keys, as many lines as they need, at most three.
fn footer(page: &Page, width: u16, roomy: bool) -> Vec<String> {
    let most = if roomy { 3 } else { 1 };
    let all = if roomy { page.keys.clone() } else { [page.keys.join("   "), String::new()] };
    let mut lines = Vec::new();
    for keys in all.iter().filter(|keys| !keys.is_empty()) {
        let mut line = String::new();
        for hint in keys.split("   ") {
            if !line.is_empty() && line.width() + 3 + hint.width() > usize::from(width) - 2 {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push_str("   ");
            }
            line.push_str(hint);
        }
        lines.push(line);
    }
    lines.truncate(most);
    lines
}

fn draw_body(buffer: &mut Buffer, area: Rect, page: &Page, look: Look) -> Position {
    let wide = area.width >= WIDE && !page.side.is_empty();
    let left =
        if wide { LONGEST.min(usize::from(area.width) * 6 / 10) } else { LONGEST.min(usize::from(area.width) - 2) };
    let mut lines: Vec<Line> = page.body.iter().flat_map(|row| lines_of(row, left)).collect();
    if wide {
        let x = area.x + u16::try_from(left).unwrap_or(0) + 2;
        let room = Rect::new(x + 2, area.y, area.right().saturating_sub(x + 3), area.height);
        for y in area.y..area.bottom() {
            buffer.set_string(x, y, if look.ascii { "|" } else { "│" }, look.style(Tone::Quiet));
        }
        let side = page.side.iter().flat_map(|row| lines_of(row, usize::from(room.width)));
        for (y, line) in (room.y..room.bottom()).zip(side) {
            put_line(buffer, Rect::new(room.x, y, room.width, 1), &line, look);
        }
    } else if !page.side.is_empty() {
        lines.extend(lines_of(&Row::blank(), left));
        lines.extend(page.side.iter().flat_map(|row| lines_of(row, left)));
    }
    let height = usize::from(area.height);
    let first = first_line(&lines, height, page.scrolled);
    let more = lines.len() > first + height;
    let mut cursor = Position::new(area.x, area.y);
    for (offset, line) in lines.iter().skip(first).take(height).enumerate() {
        let y = area.y + u16::try_from(offset).unwrap_or(0);
        put_line(buffer, Rect::new(area.x + 1, y, u16::try_from(left).unwrap_or(0), 1), line, look);
        if let Some(column) = line.cursor {
            cursor = Position::new(area.x + 1 + u16::try_from(column).unwrap_or(0), y);
        }
    }
    if more && height > 1 {
        let text = " more below (PgDn) ";
        let width = if wide { left + 2 } else { usize::from(area.width) };
        let x = area.x + u16::try_from(width.saturating_sub(text.len() + 1)).unwrap_or(0);
        let last = &lines[first + height - 1];
        let used: usize = last.lead.width() + last.pieces.iter().map(|piece| piece.text.width()).sum::<usize>();
        if last.right.is_none() && used + text.len() + 2 < width {
            buffer.set_string(x, area.bottom() - 1, text, look.style(Tone::Quiet));
        } else if let Some(x) = (area.x + area.width).checked_sub(2) {
            buffer.set_string(x, area.bottom() - 1, if look.ascii { "v" } else { "↓" }, look.style(Tone::Strong));
        }
    }
    cursor
}

/// Where to begin, so that the focus is on the screen, with what the person scrolled.
fn first_line(lines: &[Line], height: usize, scrolled: usize) -> usize {
    let last_first = lines.len().saturating_sub(height);
    let from = lines.iter().position(|line| line.focus);
    let to = lines.iter().rposition(|line| line.focus);
    let first = match (from, to) {
        (Some(from), Some(to)) if to + 1 > height => (to + 1 - height).min(from).min(last_first),
        _ => 0,
    };
    (first + scrolled).min(last_first)
}

fn lines_of(row: &Row, width: usize) -> Vec<Line> {
    if let Some(field) = &row.field {
        return field_lines(row, field, width);
    }
    let indent = row.lead.width().min(width / 2);
    let text: String = row.spans.iter().map(|span| span.text.as_str()).collect();
    let right = row.right.as_ref().map_or(0, |span| span.text.width() + 2);
    let room = width - indent;
    let beside =
        right > 0 && right + 12 <= room && wrap::lines(&text, room - right).len() <= wrap::lines(&text, room).len() + 1;
    let ranges = wrap::lines(&text, if beside { room - right } else { room });
    let mut lines: Vec<Line> = ranges
        .iter()
        .enumerate()
        .map(|(index, range)| Line {
            lead: if index == 0 { row.lead.clone() } else { " ".repeat(indent) },
            pieces: pieces(&row.spans, range.start, range.end),
            right: None,
            focus: row.focus,
            cursor: (row.focus && index == 0).then_some(0),
        })
        .collect();
    if let (Some(span), Some(first)) = (&row.right, lines.first_mut()) {
        if beside {
            first.right = Some(span.clone());
        } else {
            lines.push(Line {
                lead: " ".repeat(indent),
                pieces: vec![span.clone()],
                right: None,
                focus: row.focus,
                cursor: None,
            });
        }
    }
    lines
}

fn field_lines(row: &Row, field: &super::page::Field, width: usize) -> Vec<Line> {
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
            found.push(Span { text: span.text[from - at..to - at].to_owned(), tone: span.tone });
        }
        at += span.text.len();
    }
    found
}

fn put_line(buffer: &mut Buffer, area: Rect, line: &Line, look: Look) {
    let width = usize::from(area.width);
    let ground = if line.focus { look.style(Tone::Focus) } else { Style::new() };
    if line.focus {
        buffer.set_style(area, ground);
    }
    let mut x = area.x;
    let mut left = width;
    let mut put = |buffer: &mut Buffer, text: &str, style: Style, left: &mut usize| {
        let (next, _) = buffer.set_stringn(x, area.y, text, *left, style);
        *left = left.saturating_sub(usize::from(next - x));
        x = next;
    };
    put(
        buffer,
        &line.lead,
        ground.patch(if line.focus { look.style(Tone::Focus) } else { look.style(Tone::Text) }),
        &mut left,
    );
    for piece in &line.pieces {
        let style = if line.focus && piece.tone == Tone::Text { ground } else { ground.patch(look.style(piece.tone)) };
        put(buffer, &piece.text, style, &mut left);
    }
    if let Some(right) = &line.right {
        let start = area.right().saturating_sub(u16::try_from(right.text.width()).unwrap_or(0));
        let style = if right.tone == Tone::Text { ground } else { ground.patch(look.style(right.tone)) };
        buffer.set_stringn(start, area.y, &right.text, right.text.width(), style);
    }
}
