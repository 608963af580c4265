//! Writing to a terminal that may take nothing: one that was stopped with Ctrl+S, or whose window hangs.
//!
//! A program that waits in such a write hears no signal and saves nothing. So the terminal is opened once more, in a
//! way in which it never makes anybody wait, and what it does not take is waited for together with the signals.

use std::fs::{File, OpenOptions};
use std::io::{self, Stdout, Write};
use std::os::unix::fs::OpenOptionsExt;
use std::path::Path;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::fs::OFlags;

use super::signals::Signals;

/// So long a terminal may take to give the first screen back after the end was asked for. Everything is saved by then;
/// the time is for a connection that hangs for a moment, so that nobody is left on the second screen.
const LAST_PATIENCE: Duration = Duration::from_secs(3);

/// The terminal that is written to.
#[derive(Clone)]
pub(super) struct Tty {
    /// A way to the terminal that never makes anybody wait. Without one, the standard output is written to as it is.
    file: Option<Arc<File>>,
    signals: Arc<Signals>,
    /// The terminal took nothing for too long while the end was asked for: it is not waited for again.
    given_up: Arc<AtomicBool>,
}

impl Tty {
    pub(super) fn open(signals: Arc<Signals>) -> Self {
        let file = again_without_waiting(&io::stdout()).map(Arc::new);
        Self { file, signals, given_up: Arc::default() }
    }
}

/// The terminal behind the standard output, opened a second time: the first one is shared with the shell.
fn again_without_waiting(stdout: &Stdout) -> Option<File> {
    use std::os::unix::ffi::OsStrExt;
    let name = rustix::termios::ttyname(stdout, Vec::new()).ok()?;
    let path = Path::new(std::ffi::OsStr::from_bytes(name.as_bytes()));
    let flags = OFlags::NONBLOCK | OFlags::NOCTTY | OFlags::CLOEXEC;
    let file = OpenOptions::new().write(true).custom_flags(flags.bits().cast_signed()).open(path).ok()?;
    let (one, other) = (rustix::fs::fstat(&file).ok()?, rustix::fs::fstat(stdout).ok()?);
    (one.st_rdev == other.st_rdev).then_some(file)
}

impl Write for Tty {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let Some(file) = &self.file else { return io::stdout().write(bytes) };
        loop {
            match file.as_ref().write(bytes) {
                Err(error) if error.kind() == io::ErrorKind::WouldBlock => {}
                outcome => return outcome,
            }
            // Once the end is asked for, only so much is waited for; before, until the terminal or a signal says more.
            let ending = self.signals.ending().is_some();
            if self.given_up.load(Ordering::SeqCst) {
                return Err(io::ErrorKind::TimedOut.into());
            }
            let most = Timespec { tv_sec: i64::try_from(LAST_PATIENCE.as_secs()).unwrap_or(0), tv_nsec: 0 };
            let mut places =
                [PollFd::new(file.as_ref(), PollFlags::OUT), PollFd::new(&self.signals.wake, PollFlags::IN)];
            let places = if ending { &mut places[..1] } else { &mut places[..] };
            let woken = match poll(places, ending.then_some(&most)) {
                Ok(woken) => woken,
                Err(rustix::io::Errno::INTR) => continue,
                Err(error) => return Err(error.into()),
            };
            if ending && woken == 0 {
                self.given_up.store(true, Ordering::SeqCst);
                return Err(io::ErrorKind::TimedOut.into());
            }
            if !ending && places[1].revents().contains(PollFlags::IN) {
                self.signals.drain();
                if self.signals.ending().is_some() {
                    // Whoever draws gives up, saves and ends.
                    return Err(io::ErrorKind::TimedOut.into());
                }
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        match &self.file {
            Some(_) => Ok(()),
            None => io::stdout().flush(),
        }
    }
}
