//! What the program draws on: a picture of the terminal as it stands. Only cells that differ from it are written, all
//! in one write, with the cursor last. A row can also be drawn alone, which ratatui's own `Terminal` cannot do: what
//! changes by itself, such as when something was saved, then costs a row and not a frame.

use ratatui::backend::Backend;
use ratatui::buffer::{Buffer, Cell};
use ratatui::layout::{Position, Rect};

/// The picture, and the terminal behind it.
pub struct Canvas<B: Backend> {
    screen: B,
    shown: Buffer,
    next: Buffer,
    cursor: Position,
}

impl<B: Backend> Canvas<B> {
    /// Over a terminal that shows nothing.
    pub fn over(mut screen: B) -> Result<Self, B::Error> {
        let area = Rect::from((Position::ORIGIN, screen.size()?));
        screen.show_cursor()?;
        Ok(Self { screen, shown: Buffer::empty(area), next: Buffer::empty(area), cursor: Position::ORIGIN })
    }

    /// Draws a frame, with the cursor where `put` says. In a window of another size nothing of the last one is left.
    pub fn draw(&mut self, put: impl FnOnce(&mut Buffer) -> Position) -> Result<(), B::Error> {
        if self.shown.area.as_size() != self.screen.size()? {
            self.wipe()?;
        }
        self.next.reset();
        self.cursor = put(&mut self.next);
        let rows = self.rows_that_differ();
        self.screen.draw(rows.iter().flat_map(|[before, after]| before.diff_iter(after)))?;
        std::mem::swap(&mut self.shown, &mut self.next);
        self.write_out()
    }

    /// The rows of the last frame that are others in the next, as both have them. A key changes few of them, and to see that
    /// a row is the same costs less than to look for the cells that differ.
    fn rows_that_differ(&self) -> Vec<[Buffer; 2]> {
        let area = self.shown.area;
        let width = usize::from(area.width).max(1);
        let cells = self.shown.content.chunks(width).zip(self.next.content.chunks(width));
        let rows = (area.y..).map(|y| Rect { y, height: 1, ..area }).zip(cells);
        let others = rows.filter(|(_, (before, after))| before != after);
        others.map(|(row, (before, after))| [before, after].map(|cells| of_row(row, cells))).collect()
    }

    /// Draws the first row of the frame anew. The window has the size that it had at the frame.
    pub fn draw_first_row(&mut self, put: impl FnOnce(&mut Buffer)) -> Result<(), B::Error> {
        let row = Rect { height: 1, ..self.shown.area };
        let cells = &mut self.shown.content[..usize::from(row.width)];
        let before = of_row(row, cells);
        let mut after = Buffer::empty(row);
        put(&mut after);
        cells.clone_from_slice(&after.content);
        self.screen.draw(before.diff_iter(&after))?;
        self.write_out()
    }

    /// Wipes everything away, as after another program wrote on the terminal: the next frame is written whole.
    pub fn wipe(&mut self) -> Result<(), B::Error> {
        let area = Rect::from((Position::ORIGIN, self.screen.size()?));
        self.screen.clear()?;
        (self.shown, self.next) = (Buffer::empty(area), Buffer::empty(area));
        Ok(())
    }

    fn write_out(&mut self) -> Result<(), B::Error> {
        self.screen.set_cursor_position(self.cursor)?;
        self.screen.flush()
    }

    /// The terminal behind it, for tests.
    pub fn screen(&mut self) -> &mut B {
        &mut self.screen
    }
}

fn of_row(row: Rect, cells: &[Cell]) -> Buffer {
    Buffer { area: row, content: cells.to_vec() }
}

#[cfg(test)]
mod tests {
    use ratatui::backend::TestBackend;
    use ratatui::layout::Position;
    use ratatui::style::Style;

    use super::Canvas;

    #[test]
    fn a_row_alone_a_frame_and_another_window_leave_nothing_behind() {
        let mut canvas = Canvas::over(TestBackend::new(6, 2)).unwrap();
        let text = |text: &'static str| {
            move |buffer: &mut ratatui::buffer::Buffer| {
                buffer.set_string(0, 0, text, Style::new());
                Position::new(2, 1)
            }
        };
        canvas.draw(text("saving")).unwrap();
        canvas.draw_first_row(|row| row.set_string(0, 0, "saved", Style::new())).unwrap();
        canvas.screen().assert_buffer_lines(["saved ", "      "]);
        canvas.screen().assert_cursor_position((2, 1));
        canvas.draw(text("home")).unwrap();
        canvas.screen().assert_buffer_lines(["home  ", "      "]);
        canvas.screen().resize(4, 1);
        canvas.draw(text("ab")).unwrap();
        canvas.screen().assert_buffer_lines(["ab  "]);
    }
}
