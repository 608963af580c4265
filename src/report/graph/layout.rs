// Long because one pass over the tree fixes every place, and each step needs the one before it.
//! Where everything in the picture stands.
//!
//! Conditions and exceptions stand on the left, one below the other. What connects them with their questions stands to
//! their right, one column for each depth. All questions stand in one column at the right, so that they read as a list.
//! Every place has its first line on the height of the first part below it, as in an outline.

use super::measure::{width, wrap};
use crate::account::tree::{Branch, Kind, Look, Mark, Section, Tree, as_a_whole};
use crate::words::say;

/// Free space around the picture.
pub const MARGIN: u32 = 24;
/// From the top of a place to where its lines arrive.
pub const ANCHOR: u32 = 16;
/// The height of the sign that says what the answers give.
pub const CHIP_HEIGHT: u32 = 20;

const ELEMENT_WIDTH: u32 = 216;
const LEAF_WIDTH: u32 = 336;
const GAP: u32 = 22;
const BETWEEN: u32 = 8;
const PADDING: u32 = 11;
const PILL_HEIGHT: u32 = 24;
const TRUNK: u32 = MARGIN + 6;

/// How text is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Face {
    /// The title of the picture.
    Title,
    /// The heading of a section.
    Heading,
    /// What counts: statements.
    Words,
    /// An address.
    Name,
    /// What connects, and the number of a condition.
    Strong,
    /// Notes and the key.
    Small,
}

impl Face {
    /// The font size in pixels.
    pub const fn size(self) -> u32 {
        match self {
            Self::Title => 20,
            Self::Heading => 15,
            Self::Words => 14,
            Self::Name | Self::Strong | Self::Small => 12,
        }
    }

    const fn line_height(self) -> u32 {
        match self {
            Self::Title => 27,
            Self::Heading => 21,
            Self::Words => 18,
            Self::Name | Self::Strong | Self::Small => 16,
        }
    }
}

/// One line of text.
#[derive(Debug)]
pub struct Line {
    /// Where it begins.
    pub x: u32,
    /// On which height it stands.
    pub y: u32,
    /// How it is set.
    pub face: Face,
    /// What it says, not escaped.
    pub text: String,
}

/// What a place looks like.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Form {
    /// A box with a bar at its left.
    Condition,
    /// A box with cut corners.
    Exception,
    /// A box that is round at both ends.
    Pill,
    /// The same shape with a second line inside: what follows is turned round.
    DoublePill,
    /// The same shape with a broken line: what follows is not settled.
    BrokenPill,
    /// A box.
    Question,
    /// A box with a broken line.
    Pointer,
    /// No box, a bar at the left.
    Note,
}

/// A sign that says what the answers give.
#[derive(Debug)]
pub struct Chip {
    /// Its left edge.
    pub x: u32,
    /// Its upper edge.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// What it says.
    pub mark: Mark,
}

/// One place of the picture.
#[derive(Debug)]
pub struct Place<'a> {
    /// What is drawn; `None` for a note.
    pub branch: Option<&'a Branch>,
    /// What it looks like.
    pub form: Form,
    /// Its left edge.
    pub x: u32,
    /// Its upper edge.
    pub y: u32,
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// What stands in it.
    pub lines: Vec<Line>,
    /// What the answers give, where the picture says it with a sign.
    pub chip: Option<Chip>,
}

/// The lines from one place to its parts: across to a trunk, down along it, and across to each part.
#[derive(Debug)]
pub struct Joint {
    /// Where the lines leave the place.
    pub from: (u32, u32),
    /// Where the trunk stands.
    pub trunk: u32,
    /// Whether the place cannot change anything as things stand.
    pub aside: bool,
    /// Where each part is reached.
    pub legs: Vec<Leg>,
}

/// The last piece of a line, from the trunk to a part.
#[derive(Debug)]
pub struct Leg {
    /// Where it arrives.
    pub to: (u32, u32),
    /// What follows is not settled.
    pub broken: bool,
    /// What follows cannot change anything as things stand.
    pub aside: bool,
}

impl Leg {
    fn to(branch: &Branch, x: u32, top: u32) -> Self {
        Self { to: (x, top + ANCHOR), broken: branch.kind == Kind::Unsettled, aside: is_aside(branch) }
    }
}

fn is_aside(branch: &Branch) -> bool {
    branch.mark.is_some_and(|mark| mark.look() == Look::Bracketed)
}

/// The whole picture.
#[derive(Debug, Default)]
pub struct Layout<'a> {
    /// How wide it is.
    pub width: u32,
    /// How high it is.
    pub height: u32,
    /// Text outside places: title, headings, the key.
    pub lines: Vec<Line>,
    /// Thin lines across between conditions, by height.
    pub rules: Vec<u32>,
    /// The lines between places.
    pub joints: Vec<Joint>,
    /// Conditions, exceptions, questions, notes and what connects them.
    pub places: Vec<Place<'a>>,
}

/// Places everything that a tree draws.
pub fn layout(tree: &Tree) -> Layout<'_> {
    let mut widths = Vec::new();
    for branch in tree.sections.iter().chain(tree.whole.iter()).flat_map(|section| &section.branches) {
        branch.parts.iter().for_each(|part| column_widths(part, 0, &mut widths));
    }
    let mut next = TRUNK + 18 + ELEMENT_WIDTH + GAP;
    let mut columns = Vec::new();
    for width in widths {
        columns.push(next);
        next += width + GAP;
    }
    let mut drawer = Drawer {
        is_for_readers: tree.is_for_readers,
        columns,
        leaves: next,
        below: MARGIN,
        layout: Layout { width: next + LEAF_WIDTH + MARGIN, ..Layout::default() },
    };
    drawer.head(tree);
    for section in &tree.sections {
        drawer.section(section);
    }
    drawer.key(tree);
    drawer.layout.height = drawer.below + MARGIN;
    drawer.layout
}

/// What stands above a condition or an exception: its address or, for readers, what it is with its number.
pub(super) fn element_name(branch: &Branch, is_for_readers: bool) -> String {
    if !is_for_readers {
        return branch.name.clone();
    }
    match (branch.kind, branch.name.rsplit_once('.')) {
        (Kind::Condition, Some((_, number))) if number.bytes().all(|byte| byte.is_ascii_digit()) => {
            say!("picture-condition", number = number)
        }
        (Kind::Condition, _) => say!("picture-gate").to_owned(),
        _ => say!("picture-exception").to_owned(),
    }
}

fn column_widths(branch: &Branch, depth: usize, widths: &mut Vec<u32>) {
    if branch.is_leaf() {
        return;
    }
    if widths.len() == depth {
        widths.push(0);
    }
    if let Some(most) = widths.get_mut(depth) {
        *most = pill_width(branch).max(*most);
    }
    branch.parts.iter().for_each(|part| column_widths(part, depth + 1, widths));
}

fn pill_width(branch: &Branch) -> u32 {
    let mark = branch.mark.map_or(0, |mark| width(mark.words(), Face::Small.size()));
    width(pill_words(branch.kind), Face::Strong.size()).max(mark) + 22
}

/// The few words on a place that connects others. The key below the picture says the rest.
fn pill_words(kind: Kind) -> &'static str {
    match kind {
        Kind::All => say!("picture-all"),
        Kind::Any => say!("picture-any"),
        Kind::Not => say!("picture-not"),
        Kind::Unsettled => say!("picture-contested"),
        Kind::Condition | Kind::Exception(_) | Kind::Question | Kind::SeeException(_) => "",
    }
}

struct Drawer<'a> {
    /// Whether no address is shown.
    is_for_readers: bool,
    /// Where each column of what connects begins.
    columns: Vec<u32>,
    /// Where the column of questions begins.
    leaves: u32,
    /// Where the next thing outside a tree goes.
    below: u32,
    layout: Layout<'a>,
}

impl<'a> Drawer<'a> {
    fn head(&mut self, tree: &Tree) {
        if tree.goes_on {
            return;
        }
        self.outside(Face::Title, MARGIN, &tree.title);
        self.outside(Face::Small, MARGIN, &tree.facts);
        self.outside(Face::Words, MARGIN, &tree.about);
        if let Some(outcome) = &tree.outcome {
            self.below += 6;
            self.outside(Face::Heading, MARGIN, outcome);
        }
    }

    fn section(&mut self, section: &'a Section) {
        self.below += 22;
        self.outside(Face::Heading, MARGIN, section.heading);
        let mut joint = Joint { from: (TRUNK, self.below + 4), trunk: TRUNK, aside: false, legs: Vec::new() };
        for (index, branch) in section.branches.iter().enumerate() {
            self.below += if index == 0 { 12 } else { 14 };
            if index > 0 {
                self.layout.rules.push(self.below);
                self.below += 14;
            }
            let top = self.below;
            let x = TRUNK + 18;
            joint.legs.push(Leg::to(branch, x, top));
            let height = self.element(branch, x, top);
            self.below = top + height;
        }
        self.layout.joints.push(joint);
    }

    fn key(&mut self, tree: &Tree) {
        // The first of several pieces tells what the signs of all of them mean.
        if tree.goes_on {
            return;
        }
        let pieces = tree.sections.iter().chain(tree.whole.iter());
        let mut drawn = Vec::new();
        pieces.flat_map(|section| &section.branches).for_each(|branch| branch.walk(&mut drawn));
        let has = |kind: Kind| drawn.iter().any(|branch| branch.kind == kind);
        self.below += 26;
        self.layout.rules.push(self.below - 12);
        for (kind, means) in [
            (Kind::All, say!("picture-key-all")),
            (Kind::Any, say!("picture-key-any")),
            (Kind::Not, say!("picture-key-not")),
            (Kind::Unsettled, say!("picture-key-contested")),
        ] {
            if has(kind) {
                self.outside(Face::Small, MARGIN, means);
            }
        }
        if tree.outcome.is_some() {
            self.outside(Face::Small, MARGIN, say!("picture-key-brackets"));
        }
    }

    /// Writes lines outside the trees and moves on below them.
    fn outside(&mut self, face: Face, x: u32, text: &str) {
        for text in wrap(text, face.size(), self.layout.width - x - MARGIN) {
            self.below += face.line_height();
            self.layout.lines.push(Line { x, y: self.below - face.line_height() / 4, face, text });
        }
    }

    /// Draws a condition or exception with everything that hangs on it and says how high that is.
    fn element(&mut self, branch: &'a Branch, x: u32, top: u32) -> u32 {
        let mut stack = Stack::new(x + PADDING + 5, top + 5, ELEMENT_WIDTH - 2 * PADDING - 5);
        let chip = branch.mark.map(|mark| {
            let chip = chip(mark, stack.x, top + ANCHOR - CHIP_HEIGHT / 2);
            stack.skip(CHIP_HEIGHT + 5);
            chip
        });
        stack.write(Face::Strong, &element_name(branch, self.is_for_readers));
        stack.write(Face::Words, &branch.label);
        if branch.mark.is_some_and(|mark| mark.whole) {
            stack.write(Face::Small, as_a_whole());
        }
        for note in &branch.notes {
            stack.skip(4);
            stack.write(Face::Small, note);
        }
        let form = if branch.kind == Kind::Condition { Form::Condition } else { Form::Exception };
        let height = stack.end(top);
        let lines = stack.lines;
        self.layout.places.push(Place {
            branch: Some(branch),
            form,
            x,
            y: top,
            width: ELEMENT_WIDTH,
            height,
            lines,
            chip,
        });
        let parts = self.parts(branch, 0, (x + ELEMENT_WIDTH, top + ANCHOR), top);
        height.max(parts)
    }

    /// Draws the parts of a place below each other and says how high they are together.
    fn parts(&mut self, branch: &'a Branch, depth: usize, from: (u32, u32), top: u32) -> u32 {
        let mut joint = Joint { from, trunk: from.0 + GAP / 2, aside: is_aside(branch), legs: Vec::new() };
        // An answer to the whole stands over the parts. They still hang on it, but by lines that do not count.
        joint.aside |= branch.mark.is_some_and(|mark| mark.whole);
        let mut next = top;
        for part in &branch.parts {
            let x = if part.is_leaf() { self.leaves } else { self.columns.get(depth).copied().unwrap_or(self.leaves) };
            joint.legs.push(Leg::to(part, x, next));
            let height = if part.is_leaf() { self.leaf(part, next) } else { self.connective(part, depth, x, next) };
            next += height + BETWEEN;
        }
        if branch.kind == Kind::Unsettled {
            for note in &branch.notes {
                next += self.note(note, next) + BETWEEN;
            }
        }
        self.layout.joints.push(joint);
        next.saturating_sub(top + BETWEEN)
    }

    fn connective(&mut self, branch: &'a Branch, depth: usize, x: u32, top: u32) -> u32 {
        let words = pill_words(branch.kind);
        let wide = pill_width(branch);
        let mut height = PILL_HEIGHT;
        let middle = |text: &str, face: Face| x + (wide.saturating_sub(width(text, face.size()))) / 2;
        let y = top + ANCHOR - PILL_HEIGHT / 2;
        let mut lines =
            vec![Line { x: middle(words, Face::Strong), y: y + 16, face: Face::Strong, text: words.to_owned() }];
        if let Some(mark) = branch.mark {
            let text = mark.words().to_owned();
            lines.push(Line { x: middle(&text, Face::Small), y: y + 31, face: Face::Small, text });
            height += 16;
        }
        let form = match branch.kind {
            Kind::Not => Form::DoublePill,
            Kind::Unsettled => Form::BrokenPill,
            _ => Form::Pill,
        };
        self.layout.places.push(Place { branch: Some(branch), form, x, y, width: wide, height, lines, chip: None });
        let parts = self.parts(branch, depth + 1, (x + wide, top + ANCHOR), top);
        (y + height - top).max(parts)
    }

    fn leaf(&mut self, branch: &'a Branch, top: u32) -> u32 {
        let x = self.leaves;
        let mut stack = Stack::new(x + PADDING, top + 5, LEAF_WIDTH - 2 * PADDING);
        let question = branch.kind == Kind::Question;
        // Whoever writes rules sees the address below the words. Readers see only the words.
        let is_named = question && !self.is_for_readers;
        if is_named {
            stack.write(Face::Words, &branch.label);
            stack.skip(if branch.mark.is_some() { 3 } else { 0 });
        }
        // The sign stands at the right of the last lines, so these lines keep clear of it.
        let chip = branch.mark.map(|mark| {
            let chip = chip(mark, 0, stack.y);
            stack.most -= chip.width + PADDING;
            Chip { x: x + LEAF_WIDTH - PADDING - chip.width, ..chip }
        });
        if is_named {
            stack.skip(if chip.is_some() { 3 } else { 0 });
            stack.write(Face::Name, &branch.name);
        } else {
            stack.write(Face::Words, &branch.label);
        }
        if let Some(follows) = branch.follows_in_words() {
            stack.skip(3);
            stack.write(Face::Small, &follows);
        }
        stack.y = stack.y.max(chip.as_ref().map_or(0, |chip| chip.y + CHIP_HEIGHT));
        let form = if question { Form::Question } else { Form::Pointer };
        let height = stack.end(top);
        let lines = stack.lines;
        self.layout.places.push(Place {
            branch: Some(branch),
            form,
            x,
            y: top,
            width: LEAF_WIDTH,
            height,
            lines,
            chip,
        });
        height
    }

    fn note(&mut self, note: &str, top: u32) -> u32 {
        let x = self.leaves;
        let mut stack = Stack::new(x + PADDING, top, LEAF_WIDTH - 2 * PADDING);
        stack.write(Face::Small, &format!("Contested: {note}"));
        let height = stack.end(top);
        let lines = stack.lines;
        let form = Form::Note;
        self.layout.places.push(Place { branch: None, form, x, y: top, width: LEAF_WIDTH, height, lines, chip: None });
        height
    }
}

fn chip(mark: Mark, x: u32, y: u32) -> Chip {
    Chip { x, y, width: width(mark.words(), Face::Name.size()) + 18, mark }
}

/// Lines that grow downwards inside a box.
struct Stack {
    x: u32,
    y: u32,
    most: u32,
    lines: Vec<Line>,
}

impl Stack {
    const fn new(x: u32, y: u32, most: u32) -> Self {
        Self { x, y, most, lines: Vec::new() }
    }

    const fn skip(&mut self, height: u32) {
        self.y += height;
    }

    fn write(&mut self, face: Face, text: &str) {
        for text in wrap(text, face.size(), self.most) {
            self.y += face.line_height();
            self.lines.push(Line { x: self.x, y: self.y - face.line_height() / 4, face, text });
        }
    }

    /// How high a box from `top` to the end of the lines is.
    const fn end(&self, top: u32) -> u32 {
        self.y + 7 - top
    }
}
