//! A line: what a row becomes at a width.

use unicode_width::UnicodeWidthStr;

use super::page::Span;
use super::theme::Tone;

/// One line, ready to be put into cells.
#[allow(clippy::struct_excessive_bools, reason = "each is a fact of its own about the line")]
pub struct Line {
    /// What stands in front.
    pub lead: String,
    /// The text.
    pub pieces: Vec<Span>,
    /// What stands at the right edge.
    pub right: Option<Span>,
    /// Whether it belongs to the row in focus.
    pub focus: bool,
    /// The column of the terminal's cursor, on the line where it stands.
    pub cursor: Option<usize>,
    /// Whether it belongs to a row that has to be seen.
    pub must: bool,
    /// Whether it goes on with a row that begins above it.
    pub goes_on: bool,
    /// Whether it tells what the last key did: it is seen together with the focus.
    pub told: bool,
}

impl Line {
    /// How many columns lead and text take.
    pub fn width(&self) -> usize {
        self.lead.width() + self.pieces.iter().map(|piece| piece.text.width()).sum::<usize>()
    }

    /// The line with a sign that it goes on elsewhere.
    pub fn cut_off(mut self, width: usize) -> Self {
        let sign = " ...";
        while self.width() + sign.len() > width {
            let Some(last) = self.pieces.last_mut() else { break };
            match last.text.rfind(' ') {
                Some(at) => last.text.truncate(at),
                None => {
                    self.pieces.pop();
                }
            }
        }
        self.pieces.push(Span { text: sign.to_owned(), tone: Tone::Notice });
        self
    }
}
