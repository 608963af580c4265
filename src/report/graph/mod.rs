//! A rule as a picture: text, Mermaid, DOT and SVG.
//!
//! Every format draws the same [`Tree`] of the account. The tree is made once from a rule and, where there are answers,
//! marked with what they give. Reading order:
//!
//! ```text
//! escape   text made harmless for XML, Mermaid and DOT
//! text     the tree in indented lines
//! mermaid  the tree as a flowchart for Markdown pages
//! dot      the tree for Graphviz
//! measure  how wide text is without a screen to ask
//! layout   where each box of the picture stands
//! shape    the outline of each box
//! svg      the picture
//! ```

pub mod dot;
pub mod escape;
pub(super) mod layout;
pub(super) mod measure;
pub mod mermaid;
mod shape;
pub mod svg;
pub mod text;

use crate::account::tree::Tree;
use crate::rulebook::Rulebook;
use crate::words::say;

/// The width of a text drawing when nobody says otherwise: what every terminal and every sheet of paper has.
pub const USUAL_WIDTH: usize = 80;

/// What a rule can be drawn as.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, clap::ValueEnum)]
pub enum Format {
    /// Indented lines, for terminals and mails.
    #[value(help = say!("help-drawing-text"))]
    Text,
    /// A flowchart for Markdown pages that know Mermaid.
    #[value(help = say!("help-drawing-mermaid"))]
    Mermaid,
    /// The language of Graphviz.
    #[value(help = say!("help-drawing-dot"))]
    Dot,
    /// A picture for browsers, word processors and reports.
    #[value(help = say!("help-drawing-svg"))]
    Svg,
}

impl Format {
    /// Every format, in the order of the help text.
    pub const ALL: [Self; 4] = [Self::Text, Self::Mermaid, Self::Dot, Self::Svg];
}

/// One rule, by its place in the rulebook, without answers. Empty when there is no such rule. With `ascii` the result
/// holds no other characters: the text spells them out, the other formats write them as entities.
pub fn draw(rulebook: &Rulebook, rule: usize, format: Format, ascii: bool) -> String {
    Tree::of_rule(rulebook, rule).map(|tree| write(&tree, format, ascii)).unwrap_or_default()
}

/// The scope gate, without answers.
pub fn draw_scope(rulebook: &Rulebook, format: Format, ascii: bool) -> String {
    write(&Tree::of_scope(rulebook), format, ascii)
}

/// How high the picture of a drawing is, in pixels.
pub fn height(tree: &Tree) -> u32 {
    layout::layout(tree).height
}

/// How wide the picture of a drawing is, in pixels.
pub fn width(tree: &Tree) -> u32 {
    layout::layout(tree).width
}

/// Any drawing, marked or not, in any format.
pub fn write(tree: &Tree, format: Format, ascii: bool) -> String {
    match format {
        Format::Text => text::write(tree, USUAL_WIDTH, ascii),
        Format::Mermaid => mermaid::write(tree, ascii),
        Format::Dot => dot::write(tree, ascii),
        Format::Svg => svg::write(tree, svg::Setting::Alone, ascii),
    }
}
