//! The neutral middle: what a report is made of, before anybody knows in which format it will be read.

use super::later::Later;
use super::letterhead::Letterhead;
use super::portfolio::RuleCounts;
use crate::account::{Section, Tree};
use crate::logic::Verdict;
use crate::words::lang;

/// A whole report.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// What stands at the top.
    pub title: String,
    /// Language of the text, such as `en`.
    pub lang: String,
    /// Everything in order.
    pub blocks: Vec<Block>,
    /// What stands at the foot of every page.
    pub footer: String,
    /// Whether it is meant to fit on one page: writers that know pages set it closer.
    pub one_page: bool,
    /// Whether so little stands on the one page that it is set in larger letters.
    pub large: bool,
    /// Whose paper it is written on; the program's own plain one without.
    pub letterhead: Option<Letterhead>,
}

impl Default for Document {
    /// An empty document in the language that is spoken, of as many pages as it takes, on plain paper.
    fn default() -> Self {
        Self {
            title: String::new(),
            lang: lang().tag().to_owned(),
            blocks: Vec::new(),
            footer: String::new(),
            one_page: false,
            large: false,
            letterhead: None,
        }
    }
}

/// One block. Texts are plain: every writer escapes them for its own format.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Block {
    /// A heading of level 2 or below; the title is level 1.
    Heading {
        /// From 2.
        level: u8,
        /// Its words.
        text: String,
    },
    /// A verdict, set apart: sign and words first, style last.
    Verdict {
        /// The verdict, by which a writer chooses its sign and style.
        verdict: Verdict,
        /// Its words, with a date where it starts later.
        words: String,
        /// What it says, in a sentence.
        text: String,
    },
    /// What has to be known before anything rests on what follows, set apart.
    Notice(String),
    /// A paragraph.
    Paragraph(String),
    /// The headings of level 2, with their pages where the format has pages.
    Contents,
    /// A short phrase of the law with its place.
    Quotation {
        /// The law's words.
        phrase: String,
        /// Where they stand.
        place: String,
    },
    /// A list.
    List {
        /// Whether the order counts.
        ordered: bool,
        /// Its points.
        items: Vec<String>,
    },
    /// Names with values.
    Facts(Vec<(String, String)>),
    /// A table.
    Table {
        /// The first row.
        head: Vec<String>,
        /// The others.
        rows: Vec<Vec<String>>,
    },
    /// A list of any length, in no order that counts.
    LongList(Later<String>),
    /// A table of any length.
    LongTable {
        /// The first row.
        head: Vec<String>,
        /// The others.
        rows: Later<Vec<String>>,
    },
    /// A proof tree.
    Tree(Vec<Section>),
    /// A picture that repeats what stands in the text.
    Figure {
        /// What it shows, in words.
        title: String,
        /// What is drawn.
        picture: Picture,
    },
    /// What follows begins on a new page.
    PageBreak,
}

/// What a figure draws; each writer draws it in its own way.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Picture {
    /// The tree of a rule.
    Tree(Box<Tree>),
    /// How many tools have which verdict, rule by rule.
    Verdicts(Vec<RuleCounts>),
}

impl Document {
    /// The headings that a list of contents names.
    pub fn contents(&self) -> impl Iterator<Item = &str> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Heading { level: 2, text } => Some(text.as_str()),
            _ => None,
        })
    }
}

impl Block {
    /// The block with all its rows, for a writer that needs all of them at once.
    #[must_use]
    pub fn whole(&self) -> Self {
        match self {
            Self::LongList(items) => Self::List { ordered: false, items: items.iter().collect() },
            Self::LongTable { head, rows } => Self::Table { head: head.clone(), rows: rows.iter().collect() },
            held => held.clone(),
        }
    }
}

/// A heading.
pub(super) fn heading(level: u8, text: &str) -> Block {
    Block::Heading { level, text: text.to_owned() }
}

/// A list under a heading; nothing at all when the list is empty.
pub(super) fn list(level: u8, title: &str, items: &[String]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    vec![heading(level, title), Block::List { ordered: false, items: items.to_vec() }]
}

/// A table.
pub(super) fn table<const N: usize>(head: [&str; N], rows: Vec<Vec<String>>) -> Block {
    Block::Table { head: head.map(str::to_owned).to_vec(), rows }
}
