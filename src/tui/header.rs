//! The header: where am I, and saved when.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use unicode_width::UnicodeWidthStr;

use super::page::Page;
use super::put::put_text;
use super::theme::{Look, Tone};
use crate::text::{cut, visible};

/// A title with less room than this takes the room of the status.
const LEAST_OF_TITLE: usize = 12;

/// Puts the header into the first row of an area.
pub fn put(buffer: &mut Buffer, area: Rect, page: &Page, look: Look) {
    let width = usize::from(area.width) - 2;
    let (title, status) = (visible(&page.title), visible(&page.status));
    let taken = status.width();
    let room = width.saturating_sub(if taken > 0 { taken + 2 } else { 0 });
    let has_status = room >= LEAST_OF_TITLE;
    // A title may be cut, with a sign that it was; a question never is.
    let title = cut(&title, if has_status { room } else { width }, "...");
    put_text(buffer, (area.x + 1, area.y), &title, width, look.style(Tone::Strong));
    if has_status {
        let x = area.right().saturating_sub(u16::try_from(taken).unwrap_or(0) + 1);
        put_text(buffer, (x, area.y), &status, taken, look.style(Tone::Text));
    }
}
