//! Asking and telling on plain text, for talks that have no check of their own before them.

use std::io::{self, BufRead, Write};
use std::path::Path;

use super::half::OF_A_LINE;
use super::hear::{Heard, hear_line};
use super::keyboard::Pasted;
use super::tell::say_to;
use crate::record::Drafts;
use crate::text::{as_shown, visible, wrap};
use crate::words::say;

/// Where lines come from and go to.
pub(super) struct Plain<R, W> {
    pub(super) input: R,
    pub(super) output: W,
    /// A person sits at a keyboard.
    pub(super) confirms: bool,
    /// Lines are wrapped by words at this width.
    pub(super) width: Option<usize>,
    /// What was being typed when the program was ended.
    pub(super) half: Option<String>,
}

impl<R: BufRead, W: Write> Plain<R, W> {
    pub(super) fn say(&mut self, text: &str) -> io::Result<()> {
        say_to(&mut self.output, self.width, text)
    }

    /// Asks and hears one line, without blanks around it; nothing where the input ended.
    pub(super) fn ask(&mut self, text: &str) -> io::Result<Option<String>> {
        if self.confirms {
            // What is longer than a line stands above the one that is typed on.
            let text = visible(text.trim_end());
            let text = as_shown(&text);
            let lines = wrap(&text, self.width.unwrap_or(usize::MAX).max(20), "", "");
            write!(self.output, "{} ", lines.join("\n"))?;
        } else {
            self.say(text.trim_end())?;
        }
        self.output.flush()?;
        loop {
            match hear_line(&mut self.input, self.confirms) {
                Heard::Line(line) => return Ok(Some(line.trim().to_owned())),
                Heard::Pasted(pasted) => {
                    if let Some(line) = self.typed_again(&pasted)? {
                        return Ok(Some(line));
                    }
                }
                Heard::TooLong => self.say(say!("line-too-long"))?,
                Heard::Half(half) => {
                    writeln!(self.output)?;
                    self.half = Some(half);
                    return Ok(None);
                }
                Heard::End => {
                    // What is said now does not stand behind what was asked.
                    if self.confirms {
                        writeln!(self.output)?;
                    }
                    return Ok(None);
                }
            }
        }
    }

    /// Keeps a line that is not done yet beside a file, until it is.
    pub(super) fn keep_line(line: &str, beside: &Path) {
        Drafts::beside(beside).keep(OF_A_LINE, line);
    }

    /// The line that was kept is done.
    pub(super) fn line_is_done(beside: &Path) {
        Drafts::beside(beside).forget(OF_A_LINE);
    }

    /// Keeps what was being typed when the program was ended beside a file, for whoever goes on.
    pub(super) fn keep_half(&mut self, beside: &Path) -> io::Result<()> {
        let Some(half) = self.half.take() else { return Ok(()) };
        Drafts::beside(beside).keep(OF_A_LINE, &half);
        self.say(&say!("line-half-kept-there", text = visible(&half)))
    }

    /// Tells what was being typed then, once.
    pub(super) fn tell_half(&mut self, beside: &Path) -> io::Result<()> {
        let mut drafts = Drafts::beside(beside);
        for (place, text) in drafts.unfinished() {
            if place == OF_A_LINE {
                self.say(&say!("line-half-told", text = visible(&text)))?;
                drafts.forget(OF_A_LINE);
            }
        }
        Ok(())
    }

    /// A word with one pasted line behind it is that line. Anything else that was pasted is refused in a sentence, with
    /// what of it may still wait for Enter.
    fn typed_again(&mut self, pasted: &Pasted) -> io::Result<Option<String>> {
        if pasted.lines() == 1 && !pasted.before.trim().is_empty() {
            return Ok(Some(format!("{}{}", pasted.before, pasted.text).trim().to_owned()));
        }
        self.say(say!("line-paste-answers-nothing"))?;
        if !pasted.is_whole {
            write!(self.output, "{} ", say!("line-paste-go-on"))?;
            self.output.flush()?;
            hear_line(&mut self.input, self.confirms);
        }
        write!(self.output, "{} ", say!("line-paste-type"))?;
        self.output.flush()?;
        Ok(None)
    }
}
