//! The terminal of a Unix system: signals, a window that closes, and bytes from the keyboard.
//!
//! Keys are read here and not by the terminal library, because half sequences, pastes without an end and a terminal
//! that is gone must neither swallow keys nor keep the processor busy.

use std::io;
use std::sync::Arc;
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use signal_hook::consts::{SIGHUP, SIGTSTP};

use super::screen::{enter, leave};
use super::signals::Signals;
use super::source::{Ended, Source, Woken};
use super::tty::Tty;
use crate::tui::input::{Parser, may_go_on};

/// The keyboard and what is written to.
pub(super) fn open() -> io::Result<(Keyboard, Tty)> {
    let signals = Arc::new(Signals::new()?);
    let writer = Tty::open(Arc::clone(&signals));
    let (parser, last) = (Parser::default(), Instant::now());
    let keyboard = Keyboard { signals, writer: writer.clone(), parser, last, asked_to_end: false };
    Ok((keyboard, writer))
}

/// So long after an arrow the others of the same notch of the wheel may come in a piece of their own, as over a network.
/// No hand presses two keys in this time.
const NOTCH_PATIENCE: Duration = Duration::from_millis(10);

/// The standard input, and the signals.
pub(super) struct Keyboard {
    signals: Arc<Signals>,
    writer: Tty,
    parser: Parser,
    last: Instant,
    asked_to_end: bool,
}

impl Source for Keyboard {
    fn wait(&mut self, most: Option<Duration>) -> io::Result<Woken> {
        // A signal may have come, and woken somebody else, since this was called last.
        if let Some(woken) = self.signalled()? {
            return Ok(woken);
        }
        let of_parser = self.parser.patience().map(|patience| patience.saturating_sub(self.last.elapsed()));
        let came = look(&self.signals, [of_parser, most].into_iter().flatten().min())?;
        if let Some(woken) = self.signalled()? {
            return Ok(woken);
        }
        if came.keyboard {
            return Ok(self.read());
        }
        if came.gone {
            return Ok(Woken::End(Ended::WindowClosed));
        }
        if self.parser.patience().is_some_and(|patience| self.last.elapsed() >= patience) {
            return Ok(Woken::Inputs(self.parser.give_up(), Instant::now()));
        }
        Ok(Woken::Quiet)
    }

    fn has_more(&self) -> bool {
        let keyboard = io::stdin();
        let mut places = [PollFd::new(&keyboard, PollFlags::IN)];
        let ready = poll(&mut places, Some(&Timespec { tv_sec: 0, tv_nsec: 0 }));
        ready.is_ok() && places[0].revents().contains(PollFlags::IN)
    }
}

impl Keyboard {
    fn read(&mut self) -> Woken {
        // Small, so that a wish to end is seen between the keys of a flood.
        let mut bytes = [0_u8; 1024];
        // Not through the buffer of `io::stdin`: what it held back would wait for the next key.
        match rustix::io::read(io::stdin(), &mut bytes) {
            Ok(0) => Woken::End(Ended::WindowClosed),
            Ok(count) => {
                self.last = Instant::now();
                let mut inputs = self.parser.feed(&bytes[..count]);
                while may_go_on(&inputs) && look(&self.signals, Some(NOTCH_PATIENCE)).is_ok_and(|came| came.keyboard) {
                    match rustix::io::read(io::stdin(), &mut bytes) {
                        Ok(more) if more > 0 => inputs.extend(self.parser.feed(&bytes[..more])),
                        // Whatever it is, the next look at the keyboard tells.
                        _ => break,
                    }
                }
                Woken::Inputs(inputs, self.last)
            }
            Err(rustix::io::Errno::INTR | rustix::io::Errno::AGAIN) => Woken::Quiet,
            Err(_) => Woken::End(Ended::WindowClosed),
        }
    }

    fn signalled(&mut self) -> io::Result<Option<Woken>> {
        if let Some(signal) = self.signals.ending() {
            // What was typed before it counts.
            if !std::mem::replace(&mut self.asked_to_end, true) && look(&self.signals, Some(Duration::ZERO))?.keyboard {
                return Ok(Some(self.read()));
            }
            let ended = if signal == SIGHUP { Ended::WindowClosed } else { Ended::Signal(signal) };
            return Ok(Some(Woken::End(ended)));
        }
        match self.signals.passing() {
            Some(SIGTSTP) => {
                leave(&mut self.writer);
                // Stops here; goes on when somebody continues the program.
                signal_hook::low_level::emulate_default_handler(SIGTSTP)?;
                enter(&mut self.writer)?;
                Ok(Some(Woken::Redraw))
            }
            Some(signal_hook::consts::SIGCONT) => {
                enter(&mut self.writer)?;
                Ok(Some(Woken::Redraw))
            }
            // Drawn anew even at the size it had: in between the terminal may have cut off what stood there.
            Some(_) => Ok(Some(Woken::Redraw)),
            None => Ok(None),
        }
    }
}

struct Came {
    keyboard: bool,
    gone: bool,
}

/// Sleeps until a key, a signal or the end of the terminal; no longer than `most`. Without `most` nothing wakes it.
fn look(signals: &Signals, most: Option<Duration>) -> io::Result<Came> {
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
    if places[1].revents().contains(PollFlags::IN) {
        signals.drain();
    }
    Ok(Came {
        keyboard: key.contains(PollFlags::IN),
        gone: key.intersects(PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL),
    })
}
