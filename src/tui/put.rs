//! A text into the cells of a row.

use ratatui::buffer::Buffer;
use ratatui::style::Style;

/// Puts a text into cells, as far as there is room; the column behind it.
pub fn put_text(buffer: &mut Buffer, (x, y): (u16, u16), text: &str, room: usize, style: Style) -> u16 {
    if !text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return buffer.set_stringn(x, y, text, room, style).0;
    }
    // Nearly every text is plain ASCII, and each of its signs takes one cell: nothing has to be measured.
    let room = room.min(buffer.area.right().saturating_sub(x).into());
    let end = x + u16::try_from(text.len().min(room)).unwrap_or(0);
    for (x, sign) in (x..end).zip(text.bytes()) {
        buffer[(x, y)].set_char(sign.into()).set_style(style);
    }
    end
}
