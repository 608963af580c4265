//! A wall: what everybody in the room sees on a second screen. Big and calm; what stands there is said elsewhere.

use crate::text::{cut, visible, wrap};

/// No line of the wall is wider, so that it can be read from six metres.
pub const WALL_WIDTH: usize = 40;

/// What a line of the wall is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum WallLine {
    /// What is talked about.
    Title(String),
    /// What is asked.
    Question(String),
    /// A choice, a count, a state.
    Text(String),
    /// Time, and other small things.
    Small(String),
    /// Nothing.
    Blank,
}

impl WallLine {
    /// Its words.
    pub fn text(&self) -> &str {
        match self {
            Self::Title(text) | Self::Question(text) | Self::Text(text) | Self::Small(text) => text,
            Self::Blank => "",
        }
    }
}

/// The wall at a moment.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Wall {
    /// Its lines, each at most [`WALL_WIDTH`] wide.
    pub lines: Vec<WallLine>,
}

impl Wall {
    /// A sentence in place of a wall: why there is none now.
    pub fn of_words(text: &str) -> Self {
        let mut wall = Self::default();
        wall.put(WallLine::Text, text);
        wall
    }

    /// Adds a text, in as many lines as it needs.
    pub fn put(&mut self, kind: fn(String) -> WallLine, text: &str) {
        let text = visible(text);
        self.lines.extend(wrap(&text, WALL_WIDTH, "", "").into_iter().map(|line| kind(cut_hard(&line))));
    }

    /// Adds an empty line.
    pub fn gap(&mut self) {
        self.lines.push(WallLine::Blank);
    }
}

/// A word that is longer than the wall is wide is cut.
fn cut_hard(line: &str) -> String {
    cut(line, WALL_WIDTH, "…").into_owned()
}
