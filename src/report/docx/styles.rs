//! The styles and lists of the Word file. Their ids and names are Word's own, so that a house style can be laid over.

use docx_rs::{
    AbstractNumbering, BorderType, Docx, Level, LevelJc, LevelText, LineSpacing, LineSpacingType, NumberFormat,
    Numbering, ParagraphBorder, ParagraphBorderPosition, ParagraphBorders, RunFonts, SpecialIndentType, Start, Style,
    StyleType,
};

use crate::report::block::Document;

/// In Word as it is; `LibreOffice` takes Liberation Sans, which has the same widths.
const FONT: &str = "Arial";
/// The deepest level of a list that Word knows.
pub(super) const DEEPEST: usize = 8;
/// The list with points.
pub(super) const POINTS: usize = 10;
/// The list of the proof tree.
pub(super) const TREE: usize = 11;
/// The lists from here on are numbered lists, one list each, so that each begins with 1.
pub(super) const FIRST_NUMBERED: usize = 20;

const QUIET: &str = "565D66";

/// How close everything stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Spacing {
    /// As in a document of several pages.
    Pages,
    /// On one page that is not full.
    OnePage,
    /// On one page that is full.
    FullPage,
}

impl Spacing {
    pub fn of(document: &Document) -> Self {
        match (document.one_page, document.large) {
            (false, _) => Self::Pages,
            (true, true) => Self::OnePage,
            (true, false) => Self::FullPage,
        }
    }

    const fn of_three<T: Copy>(self, [pages, one_page, full_page]: [T; 3]) -> T {
        match self {
            Self::Pages => pages,
            Self::OnePage => one_page,
            Self::FullPage => full_page,
        }
    }
}

/// Adds styles and lists.
pub(super) fn add(docx: Docx, accent: &str, spacing: Spacing) -> Docx {
    let fonts = RunFonts::new().ascii(FONT).hi_ansi(FONT).cs(FONT).east_asia(FONT);
    let of_three = |all| spacing.of_three(all);
    let close = spacing != Spacing::Pages;
    let apart = |before: u32, after: u32| {
        let share = if close { 2 } else { 1 };
        LineSpacing::new().before(before / share).after(after / share)
    };
    let size = of_three([20, 20, 17]);
    let (after, height) = (spacing.of_three([110, 70, 50]), spacing.of_three([264, 258, 245]));
    let line = LineSpacing::new().line_rule(LineSpacingType::Auto).after(after).line(height);
    let mut docx = docx.default_fonts(fonts).default_size(size).default_line_spacing(line);
    for (level, half_points, before, after) in [
        (1_usize, 36, 0, 200),
        (2, 27, spacing.of_three([380, 340, 200]), spacing.of_three([120, 80, 40])),
        (3, 23, 340, 100),
        (4, 20, 200, 60),
    ] {
        let half_points = half_points - of_three([0, 3, 6]);
        let mut style = Style::new(format!("Heading{level}"), StyleType::Paragraph)
            .name(format!("heading {level}"))
            .based_on("Normal")
            .next("Normal")
            .ui_priority(9)
            .size(half_points)
            .bold()
            .line_spacing(apart(before, after))
            .outline_lvl(level - 1);
        if level <= 2 {
            style = style.color(accent);
        }
        style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
        if level == 2 {
            let edge = ParagraphBorder::new(ParagraphBorderPosition::Bottom);
            let edge = edge.val(BorderType::Single).size(8).space(2).color(accent);
            style.paragraph_property = style.paragraph_property.set_borders(ParagraphBorders::with_empty().set(edge));
        }
        docx = docx.add_style(style);
    }
    let tight = LineSpacing::new().line_rule(LineSpacingType::Auto).before(0).after(0).line(240);
    let plain = |id: &str, name: &str| Style::new(id, StyleType::Paragraph).name(name).based_on("Normal");
    docx = docx
        .add_style(plain("Footer", "footer").size(15).color(QUIET).line_spacing(LineSpacing::new().after(0)))
        .add_style(plain("Organisation", "Organisation").size(20).bold().color(accent).line_spacing(apart(0, 300)))
        .add_style(plain("TableText", "Table Text").size(size - 3).line_spacing(LineSpacing::new().after(20)))
        .add_style(table_head(plain("TableHead", "Table Head").size(size - 3).bold()))
        .add_style(plain("ListText", "List Text").line_spacing(apart(0, 60)))
        .add_style(plain("TreeText", "Tree Text").size(size - 2).line_spacing(LineSpacing::new().after(30)))
        .add_style(plain("Caption", "caption").size(size - 3).color(QUIET).line_spacing(apart(0, 160)))
        .add_style(plain("TOC1", "toc 1").line_spacing(apart(0, 40)))
        .add_style(plain("AfterTable", "After Table").size(if close { 4 } else { 12 }).line_spacing(tight.clone()))
        .add_style(plain("Figure", "Figure").line_spacing(LineSpacing::new().before(60).after(40)))
        .add_style(plain("Drawing", "Drawing").line_spacing(tight))
        .add_style(notice(plain("Notice", "Notice")))
        .add_style(plain("Quote", "Quote").italic().indent(Some(400), None, None, None));
    docx.add_abstract_numbering(bullets(POINTS, "\u{2022}"))
        .add_numbering(Numbering::new(POINTS, POINTS))
        .add_abstract_numbering(bullets(TREE, "\u{2013}"))
        .add_numbering(Numbering::new(TREE, TREE))
}

/// The head of a table stays on the page of its first row.
fn table_head(style: Style) -> Style {
    let mut style = style.line_spacing(LineSpacing::new().after(20));
    style.paragraph_property = style.paragraph_property.keep_next(true).keep_lines(true);
    style
}

/// What has to be known first: bold, between two lines.
fn notice(style: Style) -> Style {
    let line = |position| ParagraphBorder::new(position).val(BorderType::Single).size(12).space(4).color("1A1D21");
    let lines = ParagraphBorders::with_empty()
        .set(line(ParagraphBorderPosition::Top))
        .set(line(ParagraphBorderPosition::Bottom));
    let mut style = style.bold();
    style.paragraph_property = style.paragraph_property.set_borders(lines).keep_lines(true);
    style
}

fn bullets(id: usize, sign: &str) -> AbstractNumbering {
    (0..=DEEPEST).fold(AbstractNumbering::new(id), |numbering, level| {
        numbering.add_level(at(level, NumberFormat::new("bullet"), sign))
    })
}

/// A numbered list of its own.
pub(super) fn numbered(docx: Docx, id: usize) -> Docx {
    let numbering = AbstractNumbering::new(id).add_level(at(0, NumberFormat::new("decimal"), "%1."));
    docx.add_abstract_numbering(numbering).add_numbering(Numbering::new(id, id))
}

fn at(level: usize, format: NumberFormat, text: &str) -> Level {
    let left = i32::try_from(level).unwrap_or_default() * 300 + 400;
    Level::new(level, Start::new(1), format, LevelText::new(text), LevelJc::new("left")).indent(
        Some(left),
        Some(SpecialIndentType::Hanging(360)),
        None,
        None,
    )
}
