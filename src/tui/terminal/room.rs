//! A workshop on a terminal: the wall, and the leader's screen. Both follow the file of the workshop.

use std::io::{self, BufWriter};
use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Rect;

use super::open;
use super::screen::{Screen, tell_after_restoring};
use super::source::{Ended, Source, Woken};
use crate::room::Wall;
use crate::tui::draw::draw;
use crate::tui::room::{Leader, draw_wall, leaves};
use crate::tui::theme::Look;
use crate::workshop::LeaderView;

/// So soon after a key the talk may answer.
const ANSWER: Duration = Duration::from_secs(2);
/// So often an answer is looked for then.
const SOON: Duration = Duration::from_millis(20);

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

/// Shows the leader's screen until the talk behind it is over, or the person leaves. `look_again` is asked every so often
/// for what stands beside the talk. Returns what was told last.
pub fn lead_on_screen(
    patience: Duration,
    look: Look,
    leader: &mut Leader,
    look_again: &mut dyn FnMut() -> LeaderView,
) -> io::Result<Ended> {
    tell_after_restoring();
    let (mut source, writer) = open()?;
    let screen = Screen::enter(writer.clone())?;
    let mut terminal = Terminal::new(CrosstermBackend::new(BufWriter::with_capacity(1 << 16, writer)))?;
    let (mut page, mut pressed) = (None, Instant::now());
    let ended = loop {
        leader.hear();
        if leader.has_ended() {
            break Ended::Left;
        }
        let now = leader.page(&look_again());
        if page.as_ref() != Some(&now) {
            terminal.draw(|frame| {
                draw(frame, &now, look);
            })?;
            page = Some(now);
        }
        let patience = if pressed.elapsed() < ANSWER { SOON } else { patience };
        match source.wait(Some(patience))? {
            Woken::Inputs(inputs, at) => {
                pressed = at;
                if !inputs.iter().all(|input| leader.input(input)) {
                    break Ended::Left;
                }
            }
            Woken::Quiet => {}
            Woken::Redraw => {
                let size = terminal.size()?;
                terminal.resize(Rect::new(0, 0, size.width, size.height))?;
                page = None;
            }
            Woken::End(ended) => break ended,
        }
    };
    leader.leave();
    drop(terminal);
    screen.leave();
    Ok(ended)
}
