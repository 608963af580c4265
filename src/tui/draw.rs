//! From a page to cells: scrolls to the focus, folds what has no room, places the terminal's cursor.

use std::borrow::Cow;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use ratatui::style::Style;
use unicode_width::UnicodeWidthStr;

use super::fold::{Fold, leads_to, needed};
use super::footer;
use super::header;
use super::lay::{lines_of, rows_in};
use super::line::Line;
use super::page::{Page, Row, Span};
use super::plain_cells::put_in_ascii;
use super::put::put_text;
use super::theme::{Look, Tone};
use super::view::first_line;
use super::why_first::placed;
use super::wrap;
use crate::text::visible;
use crate::words::say;

/// Below this nothing can be asked.
pub const LEAST: (u16, u16) = (40, 10);
/// From this width on the side stands beside the body.
const WIDE: u16 = 120;
/// From this height on there are lines between the parts, and a footer of several lines.
const ROOMY: u16 = 16;
/// Text lines never get longer.
const LONGEST: usize = 88;

/// What a frame had room for: the program needs it to scroll, and to take no answer to a question that nobody sees.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Seen {
    /// The window is too small to ask anything.
    pub too_small: bool,
    /// Where the terminal's cursor stands.
    pub cursor: Position,
    /// Lines of the body.
    pub height: usize,
    /// Rows of the body that a page has room for, one less so that the eye finds its place again.
    pub rows: usize,
    /// Columns of the body.
    pub column: usize,
    /// Lines of the row with the mark that have no room below the window.
    pub more_of_mark: usize,
    /// Lines by which the body really was scrolled away from the focus.
    pub scrolled: isize,
    /// What stands beside the body, or below it.
    pub beside: Beside,
    /// The person scrolled the row with the mark out of the window.
    pub mark_is_away: bool,
    /// The choice whose consequence is told in full in the window.
    pub leads_to: Option<u32>,
}

/// What became of what stands beside the body, or below it where there is no room.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Beside {
    /// There is something.
    pub is_there: bool,
    /// It stands beside the body and not below it.
    pub is_apart: bool,
    /// Lines of it that have gone out of the window at its top.
    pub passed: usize,
    /// There is more of it below the window.
    pub goes_on: bool,
}

/// Draws a page and places the cursor on its focus.
pub fn draw(buffer: &mut Buffer, page: &Page, look: Look) -> Seen {
    put_base(buffer, look);
    let seen = draw_page(buffer, page, look);
    put_in_ascii(buffer, look);
    seen
}

/// Draws the header of a page alone, into a row of its own.
pub fn draw_header(row: &mut Buffer, page: &Page, look: Look) {
    put_base(row, look);
    header::put(row, row.area, page, look);
    put_in_ascii(row, look);
}

fn put_base(buffer: &mut Buffer, look: Look) {
    // An empty style changes nothing, and going over all cells takes time.
    let base = look.base();
    if base != Style::new() {
        buffer.set_style(buffer.area, base);
    }
}

fn draw_page(buffer: &mut Buffer, page: &Page, look: Look) -> Seen {
    let area = buffer.area;
    if area.width < LEAST.0 || area.height < LEAST.1 {
        too_small(buffer, area, look);
        let cursor = Position::new(area.x, area.y);
        return Seen { too_small: true, cursor, ..Seen::default() };
    }
    let roomy = area.height >= ROOMY;
    let header = if roomy { 2 } else { 1 };
    let inner = usize::from(area.width) - 2;
    let footer = footer::lines(&page.keys, inner, roomy);
    let room = usize::from(area.height).saturating_sub(header + footer.len() + usize::from(roomy));
    let usual = if is_wide(area, page) { LONGEST.min(usize::from(area.width) * 6 / 10) } else { LONGEST.min(inner) };
    let column = page.most_columns.map_or(usual, |most| most.min(inner));
    let placed = if is_wide(area, page) { without_what_is_beside(page) } else { placed(page, column, room) };
    let page = placed.as_ref();
    let mut messages = told_in(page.messages.iter(), inner);
    let mut told = told_in(page.told.iter(), column);
    let (mut lines, folded, unfolded) = Fold::into(page, column, room, messages.len() + told.len());
    // The question and its answers go before a long message; its beginning is always there.
    let most = room.saturating_sub(needed(&lines)).max(1);
    cut_to(&mut messages, most, inner);
    cut_to(&mut told, most.saturating_sub(messages.len()), column);
    let mut before = 0;
    match place_of_told(&lines, page, room, told.len()) {
        Some(at) => {
            before = told.len();
            drop(lines.splice(at..at, told));
        }
        None => messages.extend(told),
    }
    header::put(buffer, area, page, look);
    if roomy {
        rule(buffer, Rect::new(area.x, area.y + 1, area.width, 1), '=', look);
    }
    let height = room.saturating_sub(messages.len());
    let top = area.y + u16::try_from(header).unwrap_or(1);
    let height_of_body = u16::try_from(height).unwrap_or(0);
    // Short lines stand in the middle.
    let narrow = page.most_columns.map_or(area.width, |_| u16::try_from(column + 2).unwrap_or(area.width));
    let body_area = Rect::new(area.x + (area.width - narrow) / 2, top, narrow, height_of_body);
    let Drawn { cursor, scrolled, more_of_mark, below_mark, beside, first, mark_is_away } =
        draw_body(buffer, body_area, page, look, lines, column);
    let mut y = body_area.bottom();
    for line in &messages {
        put_line(buffer, Rect::new(area.x + 1, y, area.width - 2, 1), line, look);
        y += 1;
    }
    if roomy {
        rule(buffer, Rect::new(area.x, y, area.width, 1), '-', look);
        y += 1;
    }
    for text in footer {
        put_text(buffer, (area.x + 1, y), &visible(&text), inner, look.style(Tone::Text));
        y += 1;
    }
    let rows = (height.saturating_sub(1) * page.body.len() / unfolded.max(1)).max(1);
    // Among rows of several lines a page leads past what is seen in any case.
    let mark = page.body.iter().rposition(|row| row.focus).map_or(0, |mark| mark + 1);
    let in_sight = rows_in(page.body.get(mark..).unwrap_or_default(), column, below_mark);
    let rows = if rows <= in_sight && rows + 1 < height { in_sight + 1 } else { rows };
    let leads_to = leads_to(page).and_then(|at| {
        let lines = |rows| folded.lines_to(page, column, rows) + before;
        page.body[at].leads_to.filter(|_| first <= lines(at) && lines(at + 1) <= first + height)
    });
    Seen { too_small: false, cursor, height, rows, column, more_of_mark, scrolled, beside, mark_is_away, leads_to }
}

/// The page without what its body repeats of what stands beside it.
fn without_what_is_beside(page: &Page) -> Cow<'_, Page> {
    if !page.body.iter().any(|row| row.beside_too) {
        return Cow::Borrowed(page);
    }
    let mut without = page.clone();
    without.body.retain(|row| !row.beside_too);
    Cow::Owned(without)
}

/// Messages as lines.
fn told_in<'a>(spans: impl Iterator<Item = &'a Span>, width: usize) -> Vec<Line> {
    let line = |line: Line| Line { told: true, ..line };
    spans
        .flat_map(|span| lines_of(&Row { spans: vec![span.clone()], ..Row::default() }, width, false))
        .map(line)
        .collect()
}

/// At most so many lines, the last of which says that there are more.
fn cut_to(lines: &mut Vec<Line>, most: usize, width: usize) {
    if lines.len() > most {
        lines.truncate(most);
        let last = lines.pop().map(|line| line.cut_off(width));
        lines.extend(last);
    }
}

/// A message may stand so many lines below the focus, where answers or choices follow the focus.
const NEAR: usize = 4;
/// And so many where all answers or choices are seen.
const TOGETHER: usize = 12;

/// Where the message about the last key stands: behind the focus, or behind the answers among which the focus is.
/// Nothing where the focus may be outside the window, whose height is `room`.
fn place_of_told(lines: &[Line], page: &Page, room: usize, told: usize) -> Option<usize> {
    let focus = lines.iter().rposition(|line| line.focus || line.cursor.is_some())? + 1;
    if page.scrolled != 0 || page.opens_at_top && focus + NEAR > room {
        return None;
    }
    let answers = lines[focus..].iter().take_while(|line| line.must).count();
    // Where all answers are seen they stay together: a message among them would be taken for an answer.
    let all_seen = needed(lines) + told <= room;
    Some(if answers <= NEAR || all_seen && answers <= TOGETHER { focus + answers } else { focus })
}

fn is_wide(area: Rect, page: &Page) -> bool {
    area.width >= WIDE && !page.side.is_empty()
}

fn too_small(buffer: &mut Buffer, area: Rect, look: Look) {
    let text = say!("screen-too-small");
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
    let area = area.intersection(buffer.area);
    for x in area.left()..area.right() {
        buffer[(x, area.y)].set_char(sign).set_style(look.style(Tone::Quiet));
    }
}

/// What became of the body.
struct Drawn {
    cursor: Position,
    scrolled: isize,
    more_of_mark: usize,
    /// Lines of the window below the row with the mark.
    below_mark: usize,
    beside: Beside,
    /// The first line that is shown.
    first: usize,
    mark_is_away: bool,
}

fn draw_body(buffer: &mut Buffer, area: Rect, page: &Page, look: Look, mut lines: Vec<Line>, column: usize) -> Drawn {
    let wide = is_wide(area, page);
    let height = usize::from(area.height);
    let has_side = !page.side.is_empty() && (wide || !page.side_needs_room);
    let mut beside = Beside { is_there: has_side, is_apart: wide, ..Beside::default() };
    let mut more_beside = 0;
    let mut own = usize::MAX;
    if wide {
        let x = area.x + u16::try_from(column).unwrap_or(0) + 2;
        let most = u16::try_from(LONGEST).unwrap_or(u16::MAX);
        let room = Rect::new(x + 2, area.y, area.right().saturating_sub(x + 3).min(most), area.height);
        for y in area.y..area.bottom() {
            buffer.set_string(x, y, if look.ascii { "|" } else { "│" }, look.style(Tone::Quiet));
        }
        let side: Vec<Line> = page.side.iter().flat_map(|row| lines_of(row, usize::from(room.width), false)).collect();
        // The last line says that there is more.
        let most = if side.len() > height { height.saturating_sub(1).max(1) } else { height };
        more_beside = side.len().saturating_sub(most);
        // A side that only repeats the body can be scrolled by Tab only when some of it does not fit.
        beside.is_there &= more_beside > 0 || !page.side_needs_room;
        // The side scrolls on its own, and along with the body where that is scrolled.
        let asked = page.read_on.saturating_add(usize::try_from(page.scrolled).unwrap_or(0));
        let first = asked.min(more_beside);
        beside.passed = page.read_on.min(more_beside);
        beside.goes_on = first < more_beside;
        for (y, line) in (room.y..).zip(side[first..].iter().take(most)) {
            put_line(buffer, Rect::new(room.x, y, room.width, 1), line, look);
        }
        if more_beside > 0 {
            let (above, below) = if page.tab_reads_on {
                (say!("screen-more-above-tab"), say!("screen-more-below-tab"))
            } else {
                (say!("screen-more-above-pgup"), say!("screen-more-below-pgdn"))
            };
            let below = if beside.goes_on { below } else { "" };
            let above = if first > 0 { above } else { "" };
            let told = format!("{above}{below}");
            let x = room.right().saturating_sub(u16::try_from(told.width()).unwrap_or(0)).max(room.x);
            buffer.set_stringn(x, room.bottom() - 1, told, room.width.into(), look.style(Tone::Quiet));
        }
    } else if has_side {
        own = lines.len();
        // What lies far below the window is laid out when somebody scrolls there.
        let focus = lines.iter().rposition(|line| line.focus).map_or(0, |line| line + 1);
        let enough = if page.scrolled == 0 { focus.max(height) + 1 } else { usize::MAX };
        lines.extend(lines_of(&Row::blank(), column, false));
        for row in &page.side {
            if lines.len() > enough {
                break;
            }
            lines.extend(lines_of(row, column, false));
        }
    }
    let (first, scrolled) = first_line(&lines, height, page, more_beside);
    let mut cursor = Position::new(area.x + 1, area.y);
    for (offset, line) in lines.iter().skip(first).take(height).enumerate() {
        let y = area.y + u16::try_from(offset).unwrap_or(0);
        put_line(buffer, Rect::new(area.x + 1, y, u16::try_from(column).unwrap_or(0), 1), line, look);
        if let Some(at) = line.cursor {
            cursor = Position::new(area.x + 1 + u16::try_from(at).unwrap_or(0), y);
        }
    }
    let seen = if wide { Rect { width: u16::try_from(column + 2).unwrap_or(area.width), ..area } } else { area };
    // Once the window shows the end of the body, what follows is the side: Tab scrolls that, Page Down moves the mark.
    let below = if page.tab_reads_on && first + height >= own {
        say!("screen-more-below-tab")
    } else {
        say!("screen-more-below-pgdn")
    };
    tell_more(buffer, seen, &lines, first, [say!("screen-more-above-pgup"), below], look);
    if !wide {
        beside.goes_on = lines.len() > first + height;
    }
    let end_of_mark = lines.iter().rposition(|line| line.focus).map_or(0, |last| last + 1);
    let last = first + height;
    let mark = lines.iter().position(|line| line.focus);
    Drawn {
        first,
        mark_is_away: scrolled != 0 && mark.is_some_and(|mark| mark < first || mark >= last),
        cursor,
        scrolled,
        more_of_mark: end_of_mark.saturating_sub(last),
        below_mark: last.saturating_sub(end_of_mark),
        beside,
    }
}

/// Says where there is more than the window shows: in words where they cover nothing, else with a sign in the margin.
fn tell_more(buffer: &mut Buffer, area: Rect, lines: &[Line], first: usize, words: [&str; 2], look: Look) {
    let height = usize::from(area.height);
    if height < 2 {
        return;
    }
    let [above, below] = words;
    let last = first + height - 1;
    if first > 0 {
        tell(buffer, (area, area.y), &lines[first], above, if look.ascii { "^" } else { "↑" }, look);
    }
    if lines.len() > last + 1 {
        tell(buffer, (area, area.bottom() - 1), &lines[last], below, if look.ascii { "v" } else { "↓" }, look);
    }
}

fn tell(buffer: &mut Buffer, (area, y): (Rect, u16), line: &Line, words: &str, sign: &str, look: Look) {
    let width = usize::from(area.width);
    let end = |text: &str| area.right().saturating_sub(u16::try_from(text.width() + 1).unwrap_or(0));
    if line.right.is_none() && line.width() + words.width() + 2 < width {
        buffer.set_string(end(words), y, words, look.style(Tone::Quiet));
    } else {
        buffer.set_string(area.right().saturating_sub(1), y, sign, look.style(Tone::Strong));
    }
}

fn put_line(buffer: &mut Buffer, area: Rect, line: &Line, look: Look) {
    let ground = if line.focus { look.style(Tone::Focus) } else { Style::new() };
    if line.focus {
        buffer.set_style(area, ground);
    }
    let mut x = area.x;
    let mut put = |span: &Span| {
        let style = if line.focus && span.tone == Tone::Text { ground } else { ground.patch(look.style(span.tone)) };
        let left = usize::from(area.right().saturating_sub(x));
        // Whatever a screen put here: nothing that acts on a terminal or hides itself reaches a cell.
        x = put_text(buffer, (x, area.y), &visible(&span.text), left, style);
    };
    put(&Span { text: line.lead.clone(), tone: Tone::Text });
    line.pieces.iter().for_each(&mut put);
    if let Some(right) = &line.right {
        let text = visible(&right.text);
        let start = area.right().saturating_sub(u16::try_from(text.width()).unwrap_or(0)).max(area.x);
        let style = if right.tone == Tone::Text { ground } else { ground.patch(look.style(right.tone)) };
        put_text(buffer, (start, area.y), &text, usize::from(area.right() - start), style);
    }
}
