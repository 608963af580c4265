//! A wall on the whole screen: in the middle, 40 columns, nothing beside it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};

use crate::room::{WALL_WIDTH, Wall, WallLine};
use crate::tui::input::Input;
use crate::tui::key::{Code, Key};
use crate::tui::plain_cells::put_in_ascii;
use crate::tui::theme::{Look, Tone};
use crate::words::say;

/// Draws the wall.
pub fn draw_wall(frame: &mut Frame, wall: &Wall, look: Look) {
    let area = frame.area();
    let buffer = frame.buffer_mut();
    buffer.set_style(area, look.base());
    let width = u16::try_from(WALL_WIDTH).unwrap_or(area.width).min(area.width);
    let height = u16::try_from(wall.lines.len()).unwrap_or(u16::MAX);
    let left = area.x + (area.width - width) / 2;
    // The last line of the screen is for how to leave.
    let top = area.y + area.height.saturating_sub(1).saturating_sub(height) / 3;
    for (row, line) in (top..area.bottom().saturating_sub(1)).zip(&wall.lines) {
        let tone = match line {
            WallLine::Title(_) | WallLine::Question(_) => Tone::Strong,
            WallLine::Text(_) | WallLine::Blank => Tone::Text,
            WallLine::Small(_) => Tone::Quiet,
        };
        buffer.set_stringn(left, row, line.text(), usize::from(width), look.style(tone));
    }
    if area.height > 1 {
        let foot = Rect { x: area.x, y: area.bottom() - 1, width: area.width, height: 1 };
        let text = say!("room-wall-foot");
        buffer.set_stringn(
            foot.x + 1,
            foot.y,
            text,
            usize::from(foot.width.saturating_sub(1)),
            look.style(Tone::Quiet),
        );
    }
    put_in_ascii(buffer, look);
    frame.set_cursor_position(Position::new(area.x, area.bottom().saturating_sub(1)));
}

/// Whether an input leaves the wall.
pub fn leaves(input: &Input) -> bool {
    let Input::Key(key) = input else { return false };
    let leaving = [Code::Char('q'), Code::Char('Q'), Code::Esc].map(Key::plain);
    leaving.contains(key) || [Key::ctrl('q'), Key::ctrl('c')].contains(key)
}
