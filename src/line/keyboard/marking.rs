//! Asks the terminal to mark what is pasted, and takes that back on every way out: at the end of the talk, when the
//! program is stopped or ended by a signal (`signals`), and when it fails.

/// Held as long as the terminal marks pastes.
pub struct Marking(());

/// Tells the terminal to mark what is pasted.
#[cfg(unix)]
const ON: &[u8] = b"\x1b[?2004h";
/// Tells it not to.
#[cfg(unix)]
const OFF: &[u8] = b"\x1b[?2004l";

#[cfg(unix)]
impl Marking {
    /// Begins where the standard output is a terminal that understands more than text.
    pub fn begin() -> Option<Self> {
        use std::io::{IsTerminal, stdout};
        let is_plain = std::env::var("TERM").map_or(true, |term| matches!(term.as_str(), "dumb" | ""));
        if is_plain || !stdout().is_terminal() {
            return None;
        }
        tell(ON);
        Some(Self(()))
    }
}

#[cfg(unix)]
impl Drop for Marking {
    fn drop(&mut self) {
        tell(OFF);
    }
}

/// Takes the marks back for as long as something else is done.
#[cfg(unix)]
pub(super) fn without<T>(something: impl FnOnce() -> T) -> T {
    tell(OFF);
    let done = something();
    tell(ON);
    done
}

/// Writes to the terminal beside whatever else is written, and only when it takes it soon: one that was stopped must not
/// keep the program from ending.
#[cfg(unix)]
fn tell(bytes: &[u8]) {
    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    let output = std::io::stdout();
    let mut places = [PollFd::new(&output, PollFlags::OUT)];
    let soon = Timespec { tv_sec: 0, tv_nsec: 500_000_000 };
    if matches!(poll(&mut places, Some(&soon)), Ok(count) if count > 0) {
        // A terminal that is gone needs to be told nothing.
        let _ = rustix::io::write(&output, bytes);
    }
}

#[cfg(not(unix))]
impl Marking {
    /// A console of Windows marks nothing for a program that reads whole lines; there the pace alone tells.
    pub fn begin() -> Option<Self> {
        let never: Option<()> = None;
        never.map(Self)
    }
}
