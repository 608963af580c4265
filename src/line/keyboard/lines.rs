//! Lines of the terminal, one after the other, as a thread reads them.
//!
//! A Unix terminal is read ahead, so that every line has the moment at which it came. A console of Windows is not: it
//! shows what is typed where the cursor stood when the reading began, and shows or hides it as was wished then. So its
//! next line is read only once somebody wants it, behind everything that was written before.

use std::io::{self, BufRead, Read};
#[cfg(any(windows, test))]
use std::sync::mpsc::channel;
use std::sync::mpsc::{Receiver, Sender};
use std::time::{Duration, Instant};

use super::half::HalfLine;

/// Of one line, no more is taken at once than this, in bytes.
pub const MOST_HELD: usize = 1 << 20;

/// So often somebody looks whether more was typed, where nothing is read ahead.
const LOOK: Duration = Duration::from_millis(3);

/// A line with its end, and when it came. One without anything is the end of the input.
pub struct Came {
    /// The bytes of the line, with its end.
    pub line: Vec<u8>,
    /// When it came.
    pub at: Instant,
}

impl Came {
    /// The end of the input.
    pub fn end() -> Self {
        Self { line: Vec::new(), at: Instant::now() }
    }
}

/// The lines that were read.
pub struct Lines {
    came: Receiver<Came>,
    wanted: Option<Wanted>,
}

/// Tells the thread when a line is wanted, where it reads nothing ahead.
struct Wanted {
    tell: Sender<()>,
    /// Whether the thread was told, and no line came since.
    is_told: bool,
    /// Whether more was typed than the line before.
    is_more_typed: Box<dyn FnMut() -> bool + Send>,
}

impl Lines {
    /// Lines that come by themselves.
    #[cfg(any(not(windows), test))]
    pub fn ahead(came: Receiver<Came>) -> Self {
        Self { came, wanted: None }
    }

    /// Lines that are read one at a time, each when it is wanted; before each, the thread waits to be told so.
    #[cfg(any(windows, test))]
    pub fn when_wanted(
        came: Receiver<Came>,
        is_more_typed: impl FnMut() -> bool + Send + 'static,
    ) -> (Self, Receiver<()>) {
        let (tell, told) = channel();
        let wanted = Wanted { tell, is_told: false, is_more_typed: Box::new(is_more_typed) };
        (Self { came, wanted: Some(wanted) }, told)
    }

    /// The next line; nothing where nobody reads any more.
    pub fn next(&mut self) -> Option<Came> {
        self.want();
        let came = self.came.recv().ok();
        self.has_come(came)
    }

    /// The next line, where it comes so soon.
    pub fn next_within(&mut self, patience: Duration) -> Option<Came> {
        if let Some(wanted) = self.wanted.as_mut().filter(|wanted| !wanted.is_told) {
            let began = Instant::now();
            while !(wanted.is_more_typed)() {
                // An interrupt ends the input without any line.
                if let Ok(came) = self.came.try_recv() {
                    return Some(came);
                }
                let left = patience.saturating_sub(began.elapsed());
                if left.is_zero() {
                    return None;
                }
                std::thread::sleep(left.min(LOOK));
            }
            self.want();
        }
        let came = self.came.recv_timeout(patience).ok();
        self.has_come(came)
    }

    fn want(&mut self) {
        if let Some(wanted) = self.wanted.as_mut().filter(|wanted| !wanted.is_told) {
            wanted.is_told = wanted.tell.send(()).is_ok();
        }
    }

    fn has_come(&mut self, came: Option<Came>) -> Option<Came> {
        if let (Some(wanted), true) = (&mut self.wanted, came.is_some()) {
            wanted.is_told = false;
        }
        came
    }
}

/// Reads the standard input; whoever else knows of an end tells it through `came`.
pub fn of_terminal(came: Sender<Came>, lines: Receiver<Came>, half: HalfLine) -> Lines {
    #[cfg(windows)]
    let (lines, told) = Lines::when_wanted(lines, is_more_in_console());
    #[cfg(windows)]
    let may_read = move || told.recv().is_ok();
    #[cfg(not(windows))]
    let (lines, may_read) = (Lines::ahead(lines), || true);
    std::thread::spawn(move || listen(&mut io::stdin().lock(), &came, may_read, |line| half.takes(line)));
    lines
}

/// Whether the console holds more than the release of the key that ended the line before.
#[cfg(windows)]
fn is_more_in_console() -> impl FnMut() -> bool + Send {
    use crossterm_winapi::{Console, Handle};
    || {
        // A console that does not tell holds nothing that anybody pasted.
        let events = Handle::input_handle().and_then(|input| Console::from(input).number_of_console_input_events());
        events.is_ok_and(|events| events > 1)
    }
}

/// Sends every line on, as long as it may read, until there are no more or nobody hears them. Half a line is `taken` by
/// whoever tells the end.
fn listen(
    input: &mut impl BufRead,
    came: &Sender<Came>,
    mut may_read: impl FnMut() -> bool,
    taken: impl Fn(&[u8]) -> bool,
) {
    while may_read() {
        let mut line = Vec::new();
        match input.by_ref().take(MOST_HELD as u64).read_until(b'\n', &mut line) {
            Ok(0) | Err(_) => {
                // Signals may still be sent behind it: the end is told, and not only the silence.
                came.send(Came::end()).ok();
                return;
            }
            Ok(_) if taken(&line) => return,
            Ok(_) if came.send(Came { line, at: Instant::now() }).is_err() => return,
            Ok(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::Arc;
    use std::sync::atomic::{AtomicUsize, Ordering::SeqCst};

    use super::*;

    /// A console that was typed into, and how many of its lines were asked for.
    fn console(typed: &'static str, is_more_typed: fn() -> bool) -> (Lines, Arc<AtomicUsize>) {
        let (came, lines) = channel();
        let (lines, told) = Lines::when_wanted(lines, is_more_typed);
        let asked = Arc::new(AtomicUsize::new(0));
        let count = asked.clone();
        let may_read = move || {
            let is_told = told.recv().is_ok();
            count.fetch_add(usize::from(is_told), SeqCst);
            is_told
        };
        std::thread::spawn(move || listen(&mut typed.as_bytes(), &came, may_read, |_| false));
        (lines, asked)
    }

    fn text(came: Option<Came>) -> String {
        came.map(|came| String::from_utf8_lossy(&came.line).into_owned()).unwrap_or_default()
    }

    #[test]
    fn where_nothing_is_read_ahead_each_line_is_asked_for_when_it_is_wanted() {
        let (mut lines, asked) = console("1\n2\n", || false);
        assert_eq!(asked.load(SeqCst), 0);
        assert_eq!(text(lines.next()), "1\n");
        assert_eq!(text(lines.next_within(Duration::ZERO)), "");
        assert_eq!(asked.load(SeqCst), 1, "nobody wanted a second line yet");
        assert_eq!(text(lines.next()), "2\n");
        assert!(lines.next().is_some_and(|end| end.line.is_empty()));
    }

    #[test]
    fn what_was_pasted_behind_a_line_is_asked_for_at_once() {
        let (mut lines, asked) = console("1\n2\n", || true);
        assert_eq!(text(lines.next()), "1\n");
        assert_eq!(text(lines.next_within(Duration::from_mins(1))), "2\n");
        assert_eq!(asked.load(SeqCst), 2);
    }
}
