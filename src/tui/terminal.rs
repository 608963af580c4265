//! The terminal of a Unix system: raw mode and back, signals, a window that closes, and bytes from the keyboard.
//!
//! Keys are read here and not by the terminal library, because half sequences, pastes without an end and a terminal
//! that is gone must neither swallow keys nor keep the processor busy.

use std::io::{self, BufWriter, Read, Stdout, Write};
use std::os::unix::net::UnixStream;
use std::panic::PanicHookInfo;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::{Duration, Instant};

use crossterm::{cursor, event, execute, terminal};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGCONT, SIGHUP, SIGINT, SIGTERM, SIGTSTP, SIGWINCH};

use super::input::{Burst, Parser};
use super::perform::Performer;
use super::run::Program;
use super::state::Start;
use crate::files;
use crate::words::say;

/// How the full-screen program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Ended {
    /// The person left.
    Left,
    /// A signal asked for it.
    Signal(i32),
    /// The window is gone.
    WindowClosed,
}

/// Runs until the person leaves, a signal comes or the window closes. Everything is saved as it happens, so an end of
/// any kind loses nothing.
pub fn run_on_terminal(start: Start, performer: Performer) -> io::Result<Ended> {
    let mut signals = Signals::new()?;
    tell_after_restoring();
    let screen = Screen::enter()?;
    let backend = CrosstermBackend::new(BufWriter::with_capacity(1 << 16, io::stdout()));
    let program = Program::new(Terminal::new(backend)?, start, performer);
    let ended = listen(program, &mut signals);
    drop(screen);
    ended
}

type Drawn = Program<CrosstermBackend<BufWriter<Stdout>>>;

fn listen(mut program: Drawn, signals: &mut Signals) -> io::Result<Ended> {
    let began = Instant::now();
    let mut parser = Parser::default();
    let mut burst = Burst::default();
    let mut last_bytes = Instant::now();
    // Small, so that a flood of keys is drawn now and then and a person sees what happens.
    let mut bytes = [0_u8; 1024];
    settle(&mut program)?;
    loop {
        let patience = [parser.patience(), burst.patience()].into_iter().flatten().min();
        let left = patience.map(|patience| patience.saturating_sub(last_bytes.elapsed()));
        let woken = wait(signals, left)?;
        if woken.signal {
            match signals.take() {
                Some(SIGTSTP) => {
                    leave_screen();
                    // Stops here; goes on when somebody continues the program.
                    signal_hook::low_level::emulate_default_handler(SIGTSTP)?;
                    enter_screen()?;
                    program.redraw()?;
                }
                Some(SIGCONT) => {
                    enter_screen()?;
                    program.redraw()?;
                }
                // Drawn anew even at the size it had: in between the terminal may have cut off what stood there.
                Some(SIGWINCH) => program.redraw()?,
                Some(signal) => {
                    program.take([leave()], files::now());
                    // The screen may be gone; what was typed is saved all the same.
                    let _ = program.carry_out(&files::now);
                    return Ok(if signal == SIGHUP { Ended::WindowClosed } else { Ended::Signal(signal) });
                }
                None => {}
            }
        }
        let mut inputs = Vec::new();
        if woken.keyboard {
            // Not through the buffer of `io::stdin`: what it held back would wait for the next key.
            match rustix::io::read(io::stdin(), &mut bytes) {
                Ok(0) => return Ok(closed(&mut program)),
                Ok(count) => {
                    last_bytes = Instant::now();
                    inputs = parser.feed(&bytes[..count]);
                }
                Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => {}
                Err(_) => return Ok(closed(&mut program)),
            }
        } else if woken.gone {
            return Ok(closed(&mut program));
        } else if parser.patience().is_some_and(|patience| last_bytes.elapsed() >= patience) {
            inputs = parser.give_up();
        }
        let mut passed = Vec::new();
        for input in inputs {
            passed.extend(burst.take(input, began.elapsed(), program.is_typing()));
            program.take(passed.drain(..), files::now());
        }
        let quiet = burst.patience().is_some_and(|patience| !woken.keyboard && last_bytes.elapsed() >= patience);
        if quiet {
            passed.extend(burst.quiet(program.is_typing()));
            program.take(passed.drain(..), files::now());
        }
        if woken.keyboard || quiet || patience.is_some() {
            settle(&mut program)?;
        }
        if program.has_ended() {
            return Ok(Ended::Left);
        }
    }
}

fn leave() -> super::input::Input {
    super::input::Input::Key(super::key::Key::ctrl('q'))
}

fn closed(program: &mut Drawn) -> Ended {
    program.take([leave()], files::now());
    // Nobody sees the screen any more; what was typed is saved all the same.
    let _ = program.carry_out(&files::now);
    Ended::WindowClosed
}

fn settle(program: &mut Drawn) -> io::Result<()> {
    program.settle(&files::now)
}

struct Woken {
    keyboard: bool,
    gone: bool,
    signal: bool,
}

/// Sleeps until a key, a signal or the end of the terminal; no longer than `most`. Without `most` nothing wakes it.
fn wait(signals: &mut Signals, most: Option<Duration>) -> io::Result<Woken> {
    let keyboard = io::stdin();
    let mut places = [PollFd::new(&keyboard, PollFlags::IN), PollFd::new(&signals.wake, PollFlags::IN)];
    // A little more than asked, so that what was waited for is surely over.
    let most = most.map(|most| Timespec {
        tv_sec: i64::try_from(most.as_secs()).unwrap_or(i64::MAX),
        tv_nsec: i64::from(most.subsec_nanos()).saturating_add(1_000_000).min(999_999_999),
    });
    match poll(&mut places, most.as_ref()) {
        Ok(_) | Err(rustix::io::Errno::INTR) => {}
        Err(error) => return Err(error.into()),
    }
    let key = places[0].revents();
    let signal = places[1].revents().contains(PollFlags::IN);
    if signal {
        signals.drain();
    }
    Ok(Woken {
        keyboard: key.contains(PollFlags::IN),
        gone: key.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL),
        signal,
    })
}

/// Signals as a place to be woken by and a flag for each.
struct Signals {
    wake: UnixStream,
    flags: Vec<(i32, Arc<AtomicBool>)>,
}

impl Signals {
    fn new() -> io::Result<Self> {
        let (wake, ring) = UnixStream::pair()?;
        wake.set_nonblocking(true)?;
        ring.set_nonblocking(true)?;
        let mut flags = Vec::new();
        for signal in [SIGTERM, SIGINT, SIGHUP, SIGTSTP, SIGCONT, SIGWINCH] {
            let flag = Arc::new(AtomicBool::new(false));
            signal_hook::flag::register(signal, Arc::clone(&flag))?;
            signal_hook::low_level::pipe::register(signal, ring.try_clone()?)?;
            flags.push((signal, flag));
        }
        Ok(Self { wake, flags })
    }

    fn drain(&mut self) {
        let mut bytes = [0_u8; 64];
        while matches!(self.wake.read(&mut bytes), Ok(count) if count > 0) {}
    }

    /// The most pressing signal that came. A new size or being continued both mean the same: draw anew.
    fn take(&self) -> Option<i32> {
        let came: Vec<i32> = self
            .flags
            .iter()
            .filter(|(_, flag)| flag.swap(false, Ordering::SeqCst))
            .map(|(signal, _)| *signal)
            .collect();
        came.first().copied()
    }
}

/// Raw mode and the second screen, for as long as this lives.
struct Screen;

impl Screen {
    fn enter() -> io::Result<Self> {
        enter_screen()?;
        Ok(Self)
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        leave_screen();
    }
}

/// Whether the second screen is shown: leaving it twice would put the cursor back over what was written since.
static ON_SCREEN: AtomicBool = AtomicBool::new(false);

fn enter_screen() -> io::Result<()> {
    ON_SCREEN.store(true, Ordering::SeqCst);
    terminal::enable_raw_mode()?;
    execute!(io::stdout(), terminal::EnterAlternateScreen, event::EnableBracketedPaste)
}

fn leave_screen() {
    if !ON_SCREEN.swap(false, Ordering::SeqCst) {
        return;
    }
    // On the way out there is nobody to tell, and each of these helps on its own.
    let _ = execute!(
        io::stdout(),
        event::DisableBracketedPaste,
        crossterm::style::ResetColor,
        crossterm::style::SetAttribute(crossterm::style::Attribute::Reset),
        terminal::LeaveAlternateScreen,
        cursor::Show
    );
    let _ = terminal::disable_raw_mode();
    let _ = io::stdout().flush();
}

/// Should the program ever fail inside, the terminal is given back first and the message says what is safe.
fn tell_after_restoring() {
    std::panic::set_hook(Box::new(|info: &PanicHookInfo| {
        leave_screen();
        let place = info.location().map_or_else(String::new, |place| format!("{}:{}", place.file(), place.line()));
        let _ = writeln!(io::stderr(), "{}", say!("screen-program-broke", place = place));
    }));
}
