//! The line that somebody was typing when a signal ended the program. A terminal holds it back until Enter; asked to hand
//! over what it holds, it gives the reader that half line, which is never taken for a whole one. What is typed unseen is
//! thrown away, and a terminal that is closed has lost it already.

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering::SeqCst};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::time::Duration;

/// Stands before a line that nobody ended with Enter.
pub const HALF: &str = "\u{1b}[half";

/// So long the reader has to take what the terminal hands over.
const HANDED_OVER: Duration = Duration::from_millis(100);

/// The side of the reader.
pub struct HalfLine {
    is_over: Arc<AtomicBool>,
    typed: Sender<Vec<u8>>,
}

/// The side of the signal.
pub struct Release {
    is_over: Arc<AtomicBool>,
    typed: Receiver<Vec<u8>>,
}

/// Both sides.
pub fn half_line() -> (HalfLine, Release) {
    let (sender, typed) = channel();
    let is_over = Arc::<AtomicBool>::default();
    (HalfLine { is_over: is_over.clone(), typed: sender }, Release { is_over, typed })
}

impl HalfLine {
    /// Takes a line that came without its end, where the program is ending. Whether it did.
    pub fn takes(&self, line: &[u8]) -> bool {
        let is_half = self.is_over.load(SeqCst) && !line.ends_with(b"\n");
        is_half && self.typed.send(line.to_vec()).is_ok()
    }
}

impl Release {
    /// What was being typed, marked as half a line; nothing where nothing was, or nobody can tell.
    pub fn line(&self) -> Option<Vec<u8>> {
        self.is_over.store(true, SeqCst);
        let handed_over = handing_over(|| self.typed.recv_timeout(HANDED_OVER).ok()).flatten()?;
        let text = String::from_utf8_lossy(&handed_over).replace(['\r', '\u{1b}'], " ");
        let text = text.replace("[200~", "").replace("[201~", "");
        (!text.trim().is_empty()).then(|| format!("{HALF}{}\n", text.trim()).into_bytes())
    }
}

/// Does something while the terminal holds no line back; nothing where it shows nothing of what is typed, or belongs to
/// another program.
#[cfg(unix)]
fn handing_over<T>(something: impl FnOnce() -> T) -> Option<T> {
    use rustix::termios::{LocalModes, OptionalActions, SpecialCodeIndex, tcgetattr, tcgetpgrp, tcsetattr};
    let input = std::io::stdin();
    // Whoever stands behind another program would be stopped by the change.
    if tcgetpgrp(&input).ok()? != rustix::process::getpgrp() {
        return None;
    }
    let before = tcgetattr(&input).ok()?;
    if !before.local_modes.contains(LocalModes::ICANON | LocalModes::ECHO) {
        return None;
    }
    let mut open = before.clone();
    open.local_modes.remove(LocalModes::ICANON);
    open.special_codes[SpecialCodeIndex::VMIN] = 0;
    open.special_codes[SpecialCodeIndex::VTIME] = 0;
    tcsetattr(&input, OptionalActions::Now, &open).ok()?;
    let done = something();
    let _ = tcsetattr(&input, OptionalActions::Now, &before);
    Some(done)
}

/// A console of Windows hands over nothing that was not ended.
#[cfg(not(unix))]
fn handing_over<T>(_: impl FnOnce() -> T) -> Option<T> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_without_an_end_is_half_a_line_only_where_the_program_is_ending() {
        let (half, release) = half_line();
        assert!(!half.takes(b"note it"));
        release.is_over.store(true, SeqCst);
        assert!(!half.takes(b"note it\n"));
        assert!(half.takes(b"note it"));
        assert_eq!(release.typed.try_recv().ok(), Some(b"note it".to_vec()));
    }
}
