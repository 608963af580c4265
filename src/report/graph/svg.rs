//! The tree as a picture that needs nothing else: no script, no font file, no reference to anywhere.
//!
//! Colours stand as attributes, so that programs without style sheets draw the same; a style sheet changes them for
//! dark screens alone. What the answers give is said in words, with filled, outlined, dashed and bracketed signs.

use std::fmt::Write;

use super::escape::xml;
use super::layout::{CHIP_HEIGHT, Chip, Face, Joint, Layout, Line, MARGIN, Place, element_name, layout};
use super::shape::shape;
use crate::account::tree::{Kind, Look, Tree};

/// Helvetica, Liberation Sans and Arimo have the letter widths of Arial, by which the picture is laid out.
const FONTS: &str = "Arial, Helvetica, 'Liberation Sans', Arimo, sans-serif";

/// Dark colours are for screens alone, so paper stays white. Class names are our own, because a style sheet inside an
/// HTML page reaches the whole page.
const DARK: &str = "@media screen and (prefers-color-scheme: dark) {\
 .a5g-paper { fill: #101418 } .a5g-ink { fill: #e8eaed } .a5g-quiet { fill: #a8b0b8 } .a5g-box { fill: #1f262e }\
 .a5g-edge { stroke: #e8eaed } .a5g-line { stroke: #929ba4 } .a5g-rule { stroke: #3a434c }\
 .a5g-solid { fill: #e8eaed } .a5g-onsolid { fill: #101418 } }";

/// Where the picture will stand.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Setting {
    /// In a file of its own: it follows the reader's choice of a light or dark screen.
    Alone,
    /// In a page with a style of its own: it stays black on white.
    InPage,
}

/// The drawing as one `<svg>` element. It is a whole file and can as well stand inside an HTML page.
pub fn write(tree: &Tree, setting: Setting, ascii: bool) -> String {
    let layout = layout(tree);
    let mut svg = Svg { ascii, text: String::new() };
    svg.opening(tree, &layout, setting);
    for y in &layout.rules {
        svg.put(&format!(
            "<path class=\"a5g-rule\" stroke=\"#d5dade\" d=\"M{MARGIN} {y}H{}\"/>\n",
            layout.width - MARGIN
        ));
    }
    for joint in &layout.joints {
        svg.joint(joint);
    }
    for line in &layout.lines {
        svg.line(line, Ink::of(line.face));
    }
    for place in &layout.places {
        svg.place(place);
    }
    svg.put("</svg>\n");
    svg.text
}

/// The colour of text.
#[derive(Clone, Copy)]
enum Ink {
    Full,
    Quiet,
    OnSolid,
}

impl Ink {
    const fn of(face: Face) -> Self {
        match face {
            Face::Title | Face::Heading | Face::Words | Face::Strong => Self::Full,
            Face::Name | Face::Small => Self::Quiet,
        }
    }

    const fn attributes(self) -> &'static str {
        match self {
            Self::Full => "class=\"a5g-ink\" fill=\"#1a1d21\"",
            Self::Quiet => "class=\"a5g-quiet\" fill=\"#565d66\"",
            Self::OnSolid => "class=\"a5g-onsolid\" fill=\"#ffffff\"",
        }
    }
}

struct Svg {
    ascii: bool,
    text: String,
}

impl Svg {
    fn opening(&mut self, tree: &Tree, layout: &Layout, setting: Setting) {
        let dark = if setting == Setting::Alone { format!("<style>{DARK}</style>\n") } else { String::new() };
        let (width, height) = (layout.width, layout.height);
        let id: String = tree.id.chars().filter(char::is_ascii_alphanumeric).collect();
        let title = xml(&tree.title, self.ascii);
        let described = xml(&described(tree), self.ascii);
        self.put(&format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" style=\"max-width: 100%; height: auto\" role=\"img\" \
             aria-labelledby=\"a5g-{id}-title a5g-{id}-desc\" font-family=\"{FONTS}\" fill=\"none\">\n\
             <title id=\"a5g-{id}-title\">{title}</title>\n\
             <desc id=\"a5g-{id}-desc\">{described}</desc>\n\
             {dark}\
             <rect class=\"a5g-paper\" fill=\"#ffffff\" width=\"{width}\" height=\"{height}\"/>\n"
        ));
    }

    fn joint(&mut self, joint: &Joint) {
        let (x, y) = joint.from;
        let Some(last) = joint.legs.last() else { return };
        self.stroke(joint.aside, false, &format!("M{x} {y}H{}V{}", joint.trunk, last.to.1));
        for leg in &joint.legs {
            self.stroke(leg.aside, leg.broken, &format!("M{} {}H{}", joint.trunk, leg.to.1, leg.to.0));
        }
    }

    fn stroke(&mut self, aside: bool, broken: bool, path: &str) {
        let pattern = match (aside, broken) {
            (true, _) => " stroke-dasharray=\"1 4\"",
            (false, true) => " stroke-dasharray=\"4 3\"",
            (false, false) => "",
        };
        self.put(&format!(
            "<path class=\"a5g-line\" stroke=\"#6b747d\" stroke-width=\"1.5\"{pattern} d=\"{path}\"/>\n"
        ));
    }

    fn place(&mut self, place: &Place) {
        let kind = match place.branch.map(|branch| branch.kind) {
            Some(Kind::Condition) => "condition",
            Some(Kind::Exception(_)) => "exception",
            Some(Kind::All) => "all",
            Some(Kind::Any) => "any",
            Some(Kind::Not) => "not",
            Some(Kind::Unsettled) => "unsettled",
            Some(Kind::Question) => "question",
            Some(Kind::SeeException(_)) => "see-exception",
            None => "note",
        };
        let name = place.branch.map(|branch| xml(&branch.name, self.ascii)).unwrap_or_default();
        self.put(&format!("<g data-kind=\"{kind}\" data-name=\"{name}\">"));
        self.put(&shape(place));
        for line in &place.lines {
            self.line(line, Ink::of(line.face));
        }
        if let Some(chip) = &place.chip {
            self.chip(chip);
        }
        self.put("</g>\n");
    }

    fn chip(&mut self, chip: &Chip) {
        let Chip { x, y, width, mark } = *chip;
        let rect = |attributes: &str| {
            format!("<rect x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{CHIP_HEIGHT}\" rx=\"4\" {attributes}/>")
        };
        let edge = "class=\"a5g-paper a5g-edge\" fill=\"#ffffff\" stroke=\"#1a1d21\" stroke-width=\"1.5\"";
        let (shape, ink) = match mark.look() {
            Look::Filled => (rect("class=\"a5g-solid\" fill=\"#1a1d21\""), Ink::OnSolid),
            Look::Outlined => (rect(edge), Ink::Full),
            Look::Dashed => (rect(&format!("{edge} stroke-dasharray=\"4 3\"")), Ink::Full),
            Look::Bracketed => (String::new(), Ink::Quiet),
        };
        self.put(&shape);
        let face = if mark.look() == Look::Bracketed { Face::Small } else { Face::Strong };
        self.line(&Line { x: x + 9, y: y + 14, face, text: mark.words().to_owned() }, ink);
    }

    fn line(&mut self, line: &Line, ink: Ink) {
        let weight = match line.face {
            Face::Title | Face::Heading | Face::Strong => " font-weight=\"bold\"",
            Face::Words | Face::Name | Face::Small => "",
        };
        let text = xml(&line.text, self.ascii);
        self.put(&format!(
            "<text x=\"{}\" y=\"{}\" font-size=\"{}\"{weight} {}>{text}</text>",
            line.x,
            line.y,
            line.face.size(),
            ink.attributes()
        ));
    }

    fn put(&mut self, text: &str) {
        // Writing to a String cannot fail.
        let _ = self.text.write_str(text);
    }
}

/// The picture in words for those who do not see it: its conditions and exceptions with what they give.
pub(in crate::report) fn described(tree: &Tree) -> String {
    let mut words = String::new();
    if let Some(outcome) = &tree.outcome {
        let _ = write!(words, "{outcome}. ");
    }
    for section in &tree.sections {
        let _ = write!(words, "{}.", section.heading);
        for branch in &section.branches {
            let mark = branch.mark.map(|mark| format!("{}: ", mark.words())).unwrap_or_default();
            let name = element_name(branch, tree.is_for_readers);
            let _ = write!(words, " {mark}{name} {}", branch.label);
        }
        words.push(' ');
    }
    words.trim_end().to_owned()
}
