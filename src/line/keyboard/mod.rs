//! The keyboard of a terminal, line by line, which tells what was typed from what was pasted.
//!
//! A terminal hands a paste over as lines that look typed. Most of them mark where it begins and ends once they are
//! asked to; of the others a paste is known by its pace: no hand types lines so close together. Either way it comes out
//! as one line that bears the marks, with `\r` for its line breaks, and whoever reads decides what becomes of it.
//!
//! ```text
//! Lines         lines of the terminal, each with the moment at which it came, read by a thread
//! Keyboard      joins what came together, and marks it
//! pasted        the marks
//! Marking       asks the terminal for them, and takes that back on every way out
//! Piped         the lines of a pipe or a file, as they are
//! signals       what ends the program is the end of the input first
//! half          the line that was being typed then
//! ```

mod half;
mod lines;
mod marking;
mod pasted;
mod piped;
mod signals;

use std::io::{self, BufRead, IsTerminal, Read};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

pub(super) use half::HALF;
use half::half_line;
use lines::{Came, Lines, MOST_HELD};
use marking::Marking;
pub(super) use pasted::{CUT, Pasted};
use piped::Piped;

/// Lines closer together than this were not typed.
const GAP: Duration = Duration::from_millis(25);
/// A paste comes in pieces: so long after one of them the next may still be on its way.
const PASTE_GAP: Duration = Duration::from_millis(200);

/// A terminal holds a line until Enter, and drops what is more than so many bytes of it without a word.
const HELD_BY_TERMINAL: usize = if cfg!(any(target_os = "macos", target_os = "ios")) { 1023 } else { 4095 };

/// Reads the lines of a terminal.
pub struct Keyboard {
    lines: Lines,
    /// A line that came after the one that was read last, and not with it.
    ahead: Option<Came>,
    ready: Vec<u8>,
    passed: usize,
    has_ended: bool,
    _marking: Option<Marking>,
}

/// What a talk hears: the keyboard where the standard input is a terminal, and otherwise the pipe or file as it is.
pub fn standard_input() -> Box<dyn BufRead> {
    if !io::stdin().is_terminal() {
        return Box::new(Piped::of_standard_input());
    }
    let (came, lines) = channel();
    let end = came.clone();
    let marking = Marking::begin();
    // Whoever interrupts leaves as at the end of the input: with everything saved, and told where.
    let (half, release) = half_line();
    signals::heed(marking.is_some(), true, move || {
        if let Some(line) = release.line() {
            end.send(Came { line, at: Instant::now() }).ok();
        }
        end.send(Came::end()).is_ok()
    });
    Box::new(Keyboard::of(lines::of_terminal(came, lines, half), marking))
}

impl Keyboard {
    fn of(lines: Lines, marking: Option<Marking>) -> Self {
        Self { lines, ahead: None, ready: Vec::new(), passed: 0, has_ended: false, _marking: marking }
    }

    /// What comes next: a line as it was typed, or everything that was pasted; nothing where the input ended.
    fn next(&mut self) -> Option<Vec<u8>> {
        if self.has_ended {
            return None;
        }
        let first = self.ahead.take().or_else(|| self.lines.next())?;
        if first.line.is_empty() {
            self.has_ended = true;
            return None;
        }
        if is_half(&first.line) {
            return Some(first.line);
        }
        let mut last = first.at;
        let mut cut = lost_its_end(&first.line);
        // The end mark of a paste is lost with the end of its line.
        let mut open = !cut && pasted::is_open(false, &first.line);
        let mut lines = vec![first.line];
        let mut gap = GAP;
        let mut held = 0;
        loop {
            let came =
                if open { self.lines.next() } else { self.lines.next_within(gap.saturating_sub(last.elapsed())) };
            let Some(came) = came else { break };
            let apart = came.at.saturating_duration_since(last);
            if came.line.is_empty() || is_half(&came.line) || (!open && apart >= gap) {
                self.ahead = Some(came);
                break;
            }
            // The end mark stands in a line that waits for Enter. Where it does not, it never came.
            if !open {
                gap = PASTE_GAP;
            }
            cut |= lost_its_end(&came.line);
            open = !cut && pasted::is_open(open, &came.line) && apart < PASTE_GAP;
            last = came.at;
            held += came.line.len();
            if held < MOST_HELD {
                lines.push(came.line);
            }
        }
        Some(if cut { pasted::CUT.as_bytes().to_vec() } else { pasted::as_one(&lines) })
    }
}

/// Whether a line was being typed when the program was ended.
fn is_half(line: &[u8]) -> bool {
    line.starts_with(HALF.as_bytes())
}

/// Whether the terminal may have dropped the end of a line. Consoles of Windows drop nothing.
fn lost_its_end(line: &[u8]) -> bool {
    cfg!(unix) && line.strip_suffix(b"\n").unwrap_or(line).len() >= HELD_BY_TERMINAL
}

impl Read for Keyboard {
    fn read(&mut self, into: &mut [u8]) -> io::Result<usize> {
        let count = self.fill_buf()?.read(into)?;
        self.consume(count);
        Ok(count)
    }
}

impl BufRead for Keyboard {
    fn fill_buf(&mut self) -> io::Result<&[u8]> {
        if self.passed >= self.ready.len() {
            self.ready = self.next().unwrap_or_default();
            // Ctrl and D hand a line over as it stands: whatever is typed next belongs to the next one.
            if !self.ready.is_empty() && self.ready.len() < MOST_HELD && !self.ready.ends_with(b"\n") {
                self.ready.push(b'\n');
            }
            self.passed = 0;
        }
        Ok(&self.ready[self.passed..])
    }

    fn consume(&mut self, count: usize) {
        self.passed += count;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is read of lines that came so many milliseconds after the first one.
    fn read(came: &[(u64, &str)]) -> Vec<String> {
        let (sender, lines) = channel();
        // They came a while ago: nothing here waits.
        let began = Instant::now();
        for (after, line) in came {
            let at = began + Duration::from_millis(*after);
            sender.send(Came { line: line.as_bytes().to_vec(), at }).ok();
        }
        drop(sender);
        let mut keyboard = Keyboard::of(Lines::ahead(lines), None);
        std::iter::from_fn(|| keyboard.next()).map(|line| String::from_utf8_lossy(&line).into_owned()).collect()
    }

    #[test]
    fn what_a_hand_types_stays_as_it_is() {
        assert_eq!(read(&[(0, "1\n"), (30, "\n"), (2000, "yes\n")]), ["1\n", "\n", "yes\n"]);
    }

    #[test]
    fn lines_that_come_together_are_one_paste_without_an_end() {
        let read = read(&[(0, "one\n"), (1, "y\n"), (2, "\n"), (150, "four\n"), (900, "2\n")]);
        assert_eq!(read, ["\u{1b}[200~one\ry\r\rfour\n", "2\n"]);
    }

    #[test]
    fn a_marked_paste_is_one_line_up_to_its_end_however_long_that_waits() {
        let read = read(&[(0, "note \u{1b}[200~a\n"), (1, "1\n"), (60_000, "\u{1b}[201~\n"), (60_100, "2\n")]);
        assert_eq!(read, ["note \u{1b}[200~a\r1\r\u{1b}[201~\n", "2\n"]);
        let read = self::read(&[(0, "\u{1b}[200~yes\u{1b}[201~\n"), (100, "1\n")]);
        assert_eq!(read, ["\u{1b}[200~yes\u{1b}[201~\n", "1\n"]);
    }

    #[test]
    #[cfg(unix)]
    fn a_line_whose_end_the_terminal_dropped_is_not_taken_for_a_whole_one() {
        let long = |letters: usize| "x".repeat(letters) + "\n";
        let typed = long(HELD_BY_TERMINAL - 1);
        assert_eq!(read(&[(0, &typed), (2000, "1\n")]), [typed.as_str(), "1\n"]);
        assert_eq!(read(&[(0, &long(HELD_BY_TERMINAL)), (2000, "1\n")]), [pasted::CUT, "1\n"]);
        let marked = format!("note \u{1b}[200~{}", long(HELD_BY_TERMINAL - 11));
        assert_eq!(read(&[(0, &marked), (1, "rest\n"), (2000, "1\n")]), [pasted::CUT, "1\n"]);
    }

    #[test]
    fn whoever_interrupts_ends_the_input_also_behind_a_line_and_inside_a_paste() {
        assert_eq!(read(&[(0, "1\n"), (5, ""), (9, "2\n")]), ["1\n"]);
        assert_eq!(read(&[(0, ""), (9, "2\n")]), [""; 0]);
        assert_eq!(read(&[(0, "\u{1b}[200~a\n"), (1, "")]), ["\u{1b}[200~a\u{1b}[201~\n"]);
    }

    #[test]
    fn half_a_line_belongs_to_no_paste_and_keeps_its_mark() {
        let half = format!("{HALF}note it\n");
        assert_eq!(read(&[(0, "1\n"), (5, &half), (5, "")]), ["1\n", half.as_str()]);
        assert_eq!(read(&[(0, &half), (1, "")]), [half.as_str()]);
    }

    #[test]
    fn a_paste_whose_end_never_comes_ends_with_the_next_line_that_was_typed() {
        let read = read(&[(0, "\u{1b}[200~a\n"), (1, "b\n"), (5000, "c\n"), (6000, "1\n")]);
        assert_eq!(read, ["\u{1b}[200~a\rb\rc\u{1b}[201~\n", "1\n"]);
    }
}
