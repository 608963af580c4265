//! A Windows console: its events, read by a thread that sleeps until one comes, and its last word when it is closed.

use std::io::{self, Stdout, stdout};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::thread;
use std::time::{Duration, Instant};

use crossterm::event::{self, Event};

use super::source::{Ended, Source, Woken};
use crate::tui::input::{Input, Keys};

/// So many events are taken together before anything is drawn: a paste comes as one event for each key.
const TOGETHER: usize = 1024;

/// Events closer together than this are one piece, as bytes are that a terminal sends in one write.
const TOGETHER_WITHIN: Duration = Duration::from_millis(3);

/// What the threads that listen have to say.
enum Heard {
    /// An event, and when it came.
    Event(Event, Instant),
    /// The window is closed, or the person logs off.
    Closing,
    /// The console gives no events any more.
    Gone,
}

/// The console's events.
pub(super) struct Console {
    heard: Receiver<Heard>,
    keys: Keys,
}

/// Listens to the console; what is written goes to the standard output.
pub(super) fn open() -> io::Result<(Console, Writer)> {
    let (tell, heard) = channel();
    listen_for_the_end(tell.clone())?;
    thread::Builder::new().name("console".to_owned()).spawn(move || {
        loop {
            let word = match event::read() {
                Ok(event) => Heard::Event(event, Instant::now()),
                Err(_) => Heard::Gone,
            };
            let is_last = matches!(word, Heard::Gone);
            if tell.send(word).is_err() || is_last {
                return;
            }
        }
    })?;
    Ok((Console { heard, keys: Keys::default() }, Writer(stdout())))
}

/// When the window is closed, or somebody logs off or shuts down, Windows gives the program a few seconds, as long as
/// its handler does not return. So this thread waits, and the program ends by itself when everything is saved.
fn listen_for_the_end(tell: Sender<Heard>) -> io::Result<()> {
    use tokio::signal::windows::{ctrl_break, ctrl_c, ctrl_close, ctrl_logoff, ctrl_shutdown};
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let (mut close, mut logoff, mut shutdown) = (ctrl_close()?, ctrl_logoff()?, ctrl_shutdown()?);
    // From the keyboard Ctrl+C is a key; another program may still send it.
    let (mut interrupt, mut brk) = (ctrl_c()?, ctrl_break()?);
    thread::Builder::new().name("console end".to_owned()).spawn(move || {
        runtime.block_on(std::future::poll_fn(|context| {
            let came = close.poll_recv(context).is_ready()
                || logoff.poll_recv(context).is_ready()
                || shutdown.poll_recv(context).is_ready()
                || interrupt.poll_recv(context).is_ready()
                || brk.poll_recv(context).is_ready();
            if came { std::task::Poll::Ready(()) } else { std::task::Poll::Pending }
        }));
        // Nobody listens when the program is ending anyway.
        let _ = tell.send(Heard::Closing);
    })?;
    Ok(())
}

impl Source for Console {
    fn wait(&mut self, most: Option<Duration>) -> io::Result<Woken> {
        let first = match most {
            Some(most) => match self.heard.recv_timeout(most) {
                Err(RecvTimeoutError::Timeout) => return Ok(Woken::Quiet),
                heard => heard.ok(),
            },
            None => self.heard.recv().ok(),
        };
        let mut inputs: Vec<Input> = Vec::new();
        let mut at = Instant::now();
        let mut next = Some(first.unwrap_or(Heard::Gone));
        for _ in 0..TOGETHER {
            match next {
                Some(Heard::Event(Event::Resize(..), _)) if inputs.is_empty() => return Ok(Woken::Redraw),
                // A new size among keys is seen when what the keys did is drawn.
                Some(Heard::Event(event, came)) => {
                    at = came;
                    inputs.extend(self.keys.take(&event));
                }
                Some(Heard::Closing | Heard::Gone) => return Ok(Woken::End(Ended::WindowClosed)),
                None => break,
            }
            // Events that belong together follow at once, but this thread is woken by the first alone: it waits a
            // moment for the others.
            next = self.heard.recv_timeout(TOGETHER_WITHIN).ok();
        }
        Ok(if inputs.is_empty() { Woken::Quiet } else { Woken::Inputs(inputs, at) })
    }

    /// All that came together was taken together already.
    fn has_more(&self) -> bool {
        false
    }
}

/// The standard output, as often as it is needed.
pub(super) struct Writer(Stdout);

impl Clone for Writer {
    fn clone(&self) -> Self {
        Self(stdout())
    }
}

impl io::Write for Writer {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.0.flush()
    }
}
