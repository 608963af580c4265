//! A rule as a picture: text, Mermaid, DOT and SVG.
//!
//! Every format draws the same [`Tree`], which is made once from a rule and, where answers are at hand, marked with
//! what they give. Reading order:
//!
//! ```text
//! mark     what the answers give at one place, in words and as a look
//! tree     the neutral drawing: sections, conditions, connectives, questions
//! escape   text made harmless for XML, Mermaid and DOT
//! ascii    text made plain for consoles that show nothing else
//! text     the tree in indented lines
//! mermaid  the tree as a flowchart for Markdown pages
//! dot      the tree for Graphviz
//! ```

pub mod ascii;
pub mod dot;
pub mod escape;
pub mod mark;
pub mod mermaid;
pub mod text;
pub mod tree;

pub use mark::{Look, Mark};
pub use tree::{Branch, Kind, Section, Tree};
