//! The neutral middle: what a report is made of, before anybody knows in which format it will be read.

use crate::logic::Verdict;

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
        /// Which.
        verdict: Verdict,
        /// Its words, with a date where it starts later.
        words: String,
        /// What it says, in a sentence.
        text: String,
    },
    /// A paragraph.
    Paragraph(String),
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
    /// A proof tree.
    Tree(Vec<Branch>),
    /// A picture that repeats what stands in the text.
    Figure {
        /// What it shows, in words.
        title: String,
        /// A whole SVG element made by this program, already escaped.
        svg: String,
    },
    /// What follows begins on a new page.
    PageBreak,
}

/// A node of a tree.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Branch {
    /// The answer in words: Yes, No, Not sure, not asked, not needed.
    pub mark: String,
    /// The address, where it has one.
    pub name: String,
    /// What it says.
    pub text: String,
    /// What stands beside it, such as who answered.
    pub aside: String,
    /// Whether it counts for the verdict.
    pub counts: bool,
    /// What it is made of.
    pub parts: Vec<Branch>,
}
