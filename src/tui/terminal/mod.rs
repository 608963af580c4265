//! The terminal behind the loop: what a person types comes in through one trait, whatever system it stands on.
//!
//! ```text
//! Unix      bytes of the terminal ─ Parser ─┐
//!           signals, a window that closes ──┤
//!                                           ├─▶ Source::wait ─ Woken ─▶ listen ─ Burst ─▶ Program
//! Windows   events of the console ─ Keys ───┤
//!           close button, logging off ──────┘
//! ```

mod room;
mod screen;
#[cfg(unix)]
mod signals;
mod source;
#[cfg(unix)]
mod tty;
#[cfg(unix)]
mod unix;
mod window;
#[cfg(windows)]
mod windows;

use std::io::{self, BufWriter, IsTerminal, Write};
use std::time::{Duration, Instant};

use ratatui::backend::{Backend, CrosstermBackend};

use super::canvas::Canvas;
use super::input::{Burst, Input, wheel_in_arrows};
use super::key::Key;
use super::perform::Performer;
use super::run::Program;
use super::state::Start;
use crate::files;
pub use room::follow_wall;
use screen::{Screen, tell_after_restoring};
pub use source::Ended;
use source::{Source, Woken};
#[cfg(unix)]
use unix::open;
pub use window::keep_open;
#[cfg(windows)]
use windows::open;

/// How it ended, and what was lost with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Last {
    /// How it ended.
    pub ended: Ended,
    /// Steps that could not be saved, although they were tried again at the end.
    pub unsaved: usize,
    /// What whoever comes back has to know.
    pub parting: Option<String>,
}

/// Runs until the person leaves, a signal comes or the window closes. Everything is saved as it happens, so an end of
/// any kind loses nothing that could be saved. `tell` says what stands on the terminal once it was given back.
pub fn run_on_terminal(
    start: Start,
    performer: Performer,
    tell: impl FnOnce(&Last) -> Option<String>,
) -> io::Result<Last> {
    tell_after_restoring();
    let (mut source, writer) = open()?;
    let screen = Screen::enter(writer.clone())?;
    let beside = writer.clone();
    let backend = CrosstermBackend::new(BufWriter::with_capacity(1 << 16, writer));
    let mut program = Program::new(Canvas::over(backend)?, start, performer);
    let ended = listen(&mut program, &mut source);
    let (unsaved, parting) = (program.unsaved(), program.parting());
    drop(program);
    let can_be_told = screen.leave();
    let last = Last { ended: ended?, unsaved, parting };
    if can_be_told && let Some(told) = tell(&last) {
        tell_last(&told, beside);
    }
    Ok(last)
}

/// Tells something beside the output at the very end. A terminal that took the way back may have no room for more, so
/// this is written in the way that keeps nobody from ending.
fn tell_last(told: &str, mut terminal: impl Write) {
    let _ = if io::stderr().is_terminal() { writeln!(terminal, "{told}") } else { writeln!(io::stderr(), "{told}") };
    let _ = terminal.flush();
}

/// After so long without input the program does what nobody waits for.
const QUIET: Duration = Duration::from_millis(100);

/// So often a screen that shows the time is drawn anew. The time stands there in whole minutes.
const TICK: Duration = Duration::from_secs(5);

/// So often the screen is drawn during a flood of keys, instead of after every piece of it.
const FRAME: Duration = Duration::from_millis(16);

fn listen<B: Backend>(program: &mut Program<B>, source: &mut impl Source) -> io::Result<Ended> {
    let began = Instant::now();
    let mut burst = Burst::default();
    let mut last = Instant::now();
    program.show(&files::now)?;
    let mut shown = Instant::now();
    loop {
        let patience = burst.patience().or_else(|| program.waits_for_quiet().then_some(QUIET));
        let patience = patience.map(|patience| patience.saturating_sub(last.elapsed()));
        let patience = patience.or_else(|| program.shows_time().then_some(TICK));
        let drawn = match source.wait(patience)? {
            Woken::Inputs(inputs, at) => {
                last = at;
                take(program, &mut burst, &inputs, at.saturating_duration_since(began));
                if shown.elapsed() < FRAME && !program.has_ended() && source.has_more() {
                    continue;
                }
                program.settle(&files::now)
            }
            Woken::Quiet => {
                let is_over = burst.patience().is_some_and(|patience| last.elapsed() >= patience);
                let passed = if is_over { burst.quiet(program.is_typing()) } else { Vec::new() };
                if passed.is_empty() && !program.waits_for_quiet() && !program.shows_time() {
                    continue;
                }
                let is_quiet = passed.is_empty() && last.elapsed() >= QUIET;
                program.take(passed, files::now());
                if is_quiet { program.rest(&files::now) } else { program.settle(&files::now) }
            }
            Woken::Redraw => program.redraw(),
            Woken::End(ended) => return Ok(leave(program, ended)),
        };
        if let Err(error) = drawn {
            // The terminal is gone, or takes nothing while the program is asked to end. What was typed before counts.
            return loop {
                match source.wait(Some(Duration::ZERO))? {
                    Woken::End(ended) => break Ok(leave(program, ended)),
                    Woken::Inputs(inputs, at) => {
                        take(program, &mut burst, &inputs, at.saturating_duration_since(began));
                    }
                    Woken::Quiet | Woken::Redraw => break Err(error),
                }
            };
        }
        if program.has_ended() {
            return Ok(Ended::Left);
        }
        shown = Instant::now();
    }
}

/// Takes in what a person did, less what came by itself.
fn take<B: Backend>(program: &mut Program<B>, burst: &mut Burst, inputs: &[Input], at: Duration) {
    for input in burst.take_together(wheel_in_arrows(inputs), at, program.is_typing()) {
        let passed = burst.take(input, at, program.is_typing());
        program.take(passed, files::now());
    }
}

/// Nobody may see the screen any more; what was typed is saved all the same.
fn leave<B: Backend>(program: &mut Program<B>, ended: Ended) -> Ended {
    program.take([Input::Key(Key::ctrl('q'))], files::now());
    program.carry_out_unseen(&files::now);
    ended
}
