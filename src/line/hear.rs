//! Reading lines. A line that is too long is refused whole: no part of it is ever taken for another line. What was
//! pasted at a terminal is text for a field or a note, and never answers anything.

use std::io::{BufRead, Read, Write};

use super::keyboard::{CUT, HALF, Pasted};
use super::words::{Line, understand};
use super::{Flow, Leave, Stop, Talk};
use crate::check::Remark;
use crate::desk::acts::Act;
use crate::words::say;

/// The longest line that is read, in bytes.
const MOST_LINE: u64 = 64 * 1024;

/// What came in.
pub(super) enum Heard {
    /// A line without its end.
    Line(String),
    /// What was pasted at a terminal.
    Pasted(Pasted),
    /// A line that is too long; all of it was passed over.
    TooLong,
    /// What was being typed when the program was ended. Nothing comes behind it.
    Half(String),
    /// Nothing more.
    End,
}

/// A text for a field.
pub(super) enum Text {
    /// Typed, as one line.
    Typed(String),
    /// Pasted.
    Pasted(Pasted),
}

/// Reads a line; `at_terminal` says that a person sits at a keyboard, whose pastes are marked.
pub(super) fn hear_line(input: &mut impl BufRead, at_terminal: bool) -> Heard {
    let mut bytes = Vec::new();
    match input.by_ref().take(MOST_LINE).read_until(b'\n', &mut bytes) {
        Ok(0) | Err(_) => return Heard::End,
        Ok(_) => {}
    }
    if bytes.len() as u64 == MOST_LINE && !bytes.ends_with(b"\n") {
        return if pass_over(input) { Heard::TooLong } else { Heard::End };
    }
    let text = String::from_utf8_lossy(&bytes);
    if at_terminal && text == CUT {
        return Heard::TooLong;
    }
    if let Some(half) = text.strip_prefix(HALF).filter(|_| at_terminal) {
        return Heard::Half(half.trim_end().to_owned());
    }
    let line = text.trim_end_matches(['\n', '\r']).trim_start_matches('\u{feff}');
    match Pasted::read(line).filter(|_| at_terminal) {
        Some(pasted) => Heard::Pasted(pasted),
        None => Heard::Line(line.to_owned()),
    }
}

/// Passes over the rest of a line. `false` when nothing more can be read.
fn pass_over(input: &mut impl BufRead) -> bool {
    loop {
        let Ok(waiting) = input.fill_buf() else { return false };
        if waiting.is_empty() {
            return true;
        }
        let end = waiting.iter().position(|byte| *byte == b'\n');
        let passed = end.map_or(waiting.len(), |end| end + 1);
        input.consume(passed);
        if end.is_some() {
            return true;
        }
    }
}

/// A word that was typed with a text behind it that was pasted, such as `note` and the text of a mail. Several lines
/// belong only where a text may have them.
fn with_its_word(pasted: &Pasted) -> Option<String> {
    let word = understand(&pasted.before);
    let many = match word {
        Line::Act(Act::Note, _) => Remark::Note.many_lines(),
        Line::Act(Act::Proof, _) => Remark::Proof.many_lines(),
        Line::Act(Act::FindOut, _) => Remark::ToFindOut.many_lines(),
        Line::Act(..) | Line::Go(_) | Line::KeepTried => false,
        Line::Nothing | Line::Answer(_) | Line::Unknown(_) => return None,
    };
    (many || pasted.lines() == 1).then(|| format!("{}{}", pasted.before, pasted.text.trim_end()))
}

impl<R: BufRead, W: Write> Talk<'_, R, W> {
    /// Reads a line without its end. The end of the input means leaving. What was pasted is refused in a sentence, unless
    /// it is the text behind a word that was typed.
    pub(super) fn hear(&mut self) -> Flow<String> {
        loop {
            match self.hear_text()? {
                Text::Typed(line) => return Ok(line),
                Text::Pasted(pasted) => match with_its_word(&pasted) {
                    Some(line) => return Ok(line),
                    None => self.refuse(&pasted, say!("line-paste-answers-nothing"))?,
                },
            }
        }
    }

    /// Reads a text for a field.
    pub(super) fn hear_text(&mut self) -> Flow<Text> {
        if let Some(line) = self.heard.take() {
            return Ok(Text::Typed(line));
        }
        self.output.flush()?;
        loop {
            match hear_line(&mut self.input, self.around.confirms) {
                Heard::Line(line) => return Ok(Text::Typed(line)),
                Heard::Pasted(pasted) => return Ok(Text::Pasted(pasted)),
                Heard::TooLong => self.say(say!("line-too-long"))?,
                Heard::Half(half) => {
                    writeln!(self.output)?;
                    self.keep_half(&half)?;
                    return Err(Stop::Leave(Leave));
                }
                Heard::End => {
                    // What is said now does not stand behind what was asked.
                    if self.around.confirms {
                        writeln!(self.output)?;
                    }
                    return Err(Stop::Leave(Leave));
                }
            }
        }
    }

    /// Says why what was pasted is not taken. Where a part of it may still wait for Enter, that goes with it.
    pub(super) fn refuse(&mut self, pasted: &Pasted, why: &str) -> Flow<()> {
        self.say(why)?;
        if !pasted.is_whole {
            self.prompt(say!("line-paste-go-on"))?;
            self.hear_text()?;
        }
        self.prompt(say!("line-paste-type"))?;
        Ok(self.output.flush()?)
    }
}
