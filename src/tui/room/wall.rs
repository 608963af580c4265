//! A wall on the whole screen: in the middle, 40 columns, nothing beside it.

use ratatui::Frame;
use ratatui::layout::{Position, Rect};
use unicode_width::UnicodeWidthStr;

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
    let left = area.x + (area.width - width) / 2;
    // The last line of the screen is for how to leave.
    let room = area.height.saturating_sub(1);
    // In a small window what is said goes before what is calm.
    let has_room = wall.lines.len() <= usize::from(room);
    let lines: Vec<&WallLine> = wall.lines.iter().filter(|line| has_room || **line != WallLine::Blank).collect();
    let height = u16::try_from(lines.len()).unwrap_or(u16::MAX);
    let top = area.y + room.saturating_sub(height) / 3;
    for (row, line) in (top..area.bottom().saturating_sub(1)).zip(lines) {
        let tone = match line {
            WallLine::Title(_) | WallLine::Question(_) => Tone::Strong,
            WallLine::Text(_) | WallLine::Blank => Tone::Text,
            WallLine::Small(_) => Tone::Quiet,
        };
        buffer.set_stringn(left, row, line.text(), usize::from(width), look.style(tone));
    }
    if area.height > 1 {
        let foot = Rect { x: area.x, y: area.bottom() - 1, width: area.width, height: 1 };
        let width = usize::from(foot.width.saturating_sub(1));
        let texts = [say!("room-wall-foot"), say!("room-wall-foot-in-short")];
        let text = texts.into_iter().find(|text| text.width() <= width).unwrap_or_default();
        buffer.set_stringn(foot.x + 1, foot.y, text, width, look.style(Tone::Quiet));
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

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test stops where it fails")]

    use ratatui::Terminal;
    use ratatui::backend::TestBackend;

    use super::*;

    fn shown(size: (u16, u16), wall: &Wall) -> String {
        let mut terminal = Terminal::new(TestBackend::new(size.0, size.1)).unwrap();
        terminal.draw(|frame| draw_wall(frame, wall, Look::default())).unwrap();
        let buffer = terminal.backend().buffer();
        let row = |y| (0..size.0).map(|x| buffer[(x, y)].symbol()).collect::<String>();
        (0..size.1).map(row).collect::<Vec<_>>().join("\n")
    }

    #[test]
    fn in_every_window_all_of_the_wall_is_seen_and_its_last_line_is_whole() {
        let said = ["Title", "What is asked", "1 Yes", "2 No", "3 Not sure", "Votes in: 2 of 5", "Still thinking: 3"];
        let mut wall = Wall::default();
        for text in said {
            wall.put(WallLine::Text, text);
            wall.gap();
        }
        for size in [(40, 10), (80, 24), (140, 40)] {
            let shown = shown(size, &wall);
            assert!(said.iter().all(|text| shown.contains(text)), "{size:?}\n{shown}");
            let last = shown.lines().last().unwrap().trim();
            assert!([say!("room-wall-foot"), say!("room-wall-foot-in-short")].contains(&last), "{size:?}: {last}");
        }
        assert!(!shown((5, 3), &wall).contains('Q'));
    }
}
