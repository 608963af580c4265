//! A wall on a terminal: it follows the file of what people do together.

use std::io::{self, BufWriter};
use std::time::Duration;

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

use super::open;
use super::screen::{Screen, tell_after_restoring};
use super::source::{Ended, Source, Woken};
use crate::room::Wall;
use crate::tui::room::{draw_wall, leaves};
use crate::tui::theme::Look;

/// Shows the wall of a workshop until the person leaves, a signal comes or the window closes. `look_again` is asked every
/// so often, and drawn where something changed.
pub fn follow_wall(patience: Duration, look: Look, look_again: &mut dyn FnMut() -> Wall) -> io::Result<Ended> {
    tell_after_restoring();
    let (mut source, writer) = open()?;
    let screen = Screen::enter(writer.clone())?;
    let mut terminal = Terminal::new(CrosstermBackend::new(BufWriter::with_capacity(1 << 16, writer)))?;
    let mut wall = look_again();
    terminal.draw(|frame| draw_wall(frame, &wall, look))?;
    let ended = loop {
        match source.wait(Some(patience))? {
            Woken::Inputs(inputs, _) if inputs.iter().any(leaves) => break Ended::Left,
            Woken::Inputs(..) | Woken::Quiet => {
                let now = look_again();
                if now != wall {
                    wall = now;
                    terminal.draw(|frame| draw_wall(frame, &wall, look))?;
                }
            }
            Woken::Redraw => {
                let size = terminal.size()?;
                terminal.resize(Rect::new(0, 0, size.width, size.height))?;
                terminal.draw(|frame| draw_wall(frame, &wall, look))?;
            }
            Woken::End(ended) => break ended,
        }
    };
    drop(terminal);
    screen.leave();
    Ok(ended)
}
