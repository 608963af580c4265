//! Which lines of a page a window shows.

use super::line::Line;
use super::page::Page;

/// The first line to show, so that the focus is on the screen unless the person scrolled away; and by how many lines
/// that scrolling really moved the page. So many lines as `more_beside` have no room beside the body and are scrolled
/// with it.
pub fn first_line(lines: &[Line], height: usize, page: &Page, more_beside: usize) -> (usize, isize) {
    let last_first = lines.len().saturating_sub(height);
    let is_seen = |line: &Line| line.focus || line.told || line.cursor.is_some();
    let (from, to) = (lines.iter().position(is_seen), lines.iter().rposition(is_seen));
    let at_focus = match (from, to) {
        (Some(from), Some(to)) if to + 1 > height && !page.opens_at_top => (to + 1 - height).min(from).min(last_first),
        _ => 0,
    };
    // Of a row that is longer than the window, the line with the cursor is seen.
    let cursor = lines.iter().position(|line| line.cursor.is_some()).filter(|_| !page.opens_at_top);
    let at_focus = cursor.map_or(at_focus, |cursor| at_focus.max((cursor + 1).saturating_sub(height)));
    // A window never begins in the middle of a sentence.
    let begins =
        (at_focus..=last_first.min(from.unwrap_or(0))).find(|at| lines.get(*at).is_some_and(|line| !line.goes_on));
    let at_focus = begins.unwrap_or(at_focus);
    let furthest = last_first.max(at_focus + more_beside);
    let asked = at_focus.saturating_add_signed(page.scrolled).min(furthest);
    (asked.min(last_first), asked.cast_signed() - at_focus.cast_signed())
}
